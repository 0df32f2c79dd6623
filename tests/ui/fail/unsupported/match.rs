closure_runtime::pydef! {
    def f(x):
        match x:
            case 1:
                return "one"
            case _:
                return "many"
}

fn main() {}
