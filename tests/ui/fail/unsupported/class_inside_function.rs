closure_runtime::pydef! {
    def f():
        class C:
            pass
        return C
}

fn main() {}
