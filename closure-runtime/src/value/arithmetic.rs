//! Arithmetic of values whose types are known when the program runs.

use super::{Held, Repr, Value};
use crate::builtins;
use crate::error::{operand_types, type_error, zero_division};
use crate::fmt::percent;
use crate::number::Number;
use crate::ops;
use crate::set::Set;
use crate::types::TypeName;

/// A binary operator. In place, a list, a set or a dict on the left changes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Binary {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    BitAnd,
    BitOr,
    BitXor,
    MatMul,
}

impl Value {
    /// `self symbol rhs`, where the symbol ends in `=` if it is in place.
    #[track_caller]
    pub(super) fn binary(&self, operator: Binary, symbol: &'static str, rhs: &Value) -> Value {
        if let (Some(a), Some(b)) = (self.as_number(), rhs.as_number()) {
            let bools = matches!((&self.0, &rhs.0), (Repr::Bool(_), Repr::Bool(_)));
            return match numbers(operator, a, b) {
                Some(result) if bools => as_bool(operator, result),
                Some(result) => result,
                None => operand_types(symbol, self.type_name(), rhs.type_name()),
            };
        }
        if symbol.ends_with('=')
            && let Some(result) = self.in_place(operator, symbol, rhs)
        {
            return result;
        }
        let result = match operator {
            Binary::Add => self.concatenated(rhs),
            Binary::Mul => self.repeated(symbol, rhs),
            Binary::Mod => self.as_str().map(|template| Value::from(percent(template, rhs))),
            Binary::BitOr => match (self.as_dict(), rhs.as_dict()) {
                (Some(a), Some(b)) => Some(Value::from(ops::bit_or(&*a, &*b))),
                _ => self.sets(operator, rhs),
            },
            Binary::BitAnd | Binary::BitXor | Binary::Sub => self.sets(operator, rhs),
            _ => None,
        };
        match result {
            Some(result) => result,
            None => operand_types(symbol, self.type_name(), rhs.type_name()),
        }
    }

    fn concatenated(&self, rhs: &Value) -> Option<Value> {
        match (self.content()?, rhs.content()?) {
            (Held::Text(a), Held::Text(b)) => Some(Value::from(ops::add(a, b))),
            (Held::Tuple(a), Held::Tuple(b)) => Some(Value::from(ops::add(a, b))),
            _ => Some(Value::from(ops::add(&*self.as_list()?, &*rhs.as_list()?))),
        }
    }

    /// A sequence so many times, on whichever side it stands.
    #[track_caller]
    fn repeated(&self, symbol: &'static str, rhs: &Value) -> Option<Value> {
        // In place, CPython does not ask the right operand where the left one is a container of any kind.
        let is_container =
            self.is_iterable() && !self.is_sequence() && !matches!(self.content(), Some(Held::Iter(_)));
        if symbol == "*=" && is_container {
            let (left, right) = (self.type_name(), rhs.type_name());
            type_error(format_args!("unsupported operand type(s) for *=: '{left}' and '{right}'"))
        }
        let (sequence, count) = if self.is_sequence() { (self, rhs) } else { (rhs, self) };
        let Some(count) = count.as_int() else {
            if sequence.is_sequence() {
                operand_types(symbol, sequence.type_name(), count.type_name())
            }
            return None;
        };
        match sequence.content()? {
            Held::Text(text) => Some(Value::from(ops::mul(text, &count))),
            Held::Tuple(tuple) => Some(Value::from(ops::mul(tuple, &count))),
            _ => sequence.as_list().map(|list| Value::from(ops::mul(&*list, &count))),
        }
    }

    /// Keys or items of a dict, which behave as sets do.
    fn is_set_view(&self) -> bool {
        matches!(self.content(), Some(Held::Keys(_) | Held::Items(_)))
    }

    pub(super) fn is_sequence(&self) -> bool {
        matches!(self.content(), Some(Held::Text(_) | Held::Tuple(_) | Held::List(_) | Held::TypedList(_)))
    }

    #[track_caller]
    fn sets(&self, operator: Binary, rhs: &Value) -> Option<Value> {
        if self.is_set_view() || rhs.is_set_view() {
            for operand in [self, rhs] {
                if !operand.is_iterable() {
                    type_error(format_args!("'{}' object is not iterable", operand.type_name()))
                }
            }
            return Some(Value::from(views(operator, self, rhs)));
        }
        let (a, b) = (self.as_set()?, rhs.as_set()?);
        Some(Value::from(match operator {
            Binary::BitOr => ops::bit_or(&*a, &*b),
            Binary::BitAnd => ops::bit_and(&*a, &*b),
            Binary::BitXor => ops::bit_xor(&*a, &*b),
            _ => ops::sub(&*a, &*b),
        }))
    }

