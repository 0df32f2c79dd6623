closure_runtime::pydef! {
    def f():
        print("hi")

    def g():
        return f() + 1
}

fn main() {}
