//! Python's closures in a crate without std. The program beside it runs them; for a board without an operating system, this is
//! what is built.
#![no_std]

use closure_runtime::{String, pydef};

pydef!(include_str!("closures.py"));

/// Runs all of it; what the closures in tokens return is printed by Python, too.
pub fn run() {
    let step = counter(41);
    shown(hello("Ann"), step.call());
    shown(decorated().call(5), report(["tea", "biscuit"].into_iter().map(String::from).collect()));
}

pydef! {
    pub def hello(name: str):
        return f "hello {name}"

    pub def counter(start: int):
        count = start

        def step() -> int:
            nonlocal count
            count += 1
            return count

        return step
}

#[cfg(feature = "decorated-in-module")]
pydef! {
    def twice(func):
        def wrapper(n: int) -> int:
            return func(func(n))
        return wrapper

    @twice
    def increment(n: int) -> int:
        return n + 1
}
