closure_runtime::pydef!(concat!("def f():\n", "    return 1\n"));

fn main() {}
