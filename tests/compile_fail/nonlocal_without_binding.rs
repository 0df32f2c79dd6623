use closure_runtime::pydef;

pydef! {
    def counter():
        def step():
            nonlocal count
            count += 1
            return count
        return step
}

fn main() {}
