use closure_runtime::pydef;

fn area(width: f64, height: f64) -> f64 {
    width * height
}

pydef! {
    def wall(height: int):
        def get() -> float:
            return area(2.5, height)
        return get
}

fn main() {
    println!("{}", wall(1).call());
}
