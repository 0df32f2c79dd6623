closure_runtime::pydef! {
    def f(x: int):
        return x + "a"

    def g(text: str):
        return text - 1
}

fn main() {}
