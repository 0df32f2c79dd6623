closure_runtime::pydef! {
    use math
}

fn main() {}
