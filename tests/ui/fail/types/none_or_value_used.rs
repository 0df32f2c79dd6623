closure_runtime::pydef! {
    def find(n: int):
        if n > 0:
            return n

    def f():
        return find(1).upper()
}

fn main() {}
