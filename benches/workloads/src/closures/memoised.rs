use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::RefCell;
use std::collections::HashMap;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def make_fibonacci():
        memo = {0: 0, 1: 1}

        def fib(n: int) -> int:
            if n not in memo:
                memo[n] = fib(n - 1) + fib(n - 2)
            return memo[n]

        return fib
}

pub fn pydef(rounds: i64) -> Outcome {
    let fib = black_box(make_fibonacci());
    drive(rounds, |n| fib.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    struct Fib {
        memo: HashMap<i64, i64>,
    }

    impl Fib {
        fn call(&mut self, n: i64) -> i64 {
            if let Some(&known) = self.memo.get(&n) {
                return known;
            }
            let a = self.call(n.checked_sub(1).checked());
            let b = self.call(n.checked_sub(2).checked());
            let value = a.checked_add(b).checked();
            self.memo.insert(n, value);
            value
        }
    }

    let mut fib = black_box(Fib { memo: HashMap::from([(0, 0), (1, 1)]) });
    drive(rounds, |n| fib.call(n))
}

/// A closure that gets itself as an argument.
struct Recursive {
    call: Box<dyn Fn(&Recursive, i64) -> i64>,
}

pub fn workaround(rounds: i64) -> Outcome {
    fn make_fibonacci() -> Rc<Recursive> {
        let memo = Rc::new(RefCell::new(HashMap::from([(0i64, 0i64), (1, 1)])));
        Rc::new(Recursive {
            call: Box::new(move |this, n| {
                if let Some(&known) = memo.borrow().get(&n) {
                    return known;
                }
                let value = (this.call)(this, n - 1).checked_add((this.call)(this, n - 2)).checked();
                memo.borrow_mut().insert(n, value);
                value
            }),
        })
    }

    let fib = black_box(make_fibonacci());
    drive(rounds, |n| (fib.call)(&fib, n))
}
