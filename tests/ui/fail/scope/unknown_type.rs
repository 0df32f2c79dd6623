closure_runtime::pydef! {
    def f(x: integer, y: [int]):
        return x
}

fn main() {}
