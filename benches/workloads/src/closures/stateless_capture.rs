use crate::{Outcome, arithmetic::Checked, drive};
use std::hint::black_box;

closure_runtime::pydef! {
    def scaler(factor: int):
        def scale(number: int) -> int:
            return number * factor
        return scale
}

pub fn pydef(rounds: i64) -> Outcome {
    let scale = black_box(scaler(black_box(3)));
    drive(rounds, |n| scale.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn scaler(factor: i64) -> impl Fn(i64) -> i64 {
        move |number| number.checked_mul(factor).checked()
    }

    let scale = black_box(scaler(black_box(3)));
    drive(rounds, &scale)
}

pub fn workaround(rounds: i64) -> Outcome {
    fn scaler(factor: i64) -> Box<dyn Fn(i64) -> i64> {
        Box::new(move |number| number.checked_mul(factor).checked())
    }

    let scale = black_box(scaler(black_box(3)));
    drive(rounds, &scale)
}
