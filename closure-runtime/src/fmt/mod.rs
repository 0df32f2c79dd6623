//! Text from values, as Python makes it: one engine behind `print`, `str()`, `repr()`, f-strings, `%` and `.format`.
//!
//! ```
//! use closure_runtime::{List, fmt};
//! assert_eq!(fmt::str(&1e16).to_string(), "1e+16");
//! assert_eq!(format!("{}", fmt::repr("it's")), "\"it's\"");
//! assert_eq!(format!("{}", fmt::str(&List::from(["a", "b"]))), "['a', 'b']");
//! assert_eq!(fmt::spec(&1234.5, ">12,.2f"), "    1,234.50");
//! ```

mod float;
mod nesting;
mod percent;
mod spec;
mod template;
mod text;
mod words;

pub use percent::percent;
pub use spec::Spec;
pub use template::template;
pub use words::{Spread, Words};

pub(crate) use float::{FloatForm, float_digits};
pub(crate) use nesting::nested;
pub(crate) use text::ascii;

use crate::callable::{Callable, Func, each_arity};
use crate::error::type_error;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{Display, Formatter, Result, Write};

/// How a value becomes text.
///
/// A type of your own needs only [`str`](Format::str):
///
/// ```
/// use closure_runtime::{List, fmt};
/// struct Job(u32);
/// impl fmt::Format for Job {
///     fn str(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "<job {}>", self.0)
///     }
/// }
/// assert_eq!(fmt::str(&List::from([Job(1)])).to_string(), "[<job 1>]");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made text as Python does it",
    label = "printed or formatted",
    note = "Python's int is i64, float is f64, str is String or &str; implement `closure_runtime::fmt::Format` for a type of your own"
)]
pub trait Format {
    /// Writes what `str()` and `print` show.
    fn str(&self, f: &mut Formatter<'_>) -> Result;

    /// Writes what `repr()` and containers show.
    fn repr(&self, f: &mut Formatter<'_>) -> Result {
        self.str(f)
    }

    /// What an f-string shows for a format specification.
    ///
    /// # Panics
    /// As CPython with `ValueError` or `TypeError` where the specification does not fit the value. Unless a
    /// type says otherwise, only an empty one does.
    #[track_caller]
    fn format(&self, spec: &Spec<'_>) -> String {
        if !spec.is_empty() {
            let name = self.facts().type_name;
            type_error(format_args!("unsupported format string passed to {name}.__format__"))
        }
        str(self).to_string()
    }

    /// What `%`-formatting and the words of errors need to know.
    #[doc(hidden)]
    fn facts(&self) -> Facts {
        Facts::of(crate::types::short_name(core::any::type_name::<Self>()))
    }

    /// Whether a container of such elements can contain itself.
    #[doc(hidden)]
    fn can_nest() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// The arguments of a `%`-formatting with this value on the right: a tuple is several.
    #[doc(hidden)]
    fn arguments(&self) -> Vec<&dyn Format>
    where
        Self: Sized,
    {
        Vec::from([self as &dyn Format])
    }
}

/// See [`Format::facts`].
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Facts {
    pub(crate) type_name: &'static str,
    pub(crate) number: Option<Number>,
    /// Whether CPython takes it for a mapping, of which no key need be used.
    pub(crate) mapping: bool,
    /// Whether a test of it fails.
    pub(crate) falsy: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Number {
    Int(i64),
    Float(f64),
}

impl From<Number> for crate::number::Number {
    fn from(number: Number) -> Self {
        match number {
            Number::Int(number) => number.into(),
            Number::Float(number) => number.into(),
        }
    }
}

impl Facts {
    pub(crate) const fn of(type_name: &'static str) -> Self {
        Facts { type_name, number: None, mapping: false, falsy: false }
    }
    pub(crate) const fn mapping(type_name: &'static str) -> Self {
        Facts { mapping: true, ..Facts::of(type_name) }
    }
    const fn number(type_name: &'static str, number: Number) -> Self {
        let falsy = match number {
            Number::Int(number) => number == 0,
            Number::Float(number) => number == 0.0,
        };
        Facts { number: Some(number), falsy, ..Facts::of(type_name) }
    }
    /// Of what holds elements: it is false without any.
    pub(crate) const fn empty_if(self, falsy: bool) -> Self {
        Facts { falsy, ..self }
    }
    /// Of a closure.
    pub const fn function() -> Self {
        Facts::of("function")
    }
}

/// Displays what `str(value)` gives, if the value is [`Format`].
#[inline]
pub fn str<T: ?Sized>(value: &T) -> Str<'_, T> {
    Str(value)
}

/// Displays what `repr(value)` gives, if the value is [`Format`].
#[inline]
pub fn repr<T: ?Sized>(value: &T) -> Repr<'_, T> {
    Repr(value)
}

/// What `format(value, spec)` gives, or `{value:spec}` in an f-string.
///
/// # Panics
/// As CPython, with `ValueError` or `TypeError` where the specification does not fit the value.
#[inline]
#[track_caller]
pub fn spec<T: Format + ?Sized>(value: &T, spec: &str) -> String {
    value.format(&Spec::new(spec))
}

/// See [`str()`].
pub struct Str<'a, T: ?Sized>(&'a T);

