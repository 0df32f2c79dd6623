//! Iterator objects: what a generator expression, `map`, `zip` and the like are when they are kept in a variable.

use crate::cell::Shared;
use crate::error::value_error;
use crate::fmt::{Facts, Format};
use crate::ops::{Contains, Eq, Identity, Iterable, Truth};
use crate::types::TypeName;
use alloc::boxed::Box;
use core::cell::RefCell;
use core::fmt;

/// A Python iterator: it is consumed once, by all its aliases together.
///
/// ```
/// use closure_runtime::{Iter, List, builtins, ops};
/// let numbers = Iter::new([1, 2, 3].into_iter());
/// assert_eq!(builtins::next(&numbers), 1);
/// assert_eq!(builtins::list(ops::iter(&numbers)), [2, 3]);
/// assert_eq!(builtins::list(ops::iter(&numbers)), [0; 0]);
/// ```
pub struct Iter<T>(Shared<Object<T>>);

struct Object<T> {
    /// What its text calls it: `map object`.
    name: &'static str,
    items: RefCell<Box<dyn Iterator<Item = T>>>,
}

impl<T> Iter<T> {
    /// An iterator object over what a Rust iterator gives.
    pub fn new(items: impl Iterator<Item = T> + 'static) -> Self {
        Iter::named("iterator object", items)
    }

    /// An iterator object whose text begins with this: the name of its type, and `object`.
    ///
    /// ```
    /// use closure_runtime::{Iter, fmt};
    /// let doubled = Iter::named("map object", [1, 2].into_iter().map(|x| x * 2));
    /// assert!(fmt::str(&doubled).to_string().starts_with("<map object at 0x"));
    /// ```
    pub fn named(name: &'static str, items: impl Iterator<Item = T> + 'static) -> Self {
        Iter(Shared::new(Object { name, items: RefCell::new(Box::new(items)) }))
    }

    /// The name of its type in Python.
    fn type_name(&self) -> &'static str {
        let name = self.0.name;
        name.split_once(" object").map_or(name, |(class, _)| class)
    }

    pub(crate) fn address(&self) -> usize {
        Shared::as_ptr(&self.0).cast::<()>().addr()
    }
}

impl<T> Clone for Iter<T> {
    fn clone(&self) -> Self {
        Iter(Shared::clone(&self.0))
    }
}

impl<T> fmt::Debug for Iter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iter(..)")
    }
}

impl<T> Iterator for Iter<T> {
    type Item = T;
    #[track_caller]
    fn next(&mut self) -> Option<T> {
        match self.0.items.try_borrow_mut() {
            Ok(mut items) => items.next(),
            // The iterator's own code asks it for the next element.
            Err(_) => value_error("generator already executing"),
        }
    }
}

impl<T> Iterable for Iter<T> {
    type Item = T;
    type Iter = Iter<T>;
    #[inline]
    fn iter(&self) -> Iter<T> {
        self.clone()
    }
}

/// Asks for elements until one is equal.
impl<T: Eq<Item>, Item: ?Sized> Contains<Item> for Iter<T> {
    fn contains(&self, item: &Item) -> bool {
        self.clone().any(|element| element.eq(item))
    }
}

impl<T> Truth for Iter<T> {
    #[inline]
    fn truth(&self) -> bool {
        true
    }
}

impl<T> Identity for Iter<T> {
    #[inline]
    fn is(&self, rhs: &Self) -> bool {
        self.address() == rhs.address()
    }
}

impl<T> TypeName for Iter<T> {
    #[inline]
    fn type_name(&self) -> &'static str {
        self.type_name()
    }
}

impl<T> Format for Iter<T> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} at {:#x}>", self.0.name, self.address())
    }
    fn facts(&self) -> Facts {
        Facts::of(self.type_name())
    }
}
