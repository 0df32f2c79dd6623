use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::{Rc, Weak};

closure_runtime::pydef! {
    def parity(step: int):
        def even(n: int) -> int:
            if n <= 0:
                return 1
            return odd(n - step)

        def odd(n: int) -> int:
            if n <= 0:
                return 0
            return even(n - step)

        return even
}

pub fn pydef(rounds: i64) -> Outcome {
    let even = black_box(parity(black_box(1)));
    drive(rounds, |n| even.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    struct Parity {
        step: i64,
    }

    impl Parity {
        fn even(&self, n: i64) -> i64 {
            if n <= 0 {
                return 1;
            }
            self.odd(n.checked_sub(self.step).checked())
        }

        fn odd(&self, n: i64) -> i64 {
            if n <= 0 {
                return 0;
            }
            self.even(n.checked_sub(self.step).checked())
        }
    }

    let parity = black_box(Parity { step: black_box(1) });
    drive(rounds, |n| parity.even(n))
}

type Number = Box<dyn Fn(i64) -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn parity(step: i64) -> Rc<Number> {
        let odd: Rc<RefCell<Option<Number>>> = Rc::new(RefCell::new(None));
        let even: Rc<Number> = {
            let odd = Rc::clone(&odd);
            Rc::new(Box::new(move |n| {
                if n <= 0 {
                    return 1;
                }
                odd.borrow().as_ref().expect("odd is bound")(n.checked_sub(step).checked())
            }))
        };
        let weak: Weak<Number> = Rc::downgrade(&even);
        *odd.borrow_mut() = Some(Box::new(move |n| {
            if n <= 0 {
                return 0;
            }
            weak.upgrade().expect("even is alive")(n.checked_sub(step).checked())
        }));
        even
    }

    let even = black_box(parity(black_box(1)));
    drive(rounds, |n| even(n))
}
