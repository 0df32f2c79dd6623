//! Koto. Its functions capture copies, so that what is rebound stands in a map, as its guide says.

use common::Closure;
use engine::{Koto, runtime::KValue};
use std::cell::RefCell;
use std::rc::Rc;

const SOURCE: &str = r#"
export capture = ||
  factor = 3
  |number| number * factor

export counter = ||
  state = {count: 5}
  |by|
    state.count += by
    state.count

export shared = ||
  state = {value: 0}
  increment = || state.value += 1
  get = || state.value
  |n|
    increment()
    get()

composed = |f, g| |x| f(g(x))
adder = |by| |n| n + by
scaler = |by| |n| n * by
export compose = || composed(adder(1), composed(scaler(2), adder(3)))

export recursion = ||
  fib = |n| if n < 2 then n else fib(n - 1) + fib(n - 2)
  |n| fib(n % 8)

export text = ||
  prefix = 'INFO'
  |n| size '[{prefix}] {n}: message'

export looped = |make, calls|
  closure = make()
  total = 0
  for n in 0..calls
    total += closure(n)
  total
"#;

fn int(value: &KValue) -> i64 {
    match value {
        KValue::Number(number) => i64::from(number),
        other => panic!("the closure answers a {}", other.type_as_string()),
    }
}

fn make(name: &'static str) -> Closure {
    let mut koto = Koto::new();
    koto.compile_and_run(SOURCE).expect("the source runs");
    let function = koto.exports().get(name).expect("the source exports it");
    let looped = koto.exports().get("looped").expect("the source exports it");
    let closure = koto.call_function(function.clone(), &[]).expect("the closure can be made");
    let koto = Rc::new(RefCell::new(koto));
    let other = Rc::clone(&koto);
    Closure::new(
        name,
        move |n| {
            let result = koto.borrow_mut().call_function(closure.clone(), &[KValue::from(n)]);
            int(&result.expect("the closure answers"))
        },
        move |calls| {
            let arguments = [function.clone(), KValue::from(calls)];
            let result = other.borrow_mut().call_function(looped.clone(), &arguments);
            int(&result.expect("the loop answers"))
        },
    )
}

fn main() {
    common::run(make);
}
