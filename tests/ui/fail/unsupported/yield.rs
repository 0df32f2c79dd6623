closure_runtime::pydef! {
    def f(n):
        for i in range(n):
            yield i
}

fn main() {}
