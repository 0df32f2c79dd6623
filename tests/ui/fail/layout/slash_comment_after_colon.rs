closure_runtime::pydef! {
    def f(x):  // doubles
        return x * 2
}

fn main() {}
