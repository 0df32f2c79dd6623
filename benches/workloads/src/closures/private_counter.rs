use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def counter(start: int):
        count = start

        def step(by: int) -> int:
            nonlocal count
            count += by
            return count

        return step
}

pub fn pydef(rounds: i64) -> Outcome {
    let step = black_box(counter(black_box(3)));
    drive(rounds, |n| step.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn counter(start: i64) -> impl FnMut(i64) -> i64 {
        let mut count = start;
        move |by| {
            count = count.checked_add(by).checked();
            count
        }
    }

    let mut step = black_box(counter(black_box(3)));
    drive(rounds, &mut step)
}

pub fn workaround(rounds: i64) -> Outcome {
    fn counter(start: i64) -> Box<dyn Fn(i64) -> i64> {
        let count = Rc::new(RefCell::new(start));
        Box::new(move |by| {
            let mut count = count.borrow_mut();
            *count = count.checked_add(by).checked();
            *count
        })
    }

    let step = black_box(counter(black_box(3)));
    drive(rounds, &step)
}
