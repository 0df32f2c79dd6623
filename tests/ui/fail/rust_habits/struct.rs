closure_runtime::pydef! {
    struct Point
}

fn main() {}
