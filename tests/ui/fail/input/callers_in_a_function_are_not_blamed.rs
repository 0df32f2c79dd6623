fn main() {
    closure_runtime::pydef! {
        def multiplier(factor):
            def multiply(number):
                return number * facto
            return multiply
    }
    let double = multiplier(2);
    println!("{}", double.call(5) + 1);
}
