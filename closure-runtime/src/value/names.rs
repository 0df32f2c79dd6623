//! The names of a function that is called by way of another.

use super::Value;
use super::function::{ArgumentList, Parameter};
use crate::callable::{Callable, Named};
use alloc::vec::Vec;

/// The names that a function has.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Names {
    name: &'static str,
    qualname: &'static str,
    doc: Option<&'static str>,
}

impl Names {
    /// Those of this function.
    pub fn of(function: &impl Named) -> Self {
        Names { name: function.name(), qualname: function.qualname(), doc: function.doc() }
    }

    /// Holds a function that has these names: see [`Value::with_parameters`].
    #[track_caller]
    pub fn value<Args, F>(self, function: F, parameters: impl Into<Vec<Parameter>>) -> Value
    where
        Args: ArgumentList + 'static,
        F: Callable<Args, Output: Into<Value>> + 'static,
    {
        Value::with_parameters::<Args, _>(Called { function, names: self }, parameters)
    }
}

struct Called<F> {
    function: F,
    names: Names,
}

impl<Args, F: Callable<Args>> Callable<Args> for Called<F> {
    type Output = F::Output;
    fn call_with(&self, args: Args) -> F::Output {
        self.function.call_with(args)
    }
    fn name(&self) -> &'static str {
        self.names.name
    }
    fn qualname(&self) -> &'static str {
        self.names.qualname
    }
    fn doc(&self) -> Option<&'static str> {
        self.names.doc
    }
}
