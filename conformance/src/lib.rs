//! Compares what `pydef!` makes of Python programs with what CPython does.
//!
//! Everything goes through rustc, as it does for a user: [`Toolchain`] knows the runtime and the macro that cargo has built,
//! [`Batch`] compiles many programs into one executable and tells which of them are in error, [`process`] runs it. [`generate`] makes
//! random programs, [`judge()`] compares them with CPython, and [`reduce()`] makes those with a fault short.

#![warn(missing_docs)]

mod batch;
mod difference;
pub mod generate;
pub mod process;
pub mod python;
mod reduce;
mod toolchain;
mod verdict;

pub use batch::{Batch, Compiled, Message, Program};
pub use difference::difference;
pub use reduce::reduce;
pub use toolchain::Toolchain;
pub use verdict::{Case, Class, Verdict, judge, refusals};
