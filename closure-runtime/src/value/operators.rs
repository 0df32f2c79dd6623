//! The operators of [`ops`](crate::ops) with a [`Value`] on the left, and beside the types of this crate on the right.
//!
//! On the left one implementation is enough for all types of the right operand. On the right there has to be one for each type on the
//! left, but only for operators that a value of this type has beside some other.

use super::arithmetic::Binary;
use super::typed::Element as Item;
use super::{FromValue, ToValue, Value};
use crate::builtins::Type;
use crate::callable::{Func, each_arity};
use crate::dict::{Dict, Items};
use crate::fmt::Format;
use crate::iter::Iter;
use crate::list::List;
use crate::number::Number;
use crate::ops::{self, *};
use crate::range::Range;
use crate::set::Set;
use crate::tuple::{EmptyTuple, Tuple};
use crate::value::ArgumentList;
use alloc::string::String;

macro_rules! binary_operators {
    ($($Trait:ident $method:ident $Operator:ident $symbol:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ToValue + ?Sized> $Trait<T> for Value {
            type Output = Value;
            fn $method(&self, rhs: &T) -> Value {
                self.binary(Binary::$Operator, $symbol, &rhs.to_value())
            }
        }
    )*};
}
binary_operators! {
    Add add Add "+";
    Sub sub Sub "-";
    Mul mul Mul "*";
    TrueDiv true_div TrueDiv "/";
    FloorDiv floor_div FloorDiv "//";
    Mod modulo Mod "%";
    Pow pow Pow "**";
    LShift lshift LShift "<<";
    RShift rshift RShift ">>";
    BitAnd bit_and BitAnd "&";
    BitOr bit_or BitOr "|";
    BitXor bit_xor BitXor "^";
    MatMul matmul MatMul "@";
    IAdd iadd Add "+=";
    ISub isub Sub "-=";
    IMul imul Mul "*=";
    IAnd iand BitAnd "&=";
    IOr ior BitOr "|=";
    IXor ixor BitXor "^=";
}

/// `left symbol right` for the operators in place that change no object, as `/=`: they are the plain ones, under a name of their own.
///
/// ```
/// use closure_runtime::{Value, value};
/// assert_eq!(value::in_place("/=", &Value::from(1), &2), 0.5);
/// ```
///
/// # Panics
/// As CPython.
#[doc(hidden)]
#[track_caller]
pub fn in_place(symbol: &'static str, left: &Value, right: &(impl ToValue + ?Sized)) -> Value {
    let operator = match symbol {
        "/=" => Binary::TrueDiv,
        "//=" => Binary::FloorDiv,
        "%=" => Binary::Mod,
        "**=" => Binary::Pow,
        "<<=" => Binary::LShift,
        ">>=" => Binary::RShift,
        _ => Binary::MatMul,
    };
    left.binary(operator, symbol, &right.to_value())
}

macro_rules! orderings {
    ($($Trait:ident $method:ident $symbol:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ToValue + ?Sized> $Trait<T> for Value {
            fn $method(&self, rhs: &T) -> bool {
                self.ordered($symbol, &rhs.to_value())
            }
        }
    )*};
}
orderings! { Lt lt "<"; Le le "<="; Gt gt ">"; Ge ge ">="; }

#[diagnostic::do_not_recommend]
impl<T: ToValue + ?Sized> Eq<T> for Value {
    #[inline]
    fn eq(&self, rhs: &T) -> bool {
        self.equals(&rhs.to_value())
    }
}

impl<T: ToValue + ?Sized> PartialEq<T> for Value {
    #[inline]
    fn eq(&self, rhs: &T) -> bool {
        self.equals(&rhs.to_value())
    }
}

macro_rules! unary_operators {
    ($($Trait:ident $method:ident $symbol:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $Trait for Value {
            type Output = Value;
            fn $method(&self) -> Value {
                self.unary($symbol)
            }
        }
    )*};
}
unary_operators! { Neg neg "-"; Pos pos "+"; Invert invert "~"; }

