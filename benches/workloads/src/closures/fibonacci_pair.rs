use crate::{Outcome, arithmetic::Checked, arithmetic::modulo, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def fibonacci(modulus: int):
        a = 0
        b = 1

        def step() -> int:
            nonlocal a, b
            a, b = b, (a + b) % modulus
            return a

        return step
}

pub fn pydef(rounds: i64) -> Outcome {
    let step = black_box(fibonacci(black_box(1_000_007)));
    drive(rounds, |_| step.call())
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn fibonacci(modulus: i64) -> impl FnMut() -> i64 {
        let (mut a, mut b) = (0i64, 1i64);
        move || {
            (a, b) = (b, modulo(a.checked_add(b).checked(), modulus));
            a
        }
    }

    let mut step = black_box(fibonacci(black_box(1_000_007)));
    drive(rounds, |_| step())
}

pub fn workaround(rounds: i64) -> Outcome {
    fn fibonacci(modulus: i64) -> Box<dyn Fn() -> i64> {
        let pair = Rc::new(RefCell::new((0i64, 1i64)));
        Box::new(move || {
            let mut pair = pair.borrow_mut();
            *pair = (pair.1, modulo(pair.0.checked_add(pair.1).checked(), modulus));
            pair.0
        })
    }

    let step = black_box(fibonacci(black_box(1_000_007)));
    drive(rounds, |_| step())
}
