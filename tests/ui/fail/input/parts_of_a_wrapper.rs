macro_rules! wrapper {
    ($value:expr) => {
        closure_runtime::pydef! {
            def f(x):
                return x + $value
        }
    };
}

wrapper!(1);

fn main() {}
