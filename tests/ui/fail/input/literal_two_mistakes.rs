closure_runtime::pydef!(
    r#"
    def f(a, a):
        return a

    def counter():
        def increment():
            nonlocal count
            count += 1
        return increment
    "#
);

fn main() {}
