use closure_runtime::pydef;

pydef!(
    r#"
    def greeter(greeting: str):
        def greet(name):
            return f"{greeting}, {name}!"
        return greet

    def half(n: int):
        return n // 2
    "#
);

pub fn shown() {
    let hello = greeter("Hello");
    println!("{} {} {}", hello.greeting, hello.call("Ann"), half(7));
}