#[diagnostic::do_not_recommend]
impl Truth for Value {
    fn truth(&self) -> bool {
        self.is_true()
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToValue + ?Sized> Contains<T> for Value {
    fn contains(&self, item: &T) -> bool {
        self.has(&item.to_value())
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToValue + ?Sized> GetItem<T> for Value {
    type Output = Value;
    fn get_item(&self, index: &T) -> Value {
        self.item(&index.to_value())
    }
}

#[diagnostic::do_not_recommend]
impl<const INDEX: i64> Element<INDEX> for Value {
    type Output = Value;
    fn element(&self) -> Value {
        self.item(&Value::from(INDEX))
    }
}

#[diagnostic::do_not_recommend]
impl<I: Into<Value>, T: Into<Value>> SetItem<I, T> for Value {
    fn set_item(&self, index: I, value: T) {
        self.put(&index.into(), value.into());
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToValue + ?Sized> DelItem<T> for Value {
    fn del_item(&self, index: &T) {
        self.remove(&index.to_value());
    }
}

/// Operators of other types with a value on the right: those that the left operand has beside some type.
macro_rules! beside {
    ($([$($generics:tt)*] $Type:ty: $($operator:ident)*;)*) => {$(
        beside! { @each [$($generics)*] $Type, $($operator)* }
    )*};
    (@each [$($generics:tt)*] $Type:ty,) => {};
    (@each [$($generics:tt)*] $Type:ty, $operator:ident $($rest:ident)*) => {
        beside! { @ $operator [$($generics)*] $Type }
        beside! { @each [$($generics)*] $Type, $($rest)* }
    };
    (@ numeric $generics:tt $Type:ty) => {
        beside! { @impl $generics $Type, Sub sub }
        beside! { @impl $generics $Type, TrueDiv true_div }
        beside! { @impl $generics $Type, FloorDiv floor_div }
        beside! { @impl $generics $Type, Mod modulo }
        beside! { @impl $generics $Type, Pow pow }
        beside! { @impl $generics $Type, LShift lshift }
        beside! { @impl $generics $Type, RShift rshift }
        beside! { @impl $generics $Type, BitAnd bit_and }
        beside! { @impl $generics $Type, BitOr bit_or }
        beside! { @impl $generics $Type, BitXor bit_xor }
    };
    (@ joins $generics:tt $Type:ty) => {
        beside! { @impl $generics $Type, Add add }
        beside! { @impl $generics $Type, Mul mul }
    };
    (@ multiplies_in_place $generics:tt $Type:ty) => {
        beside! { @impl $generics $Type, IMul imul }
    };
    (@ merges $generics:tt $Type:ty) => {
        beside! { @impl $generics $Type, BitOr bit_or }
        beside! { @impl $generics $Type, IOr ior }
    };
    (@ sets $generics:tt $Type:ty) => {
        beside! { @ merges $generics $Type }
        beside! { @impl $generics $Type, BitAnd bit_and }
        beside! { @impl $generics $Type, Sub sub }
        beside! { @impl $generics $Type, BitXor bit_xor }
        beside! { @impl $generics $Type, IAnd iand }
        beside! { @impl $generics $Type, ISub isub }
        beside! { @impl $generics $Type, IXor ixor }
    };
    (@impl [$($generics:tt)*] $Type:ty, $Trait:ident $method:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $Trait<Value> for $Type {
            type Output = Value;
            fn $method(&self, rhs: &Value) -> Value {
                $Trait::$method(&self.to_value(), rhs)
            }
        }
    };
    (@ ordered $generics:tt $Type:ty) => {
        beside! { @order $generics $Type, Lt lt }
        beside! { @order $generics $Type, Le le }
        beside! { @order $generics $Type, Gt gt }
        beside! { @order $generics $Type, Ge ge }
    };
    (@ equal $generics:tt $Type:ty) => {
        beside! { @order $generics $Type, Eq eq }
    };
    (@ identical $generics:tt $Type:ty) => {
        beside! { @order $generics $Type, Identity is }
    };
    (@ container $generics:tt $Type:ty) => {
        beside! { @order $generics $Type, Contains contains }
    };
    (@order [$($generics:tt)*] $Type:ty, $Trait:ident $method:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $Trait<Value> for $Type {
            fn $method(&self, rhs: &Value) -> bool {
                $Trait::$method(&self.to_value(), rhs)
            }
        }
    };
    (@ indexed [$($generics:tt)*] $Type:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> GetItem<Value> for $Type {
            type Output = <$Type as GetItem<i64>>::Output;
            fn get_item(&self, index: &Value) -> Self::Output {
                match index.as_int() {
                    Some(index) => ops::get_item(self, &index),
                    None => FromValue::from_value(&self.to_value().item(index)),
                }
            }
        }
    };
}
beside! {
    [] i64: joins numeric ordered equal identical;
    [] f64: joins numeric ordered equal identical;
    [] bool: joins numeric ordered equal identical;
    [] Number: joins numeric ordered equal identical;
    [] str: joins ordered equal identical container indexed;
    [] String: joins ordered equal identical container indexed;
    [] Range: equal container indexed;
    [] Type: equal identical;
    [] EmptyTuple: joins ordered equal;
    [T: Item] Tuple<T>: joins ordered equal identical indexed;
    [T: Item] List<T>: joins multiplies_in_place ordered equal identical indexed;
    [T: Item + Hash + Eq] Set<T>: sets ordered equal identical;
    [K: Item + Hash + Eq + Format, V: Item + Format] Dict<K, V>: merges equal identical;
    [K: Item + Hash + Eq + Format, V: Item + Format] Items<K, V>: container;
    [T: ToValue + 'static] Iter<T>: identical;
    [Args: ArgumentList + 'static, Return: Into<Value> + 'static] Func<Args, Return>: equal identical;
}

macro_rules! tuples {
    () => {};
    ($($A:ident $a:ident),*) => {
        beside! { [$($A: ToValue),*] ($($A,)*): joins ordered equal; }

        #[diagnostic::do_not_recommend]
        impl<$($A: ToValue),*> GetItem<Value> for ($($A,)*) {
            type Output = Value;
            fn get_item(&self, index: &Value) -> Value {
                self.to_value().item(index)
            }
        }
    };
}
each_arity!(tuples);

impl<T: Item> SetItem<Value, T> for List<T> {
    fn set_item(&self, index: Value, value: T) {
        match index.as_int() {
            Some(index) => ops::set_item(self, index, value),
            None => self.to_value().put(&index, value.to_value()),
        }
    }
}

impl<T: Item> DelItem<Value> for List<T> {
    fn del_item(&self, index: &Value) {
        match index.as_int() {
            Some(index) => ops::del_item(self, &index),
            None => self.to_value().remove(index),
        }
    }
}
