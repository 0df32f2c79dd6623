//! What neither the source nor the Rust file around it names cannot be a Rust item.
closure_runtime::pydef! {
    def f(x):
        return x + offset

    def outer():
        def inner():
            return 1
        return inner

    def calls():
        return inner()

    def area(r):
        return math.pi * r * r

    def from_rust(n: int) -> int:
        return twice(n)
}

closure_runtime::pydef!(
    "
    @cached
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    print(fib(3))
    "
);

fn twice(n: i64) -> i64 {
    n * 2
}

fn main() {
    __main__();
}
