closure_runtime::pydef! {
    def compose(f, g):
        return lambda x: f(g(x)) + 1
}

fn main() {
    compose(|n: i64| n * 2, |n: i64| vec![n]).call(3);
}
