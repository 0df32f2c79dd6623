closure_runtime::pydef! {
    def f():
        return {"a": 1, "b":}
}

fn main() {}
