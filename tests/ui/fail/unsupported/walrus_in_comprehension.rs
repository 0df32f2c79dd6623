closure_runtime::pydef! {
    def f(xs):
        return [y for x in xs if (y := x + 1) > 2]
}

fn main() {}
