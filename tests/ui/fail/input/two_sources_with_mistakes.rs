use closure_runtime::pydef;

pydef! {
    def adder(a):
        return lambda b: a + c
}

pydef! {
    def counter():
        nonlocal count
        return count
}

fn main() {
    println!("{}", adder(1).call(2) + counter());
}
