//! What holds a callable and can be called as it can: references, boxes, reference counts.

use super::{Callable, Code, Function};
use crate::cell::Shared;
use crate::fmt::{Facts, Format};
use crate::ops::Truth;
use crate::types::TypeName;
use alloc::boxed::Box;
#[cfg(target_has_atomic = "ptr")]
use alloc::sync::Arc;
use core::any::TypeId;
use core::fmt;

/// `Fn` is what Rust calls *fundamental*: that these are none is a promise of std's, so they do not conflict with the
/// implementations for whatever is `Fn`. A reference and a box are `Fn` where what they hold is: see `closure!`.
macro_rules! counted {
    ($($(#[$attribute:meta])* $Pointer:ident)*) => {$(
        counted!(@ $(#[$attribute])* [F] $Pointer<F>);
        counted!(@ $(#[$attribute])* [F] &$Pointer<F>);
        through!($(#[$attribute])* $Pointer<F>);
        $(#[$attribute])*
        impl<F: Function + ?Sized> Function for $Pointer<F> {
            const CODE: Code = F::CODE;
        }
    )*};
    (@ $(#[$attribute:meta])* [$F:ident] $Pointer:ty) => {
        $(#[$attribute])*
        impl<$F: Callable<Args> + ?Sized, Args> Callable<Args> for $Pointer {
            type Output = $F::Output;
            #[inline]
            fn call_with(&self, args: Args) -> $F::Output {
                $F::call_with(self, args)
            }
            fn name(&self) -> &'static str {
                $F::name(self)
            }
            fn qualname(&self) -> &'static str {
                $F::qualname(self)
            }
            fn doc(&self) -> Option<&'static str> {
                $F::doc(self)
            }
            fn identity(&self) -> Option<TypeId> {
                $F::identity(self)
            }
            fn is_absent(&self) -> bool {
                $F::is_absent(self)
            }
            fn is_present(&self) -> bool {
                $F::is_present(self)
            }
        }
    };
}

/// A pointer to a function is shown, tested and named as the function.
macro_rules! through {
    ($(#[$attribute:meta])* $Pointer:ident<F>) => {
        $(#[$attribute])*
        impl<F: Format + ?Sized> Format for $Pointer<F> {
            fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).str(f)
            }
            fn repr(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).repr(f)
            }
            fn facts(&self) -> Facts {
                (**self).facts()
            }
        }
        $(#[$attribute])*
        impl<F: Truth + ?Sized> Truth for $Pointer<F> {
            #[inline]
            fn truth(&self) -> bool {
                (**self).truth()
            }
        }
        $(#[$attribute])*
        impl<F: TypeName + ?Sized> TypeName for $Pointer<F> {
            fn type_name(&self) -> &'static str {
                (**self).type_name()
            }
            #[inline]
            fn is_none(&self) -> bool {
                (**self).is_none()
            }
        }
    };
}

counted! {
    Shared
    #[cfg(target_has_atomic = "ptr")]
    Arc
}
through!(Box<F>);

impl<F: Function + ?Sized> Function for &F {
    const CODE: Code = F::CODE;
}

impl<F: Function + ?Sized> Function for Box<F> {
    const CODE: Code = F::CODE;
}
