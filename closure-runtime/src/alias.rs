//! How a list, a dict or a set is held.

use crate::cell::Shared;
use core::cell::{OnceCell, Ref, RefCell, RefMut};

/// The contents of a container that can have several aliases.
///
/// As long as there is one alias, which is all that most containers ever have, the contents are in it; they move to where they
/// are reference-counted when it is cloned for the first time. So a container costs no allocation of its own where nobody shares it.
pub(crate) struct Aliased<T> {
    /// The contents, until there is a second alias. From then on it is borrowed for good, so that whoever finds it free to be
    /// borrowed need not ask for the others.
    own: RefCell<T>,
    /// The contents from then on.
    shared: OnceCell<Shared<RefCell<T>>>,
}

impl<T> Aliased<T> {
    #[inline]
    pub(crate) const fn new(contents: T) -> Self {
        Aliased { own: RefCell::new(contents), shared: OnceCell::new() }
    }

    #[inline]
    fn place(&self) -> &RefCell<T> {
        match self.shared.get() {
            None => &self.own,
            Some(shared) => shared,
        }
    }

    #[inline]
    #[track_caller]
    pub(crate) fn borrow(&self) -> Ref<'_, T> {
        match self.own.try_borrow() {
            Ok(own) => own,
            Err(_) => self.place().borrow(),
        }
    }

    #[inline]
    #[track_caller]
    pub(crate) fn borrow_mut(&self) -> RefMut<'_, T> {
        match self.own.try_borrow_mut() {
            Ok(own) => own,
            Err(_) => self.place().borrow_mut(),
        }
    }

    #[inline]
    #[track_caller]
    pub(crate) fn replace(&self, contents: T) -> T {
        core::mem::replace(&mut *self.borrow_mut(), contents)
    }

    /// Where the contents are: the same for all aliases, and for nothing else that exists at the same time.
    #[inline]
    pub(crate) fn address(&self) -> usize {
        core::ptr::from_ref(self.place()).addr()
    }

    /// The contents, if this is the only alias.
    #[inline]
    pub(crate) fn alone(&self) -> Option<Ref<'_, T>> {
        match self.own.try_borrow() {
            Ok(own) => Some(own),
            Err(_) => match self.shared.get() {
                Some(shared) if Shared::strong_count(shared) == 1 => Some(shared.borrow()),
                _ => None,
            },
        }
    }

    /// True if there is another alias.
    #[cfg(all(feature = "serde", feature = "std"))]
    pub(crate) fn has_others(&self) -> bool {
        self.shared.get().is_some_and(|shared| Shared::strong_count(shared) > 1)
    }

    /// The contents if there is no other alias, or else what they are shared by.
    pub(crate) fn into_inner(self) -> Result<T, Shared<RefCell<T>>> {
        match self.shared.into_inner() {
            None => Ok(self.own.into_inner()),
            Some(shared) => Shared::try_unwrap(shared).map(RefCell::into_inner),
        }
    }
}

impl<T: Default> Aliased<T> {
    #[inline]
    #[track_caller]
    pub(crate) fn take(&self) -> T {
        self.replace(T::default())
    }

    #[cold]
    fn share(&self) -> Shared<RefCell<T>> {
        let mut own = self.own.borrow_mut();
        let contents = core::mem::take(&mut *own);
        core::mem::forget(own);
        Shared::new(RefCell::new(contents))
    }
}

impl<T: Default> Clone for Aliased<T> {
    /// Another alias.
    #[inline]
    fn clone(&self) -> Self {
        let shared = self.shared.get_or_init(|| self.share());
        let own = RefCell::default();
        core::mem::forget(own.borrow_mut());
        Aliased { own, shared: OnceCell::from(Shared::clone(shared)) }
    }
}
