//! A constant has no value when the macro is expanded.
const SRC: &str = "def f(): return 1";

closure_runtime::pydef!(SRC);
closure_runtime::pydef!(pub crate::SRC);

fn main() {}
