//! Python's built-in functions, called with whatever arguments they take.

use super::function::Function;
use super::library;
use super::{FromValue, Held, Value};
use crate::builtins;
use crate::error::type_error;
use crate::fmt;
use crate::iter::Iter;
use crate::ops;
use crate::types::TypeName;
use alloc::string::String;
use alloc::vec::Vec;

const NAMES: &[&str] = &[
    "abs",
    "all",
    "any",
    "ascii",
    "bin",
    "callable",
    "chr",
    "divmod",
    "format",
    "hash",
    "hex",
    "isinstance",
    "iter",
    "len",
    "max",
    "min",
    "next",
    "oct",
    "ord",
    "pow",
    "print",
    "repr",
    "round",
    "sorted",
    "sum",
];

impl Value {
    /// Holds Python's built-in function or class with this name, which takes all arguments that it takes in Python.
    ///
    /// ```
    /// use closure_runtime::{Callable, List, Value, fmt};
    /// let sorted = Value::python("sorted");
    /// let words = Value::from(List::from([Value::from("bb"), Value::from("a")]));
    /// assert_eq!(fmt::str(&sorted.call(&[words.clone()], &[("key", Value::python("len"))])).to_string(), "['a', 'bb']");
    /// let pairs = Value::python("zip").call_with((words, "xy"));
    /// assert_eq!(fmt::str(&Value::python("list").call_with((pairs,))).to_string(), "[('bb', 'x'), ('a', 'y')]");
    /// ```
    ///
    /// # Panics
    /// `NameError` if there is none.
    #[must_use]
    #[track_caller]
    pub fn python(name: &'static str) -> Self {
        match name {
            "int" | "float" | "str" | "bool" | "list" | "dict" | "set" | "tuple" | "range" | "type"
            | "enumerate" | "filter" | "map" | "reversed" | "zip" => Value::class(name),
            _ if NAMES.contains(&name) || library::has(name) => {
                Value::held(Held::Function(Function::Builtin(name)))
            }
            _ => crate::error::raise("NameError", format_args!("name '{name}' is not defined")),
        }
    }
}

/// The keyword arguments of a call, taken out one by one.
pub(super) struct Named<'a> {
    function: &'static str,
    left: Vec<(&'a str, Value)>,
}

impl<'a> Named<'a> {
    pub(super) fn new(function: &'static str, keywords: &[(&'a str, Value)]) -> Self {
        Named { function, left: keywords.to_vec() }
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        let place = self.left.iter().position(|(own, _)| *own == name)?;
        Some(self.left.remove(place).1)
    }

    /// A function, where None is none.
    fn take_function(&mut self, name: &str) -> Option<Value> {
        self.take(name).filter(|value| !value.is_none())
    }

    #[track_caller]
    pub(super) fn end(self) {
        let Some((name, _)) = self.left.first() else { return };
        match self.function {
            // Which sorts a list.
            "sorted" => type_error(format_args!("'{name}' is an invalid keyword argument for sort()")),
            "enumerate"
            | "max"
            | "min"
            | "print"
            | "round"
            | "sum"
            | "zip"
            | "math.isclose"
            | "math.prod"
            | "itertools.accumulate"
            | "itertools.combinations"
            | "itertools.count"
            | "itertools.permutations"
            | "itertools.product"
            | "itertools.repeat" => {
                let function = crate::types::last_name(self.function);
                type_error(format_args!("'{name}' is an invalid keyword argument for {function}()"))
            }
            function if function.starts_with("itertools.") || function == "functools.reduce" => {
                type_error(format_args!("{}() takes no keyword arguments", crate::types::last_name(function)))
            }
            function => type_error(format_args!("{function}() takes no keyword arguments")),
        }
    }
}

pub(super) fn iterator(items: impl Iterator<Item = Value> + 'static) -> Value {
    Value::from(Iter::new(items))
}

