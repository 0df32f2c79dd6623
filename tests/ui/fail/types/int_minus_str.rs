closure_runtime::pydef! {
    def f():
        a = 1
        b = "2"
        return a - b
}

fn main() {}
