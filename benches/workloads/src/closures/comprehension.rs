use crate::{Outcome, arithmetic::Checked, arithmetic::modulo, drive};
use closure_runtime::List;
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def selector(numbers: list[int], divisor: int):
        def select(f):
            return [f(n) for n in numbers if n % divisor == 0]
        return select

    def scaler(factor: int):
        return lambda n: n * factor
}

pub fn pydef(rounds: i64) -> Outcome {
    let select = black_box(selector(List::from((0..100).collect::<Vec<i64>>()), black_box(3)));
    drive(rounds, |n| black_box(select.call(scaler(n))).pop())
}

pub fn by_hand(rounds: i64) -> Outcome {
    struct Selector {
        numbers: Vec<i64>,
        divisor: i64,
    }

    impl Selector {
        fn select(&self, f: impl Fn(i64) -> i64) -> Vec<i64> {
            self.numbers.iter().filter(|&&n| modulo(n, self.divisor) == 0).map(|&n| f(n)).collect()
        }
    }

    let selector = black_box(Selector { numbers: (0..100).collect(), divisor: black_box(3) });
    drive(rounds, |n| {
        let mut selected = black_box(selector.select(move |number| number.checked_mul(n).checked()));
        selected.pop().expect("0 is selected")
    })
}

type Number = Box<dyn Fn(i64) -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn selector(numbers: Rc<RefCell<Vec<i64>>>, divisor: i64) -> Box<dyn Fn(Number) -> Vec<i64>> {
        Box::new(move |f| {
            numbers.borrow().iter().filter(|&&n| modulo(n, divisor) == 0).map(|&n| f(n)).collect()
        })
    }

    let select = black_box(selector(Rc::new(RefCell::new((0..100).collect())), black_box(3)));
    drive(rounds, |n| {
        let mut selected = black_box(select(Box::new(move |number| number.checked_mul(n).checked())));
        selected.pop().expect("0 is selected")
    })
}
