closure_runtime::pydef! {
    def adder(a):
        def add(b):
            return a + b
        return add
}

fn main() {
    adder(1u8).call(2u8);
}
