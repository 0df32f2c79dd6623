use closure_runtime::pydef;

pydef! {
    def apply(f):
        def go(x):
            return f(LIMIT)
        return go
    def show():
        print(apply(lambda n: n + 1)(2))
}

const LIMIT: i64 = 3;

fn main() {
    show();
}
