closure_runtime::pydef! {
    def adder(a):
        def add(b):
            return a + b
        return add
}

fn main() {
    adder(1).call(1, 2);
    adder();
}
