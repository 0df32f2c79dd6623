closure_runtime::pydef!(include_str!("no_such_file.py"));

fn main() {}
