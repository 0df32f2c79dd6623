use crate::{Outcome, arithmetic::Checked, drive};
use std::hint::black_box;

closure_runtime::pydef! {
    def compose(f, g):
        return lambda x: f(g(x))

    def adder(by: int):
        def add(n: int) -> int:
            return n + by
        return add

    def scaler(by: int):
        def scale(n: int) -> int:
            return n * by
        return scale
}

pub fn pydef(rounds: i64) -> Outcome {
    let five = |k: i64| {
        let k = black_box(k);
        compose(adder(k), compose(scaler(3), compose(adder(-k), compose(scaler(k), adder(7)))))
    };
    let ten = black_box(compose(five(1), five(2)));
    drive(rounds, |n| ten.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn compose<A, B, C>(f: impl Fn(B) -> C, g: impl Fn(A) -> B) -> impl Fn(A) -> C {
        move |x| f(g(x))
    }

    fn adder(by: i64) -> impl Fn(i64) -> i64 {
        move |n| n.checked_add(by).checked()
    }

    fn scaler(by: i64) -> impl Fn(i64) -> i64 {
        move |n| n.checked_mul(by).checked()
    }

    let five = |k: i64| {
        let k = black_box(k);
        compose(adder(k), compose(scaler(3), compose(adder(-k), compose(scaler(k), adder(7)))))
    };
    let ten = black_box(compose(five(1), five(2)));
    drive(rounds, &ten)
}

type Number = Box<dyn Fn(i64) -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn compose(f: Number, g: Number) -> Number {
        Box::new(move |x| f(g(x)))
    }

    fn adder(by: i64) -> Number {
        Box::new(move |n| n.checked_add(by).checked())
    }

    fn scaler(by: i64) -> Number {
        Box::new(move |n| n.checked_mul(by).checked())
    }

    let five = |k: i64| {
        let k = black_box(k);
        compose(adder(k), compose(scaler(3), compose(adder(-k), compose(scaler(k), adder(7)))))
    };
    let ten = black_box(compose(five(1), five(2)));
    drive(rounds, &ten)
}
