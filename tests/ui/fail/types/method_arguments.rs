closure_runtime::pydef! {
    def f(text: str):
        return text.replace("a")
}

fn main() {}
