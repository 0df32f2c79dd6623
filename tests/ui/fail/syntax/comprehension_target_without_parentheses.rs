closure_runtime::pydef! {
    def f(pairs):
        return [a, b for a, b in pairs]
}

fn main() {}
