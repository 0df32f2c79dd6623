mod counters {
    closure_runtime::pydef! {
        def counter():
            return 1
    }
}

fn main() {
    counters::counter();
}
