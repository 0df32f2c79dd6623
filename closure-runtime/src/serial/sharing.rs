//! Variables that closures share: each is written once, and read into one variable again.

use crate::cell::{Cell, CopyCell, Late, Shared, Variables};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::any::Any;
use core::cell::{self, RefCell};
use core::fmt;
use core::marker::PhantomData;
use serde_core::de::{Deserialize, Deserializer, EnumAccess, Error as _, SeqAccess, VariantAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, SerializeTupleVariant, Serializer};
use std::thread_local;

/// Writes and reads what holds variables that closures share, so that they are shared again afterwards.
///
/// A shared variable ([`Cell`], [`CopyCell`], [`Late`], [`Variables`]) has to be written and read within a `Sharing`, else that is an error: on
/// its own it would become a variable for each closure. All closures that share it belong into one `Sharing`. A closure's struct implements
/// serde's traits by `#[derive(Serialize, Deserialize)]`, as any struct does.
///
/// ```
/// use closure_runtime::{CopyCell, Sharing};
///
/// // The fields of a counter's two closures, say.
/// let value = CopyCell::new(1);
/// let (increment, get) = (value.share(), value);
/// let text = serde_json::to_string(&Sharing((&increment, &get)))?;
/// assert_eq!(text, r#"[{"New":[0,1]},{"Same":0}]"#);
///
/// let Sharing((increment, get)) = serde_json::from_str::<Sharing<(CopyCell<i64>, CopyCell<i64>)>>(&text)?;
/// increment.set(increment.get() + 1);
/// assert_eq!(get.get(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// A variable that, by way of a closure, holds itself cannot be written.
///
/// # Containers
/// A list, dict or set is written as what is in it. If it has several aliases, that is an error in a `Sharing`, since each would
/// be a container of its own after reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing<T>(pub T);

thread_local! {
    /// Of the innermost `Sharing` that is being written or read on this thread.
    static WRITTEN: RefCell<Option<Written>> = const { RefCell::new(None) };
    static READ: RefCell<Option<Read>> = const { RefCell::new(None) };
}

const OUTSIDE: &str =
    "a variable that closures share has to be in a closure_runtime::Sharing, so that it stays shared";

/// The variables that have been written.
#[derive(Default)]
struct Written {
    /// Their numbers, by address.
    numbers: BTreeMap<usize, u64>,
    /// Keeps them alive, so that no address is another variable's.
    kept: Vec<Shared<dyn Any>>,
    /// The number of each whose value is being written.
    open: Vec<u64>,
}

/// The variables that have been read, by number.
type Read = BTreeMap<u64, Shared<dyn Any>>;

/// True while a `Sharing` is being written.
pub(super) fn is_written() -> bool {
    WRITTEN.with_borrow(Option::is_some)
}

/// Puts a state in place, and what was there back when it is dropped.
struct Within<S: 'static> {
    place: &'static std::thread::LocalKey<RefCell<Option<S>>>,
    around: Option<S>,
}

impl<S: Default> Within<S> {
    fn new(place: &'static std::thread::LocalKey<RefCell<Option<S>>>) -> Self {
        Within { place, around: place.replace(Some(S::default())) }
    }
}

impl<S> Drop for Within<S> {
    fn drop(&mut self) {
        let own = self.place.replace(self.around.take());
        // After the place is free: what it keeps may have the last handle to a variable.
        drop(own);
    }
}

impl<T: Serialize> Serialize for Sharing<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let _within = Within::new(&WRITTEN);
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sharing<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let _within = Within::new(&READ);
        T::deserialize(deserializer).map(Sharing)
    }
}

const NAME: &str = "Variable";
const VARIANTS: &[&str] = &["New", "Same"];

/// What is to be written of a variable.
enum Step {
    New(u64),
    Same(u64),
}

/// Writes a variable as `New(number, value)` the first time, and as `Same(number)` from then on.
fn write<C: Any, S: Serializer>(
    variable: &Shared<C>,
    value: &impl Serialize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let step = WRITTEN.with_borrow_mut(|written| {
        let written = written.as_mut().ok_or(OUTSIDE)?;
        let next = written.numbers.len() as u64;
        let address = Shared::as_ptr(variable).addr();
        let number = *written.numbers.entry(address).or_insert(next);
        if written.open.contains(&number) {
            return Err("a variable that holds itself cannot be written");
        }
        if number < next {
            return Ok(Step::Same(number));
        }
        written.kept.push(Shared::clone(variable) as Shared<dyn Any>);
        written.open.push(number);
        Ok(Step::New(number))
    });
    match step.map_err(S::Error::custom)? {
        Step::Same(number) => serializer.serialize_newtype_variant(NAME, 1, VARIANTS[1], &number),
        Step::New(number) => {
            let mut variant = serializer.serialize_tuple_variant(NAME, 0, VARIANTS[0], 2)?;
            variant.serialize_field(&number)?;
            variant.serialize_field(value)?;
            WRITTEN.with_borrow_mut(|written| written.as_mut().map(|written| written.open.pop()));
            variant.end()
        }
    }
}

