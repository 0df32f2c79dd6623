closure_runtime::pydef! {
    def larger(a, b):
        if a < b:
            return True
        return False
}

fn main() {
    larger(1, "2");
}
