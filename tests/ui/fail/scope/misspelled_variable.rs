closure_runtime::pydef! {
    def f(number):
        total = number * 2
        return totl
}

fn main() {}
