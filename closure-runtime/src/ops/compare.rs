//! The comparison operators: the traits, the functions, and what holds for every operand.

use crate::error::operand_types;
use crate::types::TypeName;

/// Python's `==` and `!=`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with `{Rhs}` by == or !=",
    label = "these types are never equal",
    note = "Python would always answer False here; Python's int is i64, float is f64, str is String or &str"
)]
pub trait Eq<Rhs: ?Sized = Self> {
    /// `self == rhs`.
    #[track_caller]
    fn eq(&self, rhs: &Rhs) -> bool;
}

/// `a == b`. Numbers compare by value across their types, exactly.
///
/// ```
/// use closure_runtime::ops;
/// assert!(ops::eq(&1, &1.0) && ops::eq(&true, &1) && ops::eq("a", &String::from("a")));
/// assert!(!ops::eq(&9_007_199_254_740_993, &9_007_199_254_740_992.0));
/// ```
#[inline]
#[track_caller]
pub fn eq<A, B>(a: &A, b: &B) -> bool
where
    A: Eq<B> + ?Sized,
    B: ?Sized,
{
    a.eq(b)
}

/// `a != b`.
#[inline]
#[track_caller]
pub fn ne<A, B>(a: &A, b: &B) -> bool
where
    A: Eq<B> + ?Sized,
    B: ?Sized,
{
    !a.eq(b)
}

impl<A, B> Eq<B> for &A
where
    A: Eq<B> + ?Sized,
    B: ?Sized,
{
    #[inline]
    fn eq(&self, rhs: &B) -> bool {
        (**self).eq(rhs)
    }
}

impl<A, B> Eq<B> for Option<A>
where
    A: Eq<B>,
    B: TypeName + ?Sized,
{
    #[inline]
    fn eq(&self, rhs: &B) -> bool {
        match self {
            Some(value) => value.eq(rhs),
            None => rhs.is_none(),
        }
    }
}

impl<B: TypeName + ?Sized> Eq<B> for () {
    #[inline]
    fn eq(&self, rhs: &B) -> bool {
        rhs.is_none()
    }
}

macro_rules! orderings {
    ($($Trait:ident $method:ident $symbol:literal $message:literal;)*) => {$(
        #[doc = concat!("Python's operator `", $symbol, "`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "no such comparison of these types",
            note = "Python's int is i64, float is f64, str is String or &str"
        )]
        pub trait $Trait<Rhs: ?Sized = Self> {
            #[doc = concat!("`self ", $symbol, " rhs`.")]
            #[track_caller]
            fn $method(&self, rhs: &Rhs) -> bool;
        }

        #[doc = concat!("`a ", $symbol, " b`.")]
        #[inline]
        #[track_caller]
        pub fn $method<A, B>(a: &A, b: &B) -> bool
        where
            A: $Trait<B> + ?Sized,
            B: ?Sized,
        {
            a.$method(b)
        }

        impl<A, B> $Trait<B> for &A
        where
            A: $Trait<B> + ?Sized,
            B: ?Sized,
        {
            #[inline]
            fn $method(&self, rhs: &B) -> bool {
                (**self).$method(rhs)
            }
        }

        impl<A, B> $Trait<B> for Option<A>
        where
            A: $Trait<B>,
            B: TypeName + ?Sized,
        {
            #[inline]
            fn $method(&self, rhs: &B) -> bool {
                match self {
                    Some(value) => value.$method(rhs),
                    None => operand_types($symbol, "NoneType", rhs.type_name()),
                }
            }
        }
    )*};
}

orderings! {
    Lt lt "<" "TypeError: '<' not supported between instances of `{Self}` and `{Rhs}`";
    Le le "<=" "TypeError: '<=' not supported between instances of `{Self}` and `{Rhs}`";
    Gt gt ">" "TypeError: '>' not supported between instances of `{Self}` and `{Rhs}`";
    Ge ge ">=" "TypeError: '>=' not supported between instances of `{Self}` and `{Rhs}`";
}

/// For a concrete left operand: a right operand behind a reference, in an [`Option`], or `None`.
macro_rules! forward_comparisons {
    ([$($generics:tt)*] $type:ty) => {
        impl<$($generics)* Rhs> $crate::ops::Eq<&Rhs> for $type
        where
            $type: $crate::ops::Eq<Rhs>,
            Rhs: ?Sized,
        {
            #[inline]
            fn eq(&self, rhs: &&Rhs) -> bool {
                $crate::ops::Eq::eq(self, *rhs)
            }
        }
        impl<$($generics)* Rhs> $crate::ops::Eq<Option<Rhs>> for $type
        where
            $type: $crate::ops::Eq<Rhs>,
        {
            #[inline]
            fn eq(&self, rhs: &Option<Rhs>) -> bool {
                rhs.as_ref().is_some_and(|rhs| $crate::ops::Eq::eq(self, rhs))
            }
        }
        impl<$($generics)*> $crate::ops::Eq<()> for $type {
            #[inline]
            fn eq(&self, _: &()) -> bool {
                false
            }
        }
        $crate::ops::forward_comparisons!(@ [$($generics)*] $type, Lt lt "<");
        $crate::ops::forward_comparisons!(@ [$($generics)*] $type, Le le "<=");
        $crate::ops::forward_comparisons!(@ [$($generics)*] $type, Gt gt ">");
        $crate::ops::forward_comparisons!(@ [$($generics)*] $type, Ge ge ">=");
    };
    (@ [$($generics:tt)*] $type:ty, $Trait:ident $method:ident $symbol:literal) => {
        impl<$($generics)* Rhs> $crate::ops::$Trait<&Rhs> for $type
        where
            $type: $crate::ops::$Trait<Rhs>,
            Rhs: ?Sized,
        {
            #[inline]
            fn $method(&self, rhs: &&Rhs) -> bool {
                $crate::ops::$Trait::$method(self, *rhs)
            }
        }
        impl<$($generics)* Rhs> $crate::ops::$Trait<Option<Rhs>> for $type
        where
            $type: $crate::ops::$Trait<Rhs>,
        {
            #[inline]
            fn $method(&self, rhs: &Option<Rhs>) -> bool {
                match rhs {
                    Some(rhs) => $crate::ops::$Trait::$method(self, rhs),
                    None => $crate::error::operand_types(
                        $symbol,
                        $crate::types::TypeName::type_name(self),
                        "NoneType",
                    ),
                }
            }
        }
    };
}
pub(crate) use forward_comparisons;
