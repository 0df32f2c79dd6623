closure_runtime::pydef! {
    def f(text: str):
        text[0] = "a"
        return text
}

fn main() {}
