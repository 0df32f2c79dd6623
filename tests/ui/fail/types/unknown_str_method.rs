closure_runtime::pydef! {
    def f(text: str):
        return text.to_upper()
}

fn main() {}
