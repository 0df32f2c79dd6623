/// `def collatz(n: int) -> int`
#[allow(unused, non_snake_case, clippy::all)]
fn collatz(mut n: i64) -> i64 {
    let mut steps = 0;
    while n != 1 {
        if ::closure_runtime::ops::modulo(&n, &2) == 0 {
            n = ::closure_runtime::ops::floor_div(&n, &2);
        } else {
            n = ::closure_runtime::ops::add(&::closure_runtime::ops::mul(&3, &n), &1);
        }
        steps = ::closure_runtime::ops::add(&steps, &1);
    }
    steps
}
/// `def first_factor(n: int) -> int`
#[allow(unused, non_snake_case, clippy::all)]
fn first_factor(n: i64) -> i64 {
    let mut d;
    'broken: {
        for item in 2..n {
            d = item;
            if ::closure_runtime::ops::modulo(&n, &d) == 0 {
                break 'broken;
            }
        }
        return n;
    }
    d
}
