//! Equality, order, identity and hashes.

use super::{Held, Repr, Value};
use crate::error::{operand_types, type_error};
use crate::ops::{self, Hash, Identity};
use crate::types::TypeName;

impl Value {
    pub(super) fn equals(&self, other: &Value) -> bool {
        match (&self.0, &other.0) {
            (Repr::Int(a), Repr::Int(b)) => return a == b,
            (Repr::None, Repr::None) => return true,
            (Repr::Held(a), Repr::Held(b)) => match (&**a, &**b) {
                (Held::Text(a), Held::Text(b)) => return a == b,
                (Held::Tuple(a), Held::Tuple(b)) => return ops::eq(a, b),
                (Held::Range(a), Held::Range(b)) => return a == b,
                (Held::Slice(a), Held::Slice(b)) => return a == b,
                _ => {}
            },
            _ => {}
        }
        if let (Some(a), Some(b)) = (self.as_number(), other.as_number()) {
            return ops::eq(&a, &b);
        }
        if self.is_same(other) {
            return true;
        }
        if let (Some(a), Some(b)) = (self.as_list(), other.as_list()) {
            return ops::eq(&*a, &*b);
        }
        if let (Some(a), Some(b)) = (self.as_dict(), other.as_dict()) {
            return ops::eq(&*a, &*b);
        }
        match (self.elements_of_set(), other.elements_of_set()) {
            (Some(a), Some(b)) => ops::eq(&*a, &*b),
            _ => false,
        }
    }

    /// `self symbol rhs` of `<`, `<=`, `>` and `>=`.
    #[track_caller]
    pub(super) fn ordered(&self, symbol: &'static str, rhs: &Value) -> bool {
        macro_rules! compare {
            ($a:expr, $b:expr) => {
                match symbol {
                    "<" => ops::lt($a, $b),
                    "<=" => ops::le($a, $b),
                    ">" => ops::gt($a, $b),
                    _ => ops::ge($a, $b),
                }
            };
        }
        if let (Some(a), Some(b)) = (self.as_number(), rhs.as_number()) {
            return compare!(&a, &b);
        }
        if let (Some(a), Some(b)) = (self.as_str(), rhs.as_str()) {
            return compare!(a, b);
        }
        if let (Some(a), Some(b)) = (self.as_tuple(), rhs.as_tuple()) {
            return compare!(a, b);
        }
        if let (Some(a), Some(b)) = (self.as_list(), rhs.as_list()) {
            return compare!(&*a, &*b);
        }
        if let (Some(a), Some(b)) = (self.elements_of_set(), rhs.elements_of_set()) {
            return compare!(&*a, &*b);
        }
        operand_types(symbol, self.type_name(), rhs.type_name())
    }
}

/// By value for what is held in place and for str; by where it lives for everything else.
#[diagnostic::do_not_recommend]
impl Hash for Value {
    fn hash(&self) -> i64 {
        match &self.0 {
            Repr::None => ().hash(),
            Repr::Bool(bool) => bool.hash(),
            Repr::Int(int) => int.hash(),
            Repr::Float(float) => float.hash(),
            Repr::Held(held) => match &**held {
                Held::Text(text) => text.hash(),
                Held::Tuple(tuple) => tuple.hash(),
                Held::Range(range) => super::container::range_hash(range),
                Held::Type(class) => class.name().hash(),
                Held::List(_)
                | Held::TypedList(_)
                | Held::Dict(_)
                | Held::TypedDict(_)
                | Held::Set(_)
                | Held::TypedSet(_)
                | Held::Slice(_)
                | Held::Keys(_)
                | Held::Items(_) => type_error(format_args!("unhashable type: '{}'", self.type_name())),
                Held::Function(function) => function.hash().unwrap_or_else(|| self.address_hash()),
                _ => self.address_hash(),
            },
        }
    }
}

impl Value {
    /// Makes sure that the value can be a key, which a look-up that finds nothing to compare with does not ask.
    #[track_caller]
    pub(super) fn require_hashable(&self) {
        if self.content().is_some() {
            self.hash();
        }
    }

    /// CPython's hash of an object that has no other: its address, whose lowest bits are always zero, turned.
    pub(super) fn address_hash(&self) -> i64 {
        (self.address().unwrap_or_default() as u64).rotate_right(4) as i64
    }
}

#[diagnostic::do_not_recommend]
impl<T: super::ToValue + ?Sized> Identity<T> for Value {
    fn is(&self, rhs: &T) -> bool {
        self.is_same(&rhs.to_value())
    }
}
