//! Python's functions as values: `map(str, xs)`, `sorted(xs, key=len)`, `operations = {"+": operator.add}`.
//!
//! Each is a type without content that implements [`Callable`] for the arguments that the function takes, so that
//! passing one costs nothing and calling it is a direct call.
//!
//! ```
//! use closure_runtime::builtins::{self, values};
//! let lengths = builtins::list(builtins::map(values::Len, ["a", "bcd"]));
//! assert_eq!(lengths, [1, 3]);
//! ```

use super::{Abs as Magnitude, Round as Rounding, Sum as Summation, ToFloat, ToInt};
use crate::Iter;
use crate::callable::{Callable, each_arity};
use crate::fmt::Format;
use crate::ops::{self, Hash, Iterable, Reversible, Truth};
use crate::types::TypeName;
use alloc::string::String;

/// Defines functions: kind, Rust name, Python name, and one line for each shape in which the function can be called.
macro_rules! values {
    ($($kind:ident $Name:ident $name:literal {
        $([$($generics:tt)*] ($($arg:ident: $Arg:ty),*) -> $Output:ty = $body:expr;)*
    })*) => {$(
        #[doc = concat!("Python's `", $name, "` as a value.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $Name;

        // What is not callable is not helped by a list of Python's builtin functions. Neither is a call that leaves its callback's
        // type open (`run(None)`), of which rustc would list them if they were not generic: therefore the lifetime.
        $(#[diagnostic::do_not_recommend]
        #[allow(clippy::extra_unused_lifetimes, reason = "see above")]
        impl<'any, $($generics)*> $crate::Callable<($($Arg,)*)> for $Name {
            type Output = $Output;
            #[inline]
            #[track_caller]
            fn call_with(&self, ($($arg,)*): ($($Arg,)*)) -> $Output {
                $body
            }
            fn name(&self) -> &'static str {
                $crate::types::last_name($name)
            }
        })*

        impl $crate::fmt::Format for $Name {
            fn str(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(values! { @ shown $kind $name })
            }
            fn facts(&self) -> $crate::fmt::Facts {
                $crate::fmt::Facts::of(values! { @ type $kind })
            }
        }
        impl $crate::types::TypeName for $Name {
            fn type_name(&self) -> &'static str {
                values! { @ type $kind }
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::ops::Truth for $Name {
            #[inline]
            fn truth(&self) -> bool {
                true
            }
        }
        values! { @ value $kind $Name $name $([$($Arg),*])* }
        values! { @ compare $kind $Name $name }
        impl $crate::Function for $Name {
            const CODE: $crate::Code = $crate::Code::new(values! { @ qualname $kind $name });
        }
    )*};
    (@ compare class $Name:ident $name:literal) => {
        impl $crate::ops::Eq<$Name> for $crate::builtins::Type {
            fn eq(&self, _: &$Name) -> bool {
                self.0 == $name
            }
        }
        impl $crate::ops::Identity<$Name> for $crate::builtins::Type {
            fn is(&self, _: &$Name) -> bool {
                self.0 == $name
            }
        }
        impl $crate::ops::Eq<$crate::builtins::Type> for $Name {
            fn eq(&self, rhs: &$crate::builtins::Type) -> bool {
                rhs.0 == $name
            }
        }
        impl $crate::ops::Identity<$crate::builtins::Type> for $Name {
            fn is(&self, rhs: &$crate::builtins::Type) -> bool {
                rhs.0 == $name
            }
        }
    };
    (@ compare $kind:ident $Name:ident $name:literal) => {};
    // The class, which is called by its name.
    (@ value class $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::class($name) }
    };
    // The types that a function leaves open are those of any value.
    (@ value operator $Name:ident $name:literal $([$($Arg:ty),*])+) => {
        values! { @ lists $Name concat!("_operator.", $name), $([$($Arg),*])+ }
    };
    (@ value math $Name:ident $name:literal $([$($Arg:ty),*])+) => {
        values! { @ lists $Name concat!("math.", $name), $([$($Arg),*])+ }
    };
    // What takes more than a type can say is called by its name.
    (@ value function $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::python($name) }
    };
    (@ value math_of_any $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::python(concat!("math.", $name)) }
    };
    (@ value functools $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::python(concat!("functools.", $name)) }
    };
    (@ value class_method $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::python(concat!("itertools.", $name)) }
    };
    (@ value $method:ident $Name:ident $name:literal $($args:tt)*) => {
        values! { @ into $Name |_function| $crate::Value::unbound(values! { @ qualname $method $name }) }
    };
    (@ lists $Name:ident $called:expr, $([$($Arg:ty),*])+) => {
        values! { @ into $Name |function| {
            #![allow(dead_code, reason = "most functions have fewer")]
            type A = $crate::Value;
            type B = $crate::Value;
            $crate::Value::builtin::<($(($($Arg,)*),)+), $Name>(function, $called)
        } }
    };
    (@ into $Name:ident |$function:ident| $made:expr) => {
        impl From<$Name> for $crate::Value {
            fn from($function: $Name) -> $crate::Value {
                $made
            }
        }
        impl $crate::ToValue for $Name {
            fn to_value(&self) -> $crate::Value {
                $crate::Value::from(*self)
            }
        }
    };
    (@ shown class $name:literal) => { concat!("<class '", $name, "'>") };
    (@ shown class_method $name:literal) => { "<built-in method from_iterable of type object>" };
    (@ shown str_method $name:literal) => { concat!("<method '", $name, "' of 'str' objects>") };
    (@ shown list_method $name:literal) => { concat!("<method '", $name, "' of 'list' objects>") };
    (@ shown dict_method $name:literal) => { concat!("<method '", $name, "' of 'dict' objects>") };
    (@ shown set_method $name:literal) => { concat!("<method '", $name, "' of 'set' objects>") };
    (@ shown $function:ident $name:literal) => { concat!("<built-in function ", $name, ">") };
    (@ type class) => { "type" };
    (@ type str_method) => { "method_descriptor" };
    (@ type list_method) => { "method_descriptor" };
    (@ type dict_method) => { "method_descriptor" };
    (@ type set_method) => { "method_descriptor" };
    (@ type $function:ident) => { "builtin_function_or_method" };
    (@ qualname str_method $name:literal) => { concat!("str.", $name) };
    (@ qualname list_method $name:literal) => { concat!("list.", $name) };
    (@ qualname dict_method $name:literal) => { concat!("dict.", $name) };
    (@ qualname set_method $name:literal) => { concat!("set.", $name) };
    (@ qualname class_method $name:literal) => { $name };
    (@ qualname $function:ident $name:literal) => { $crate::types::last_name($name) };
}

