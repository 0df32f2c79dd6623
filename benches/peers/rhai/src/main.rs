//! rhai.

use common::Closure;
use engine::{AST, Dynamic, Engine, FnPtr, Scope};
use std::rc::Rc;

const SOURCE: &str = r#"
fn make_capture() {
    let factor = 3;
    |number| number * factor
}

fn make_counter() {
    let count = 5;
    |by| { count += by; count }
}

fn make_shared() {
    let value = 0;
    let increment = || { value += 1; };
    let get = || value;
    |n| { increment.call(); get.call() }
}

fn composed(f, g) { |x| f.call(g.call(x)) }
fn adder(by) { |n| n + by }
fn scaler(by) { |n| n * by }
fn make_compose() { composed(adder(1), composed(scaler(2), adder(3))) }

fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
fn make_recursion() { |n| fib(n % 8) }

fn make_text() {
    let prefix = "INFO";
    |n| `[${prefix}] ${n}: message`.len()
}

fn looped(make, calls) {
    let closure = make.call();
    let total = 0;
    for n in 0..calls {
        total += closure.call(n);
    }
    total
}
"#;

fn make(name: &'static str) -> Closure {
    let mut engine = Engine::new();
    engine.set_optimization_level(engine::OptimizationLevel::Full);
    let ast: Rc<AST> = Rc::new(engine.compile(SOURCE).expect("the source compiles"));
    let engine = Rc::new(engine);
    // `shared` is a reserved word.
    let function = format!("make_{name}");
    let closure: FnPtr =
        engine.call_fn(&mut Scope::new(), &ast, &function, ()).expect("the closure can be made");
    let function = FnPtr::new(function).expect("the name is valid");
    Closure::new(
        name,
        {
            let (engine, ast) = (Rc::clone(&engine), Rc::clone(&ast));
            move |n| closure.call(&engine, &ast, (n,)).expect("the closure answers an int")
        },
        move |calls| {
            let arguments = (Dynamic::from(function.clone()), calls);
            engine.call_fn(&mut Scope::new(), &ast, "looped", arguments).expect("the loop answers an int")
        },
    )
}

fn main() {
    common::run(make);
}
