//! Captured variables that are rebound: one slot a variable, in the forms that a variable can need.
//!
//! * [`Inline`]: only one closure can reach the variable. No allocation. (A variable of a type that is `Copy` needs no more than
//!   `core::cell::Cell`.)
//! * [`Cell`]: several closures, or a closure and the body around it, share the variable.
//! * [`CopyCell`]: the same for types that are `Copy`, at the price of a plain variable.
//! * [`Variables`]: several of these, where the same closures share them.
//! * [`Late`]: a shared variable which a closure may read before anything was assigned to it.
//!
//! None of them holds a borrow while user code runs: reading clones the value out, and an old value is dropped
//! only after the new one is in place. So a closure that calls back into another one sharing its cell is fine.

use crate::error::raise;
use alloc::rc::Rc;
use core::cell::{self, RefCell};
use core::fmt;
use core::ops::Deref;

/// What shares a cell, a container or a callable between its aliases. Everything that shares names this alias,
/// so that a thread-safe backing is a change in one place.
pub(crate) type Shared<T> = Rc<T>;

/// A variable that several closures share: Python's cell.
///
/// Cloning makes another handle to the same variable, never a copy of its value.
///
/// ```
/// use closure_runtime::Cell;
/// let count = Cell::new(0);
/// let alias = count.share();
/// alias.set(alias.get() + 1);
/// assert_eq!(count.get(), 1);
/// ```
pub struct Cell<T>(pub(crate) Shared<RefCell<T>>);

impl<T> Cell<T> {
    /// A new variable bound to `value`.
    #[inline]
    pub fn new(value: T) -> Self {
        Cell(Shared::new(RefCell::new(value)))
    }

    /// The variable's value.
    #[inline]
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        self.0.borrow().clone()
    }

    /// Rebinds the variable, for everybody who shares it.
    #[inline]
    pub fn set(&self, value: T) {
        // `replace` ends its borrow before the old value is dropped, whose destructor may come back here.
        drop(self.0.replace(value));
    }

    /// Looks at the value where it is. `look` must not run code of the program, which may rebind the variable.
    #[inline]
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.0.borrow())
    }

    /// Changes the value where it is. `change` must not run code of the program, which may read the variable.
    #[inline]
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.borrow_mut());
    }

    /// Another handle to the same variable.
    #[inline]
    #[must_use]
    pub fn share(&self) -> Self {
        Cell(Shared::clone(&self.0))
    }
}

impl<T> Clone for Cell<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<T: fmt::Debug> fmt::Debug for Cell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cell").field(&self.0.borrow()).finish()
    }
}

/// A variable that several closures share, of a type that is `Copy`: a [`Cell`] that has no borrows to count.
///
/// ```
/// use closure_runtime::CopyCell;
/// let count = CopyCell::new(0);
/// let alias = count.share();
/// alias.set(alias.get() + 1);
/// assert_eq!(count.get(), 1);
/// ```
pub struct CopyCell<T>(pub(crate) Shared<cell::Cell<T>>);

impl<T> CopyCell<T> {
    /// A new variable bound to `value`.
    #[inline]
    pub fn new(value: T) -> Self {
        CopyCell(Shared::new(cell::Cell::new(value)))
    }

    /// The variable's value.
    #[inline]
    pub fn get(&self) -> T
    where
        T: Copy,
    {
        self.0.get()
    }

    /// Rebinds the variable, for everybody who shares it.
    #[inline]
    pub fn set(&self, value: T) {
        self.0.set(value);
    }

    /// Another handle to the same variable.
    #[inline]
    #[must_use]
    pub fn share(&self) -> Self {
        CopyCell(Shared::clone(&self.0))
    }
}

impl<T> Clone for CopyCell<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<T: Copy + fmt::Debug> fmt::Debug for CopyCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cell").field(&self.get()).finish()
    }
}

/// Several variables that closures share, behind one reference count: a struct of cells.
///
/// ```
/// use closure_runtime::Variables;
/// let variables = Variables::new((std::cell::Cell::new(1), std::cell::Cell::new(2)));
/// let alias = variables.share();
/// alias.1.set(alias.0.get() + 2);
/// assert_eq!(variables.1.get(), 3);
/// ```
pub struct Variables<T>(pub(crate) Shared<T>);

impl<T> Variables<T> {
    /// New variables.
    #[inline]
    pub fn new(variables: T) -> Self {
        Variables(Shared::new(variables))
    }

    /// Another handle to the same variables.
    #[inline]
    #[must_use]
    pub fn share(&self) -> Self {
        Variables(Shared::clone(&self.0))
    }
}

