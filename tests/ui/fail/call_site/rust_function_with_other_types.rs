fn shout(text: &str) -> String {
    text.to_uppercase()
}

closure_runtime::pydef! {
    def f(n: int):
        return len(shout(n))
}

fn main() {}
