//! Rust as one would write it by hand: how near nothing a call can come, whoever makes it.

use common::Closure;
use std::cell::Cell;
use std::hint::black_box;
use std::rc::Rc;

/// Arithmetic that panics on overflow, as Python's ints here do.
fn add(a: i64, b: i64) -> i64 {
    a.checked_add(b).expect("the sum fits")
}

fn multiply(a: i64, b: i64) -> i64 {
    a.checked_mul(b).expect("the product fits")
}

fn capture(factor: i64) -> impl Fn(i64) -> i64 {
    move |number| multiply(number, factor)
}

fn counter(start: i64) -> impl FnMut(i64) -> i64 {
    let mut count = start;
    move |by| {
        count = add(count, by);
        count
    }
}

fn shared(start: i64) -> (impl Fn(), impl Fn() -> i64) {
    let value = Rc::new(Cell::new(start));
    let read = Rc::clone(&value);
    (move || value.set(add(value.get(), 1)), move || read.get())
}

fn compose(f: impl Fn(i64) -> i64, g: impl Fn(i64) -> i64) -> impl Fn(i64) -> i64 {
    move |x| f(g(x))
}

fn adder(by: i64) -> impl Fn(i64) -> i64 {
    move |n| add(n, by)
}

fn scaler(by: i64) -> impl Fn(i64) -> i64 {
    move |n| multiply(n, by)
}

fn recursion(smallest: i64) -> impl Fn(i64) -> i64 {
    fn fibonacci(n: i64, smallest: i64) -> i64 {
        if n < smallest { n } else { add(fibonacci(add(n, -1), smallest), fibonacci(add(n, -2), smallest)) }
    }
    move |n| fibonacci(n.rem_euclid(8), smallest)
}

fn text(prefix: String) -> impl Fn(i64) -> i64 {
    let log = move |number: i64| format!("[{prefix}] {number}: message");
    // Python counts characters, not bytes.
    move |n| log(n).chars().count() as i64
}

fn looped(mut closure: impl FnMut(i64) -> i64, calls: i64) -> i64 {
    (0..calls).fold(0, |total, n| add(total, closure(n)))
}

fn make(name: &'static str) -> Closure {
    let count = || {
        let (increment, get) = shared(black_box(0));
        move |_: i64| {
            increment();
            get()
        }
    };
    let composed = || compose(adder(black_box(1)), compose(scaler(black_box(2)), adder(3)));
    match name {
        "capture" => {
            let closure = black_box(capture(3));
            Closure::new(name, closure, |calls| looped(black_box(capture(3)), calls))
        }
        "counter" => {
            let closure = black_box(counter(5));
            Closure::new(name, closure, |calls| looped(black_box(counter(5)), calls))
        }
        "shared" => Closure::new(name, black_box(count()), move |calls| looped(black_box(count()), calls)),
        "compose" => {
            let closure = black_box(composed());
            Closure::new(name, closure, move |calls| looped(black_box(composed()), calls))
        }
        "recursion" => {
            let closure = black_box(recursion(2));
            Closure::new(name, closure, |calls| looped(black_box(recursion(2)), calls))
        }
        _ => {
            let closure = black_box(text("INFO".to_owned()));
            Closure::new(name, closure, |calls| looped(black_box(text("INFO".to_owned())), calls))
        }
    }
}

fn main() {
    common::run(make);
}
