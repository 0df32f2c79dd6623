//! Rust closures go in where Python functions are expected, and Python closures go out to Rust's iterators.
//!
//! Output:
//! ```text
//! worked at attempt 3
//! gave up
//! step 1 of 2
//! step 2 of 2
//! [10, 20, 30]
//! ```

use closure_runtime::pydef;

pydef! {
    def retry(times: int, attempt):
        for n in range(1, times + 1):
            if attempt(n):
                return n
        return None

    def walk(steps: int, report):
        for step in range(steps):
            report(step + 1, steps)

    def scale(factor: int):
        return lambda n: n * factor
}

fn main() {
    // What a Rust closure borrows stays borrowed, as in any Rust function.
    let threshold = 3;
    for times in [5, 2] {
        match retry(times, |n: i64| n >= threshold) {
            Some(n) => println!("worked at attempt {n}"),
            None => println!("gave up"),
        }
    }
    walk(2, |step: i64, steps: i64| println!("step {step} of {steps}"));

    let tenfold = scale(10);
    let scaled: Vec<i64> = (1..=3).map(|n: i64| tenfold.call(n)).collect();
    println!("{scaled:?}");
}
