//! A function factory. One Python `multiply` is one generic Rust struct: it serves ints, floats and strings, and what
//! it remembers can be printed.
//!
//! Output:
//! ```text
//! 10
//! 5.0
//! abab
//! 15
//! MultiplierMultiply { factor: 2 }
//! ```

use closure_runtime::pydef;

pydef! {
    def multiplier(factor):
        def multiply(number):
            return number * factor          # factor is remembered
        return multiply
}

fn main() {
    let double = multiplier(2);
    let triple = multiplier(3);

    println!("{}", double.call(5));
    println!("{:?}", double.call(2.5));
    println!("{}", double.call("ab"));
    println!("{}", triple.call(5));
    println!("{double:?}");
}
