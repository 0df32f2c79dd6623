closure_runtime::pydef!(
    r#"
    def f():
        """Never closed.
        return 1
    "#
);

fn main() {}
