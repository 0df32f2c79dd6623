closure_runtime::pydef! {
    total = 0

    def add(n):
        total += n
        return total

    print(add(1))
}

fn main() {}
