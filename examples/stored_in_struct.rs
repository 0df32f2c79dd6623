//! A closure's type has a name, so it can be the type of a struct's field: no type parameter, no `Box<dyn Fn>`.
//!
//! Output:
//! ```text
//! search: Ok("found rust")
//! search: Ok("found closures")
//! search: Err("rate limit exceeded")
//! ```

use closure_runtime::pydef;

pydef! {
    def rate_limiter(max_calls: int):
        count = 0

        def limit() -> bool:
            nonlocal count
            if count == max_calls:
                return False
            count += 1
            return True

        return limit
}

/// The closure that `rate_limiter` returns is a `RateLimiterLimit`.
struct Service {
    limit: RateLimiterLimit,
}

impl Service {
    fn search(&self, word: &str) -> Result<String, &'static str> {
        if self.limit.call() { Ok(format!("found {word}")) } else { Err("rate limit exceeded") }
    }
}

fn main() {
    let service = Service { limit: rate_limiter(2) };
    for word in ["rust", "closures", "more"] {
        println!("search: {:?}", service.search(word));
    }
}
