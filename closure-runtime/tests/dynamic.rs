//! What Rust code sees of a [`Value`]: conversions, aliases, calls, and generic code that is given one.

use closure_runtime::value::Arguments;
use closure_runtime::{
    Call, Callable, Dict, FromValue, Func, Iter, KeywordName, List, Number, Parameter, Range, Set, ToValue,
    Tuple, Value, builtins, fmt, functools, itertools, keyword, math, ops, string, types::TypeName,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice::from_ref;

fn show(value: &(impl fmt::Format + ?Sized)) -> String {
    fmt::repr(value).to_string()
}

/// The message of the panic that the operation ends in.
fn failure<T>(operation: impl FnOnce() -> T) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(operation)) else { return String::from("no failure") };
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_string());
    payload.downcast_ref::<String>().cloned().or(text).unwrap_or_default()
}

fn int(value: i64) -> Value {
    Value::from(value)
}

/// Code as `pydef!` makes it of a function without annotations.
fn total<Items, Item, Sum>(items: &Items, start: Sum) -> Sum
where
    Items: ops::Iterable<Item = Item>,
    Sum: ops::Add<Item, Output = Sum> + ops::Eq<i64>,
{
    let mut total = start;
    for item in ops::iter(items) {
        if !ops::eq(&total, &1_000_000) {
            total = ops::add(&total, &item);
        }
    }
    total
}

fn twice<F, T, R>(f: F, x: T) -> R
where
    F: Callable<(T,), Output = R> + Callable<(R,), Output = R>,
{
    f.call_with((f.call_with((x,)),))
}

#[test]
fn generic_code_takes_a_value_for_any_type() {
    let xs: List<Value> = List::from([int(1), Value::from(2.5), Value::from(true)]);
    assert_eq!(show(&total(&xs, int(0))), "4.5");
    assert_eq!(show(&total(&Value::from(&xs), int(0))), "4.5");
    let words = Value::from(("a", "b"));
    assert_eq!(show(&total(&words, Value::from(">"))), "'>ab'");
    let double = Value::function::<(Value,), _>(|x: Value| ops::add(&x, &x));
    assert_eq!(show(&twice::<_, Value, _>(double, Value::from("ab"))), "'abababab'");
}

#[test]
fn concrete_operands_on_either_side() {
    let (three, text) = (int(3), Value::from("ab"));
    let results: [Value; 16] = [
        ops::add(&three, &1),
        ops::add(&1, &three),
        ops::sub(&2.5, &three),
        ops::mul(&"xy", &three),
        ops::mul(&three, &String::from("z")),
        ops::mul(&2, &text),
        ops::add("x", &text),
        ops::modulo(&true, &three),
        ops::pow(&Number::Int(2), &int(-1)),
        ops::add(&List::from([1]), &Value::from(List::from([int(2)]))),
        ops::mul(&Tuple::from([1]), &three),
        ops::add(&(1, "a"), &Value::from((2,))),
        ops::bit_or(&Set::from([1]), &Value::from(Set::from([int(2)]))),
        ops::bit_or(&Dict::from([(1, 2)]), &Value::from(Dict::from([(text.clone(), three.clone())]))),
        ops::iadd(&1, &three),
        ops::add(&Some(1), &three),
    ];
    let shown: Vec<String> = results.iter().map(show).collect();
    assert_eq!(
        shown,
        [
            "4",
            "4",
            "-0.5",
            "'xyxyxy'",
            "'zzz'",
            "'abab'",
            "'xab'",
            "1",
            "0.5",
            "[1, 2]",
            "(1, 1, 1)",
            "(1, 'a', 2)",
            "{1, 2}",
            "{1: 2, 'ab': 3}",
            "4",
            "4"
        ]
    );
    assert!(ops::lt(&2, &three) && ops::ge(&three, &2.5) && ops::lt("aa", &text));
    assert!(ops::eq(&(1, 2.0), &Value::from((true, 2))) && ops::eq(&None::<i64>, &Value::from(())));
    assert!(ops::contains(&List::from([1, 3]), &three) && ops::contains(&Range::new(4), &three));
    assert!(ops::contains("cab", &text) && ops::contains(&Dict::from([(3, 1)]), &three));
    assert_eq!(ops::get_item(&List::from(["a", "b"].map(String::from)), &int(-1)), "b");
    assert_eq!(ops::get_item("abc", &int(1)), "b");
    assert_eq!(ops::get_item(&Dict::from([("k", 5)]), &Value::from("k")), 5);
    assert_eq!(show(&ops::get_item(&(1, "b"), &int(1))), "'b'");
    assert_eq!(ops::element::<1, _>(&Value::from((1, "b"))), "b");
}

