closure_runtime::pydef! {
    def parity(n: int):
        return "odd" if n // 2 * 2 != n else "even"

    def half(n: int):
        return n // 2
}

fn main() {}
