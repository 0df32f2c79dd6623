closure_runtime::pydef! {
    def size(x):
        return len(x)
}

fn main() {
    size(5);
}
