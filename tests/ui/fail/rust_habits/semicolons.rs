closure_runtime::pydef! {
    def f(x):
        let mut y = x;
        return y;
}

fn main() {}
