closure_runtime::pydef! {
    x = 1
    return x
}

fn main() {}
