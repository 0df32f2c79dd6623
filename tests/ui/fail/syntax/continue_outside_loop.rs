closure_runtime::pydef! {
    def f(x):
        if x:
            continue
}

fn main() {}
