//! `pydef!` itself, measured as its peers are.

use common::Closure;
use std::hint::black_box;

closure_runtime::pydef! {
    def capture(factor: int):
        def scale(number: int) -> int:
            return number * factor
        return scale

    def counter(start: int):
        count = start

        def step(by: int) -> int:
            nonlocal count
            count += by
            return count

        return step

    def shared(start: int):
        value = start

        def increment():
            nonlocal value
            value += 1

        def get():
            return value

        return increment, get

    def compose(f, g):
        return lambda x: f(g(x))

    def adder(by: int):
        def add(n: int):
            return n + by
        return add

    def scaler(by: int):
        def scale(n: int):
            return n * by
        return scale

    def recursion(smallest: int):
        def fib(n: int) -> int:
            if n < smallest:
                return n
            return fib(n - 1) + fib(n - 2)
        return lambda n: fib(n % 8)

    def text(prefix: str):
        def log(number: int):
            return f "[{prefix}] {number}: message"
        return lambda n: len(log(n))

    def looped(closure, calls: int) -> int:
        total = 0
        for n in range(calls):
            total += closure(n)
        return total
}

fn make(name: &'static str) -> Closure {
    let count = || {
        let (increment, get) = shared(black_box(0));
        move |_: i64| {
            increment.call();
            get.call()
        }
    };
    // Nobody gains by knowing the captured values.
    let composed = || compose(adder(black_box(1)), compose(scaler(black_box(2)), adder(3)));
    match name {
        "capture" => {
            let closure = black_box(capture(3));
            Closure::new(name, move |n| closure.call(n), |calls| looped(black_box(capture(3)), calls))
        }
        "counter" => {
            let closure = black_box(counter(5));
            Closure::new(name, move |n| closure.call(n), |calls| looped(black_box(counter(5)), calls))
        }
        "shared" => Closure::new(name, black_box(count()), move |calls| looped(black_box(count()), calls)),
        "compose" => {
            let closure = black_box(composed());
            Closure::new(name, move |n| closure.call(n), move |calls| looped(black_box(composed()), calls))
        }
        "recursion" => {
            let closure = black_box(recursion(2));
            Closure::new(name, move |n| closure.call(n), |calls| looped(black_box(recursion(2)), calls))
        }
        _ => {
            let closure = black_box(text("INFO"));
            Closure::new(name, move |n| closure.call(n), |calls| looped(black_box(text("INFO")), calls))
        }
    }
}

fn main() {
    common::run(make);
}
