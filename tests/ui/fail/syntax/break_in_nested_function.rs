closure_runtime::pydef! {
    def f(xs):
        for x in xs:
            def g():
                break
            g()
}

fn main() {}
