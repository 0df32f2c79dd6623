closure_runtime::pydef!(include_str!("file_with_mistakes.py"));

fn main() {}
