#![doc = include_str!("../docs/front.md")]
//! * [`ops`]: Python's operators as traits, for numbers, strings and containers, and for types of your own.
//! * [`Callable`]: whatever can be called, be it such a closure or a Rust one; [`Func`] holds either.
//! * [`Cell`], [`Inline`], [`Late`]: variables that closures rebind or share.
//! * [`List`], [`Dict`], [`Set`], [`Tuple`], [`Range`], [`Iter`]: Python's containers, with its aliasing and its order.
//! * [`Number`]: an int or a float.
//! * [`Value`]: a value of any type, which does at run time what Python's does.
//! * [`fmt`]: text as `print`, f-strings, `%` and `str.format` make it, to the byte.
//! * [`builtins`], [`string`], [`math`], [`functools`], [`itertools`]: Python's functions and methods.
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
//! * `std` (default): printing to stdout, powers and the transcendental functions of floats, conversions from and to `HashMap`, decorated
//!   functions of a module, and the Python lines behind a panic. Without it the crate needs `alloc` only; see [`interop`](interop#without-std).
//! * `serde`: containers and [`Number`] implement serde's traits, and so do the variables of closures, in a `Sharing`;
//!   see [`interop`](interop#state-that-is-written-and-read).
//! * `sink`: what Python prints goes where [`output`]`::set` says. Without `std` it is what makes `print` compile.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

/// The code blocks of the README are tests, too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[doc = include_str!("../docs/guide.md")]
pub mod guide {}

// Made of docs/language.md, with links that lead somewhere in rustdoc.
#[doc = include_str!("../docs/rustdoc/language.md")]
pub mod language {}

#[cfg(doc)]
#[doc = include_str!("../docs/rustdoc/programs.md")]
pub mod programs {}

#[doc = include_str!("../docs/interop.md")]
pub mod interop {}

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod alias;
mod arguments;
pub mod builtins;
mod callable;
mod cell;
mod dict;
mod error;
pub mod fmt;
pub mod functools;
mod introspection;
mod iter;
pub mod itertools;
mod list;
pub mod math;
mod number;
#[cfg(doc)]
#[doc = include_str!("mistakes.md")]
pub mod mistakes {}
pub mod ops;
pub mod output;
mod range;
#[cfg(feature = "serde")]
mod serial;
mod set;
mod slices;
pub mod string;
mod traceback;
mod tuple;
pub mod types;
mod unicode;
pub mod value;

