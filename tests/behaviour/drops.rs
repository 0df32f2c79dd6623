//! Nothing leaks: recursion makes no reference cycle, so what a closure captured is dropped with it.

use closure_runtime::pydef;
use std::cell::Cell;
use std::rc::Rc;

/// Counts how many of its kind are alive.
#[derive(Debug)]
struct Guard {
    alive: Rc<Cell<i64>>,
}

impl Guard {
    fn new(alive: &Rc<Cell<i64>>) -> Guard {
        alive.set(alive.get() + 1);
        Guard { alive: alive.clone() }
    }
}

impl Clone for Guard {
    fn clone(&self) -> Guard {
        Guard::new(&self.alive)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.alive.set(self.alive.get() - 1);
    }
}

/// Runs `test`, in which guards are made and moved about, and asserts that none is left.
fn none_left(test: impl FnOnce(&Rc<Cell<i64>>)) {
    let alive = Rc::new(Cell::new(0));
    test(&alive);
    assert_eq!(alive.get(), 0, "guards that were not dropped");
}

fn measure(guard: &Guard) -> i64 {
    guard.alive.get()
}

pydef! {
    def keep(value):
        def get():
            return value
        return get

    def factorial_of(guard: Guard):
        def factorial(n: int) -> int:
            if n == 0:
                return 1
            holder = guard
            return n * factorial(n - 1)
        return factorial

    def parity(guard: Guard):
        def is_even(n: int) -> bool:
            if n == 0:
                return True
            return is_odd(n - 1)

        def is_odd(n: int) -> bool:
            holder = guard
            if n == 0:
                return False
            return is_even(n - 1)

        return is_even, is_odd

    def slot(value):
        def put(other):
            nonlocal value
            value = other
        def get():
            return value
        return put, get

    def later(guard: Guard):
        def get():
            return kept
        kept = guard
        return get

    def gather():
        kept = []
        def add(guard: Guard) -> int:
            kept.append(guard)
            return len(kept)
        return add
}

#[test]
fn a_captured_value_is_dropped_with_its_closure() {
    none_left(|alive| {
        let get = keep(Guard::new(alive));
        assert_eq!(measure(&get.call()), 2, "the field, and the copy that was returned");
        assert_eq!(alive.get(), 1);
    });
}

#[test]
fn recursion_is_no_cycle() {
    none_left(|alive| {
        let factorial = factorial_of(Guard::new(alive));
        assert_eq!(factorial.call(10), 3_628_800);
        assert!(alive.get() >= 1);
    });
}

#[test]
fn mutual_recursion_is_no_cycle() {
    none_left(|alive| {
        let (is_even, is_odd) = parity(Guard::new(alive));
        assert!(is_even.call(10) && is_odd.call(7) && !is_even.call(3));
        assert!(alive.get() >= 1);
    });
}

#[test]
fn a_rebound_variable_drops_what_it_held() {
    none_left(|alive| {
        let (put, get) = slot(Guard::new(alive));
        put.call(Guard::new(alive));
        assert_eq!(alive.get(), 1);
        drop(get.call());
        drop(put);
        assert_eq!(alive.get(), 1, "the other closure still holds the variable");
    });
}

#[test]
fn a_variable_bound_after_its_closure_is_dropped() {
    none_left(|alive| {
        let get = later(Guard::new(alive));
        drop(get.call());
        assert_eq!(alive.get(), 1);
    });
}

#[test]
fn a_list_drops_its_elements() {
    none_left(|alive| {
        let add = gather();
        add.call(Guard::new(alive));
        assert_eq!(add.call(Guard::new(alive)), 2);
        assert_eq!(alive.get(), 2);
    });
}
