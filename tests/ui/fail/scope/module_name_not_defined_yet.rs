closure_runtime::pydef! {
    print(total)
    total = 1
}

fn main() {}
