closure_runtime::pydef! {
    def f():
        return 9223372036854775808
}

fn main() {}
