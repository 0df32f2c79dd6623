/// `def collatz(n: int) -> int`
#[allow(dead_code)]
fn collatz(mut n: i64) -> i64 {
    use ::closure_runtime::ops;
    let mut steps = 0;
    while n != 1 {
        if ops::modulo(&n, &2) == 0 {
            n = ops::floor_div(&n, &2);
        } else {
            n = ops::add(&ops::mul(&3, &n), &1);
        }
        steps = ops::add(&steps, &1);
    }
    steps
}
/// `def first_factor(n: int) -> int`
#[allow(clippy::needless_late_init, dead_code)]
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