pub use arguments::{Arguments, Call, Concat, Join, Keyword, KeywordName, Objects, keyword};
#[doc(hidden)]
pub use callable::single;
pub use callable::{Callable, CallableExt, Code, Func, Function, Mutable, Named, mutable};
pub use cell::{Cell, CopyCell, Inline, Late, Variables, bound};
/// Compiles Python-style functions, with nested functions and `nonlocal`, to plain Rust.
///
/// Each top-level `def` becomes a Rust function where the macro stands, in a module or in a function's body, and each
/// function in it a struct with a `call` method. The struct is named after the functions around it: what `limit` in
/// `rate_limiter` becomes is a `RateLimiterLimit`, and its captured variables are its fields.
///
/// ```
/// use closure_runtime::pydef;
///
/// pydef! {
///     def rate_limiter(max_calls: int):
///         count = 0
///
///         def limit():
///             nonlocal count
///             if count == max_calls:
///                 return "Rate limit exceeded!"
///             count += 1
///             return f "API call {count} allowed"
///
///         return limit
/// }
///
/// struct Service {
///     limit: RateLimiterLimit,
/// }
///
/// let service = Service { limit: rate_limiter(1) };
/// assert_eq!(service.limit.call(), "API call 1 allowed");
/// assert_eq!(service.limit.call(), "Rate limit exceeded!");
/// assert_eq!(service.limit.max_calls, 1);
/// ```
///
/// # Forms
/// The source is given as tokens, as above, with real indentation; as one string literal, which is Python verbatim; or as
/// `include_str!("file.py")` with a path relative to the Rust file, and then a change of the file rebuilds the crate.
///
/// ```
/// closure_runtime::pydef!(r#"
///     def greeter(greeting):
///         return lambda name: f"{greeting}, {name}!"
/// "#);
/// assert_eq!(greeter("Hello").call("Ann"), "Hello, Ann!");
/// ```
///
/// Statements at the top level become the body of `pub fn __main__()`, in which top-level variables live.
///
/// ```
/// closure_runtime::pydef! {
///     total = 0
///     for n in range(4):
///         total += n
///     assert total == 6
/// }
/// __main__();
/// ```
///
/// A `def main` in a source with statements is `python_main` in Rust, since at the root of a crate a `main` would be what Rust runs.
///
/// # Where it stands
/// Where items stand: in a module or in a function's body. A macro cannot see where it stands. As an expression, `let f = pydef! { … };`, it
/// gives items where rustc expects a value; in an `impl` block or a trait rustc takes no structs. Both are rustc's errors, and the way
/// out is the same: put the call beside the item, and name the function that it makes.
///
/// # Visibility
/// `pub` or `pub(…)` before the source makes all its functions and their closures public, as in `pydef!(pub include_str!("closures.py"))`,
/// `pydef!(pub(crate) r#"…"#)` and `pydef! { pub, def … }`; in tokens `pub` before a `def` does it for one. The fields of closures are
/// private to the module where the macro stands, public closures' too: a captured variable is the closure's own.
///
/// What the statements of a source make, as functions that are decorated or that use a variable of the module, exists when
/// `__main__()` runs: it cannot be public, and a call of it from Rust is an error that says why. Rust code calls such functions if there are no other statements.
/// A constant at the head of the source is no such variable: a function that reads `RATE = 0.2` is a Rust function.
///
/// ```
/// mod closures {
///     closure_runtime::pydef!(
///         pub r#"
///         def greeter(greeting):
///             return lambda name: f"{greeting}, {name}!"
///     "#
///     );
/// }
/// pub use closures::{GreeterLambda, greeter};
/// assert_eq!(greeter("Hello").call("Ann"), "Hello, Ann!");
/// ```
///
/// # Attributes
/// In tokens, attributes of Rust's and documentation comments before a `def` do what they do in Rust. A function inside another becomes a
/// struct: `#[derive]` goes onto it, `#[inline]`, `#[must_use]` and their like onto its `call`.
///
/// ```
/// closure_runtime::pydef! {
///     /// Documented for rustdoc, as by a docstring.
///     #[must_use]
///     def one():
///         return 1
///
///     #[cfg(test)]
///     def only_in_tests():
///         return one() + 1
/// }
/// assert_eq!(one(), 1);
/// ```
///
/// # The path of this crate
/// Generated code names this crate by the name that the package's Cargo.toml gives it. A package that does not depend on it, but on a
/// crate that re-exports all of it, calls the macro by its path, `facade::pydef! { … }`, or says the path:
/// `pydef!(crate = facade::closures, …)`. A macro of the facade's own passes `crate = $crate::closures` on.
///
/// # Types
/// What has no annotation is inferred. A parameter that nothing fixes is generic, with the bounds that the body asks for:
///
/// ```
/// closure_runtime::pydef! {
///     def compose(f, g):
///         return lambda x: f(g(x))
/// }
/// let shout = compose(|text: String| text + "!", |text: &str| text.to_uppercase());
/// assert_eq!(shout.call("hello"), "HELLO!");
/// ```
///
/// # Errors
/// A mistake is a compile error at the user's own token, in CPython's words where it has any, and several are reported at
/// once. What Python has and the macro does not is refused by name.
///
/// ```compile_fail
/// closure_runtime::pydef! {
///     def counter():
///         def step():
///             nonlocal count          # SyntaxError: no binding for it is found
///             count += 1
///         return step
/// }
/// ```
///
/// The most common ones are shown in [`mistakes`].
///
/// # Panics
/// Generated functions panic where CPython raises, with the exception's name and words, and at the same line. Of text and files
/// rustc's message names the literal, since stable Rust has no place inside it; the Python lines follow on stderr as in CPython's
/// traceback, if panics unwind and the feature `std` is on. See [`Frame`], and [what they name](language#tracebacks).
///
/// # Limitations of the token form
/// Rust reads the tokens first. f-strings need a space (`f "{x}"`), strings double quotes; after code, `//` starts a Rust
/// comment; quotes and brackets in `#` comments have to match; escapes in strings are Rust's. Text has none of these
/// limits.
#[doc(inline)]
pub use closure_macros::pydef;
pub use dict::{Dict, Items, ItemsIter, Keys, KeysIter, Values, ValuesIter};
pub use introspection::CapturedCell;
pub use iter::Iter;
pub use list::{Elements, List, ListIter};
pub use number::{Number, number};
pub use range::{Range, RangeIter};
#[cfg(all(feature = "serde", feature = "std"))]
pub use serial::Sharing;
#[doc(hidden)]
pub use set::Source;
pub use set::{Set, SetIter};
pub use traceback::Frame;
pub use tuple::{EmptyTuple, Tuple, TupleIter, tuple_of};
pub use value::{FromValue, Mismatch, Parameter, ToValue, Value, value};

