closure_runtime::pydef! {
    class Counter:
        def __init__(self):
            self.count = 0
}

fn main() {}
