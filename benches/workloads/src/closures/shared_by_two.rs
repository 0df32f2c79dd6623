use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def shared_counter():
        value = 0

        def increment(by: int):
            nonlocal value
            value += by

        def get() -> int:
            return value

        return increment, get
}

pub fn pydef(rounds: i64) -> Outcome {
    let (increment, get) = black_box(shared_counter());
    drive(rounds, |n| {
        increment.call(n);
        get.call()
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn shared_counter() -> (impl Fn(i64), impl Fn() -> i64) {
        let value = Rc::new(Cell::new(0i64));
        let read = Rc::clone(&value);
        (move |by| value.set(value.get().checked_add(by).checked()), move || read.get())
    }

    let (increment, get) = black_box(shared_counter());
    drive(rounds, |n| {
        increment(n);
        get()
    })
}

type Increment = Box<dyn Fn(i64)>;
type Get = Box<dyn Fn() -> i64>;

pub fn workaround(rounds: i64) -> Outcome {
    fn shared_counter() -> (Increment, Get) {
        let value = Rc::new(RefCell::new(0i64));
        let read = Rc::clone(&value);
        (
            Box::new(move |by| {
                let mut value = value.borrow_mut();
                *value = value.checked_add(by).checked();
            }),
            Box::new(move || *read.borrow()),
        )
    }

    let (increment, get) = black_box(shared_counter());
    drive(rounds, |n| {
        increment(n);
        get()
    })
}
