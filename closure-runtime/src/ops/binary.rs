//! The binary operators and their in-place forms: the traits, the functions, and what holds for every operand.

use crate::error::operand_types;
use crate::types::TypeName;

macro_rules! binary_operators {
    ($($Trait:ident $method:ident $symbol:literal $message:literal;)*) => {$(
        #[doc = concat!("Python's operator `", $symbol, "`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "no such operation on these types",
            note = "Python's int is i64, float is f64, str is String or &str"
        )]
        pub trait $Trait<Rhs: ?Sized = Self> {
            /// The type of the result.
            type Output;
            #[doc = concat!("Computes `self ", $symbol, " rhs`.")]
            #[track_caller]
            fn $method(&self, rhs: &Rhs) -> Self::Output;
        }

        #[doc = concat!("`a ", $symbol, " b`.\n\n# Panics\nWith CPython's exception name and message where CPython raises one, ")]
        #[doc = "and as `OverflowError` where the result is an int that `i64` cannot hold."]
        #[inline]
        #[track_caller]
        pub fn $method<A, B>(a: &A, b: &B) -> A::Output
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
            type Output = A::Output;
            #[inline]
            fn $method(&self, rhs: &B) -> A::Output {
                (**self).$method(rhs)
            }
        }

        impl<A, B> $Trait<B> for Option<A>
        where
            A: $Trait<B>,
            B: TypeName + ?Sized,
        {
            type Output = A::Output;
            #[inline]
            fn $method(&self, rhs: &B) -> A::Output {
                match self {
                    Some(value) => value.$method(rhs),
                    None => operand_types($symbol, "NoneType", rhs.type_name()),
                }
            }
        }
    )*};
}

binary_operators! {
    Add add "+" "TypeError: unsupported operand type(s) for +: `{Self}` and `{Rhs}`";
    Sub sub "-" "TypeError: unsupported operand type(s) for -: `{Self}` and `{Rhs}`";
    Mul mul "*" "TypeError: unsupported operand type(s) for *: `{Self}` and `{Rhs}`";
    TrueDiv true_div "/" "TypeError: unsupported operand type(s) for /: `{Self}` and `{Rhs}`";
    FloorDiv floor_div "//" "TypeError: unsupported operand type(s) for //: `{Self}` and `{Rhs}`";
    Mod modulo "%" "TypeError: unsupported operand type(s) for %: `{Self}` and `{Rhs}`";
    Pow pow "**" "TypeError: unsupported operand type(s) for ** or pow(): `{Self}` and `{Rhs}`";
    LShift lshift "<<" "TypeError: unsupported operand type(s) for <<: `{Self}` and `{Rhs}`";
    RShift rshift ">>" "TypeError: unsupported operand type(s) for >>: `{Self}` and `{Rhs}`";
    BitAnd bit_and "&" "TypeError: unsupported operand type(s) for &: `{Self}` and `{Rhs}`";
    BitOr bit_or "|" "TypeError: unsupported operand type(s) for |: `{Self}` and `{Rhs}`";
    BitXor bit_xor "^" "TypeError: unsupported operand type(s) for ^: `{Self}` and `{Rhs}`";
    MatMul matmul "@" "TypeError: unsupported operand type(s) for @: `{Self}` and `{Rhs}`";

    IAdd iadd "+=" "TypeError: unsupported operand type(s) for +=: `{Self}` and `{Rhs}`";
    ISub isub "-=" "TypeError: unsupported operand type(s) for -=: `{Self}` and `{Rhs}`";
    IMul imul "*=" "TypeError: unsupported operand type(s) for *=: `{Self}` and `{Rhs}`";
    IAnd iand "&=" "TypeError: unsupported operand type(s) for &=: `{Self}` and `{Rhs}`";
    IOr ior "|=" "TypeError: unsupported operand type(s) for |=: `{Self}` and `{Rhs}`";
    IXor ixor "^=" "TypeError: unsupported operand type(s) for ^=: `{Self}` and `{Rhs}`";
}

/// For a concrete left operand: a right operand behind a reference or in an [`Option`] is what it refers to or
/// contains. (On the left the blanket impls above do it; on the right they would overlap with them.)
macro_rules! forward_rhs {
    ([$($generics:tt)*] $type:ty) => {
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, Add add "+");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, Sub sub "-");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, Mul mul "*");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, TrueDiv true_div "/");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, FloorDiv floor_div "//");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, Pow pow "**");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, LShift lshift "<<");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, RShift rshift ">>");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, BitAnd bit_and "&");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, BitOr bit_or "|");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, BitXor bit_xor "^");
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, MatMul matmul "@");
    };
    // `%` apart: on a string it takes any right operand at all.
    (modulo [$($generics:tt)*] $type:ty) => {
        $crate::ops::forward_rhs!(@ [$($generics)*] $type, Mod modulo "%");
    };
    // Types whose values never change: `a += b` is `a = a + b`.
    (in_place [$($generics:tt)*] $type:ty) => {
        $crate::ops::forward_rhs!(= [$($generics)*] $type, IAdd iadd Add add "+=");
        $crate::ops::forward_rhs!(= [$($generics)*] $type, ISub isub Sub sub "-=");
        $crate::ops::forward_rhs!(= [$($generics)*] $type, IMul imul Mul mul "*=");
        $crate::ops::forward_rhs!(= [$($generics)*] $type, IAnd iand BitAnd bit_and "&=");
        $crate::ops::forward_rhs!(= [$($generics)*] $type, IOr ior BitOr bit_or "|=");
        $crate::ops::forward_rhs!(= [$($generics)*] $type, IXor ixor BitXor bit_xor "^=");
    };
    (= [$($generics:tt)*] $type:ty, $InPlace:ident $in_place:ident $Trait:ident $method:ident $symbol:literal) => {
        impl<$($generics)* Rhs> $crate::ops::$InPlace<Rhs> for $type
        where
            $type: $crate::ops::$Trait<Rhs>,
            Rhs: $crate::types::TypeName + ?Sized,
        {
            type Output = <$type as $crate::ops::$Trait<Rhs>>::Output;
            #[inline]
            fn $in_place(&self, rhs: &Rhs) -> Self::Output {
                let name = $crate::types::TypeName::type_name(self);
                if $crate::types::TypeName::refuses(rhs, $symbol, name) {
                    $crate::error::operand_types($symbol, name, $crate::types::TypeName::type_name(rhs))
                }
                $crate::ops::$Trait::$method(self, rhs)
            }
        }
    };
    (@ [$($generics:tt)*] $type:ty, $Trait:ident $method:ident $symbol:literal) => {
        impl<$($generics)* Rhs> $crate::ops::$Trait<&Rhs> for $type
        where
            $type: $crate::ops::$Trait<Rhs>,
            Rhs: ?Sized,
        {
            type Output = <$type as $crate::ops::$Trait<Rhs>>::Output;
            #[inline]
            fn $method(&self, rhs: &&Rhs) -> Self::Output {
                $crate::ops::$Trait::$method(self, *rhs)
            }
        }
        impl<$($generics)* Rhs> $crate::ops::$Trait<Option<Rhs>> for $type
        where
            $type: $crate::ops::$Trait<Rhs>,
        {
            type Output = <$type as $crate::ops::$Trait<Rhs>>::Output;
            #[inline]
            fn $method(&self, rhs: &Option<Rhs>) -> Self::Output {
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
pub(crate) use forward_rhs;
