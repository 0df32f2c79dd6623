closure_runtime::pydef! {
    def label(count: int):
        return "count: " + count
}

fn main() {}
