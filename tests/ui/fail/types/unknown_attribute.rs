closure_runtime::pydef! {
    def f():
        xs = [1, 2]
        return xs.length
}

fn main() {}
