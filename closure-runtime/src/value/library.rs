//! Python's functions outside the module `builtins`, called with whatever arguments they take.

use super::functions::{Named, iterator};
use super::{FromValue, Value};
use crate::builtins;
use crate::error::{type_error, value_error};
use crate::itertools;
use crate::math;
use crate::ops;
use crate::types::{TypeName, last_name};
use crate::{Tuple, functools};
use alloc::vec::Vec;

/// Functions of modules that take any number of arguments, or keywords; and the one method of a class.
const NAMES: &[&str] = &[
    "functools.reduce",
    "itertools.chain.from_iterable",
    "math.gcd",
    "math.hypot",
    "math.isclose",
    "math.lcm",
    "math.prod",
];

/// Whether there is a function with this full name.
pub(super) fn has(name: &str) -> bool {
    NAMES.contains(&name)
}

/// `str.upper(text)`: a method of a class, which takes the object first.
#[track_caller]
pub(super) fn unbound(method: &'static str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
    let Some((class, name)) = method.split_once('.') else {
        type_error(format_args!("'{method}' is no method"))
    };
    match args {
        [] => type_error(format_args!("unbound method {method}() needs an argument")),
        [object, ..] if object.type_name() != class => type_error(format_args!(
            "descriptor '{name}' for '{class}' objects doesn't apply to a '{}' object",
            object.type_name()
        )),
        [object, args @ ..] => object.call_method(name, args, keywords),
    }
}

/// Calls the function or class with this full name.
#[track_caller]
pub(super) fn call(name: &'static str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
    let mut named = Named::new(name, keywords);
    let parameters: &[&str] = match name {
        "itertools.accumulate" => &["iterable", "func"],
        "itertools.combinations" | "itertools.permutations" => &["iterable", "r"],
        "itertools.count" => &["start", "step"],
        "itertools.repeat" => &["object", "times"],
        _ => &[],
    };
    let mut all = args.to_vec();
    for parameter in parameters.iter().skip(args.len()) {
        match named.take(parameter) {
            Some(value) => all.push(value),
            None => break,
        }
    }
    let result = match name {
        "functools.reduce" | "math.gcd" | "math.lcm" | "math.hypot" | "math.isclose" | "math.prod" => {
            of_numbers(name, args, &mut named)
        }
        "itertools.accumulate" => accumulate(&all, &mut named),
        "itertools.product" => product(args, &mut named),
        _ => lazy(name, &all),
    };
    named.end();
    result
}

#[track_caller]
fn of_numbers(name: &'static str, args: &[Value], named: &mut Named<'_>) -> Value {
    match (name, args) {
        ("functools.reduce", [function, items]) => functools::reduce(function, ops::iter(items)),
        ("functools.reduce", [function, items, initial]) => {
            functools::reduce_from(function, ops::iter(items), initial.clone())
        }
        ("functools.reduce", _) => {
            let bound = if args.len() < 2 { "least 2" } else { "most 3" };
            type_error(format_args!("reduce expected at {bound} arguments, got {}", args.len()))
        }
        ("math.gcd", _) => {
            let ints = args.iter().map(i64::from_value);
            Value::from(ints.fold(0, |divisor, int| math::gcd(&divisor, &int)))
        }
        ("math.lcm", _) => {
            let ints = args.iter().map(i64::from_value);
            Value::from(ints.fold(1, |multiple, int| math::lcm(&multiple, &int)))
        }
        ("math.hypot", _) => hypot(args),
        ("math.isclose", [a, b]) => {
            let mut tolerance =
                |name: &str, default| named.take(name).map_or(default, |value| builtins::float(&value));
            let (relative, absolute) = (tolerance("rel_tol", 1e-9), tolerance("abs_tol", 0.0));
            Value::from(math::isclose(a, b, relative, absolute))
        }
        ("math.isclose", [] | [_]) => {
            let (missing, place) = if args.is_empty() { ("a", 1) } else { ("b", 2) };
            type_error(format_args!("isclose() missing required argument '{missing}' (pos {place})"))
        }
        ("math.prod", [items]) => {
            let start = named.take("start").unwrap_or_else(|| Value::from(1));
            ops::iter(items).fold(start, |product, item| ops::mul(&product, &item))
        }
        ("math.prod", _) => {
            type_error(format_args!("prod() takes exactly 1 positional argument ({} given)", args.len()))
        }
        _ => {
            type_error(format_args!("isclose() takes exactly 2 positional arguments ({} given)", args.len()))
        }
    }
}

