closure_runtime::pydef! {
    def f(x):
        println!("{}", x)
}

fn main() {}
