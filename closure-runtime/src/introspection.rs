//! `function.__closure__`

use crate::cell::{Cell, CopyCell, Late, Shared};
use core::fmt;

/// One cell of `function.__closure__`: the variable itself, not the value that it had when the cell was asked for.
///
/// ```
/// use closure_runtime::{CapturedCell, Cell};
/// let count = Cell::new(0);
/// let cell = CapturedCell::shared(count.share());
/// count.set(3);
/// assert_eq!(cell.cell_contents(), 3);
/// ```
#[derive(Clone)]
pub struct CapturedCell<T>(Held<T>);

#[derive(Clone)]
enum Held<T> {
    Value(T),
    Shared(Cell<T>),
    /// With how it is read, which takes that the type is `Copy`.
    Copied(CopyCell<T>, fn(&CopyCell<T>) -> T),
    Late(Late<T>),
    /// In a place that it shares with other variables.
    Read(Shared<dyn Fn() -> T>),
}

impl<T> CapturedCell<T> {
    /// Of a variable that is never bound again.
    pub fn value(value: T) -> Self {
        CapturedCell(Held::Value(value))
    }

    /// Of a variable in a cell.
    pub fn shared(cell: Cell<T>) -> Self {
        CapturedCell(Held::Shared(cell))
    }

    /// Of a variable in a cell for a type that is `Copy`.
    pub fn copied(cell: CopyCell<T>) -> Self
    where
        T: Copy,
    {
        CapturedCell(Held::Copied(cell, CopyCell::get))
    }

    /// Of a variable that is held together with others: of all of them, with how this one is read.
    pub fn member<V: 'static>(variables: V, read: impl Fn(&V) -> T + 'static) -> Self {
        CapturedCell(Held::Read(Shared::new(move || read(&variables))))
    }

    /// Of a variable that may be unbound.
    pub fn late(cell: Late<T>) -> Self {
        CapturedCell(Held::Late(cell))
    }
}

impl<T: Clone> CapturedCell<T> {
    /// `cell.cell_contents`.
    ///
    /// # Panics
    /// If the variable has no value yet.
    #[track_caller]
    pub fn cell_contents(&self) -> T {
        match &self.0 {
            Held::Value(value) => value.clone(),
            Held::Shared(cell) => cell.get(),
            Held::Copied(cell, get) => get(cell),
            Held::Read(read) => read(),
            Held::Late(cell) => cell.get("the cell's variable"),
        }
    }
}

impl<T> fmt::Debug for CapturedCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CapturedCell(..)")
    }
}
