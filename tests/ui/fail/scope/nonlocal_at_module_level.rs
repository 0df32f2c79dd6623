closure_runtime::pydef! {
    nonlocal count
    count = 1
}

fn main() {}
