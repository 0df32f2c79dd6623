closure_runtime::pydef! {
    import math

    def f(x: float):
        return math.sqroot(x)
}

fn main() {}
