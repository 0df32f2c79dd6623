closure_runtime::pydef! {
    def f(x):
        return x as int
}

fn main() {}
