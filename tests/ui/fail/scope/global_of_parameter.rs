closure_runtime::pydef! {
    x = 0
    def f(x):
        global x
        return x
}

fn main() {}
