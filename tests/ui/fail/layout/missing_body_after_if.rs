closure_runtime::pydef! {
    def f(x):
        if x:
        return x
}

fn main() {}