    /// Changes the left operand, if it is of a type that can change.
    #[track_caller]
    fn in_place(&self, operator: Binary, symbol: &'static str, rhs: &Value) -> Option<Value> {
        match (operator, self.content()?) {
            (Binary::Add, Held::List(_) | Held::TypedList(_)) => {
                if !rhs.is_iterable() {
                    type_error(format_args!("'{}' object is not iterable", rhs.type_name()))
                }
                let list = self.change_list();
                list.extend_from(ops::iter(rhs));
                list.keep();
            }
            (Binary::Mul, Held::List(_) | Held::TypedList(_)) => {
                let Some(count) = rhs.as_int() else { operand_types(symbol, "list", rhs.type_name()) };
                let list = self.change_list();
                ops::imul(&*list, &count);
                list.keep();
            }
            (Binary::BitOr, Held::Dict(_) | Held::TypedDict(_)) => {
                let other = match rhs.as_dict() {
                    Some(other) => other,
                    None => super::Seen::Copied(super::builtins::dict_of(rhs)),
                };
                let dict = self.change_dict();
                dict.update(&other);
                dict.keep();
            }
            (
                Binary::BitOr | Binary::BitAnd | Binary::BitXor | Binary::Sub,
                Held::Set(_) | Held::TypedSet(_),
            ) => {
                let other = rhs.as_set()?;
                let set = self.change_set();
                match operator {
                    Binary::BitOr => set.update(&*other),
                    Binary::BitAnd => set.intersection_update(&*other),
                    Binary::BitXor => set.symmetric_difference_update(&*other),
                    _ => set.difference_update(&*other),
                }
                set.keep();
            }
            _ => return None,
        }
        Some(self.clone())
    }

    /// `-x`, `+x` and `~x`.
    #[track_caller]
    pub(super) fn unary(&self, symbol: &'static str) -> Value {
        match (symbol, self.as_number()) {
            ("-", Some(Number::Int(int))) => Value::from(ops::neg(&int)),
            ("-", Some(Number::Float(float))) => Value::from(-float),
            ("+", Some(number)) => Value::from(number),
            ("~", Some(Number::Int(int))) => Value::from(!int),
            _ => type_error(format_args!("bad operand type for unary {symbol}: '{}'", self.type_name())),
        }
    }
}

/// An operator of sets where one side is a view, which takes anything iterable on the other: the elements come in CPython's order.
#[track_caller]
fn views(operator: Binary, a: &Value, b: &Value) -> Set<Value> {
    if operator != Binary::BitAnd {
        let result = builtins::set(a);
        match operator {
            Binary::BitOr => result.update(b),
            Binary::BitXor => result.symmetric_difference_update(b),
            _ => result.difference_update(b),
        }
        return result;
    }
    let (mut view, mut other) = if a.is_set_view() { (a, b) } else { (b, a) };
    if let Some(set) = other.as_set()
        && ops::len(view) <= ops::len(&*set)
    {
        return set.intersection(view);
    }
    if other.is_set_view() && ops::len(other) > ops::len(view) {
        (view, other) = (other, view);
    }
    let common = Set::new();
    for item in ops::iter(other) {
        if view.has(&item) {
            common.add(item);
        }
    }
    common
}

/// Of two bools, `&`, `|` and `^` give a bool.
fn as_bool(operator: Binary, result: Value) -> Value {
    match (operator, &result.0) {
        (Binary::BitAnd | Binary::BitOr | Binary::BitXor, Repr::Int(int)) => Value::from(*int != 0),
        _ => result,
    }
}

/// The result, or none if the operator does not take floats.
#[track_caller]
fn numbers(operator: Binary, a: Number, b: Number) -> Option<Value> {
    Some(match operator {
        Binary::Add => Value::from(ops::add(&a, &b)),
        Binary::Sub => Value::from(ops::sub(&a, &b)),
        Binary::Mul => Value::from(ops::mul(&a, &b)),
        Binary::TrueDiv => Value::from(ops::true_div(&a, &b)),
        Binary::FloorDiv => Value::from(ops::floor_div(&a, &b)),
        Binary::Mod => Value::from(ops::modulo(&a, &b)),
        Binary::Pow => power(a, b),
        Binary::MatMul => return None,
        _ => {
            let (Number::Int(a), Number::Int(b)) = (a, b) else { return None };
            Value::from(match operator {
                Binary::LShift => ops::lshift(&a, &b),
                Binary::RShift => ops::rshift(&a, &b),
                Binary::BitAnd => a & b,
                Binary::BitOr => a | b,
                _ => a ^ b,
            })
        }
    })
}

/// An int to a negative power is a float here, where nothing has to be known before.
#[track_caller]
fn power(base: Number, exponent: Number) -> Value {
    match (base, exponent) {
        (Number::Int(0), Number::Int(..0)) => zero_division("0.0 cannot be raised to a negative power"),
        (Number::Int(base), Number::Int(exponent @ 0..)) => Value::from(ops::pow(&base, &exponent)),
        _ => float_power(base.into(), exponent.into()),
    }
}

#[cfg(feature = "std")]
#[track_caller]
fn float_power(base: f64, exponent: f64) -> Value {
    Value::from(ops::pow(&base, &exponent))
}

#[cfg(not(feature = "std"))]
#[track_caller]
fn float_power(_: f64, _: f64) -> Value {
    crate::error::raise("NotImplementedError", "powers of floats need the feature `std`")
}
