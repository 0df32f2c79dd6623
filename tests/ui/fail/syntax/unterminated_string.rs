closure_runtime::pydef!(
    r#"
    def f():
        return "abc
    "#
);

fn main() {}
