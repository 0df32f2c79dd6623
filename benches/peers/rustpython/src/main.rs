//! RustPython.

use common::Closure;
use engine::{Interpreter, PyObjectRef, scope::Scope};
use std::rc::Rc;

fn make(name: &'static str) -> Closure {
    let interpreter = Rc::new(Interpreter::without_stdlib(Default::default()));
    let other = Rc::clone(&interpreter);
    let (closure, function, looped) = interpreter.enter(|vm| {
        let scope: Scope = vm.new_scope_with_builtins();
        let globals = scope.globals.clone();
        let source = include_str!("../../closures.py");
        vm.run_string(scope, source, "closures.py".to_owned()).expect("the source runs");
        let get = |name: &str| -> PyObjectRef { globals.get_item(name, vm).expect("the module has it") };
        let function = get(name);
        let closure = function.call((), vm).expect("the closure can be made");
        (closure, function, get("looped"))
    });
    let call = move |n: i64| {
        interpreter.enter(|vm| {
            let result = closure.call((n,), vm).expect("the closure answers");
            result.try_into_value::<i64>(vm).expect("it is an int")
        })
    };
    let looped = move |calls: i64| {
        other.enter(|vm| {
            let result = looped.call((function.clone(), calls), vm).expect("the loop answers");
            result.try_into_value::<i64>(vm).expect("it is an int")
        })
    };
    Closure::new(name, call, looped)
}

fn main() {
    common::run(make);
}
