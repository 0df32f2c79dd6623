//! Stable Rust lets no type of a crate's be an `Fn`: `into_fn1` makes a Rust closure of one, which is one.
use closure_runtime::{CallableExt, pydef};

pydef! {
    def adder(n: int):
        return lambda m: n + m
}

fn twice(f: impl Fn(i64) -> i64) -> i64 {
    f(f(1))
}

fn main() {
    twice(adder(1).into_fn1());
    twice(adder(1));
}
