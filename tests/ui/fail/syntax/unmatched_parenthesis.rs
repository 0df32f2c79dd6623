closure_runtime::pydef!(
    r#"
    def f():
        return 1 + 2)
    "#
);

fn main() {}
