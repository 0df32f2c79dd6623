use crate::{Outcome, arithmetic::Checked, arithmetic::modulo, drive};
use closure_runtime::List;
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def sorter(modulus: int):
        def smallest(numbers: list[int], offset: int) -> int:
            ordered = sorted(numbers, key=lambda n: (n * offset) % modulus)
            return ordered[0]
        return smallest
}

pub fn pydef(rounds: i64) -> Outcome {
    let smallest = black_box(sorter(black_box(101)));
    let numbers = black_box(List::from((1..=100).collect::<Vec<i64>>()));
    drive(rounds, |n| smallest.call(numbers.clone(), n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn sorter(modulus: i64) -> impl Fn(&[i64], i64) -> i64 {
        move |numbers, offset| {
            let mut ordered = numbers.to_vec();
            // Python calls the key once for each element.
            ordered.sort_by_cached_key(|n| modulo(n.checked_mul(offset).checked(), modulus));
            ordered[0]
        }
    }

    let smallest = black_box(sorter(black_box(101)));
    let numbers = black_box((1..=100).collect::<Vec<i64>>());
    drive(rounds, |n| smallest(&numbers, n))
}

type Shared = Rc<RefCell<Vec<i64>>>;

pub fn workaround(rounds: i64) -> Outcome {
    fn sorter(modulus: i64) -> Box<dyn Fn(Shared, i64) -> i64> {
        Box::new(move |numbers, offset| {
            let mut ordered = numbers.borrow().clone();
            ordered.sort_by_key(|n| modulo(n.checked_mul(offset).checked(), modulus));
            ordered[0]
        })
    }

    let smallest = black_box(sorter(black_box(101)));
    let numbers: Shared = black_box(Rc::new(RefCell::new((1..=100).collect())));
    drive(rounds, |n| smallest(Rc::clone(&numbers), n))
}