impl<T> Deref for Variables<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Clone for Variables<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<T: fmt::Debug> fmt::Debug for Variables<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A variable that only one closure can reach: a slot inside the closure itself.
///
/// A clone is a second variable, as the closure that it is in becomes a second closure. Python has no such copies: a Python function
/// that copies a closure has its variables in a [`Cell`].
///
/// ```
/// use closure_runtime::Inline;
/// let count = Inline::new(0);
/// count.set(count.get() + 1);
/// assert_eq!(count.get(), 1);
/// ```
pub struct Inline<T>(RefCell<T>);

impl<T> Inline<T> {
    /// A new variable bound to `value`.
    #[inline]
    pub const fn new(value: T) -> Self {
        Inline(RefCell::new(value))
    }

    /// The variable's value.
    #[inline]
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        self.0.borrow().clone()
    }

    /// Rebinds the variable.
    #[inline]
    pub fn set(&self, value: T) {
        drop(self.0.replace(value));
    }

    /// Looks at the value where it is. `look` must not run code of the program, which may rebind the variable.
    #[inline]
    pub fn with<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.0.borrow())
    }

    /// Changes the value where it is. `change` must not run code of the program, which may read the variable.
    #[inline]
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.borrow_mut());
    }
}

impl<T: Clone> Clone for Inline<T> {
    fn clone(&self) -> Self {
        Inline::new(self.get())
    }
}

impl<T: fmt::Debug> fmt::Debug for Inline<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Inline").field(&self.0.borrow()).finish()
    }
}

/// A shared variable that may still be unbound.
///
/// ```
/// use closure_runtime::Late;
/// let helper = Late::unbound();
/// let seen_by_closure = helper.share();
/// helper.set(5);
/// assert_eq!(seen_by_closure.get("helper"), 5);
/// ```
pub struct Late<T>(pub(crate) Shared<RefCell<Option<T>>>);

impl<T> Late<T> {
    /// A new variable without a value.
    #[inline]
    #[must_use]
    pub fn unbound() -> Self {
        Late(Shared::new(RefCell::new(None)))
    }

    /// A new variable bound to `value`.
    #[inline]
    pub fn new(value: T) -> Self {
        Late(Shared::new(RefCell::new(Some(value))))
    }

    /// The value, read as a free variable: by a function inside the one that owns the variable.
    ///
    /// # Panics
    /// With CPython's `NameError` if the variable is unbound.
    #[inline]
    #[track_caller]
    pub fn get(&self, name: &'static str) -> T
    where
        T: Clone,
    {
        match self.try_get() {
            Some(value) => value,
            None => raise(
                "NameError",
                format_args!(
                    "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
                ),
            ),
        }
    }

    /// The value, read by the function that owns the variable.
    ///
    /// # Panics
    /// With CPython's `UnboundLocalError` if the variable is unbound.
    #[inline]
    #[track_caller]
    pub fn get_local(&self, name: &'static str) -> T
    where
        T: Clone,
    {
        match self.try_get() {
            Some(value) => value,
            None => unbound_local(name),
        }
    }

    /// The value, as an attribute of a function.
    ///
    /// # Panics
    /// With CPython's `AttributeError` if it was not set yet.
    #[inline]
    #[track_caller]
    pub fn get_attribute(&self, name: &'static str) -> T
    where
        T: Clone,
    {
        match self.try_get() {
            Some(value) => value,
            None => raise("AttributeError", format_args!("'function' object has no attribute '{name}'")),
        }
    }

    /// The value, or `None` if the variable is unbound.
    #[inline]
    pub fn try_get(&self) -> Option<T>
    where
        T: Clone,
    {
        self.0.borrow().clone()
    }

    /// Binds or rebinds the variable, for everybody who shares it.
    #[inline]
    pub fn set(&self, value: T) {
        drop(self.0.replace(Some(value)));
    }

    /// Another handle to the same variable.
    #[inline]
    #[must_use]
    pub fn share(&self) -> Self {
        Late(Shared::clone(&self.0))
    }
}

impl<T> Clone for Late<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<T: fmt::Debug> fmt::Debug for Late<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0.borrow() {
            Some(value) => f.debug_tuple("Late").field(value).finish(),
            None => f.write_str("Late(<unbound>)"),
        }
    }
}

/// The value of a plain local variable that not every path has assigned.
///
/// # Panics
/// With CPython's `UnboundLocalError` if there is none.
///
/// ```
/// assert_eq!(*closure_runtime::bound(&Some(3), "total"), 3);
/// ```
#[inline]
#[track_caller]
pub fn bound<'a, T>(variable: &'a Option<T>, name: &'static str) -> &'a T {
    match variable {
        Some(value) => value,
        None => unbound_local(name),
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn unbound_local(name: &str) -> ! {
    raise(
        "UnboundLocalError",
        format_args!("cannot access local variable '{name}' where it is not associated with a value"),
    )
}
