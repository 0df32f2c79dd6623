//! Reading and writing with serde: the feature `serde`.
//!
//! A container is what Rust's own is: a sequence, a map. Everything of it is written while its contents are borrowed, and nothing is cloned.

#[cfg(feature = "std")]
mod sharing;

#[cfg(feature = "std")]
pub use sharing::Sharing;

use crate::ops;
use crate::{Dict, EmptyTuple, List, Number, Set, Tuple};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeTuple, Serializer};

/// Implements serde's traits for the struct of variables that closures hold together, as serde's derives would, which are a crate of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! serial_struct {
    ($Name:ident { $($field:ident),* }) => {
        const _: () = {
            use $crate::__private::core::{fmt, option::Option, primitive::str, result::Result};
            use $crate::__private::serde_core::de::{
                Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
            };
            use $crate::__private::serde_core::ser::{Serialize, SerializeStruct, Serializer};

            const NAME: &str = $crate::__private::core::stringify!($Name);
            const FIELDS: &[&str] = &[$($crate::__private::core::stringify!($field)),*];

            impl Serialize for $Name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut fields = Serializer::serialize_struct(serializer, NAME, FIELDS.len())?;
                    $(SerializeStruct::serialize_field(&mut fields, $crate::__private::core::stringify!($field), &self.$field)?;)*
                    SerializeStruct::end(fields)
                }
            }

            struct Read;

            impl<'de> Visitor<'de> for Read {
                type Value = $Name;

                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Formatter::write_str(f, NAME)
                }

                fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<$Name, A::Error> {
                    Result::Ok($Name {$(
                        $field: match SeqAccess::next_element(&mut fields)? {
                            Option::Some(value) => value,
                            Option::None => return Result::Err(Error::custom("fields are missing")),
                        },
                    )*})
                }

                fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<$Name, A::Error> {
                    $(let mut $field = Option::None;)*
                    while let Option::Some(name) = MapAccess::next_key::<$crate::String>(&mut fields)? {
                        match &*name {
                            $($crate::__private::core::stringify!($field) => {
                                $field = Option::Some(MapAccess::next_value(&mut fields)?);
                            })*
                            _ => {
                                MapAccess::next_value::<IgnoredAny>(&mut fields)?;
                            }
                        }
                    }
                    Result::Ok($Name {$(
                        $field: match $field {
                            Option::Some(value) => value,
                            Option::None => {
                                return Result::Err(Error::missing_field($crate::__private::core::stringify!($field)));
                            }
                        },
                    )*})
                }
            }

            impl<'de> Deserialize<'de> for $Name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Deserializer::deserialize_struct(deserializer, NAME, FIELDS, Read)
                }
            }
        };
    };
}

/// How many elements room is made for at once, whatever a text claims that there are.
const ROOM: usize = 4096;

/// Reads a sequence into whatever takes its elements.
struct Sequence<C, T>(PhantomData<(C, T)>);

impl<'de, C: FromElements<T>, T: Deserialize<'de>> Visitor<'de> for Sequence<C, T> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<C, A::Error> {
        let mut read = Vec::with_capacity(elements.size_hint().unwrap_or(0).min(ROOM));
        while let Some(element) = elements.next_element()? {
            read.push(element);
        }
        C::from_elements(read)
    }
}

/// What can be made of the elements of a sequence.
trait FromElements<T>: Sized {
    fn from_elements<E: Error>(elements: Vec<T>) -> Result<Self, E>;
}

impl<T> FromElements<T> for List<T> {
    fn from_elements<E: Error>(elements: Vec<T>) -> Result<Self, E> {
        Ok(elements.into())
    }
}

impl<T> FromElements<T> for Tuple<T> {
    fn from_elements<E: Error>(elements: Vec<T>) -> Result<Self, E> {
        Ok(elements.into())
    }
}

impl<T: ops::Hash + ops::Eq> FromElements<T> for Set<T> {
    fn from_elements<E: Error>(elements: Vec<T>) -> Result<Self, E> {
        let set = Set::new();
        for element in elements {
            hashable::<_, E>(&element)?;
            set.add(element);
        }
        Ok(set)
    }
}

/// NaN can be no key, which must not be a panic for whoever reads a file.
fn hashable<T: ops::Eq, E: Error>(key: &T) -> Result<(), E> {
    if key.eq(key) { Ok(()) } else { Err(E::custom("NaN cannot be a key")) }
}

/// Refuses what would be several containers after reading, where it matters: among closures in a [`Sharing`].
#[cfg(feature = "std")]
fn alone<E: serde_core::ser::Error>(has_others: bool, kind: &str) -> Result<(), E> {
    if has_others && sharing::is_written() {
        return Err(E::custom(format_args!(
            "a {kind} that has several aliases would be several {kind}s after reading: keep it in one place, or a `copy()` in each"
        )));
    }
    Ok(())
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "std")]
        alone(self.has_others(), "list")?;
        serializer.collect_seq(&*self.elements())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Sequence(PhantomData))
    }
}

impl<T: Serialize> Serialize for Tuple<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.as_slice())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Tuple<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Sequence(PhantomData))
    }
}

impl<T: Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "std")]
        alone(self.has_others(), "set")?;
        self.written(|elements| serializer.collect_seq(elements))
    }
}

impl<'de, T: Deserialize<'de> + ops::Hash + ops::Eq> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Sequence(PhantomData))
    }
}

impl<K: Serialize, V: Serialize> Serialize for Dict<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "std")]
        alone(self.has_others(), "dict")?;
        self.written(|entries| serializer.collect_map(entries))
    }
}

struct Entries<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for Entries<K, V>
where
    K: Deserialize<'de> + ops::Hash + ops::Eq,
    V: Deserialize<'de>,
{
    type Value = Dict<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Dict<K, V>, A::Error> {
        let dict = Dict::new();
        while let Some((key, value)) = entries.next_entry()? {
            hashable::<K, A::Error>(&key)?;
            dict.insert(key, value);
        }
        Ok(dict)
    }
}

impl<'de, K, V> Deserialize<'de> for Dict<K, V>
where
    K: Deserialize<'de> + ops::Hash + ops::Eq,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// An int or a float, as the one that it is; a format that has both keeps them apart.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Number::Int(value) => serializer.serialize_i64(value),
            Number::Float(value) => serializer.serialize_f64(value),
        }
    }
}

struct AnyNumber;

impl Visitor<'_> for AnyNumber {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an int of 64 bits or a float")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        Ok(Number::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        i64::try_from(value).map(Number::Int).map_err(|_| E::custom("an int that does not fit 64 bits"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        Ok(Number::Float(value))
    }
}

/// Takes a format that says of itself what a value is, as JSON does.
impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNumber)
    }
}

impl Serialize for EmptyTuple {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_tuple(0)?.end()
    }
}

struct Nothing;

impl<'de> Visitor<'de> for Nothing {
    type Value = EmptyTuple;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an empty sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<EmptyTuple, A::Error> {
        Ok(EmptyTuple)
    }
}

impl<'de> Deserialize<'de> for EmptyTuple {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple(0, Nothing)
    }
}

/// A variable that one closure alone can reach: its value.
impl<T: Serialize> Serialize for crate::Inline<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.with(|value| value.serialize(serializer))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for crate::Inline<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(crate::Inline::new)
    }
}
