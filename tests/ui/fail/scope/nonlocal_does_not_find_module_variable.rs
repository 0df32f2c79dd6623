closure_runtime::pydef! {
    count = 0
    def increment():
        nonlocal count
        count += 1
}

fn main() {}
