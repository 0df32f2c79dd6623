//! CPython inside the Rust process, through PyO3.

use common::Closure;
use engine::prelude::*;
use std::ffi::CString;

fn module(py: Python<'_>) -> Bound<'_, PyModule> {
    let source = CString::new(include_str!("../../closures.py")).expect("no NUL in the source");
    PyModule::from_code(py, &source, c"closures.py", c"closures").expect("the module can be made")
}

fn make(name: &'static str) -> Closure {
    let (closure, function, looped) = Python::attach(|py| {
        let module = module(py);
        let function = module.getattr(name).expect("the module has it");
        let looped = module.getattr("looped").expect("the module has it");
        let closure = function.call0().expect("the closure can be made");
        (closure.unbind(), function.unbind(), looped.unbind())
    });
    let call = move |n: i64| {
        Python::attach(|py| {
            let result = closure.call1(py, (n,)).and_then(|result| result.extract::<i64>(py));
            result.expect("the closure answers an int")
        })
    };
    let looped = move |calls: i64| {
        Python::attach(|py| {
            let result = looped.call1(py, (&function, calls)).and_then(|result| result.extract::<i64>(py));
            result.expect("the loop answers an int")
        })
    };
    Closure::new(name, call, looped)
}

fn main() {
    common::run(make);
}
