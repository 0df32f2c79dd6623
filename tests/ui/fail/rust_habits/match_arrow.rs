closure_runtime::pydef! {
    def f(x):
        return match x { 1 => 2, _ => 3 }
}

fn main() {}
