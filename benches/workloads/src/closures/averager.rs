use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def make_averager():
        series = []

        def averager(value: int) -> float:
            series.append(value)
            return sum(series) / len(series)

        return averager
}

pub fn pydef(rounds: i64) -> Outcome {
    let averager = black_box(make_averager());
    drive(rounds, |n| averager.call(n))
}

fn average(series: &[i64]) -> f64 {
    let mut total = 0i64;
    for &value in series {
        total = total.checked_add(value).checked();
    }
    total as f64 / series.len() as f64
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn make_averager() -> impl FnMut(i64) -> f64 {
        let mut series = Vec::new();
        move |value| {
            series.push(value);
            average(&series)
        }
    }

    let mut averager = black_box(make_averager());
    drive(rounds, &mut averager)
}

pub fn workaround(rounds: i64) -> Outcome {
    fn make_averager() -> Box<dyn Fn(i64) -> f64> {
        let series = Rc::new(RefCell::new(Vec::new()));
        Box::new(move |value| {
            series.borrow_mut().push(value);
            average(&series.borrow())
        })
    }

    let averager = black_box(make_averager());
    drive(rounds, &averager)
}
