//! Rust lends what is a text parameter in Python.
closure_runtime::pydef! {
    def hello(name: str):
        return "Hello, " + name

    def greeter(greeting: str):
        def greet(name: str) -> str:
            return greeting + name
        return greet
}

fn main() {
    let name = String::from("Ann");
    hello(name.clone());
    greeter("Hello, ").call(name);
}
