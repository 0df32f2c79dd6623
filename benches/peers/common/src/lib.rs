//! What all peers measure, and how.
//!
//! A peer makes each closure in its own language, and hands over two ways to run it: called once from Rust, and called in a loop that
//! is written in the peer's language, too. Both have to give what [`CLOSURES`] says, so that no peer gets away with doing less.

use std::hint::black_box;
use std::time::Instant;

/// By name, what the closure answers to its arguments 0, 1, 2, …
pub const CLOSURES: &[(&str, fn() -> Box<dyn FnMut(i64) -> i64>)] = &[
    // Multiplies by a captured 3.
    ("capture", || Box::new(|n| n * 3)),
    // Adds to a captured variable, which begins as 5, and answers it.
    ("counter", || {
        let mut count = 5;
        Box::new(move |n| {
            count += n;
            count
        })
    }),
    // One closure adds 1 to a variable that begins as 0, another reads it.
    ("shared", || {
        let mut count = 0;
        Box::new(move |_| {
            count += 1;
            count
        })
    }),
    // compose(add 1, compose(times 2, add 3))
    ("compose", || Box::new(|n| (n + 3) * 2 + 1)),
    // Calls itself: the Fibonacci number of n % 8.
    ("recursion", || Box::new(|n| [0, 1, 1, 2, 3, 5, 8, 13][(n % 8) as usize])),
    // Formats a captured "INFO" as in `[INFO] 7: message`, and answers the length.
    ("text", || Box::new(|n| format!("[INFO] {n}: message").len() as i64)),
];

/// One closure of a peer.
pub struct Closure {
    pub name: &'static str,
    /// Calls it with an int.
    pub call: Box<dyn FnMut(i64) -> i64>,
    /// A fresh one is called with 0, 1, … up to this, in a loop of the peer's language; the sum of the answers.
    pub looped: Box<dyn FnMut(i64) -> i64>,
}

impl Closure {
    pub fn new(
        name: &'static str,
        call: impl FnMut(i64) -> i64 + 'static,
        looped: impl FnMut(i64) -> i64 + 'static,
    ) -> Self {
        Closure { name, call: Box::new(call), looped: Box::new(looped) }
    }
}

fn expected(name: &str, calls: i64) -> i64 {
    let (_, make) = CLOSURES.iter().find(|(known, _)| *known == name).expect("the closure is known");
    (0..calls).map(make()).sum()
}

/// The main function of a peer: without an argument it says hello; with a number of calls it prints, for each closure and driver, how
/// many nanoseconds a call takes, the best of five rounds.
pub fn run(make: fn(&'static str) -> Closure) {
    let Some(calls) = std::env::args().nth(1) else {
        let mut closure = make("capture");
        println!("{}", (closure.call)(14));
        return;
    };
    let calls: i64 = calls.parse().expect("the number of calls");
    for (name, _) in CLOSURES {
        let mut from_rust = f64::INFINITY;
        let mut inside = f64::INFINITY;
        for _ in 0..5 {
            let mut closure = make(name);
            let start = Instant::now();
            let mut total = 0;
            for n in 0..calls {
                total += (closure.call)(black_box(n));
            }
            from_rust = from_rust.min(start.elapsed().as_nanos() as f64 / calls as f64);
            assert_eq!(total, expected(name, calls), "{name}, called from Rust");

            let start = Instant::now();
            let total = (closure.looped)(black_box(calls));
            inside = inside.min(start.elapsed().as_nanos() as f64 / calls as f64);
            assert_eq!(total, expected(name, calls), "{name}, in a loop");
        }
        println!("{name} rust {from_rust:.3}");
        println!("{name} inside {inside:.3}");
    }
}
