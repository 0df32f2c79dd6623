use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def counter(start: int):
        count = start

        def up(by: int):
            nonlocal count
            count += by

        def down():
            nonlocal count
            count -= 1

        def halve():
            nonlocal count
            if count > 1000:
                count = 500

        def is_above(limit: int) -> bool:
            return count > limit

        def get() -> int:
            return count

        return up, down, halve, is_above, get
}

pub fn pydef(rounds: i64) -> Outcome {
    let (up, down, halve, is_above, get) = black_box(counter(black_box(100)));
    drive(rounds, |n| {
        up.call(n);
        down.call();
        halve.call();
        black_box(is_above.call(500));
        get.call()
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn counter(start: i64) -> (impl Fn(i64), impl Fn(), impl Fn(), impl Fn(i64) -> bool, impl Fn() -> i64) {
        let count = Rc::new(Cell::new(start));
        let up = {
            let count = Rc::clone(&count);
            move |by| count.set(count.get().checked_add(by).checked())
        };
        let down = {
            let count = Rc::clone(&count);
            move || count.set(count.get().checked_sub(1).checked())
        };
        let halve = {
            let count = Rc::clone(&count);
            move || {
                if count.get() > 1000 {
                    count.set(500);
                }
            }
        };
        let is_above = {
            let count = Rc::clone(&count);
            move |limit| count.get() > limit
        };
        (up, down, halve, is_above, move || count.get())
    }

    let (up, down, halve, is_above, get) = black_box(counter(black_box(100)));
    drive(rounds, |n| {
        up(n);
        down();
        halve();
        black_box(is_above(500));
        get()
    })
}

struct Counter {
    up: Box<dyn Fn(i64)>,
    down: Box<dyn Fn()>,
    halve: Box<dyn Fn()>,
    is_above: Box<dyn Fn(i64) -> bool>,
    get: Box<dyn Fn() -> i64>,
}

pub fn workaround(rounds: i64) -> Outcome {
    fn counter(start: i64) -> Counter {
        let count = Rc::new(RefCell::new(start));
        let up = {
            let count = Rc::clone(&count);
            move |by| {
                let mut count = count.borrow_mut();
                *count = count.checked_add(by).checked();
            }
        };
        let down = {
            let count = Rc::clone(&count);
            move || {
                let mut count = count.borrow_mut();
                *count = count.checked_sub(1).checked();
            }
        };
        let halve = {
            let count = Rc::clone(&count);
            move || {
                let mut count = count.borrow_mut();
                if *count > 1000 {
                    *count = 500;
                }
            }
        };
        let is_above = {
            let count = Rc::clone(&count);
            move |limit| *count.borrow() > limit
        };
        Counter {
            up: Box::new(up),
            down: Box::new(down),
            halve: Box::new(halve),
            is_above: Box::new(is_above),
            get: Box::new(move || *count.borrow()),
        }
    }

    let counter = black_box(counter(black_box(100)));
    drive(rounds, |n| {
        (counter.up)(n);
        (counter.down)();
        (counter.halve)();
        black_box((counter.is_above)(500));
        (counter.get)()
    })
}