#[cfg(feature = "std")]
#[track_caller]
fn hypot(args: &[Value]) -> Value {
    match args {
        [] => Value::from(0.0),
        [x] => Value::from(math::fabs(x)),
        [x, y] => Value::from(math::hypot(x, y)),
        _ => crate::error::raise("NotImplementedError", "math.hypot() of more than two arguments"),
    }
}

#[cfg(not(feature = "std"))]
#[track_caller]
fn hypot(_: &[Value]) -> Value {
    crate::error::raise("NotImplementedError", "math.hypot() needs the feature `std`")
}

#[track_caller]
fn accumulate(args: &[Value], named: &mut Named<'_>) -> Value {
    let initial = named.take("initial").filter(|value| !value.is_none());
    let (items, function) = match args {
        [items] => (items, None),
        [items, function] => (items, Some(function.clone()).filter(|function| !function.is_none())),
        [] => type_error("accumulate() missing required argument 'iterable' (pos 1)"),
        _ => type_error(format_args!(
            "accumulate() takes at most 2 positional arguments ({} given)",
            args.len()
        )),
    };
    let items = initial.into_iter().chain(ops::iter(items));
    match function {
        Some(function) => iterator(itertools::accumulate_by(items, function)),
        None => iterator(itertools::accumulate(items)),
    }
}

#[track_caller]
fn product(args: &[Value], named: &mut Named<'_>) -> Value {
    let repeat = named.take("repeat").map_or(1, |repeat| i64::from_value(&repeat));
    let Ok(repeat) = usize::try_from(repeat) else { value_error("repeat argument cannot be negative") };
    let mut once = Vec::with_capacity(args.len());
    for arg in args {
        once.push(ops::iter(arg).collect::<Vec<Value>>());
    }
    let sources: Vec<Vec<Value>> = core::iter::repeat_n(once, repeat).flatten().collect();
    let mut next = sources.iter().all(|source| !source.is_empty()).then(|| alloc::vec![0; sources.len()]);
    iterator(core::iter::from_fn(move || {
        let indices = next.as_mut()?;
        let row: Vec<Value> =
            sources.iter().zip(&*indices).map(|(items, index)| items[*index].clone()).collect();
        // The last of them changes first, as the last digit of a number does.
        let turning = sources.iter().zip(&*indices).rposition(|(items, index)| index + 1 < items.len());
        match turning {
            Some(place) => {
                indices[place] += 1;
                indices[place + 1..].fill(0);
            }
            None => next = None,
        }
        Some(Value::from(Tuple::from(row)))
    }))
}

