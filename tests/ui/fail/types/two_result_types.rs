closure_runtime::pydef! {
    def f(flag: bool):
        if flag:
            return 1
        return "one"
}

fn main() {}
