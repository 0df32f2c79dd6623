closure_runtime::pydef! {
    def f():
        n = 5
        for i in n:
            print(i)
}

fn main() {}
