closure_runtime::pydef!(
    r#"
    def snowman():
        return "\N{SNOWMAN}"
    "#
);

fn main() {}
