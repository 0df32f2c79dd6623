closure_runtime::pydef! {
    def counter():
        count = 0
        def increment():
            return coutn + 1
        return increment
}

fn main() {}
