//! Decorated functions, called from Rust.

use closure_runtime::{Callable, pydef};

mod cached {
    closure_runtime::pydef! {
        def memoize(func):
            cache = {}
            def wrapper(n):
                if n not in cache:
                    cache[n] = func(n)
                return cache[n]
            return wrapper

        @memoize
        pub def fib(n: int) -> int:
            return n if n < 2 else fib(n - 1) + fib(n - 2)

        pub def twice(n: int) -> int:
            return fib(n) * 2
    }
}

#[test]
fn a_source_of_definitions_exports_decorated_functions_and_those_that_use_them() {
    // Without the cache this would take years.
    assert_eq!(cached::fib(80), 23_416_728_348_467_685);
    assert_eq!(cached::twice(10), 110);
}

pydef! {
    def shouted(func):
        def wrapper(*args, **kwargs):
            return func(*args, **kwargs) + "!"
        return wrapper

    @shouted
    def greet(name: str, greeting="Hello"):
        return f "{greeting}, {name}"

    @shouted
    def join(first, second):
        return first + second

    def logged(func, log):
        def wrapper(*args, **kwargs):
            log.append(str(args))
            return func(*args, **kwargs)
        return wrapper
}

#[test]
fn parameters_of_the_function_itself_are_those_of_the_decorated_one() {
    assert_eq!(greet("Ann", "Hi"), "Hi, Ann!");
    assert_eq!(join(String::from("a"), "b"), "ab!");
}

#[test]
fn a_decorator_takes_rust_closures() {
    let log = closure_runtime::List::new();
    let add = logged(|a: i64, b: i64| a + b, log.clone());
    assert_eq!(add.call_with((1, 2)), 3);
    let hello = logged(|| String::from("hello"), log.clone());
    assert_eq!(hello.call_with(()), "hello");
    assert_eq!(log, ["(1, 2)", "()"]);
}
