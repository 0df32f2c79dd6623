closure_runtime::pydef! {
    def f(n: int):
        if n == 0:
            return "done"
        return f(n - 1) + 1
}

fn main() {}
