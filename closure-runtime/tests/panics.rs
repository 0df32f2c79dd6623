//! Failures: CPython's words, at the place of the operation that fails.

use closure_runtime::{
    Callable, Dict, FromValue, Func, Iter, Late, List, Range, Set, Value, bound, builtins, fmt, math, ops,
    string,
};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

/// Runs a failing operation and returns its message and the file that the panic names.
fn failure(operation: impl FnOnce()) -> (String, String) {
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    let report = take_hook();
    set_hook(Box::new(move |panic| {
        let file = panic.location().map_or("nowhere", |location| location.file());
        *seen.lock().expect("no other thread") = file.to_string();
    }));
    let result = catch_unwind(AssertUnwindSafe(operation));
    set_hook(report);
    let payload = result.expect_err("the operation should fail");
    let message = payload.downcast_ref::<String>().cloned();
    let message = message.or(payload.downcast_ref::<&str>().map(|text| text.to_string()));
    let file = place.lock().expect("no other thread").clone();
    (message.expect("a text"), file)
}

macro_rules! failures {
    ($($operation:expr => $message:literal;)*) => {$(
        let (message, file) = failure(|| {
            let _ = $operation;
        });
        assert_eq!((message.as_str(), file.as_str()), ($message, file!()), "{}", stringify!($operation));
    )*};
}

