//! The workloads, a file each.

use crate::Workload;

/// Declares the modules and lists them as [`WORKLOADS`].
macro_rules! workloads {
    ($($name:ident: $rounds:literal, $about:literal;)*) => {
        $(mod $name;)*

        pub const WORKLOADS: &[Workload] = &[$(Workload {
            name: stringify!($name),
            about: $about,
            rounds: $rounds,
            pydef: $name::pydef,
            by_hand: $name::by_hand,
            workaround: $name::workaround,
        },)*];
    };
}

workloads! {
    stateless_capture: 1000, "a function that multiplies by a captured int";
    private_counter: 1000, "a counter that one closure alone reaches";
    private_counter_in_text: 1000, "the same counter, of a text: its lines are known to panics";
    shared_by_two: 1000, "a counter shared by the closures that increment and read it";
    shared_by_five: 1000, "a counter shared by five closures";
    account: 1000, "a bank account: five closures over two variables";
    three_levels: 1000, "three nested functions, the innermost of which rebinds a variable of the outermost";
    fibonacci_pair: 1000, "two captured variables rebound together: a, b = b, (a + b) % m";
    compose_ten: 1000, "ten functions composed";
    generic_call: 1000, "one generic closure called with an int and with a float";
    logger: 1000, "a closure that formats a captured prefix and its argument";
    rate_limiter: 1000, "a counter compared with a limit, and a text about it";
    recursive: 15, "a nested function that calls itself: Fibonacci";
    mutually_recursive: 200, "two nested functions that call each other, over one captured variable";
    memoised: 90, "Fibonacci remembered in a captured dict";
    averager: 200, "a captured list that is appended to, and the average of all";
    late_binding: 200, "a list of lambdas that share a loop's variable";
    decorator: 1000, "a decorator with *args that counts calls";
    helper: 1000, "a closure that calls another one, which captures two texts";
    transcript: 200, "a captured text that grows, shared with a closure that measures it";
    fallback: 1000, "name or default, where both are texts";
    list_loop: 100, "a loop over a list that calls a closure for each element";
    comprehension: 100, "a filtering list comprehension that calls a closure";
    sort_key: 20, "a list sorted by a closure's answer";
}
