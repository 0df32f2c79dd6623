closure_runtime::pydef! {
    def f(x: not a type):
        return x
}

fn main() {}
