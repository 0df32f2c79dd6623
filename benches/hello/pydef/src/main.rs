//! Hello, closure: what the smallest program with `pydef!` costs to build.

closure_runtime::pydef! {
    def counter(prefix: str):
        count = 0

        def step(by: int) -> str:
            nonlocal count
            count += by
            return f "{prefix}: {count}"

        return step
}

fn main() {
    let step = counter("count");
    println!("{}", step.call(2));
    println!("{}", step.call(3));
}
