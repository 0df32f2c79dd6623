closure_runtime::pydef! {
    def twice(f, x):
        return f(f(x))
}

fn main() {
    twice(5, 1);
}