#[test]
fn equal_numbers_are_one_key() {
    let d: Dict<Value, Value> = Dict::new();
    for (position, key) in
        [int(1), Value::from(1.0), Value::from(true), Value::from((1, 2)), Value::from("1")]
            .into_iter()
            .enumerate()
    {
        d.insert(key, int(position as i64));
    }
    assert_eq!(show(&d), "{1: 2, (1, 2): 3, '1': 4}");
    assert_eq!(d.get(&(1.0, 2)).map(|value| show(&value)).as_deref(), Some("3"));
    let set: Set<Value> = [33, 1, 8].into_iter().map(int).collect();
    assert_eq!(show(&set), show(&Set::from([33, 1, 8])));
}

#[test]
fn a_container_keeps_its_identity() {
    let xs = List::from([int(1)]);
    let value = Value::from(&xs);
    let again = List::<Value>::from_value(&value);
    again.append(value.clone());
    assert!(
        ops::is(&value, &xs) && ops::is(&xs, &Value::from(again.clone())) && !ops::is(&value, &xs.copy())
    );
    ops::set_item(&value, 0, "first");
    ops::del_item(&value, &1);
    ops::iadd(&value, &("a", 2));
    assert_eq!(show(&xs), "['first', 'a', 2]");

    let numbers = List::from([3, 1]);
    let typed = Value::from(&numbers);
    typed.call_method("append", &[int(2)], &[]);
    typed.call_method("sort", &[], &[]);
    ops::set_item(&typed, -1, 9);
    ops::iadd(&typed, &[4].to_vec().into_iter().map(int).collect::<Value>());
    assert_eq!(numbers, [1, 2, 9, 4]);
    assert_eq!(show(&ops::get_item(&typed, &ops::Slice::new(Some(1), Some(3), None))), "[2, 9]");
    assert!(ops::is(&typed, &numbers) && ops::eq(&typed, &List::from([int(1), int(2), int(9), int(4)])));
    assert_eq!(
        failure(|| typed.call_method("append", &["x".into()], &[])),
        "TypeError: 'str' object cannot be interpreted as an integer"
    );
    assert_eq!(numbers, [1, 2, 9, 4]);
    assert_eq!(
        failure(|| List::<String>::from_value(&typed)),
        "TypeError: this list holds values of another type than the place that it goes to"
    );

    let ages = Dict::from([(String::from("Ann"), 30)]);
    let typed = Value::from(&ages);
    ops::set_item(&typed, "Bob", 25);
    typed.call_method("pop", &["Ann".into()], &[]);
    typed.call_method("update", &[], &[("Cy", int(7))]);
    assert_eq!(show(&ages), "{'Bob': 25, 'Cy': 7}");
    for key in ops::iter(&typed) {
        ops::set_item(&typed, key, 0);
    }
    assert_eq!(
        (show(&typed), show(&typed.call_method("items", &[], &[]))),
        ("{'Bob': 0, 'Cy': 0}".into(), "dict_items([('Bob', 0), ('Cy', 0)])".into())
    );

    let seen = Set::from([33, 1, 8]);
    let typed = Value::from(&seen);
    typed.call_method("add", &[int(2)], &[]);
    ops::isub(&typed, &Set::from([1]));
    let expected = Set::from([33, 1, 8]);
    expected.add(2);
    ops::isub(&expected, &Set::from([1]));
    assert_eq!(show(&seen), show(&expected));
}

