closure_runtime::pydef! {
    def greet(name):
        return 'Hello, ' + name
}

fn main() {}
