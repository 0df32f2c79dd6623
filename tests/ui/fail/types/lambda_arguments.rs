closure_runtime::pydef! {
    def f():
        add = lambda a, b: a + b
        return add(1)
}

fn main() {}
