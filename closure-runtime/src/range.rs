//! `range`.

use crate::error::{index_error, value_error};
use crate::fmt::{Facts, Format};
use crate::ops::{Contains, Eq, GetItem, Iterable, Len, Slice, Truth, resolve_index};
use core::fmt;

/// Python's `range`: the numbers from a start up or down to a stop, without storing them.
///
/// ```
/// use closure_runtime::{Range, ops};
/// let countdown = Range::with_step(10, 0, -3);
/// assert_eq!(countdown.iter().collect::<Vec<_>>(), [10, 7, 4, 1]);
/// assert_eq!(ops::get_item(&countdown, &-1), 1);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Range {
    start: i64,
    stop: i64,
    step: i64,
}

impl Range {
    /// `range(stop)`.
    #[inline]
    #[must_use]
    pub const fn new(stop: i64) -> Self {
        Range { start: 0, stop, step: 1 }
    }

    /// `range(start, stop)`.
    #[inline]
    #[must_use]
    pub const fn from_to(start: i64, stop: i64) -> Self {
        Range { start, stop, step: 1 }
    }

    /// `range(start, stop, step)`.
    ///
    /// # Panics
    /// `ValueError: range() arg 3 must not be zero`.
    #[inline]
    #[track_caller]
    #[must_use]
    pub fn with_step(start: i64, stop: i64, step: i64) -> Self {
        if step == 0 {
            value_error("range() arg 3 must not be zero")
        }
        Range { start, stop, step }
    }

    /// How many numbers there are; from one end of `i64` to the other they are more than an `i64` holds.
    #[inline]
    fn count(&self) -> u64 {
        if self.step > 0 && self.start < self.stop {
            (self.stop.abs_diff(self.start) - 1) / self.step.unsigned_abs() + 1
        } else if self.step < 0 && self.start > self.stop {
            (self.start.abs_diff(self.stop) - 1) / self.step.unsigned_abs() + 1
        } else {
            0
        }
    }

    /// The number at a position below `count`.
    #[inline]
    fn nth(&self, position: u64) -> i64 {
        // Wrapping: the product may leave i64 although the sum is in the range.
        self.start.wrapping_add(self.step.wrapping_mul(position as i64))
    }

    fn position(&self, number: i64) -> Option<u64> {
        let inside = if self.step > 0 {
            (self.start..self.stop).contains(&number)
        } else {
            self.stop < number && number <= self.start
        };
        let distance = number.abs_diff(self.start);
        let step = self.step.unsigned_abs();
        (inside && distance.is_multiple_of(step)).then(|| distance / step)
    }

    /// The position of `number`.
    ///
    /// # Panics
    /// `ValueError` if it is not in the range.
    #[track_caller]
    #[must_use]
    pub fn index(&self, number: i64) -> i64 {
        match self.position(number) {
            Some(position) => position as i64,
            None => value_error(format_args!("{number} is not in range")),
        }
    }

    /// How often `number` occurs: once or not at all.
    #[must_use]
    pub fn count_of(&self, number: i64) -> i64 {
        i64::from(self.position(number).is_some())
    }

    /// The numbers.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> RangeIter {
        RangeIter { next: self.start, step: self.step, remaining: self.count() }
    }
}

impl IntoIterator for Range {
    type Item = i64;
    type IntoIter = RangeIter;
    #[inline]
    fn into_iter(self) -> RangeIter {
        self.iter()
    }
}

impl IntoIterator for &Range {
    type Item = i64;
    type IntoIter = RangeIter;
    #[inline]
    fn into_iter(self) -> RangeIter {
        self.iter()
    }
}

/// The numbers of a [`Range`], one after the other.
#[derive(Clone, Debug)]
pub struct RangeIter {
    next: i64,
    step: i64,
    remaining: u64,
}

impl Iterator for RangeIter {
    type Item = i64;
    #[inline]
    fn next(&mut self) -> Option<i64> {
        self.remaining = self.remaining.checked_sub(1)?;
        let number = self.next;
        // After the last number this may leave i64, but nobody sees it.
        self.next = number.wrapping_add(self.step);
        Some(number)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let remaining = usize::try_from(self.remaining);
        (remaining.unwrap_or(usize::MAX), remaining.ok())
    }
}

impl DoubleEndedIterator for RangeIter {
    #[inline]
    fn next_back(&mut self) -> Option<i64> {
        self.remaining = self.remaining.checked_sub(1)?;
        Some(self.next.wrapping_add(self.step.wrapping_mul(self.remaining as i64)))
    }
}

impl ExactSizeIterator for RangeIter {}

impl Iterable for Range {
    type Item = i64;
    type Iter = RangeIter;
    #[inline]
    fn iter(&self) -> RangeIter {
        Range::iter(self)
    }
}

impl Len for Range {
    #[inline]
    fn len(&self) -> i64 {
        match i64::try_from(self.count()) {
            Ok(len) => len,
            Err(_) => crate::error::raise("OverflowError", "Python int too large to convert to C ssize_t"),
        }
    }
}

impl Truth for Range {
    #[inline]
    fn truth(&self) -> bool {
        self.count() > 0
    }
}

impl Contains<i64> for Range {
    #[inline]
    fn contains(&self, item: &i64) -> bool {
        self.position(*item).is_some()
    }
}

impl GetItem<i64> for Range {
    type Output = i64;
    #[inline]
    fn get_item(&self, index: &i64) -> i64 {
        const MESSAGE: &str = "range object index out of range";
        match usize::try_from(self.count()) {
            Ok(len) => self.nth(resolve_index(*index, len, MESSAGE) as u64),
            Err(_) => index_error(MESSAGE),
        }
    }
}

impl GetItem<Slice> for Range {
    type Output = Range;
    fn get_item(&self, slice: &Slice) -> Range {
        let indices = slice.indices(self.len());
        let Some(step) = self.step.checked_mul(indices.step) else { crate::error::overflow("[::]") };
        // The stop is one step behind the last element, which is what CPython prints.
        Range { start: self.nth(indices.start as u64), stop: self.nth(indices.stop as u64), step }
    }
}

impl Eq for Range {
    fn eq(&self, rhs: &Range) -> bool {
        // Two ranges are equal if they give the same numbers, however they were written.
        match self.count() {
            0 => rhs.count() == 0,
            1 => rhs.count() == 1 && self.start == rhs.start,
            count => rhs.count() == count && self.start == rhs.start && self.step == rhs.step,
        }
    }
}

impl PartialEq for Range {
    fn eq(&self, other: &Range) -> bool {
        Eq::eq(self, other)
    }
}

impl Format for Range {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            1 => write!(f, "range({}, {})", self.start, self.stop),
            step => write!(f, "range({}, {}, {step})", self.start, self.stop),
        }
    }
    fn facts(&self) -> Facts {
        Facts::mapping("range").empty_if(!self.truth())
    }
}
