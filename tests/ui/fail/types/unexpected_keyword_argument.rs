closure_runtime::pydef! {
    def greet(name, greeting):
        return greeting + name

    def g():
        return greet(name="Ann", greting="Hello ")
}

fn main() {}
