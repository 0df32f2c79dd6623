closure_runtime::pydef! {
    def run(x: int, callback=None):
        if callback:
            callback(x)
        return x
}

fn main() {
    run(1, None);
}
