mod adders {
    closure_runtime::pydef! {
        pub def adder(a):
            def add(b):
                return a + b
            return add
    }
}

fn main() {
    println!("{}", adders::adder(1).a);
}
