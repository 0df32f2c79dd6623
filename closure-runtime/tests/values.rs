//! Compares values whose types are known only when the program runs with what CPython answered when `reference/make.py` asked it.

use closure_runtime::{Dict, List, Range, Set, Tuple, Value, builtins, fmt, ops};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

/// Reads the literals of the tables.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn accepts(&mut self, token: &str) -> bool {
        self.0 = self.0.trim_start();
        match self.0.strip_prefix(token) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn items(&mut self, close: &str) -> Vec<Value> {
        let mut items = Vec::new();
        while !self.accepts(close) {
            items.push(self.value());
            self.accepts(",");
        }
        items
    }

    fn value(&mut self) -> Value {
        let words: [(&str, Value); 4] = [
            ("None", ().into()),
            ("True", true.into()),
            ("False", false.into()),
            ("len", builtins::values::Len.into()),
        ];
        for (word, value) in words {
            if self.accepts(word) {
                return value;
            }
        }
        if self.accepts("range(") {
            let bounds: Vec<i64> = self.items(")").iter().filter_map(Value::as_int).collect();
            return Range::from_to(bounds[0], bounds[1]).into();
        }
        if self.accepts("set()") {
            return Set::<Value>::new().into();
        }
        if self.accepts("[") {
            return List::from(self.items("]")).into();
        }
        if self.accepts("(") {
            return Tuple::from(self.items(")")).into();
        }
        if self.accepts("{") {
            return self.braces();
        }
        if self.accepts("'") {
            let (text, rest) = self.0.split_once('\'').expect("the end of a text");
            self.0 = rest;
            return text.replace("\\t", "\t").into();
        }
        let end = self.0.find(|c: char| !matches!(c, '0'..='9' | '.' | '-')).unwrap_or(self.0.len());
        let (number, rest) = self.0.split_at(end);
        self.0 = rest;
        match number.parse::<i64>() {
            Ok(int) => int.into(),
            Err(_) => number.parse::<f64>().expect("a number").into(),
        }
    }

    fn braces(&mut self) -> Value {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while !self.accepts("}") {
            keys.push(self.value());
            if self.accepts(":") {
                values.push(self.value());
            }
            self.accepts(",");
        }
        if keys.len() > values.len() {
            return keys.into_iter().collect::<Set<Value>>().into();
        }
        keys.into_iter().zip(values).collect::<Dict<Value, Value>>().into()
    }
}

fn read(text: &str) -> Value {
    Reader(text).value()
}

fn show(value: &(impl fmt::Format + ?Sized)) -> String {
    fmt::repr(value).to_string()
}

thread_local! {
    static ASKING: Cell<bool> = const { Cell::new(false) };
}

/// What the function returns, or `!` and its panic.
fn answer(function: impl FnOnce() -> String) -> String {
    ASKING.set(true);
    let result = catch_unwind(AssertUnwindSafe(function));
    ASKING.set(false);
    match result {
        Ok(text) => text,
        Err(payload) => {
            let message = payload.downcast_ref::<String>().cloned();
            let message = message.or(payload.downcast_ref::<&str>().map(|text| text.to_string()));
            format!("!{}", message.unwrap_or_default())
        }
    }
}

