closure_runtime::pydef! {
    def f(x: int, text: str):
        a = x + text
        b = len(x)
        text.shout()
        return a
}

fn main() {}
