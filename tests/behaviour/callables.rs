//! What goes in where Python calls it, and who owns a closure.

use closure_runtime::{CallableExt, Func, List, Mutable, mutable, pydef};
use std::rc::Rc;
use std::sync::Arc;

pydef! {
    def make(k):
        def inner(x):
            return k * x
        return inner

    def run(f, n: int):
        total = 0
        for i in range(n):
            total += f(i)
        return total

    def counter(start: int):
        count = start

        def step() -> int:
            nonlocal count
            count += 1
            return count

        return step

    def recorder():
        seen = []
        words = "none"

        def record(word: str):
            nonlocal words
            words = word
            seen.append(word)
            return f "{words} of {seen}"

        return record

    def each(xs: list[int], f):
        for x in xs:
            f(x)

    def twice(f):
        return lambda: (f(), f())

    def named(f):
        return f.__name__
}

#[test]
#[allow(clippy::needless_borrows_for_generic_args, reason = "references are what is tested")]
fn a_reference_or_a_pointer_to_a_closure_is_called_as_it_is() {
    let triple = make(3);
    assert_eq!((run(&triple, 4), run(triple.clone(), 4)), (18, 18));
    assert_eq!((run(Rc::new(triple.clone()), 4), run(Arc::new(triple.clone()), 4)), (18, 18));
    assert_eq!((run(Box::new(triple.clone()), 4), run(&Rc::new(triple), 4)), (18, 18));
    let offset = 1;
    let shift = |x: i64| x + offset;
    assert_eq!((run(&shift, 3), run(Rc::new(shift), 3), run(Box::new(shift), 3)), (6, 6, 6));
    let dynamic: Rc<dyn Fn(i64) -> i64> = Rc::new(|x| x * 2);
    assert_eq!(run(dynamic, 3), 6);
    for name in [named(&make(1)), named(Box::new(make(1))), named(Rc::new(make(1)))] {
        assert_eq!(name, "inner");
    }
}

#[test]
fn a_closure_that_is_shared_has_one_variable() {
    let shared: Rc<CounterStep> = counter(0).share();
    let alias = Rc::clone(&shared);
    assert_eq!((shared.call(), alias.call(), twice(shared).call()), (1, 2, (3, 4)));
    let held: Func<(), i64> = Func::new(alias);
    assert_eq!(held.call(), 5);
}

#[test]
fn a_clone_of_a_closure_has_variables_of_its_own() {
    #[derive(Clone)]
    struct Holder {
        step: CounterStep,
        record: RecorderRecord,
    }
    let holder = Holder { step: counter(0), record: recorder() };
    holder.step.call();
    holder.record.call("a");
    let copy = holder.clone();
    assert_eq!((holder.step.call(), copy.step.call(), copy.step.call()), (2, 2, 3));
    // `words` is the closure's own; the list is one list, as Python's always are.
    assert_eq!(copy.record.call("b"), "b of ['a', 'b']");
    assert_eq!(holder.record.call("c"), "c of ['a', 'b', 'c']");
}

#[test]
fn a_rust_closure_that_changes_what_it_captures_is_passed_as_mutable() {
    let mut sum = 0;
    each(List::from([1, 2, 3]), mutable(|x: i64| sum += x));
    assert_eq!(sum, 6);
    let mut calls = 0;
    let next: Mutable<_> = mutable(move || {
        calls += 1;
        calls
    });
    assert_eq!((twice(next.clone()).call(), twice(next).call()), ((1, 2), (3, 4)));
    let held: Func<(i64,), i64> = Func::new(mutable(|x: i64| x + 1));
    assert_eq!(held.call(1), 2);
}

#[test]
#[should_panic(expected = "RuntimeError: a Rust closure is called while it runs")]
fn a_mutable_closure_that_calls_itself_is_told_of_it() {
    let itself: Rc<std::cell::RefCell<Option<Func<(), i64>>>> = Rc::default();
    let inner = Rc::clone(&itself);
    let mut calls = 0;
    let closure: Func<(), i64> = Func::new(mutable(move || {
        calls += 1;
        let again = inner.borrow().clone();
        again.map_or(calls, |again| again.call())
    }));
    itself.replace(Some(closure.clone()));
    closure.call();
}

#[test]
fn rust_gets_an_fn_of_any_number_of_arguments() {
    pydef! {
        def summed():
            def total(a: int, b: int, c: int, d: int, e: int, f: int, g: int) -> int:
                return a + b + c + d + e + f + g
            return total
    }
    fn apply(f: impl Fn(i64, i64, i64, i64, i64, i64, i64) -> i64) -> i64 {
        f(1, 2, 3, 4, 5, 6, 7)
    }
    assert_eq!(apply(summed().into_fn7()), 28);
    let shared = counter(0).share();
    let next: Vec<i64> = std::iter::repeat_with(shared.into_fn0()).take(3).collect();
    assert_eq!(next, [1, 2, 3]);
}

#[test]
fn a_callback_may_be_left_out() {
    pydef! {
        def apply(x: int, f=None):
            if f is None:
                return x
            return f(x)

        def delayed(x: int, callback=None):
            def go():
                return x if callback is None else apply(x, callback)
            return go

        def checked(x: int, f=None):
            def is_there():
                return f is not None
            return is_there, f(x) if f != None else x

        def chosen(x: int, first=None, second=None):
            if first is None:
                first = second
            return x if first is None else first(x)
    }
    let seen = std::cell::Cell::new(0);
    let record = |x: i64| {
        seen.set(x);
        x + 1
    };
    assert_eq!((apply(1, Some(record)), apply::<fn(i64) -> i64>(1, None), seen.get()), (2, 1, 1));
    assert_eq!(delayed(5, Some(|x: i64| x * 2)).call(), 10);
    assert_eq!(delayed::<fn(i64) -> i64>(5, None).call(), 5);
    assert_eq!(checked(5, Some(make(3))).1, 15);
    assert_eq!(chosen(5, None, Some(|x: i64| -x)), -5);
    assert_eq!(apply(1, Some(None::<fn(i64) -> i64>)), 1, "None in what may be None is None");
}

#[test]
fn the_truth_of_a_callback_asks_nothing_of_it() {
    pydef! {
        def apply(x: int, f=None):
            if f:
                return f(x)
            return x

        def chosen(f, g, x: int):
            h = f or g
            return h(x)

        def unless(f, x: int):
            if not f:
                return 0
            return apply(f(x), f)
    }
    assert_eq!((apply(1, Some(|x: i64| x + 1)), apply(1, None::<fn(i64) -> i64>)), (2, 1));
    assert_eq!(unless(|x: i64| x * 2, 3), 12);
    assert_eq!((unless(Some(Some(make(3))), 2), unless(None::<Func<(i64,), i64>>, 2)), (18, 0));
    let double = |x: i64| x * 2;
    assert_eq!((chosen(None, Some(double), 4), chosen(Some(double), None, 4)), (8, 8));
}
