//! Going through a list.

use super::List;
use alloc::vec::Vec;
use core::cell::Ref;

impl<T> List<T> {
    /// The elements in turn, each read when its turn comes: the list may change meanwhile, which the iterator sees, as Python's does.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let xs = List::from([1]);
    /// for x in xs.each() {
    ///     if x < 3 {
    ///         xs.append(x + 1);
    ///     }
    /// }
    /// assert_eq!(xs, [1, 2, 3]);
    /// ```
    #[inline]
    pub const fn each(&self) -> Elements<'_, T> {
        Elements { list: self, held: None, position: 0 }
    }

    /// As [`each`](List::each), for a list that is neither changed nor cloned through this alias meanwhile: if there is no other, the
    /// elements are held as they are. If there are others, they may change the list, which the iterator sees.
    ///
    /// # Panics
    /// What changes or clones the list through this alias before the iterator is dropped panics.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let xs = List::from([1, 2]);
    /// assert_eq!(xs.steady().map(|x| x + xs.steady().sum::<i64>()).sum::<i64>(), 9);
    /// ```
    #[inline]
    pub fn steady(&self) -> Elements<'_, T> {
        let held = self.0.alone().map(|elements| Ref::map(elements, Vec::as_slice));
        Elements { list: self, held, position: 0 }
    }

    /// The elements where they are, of a list that nobody changes or clones meanwhile.
    ///
    /// # Panics
    /// What changes the list before the view is dropped panics, as does what clones it for the first time.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let words = List::from(["a", "b"].map(String::from));
    /// assert_eq!(words.view().concat(), "ab");
    /// ```
    #[inline]
    pub fn view(&self) -> Ref<'_, [T]> {
        Ref::map(self.elements(), Vec::as_slice)
    }
}

/// The elements of a [`List`] in turn, see [`List::each`] and [`List::steady`].
#[derive(Debug)]
pub struct Elements<'l, T> {
    list: &'l List<T>,
    /// All elements, if nobody can change the list meanwhile.
    held: Option<Ref<'l, [T]>>,
    position: usize,
}

impl<T: Clone> Iterator for Elements<'_, T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let item = match &self.held {
            Some(elements) => elements.get(self.position).cloned(),
            None => self.list.elements().get(self.position).cloned(),
        };
        match item {
            Some(_) => self.position += 1,
            // Once at the end, always at the end, even if the list grows later.
            None => self.position = usize::MAX,
        }
        item
    }

    /// As long as nothing happens to the list.
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.held {
            Some(elements) => {
                let rest = elements.len().saturating_sub(self.position);
                (rest, Some(rest))
            }
            None => (self.list.elements().len().saturating_sub(self.position), None),
        }
    }

    /// Decides only once how the elements are read.
    #[inline]
    fn fold<B, F: FnMut(B, T) -> B>(mut self, start: B, mut f: F) -> B {
        match self.held.take() {
            Some(elements) => elements.iter().skip(self.position).cloned().fold(start, f),
            None => {
                let mut result = start;
                for item in self {
                    result = f(result, item);
                }
                result
            }
        }
    }
}

/// The elements of a [`List`], each read when its turn comes.
#[derive(Clone, Debug)]
pub struct ListIter<T> {
    list: List<T>,
    position: usize,
    /// Behind the last element when the iteration began, which is where a reversed one starts.
    back: usize,
}

impl<T> ListIter<T> {
    #[inline]
    pub(super) fn new(list: List<T>) -> Self {
        let back = list.elements().len();
        ListIter { list, position: 0, back }
    }
}

impl<T: Clone> Iterator for ListIter<T> {
    type Item = T;
    #[inline]
    fn next(&mut self) -> Option<T> {
        let item = self.list.elements().get(self.position).cloned();
        match item {
            Some(_) => self.position += 1,
            // Once at the end, always at the end, even if the list grows later.
            None => self.position = usize::MAX,
        }
        item
    }
    /// As long as nothing happens to the list.
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.list.elements().len().saturating_sub(self.position), None)
    }
}

impl<T: Clone> DoubleEndedIterator for ListIter<T> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        self.back = self.back.checked_sub(1).filter(|&back| back >= self.position)?;
        let item = self.list.elements().get(self.back).cloned();
        if item.is_none() {
            // The list has become shorter: that ends the iteration for good.
            self.back = 0;
        }
        item
    }
}
