closure_runtime::pydef! {
    def run():
        items = [1, "a", 2.5, "b", None]
        print(items[0] + 1)
}

fn main() {}
