closure_runtime::pydef! {
    def f():
        print(total)
        total = 1
        return total
}

fn main() {}
