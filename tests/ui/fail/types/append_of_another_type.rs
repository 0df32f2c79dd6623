closure_runtime::pydef! {
    def f():
        xs = [1, 2]
        xs.append("three")
        return sum(xs)
}

fn main() {}
