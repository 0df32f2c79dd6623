//! State that a closure keeps to itself: `nonlocal` makes the counter a field of the closure, and nothing else can
//! reach it. No `mut`, no `RefCell` and no allocation on the Rust side.
//!
//! Output:
//! ```text
//! API call 1 allowed
//! API call 2 allowed
//! API call 3 allowed
//! Rate limit exceeded!
//! another user: API call 1 allowed
//! ```

use closure_runtime::pydef;

pydef! {
    def rate_limiter(max_calls):
        count = 0                   # remembered inside the closure

        def limit():
            nonlocal count
            if count < max_calls:
                count += 1
                return f "API call {count} allowed"
            else:
                return "Rate limit exceeded!"

        return limit
}

fn main() {
    let user_api = rate_limiter(3);
    for _ in 0..4 {
        println!("{}", user_api.call());
    }

    let other_api = rate_limiter(3);
    println!("another user: {}", other_api.call());
}
