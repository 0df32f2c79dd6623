closure_runtime::pydef! {
    def totals():
        sums: list[int] = []
        sums.append("a")
        counts: dict[str, int] = {}
        counts["a"] = "b"
        return sums, counts

    def label(n: int) -> str:
        return n

    def outer():
        def inner(n: int):
            return n
        return inner("x")
}

fn main() {
    totals();
}