/// Runs every row of a table, whose last field is what CPython answered.
fn check(table: &str, rows: usize, run: impl Fn(&[&str]) -> String) {
    static HOOK: Once = Once::new();
    // Thousands of panics are answers here; only the others are worth a report.
    HOOK.call_once(|| {
        let report = take_hook();
        set_hook(Box::new(move |panic| {
            if !ASKING.get() {
                report(panic);
            }
        }));
    });
    let mut wrong = Vec::new();
    for line in table.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (expected, fields) = fields.split_last().expect("fields");
        let actual = answer(|| run(fields));
        if actual != *expected {
            wrong.push(format!("{line}\n    actual {actual}"));
        }
    }
    assert_eq!(table.lines().count(), rows, "the number of rows");
    assert!(wrong.is_empty(), "{} of {rows} rows differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Each operator with a value on both sides, and with a concrete type on one of them where the table has one.
#[test]
fn operators_of_each_pair_of_types() {
    check(include_str!("reference/value_binary.tsv"), 4506, |fields| {
        let (a, b) = (read(fields[1]), read(fields[2]));
        let result = match fields[0] {
            "add" => ops::add(&a, &b),
            "sub" => ops::sub(&a, &b),
            "mul" => ops::mul(&a, &b),
            "truediv" => ops::true_div(&a, &b),
            "floordiv" => ops::floor_div(&a, &b),
            "mod" => ops::modulo(&a, &b),
            "pow" => ops::pow(&a, &b),
            "lshift" => ops::lshift(&a, &b),
            "rshift" => ops::rshift(&a, &b),
            "and_" => ops::bit_and(&a, &b),
            "or_" => ops::bit_or(&a, &b),
            "xor" => ops::bit_xor(&a, &b),
            "matmul" => ops::matmul(&a, &b),
            "iadd" => ops::iadd(&a, &b),
            "isub" => ops::isub(&a, &b),
            "imul" => ops::imul(&a, &b),
            "iand" => ops::iand(&a, &b),
            "ior" => ops::ior(&a, &b),
            "ixor" => ops::ixor(&a, &b),
            "eq" => ops::eq(&a, &b).into(),
            "ne" => ops::ne(&a, &b).into(),
            "lt" => ops::lt(&a, &b).into(),
            "le" => ops::le(&a, &b).into(),
            "gt" => ops::gt(&a, &b).into(),
            "ge" => ops::ge(&a, &b).into(),
            "contains" => ops::contains(&a, &b).into(),
            "getitem" => ops::get_item(&a, &b),
            "delitem" => {
                ops::del_item(&a, &b);
                ().into()
            }
            "is_" => ops::is(&a, &b).into(),
            name => panic!("no operator {name}"),
        };
        format!("{} {}", show(&result), show(&a))
    });
}

#[test]
fn functions_of_each_type() {
    check(include_str!("reference/value_unary.tsv"), 640, |fields| {
        let x = read(fields[1]);
        let result: Value = match fields[0] {
            "neg" => ops::neg(&x),
            "pos" => ops::pos(&x),
            "invert" => ops::invert(&x),
            "truth" => ops::truth(&x).into(),
            "abs" => builtins::abs(&x),
            "round" => builtins::round(&x).into(),
            "int" => builtins::int(&x).into(),
            "float" => builtins::float(&x).into(),
            "str" => builtins::str(&x).into(),
            "repr" => builtins::repr(&x).into(),
            "len" => ops::len(&x).into(),
            "list" => builtins::list(ops::iter(&x)).into(),
            "tuple" => closure_runtime::tuple_of(ops::iter(&x)).into(),
            "set" => builtins::set(&x).into(),
            "dict" => Value::class("dict").call(&[x], &[]),
            "sum" => builtins::sum(ops::iter(&x)),
            "min" => builtins::min(ops::iter(&x)),
            "max" => builtins::max(ops::iter(&x)),
            "sorted" => builtins::sorted(ops::iter(&x)).into(),
            "reversed" => builtins::list(builtins::reversed(&x)).into(),
            "call" => x.call(&[], &[]),
            "type" => builtins::type_of(&x).into(),
            "hash" => {
                ops::hash(&x);
                ().into()
            }
            name => panic!("no function {name}"),
        };
        show(&result)
    });
}

#[test]
fn methods_of_each_type() {
    check(include_str!("reference/value_methods.tsv"), 1000, |fields| {
        let object = read(fields[1]);
        let args = read(fields[2]);
        let args: Vec<Value> = ops::iter(&args).collect();
        let keywords = read(fields[3]);
        let mut named = Vec::new();
        for key in ops::iter(&keywords) {
            let value = ops::get_item(&keywords, &key);
            named.push((key.as_str().unwrap_or_default().to_owned(), value));
        }
        let named: Vec<(&str, Value)> =
            named.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let result = object.call_method(fields[0], &args, &named);
        format!("{} {}", show(&result), show(&object))
    });
}
