closure_runtime::pydef! {
    def counter():
        count = 0
        def increment():
            count += 1
            return count
        return increment
}

fn main() {}
