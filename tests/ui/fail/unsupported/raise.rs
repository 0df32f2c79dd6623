closure_runtime::pydef! {
    def f(x):
        if x < 0:
            raise ValueError("negative")
        return x
}

fn main() {}
