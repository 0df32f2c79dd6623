closure_runtime::pydef!(
    r#"
    def f():
        return 12abc
    "#
);

fn main() {}
