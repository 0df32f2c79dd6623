closure_runtime::pydef!(
    r#"
    def f(x):
        return f"{x + }"
    "#
);

fn main() {}
