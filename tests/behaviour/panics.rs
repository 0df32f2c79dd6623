//! What Python raises is a panic with CPython's words, and its place is the Python line.

use closure_runtime::{Dict, List, pydef};
use std::cell::{Cell, RefCell};
use std::panic::{UnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Whether this thread expects a panic.
    static EXPECTED: Cell<bool> = const { Cell::new(false) };
    /// Its message, and its line in this file.
    static LAST: RefCell<Option<(String, u32)>> = const { RefCell::new(None) };
}

/// The message and the line of the panic that `f` ends with.
fn panic_of<T>(f: impl FnOnce() -> T + UnwindSafe) -> (String, u32) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |info| {
            let payload = info.payload();
            let text = payload.downcast_ref::<String>().map(String::as_str);
            match (text.or_else(|| payload.downcast_ref::<&str>().copied()), info.location()) {
                (Some(message), Some(place)) if EXPECTED.get() && place.file() == file!() => {
                    LAST.set(Some((message.to_owned(), place.line())));
                }
                // A failed assertion, or a panic whose place is not in Python code.
                _ => before(info),
            }
        }));
    });
    EXPECTED.set(true);
    let panicked = catch_unwind(f).is_err();
    EXPECTED.set(false);
    assert!(panicked, "it does not panic");
    LAST.take().expect("the panic's place is in this file")
}

const BEGIN: u32 = line!();
pydef! {
    def divide(a: int, b: int) -> float:
        return a / b

    def biggest():
        n = 9223372036854775807
        return n + 1

    def third(items: list[int]) -> int:
        return items[2]

    def price(prices: dict[str, int], name: str) -> int:
        return prices[name]

    def positive(n: int):
        assert n > 0, f "{n} is not positive"

    def greeter():
        def greet():
            return greeting
        if False:
            greeting = "hello"
        return greet

    def parse(text: str) -> int:
        return int(text)

    def divider(by: int):
        def divide(n: int) -> float:
            return n / by
        return divide
}

#[test]
fn a_division_by_zero() {
    assert_eq!(panic_of(|| divide(1, 0)), ("ZeroDivisionError: division by zero".into(), BEGIN + 3));
}

#[test]
fn an_int_beyond_64_bits() {
    let (message, line) = panic_of(biggest);
    assert!(message.starts_with("OverflowError: "), "{message}");
    assert_eq!(line, BEGIN + 7);
}

#[test]
fn an_index_out_of_range() {
    let said = panic_of(|| third(List::from([1, 2])));
    assert_eq!(said, ("IndexError: list index out of range".into(), BEGIN + 10));
}

#[test]
fn a_missing_key() {
    let said = panic_of(|| price(Dict::from([(String::from("tea"), 2)]), "coffee"));
    assert_eq!(said, ("KeyError: 'coffee'".into(), BEGIN + 13));
}

#[test]
fn an_assertion() {
    assert_eq!(panic_of(|| positive(-1)), ("AssertionError: -1 is not positive".into(), BEGIN + 16));
}

#[test]
fn a_failure_in_a_closure() {
    let divide = divider(0);
    assert_eq!(panic_of(move || divide.call(1)), ("ZeroDivisionError: division by zero".into(), BEGIN + 30));
}

#[test]
fn a_variable_that_was_never_bound() {
    let (message, line) = panic_of(|| greeter().call());
    assert!(message.starts_with("NameError: "), "{message}");
    assert!(message.contains("'greeting'"), "{message}");
    assert_eq!(line, BEGIN + 20);
}

#[test]
fn a_text_that_is_no_number() {
    let said = panic_of(|| parse("x1"));
    assert_eq!(said, ("ValueError: invalid literal for int() with base 10: 'x1'".into(), BEGIN + 26));
}

const LITERAL: u32 = line!() + 2;
pydef!(
    r#"
def remainder(a: int, b: int) -> int:
    return a % b
"#
);

/// Stable Rust has no place inside a literal.
#[test]
fn in_a_text_the_place_is_the_literal() {
    let (message, line) = panic_of(|| remainder(1, 0));
    assert!(message.starts_with("ZeroDivisionError: "), "{message}");
    assert_eq!(line, LITERAL);
}
