closure_runtime::pydef! {
    def f():
        n = 5
        return n[0]
}

fn main() {}
