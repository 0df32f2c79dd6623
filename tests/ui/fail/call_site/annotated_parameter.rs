closure_runtime::pydef! {
    def half(x: float):
        return x / 2
}

fn main() {
    half("2");
}
