closure_runtime::pydef! {
    def f():
        x = 1
        del x
}

fn main() {}
