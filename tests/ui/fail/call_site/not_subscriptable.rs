closure_runtime::pydef! {
    def first(xs):
        return xs[0]
}

fn main() {
    first(5);
}
