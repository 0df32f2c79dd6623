//! `is`: whether two expressions give the same object.

use crate::callable::{Callable, Func};
use crate::types::TypeName;

/// Python's `is`, for the types where CPython's answer does not depend on how it stores values: containers and
/// functions by identity, `bool` and `None` by value. Numbers and strings have it not.
#[diagnostic::on_unimplemented(
    message = "`is` between `{Self}` and `{Rhs}` has no dependable answer",
    label = "compared by `is`",
    note = "use == for numbers and strings"
)]
pub trait Identity<Rhs: ?Sized = Self> {
    /// `self is rhs`.
    fn is(&self, rhs: &Rhs) -> bool;
}

/// `a is b`.
///
/// ```
/// use closure_runtime::{List, ops};
/// let a = List::from([1]);
/// assert!(ops::is(&a, &a.clone()) && !ops::is(&a, &List::from([1])));
/// ```
#[inline]
pub fn is<A, B>(a: &A, b: &B) -> bool
where
    A: Identity<B> + ?Sized,
    B: ?Sized,
{
    a.is(b)
}

/// `a is None`.
///
/// ```
/// use closure_runtime::ops;
/// assert!(ops::is_none(&None::<i64>) && !ops::is_none(&5));
/// ```
#[inline]
pub fn is_none<A: TypeName + ?Sized>(a: &A) -> bool {
    a.is_none()
}

/// `a is None`, of what may be called with the arguments `Args`.
///
/// ```
/// use closure_runtime::ops;
/// let callback = Some(|x: i64| x + 1);
/// assert!(!ops::is_absent::<(i64,), _>(&callback));
/// ```
#[inline]
pub fn is_absent<Args, A: Callable<Args> + ?Sized>(a: &A) -> bool {
    a.is_absent()
}

/// `bool(a)`, of what may be called with the arguments `Args`.
///
/// ```
/// use closure_runtime::ops;
/// let callback = Some(|x: i64| x + 1);
/// assert!(ops::is_present::<(i64,), _>(&callback));
/// ```
#[inline]
pub fn is_present<Args, A: Callable<Args> + ?Sized>(a: &A) -> bool {
    a.is_present()
}

impl Identity for bool {
    #[inline]
    fn is(&self, rhs: &bool) -> bool {
        self == rhs
    }
}

impl<B: TypeName + ?Sized> Identity<B> for () {
    #[inline]
    fn is(&self, rhs: &B) -> bool {
        rhs.is_none()
    }
}

impl<A, B: ?Sized> Identity<&B> for &A
where
    A: Identity<B> + ?Sized,
{
    #[inline]
    fn is(&self, rhs: &&B) -> bool {
        (**self).is(*rhs)
    }
}

impl<A, B> Identity<Option<B>> for Option<A>
where
    A: Identity<B>,
{
    #[inline]
    fn is(&self, rhs: &Option<B>) -> bool {
        match (self, rhs) {
            (Some(a), Some(b)) => a.is(b),
            (None, None) => true,
            _ => false,
        }
    }
}

impl<Args, Return> Identity for Func<Args, Return> {
    #[inline]
    fn is(&self, rhs: &Self) -> bool {
        self.is_same(rhs)
    }
}

impl<Args, Return> super::Eq for Func<Args, Return> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.is(rhs)
    }
}
