closure_runtime::pydef! {
    def f(n: int):
        for i in 0..n:
            print(i)
}

fn main() {}
