//! Rune. Its closures capture copies, so that what is rebound stands in an object.

use common::Closure;
use engine::runtime::Function;
use engine::{Context, Source, Sources, Vm};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

const SOURCE: &str = r#"
pub fn capture() {
    let factor = 3;
    |number| number * factor
}

pub fn counter() {
    let state = #{ count: 5 };
    |by| {
        state.count += by;
        state.count
    }
}

pub fn shared() {
    let state = #{ value: 0 };
    let increment = || { state.value += 1; };
    let get = || state.value;
    |n| {
        increment();
        get()
    }
}

fn composed(f, g) { |x| f(g(x)) }
fn adder(by) { |n| n + by }
fn scaler(by) { |n| n * by }
pub fn compose() { composed(adder(1), composed(scaler(2), adder(3))) }

fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
pub fn recursion() { |n| fib(n % 8) }

pub fn text() {
    let prefix = "INFO";
    |n| {
        let line = `[${prefix}] ${n}: message`;
        line.len()
    }
}

pub fn looped(make, calls) {
    let closure = make();
    let total = 0;
    for n in 0..calls {
        total += closure(n);
    }
    total
}

pub fn capture_looped(calls) { looped(capture, calls) }
pub fn counter_looped(calls) { looped(counter, calls) }
pub fn shared_looped(calls) { looped(shared, calls) }
pub fn compose_looped(calls) { looped(compose, calls) }
pub fn recursion_looped(calls) { looped(recursion, calls) }
pub fn text_looped(calls) { looped(text, calls) }
"#;

fn machine() -> Vm {
    let context = Context::with_default_modules().expect("the modules are there");
    let runtime = Arc::new(context.runtime().expect("there is memory"));
    let mut sources = Sources::new();
    sources.insert(Source::memory(SOURCE).expect("there is memory")).expect("there is memory");
    let unit = engine::prepare(&mut sources).with_context(&context).build().expect("the source compiles");
    Vm::new(runtime, Arc::new(unit))
}

fn make(name: &'static str) -> Closure {
    let mut vm = machine();
    let closure = vm.call([name], ()).expect("the closure can be made");
    let closure: Function = engine::from_value(closure).expect("it is a function");
    let vm = RefCell::new(vm);
    let looped = format!("{name}_looped");
    let shared: Rc<Function> = Rc::new(closure);
    Closure::new(
        name,
        move |n| shared.call::<i64>((n,)).into_result().expect("the closure answers an int"),
        move |calls| {
            let result = vm.borrow_mut().call([looped.as_str()], (calls,)).expect("the loop runs");
            engine::from_value(result).expect("the loop answers an int")
        },
    )
}

fn main() {
    common::run(make);
}
