closure_runtime::pydef! {
    def f(text: str):
        return text.trim()
}

fn main() {}
