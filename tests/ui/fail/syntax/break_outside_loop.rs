closure_runtime::pydef! {
    def f(x):
        break
}

fn main() {}