/// The classes of `itertools` that take no more than their parameters.
#[track_caller]
fn lazy(name: &'static str, args: &[Value]) -> Value {
    match (last_name(name), args) {
        ("chain", _) => {
            let sources = args.to_vec();
            iterator(sources.into_iter().flat_map(|source| ops::iter(&source)))
        }
        ("from_iterable", [sources]) => iterator(ops::iter(sources).flat_map(|source| ops::iter(&source))),
        ("combinations", [items, r]) => {
            iterator(itertools::combinations(ops::iter(items), i64::from_value(r)).map(Value::from))
        }
        ("permutations", [items] | [items, _]) => match args.get(1).filter(|r| !r.is_none()) {
            Some(r) if r.as_int().is_none() => type_error("Expected int as r"),
            Some(r) => {
                iterator(itertools::permutations_of(ops::iter(items), i64::from_value(r)).map(Value::from))
            }
            None => iterator(itertools::permutations(ops::iter(items)).map(Value::from)),
        },
        ("count", [] | [_] | [_, _]) => count(args),
        ("repeat", [value]) => iterator(itertools::repeat(value.clone())),
        ("repeat", [value, times]) => {
            iterator(itertools::repeat_times(value.clone(), i64::from_value(times)))
        }
        ("cycle", [items]) => iterator(itertools::cycle(ops::iter(items))),
        ("pairwise", [items]) => iterator(itertools::pairwise(ops::iter(items)).map(Value::from)),
        ("dropwhile", [test, items]) => iterator(itertools::dropwhile(test.clone(), ops::iter(items))),
        ("takewhile", [test, items]) => iterator(itertools::takewhile(test.clone(), ops::iter(items))),
        ("filterfalse", [test, items]) => match test.is_none() {
            true => iterator(ops::iter(items).filter(|item| !item.is_true())),
            false => iterator(itertools::filterfalse(test.clone(), ops::iter(items))),
        },
        ("islice", [items, limits @ ..]) if (1..=3).contains(&limits.len()) => islice(items, limits),
        (name, _) => wrong_count(name, args.len()),
    }
}

/// `itertools.count` of ints or floats.
#[track_caller]
fn count(args: &[Value]) -> Value {
    let number =
        |index: usize, default: i64| args.get(index).cloned().unwrap_or_else(|| Value::from(default));
    let (start, step) = (number(0, 0), number(1, 1));
    if start.as_number().is_none() || step.as_number().is_none() {
        type_error("a number is required")
    }
    iterator(core::iter::successors(Some(start), move |last| Some(ops::add(last, &step))))
}

#[track_caller]
fn islice(items: &Value, limits: &[Value]) -> Value {
    let bound = |index: usize, message: &str| {
        let value = limits.get(index).filter(|value| !value.is_none())?;
        match value.as_int().map(usize::try_from) {
            Some(Ok(bound)) => Some(bound),
            _ => value_error(message),
        }
    };
    let stop_error = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let index_error = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let step_error = "Step for islice() must be a positive integer or None.";
    let (start, stop, step) = match limits.len() {
        1 => (0, bound(0, stop_error), 1),
        _ => (bound(0, index_error).unwrap_or(0), bound(1, stop_error), bound(2, step_error).unwrap_or(1)),
    };
    if step == 0 {
        value_error(step_error)
    }
    // What stands before the end is taken from the iterator, even if it is skipped.
    let mut items = ops::iter(items);
    let (mut position, mut wanted) = (0, start);
    iterator(core::iter::from_fn(move || {
        if stop.is_some_and(|stop| wanted >= stop) {
            while stop.is_some_and(|stop| position < stop) {
                position += 1;
                items.next()?;
            }
            return None;
        }
        while position < wanted {
            position += 1;
            items.next()?;
        }
        (position, wanted) = (position + 1, wanted.saturating_add(step));
        items.next()
    }))
}

/// CPython's words depend on how the function is written in C.
#[cold]
#[track_caller]
fn wrong_count(name: &str, given: usize) -> ! {
    match (name, given) {
        ("combinations" | "permutations", 0) => {
            type_error(format_args!("{name}() missing required argument 'iterable' (pos 1)"))
        }
        ("combinations", 1) => type_error("combinations() missing required argument 'r' (pos 2)"),
        ("repeat", 0) => type_error("repeat() missing required argument 'object' (pos 1)"),
        ("combinations" | "permutations" | "count" | "repeat", _) => {
            type_error(format_args!("{name}() takes at most 2 arguments ({given} given)"))
        }
        ("islice", 0 | 1) => type_error(format_args!("islice expected at least 2 arguments, got {given}")),
        ("islice", _) => type_error(format_args!("islice expected at most 4 arguments, got {given}")),
        ("from_iterable", _) => {
            type_error(format_args!("chain.from_iterable() takes exactly one argument ({given} given)"))
        }
        ("cycle" | "pairwise", _) => type_error(format_args!("{name} expected 1 argument, got {given}")),
        _ => type_error(format_args!("{name} expected 2 arguments, got {given}")),
    }
}
