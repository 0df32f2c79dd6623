//! The methods of list, tuple, range, dict and set.

use super::{Arguments, require_iterable};
use crate::error::{type_error, value_error};
use crate::fmt;
use crate::ops::{self, Slice};
use crate::set::Set;
use crate::value::builtins::dict_of;
use crate::value::{Held, Value};

fn none() -> Value {
    Value::from(())
}

#[track_caller]
pub(super) fn list(value: &Value, args: &Arguments<'_>) -> Value {
    // What only appends need not copy a list of another element type.
    if let (Some(Held::TypedList(list)), "append") = (value.content(), args.name) {
        if let Err(mismatch) = list.append(&args.required(0)) {
            mismatch.raise()
        }
        return none();
    }
    let list = value.change_list();
    let result = match args.name {
        "append" => {
            list.append(args.required(0));
            none()
        }
        "clear" => {
            list.clear();
            none()
        }
        "copy" => return Value::from(list.copy()),
        "count" => return Value::from(list.count(&args.required(0))),
        "extend" => {
            list.extend(&args.iterable(0));
            none()
        }
        "index" => {
            let elements = list.elements();
            return match position(&elements, args) {
                Some(position) => Value::from(position),
                None => value_error(format_args!("{} is not in list", fmt::repr(&args.required(0)))),
            };
        }
        "insert" => {
            list.insert(args.int(0, 0), args.required(1));
            none()
        }
        "pop" => match args.get(0) {
            None => list.pop(),
            Some(_) => list.pop_at(args.int(0, -1)),
        },
        "remove" => {
            list.remove(&args.required(0));
            none()
        }
        "reverse" => {
            list.reverse();
            none()
        }
        _ => {
            let reverse = args.get(1).is_some_and(ops::truth);
            match args.get(0).filter(|key| !ops::is_none(*key)) {
                None => list.sort_reversed(reverse),
                Some(key) => list.sort_by_key(key, reverse),
            }
            none()
        }
    };
    list.keep();
    result
}

/// `index(item, start, stop)`
#[track_caller]
fn position(elements: &[Value], args: &Arguments<'_>) -> Option<i64> {
    let len = elements.len() as i64;
    let mut bounds = [None; 2];
    for (place, bound) in bounds.iter_mut().enumerate() {
        if let Some(value) = args.get(place + 1) {
            *bound = value.as_int();
            if bound.is_none() {
                type_error("slice indices must be integers or have an __index__ method")
            }
        }
    }
    let window = Slice::new(bounds[0], bounds[1], None).indices(len);
    let item = args.required(0);
    window.iter().find(|position| elements[*position as usize].equals(&item))
}

#[track_caller]
pub(super) fn tuple(value: &Value, args: &Arguments<'_>) -> Value {
    let elements = value.as_tuple().map_or(&[][..], |tuple| tuple.as_slice());
    match args.name {
        "count" => {
            let item = args.required(0);
            Value::from(elements.iter().filter(|element| element.equals(&item)).count() as i64)
        }
        _ => match position(elements, args) {
            Some(position) => Value::from(position),
            None => value_error("tuple.index(x): x not in tuple"),
        },
    }
}

#[track_caller]
pub(super) fn range(value: &Value, args: &Arguments<'_>) -> Value {
    let item = args.required(0);
    let mut numbers = ops::iter(value);
    match args.name {
        "count" => Value::from(numbers.filter(|number| number.equals(&item)).count() as i64),
        _ => match numbers.position(|number| number.equals(&item)) {
            Some(position) => Value::from(position as i64),
            None if item.as_int().is_some() => {
                value_error(format_args!("{} is not in range", fmt::repr(&item)))
            }
            None => value_error("sequence.index(x): x not in sequence"),
        },
    }
}

/// `dict.update(other, **keywords)`
#[track_caller]
pub(super) fn update(value: &Value, other: Option<&Value>, keywords: &[(&str, Value)]) -> Value {
    let dict = value.change_dict();
    if let Some(other) = other {
        require_iterable(other);
        dict.update(&dict_of(other));
    }
    for (name, value) in keywords {
        dict.insert(Value::from(*name), value.clone());
    }
    dict.keep();
    none()
}

#[track_caller]
pub(super) fn dict(value: &Value, args: &Arguments<'_>) -> Value {
    if let Some(key) = args.get(0) {
        key.require_hashable();
    }
    // What does not change a dict need not copy one of other types.
    match (args.name, value.content()) {
        ("get", Some(Held::TypedDict(dict))) => {
            return dict.get(&args.required(0)).unwrap_or_else(|| args.required(1));
        }
        ("keys", Some(Held::TypedDict(dict))) => return dict.keys(),
        ("values", Some(Held::TypedDict(dict))) => return dict.values(),
        ("items", Some(Held::TypedDict(dict))) => return dict.items(),
        _ => {}
    }
    let dict = value.change_dict();
    let result = match args.name {
        "clear" => {
            dict.clear();
            none()
        }
        "copy" => return Value::from(dict.copy()),
        "get" => return dict.get_or(&args.required(0), args.required(1)),
        "items" => return Value::from(dict.items()),
        "keys" => return Value::from(dict.keys()),
        "values" => return Value::from(dict.values()),
        "pop" => match args.get(1) {
            None => dict.pop(&args.required(0)),
            Some(default) => dict.pop_or(&args.required(0), default.clone()),
        },
        "popitem" => Value::from(dict.popitem()),
        _ => dict.setdefault(args.required(0), args.required(1)),
    };
    dict.keep();
    result
}

#[track_caller]
pub(super) fn set(value: &Value, args: &Arguments<'_>) -> Value {
    match args.name {
        "add"
        | "clear"
        | "discard"
        | "pop"
        | "remove"
        | "update"
        | "difference_update"
        | "intersection_update"
        | "symmetric_difference_update" => changed_set(value, args),
        _ => match value.as_set() {
            Some(set) => derived(&set, args),
            None => none(),
        },
    }
}

#[track_caller]
fn changed_set(value: &Value, args: &Arguments<'_>) -> Value {
    let set = value.change_set();
    let mut result = none();
    match args.name {
        "add" => set.add(args.required(0)),
        "clear" => set.clear(),
        "discard" => set.discard(&args.required(0)),
        "pop" => result = set.pop(),
        "remove" => set.remove(&args.required(0)),
        name => {
            for other in args.given.iter().flatten() {
                require_iterable(other);
                match name {
                    "update" => set.update(*other),
                    "difference_update" => set.difference_update(*other),
                    "intersection_update" => set.intersection_update(*other),
                    _ => set.symmetric_difference_update(*other),
                }
            }
        }
    }
    set.keep();
    result
}

/// What is made of a set without changing it.
#[track_caller]
fn derived(set: &Set<Value>, args: &Arguments<'_>) -> Value {
    match args.name {
        "isdisjoint" => return Value::from(set.isdisjoint(&args.iterable(0))),
        "issubset" => return Value::from(set.issubset(&args.iterable(0))),
        "issuperset" => return Value::from(set.issuperset(&args.iterable(0))),
        _ => {}
    }
    let mut result: Option<Set<Value>> = None;
    for other in args.given.iter().flatten() {
        require_iterable(other);
        let left = result.as_ref().unwrap_or(set);
        result = Some(match args.name {
            "union" => left.union(*other),
            "intersection" => left.intersection(*other),
            "difference" => left.difference(*other),
            _ => left.symmetric_difference(*other),
        });
    }
    Value::from(result.unwrap_or_else(|| set.copy()))
}
