closure_runtime::pydef! {
    def double(n):
    return n * 2

    def triple(n):
        return n * 3
}

fn main() {
    println!("{} {}", double(2), triple(2));
}
