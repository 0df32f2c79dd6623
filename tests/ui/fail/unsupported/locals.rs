closure_runtime::pydef! {
    def f():
        x = 1
        return locals()
}

fn main() {}
