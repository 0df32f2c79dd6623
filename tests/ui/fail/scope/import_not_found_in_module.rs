closure_runtime::pydef! {
    from math import sqroot

    def f(x: float):
        return sqroot(x)
}

fn main() {}
