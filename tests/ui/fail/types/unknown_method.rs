closure_runtime::pydef! {
    def f():
        xs = [1, 2]
        xs.push(3)
        return xs
}

fn main() {}