mod collect;
pub mod dict;
pub mod itertools;
pub mod list;
pub mod math;
pub mod operator;
pub mod set;
pub mod text;

pub use collect::{IntoDict, IntoTuple};

values! {
    function Abs "abs" { [A: Magnitude] (x: A) -> A::Output = super::abs(&x); }
    function All "all" { [A: Iterable<Item: Truth>] (items: A) -> bool = super::all(ops::iter(&items)); }
    function Any "any" { [A: Iterable<Item: Truth>] (items: A) -> bool = super::any(ops::iter(&items)); }
    function Ascii "ascii" { [A: Format] (x: A) -> String = super::ascii(&x); }
    function Bin "bin" { [] (x: i64) -> String = super::bin(&x); }
    class Bool "bool" {
        [] () -> bool = false;
        [A: Truth] (x: A) -> bool = x.truth();
    }
    function Callability "callable" {}
    function Chr "chr" { [] (code: i64) -> String = super::chr(&code); }
    class DictOf "dict" { [A: IntoDict] (items: A) -> A::Output = items.into_dict(); }
    function DivMod "divmod" {
        [A: ops::FloorDiv<B> + ops::Mod<B>, B] (a: A, b: B)
            -> (<A as ops::FloorDiv<B>>::Output, <A as ops::Mod<B>>::Output) = super::divmod(&a, &b);
    }
    class Enumerate "enumerate" {
        [A: Iterable<Iter: 'static>] (items: A) -> Iter<(i64, A::Item)> =
            Iter::new(super::enumerate(ops::iter(&items), 0));
        [A: Iterable<Iter: 'static>] (items: A, start: i64) -> Iter<(i64, A::Item)> =
            Iter::new(super::enumerate(ops::iter(&items), start));
    }
    class Filter "filter" {
        [F: Callable<(A::Item,), Output: Truth> + 'static, A: Iterable<Item: Clone, Iter: 'static>]
            (function: F, items: A) -> Iter<A::Item> = Iter::new(super::filter(function, ops::iter(&items)));
    }
    class Float "float" {
        [] () -> f64 = 0.0;
        [A: ToFloat] (x: A) -> f64 = super::float(&x);
    }
    function Formatted "format" {
        [A: Format] (x: A) -> String = crate::fmt::spec(&x, "");
        [A: Format, B: AsRef<str>] (x: A, spec: B) -> String = crate::fmt::spec(&x, spec.as_ref());
    }
    function Hex "hex" { [] (x: i64) -> String = super::hex(&x); }
    function Instance "isinstance" {}
    class Int "int" {
        [] () -> i64 = 0;
        [A: ToInt] (x: A) -> i64 = super::int(&x);
        [A: AsRef<str>] (text: A, base: i64) -> i64 = super::int_base(text.as_ref(), base);
    }
    function IterOf "iter" {
        [A: Iterable<Iter: 'static>] (items: A) -> Iter<A::Item> = Iter::new(ops::iter(&items));
    }
    function Len "len" { [A: ops::Len] (x: A) -> i64 = ops::len(&x); }
    class List "list" { [A: Iterable] (items: A) -> crate::List<A::Item> = super::list(ops::iter(&items)); }
    class Map "map" {
        [F: Callable<(A::Item,)> + 'static, A: Iterable<Iter: 'static>] (function: F, items: A) -> Iter<F::Output> =
            Iter::new(super::map(function, ops::iter(&items)));
        [F: Callable<(A::Item, B::Item)> + 'static, A: Iterable<Iter: 'static>, B: Iterable<Iter: 'static>]
            (function: F, a: A, b: B) -> Iter<F::Output> =
            Iter::new(super::map2(function, ops::iter(&a), ops::iter(&b)));
    }
    function Max "max" {
        [A: Iterable<Item: ops::Gt>] (items: A) -> A::Item = super::max(ops::iter(&items));
        [A: ops::Gt] (a: A, b: A) -> A = super::max([a, b]);
        [A: ops::Gt] (a: A, b: A, c: A) -> A = super::max([a, b, c]);
        [A: ops::Gt] (a: A, b: A, c: A, d: A) -> A = super::max([a, b, c, d]);
        [A: ops::Gt] (a: A, b: A, c: A, d: A, e: A) -> A = super::max([a, b, c, d, e]);
        [A: ops::Gt] (a: A, b: A, c: A, d: A, e: A, f: A) -> A = super::max([a, b, c, d, e, f]);
    }
    function Min "min" {
        [A: Iterable<Item: ops::Lt>] (items: A) -> A::Item = super::min(ops::iter(&items));
        [A: ops::Lt] (a: A, b: A) -> A = super::min([a, b]);
        [A: ops::Lt] (a: A, b: A, c: A) -> A = super::min([a, b, c]);
        [A: ops::Lt] (a: A, b: A, c: A, d: A) -> A = super::min([a, b, c, d]);
        [A: ops::Lt] (a: A, b: A, c: A, d: A, e: A) -> A = super::min([a, b, c, d, e]);
        [A: ops::Lt] (a: A, b: A, c: A, d: A, e: A, f: A) -> A = super::min([a, b, c, d, e, f]);
    }
    function Next "next" {
        [T] (iterator: Iter<T>) -> T = super::next(&iterator);
        [T] (iterator: Iter<T>, default: T) -> T = super::next_or(&iterator, default);
    }
    function Oct "oct" { [] (x: i64) -> String = super::oct(&x); }
    function Ord "ord" { [A: AsRef<str>] (character: A) -> i64 = super::ord(character.as_ref()); }
    function Pow "pow" {
        [A: ops::Pow<B>, B] (a: A, b: B) -> A::Output = ops::pow(&a, &b);
        [] (a: i64, b: i64, modulus: i64) -> i64 = super::pow_mod(&a, &b, &modulus);
    }
    class Range "range" {
        [] (stop: i64) -> crate::Range = crate::Range::new(stop);
        [] (start: i64, stop: i64) -> crate::Range = crate::Range::from_to(start, stop);
        [] (start: i64, stop: i64, step: i64) -> crate::Range = crate::Range::with_step(start, stop, step);
    }
    functools Reduce "reduce" {
        [F: Callable<(A::Item, A::Item), Output = A::Item>, A: Iterable] (function: F, items: A) -> A::Item =
            crate::functools::reduce(&function, ops::iter(&items));
        [F: Callable<(T, A::Item), Output = T>, A: Iterable, T] (function: F, items: A, initial: T) -> T =
            crate::functools::reduce_from(&function, ops::iter(&items), initial);
    }
    function Repr "repr" { [A: Format] (x: A) -> String = super::repr(&x); }
    class Reversed "reversed" {
        [A: Reversible<Iter: DoubleEndedIterator + 'static>] (sequence: A) -> Iter<A::Item> =
            Iter::new(super::reversed(&sequence));
    }
    function Round "round" {
        [A: Rounding] (x: A) -> i64 = super::round(&x);
        [A: Rounding] (x: A, digits: i64) -> A::Output = super::round_to(&x, digits);
    }
    class Set "set" {
        [A: Iterable<Item: Hash + ops::Eq + Clone>] (items: A) -> crate::Set<A::Item> = super::set(&items);
    }
    function Sorted "sorted" {
        [A: Iterable<Item: ops::Lt>] (items: A) -> crate::List<A::Item> = super::sorted(ops::iter(&items));
    }
    class Str "str" {
        [] () -> String = String::new();
        [A: Format] (x: A) -> String = super::str(&x);
    }
    function Sum "sum" {
        [A: Iterable, B: ops::Add<A::Item, Output = B>] (items: A, start: B) -> B =
            super::sum_from(ops::iter(&items), start);
        [A: Iterable<Item: Summation>] (items: A) -> <A::Item as Summation>::Output = super::sum(ops::iter(&items));
    }
    class TupleOf "tuple" {
        [] () -> crate::EmptyTuple = crate::EmptyTuple;
        [A: IntoTuple] (items: A) -> A::Output = items.into_tuple();
    }
    class TypeOf "type" { [A: TypeName] (x: A) -> super::Type = super::type_of(&x); }
    class Zip "zip" {
        [A: Iterable<Iter: 'static>] (a: A) -> Iter<(A::Item,)> = Iter::new(super::zip1(ops::iter(&a)));
        [A: Iterable<Iter: 'static>, B: Iterable<Iter: 'static>] (a: A, b: B) -> Iter<(A::Item, B::Item)> =
            Iter::new(super::zip2(ops::iter(&a), ops::iter(&b)));
        [A: Iterable<Iter: 'static>, B: Iterable<Iter: 'static>, C: Iterable<Iter: 'static>]
            (a: A, b: B, c: C) -> Iter<(A::Item, B::Item, C::Item)> =
            Iter::new(super::zip3(ops::iter(&a), ops::iter(&b), ops::iter(&c)));
    }
    function Print "print" {}
}

macro_rules! print_calls {
    ($($A:ident $a:ident),*) => {
        #[cfg(any(feature = "std", feature = "sink"))]
        #[diagnostic::do_not_recommend]
        impl<$($A: Format),*> Callable<($($A,)*)> for Print {
            type Output = ();
            fn call_with(&self, ($($a,)*): ($($A,)*)) {
                let words: alloc::vec::Vec<String> = alloc::vec::Vec::from([$(super::str(&$a)),*]);
                crate::output::println!("{}", words.join(" "))
            }
            fn name(&self) -> &'static str {
                "print"
            }
        }
    };
}
each_arity!(print_calls);
