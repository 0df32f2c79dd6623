closure_runtime::pydef!("def f(): return 1", "def g(): return 2");

fn main() {}