/// Rust's own text and vectors, which a crate without std has no other path to than through the runtime.
#[doc(no_inline)]
pub use alloc::{format, string::String, vec::Vec};
/// Keeps what decorated functions of a module are: once in each thread, which takes an operating system.
#[doc(hidden)]
#[cfg(feature = "std")]
pub use std::thread_local;

/// Stands in for `std::thread_local!`: nothing that is not `Sync` can be kept in a static without threads being known.
#[doc(hidden)]
#[cfg(not(feature = "std"))]
#[macro_export]
macro_rules! thread_local {
    ($(#[$attribute:meta])* static $name:ident: $type:ty = $value:expr;) => {
        ::core::compile_error!(
            "a decorated function of a module is kept in a thread-local, which needs the feature `std` of closure-runtime; decorate it in a function that returns it"
        );
        $(#[$attribute])*
        static $name: $crate::__private::Nowhere<$type> = $crate::__private::Nowhere::new(|| $value);
    };
}

/// Stands in for what the feature `serde` makes of a struct of variables.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! serial_struct {
    ($($struct:tt)*) => {};
}

/// Stands in for a function of a source that is no Rust function: a call of it needs a trait that nothing has, which says why.
///
/// ```compile_fail
/// closure_runtime::no_rust_function! { fn scaled(n): ScaledFromRust; "Rust code cannot call `scaled`", "what to write" }
/// scaled(1);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! no_rust_function {
    ($visibility:vis fn $name:ident($($param:ident),*): $Needed:ident; $message:literal, $help:literal) => {
        #[doc(hidden)]
        #[allow(dead_code)]
        #[diagnostic::on_unimplemented(message = $message, label = "no Rust function", note = $help)]
        $visibility trait $Needed<'a> {
            type Result;
        }
        // There is one, or rustc would say to add one.
        #[diagnostic::do_not_recommend]
        impl $Needed<'_> for $crate::__private::core::primitive::str {
            type Result = ();
        }
        // A bound without a lifetime of its own would be an error here, not at a call.
        #[doc(hidden)]
        #[allow(dead_code, nonstandard_style, clippy::too_many_arguments)]
        $visibility fn $name<$($param),*>($(_: $param),*) -> <() as $Needed<'static>>::Result
        where
            for<'a> (): $Needed<'a>,
        {
            loop {}
        }
    };
}

/// What generated code names by an absolute path, whatever the user's crate shadows.
#[doc(hidden)]
pub mod __private {
    pub extern crate alloc;
    pub extern crate core;
    #[cfg(feature = "serde")]
    pub extern crate serde_core;
    #[cfg(feature = "std")]
    pub extern crate std;

    /// What a thread-local would be, so that rustc has no more to say of the functions that ask it.
    #[cfg(not(feature = "std"))]
    #[derive(Debug)]
    pub struct Nowhere<T>(fn() -> T);

    #[cfg(not(feature = "std"))]
    impl<T> Nowhere<T> {
        pub const fn new(value: fn() -> T) -> Self {
            Nowhere(value)
        }
        pub fn with<R>(&'static self, look: impl FnOnce(&T) -> R) -> R {
            look(&(self.0)())
        }
    }
}
