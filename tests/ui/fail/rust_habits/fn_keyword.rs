closure_runtime::pydef! {
    fn f(x):
        return x
}

fn main() {}
