closure_runtime::pydef! {
    def counter():
        def increment():
            nonlocal count
            count += 1
            return count
        return increment
}

fn main() {}
