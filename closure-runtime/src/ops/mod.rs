//! Python's operators: one trait an operator, named as in Python's data model, and one function a trait.
//!
//! Operands are taken by reference, because Python's operators never consume them. The traits are implemented
//! for `i64`, `f64`, `bool`, strings and the containers, and for no other integer type, so that an integer
//! literal at a Rust call site is an `i64`. Implement them for your own types to let closures compute with them:
//!
//! ```
//! use closure_runtime::ops;
//! struct Money(i64);
//! impl ops::Mul<i64> for Money {
//!     type Output = Money;
//!     fn mul(&self, rhs: &i64) -> Money {
//!         Money(ops::mul(&self.0, rhs))
//!     }
//! }
//! assert_eq!(ops::mul(&Money(5), &2).0, 10);
//! ```
//!
//! On an [`Option`] (`T | None`) every operation is that of its content, and panics with CPython's `TypeError`
//! if there is none. References behave as what they refer to.

mod binary;
mod compare;
mod container;
mod element;
mod entries;
mod hash;
mod identity;
mod number;
mod slice;
mod text;
mod tuple;
mod unary;
mod unlike;
mod unpack;

pub use binary::*;
pub use compare::*;
pub use container::*;
pub use element::{Element, element};
pub use entries::*;
pub use hash::*;
pub use identity::*;
pub use slice::Slice;
pub use unary::*;
pub use unpack::*;

pub(crate) use binary::forward_rhs;
pub(crate) use compare::forward_comparisons;
pub(crate) use hash::hash_tuple;
pub(crate) use number::{floor, modulo_int};
pub(crate) use slice::resolve_index;
