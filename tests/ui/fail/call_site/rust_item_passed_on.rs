use closure_runtime::pydef;

pydef! {
    def apply(f):
        def go(x):
            return f(y)
        return go
    def show():
        print(apply(lambda n: n + 1)(2))
}

fn main() {
    show();
}
