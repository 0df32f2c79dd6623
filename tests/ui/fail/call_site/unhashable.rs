use closure_runtime::List;

closure_runtime::pydef! {
    def count(key):
        seen = {}
        seen[key] = 1
        return len(seen)
}

fn main() {
    count(List::from([1, 2]));
}
