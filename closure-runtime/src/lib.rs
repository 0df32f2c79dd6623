//! The runtime of the functions that `pydef!` compiles, and the only crate to depend on for it.
//!
//! A closure written in Python's syntax becomes a plain Rust struct; what it needs of Python is here:
//!
//! * [`ops`]: Python's operators as traits, for numbers, strings and containers, and for types of your own.
//! * [`Callable`]: whatever can be called, be it such a closure or a Rust one; [`Func`] holds either.
//! * [`Cell`], [`Inline`], [`Late`]: variables that closures rebind or share.
//! * [`List`], [`Dict`], [`Set`], [`Range`], [`Iter`]: Python's containers, with its aliasing and its order.
//! * [`fmt`]: text as `print`, f-strings, `%` and `str.format` make it, to the byte.
//! * [`builtins`], [`string`], [`math`]: Python's functions and methods.
//!
//! Python's types are Rust's: `int` is `i64`, `float` is `f64`, `None` is `()`, `str` is `String` or `&str`, a tuple
//! is a tuple, `T | None` is `Option<T>`.
//!
//! ```
//! use closure_runtime::{Callable, List, builtins, fmt, ops};
//!
//! fn total<F: Callable<(i64,), Output = i64>>(f: F, xs: &List<i64>) -> i64 {
//!     builtins::sum(builtins::map(f, ops::iter(xs)))
//! }
//! let xs = List::from([1, 2, 3]);
//! println!("{} {}", fmt::str(&xs), total(|x: i64| ops::mul(&x, &x), &xs)); // [1, 2, 3] 14
//! ```
//!
//! # Panics
//! What CPython raises is a panic with the same name and words, reported at the line that did the operation.
//! An int that does not fit `i64` is an `OverflowError`, in debug and release builds alike.
//!
//! # Known differences from CPython
//! * Values have no identity: a NaN in a container is never found by `in`, and cannot be a key (that panics).
//! * The hash of a string is fixed, so that sets of strings have the same order in every run.
//! * A dict that loses and gains keys while it is iterated panics in each such case, CPython in some.
//! * `sum()` of no floats panics instead of returning the int 0.
//!
//! # Features
//! `std` (default): powers and the transcendental functions of floats, conversions from and to `HashMap`. Without it the
//! crate needs `alloc` only.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod builtins;
mod callable;
mod cell;
mod dict;
mod error;
pub mod fmt;
mod iter;
mod list;
pub mod math;
pub mod ops;
mod range;
mod set;
pub mod string;
pub mod types;
mod unicode;

pub use callable::{Callable, CallableExt, Func, Function};
pub use cell::{Cell, Inline, Late, bound};
pub use closure_macros::pydef;
pub use dict::{Dict, Items, ItemsIter, Keys, KeysIter, Values, ValuesIter};
pub use iter::Iter;
pub use list::{List, ListIter};
pub use range::{Range, RangeIter};
#[doc(hidden)]
pub use set::Source;
pub use set::{Set, SetIter};

/// What generated code names by an absolute path, whatever the user's crate shadows.
#[doc(hidden)]
pub mod __private {
    pub extern crate alloc;
    pub extern crate core;
    #[cfg(feature = "std")]
    pub extern crate std;

    /// What a function of a `pydef!` with mistakes seems to give: callable with anything, so that its users are not in
    /// error, too. No program with one compiles.
    #[derive(Clone, Debug)]
    pub struct Stub;

    impl Stub {
        /// Takes the arguments as one value.
        pub fn call<T>(&self, _: T) -> Stub {
            Stub
        }
    }
}
