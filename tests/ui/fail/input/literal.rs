closure_runtime::pydef!(
    r#"
    def f(x):
        return y
            + x
    "#
);

fn main() {}
