//! What functions say of themselves.

/// What Python tells about a function without calling it: what `__code__` holds, and its names and docstring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// `__name__`.
    pub name: &'static str,
    /// `__qualname__`.
    pub qualname: &'static str,
    /// `__doc__`.
    pub doc: Option<&'static str>,
    /// `__code__.co_freevars`.
    pub free_vars: &'static [&'static str],
    /// `__code__.co_varnames`.
    pub var_names: &'static [&'static str],
}

impl Code {
    /// A function without a docstring and without variables, whose name is the last part of `qualname`.
    ///
    /// ```
    /// use closure_runtime::Code;
    /// const CODE: Code = Code::new("multiplier.<locals>.multiply").free_vars(&["factor"]);
    /// assert_eq!((CODE.name, CODE.doc), ("multiply", None));
    /// ```
    pub const fn new(qualname: &'static str) -> Self {
        Code { name: crate::types::last_name(qualname), qualname, doc: None, free_vars: &[], var_names: &[] }
    }

    /// The same function with another `__name__`.
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The same function with this `__doc__`.
    pub const fn doc(mut self, doc: Option<&'static str>) -> Self {
        self.doc = doc;
        self
    }

    /// The same function with another `__qualname__`.
    pub const fn qualname(mut self, qualname: &'static str) -> Self {
        self.qualname = qualname;
        self
    }

    /// The same function with these `__code__.co_freevars`.
    pub const fn free_vars(mut self, names: &'static [&'static str]) -> Self {
        self.free_vars = names;
        self
    }

    /// The same function with these `__code__.co_varnames`.
    pub const fn var_names(mut self, names: &'static [&'static str]) -> Self {
        self.var_names = names;
        self
    }
}

/// What Python can tell about a function without calling it; each closure type that `pydef!` generates has it.
///
/// ```
/// use closure_runtime::{Code, Function};
/// struct Multiply;
/// impl Function for Multiply {
///     const CODE: Code =
///         Code::new("multiplier.<locals>.multiply").free_vars(&["factor"]).var_names(&["number"]);
/// }
/// assert_eq!((Multiply::NAME, Multiply::DOC), ("multiply", None));
/// ```
pub trait Function {
    /// All that the function says of itself.
    const CODE: Code;
    /// `__name__`.
    const NAME: &'static str = Self::CODE.name;
    /// `__qualname__`.
    const QUALNAME: &'static str = Self::CODE.qualname;
    /// `__doc__`.
    const DOC: Option<&'static str> = Self::CODE.doc;
    /// `__code__.co_freevars`.
    const FREE_VARS: &'static [&'static str] = Self::CODE.free_vars;
    /// `__code__.co_varnames`.
    const VAR_NAMES: &'static [&'static str] = Self::CODE.var_names;
}
