use crate::{Outcome, arithmetic::Checked, drive};
use closure_runtime::List;
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def summer(numbers: list[int]):
        def total(f) -> int:
            result = 0
            for n in numbers:
                result += f(n)
            return result
        return total

    def scaler(factor: int):
        return lambda n: n * factor
}

pub fn pydef(rounds: i64) -> Outcome {
    let total = black_box(summer(List::from((0..100).collect::<Vec<i64>>())));
    drive(rounds, |n| total.call(scaler(n)))
}

pub fn by_hand(rounds: i64) -> Outcome {
    struct Summer {
        numbers: Vec<i64>,
    }

    // An argument that is any function: what a closure cannot take, and a method can.
    impl Summer {
        fn total(&self, f: impl Fn(i64) -> i64) -> i64 {
            let mut result = 0i64;
            for &n in &self.numbers {
                result = result.checked_add(f(n)).checked();
            }
            result
        }
    }

    let summer = black_box(Summer { numbers: (0..100).collect() });
    drive(rounds, |n| summer.total(move |number| number.checked_mul(n).checked()))
}

type Number = Box<dyn Fn(i64) -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn summer(numbers: Rc<RefCell<Vec<i64>>>) -> Box<dyn Fn(Number) -> i64> {
        Box::new(move |f| {
            let mut result = 0i64;
            for &n in numbers.borrow().iter() {
                result = result.checked_add(f(n)).checked();
            }
            result
        })
    }

    let total = black_box(summer(Rc::new(RefCell::new((0..100).collect()))));
    drive(rounds, |n| total(Box::new(move |number| number.checked_mul(n).checked())))
}