#[test]
fn a_loop_sees_what_happens_to_the_list() {
    let xs = List::from([1]);
    let value = Value::from(&xs);
    for x in ops::iter(&value) {
        if ops::lt(&x, &3) {
            value.call_method("append", &[ops::add(&x, &1)], &[]);
        }
    }
    assert_eq!(xs, [1, 2, 3]);
    let iter = Value::from(Iter::new([1, 2, 3].into_iter()));
    assert_eq!(show(&ops::iter(&iter).next()), "1");
    assert_eq!(show(&builtins::list(ops::iter(&iter))), "[2, 3]");
}

struct NameB;
impl KeywordName for NameB {
    const NAME: &'static str = "b";
}

#[test]
fn calls() {
    // def f(a, b=10, *args, c=0, **kwargs)
    let parameters = [
        Parameter::plain("a"),
        Parameter::plain("b").or(10),
        Parameter::star("args"),
        Parameter::keyword_only("c").or(0),
        Parameter::double_star("kwargs"),
    ];
    let f = Value::with_parameters::<(i64, Value, Tuple<Value>, Value, Dict<String, Value>), _>(
        |a: i64, b: Value, args: Tuple<Value>, c: Value, kwargs: Dict<String, Value>| {
            format!("{a} {} {} {} {}", show(&b), show(&args), show(&c), show(&kwargs))
        },
        parameters,
    );
    let call = |args: &[Value], keywords: &[(&str, Value)]| {
        f.call(args, keywords).as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(call(&[int(1)], &[]), "1 10 () 0 {}");
    assert_eq!(call(&[int(1), "x".into(), int(3)], &[("c", int(4)), ("z", int(5))]), "1 'x' (3,) 4 {'z': 5}");
    assert_eq!(call(&[], &[("b", int(2)), ("a", int(1))]), "1 2 () 0 {}");
    assert_eq!(show(&f.call_with((1, 2.5))), "'1 2.5 () 0 {}'");
    assert_eq!(show(&f.call_with(Call { args: (1,), keywords: keyword(NameB, 7, ()) })), "'1 7 () 0 {}'");
    let (args, keywords) = (
        Value::from((1, 2)),
        Value::from(Dict::from([("c", 3)].map(|(name, value)| (String::from(name), value)))),
    );
    let spread = |args: &Value, keywords: &Value| {
        let mut arguments = Arguments::new(f.clone());
        arguments.extend(args);
        arguments.extend_named(keywords);
        arguments.call()
    };
    assert_eq!(show(&spread(&args, &keywords)), "'1 2 () 3 {}'");
    assert_eq!(
        failure(|| spread(&int(1), &keywords)),
        "TypeError: <lambda>() argument after * must be an iterable, not int"
    );

    let plain = || [Parameter::plain("x"), Parameter::plain("y")];
    let two = Value::with_parameters::<(Value, Value), _>(|x: Value, _: Value| x, plain());
    let one = Value::with_parameters::<(Value,), _>(|x: Value| x, [Parameter::plain("x")]);
    let named = Value::with_parameters::<(Value, Value), _>(
        |x: Value, _: Value| x,
        [Parameter::plain("x"), Parameter::keyword_only("k")],
    );
    let unnamed = Value::function::<(i64, i64), _>(|a: i64, b: i64| a + b);
    let three = [Parameter::plain("x"), Parameter::plain("y"), Parameter::plain("z").or(0)];
    let three = Value::with_parameters::<(Value, Value, Value), _>(|x: Value, _: Value, _: Value| x, three);
    let messages = [
        (failure(|| two.call(&[], &[])), "<lambda>() missing 2 required positional arguments: 'x' and 'y'"),
        (failure(|| one.call(&[], &[])), "<lambda>() missing 1 required positional argument: 'x'"),
        (
            failure(|| one.call(&[int(1), int(2)], &[])),
            "<lambda>() takes 1 positional argument but 2 were given",
        ),
        (
            failure(|| two.call(&[int(1), int(2), int(3)], &[])),
            "<lambda>() takes 2 positional arguments but 3 were given",
        ),
        (
            failure(|| three.call(&[1; 4].map(int), &[])),
            "<lambda>() takes from 2 to 3 positional arguments but 4 were given",
        ),
        (
            failure(|| two.call(&[int(1)], &[("z", int(2))])),
            "<lambda>() got an unexpected keyword argument 'z'",
        ),
        (
            failure(|| two.call(&[int(1)], &[("x", int(2))])),
            "<lambda>() got multiple values for argument 'x'",
        ),
        (failure(|| named.call(&[int(1)], &[])), "<lambda>() missing 1 required keyword-only argument: 'k'"),
        (
            failure(|| named.call(&[int(1), int(2)], &[("k", int(2))])),
            "<lambda>() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given",
        ),
        (failure(|| unnamed.call(&[int(1)], &[])), "<lambda>() takes exactly 2 arguments (1 given)"),
        (
            failure(|| unnamed.call(&["a".into(), int(1)], &[])),
            "'str' object cannot be interpreted as an integer",
        ),
        (failure(|| int(1).call_with((2,))), "'int' object is not callable"),
    ];
    for (message, expected) in messages {
        assert_eq!(message, format!("TypeError: {expected}"));
    }
}

#[test]
fn functions_go_back_to_typed_places() {
    let add = Value::function::<(i64, i64), _>(|a: i64, b: i64| a + b);
    let typed = Func::<(i64, i64), i64>::from_value(&add);
    assert_eq!(typed.call(2, 3), 5);
    assert!(ops::is(&Value::from(typed), &add));
    let negate = Func::<(i64,), i64>::new(|x: i64| -x);
    let value = Value::from(&negate);
    assert!(ops::is(&Func::<(i64,), i64>::from_value(&value), &negate) && ops::is(&value, &negate));
    assert_eq!(failure(|| Func::<(), ()>::from_value(&int(1))), "TypeError: 'int' object is not callable");
    let text = Func::<(String,), String>::from_value(&Value::from("a").attribute("join"));
    assert_eq!(text.call("xyz".into()), "xayaz");
    assert_eq!(show(&Value::from(builtins::values::Len)), "<built-in function len>");
    assert!(ops::eq(&Value::from(builtins::values::Int), &builtins::type_of(&1)));
    let lengths = builtins::list(builtins::map(Value::from(builtins::values::Len), ["a", "bcd"]));
    assert_eq!(show(&lengths), "[1, 3]");
}

#[test]
fn builtins_take_values() {
    let xs: Vec<Value> = Vec::from([int(3), Value::from(1.5), Value::from(true)]);
    assert_eq!(show(&builtins::sum(xs.clone())), "5.5");
    assert_eq!(show(&builtins::sorted(xs.clone())), "[True, 1.5, 3]");
    assert_eq!(
        (show(&builtins::min(xs.clone())), show(&builtins::max(xs.clone()))),
        ("True".into(), "3".into())
    );
    assert_eq!(show(&builtins::abs(&Value::from(-2.5))), "2.5");
    assert_eq!(show(&builtins::round_to(&Value::from(2.675), 2)), "2.67");
    assert_eq!(
        (builtins::int(&Value::from(" 12 ")), math::floor(&Value::from(-0.5)), math::sqrt(&int(16))),
        (12, -1, 4.0)
    );
    assert_eq!(failure(|| math::sqrt(&Value::from("4"))), "TypeError: must be real number, not str");
    assert_eq!(string::join("-", [Value::from("a"), Value::from("b")]), "a-b");
    assert_eq!(
        show(&functools::reduce(&|a: Value, b: Value| ops::mul(&a, &b), [int(2), Value::from("ab")])),
        "'abab'"
    );
    assert_eq!(show(&builtins::list(itertools::accumulate([int(1), Value::from(2.5)]))), "[1, 3.5]");
    assert_eq!(
        show(&builtins::list(builtins::zip2(
            ops::iter(&Value::from("ab")),
            builtins::enumerate([int(5)], 1)
        ))),
        "[('a', (1, 5))]"
    );
    let [a, b] = ops::unpack(ops::iter(&Value::from((1, "b"))));
    assert_eq!((show(&a), show(&b)), ("1".into(), "'b'".into()));
    assert_eq!(
        failure(|| ops::unpack::<_, 3>(ops::iter(&Value::from((1, 2))))),
        "ValueError: not enough values to unpack (expected 3, got 2)"
    );
    assert_eq!(fmt::percent("%s and %05.1f", &Value::from(("a", 2.25))), "a and 002.2");
    assert_eq!(fmt::spec(&Value::from(1234.5), ">12,.2f"), "    1,234.50");
    assert_eq!(
        failure(|| fmt::spec(&Value::from(List::from([int(1)])), "5")),
        "TypeError: unsupported format string passed to list.__format__"
    );
    assert_eq!(fmt::Words::new(" ").spread(&Value::from((1, "b"))).to_string(), "1 b");
    assert_eq!(fmt::template("{} {x!r}", &[&int(1)], &[("x", &Value::from("y"))]), "1 'y'");
}

#[test]
fn a_container_may_contain_itself() {
    let xs: List<Value> = List::from([int(1)]);
    xs.append(Value::from(&xs));
    assert_eq!(show(&xs), "[1, [...]]");
    assert_eq!(show(&Value::from(&xs)), "[1, [...]]");
    assert_eq!(show(&(xs.clone(), 2)), "([1, [...]], 2)");
    let d: Dict<Value, Value> = Dict::new();
    d.insert("k".into(), Value::from((1, &d)));
    assert_eq!(show(&d), "{'k': (1, {...})}");
    let inner: List<Value> = List::new();
    let tuple = Value::from((&inner,));
    inner.append(tuple.clone());
    assert_eq!(show(&tuple), "([(...)],)");
    for cycle in [&xs, &inner] {
        cycle.clear();
    }
    d.clear();
}

#[test]
fn views_of_a_dict_are_sets() {
    let keys = |keys: &[i64]| {
        let dict: Dict<Value, Value> = keys.iter().map(|key| (int(*key), int(0))).collect();
        Value::from(dict).call_method("keys", &[], &[])
    };
    let (a, b) = (keys(&[9, 1, 17]), keys(&[1, 9]));
    let set = Value::from(Set::from([17, 5]));
    let list = Value::from(List::from([int(9), int(3)]));
    let shown = [
        ops::bit_and(&a, &b),
        ops::bit_or(&a, &set),
        ops::sub(&a, &list),
        ops::bit_xor(&set, &a),
        ops::bit_and(&list, &a),
    ];
    let shown: Vec<String> = shown.iter().map(show).collect();
    assert_eq!(shown, ["{1, 9}", "{1, 17, 5, 9}", "{1, 17}", "{5, 9, 1}", "{9}"]);
    assert!(ops::eq(&b, &Set::from([1, 9])) && ops::lt(&b, &a));
    assert_eq!(failure(|| ops::bit_and(&a, &1)), "TypeError: 'int' object is not iterable");
}

#[test]
fn operators_in_place_complain_under_their_own_names() {
    let text = Value::from("a");
    assert_eq!(
        failure(|| ops::iadd(&1, &text)),
        "TypeError: unsupported operand type(s) for +=: 'int' and 'str'"
    );
    assert_eq!(
        failure(|| ops::ior(&1, &text)),
        "TypeError: unsupported operand type(s) for |=: 'int' and 'str'"
    );
    assert_eq!(show(&ops::imul(&2, &text)), "'aa'");
    assert_eq!(show(&ops::iadd("x", &text)), "'xa'");
    assert_eq!(show(&ops::iand(&3, &Value::from(true))), "1");
}

/// Python's built-in functions as values take what they take in Python.
#[test]
fn builtin_functions_are_values() {
    let words = Value::from(List::from(["bb", "a", "ccc"].map(Value::from)));
    let call = |name: &'static str, args: &[Value], keywords: &[(&str, Value)]| {
        let result = Value::python(name).call(args, keywords);
        if result.type_name() == "iterator" {
            show(&Value::python("list").call(&[result], &[]))
        } else {
            show(&result)
        }
    };
    let (len, numbers) = (Value::python("len"), Value::from((3, 1.5, true)));
    let two = [numbers.clone(), Value::from("ab")];
    let shown = [
        (
            call("sorted", from_ref(&words), &[("key", len.clone()), ("reverse", true.into())]),
            "['ccc', 'bb', 'a']",
        ),
        (call("max", from_ref(&words), &[("key", len.clone())]), "'ccc'"),
        (call("min", &[int(3), 2.5.into(), int(7)], &[]), "2.5"),
        (call("min", &[Tuple::<Value>::new().into()], &[("default", int(4))]), "4"),
        (call("enumerate", from_ref(&words), &[("start", int(1))]), "[(1, 'bb'), (2, 'a'), (3, 'ccc')]"),
        (call("zip", &two, &[]), "[(3, 'a'), (1.5, 'b')]"),
        (call("map", &[len.clone(), words.clone()], &[]), "[2, 1, 3]"),
        (call("filter", &[().into(), (0, "", "x").into()], &[]), "['x']"),
        (call("sum", from_ref(&numbers), &[("start", 0.5.into())]), "6.0"),
        (call("reversed", from_ref(&words), &[]), "['ccc', 'a', 'bb']"),
        (call("divmod", &[int(-7), int(2)], &[]), "(-4, 1)"),
        (call("pow", &[int(3), int(-1), int(7)], &[]), "5"),
        (call("round", &[2.675.into(), int(2)], &[]), "2.67"),
        (call("dict", &[List::from([Value::from(("k", 1))]).into()], &[("z", int(2))]), "{'k': 1, 'z': 2}"),
        (
            show(&Value::from(builtins::values::Sorted).call(from_ref(&words), &[("reverse", true.into())])),
            "['ccc', 'bb', 'a']",
        ),
        (show(&Value::from(builtins::values::Max).call(&[1; 4].map(int), &[])), "1"),
    ];
    for (actual, expected) in shown {
        assert_eq!(actual, expected);
    }
    let next = Value::python("next");
    let iterator = Value::python("iter").call(from_ref(&words), &[]);
    assert_eq!(
        (show(&next.call(from_ref(&iterator), &[])), show(&next.call(&[iterator], &[]))),
        ("'bb'".into(), "'a'".into())
    );
    let messages = [
        (failure(|| next.call(from_ref(&words), &[])), "'list' object is not an iterator"),
        (failure(|| len.call(&[], &[])), "len() takes exactly one argument (0 given)"),
        (
            failure(|| call("sorted", from_ref(&words), &[("x", int(1))])),
            "'x' is an invalid keyword argument for sort()",
        ),
        (
            failure(|| call("sum", from_ref(&words), &[])),
            "unsupported operand type(s) for +: 'int' and 'str'",
        ),
        (failure(|| call("ord", &[int(1)], &[])), "ord() expected string of length 1, but int found"),
    ];
    for (message, expected) in messages {
        assert_eq!(message, format!("TypeError: {expected}"));
    }
}

#[test]
fn attributes() {
    assert_eq!(
        failure(|| Value::from(()).call_method("upper", &[], &[])),
        "AttributeError: 'NoneType' object has no attribute 'upper'"
    );
    assert_eq!(
        failure(|| Value::from(List::from([int(1)])).attribute("push")),
        "AttributeError: 'list' object has no attribute 'push'"
    );
    assert_eq!(
        failure(|| Value::class("int").attribute("x")),
        "AttributeError: type object 'int' has no attribute 'x'"
    );
    fn double(x: i64) -> i64 {
        x * 2
    }
    let function = Value::function::<(i64,), _>(double);
    assert_eq!(
        (show(&function.attribute("__name__")), show(&function.attribute("__doc__"))),
        ("'double'".into(), "None".into())
    );
    assert!(show(&function).starts_with("<function double at 0x"));
    assert!(Value::from(true).is_instance(&Value::from((Value::class("str"), Value::class("int")))));
    assert!(!Value::from(1.0).is_instance(&Value::class("int")));
    assert_eq!(
        failure(|| int(1).is_instance(&int(2))),
        "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union"
    );
    assert_eq!(show(&builtins::type_of(&int(1)).to_value().call(&["7".into()], &[])), "7");
}
