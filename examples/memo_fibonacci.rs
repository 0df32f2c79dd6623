//! A recursive closure with a memory: `fib` calls itself and captures `memo` and `calls`.
//!
//! Output:
//! ```text
//! fib(10) = 55 in 19 calls
//! fib(90) = 2880067194370816120 in 180 calls
//! ```

use closure_runtime::pydef;

pydef! {
    def make_fibonacci():
        memo = {0: 0, 1: 1}
        calls = 0

        def fib(n: int) -> int:
            nonlocal calls
            calls += 1
            if n not in memo:
                memo[n] = fib(n - 1) + fib(n - 2)
            return memo[n]

        def count():
            return calls

        return fib, count
}

fn main() {
    let (fib, count) = make_fibonacci();
    for n in [10, 90] {
        let value = fib.call(n);
        println!("fib({n}) = {value} in {} calls", count.call());
    }
}