/// Calls the function with this name.
#[track_caller]
pub(super) fn call(name: &'static str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
    if name.contains('.') {
        return library::call(name, args, keywords);
    }
    let mut named = Named::new(name, keywords);
    let result = match (name, args) {
        ("sorted", [items]) => {
            let (key, reverse) = (named.take_function("key"), named.take("reverse"));
            let reverse = reverse.is_some_and(|reverse| reverse.is_true());
            let items = ops::iter(items);
            Value::from(match key {
                Some(key) => builtins::sorted_by_key(items, &key, reverse),
                None => builtins::sorted_reversed(items, reverse),
            })
        }
        ("min" | "max", [_, ..]) => return extreme(name, args, named),
        ("enumerate", [items] | [items, _]) => {
            let start = args.get(1).cloned().or_else(|| named.take("start"));
            let start = start.map_or(0, |start| i64::from_value(&start));
            iterator(builtins::enumerate(ops::iter(items), start).map(Value::from))
        }
        ("sum", [items] | [items, _]) => {
            let start =
                args.get(1).cloned().or_else(|| named.take("start")).unwrap_or_else(|| Value::from(0));
            if start.as_str().is_some() {
                type_error("sum() can't sum strings [use ''.join(seq) instead]")
            }
            builtins::sum_from(ops::iter(items), start)
        }
        ("round", [x] | [x, _]) => {
            match args.get(1).cloned().or_else(|| named.take("ndigits")).filter(|n| !n.is_none()) {
                Some(digits) => builtins::round_to(x, i64::from_value(&digits)),
                None => Value::from(builtins::round(x)),
            }
        }
        ("print", _) => {
            print(args, &mut named);
            Value::from(())
        }
        ("map", [function, first, others @ ..]) => {
            let mut sources = Vec::from([ops::iter(first)]);
            for other in others {
                sources.push(ops::iter(other));
            }
            let function = function.clone();
            iterator(core::iter::from_fn(move || {
                let row: Vec<Value> = sources.iter_mut().map(Iterator::next).collect::<Option<_>>()?;
                Some(function.call(&row, &[]))
            }))
        }
        ("zip", _) => {
            let mut sources = Vec::with_capacity(args.len());
            for arg in args {
                sources.push(ops::iter(arg));
            }
            iterator(core::iter::from_fn(move || {
                let row: Vec<Value> = sources.iter_mut().map(Iterator::next).collect::<Option<_>>()?;
                (!row.is_empty()).then(|| Value::from(crate::Tuple::from(row)))
            }))
        }
        ("filter", [test, items]) => {
            let test = Some(test.clone()).filter(|test| !test.is_none());
            let passes = move |item: &Value| match &test {
                Some(test) => test.call(core::slice::from_ref(item), &[]).is_true(),
                None => item.is_true(),
            };
            iterator(ops::iter(items).filter(passes))
        }
        ("iter", [function, sentinel]) => {
            if !function.is_callable() {
                type_error("iter(v, w): v must be callable")
            }
            iterator(builtins::iter_until(function.clone(), sentinel.clone()))
        }
        ("isinstance", [x, class]) => Value::from(x.is_instance(class)),
        ("divmod", [a, b]) => {
            if a.as_number().is_none() || b.as_number().is_none() {
                let (left, right) = (a.type_name(), b.type_name());
                type_error(format_args!("unsupported operand type(s) for divmod(): '{left}' and '{right}'"))
            }
            Value::from(builtins::divmod(a, b))
        }
        ("format", [x]) => Value::from(builtins::str(x)),
        ("format", [x, spec]) => Value::from(fmt::spec(x, &String::from_value(spec))),
        ("next", [_] | [_, _]) => next(args),
        ("pow", [base, exponent]) => ops::pow(base, exponent),
        ("pow", [base, exponent, modulus]) => {
            let parts = [base, exponent, modulus].map(Value::as_int);
            let [Some(base), Some(exponent), Some(modulus)] = parts else {
                type_error("pow() 3rd argument not allowed unless all arguments are integers")
            };
            Value::from(builtins::pow_mod(&base, &exponent, &modulus))
        }
        (_, [x]) if !matches!(name, "divmod" | "isinstance" | "filter" | "map" | "pow") => of_one(name, x),
        _ => wrong_count(name, args.len()),
    };
    named.end();
    result
}

