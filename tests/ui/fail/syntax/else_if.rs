closure_runtime::pydef! {
    def f(x):
        if x > 1:
            return 1
        else if x > 0:
            return 2
        return 3
}

fn main() {}
