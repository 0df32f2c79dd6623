//! Rust closures that change what they capture.

use super::{Callable, each_arity};
use crate::cell::Shared;
use crate::error::raise;
use core::cell::RefCell;
use core::fmt;

/// A Rust closure that changes what it captures, as Python's functions may: see [`mutable`].
pub struct Mutable<F>(Shared<RefCell<F>>);

/// Makes a callable of an [`FnMut`], such as a Rust closure that counts its calls.
///
/// Cloning makes an alias of the same closure. One that needs no more than shared access, as with a
/// [`Cell`](core::cell::Cell), is callable without this.
///
/// # Panics
/// What it gives panics if the closure is called again before it has returned, since Rust lets only one call at a time change what
/// it captures.
///
/// ```
/// use closure_runtime::{List, mutable, pydef};
///
/// pydef! {
///     def each(xs: list[int], f):
///         for x in xs:
///             f(x)
/// }
///
/// let mut sum = 0;
/// each(List::from([1, 2, 3]), mutable(|x: i64| sum += x));
/// assert_eq!(sum, 6);
/// ```
pub fn mutable<F>(closure: F) -> Mutable<F> {
    Mutable(Shared::new(RefCell::new(closure)))
}

impl<F> Clone for Mutable<F> {
    fn clone(&self) -> Self {
        Mutable(Shared::clone(&self.0))
    }
}

impl<F> fmt::Debug for Mutable<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mutable(..)")
    }
}

crate::types::type_names! { [F] Mutable<F> => "function"; }

macro_rules! callable_for_mutable {
    ($($Arg:ident $arg:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<Function, Return, $($Arg),*> Callable<($($Arg,)*)> for Mutable<Function>
        where
            Function: FnMut($($Arg),*) -> Return,
        {
            type Output = Function::Output;
            #[track_caller]
            fn call_with(&self, ($($arg,)*): ($($Arg,)*)) -> Return {
                match self.0.try_borrow_mut() {
                    Ok(mut closure) => closure($($arg),*),
                    Err(_) => raise("RuntimeError", "a Rust closure is called while it runs"),
                }
            }
            fn name(&self) -> &'static str {
                super::rust_name(core::any::type_name::<Function>())
            }
        }
    };
}
each_arity!(callable_for_mutable);