#[track_caller]
fn of_one(name: &str, x: &Value) -> Value {
    match name {
        "abs" => builtins::abs(x),
        "all" => Value::from(builtins::all(ops::iter(x))),
        "any" => Value::from(builtins::any(ops::iter(x))),
        "ascii" => Value::from(builtins::ascii(x)),
        "bin" => Value::from(builtins::bin(&i64::from_value(x))),
        "callable" => Value::from(x.is_callable()),
        "chr" => Value::from(builtins::chr(&i64::from_value(x))),
        "hash" => Value::from(ops::hash(x)),
        "hex" => Value::from(builtins::hex(&i64::from_value(x))),
        "iter" => match x.content() {
            Some(Held::Iter(_)) => x.clone(),
            _ => iterator(ops::iter(x)),
        },
        "len" => Value::from(ops::len(x)),
        "oct" => Value::from(builtins::oct(&i64::from_value(x))),
        "ord" => match x.as_str() {
            Some(text) => Value::from(builtins::ord(text)),
            None => {
                type_error(format_args!("ord() expected string of length 1, but {} found", x.type_name()))
            }
        },
        "repr" => Value::from(builtins::repr(x)),
        "reversed" => iterator(builtins::reversed(x)),
        _ => wrong_count(name, 1),
    }
}

/// CPython's words depend on how the function is written in C.
#[cold]
#[track_caller]
fn wrong_count(name: &str, given: usize) -> ! {
    match (name, given) {
        ("map", _) => type_error("map() must have at least two arguments."),
        ("enumerate", 0) => type_error("enumerate() missing required argument 'iterable'"),
        ("round", 0) => type_error("round() missing required argument 'number' (pos 1)"),
        ("pow", 0) => type_error("pow() missing required argument 'base' (pos 1)"),
        ("pow", 1) => type_error("pow() missing required argument 'exp' (pos 2)"),
        ("sum", 0) => type_error("sum() takes at least 1 positional argument (0 given)"),
        ("sum" | "enumerate" | "round", _) => {
            type_error(format_args!("{name}() takes at most 2 arguments ({given} given)"))
        }
        ("pow", _) => type_error(format_args!("pow() takes at most 3 arguments ({given} given)")),
        ("sorted" | "reversed", _) => type_error(format_args!("{name} expected 1 argument, got {given}")),
        ("divmod" | "isinstance" | "filter", _) => {
            type_error(format_args!("{name} expected 2 arguments, got {given}"))
        }
        ("min" | "max" | "next" | "iter" | "format", 0) => {
            type_error(format_args!("{name} expected at least 1 argument, got 0"))
        }
        ("next" | "iter" | "format", _) => {
            type_error(format_args!("{name} expected at most 2 arguments, got {given}"))
        }
        _ => type_error(format_args!("{name}() takes exactly one argument ({given} given)")),
    }
}

#[track_caller]
fn next(args: &[Value]) -> Value {
    let Some(Held::Iter(iterator)) = args[0].content() else {
        type_error(format_args!("'{}' object is not an iterator", args[0].type_name()))
    };
    match args.get(1) {
        Some(default) => builtins::next_or(iterator, default.clone()),
        None => builtins::next(iterator),
    }
}

/// `min` and `max`, of several arguments or of what one gives.
#[track_caller]
fn extreme(name: &'static str, args: &[Value], mut named: Named<'_>) -> Value {
    let (key, default) = (named.take_function("key"), named.take("default"));
    named.end();
    let items: Vec<Value> = match args {
        [items] => ops::iter(items).collect(),
        several => several.to_vec(),
    };
    if default.is_some() && args.len() > 1 {
        type_error(format_args!("Cannot specify a default for {name}() with multiple positional arguments"))
    }
    if let (true, Some(default)) = (items.is_empty(), default) {
        return default;
    }
    match (name, key) {
        ("min", None) => builtins::min(items),
        ("min", Some(key)) => builtins::min_by_key(items, &key),
        (_, None) => builtins::max(items),
        (_, Some(key)) => builtins::max_by_key(items, &key),
    }
}

#[cfg(any(feature = "std", feature = "sink"))]
#[track_caller]
fn print(args: &[Value], named: &mut Named<'_>) {
    let mut text = |name: &'static str, default: &str| match named.take_function(name) {
        Some(value) => match value.as_str() {
            Some(text) => String::from(text),
            None => type_error(format_args!("{name} must be None or a string, not {}", value.type_name())),
        },
        None => String::from(default),
    };
    let (separator, end) = (text("sep", " "), text("end", "\n"));
    named.take("flush");
    let words: Vec<String> = args.iter().map(builtins::str).collect();
    crate::output::print!("{}{end}", words.join(&separator));
}

#[cfg(not(any(feature = "std", feature = "sink")))]
#[track_caller]
fn print(_: &[Value], _: &mut Named<'_>) {
    crate::error::raise("NotImplementedError", "print() needs the feature `std` or `sink`")
}
