//! Closures, each written three times: with `pydef!`, by hand, and in the way that people take who fight the borrow checker.
//!
//! All versions of a workload do the same calls and give the same [`Outcome`] (`tests/agree.rs`). The hand-written ones are the best
//! idiomatic Rust that the author could find for the same semantics: arithmetic that panics on overflow, Python's text, a state that
//! every holder of a closure sees, and no more sharing than the workload asks for.

mod arithmetic;
mod closures;

pub use closures::WORKLOADS;
use std::hint::black_box;

/// One closure, in three versions.
pub struct Workload {
    pub name: &'static str,
    /// In words.
    pub about: &'static str,
    /// How many calls are measured.
    pub rounds: i64,
    pub pydef: fn(i64) -> Outcome,
    pub by_hand: fn(i64) -> Outcome,
    pub workaround: fn(i64) -> Outcome,
}

impl Workload {
    /// The versions by name, the reference first.
    pub fn versions(&self) -> [(&'static str, fn(i64) -> Outcome); 3] {
        [("by_hand", self.by_hand), ("pydef", self.pydef), ("workaround", self.workaround)]
    }
}

/// What the last call of a workload gave, by which its versions are compared.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    Int(i64),
    Float(f64),
    Text(String),
}

impl From<i64> for Outcome {
    fn from(value: i64) -> Self {
        Outcome::Int(value)
    }
}

impl From<f64> for Outcome {
    fn from(value: f64) -> Self {
        Outcome::Float(value)
    }
}

impl From<String> for Outcome {
    fn from(value: String) -> Self {
        Outcome::Text(value)
    }
}

/// Calls `step` with 1, 2, … `rounds`. The optimiser sees neither what goes in nor what becomes of what comes out, but may inline the call,
/// as it may in a user's loop.
#[inline(always)]
fn drive<R: Into<Outcome>>(rounds: i64, mut step: impl FnMut(i64) -> R) -> Outcome {
    for n in 1..rounds {
        black_box(step(black_box(n)));
    }
    step(black_box(rounds)).into()
}
