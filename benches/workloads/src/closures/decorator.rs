use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def counted(func):
        calls = 0

        def wrapper(*args):
            nonlocal calls
            calls += 1
            return func(*args)

        def count() -> int:
            return calls

        return wrapper, count

    def area(factor: int):
        def rectangle(width: int, height: int) -> int:
            return width * height * factor
        return rectangle
}

pub fn pydef(rounds: i64) -> Outcome {
    let (rectangle, count) = black_box(counted(area(black_box(2))));
    drive(rounds, |n| {
        black_box(rectangle.call((n, 3)));
        count.call()
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn area(factor: i64) -> impl Fn((i64, i64)) -> i64 {
        move |(width, height)| width.checked_mul(height).checked().checked_mul(factor).checked()
    }

    // Rust has no variadic functions: a decorator for every list of arguments takes them as one tuple.
    fn counted<Args, R>(func: impl Fn(Args) -> R) -> (impl Fn(Args) -> R, impl Fn() -> i64) {
        let calls = Rc::new(Cell::new(0i64));
        let count = Rc::clone(&calls);
        let wrapper = move |args| {
            calls.set(calls.get().checked_add(1).checked());
            func(args)
        };
        (wrapper, move || count.get())
    }

    let (rectangle, count) = black_box(counted(area(black_box(2))));
    drive(rounds, |n| {
        black_box(rectangle((n, 3)));
        count()
    })
}

type Function<Args, R> = Box<dyn Fn(Args) -> R>;

pub fn workaround(rounds: i64) -> Outcome {
    fn area(factor: i64) -> Function<(i64, i64), i64> {
        Box::new(move |(width, height)| width.checked_mul(height).checked().checked_mul(factor).checked())
    }

    fn counted<Args: 'static, R: 'static>(
        func: Function<Args, R>,
    ) -> (Function<Args, R>, Box<dyn Fn() -> i64>) {
        let calls = Rc::new(RefCell::new(0i64));
        let count = Rc::clone(&calls);
        let wrapper = move |args| {
            *calls.borrow_mut() += 1;
            func(args)
        };
        (Box::new(wrapper), Box::new(move || *count.borrow()))
    }

    let (rectangle, count) = black_box(counted(area(black_box(2))));
    drive(rounds, |n| {
        black_box(rectangle((n, 3)));
        count()
    })
}
