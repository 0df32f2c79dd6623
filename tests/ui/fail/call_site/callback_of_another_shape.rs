closure_runtime::pydef! {
    def twice(f, x):
        return f(f(x))
}

fn main() {
    twice(|a: i64, b: i64| a + b, 1);
}
