closure_runtime::pydef! {
    def f(x):
        try:
            return 1 / x
        except ZeroDivisionError:
            return 0
}

fn main() {}
