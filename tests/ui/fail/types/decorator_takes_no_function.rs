closure_runtime::pydef! {
    def plain():
        return 1

    @plain
    def f(x):
        return x

    print(f(1))
}

fn main() {}
