closure_runtime::pydef! {
    def f(flag: bool):
        if flag:
            return 1
        return "one"

    def g():
        return f(True) + 1
}

fn main() {}
