//! Rust functions, closures, constants and types in Python code, and closures from it in Rust code.

use closure_runtime::{Callable, CallableExt, Func, List, fmt, ops, pydef};
use std::cell::Cell;

const LIMIT: i64 = 3;

fn square(n: i64) -> i64 {
    n * n
}

mod geometry {
    pub mod units {
        pub fn inches(cm: f64) -> f64 {
            cm / 2.54
        }
    }
}

/// A Rust type that takes part in Python's `+` and f-strings.
#[derive(Clone, Debug, PartialEq)]
struct Money {
    cents: i64,
}

impl ops::Add for Money {
    type Output = Money;
    fn add(&self, other: &Money) -> Money {
        Money { cents: self.cents + other.cents }
    }
}

/// Rust has no such operator, for its own types either.
impl ops::MatMul for Money {
    type Output = i64;
    fn matmul(&self, other: &Money) -> i64 {
        self.cents * other.cents
    }
}

impl fmt::Format for Money {
    fn str(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:02} EUR", self.cents / 100, self.cents % 100)
    }
}

pydef! {
    def apply(f, x):
        return f(x)

    def adder(n: int):
        def add(m: int) -> int:
            return n + m
        return add

    def compose(f, g):
        return lambda x: f(g(x))

    def clamp(n: int) -> int:
        return square(min(n, LIMIT))

    def inches(cm: float) -> float:
        return geometry::units::inches(cm)

    def total(first, second):
        return first + second

    def label(amount):
        return f "<{amount}>"

    def area(width: Money, height: Money) -> int:
        return width @ height

    def repeat(n: int, action):
        for i in range(n):
            action(i)

    def operation(name: str):
        def add(a: int, b: int) -> int: return a + b
        def mul(a: int, b: int) -> int: return a * b
        if name == "+":
            return add
        else:
            return mul

    def sum_of(xs: list[int]) -> int:
        result = 0
        for x in xs:
            result += x
        return result

    def widen(byte: u8) -> u32:
        return u32::from(byte)
}

#[test]
fn rust_closures_go_in() {
    let seen = Cell::new(0);
    repeat(4, |i: i64| seen.set(seen.get() + i));
    assert_eq!(seen.get(), 6);
    let offset = 10;
    assert_eq!(apply(|n: i64| n + offset, 1), 11);
    assert_eq!(apply(square, 5), 25);
}

#[test]
fn operators_that_rust_lacks_are_the_runtimes() {
    assert_eq!(area(Money { cents: 25 }, Money { cents: 4 }), 100);
}

#[test]
fn closures_go_where_callables_do() {
    fn twice(f: &impl Callable<(i64,), Output = i64>, n: i64) -> i64 {
        f.call_with((f.call_with((n,)),))
    }
    assert_eq!(twice(&adder(5), 1), 11);
    assert_eq!(twice(&square, 3), 81);
    assert_eq!(apply(adder(1), 2), 3);
    assert_eq!(compose(adder(1), compose(square, |s: &str| s.len() as i64)).call("four"), 17);
}

#[test]
fn into_fn_gives_a_rust_closure() {
    let plus_ten: Vec<i64> = [1, 2, 3].into_iter().map(adder(10).into_fn1()).collect();
    assert_eq!(plus_ten, [11, 12, 13]);
    let boxed: Box<dyn Fn(i64) -> i64> = Box::new(adder(1).into_fn1());
    assert_eq!(boxed(1), 2);
}

#[test]
fn closures_of_one_type_stand_in_a_vec() {
    let adders: Vec<AdderAdd> = (0..3).map(adder).collect();
    let sums: Vec<i64> = adders.iter().map(|add| add.call(10)).collect();
    assert_eq!(sums, [10, 11, 12]);
}

#[test]
fn closures_of_two_types_meet_in_a_func() {
    let add: Func<(i64, i64), i64> = operation("+");
    assert_eq!((add.call(3, 4), operation("*").call(3, 4)), (7, 12));
}

#[test]
fn rust_items_are_globals() {
    assert_eq!((clamp(2), clamp(9)), (4, 9));
    assert_eq!(inches(5.08), 2.0);
    assert_eq!(widen(7), 7_u32);
}

#[test]
fn rust_types_take_part_in_operators_and_text() {
    let price = Money { cents: 250 };
    assert_eq!(total(price.clone(), Money { cents: 5 }), Money { cents: 255 });
    assert_eq!(label(price), "<2.50 EUR>");
}

#[test]
fn lists_come_from_and_go_to_rust() {
    assert_eq!(sum_of(List::from([1, 2, 3])), 6);
    assert_eq!(sum_of(vec![4, 5].into()), 9);
    assert_eq!(sum_of((1..=4).collect()), 10);
}

/// Its fields have the names of methods of Python's types.
struct Tally {
    count: i64,
    index: i64,
}

fn tally() -> Tally {
    Tally { count: 3, index: 4 }
}

pydef!(
    r#"
def shown(tally: "&Tally") -> int:
    index: int = tally.index
    return max(tally.count, index)

def counted() -> int:
    made = tally()
    return made.count
"#
);

#[test]
fn a_field_may_be_called_as_a_method_is() {
    assert_eq!(shown(&tally()), 4);
    assert_eq!(counted(), 3);
}

pydef! {
    def longest(words: list[str], at_least: int | None = None) -> str | None:
        found = None
        for word in words:
            if at_least is None or len(word) >= at_least:
                if found is None or len(word) > len(found):
                    found = word
        return found

    def limiter(limit: int | None):
        def limited(n: int) -> int:
            return n if limit is None else min(n, limit)
        return limited
}

#[test]
fn what_may_be_none_is_an_option() {
    let words = || closure_runtime::List::from(["a", "bcd", "ef"].map(String::from));
    assert_eq!(longest(words(), None).as_deref(), Some("bcd"));
    assert_eq!(longest(words(), Some(4)), None);
    assert_eq!([Some(3), None].map(|limit| limiter(limit).call(5)), [3, 5]);
    assert_eq!(limiter(Some(3)).limit, Some(3));
}
