closure_runtime::pydef! {
    def f(x):
        try:
            return 1 / x
        except ZeroDivisionError:
            return 0

    def g():
        with open("file") as handle:
            return handle
}

fn main() {}
