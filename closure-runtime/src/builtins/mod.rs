//! Python's built-in functions, with Python's parameters in Rust's manner: an optional parameter is a function of
//! its own, and a parameter that is gone through takes any Rust iterator by value (`ops::iter(&xs)`, an adaptor of
//! this module, an array), so that `sum(map(f, xs))` costs no allocation.

mod convert;
mod iterate;
mod number;
mod spread;
mod type_object;
pub mod values;
pub(crate) use number::float_to_int;

pub use convert::*;
pub use iterate::*;
pub use number::*;
pub use spread::*;
pub use type_object::{Type, is_instance, type_of};
