//! Subscripts: negative indices and slices.

use crate::error::{index_error, value_error};
use crate::range::Range;

/// The subscript `[start:stop:step]`, each part optional.
///
/// ```
/// use closure_runtime::{List, ops};
/// let xs = List::from([0, 1, 2, 3]);
/// assert_eq!(ops::get_item(&xs, &ops::Slice::new(None, None, Some(-1))), [3, 2, 1, 0]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Slice {
    /// The first index.
    pub start: Option<i64>,
    /// The index before which to stop.
    pub stop: Option<i64>,
    /// The distance between indices.
    pub step: Option<i64>,
}

impl Slice {
    /// The slice with these parts.
    #[inline]
    #[must_use]
    pub const fn new(start: Option<i64>, stop: Option<i64>, step: Option<i64>) -> Self {
        Slice { start, stop, step }
    }

    /// The indices that the slice selects from a sequence of `len` elements; all of them are valid.
    ///
    /// # Panics
    /// `ValueError: slice step cannot be zero`.
    #[track_caller]
    #[must_use]
    pub fn indices(&self, len: i64) -> Range {
        let step = self.step.unwrap_or(1);
        if step == 0 {
            value_error("slice step cannot be zero")
        }
        let (lowest, highest) = if step > 0 { (0, len) } else { (-1, len - 1) };
        let clip = |index: i64| {
            let index = if index < 0 { index.saturating_add(len) } else { index };
            index.clamp(lowest, highest)
        };
        let (first, last) = if step > 0 { (lowest, highest) } else { (highest, lowest) };
        Range::with_step(self.start.map_or(first, clip), self.stop.map_or(last, clip), step)
    }
}

/// The position that `index`, perhaps counted from the end, has in a sequence of `len` elements.
#[inline]
#[track_caller]
pub(crate) fn resolve_index(index: i64, len: usize, message: &'static str) -> usize {
    let position = if index < 0 { index.wrapping_add(len as i64) } else { index };
    // A position that is still negative is larger than any length.
    let position = position as u64;
    if position < len as u64 { position as usize } else { index_error(message) }
}
