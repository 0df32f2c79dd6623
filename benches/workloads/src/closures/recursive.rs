use crate::{Outcome, arithmetic::Checked, drive};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def make_fibonacci(smallest: int):
        def fib(n: int) -> int:
            if n < smallest:
                return n
            return fib(n - 1) + fib(n - 2)
        return fib
}

pub fn pydef(rounds: i64) -> Outcome {
    let fib = black_box(make_fibonacci(black_box(2)));
    drive(rounds, |n| fib.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    // A Rust closure cannot call itself; a struct's method can.
    struct Fib {
        smallest: i64,
    }

    impl Fib {
        fn call(&self, n: i64) -> i64 {
            if n < self.smallest {
                return n;
            }
            let last = self.call(n.checked_sub(1).checked());
            last.checked_add(self.call(n.checked_sub(2).checked())).checked()
        }
    }

    let fib = black_box(Fib { smallest: black_box(2) });
    drive(rounds, |n| fib.call(n))
}

/// The usual trick: a closure that gets itself as an argument.
struct Recursive {
    call: Box<dyn Fn(&Recursive, i64) -> i64>,
}

pub fn workaround(rounds: i64) -> Outcome {
    fn make_fibonacci(smallest: i64) -> Rc<Recursive> {
        Rc::new(Recursive {
            call: Box::new(move |this, n| {
                if n < smallest {
                    return n;
                }
                (this.call)(this, n - 1).checked_add((this.call)(this, n - 2)).checked()
            }),
        })
    }

    let fib = black_box(make_fibonacci(black_box(2)));
    drive(rounds, |n| (fib.call)(&fib, n))
}
