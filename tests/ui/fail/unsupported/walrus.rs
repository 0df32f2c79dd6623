closure_runtime::pydef! {
    def f(xs):
        if (n := len(xs)) > 1:
            return n
        return 0
}

fn main() {}
