//! Functions that take functions and return a new one. `compose` is generic: the composed functions are fields of the
//! closure, called directly, with no `dyn`.
//!
//! Output:
//! ```text
//! 11
//! 12
//! 21
//! <<hi>>
//! ```

use closure_runtime::pydef;

pydef! {
    def compose(f, g):
        return lambda x: f(g(x))

    def increment(n: int) -> int:
        return n + 1

    def double(n: int) -> int:
        return n * 2

    def bracket(text: str) -> str:
        return "<" + text + ">"
}

fn main() {
    println!("{}", compose(increment, double).call(5));
    println!("{}", compose(double, increment).call(5));

    // A composition is a function like any other, and so is a Rust closure.
    let twice_and_more = compose(increment, compose(double, |n: i64| n * n + 1));
    println!("{}", twice_and_more.call(3));

    let twice = |text: &str| bracket(&bracket(text));
    println!("{}", twice("hi"));
}
