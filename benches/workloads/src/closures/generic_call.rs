use crate::{Outcome, arithmetic::Checked, drive};
use std::hint::black_box;

closure_runtime::pydef! {
    def multiplier(factor):
        def multiply(number):
            return number * factor
        return multiply
}

pub fn pydef(rounds: i64) -> Outcome {
    let multiply = black_box(multiplier(black_box(3)));
    drive(rounds, |n| {
        black_box(multiply.call(n));
        multiply.call(black_box(0.5))
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    // What generic Rust does here: a trait of its own, since `std::ops::Mul` has no int by float and wraps in release builds.
    trait Times<Factor> {
        fn times(self, factor: Factor) -> Self;
    }

    impl Times<i64> for i64 {
        fn times(self, factor: i64) -> i64 {
            self.checked_mul(factor).checked()
        }
    }

    impl Times<i64> for f64 {
        fn times(self, factor: i64) -> f64 {
            self * factor as f64
        }
    }

    struct Multiply<Factor> {
        factor: Factor,
    }

    impl<Factor: Copy> Multiply<Factor> {
        fn call<Number: Times<Factor>>(&self, number: Number) -> Number {
            number.times(self.factor)
        }
    }

    let multiply = black_box(Multiply { factor: black_box(3i64) });
    drive(rounds, |n| {
        black_box(multiply.call(n));
        multiply.call(black_box(0.5))
    })
}

type Multiplier<Number> = Box<dyn Fn(Number) -> Number>;

/// No boxed closure is generic: one for each type.
pub fn workaround(rounds: i64) -> Outcome {
    fn multiplier(factor: i64) -> (Multiplier<i64>, Multiplier<f64>) {
        (
            Box::new(move |number: i64| number.checked_mul(factor).checked()),
            Box::new(move |number: f64| number * factor as f64),
        )
    }

    let (ints, floats) = black_box(multiplier(black_box(3)));
    drive(rounds, |n| {
        black_box(ints(n));
        floats(black_box(0.5))
    })
}
