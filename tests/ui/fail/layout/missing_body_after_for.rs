closure_runtime::pydef! {
    def f(xs):
        for x in xs:
        return xs
}

fn main() {}
