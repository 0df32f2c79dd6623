closure_runtime::pydef! {
    def greet(name):
        return f"Hello, {name}"
}

fn main() {}