impl<T: Format + ?Sized> Display for Str<'_, T> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.str(f)
    }
}

/// See [`repr()`].
pub struct Repr<'a, T: ?Sized>(&'a T);

impl<T: Format + ?Sized> Display for Repr<'_, T> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.repr(f)
    }
}

/// Writes a function as Python shows it: `<function multiplier.<locals>.multiply at 0x7f…>`.
pub fn function(qualname: &str, address: usize, f: &mut Formatter<'_>) -> Result {
    write!(f, "<function {qualname} at {address:#x}>")
}

/// Writes the reprs of `items`, separated by commas, between `open` and `close`.
pub(crate) fn sequence<'a, T: Format + 'a>(
    f: &mut Formatter<'_>,
    open: &str,
    items: impl Iterator<Item = &'a T>,
    close: &str,
) -> Result {
    f.write_str(open)?;
    for (position, item) in items.enumerate() {
        if position > 0 {
            f.write_str(", ")?;
        }
        item.repr(f)?;
    }
    f.write_str(close)
}

impl<T: Format + ?Sized> Format for &T {
    #[inline]
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        (**self).str(f)
    }
    #[inline]
    fn repr(&self, f: &mut Formatter<'_>) -> Result {
        (**self).repr(f)
    }
    #[inline]
    fn format(&self, spec: &Spec<'_>) -> String {
        (**self).format(spec)
    }
    fn facts(&self) -> Facts {
        (**self).facts()
    }
}

impl Format for () {
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("None")
    }
    fn facts(&self) -> Facts {
        Facts::of("NoneType").empty_if(true)
    }
}

impl<T: Format> Format for Option<T> {
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Some(value) => value.str(f),
            None => ().str(f),
        }
    }
    fn repr(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Some(value) => value.repr(f),
            None => ().str(f),
        }
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        match self {
            Some(value) => value.format(spec),
            None => ().format(spec),
        }
    }
    fn facts(&self) -> Facts {
        match self {
            Some(value) => value.facts(),
            None => ().facts(),
        }
    }
    fn can_nest() -> bool {
        T::can_nest()
    }
    fn arguments(&self) -> Vec<&dyn Format> {
        match self {
            Some(value) => value.arguments(),
            None => Vec::from([self as &dyn Format]),
        }
    }
}

impl Format for bool {
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if *self { "True" } else { "False" })
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        if spec.is_empty() {
            return str(self).to_string();
        }
        spec.int(i64::from(*self), "bool")
    }
    fn facts(&self) -> Facts {
        Facts::number("bool", Number::Int(i64::from(*self)))
    }
}

impl Format for i64 {
    #[inline]
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        // Not `Display::fmt`, which would see the width of the Rust format string around it.
        write!(f, "{self}")
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        spec.int(*self, "int")
    }
    fn facts(&self) -> Facts {
        Facts::number("int", Number::Int(*self))
    }
}

impl Format for f64 {
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        float::write_repr(*self, f)
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        spec.float(*self, "float")
    }
    fn facts(&self) -> Facts {
        Facts::number("float", Number::Float(*self))
    }
}

impl Format for str {
    #[inline]
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self)
    }
    fn repr(&self, f: &mut Formatter<'_>) -> Result {
        text::write_repr(self, f)
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        spec.text(self, "str")
    }
    fn facts(&self) -> Facts {
        Facts::of("str").empty_if(self.is_empty())
    }
}

impl Format for String {
    #[inline]
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self)
    }
    fn repr(&self, f: &mut Formatter<'_>) -> Result {
        text::write_repr(self, f)
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        spec.text(self, "str")
    }
    fn facts(&self) -> Facts {
        Facts::of("str").empty_if(self.is_empty())
    }
}

impl<Args, Return> Format for Func<Args, Return> {
    fn str(&self, f: &mut Formatter<'_>) -> Result {
        function(self.qualname(), self.address(), f)
    }
    fn facts(&self) -> Facts {
        Facts::of("function")
    }
}

macro_rules! format_tuple {
    () => {};
    // Python writes a tuple of one element with a comma behind it.
    ($A:ident $a:ident) => { format_tuple! { @ ",)" $A $a } };
    ($($A:ident $a:ident),*) => { format_tuple! { @ ")" $($A $a),* } };
    (@ $close:literal $($A:ident $a:ident),*) => {
        impl<$($A: Format),*> Format for ($($A,)*) {
            fn str(&self, f: &mut Formatter<'_>) -> Result {
                let ($($a,)*) = self;
                let mut separator = "(";
                $(
                    f.write_str(core::mem::replace(&mut separator, ", "))?;
                    $a.repr(f)?;
                )*
                f.write_str($close)
            }
            fn facts(&self) -> Facts {
                Facts::of("tuple")
            }
            fn arguments(&self) -> Vec<&dyn Format> {
                let ($($a,)*) = self;
                Vec::from([$($a as &dyn Format),*])
            }
        }
    };
}
each_arity!(format_tuple);

/// Writes `count` times `c`.
fn pad(out: &mut impl Write, c: char, count: usize) -> Result {
    for _ in 0..count {
        out.write_char(c)?;
    }
    Ok(())
}
