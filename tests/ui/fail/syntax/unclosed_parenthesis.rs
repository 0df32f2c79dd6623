closure_runtime::pydef!(
    r#"
    def f():
        return (1 + 2

    def g():
        return 3
    "#
);

fn main() {}
