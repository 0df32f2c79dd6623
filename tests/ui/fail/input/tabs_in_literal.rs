closure_runtime::pydef!("def f(x):\n    if x:\n\treturn 1\n    return 2\n");

fn main() {}
