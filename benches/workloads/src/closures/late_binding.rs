use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def lambdas(n: int) -> int:
        functions = [lambda: i for i in range(n)]
        total = 0
        for function in functions:
            total += function()
        return total
}

pub fn pydef(rounds: i64) -> Outcome {
    drive(rounds, lambdas)
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn lambdas(n: i64) -> i64 {
        let variable = Rc::new(Cell::new(0));
        let functions: Vec<_> = (0..n)
            .map(|i| {
                variable.set(i);
                let variable = Rc::clone(&variable);
                move || variable.get()
            })
            .collect();
        let mut total = 0i64;
        for function in &functions {
            total = total.checked_add(function()).checked();
        }
        total
    }

    drive(rounds, lambdas)
}

type Number = Box<dyn Fn() -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn lambdas(n: i64) -> i64 {
        let variable = Rc::new(RefCell::new(0));
        let mut functions: Vec<Number> = Vec::new();
        for i in 0..n {
            *variable.borrow_mut() = i;
            let variable = Rc::clone(&variable);
            functions.push(Box::new(move || *variable.borrow()));
        }
        let mut total = 0i64;
        for function in &functions {
            total = total.checked_add(function()).checked();
        }
        total
    }

    drive(rounds, |n| black_box(lambdas(n)))
}
