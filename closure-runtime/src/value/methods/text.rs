//! The methods of str.

use super::Arguments;
use crate::error::type_error;
use crate::fmt::{self, Format};
use crate::ops;
use crate::string;
use crate::types::TypeName;
use crate::value::{FromValue, Value};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

#[track_caller]
pub(super) fn format(template: &Value, args: &[Value], keywords: &[(&str, Value)]) -> Value {
    let positional: Vec<&dyn Format> = args.iter().map(|arg| arg as &dyn Format).collect();
    let named: Vec<(&str, &dyn Format)> =
        keywords.iter().map(|(name, value)| (*name, value as &dyn Format)).collect();
    Value::from(fmt::template(template.as_str().unwrap_or_default(), &positional, &named))
}

#[track_caller]
pub(super) fn call(text: &str, args: &Arguments<'_>) -> Value {
    let name = args.name;
    let must_be = |given: &str| format!("must be str, not {given}");
    let must_be_or_none = |given: &str| format!("must be str or None, not {given}");
    // Where CPython takes arguments apart by generated code, it says `None` for the type's name.
    let of_generated =
        |given: &str| if given == "NoneType" { String::from("None") } else { String::from(given) };
    let argument = |given: &str| format!("{name}() argument must be str, not {}", of_generated(given));
    match name {
        "capitalize" => Value::from(string::capitalize(text)),
        "lower" => Value::from(string::lower(text)),
        "swapcase" => Value::from(string::swapcase(text)),
        "title" => Value::from(string::title(text)),
        "upper" => Value::from(string::upper(text)),
        "isalnum" => Value::from(string::isalnum(text)),
        "isalpha" => Value::from(string::isalpha(text)),
        "isascii" => Value::from(string::isascii(text)),
        "isdecimal" => Value::from(string::isdecimal(text)),
        "isdigit" => Value::from(string::isdigit(text)),
        "islower" => Value::from(string::islower(text)),
        "isnumeric" => Value::from(string::isnumeric(text)),
        "isprintable" => Value::from(string::isprintable(text)),
        "isspace" => Value::from(string::isspace(text)),
        "istitle" => Value::from(string::istitle(text)),
        "isupper" => Value::from(string::isupper(text)),
        "center" => Value::from(string::center(text, args.int(0, 0), fill(args))),
        "ljust" => Value::from(string::ljust(text, args.int(0, 0), fill(args))),
        "rjust" => Value::from(string::rjust(text, args.int(0, 0), fill(args))),
        "zfill" => Value::from(string::zfill(text, args.int(0, 0))),
        "expandtabs" => Value::from(string::expandtabs(text, args.int(0, 8))),
        "count" | "find" | "index" | "rfind" | "rindex" => {
            let [start, end] = args.bounds();
            let part = args.text(0, must_be);
            Value::from(match name {
                "count" => string::count(text, part, start, end),
                "find" => string::find(text, part, start, end),
                "index" => string::index(text, part, start, end),
                "rfind" => string::rfind(text, part, start, end),
                _ => string::rindex(text, part, start, end),
            })
        }
        "startswith" | "endswith" => Value::from(edge(text, args)),
        "strip" => Value::from(string::strip(text, stripped(args))),
        "lstrip" => Value::from(string::lstrip(text, stripped(args))),
        "rstrip" => Value::from(string::rstrip(text, stripped(args))),
        "removeprefix" => Value::from(string::removeprefix(text, args.text(0, argument))),
        "removesuffix" => Value::from(string::removesuffix(text, args.text(0, argument))),
        "partition" => Value::from(string::partition(text, args.text(0, must_be))),
        "rpartition" => Value::from(string::rpartition(text, args.text(0, must_be))),
        "split" => words(&string::split(text, args.optional_text(0, must_be_or_none), args.int(1, -1))),
        "rsplit" => words(&string::rsplit(text, args.optional_text(0, must_be_or_none), args.int(1, -1))),
        "splitlines" => words(&string::splitlines(text, args.int(0, 0) != 0)),
        "replace" => {
            let old = args
                .text(0, |given| format!("replace() argument 1 must be str, not {}", of_generated(given)));
            let new = args
                .text(1, |given| format!("replace() argument 2 must be str, not {}", of_generated(given)));
            Value::from(string::replace(text, old, new, args.int(2, -1)))
        }
        _ => Value::from(join(text, args)),
    }
}

/// A list of values, since it may get others.
fn words(words: &crate::List<String>) -> Value {
    words.to_vec().into_iter().map(Value::from).collect()
}

#[track_caller]
fn fill<'v>(args: &Arguments<'v>) -> &'v str {
    match args.get(1) {
        None => " ",
        Some(_) => {
            args.text(1, |given| format!("The fill character must be a unicode character, not {given}"))
        }
    }
}

#[track_caller]
fn stripped<'v>(args: &Arguments<'v>) -> Option<&'v str> {
    args.optional_text(0, |_| format!("{} arg must be None or str", args.name))
}

/// `startswith` and `endswith`, of one text or a tuple of them.
#[track_caller]
fn edge(text: &str, args: &Arguments<'_>) -> bool {
    let (name, affix) = (args.name, args.required(0));
    let [start, end] = args.bounds();
    let window = string::window(text, start, end);
    let ends = |affix: &str| {
        window.is_some_and(|(part, _)| match name {
            "startswith" => part.starts_with(affix),
            _ => part.ends_with(affix),
        })
    };
    if let Some(affix) = affix.as_str() {
        return ends(affix);
    }
    let Some(affixes) = affix.as_tuple() else {
        let given = affix.type_name();
        type_error(format_args!("{name} first arg must be str or a tuple of str, not {given}"))
    };
    for affix in affixes.as_slice() {
        match affix.as_str() {
            Some(affix) if ends(affix) => return true,
            Some(_) => {}
            None => {
                type_error(format_args!("tuple for {name} must only contain str, not {}", affix.type_name()))
            }
        }
    }
    false
}

#[track_caller]
fn join(text: &str, args: &Arguments<'_>) -> String {
    let items = args.required(0);
    if !items.is_iterable() {
        type_error("can only join an iterable")
    }
    let items: Vec<Value> = ops::iter(&items).collect();
    let mut words = Vec::with_capacity(items.len());
    for (position, item) in items.iter().enumerate() {
        match String::try_from_value(item) {
            Ok(word) => words.push(word),
            Err(_) => type_error(format_args!(
                "sequence item {position}: expected str instance, {} found",
                item.type_name()
            )),
        }
    }
    words.join(text)
}
