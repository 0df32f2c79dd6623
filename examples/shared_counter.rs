//! Three closures share one variable: what one writes, the others see. They come back as a tuple.
//!
//! Output:
//! ```text
//! after 3 up and 1 down: 2
//! a second counter: 0
//! ```

use closure_runtime::pydef;

pydef! {
    def shared_counter():
        value = 0

        def increment():
            nonlocal value
            value += 1

        def decrement():
            nonlocal value
            value -= 1

        def get():
            return value

        return increment, decrement, get
}

fn main() {
    let (increment, decrement, get) = shared_counter();
    increment.call();
    increment.call();
    increment.call();
    decrement.call();
    println!("after 3 up and 1 down: {}", get.call());

    // Every call of the outer function makes a variable of its own.
    let (_, _, other) = shared_counter();
    println!("a second counter: {}", other.call());
}
