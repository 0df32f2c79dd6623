closure_runtime::pydef! {
    def f():
        pair = (1, 2)
        return pair[2]
}

fn main() {}
