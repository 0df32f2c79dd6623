closure_runtime::pydef! {
    def f():
        return {[1, 2]: "a"}
}

fn main() {}
