use closure_runtime::pydef;

pydef! {
    def multiplier(factor):
        def multiply(number):
            return number * facto
        return multiply

    def rate_limiter(max_calls: int):
        count = 0
        def limit():
            nonlocal counter
            count += 1
            return count < max_calls
        return limit

    def pair():
        return multiplier(2), multiplier(3)

    print(pair())
}

struct Api {
    limit: RateLimiterLimit,
    scale: MultiplierMultiply<i64>,
}

fn main() {
    let double = multiplier(2);
    assert_eq!(double.call(5), 10);
    println!("{} {:?}", double.call("ab"), double);
    let api = Api { limit: rate_limiter(3), scale: multiplier(2) };
    while api.limit.call() {
        let next: i64 = api.scale.call(1) + 1;
        println!("{next}");
    }
    let (two, three) = pair();
    let six: Vec<i64> = (0..3).map(|n| two.call(three.call(n))).collect();
    println!("{six:?}");
    __main__();
}
