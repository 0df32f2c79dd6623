use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def outer(start: int):
        total = start

        def middle(factor: int):
            def inner(number: int) -> int:
                nonlocal total
                total += number * factor
                return total
            return inner

        return middle
}

pub fn pydef(rounds: i64) -> Outcome {
    let middle = black_box(outer(black_box(5)));
    let (twice, thrice) = black_box((middle.call(2), middle.call(3)));
    drive(rounds, |n| {
        black_box(twice.call(n));
        thrice.call(n)
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn outer(start: i64) -> impl Fn(i64) -> Inner {
        let total = Rc::new(Cell::new(start));
        move |factor| Inner { total: Rc::clone(&total), factor }
    }

    // The type of a closure that a closure returns cannot be written, so that it is a struct.
    struct Inner {
        total: Rc<Cell<i64>>,
        factor: i64,
    }

    impl Inner {
        fn call(&self, number: i64) -> i64 {
            self.total.set(self.total.get().checked_add(number.checked_mul(self.factor).checked()).checked());
            self.total.get()
        }
    }

    let middle = black_box(outer(black_box(5)));
    let (twice, thrice) = black_box((middle(2), middle(3)));
    drive(rounds, |n| {
        black_box(twice.call(n));
        thrice.call(n)
    })
}

type Number = Box<dyn Fn(i64) -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn outer(start: i64) -> Box<dyn Fn(i64) -> Number> {
        let total = Rc::new(RefCell::new(start));
        Box::new(move |factor| {
            let total = Rc::clone(&total);
            Box::new(move |number| {
                let mut total = total.borrow_mut();
                *total = total.checked_add(number.checked_mul(factor).checked()).checked();
                *total
            })
        })
    }

    let middle = black_box(outer(black_box(5)));
    let (twice, thrice) = black_box((middle(2), middle(3)));
    drive(rounds, |n| {
        black_box(twice(n));
        thrice(n)
    })
}
