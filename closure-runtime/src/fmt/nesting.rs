//! Containers that contain themselves, which a container of values can: where one comes again in its own text, it is `[...]`.

use core::fmt::{Formatter, Result};

/// Writes a container that is at `address`, or `again` if it is being written already.
#[cfg(feature = "std")]
pub(crate) fn nested(
    address: usize,
    again: &str,
    f: &mut Formatter<'_>,
    write: impl FnOnce(&mut Formatter<'_>) -> Result,
) -> Result {
    use alloc::vec::Vec;
    use std::cell::RefCell;
    std::thread_local! {
        static WRITTEN: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    }
    /// Removes the address again, even if the writing panics.
    struct Entered;
    impl Drop for Entered {
        fn drop(&mut self) {
            WRITTEN.with_borrow_mut(|written| written.pop());
        }
    }
    if WRITTEN.with_borrow(|written| written.contains(&address)) {
        return f.write_str(again);
    }
    WRITTEN.with_borrow_mut(|written| written.push(address));
    let _entered = Entered;
    write(f)
}

/// Without threads to keep a record for, it is written as what it is.
#[cfg(not(feature = "std"))]
pub(crate) fn nested(
    _: usize,
    _: &str,
    f: &mut Formatter<'_>,
    write: impl FnOnce(&mut Formatter<'_>) -> Result,
) -> Result {
    write(f)
}
