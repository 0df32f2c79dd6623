closure_runtime::pydef! {
    def f(x):
        loop:
            break
}

fn main() {}
