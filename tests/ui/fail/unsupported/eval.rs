closure_runtime::pydef! {
    def f(text: str):
        return eval(text)
}

fn main() {}