/// One test, because the panic hook is the process's.
#[test]
fn messages_and_places() {
    let xs = List::from([1, 2]);
    let empty = List::<i64>::new();
    let d = Dict::from([(String::from("x"), 1)]);
    let tuples = Dict::from([((1, "a"), 1)]);
    let s = Set::from([1]);
    let none = None::<i64>;
    let no_list = None::<List<i64>>;
    let no_text = None::<&str>;
    let words: &[&dyn fmt::Format] = &[&1];
    let (one, text) = (Value::from(1), Value::from("a"));
    let values = Value::from(List::from([Value::from(1)]));
    let dict: Value = Dict::<Value, Value>::new().into();
    let typed = Value::from(List::from([1]));
    let add = Value::function::<(i64,), _>(|x: i64| x);
    failures! {
        ops::add(&one, &text) => "TypeError: unsupported operand type(s) for +: 'int' and 'str'";
        ops::add(&1, &text) => "TypeError: unsupported operand type(s) for +: 'int' and 'str'";
        ops::lt(&one, &text) => "TypeError: '<' not supported between instances of 'int' and 'str'";
        ops::floor_div(&one, &0) => "ZeroDivisionError: integer division or modulo by zero";
        ops::neg(&text) => "TypeError: bad operand type for unary -: 'str'";
        ops::iter(&one) => "TypeError: 'int' object is not iterable";
        ops::iadd(&values, &one) => "TypeError: 'int' object is not iterable";
        ops::get_item(&values, &1) => "IndexError: list index out of range";
        ops::get_item(&values, &text) => "TypeError: list indices must be integers or slices, not str";
        ops::set_item(&values, 1, 2) => "IndexError: list assignment index out of range";
        ops::del_item(&values, &1) => "IndexError: list assignment index out of range";
        ops::get_item(&dict, &1) => "KeyError: 1";
        ops::set_item(&dict, &values, 1) => "TypeError: unhashable type: 'list'";
        ops::set_item(&typed, 0, "a") => "TypeError: 'str' object cannot be interpreted as an integer";
        ops::len(&one) => "TypeError: object of type 'int' has no len()";
        ops::contains(&one, &1) => "TypeError: argument of type 'int' is not iterable";
        builtins::abs(&text) => "TypeError: bad operand type for abs(): 'str'";
        builtins::int(&text) => "ValueError: invalid literal for int() with base 10: 'a'";
        values.call_method("pop", &[Value::from(5)], &[]) => "IndexError: pop index out of range";
        dict.call_method("pop", &[Value::from(5)], &[]) => "KeyError: 5";
        text.call_method("index", &[Value::from("z")], &[]) => "ValueError: substring not found";
        text.call_method("push", &[], &[]) => "AttributeError: 'str' object has no attribute 'push'";
        i64::from_value(&text) => "TypeError: 'str' object cannot be interpreted as an integer";
        i64::from_value(&Value::from(true)) => "TypeError: must be int, not bool";
        f64::from_value(&Value::from(2)) => "TypeError: must be float, not int";
        add.call(&[], &[]) => "TypeError: <lambda>() takes exactly one argument (0 given)";
        add.call_with(("a",)) => "TypeError: 'str' object cannot be interpreted as an integer";
        one.call_with(()) => "TypeError: 'int' object is not callable";
        ops::add(&i64::MAX, &1) => "OverflowError: int too large for i64 in `+`";
        ops::neg(&i64::MIN) => "OverflowError: int too large for i64 in `-`";
        ops::true_div(&1, &0) => "ZeroDivisionError: division by zero";
        ops::floor_div(&1, &0) => "ZeroDivisionError: integer division or modulo by zero";
        ops::modulo(&1.5, &0) => "ZeroDivisionError: float modulo";
        ops::pow(&2, &-1) => "ValueError: an int to a negative power is a float; write the base as a float";
        ops::pow(&2, &64) => "OverflowError: int too large for i64 in `**`";
        ops::add(&Some(1), &none) => "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'";
        ops::add(&no_text, &Some("a")) => "TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'";
        ops::add("a", &no_text) => "TypeError: can only concatenate str (not \"NoneType\") to str";
        ops::add(&xs, &no_list) => "TypeError: can only concatenate list (not \"NoneType\") to list";
        ops::mul(&xs, &none) => "TypeError: can't multiply sequence by non-int of type 'NoneType'";
        ops::iadd(&1, &none) => "TypeError: unsupported operand type(s) for +=: 'int' and 'NoneType'";
        ops::iadd("a", &no_text) => "TypeError: can only concatenate str (not \"NoneType\") to str";
        ops::iadd(&xs, &no_list) => "TypeError: 'NoneType' object is not iterable";
        ops::iadd(&none, &1) => "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'";
        ops::lt(&none, &1) => "TypeError: '<' not supported between instances of 'NoneType' and 'int'";
        ops::ge(&"a", &no_text) => "TypeError: '>=' not supported between instances of 'str' and 'NoneType'";
        ops::neg(&none) => "TypeError: bad operand type for unary -: 'NoneType'";
        ops::len(&no_list) => "TypeError: object of type 'NoneType' has no len()";
        ops::iter(&no_list) => "TypeError: 'NoneType' object is not iterable";
        ops::contains(&no_list, &1) => "TypeError: argument of type 'NoneType' is not iterable";
        ops::contains("abc", &no_text) => "TypeError: 'in <string>' requires string as left operand, not NoneType";
        ops::get_item(&no_list, &1) => "TypeError: 'NoneType' object is not subscriptable";
        ops::set_item(&no_list, 0, 1) => "TypeError: 'NoneType' object does not support item assignment";
        ops::del_item(&no_list, &0) => "TypeError: 'NoneType' object does not support item deletion";
        ops::attribute(&no_list, "append") => "AttributeError: 'NoneType' object has no attribute 'append'";
        None::<Func<(), ()>>.call_with(()) => "TypeError: 'NoneType' object is not callable";
        ops::get_item(&xs, &2) => "IndexError: list index out of range";
        ops::get_item(&xs, &-3) => "IndexError: list index out of range";
        ops::get_item(&xs, &none) => "TypeError: list indices must be integers or slices, not NoneType";
        ops::get_item("abc", &none) => "TypeError: string indices must be integers, not 'NoneType'";
        ops::get_item("é", &1) => "IndexError: string index out of range";
        ops::get_item(&(1, 2), &2) => "IndexError: tuple index out of range";
        ops::get_item(&Range::new(3), &9) => "IndexError: range object index out of range";
        ops::get_item(&xs, &ops::Slice::new(None, None, Some(0))) => "ValueError: slice step cannot be zero";
        ops::set_item(&xs, 9, 1) => "IndexError: list assignment index out of range";
        ops::set_item(&xs, ops::Slice::new(None, None, Some(2)), [1, 2]) =>
            "ValueError: attempt to assign sequence of size 2 to extended slice of size 1";
        ops::del_item(&xs, &9) => "IndexError: list assignment index out of range";
        xs.pop_at(9) => "IndexError: pop index out of range";
        empty.pop() => "IndexError: pop from empty list";
        xs.index(&9) => "ValueError: 9 is not in list";
        xs.remove(&9) => "ValueError: list.remove(x): x not in list";
        ops::get_item(&d, "y") => "KeyError: 'y'";
        ops::get_item(&tuples, &(1, "b")) => "KeyError: (1, 'b')";
        ops::del_item(&d, "y") => "KeyError: 'y'";
        d.pop("z") => "KeyError: 'z'";
        Dict::<i64, i64>::new().popitem() => "KeyError: 'popitem(): dictionary is empty'";
        s.remove(&5) => "KeyError: 5";
        Set::<i64>::new().pop() => "KeyError: 'pop from an empty set'";
        ops::hash(&f64::NAN) => "ValueError: nan cannot be a dict key or an element of a set here";
        Range::with_step(1, 2, 0) => "ValueError: range() arg 3 must not be zero";
        Range::new(3).index(7) => "ValueError: 7 is not in range";
        Late::<i64>::unbound().get("x") =>
            "NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope";
        Late::<i64>::unbound().get_local("x") =>
            "UnboundLocalError: cannot access local variable 'x' where it is not associated with a value";
        bound(&none, "x") => "UnboundLocalError: cannot access local variable 'x' where it is not associated with a value";
        builtins::abs(&none) => "TypeError: bad operand type for abs(): 'NoneType'";
        builtins::min(ops::iter(&empty)) => "ValueError: min() arg is an empty sequence";
        builtins::max_by_key(ops::iter(&empty), &|x: i64| x) => "ValueError: max() arg is an empty sequence";
        builtins::sum([i64::MAX, 1]) => "OverflowError: int too large for i64 in `sum()`";
        builtins::sum([0.5; 0]) => "TypeError: the sum() of no floats is the int 0 in Python; write sum(..., 0.0)";
        builtins::int("x") => "ValueError: invalid literal for int() with base 10: 'x'";
        builtins::int_base("9", 8) => "ValueError: invalid literal for int() with base 8: '9'";
        builtins::int_base("9", 1) => "ValueError: int() base must be >= 2 and <= 36, or 0";
        builtins::int(&1e19) => "OverflowError: int too large for i64 in `int()`";
        builtins::int(&none) =>
            "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'";
        builtins::float("x") => "ValueError: could not convert string to float: 'x'";
        builtins::round(&f64::NAN) => "ValueError: cannot convert float NaN to integer";
        builtins::ord("ab") => "TypeError: ord() expected a character, but string of length 2 found";
        builtins::chr(&-1) => "ValueError: chr() arg not in range(0x110000)";
        builtins::pow_mod(&2, &-1, &4) => "ValueError: base is not invertible for the given modulus";
        builtins::next(&Iter::new([0; 0].into_iter())) => "StopIteration";
        string::index("a", "b", None, None) => "ValueError: substring not found";
        string::split("a", Some(""), -1) => "ValueError: empty separator";
        string::center("a", 4, "xx") => "TypeError: The fill character must be exactly one character long";
        math::sqrt(&-1) => "ValueError: math domain error";
        math::exp(&1000) => "OverflowError: math range error";
        math::log(&0) => "ValueError: math domain error";
        math::factorial(&-1) => "ValueError: factorial() not defined for negative values";
        math::floor(&f64::INFINITY) => "OverflowError: cannot convert float infinity to integer";
        fmt::spec(&1.5, "d") => "ValueError: Unknown format code 'd' for object of type 'float'";
        fmt::spec(&none, "5") => "TypeError: unsupported format string passed to NoneType.__format__";
        fmt::spec(&xs, "5") => "TypeError: unsupported format string passed to list.__format__";
        ops::modulo("%d", &"a") => "TypeError: %d format: a real number is required, not str";
        ops::modulo("%s %s", &(1,)) => "TypeError: not enough arguments for format string";
        ops::modulo("%s", &(1, 2)) => "TypeError: not all arguments converted during string formatting";
        fmt::template("{} {}", words, &[]) => "IndexError: Replacement index 1 out of range for positional args tuple";
        fmt::template("{a}", words, &[]) => "KeyError: 'a'";
        fmt::template("{0} {}", words, &[]) =>
            "ValueError: cannot switch from manual field specification to automatic field numbering";
        fmt::template("{} {0}", words, &[]) =>
            "ValueError: cannot switch from automatic field numbering to manual field specification";
        fmt::template("a}b", words, &[]) => "ValueError: Single '}' encountered in format string";
        fmt::template("{", words, &[]) => "ValueError: Single '{' encountered in format string";
        fmt::template("{0", words, &[]) => "ValueError: expected '}' before end of string";
        fmt::template("{!x}", words, &[]) => "ValueError: Unknown conversion specifier x";
        fmt::template("{:>5", words, &[]) => "ValueError: unmatched '{' in format spec";
        fmt::template("{!", words, &[]) => "ValueError: end of string while looking for conversion specifier";
        fmt::template("{!rx}", words, &[]) => "ValueError: expected ':' after conversion specifier";
        fmt::template("{:d}", &[&"a"], &[]) => "ValueError: Unknown format code 'd' for object of type 'str'";
        fmt::template("{:{:{}}}", &[&1, &2, &3], &[]) => "ValueError: Max string recursion exceeded";
        for key in ops::iter(&d) {
            d.insert(key + "+", 0);
        } => "RuntimeError: dictionary changed size during iteration";
        for item in ops::iter(&s) {
            s.add(item + 1);
        } => "RuntimeError: Set changed size during iteration";
    }
}
