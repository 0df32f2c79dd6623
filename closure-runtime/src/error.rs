//! Every failure of the runtime in one place: CPython's exception names and words, raised as panics.
//!
//! The functions are cold and out of line, so that the operation which may fail stays small enough to inline;
//! `#[track_caller]` makes the panic report the operation's caller instead of this file.

use alloc::string::ToString;
use core::fmt::Display;

/// Panics with `exception: message`, at the caller's place.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn raise(exception: &str, message: impl Display) -> ! {
    // An exception without a message prints as its bare name.
    let message = message.to_string();
    if message.is_empty() {
        panic!("{exception}")
    }
    panic!("{exception}: {message}")
}

/// A result that Python's unbounded `int` could hold and `i64` cannot.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn overflow(operator: &str) -> ! {
    raise("OverflowError", format_args!("int too large for i64 in `{operator}`"))
}

/// One function for each operator that is often inlined: LLVM merges calls of one function that unwind to the same place, and
/// then has an argument that is not the same in all of them at hand before it is known whether it is needed.
macro_rules! overflows {
    ($($name:ident: $operator:literal)*) => {$(
        #[cold]
        #[inline(never)]
        #[track_caller]
        pub(crate) fn $name() -> ! {
            overflow($operator)
        }
    )*};
}

overflows! {
    add_overflow: "+"
    sub_overflow: "-"
    mul_overflow: "*"
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn zero_division(message: &str) -> ! {
    raise("ZeroDivisionError", message)
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn index_error(message: impl Display) -> ! {
    raise("IndexError", message)
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn value_error(message: impl Display) -> ! {
    raise("ValueError", message)
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn type_error(message: impl Display) -> ! {
    raise("TypeError", message)
}

/// `TypeError` of a binary operator, with both operands' Python type names.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn operand_types(operator: &str, left: &str, right: &str) -> ! {
    match (operator, left, right) {
        // CPython lets the sequence itself complain where one is involved.
        ("+" | "+=", "str" | "list" | "tuple", _) => {
            type_error(format_args!("can only concatenate {left} (not \"{right}\") to {left}"))
        }
        ("*" | "*=", "str" | "list" | "tuple", other) | ("*" | "*=", other, "str" | "list" | "tuple") => {
            type_error(format_args!("can't multiply sequence by non-int of type '{other}'"))
        }
        ("<" | "<=" | ">" | ">=", ..) => {
            type_error(format_args!("'{operator}' not supported between instances of '{left}' and '{right}'"))
        }
        ("**", ..) => {
            type_error(format_args!("unsupported operand type(s) for ** or pow(): '{left}' and '{right}'"))
        }
        _ => type_error(format_args!("unsupported operand type(s) for {operator}: '{left}' and '{right}'")),
    }
}
