use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def limiter(max_calls: int):
        count = 0

        def limit() -> str:
            nonlocal count
            if count < max_calls:
                count += 1
                return f "API call {count} allowed"
            else:
                return "Rate limit exceeded!"

        return limit
}

pub fn pydef(rounds: i64) -> Outcome {
    let limit = black_box(limiter(black_box(500)));
    drive(rounds, |_| limit.call())
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn limiter(max_calls: i64) -> impl FnMut() -> String {
        let mut count = 0i64;
        move || {
            if count < max_calls {
                count = count.checked_add(1).checked();
                format!("API call {count} allowed")
            } else {
                String::from("Rate limit exceeded!")
            }
        }
    }

    let mut limit = black_box(limiter(black_box(500)));
    drive(rounds, |_| limit())
}

pub fn workaround(rounds: i64) -> Outcome {
    fn limiter(max_calls: i64) -> Box<dyn Fn() -> String> {
        let count = Rc::new(RefCell::new(0i64));
        Box::new(move || {
            if *count.borrow() < max_calls {
                *count.borrow_mut() += 1;
                format!("API call {} allowed", count.borrow())
            } else {
                String::from("Rate limit exceeded!")
            }
        })
    }

    let limit = black_box(limiter(black_box(500)));
    drive(rounds, |_| limit())
}
