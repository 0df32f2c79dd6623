closure_runtime::pydef! {
    def f(flag):
        if flag:
            x = 1
        else:
            x = "one"
        return x + 1
}

fn main() {}
