closure_runtime::pydef! {
    def f(x):
        return x._ + _::item
}

fn main() {}
