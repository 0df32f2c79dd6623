//! The smallest closure: the inner function remembers a parameter of the function that made it, after that function
//! has returned.
//!
//! Output:
//! ```text
//! Message: Hello, Closure!
//! ```

use closure_runtime::pydef;

pydef! {
    def outer_function(message):
        def inner_function():
            print(f "Message: {message}")   # message comes from the outer scope
        return inner_function
}

fn main() {
    let closure_example = outer_function("Hello, Closure!");
    closure_example.call();
}