/// Reads a variable that is made of a value of type `V`.
struct Reading<C, V>(fn(V) -> C, PhantomData<V>);

impl<'de, C: Any, V: Deserialize<'de>> Reading<C, V> {
    fn from<D: Deserializer<'de>>(deserializer: D, make: fn(V) -> C) -> Result<Shared<C>, D::Error> {
        deserializer.deserialize_enum(NAME, VARIANTS, Reading(make, PhantomData))
    }
}

impl<'de, C: Any, V: Deserialize<'de>> Visitor<'de> for Reading<C, V> {
    type Value = Shared<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a variable that closures share")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variable: A) -> Result<Shared<C>, A::Error> {
        let (Variant(is_new), content) = variable.variant()?;
        if is_new {
            return content.tuple_variant(2, self);
        }
        let number: u64 = content.newtype_variant()?;
        READ.with_borrow(|read| {
            let read = read.as_ref().ok_or(OUTSIDE)?;
            let variable = read.get(&number).ok_or("a variable is read before its value")?;
            Shared::clone(variable).downcast().map_err(|_| "a variable is shared as one of another type")
        })
        .map_err(A::Error::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Shared<C>, A::Error> {
        let missing = |index| A::Error::invalid_length(index, &"a number and a value");
        let number: u64 = parts.next_element()?.ok_or_else(|| missing(0))?;
        let value = parts.next_element()?.ok_or_else(|| missing(1))?;
        let variable = Shared::new((self.0)(value));
        READ.with_borrow_mut(|read| {
            let read = read.as_mut().ok_or(OUTSIDE)?;
            match read.insert(number, Shared::clone(&variable) as Shared<dyn Any>) {
                None => Ok(variable),
                Some(_) => Err("two variables have the same number"),
            }
        })
        .map_err(A::Error::custom)
    }
}

/// Which of the two a variable is written as: true of `New`.
struct Variant(bool);

impl<'de> Deserialize<'de> for Variant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(VariantName)
    }
}

struct VariantName;

impl Visitor<'_> for VariantName {
    type Value = Variant;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`New` or `Same`")
    }

    fn visit_u64<E: serde_core::de::Error>(self, index: u64) -> Result<Variant, E> {
        match index {
            0 | 1 => Ok(Variant(index == 0)),
            _ => Err(E::invalid_value(serde_core::de::Unexpected::Unsigned(index), &self)),
        }
    }

    fn visit_str<E: serde_core::de::Error>(self, name: &str) -> Result<Variant, E> {
        match name {
            "New" => Ok(Variant(true)),
            "Same" => Ok(Variant(false)),
            _ => Err(E::unknown_variant(name, VARIANTS)),
        }
    }
}

/// A value in a cell, which is borrowed when it is written.
struct Inside<'c, T>(&'c RefCell<T>);

impl<T: Serialize> Serialize for Inside<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.borrow().serialize(serializer)
    }
}

impl<T: Serialize + 'static> Serialize for Cell<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.0, &Inside(&self.0), serializer)
    }
}

impl<'de, T: Deserialize<'de> + 'static> Deserialize<'de> for Cell<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::from(deserializer, RefCell::new).map(Cell)
    }
}

impl<T: Serialize + Copy + 'static> Serialize for CopyCell<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.0, &self.get(), serializer)
    }
}

impl<'de, T: Deserialize<'de> + 'static> Deserialize<'de> for CopyCell<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::from(deserializer, cell::Cell::new).map(CopyCell)
    }
}

/// A variable that may be unbound, as a sequence of its one value or of none: a format whose null is None could not tell
/// an unbound variable from one that is None.
struct Bound<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Bound<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut values = Vec::<T>::deserialize(deserializer)?;
        match values.len() {
            0 | 1 => Ok(Bound(values.pop())),
            len => Err(D::Error::invalid_length(len, &"at most one value")),
        }
    }
}

struct InsideLate<'c, T>(&'c RefCell<Option<T>>);

impl<T: Serialize> Serialize for InsideLate<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.borrow().as_slice().serialize(serializer)
    }
}

impl<T: Serialize + 'static> Serialize for Late<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.0, &InsideLate(&self.0), serializer)
    }
}

impl<'de, T: Deserialize<'de> + 'static> Deserialize<'de> for Late<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::from(deserializer, |Bound(value)| RefCell::new(value)).map(Late)
    }
}

impl<T: Serialize + 'static> Serialize for Variables<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.0, &*self.0, serializer)
    }
}

impl<'de, T: Deserialize<'de> + 'static> Deserialize<'de> for Variables<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::from(deserializer, |variables: T| variables).map(Variables)
    }
}
