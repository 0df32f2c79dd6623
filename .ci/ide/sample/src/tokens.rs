use closure_runtime::{CallableExt, List, pydef};

fn area(width: f64, height: f64) -> f64 {
    width * height
}

pydef! {
    def multiplier(factor):
        def multiply(number):
            return number * factor          # factor is remembered
        return multiply


    # Limits how often something is done.
    pub def rate_limiter(max_calls: int):
        count = 0

        def limit():
            """Counts a call."""
            nonlocal count
            if count < max_calls:
                count += 1
                return f "API call {count} allowed"
            else:
                return "Rate limit exceeded!"

        return limit

    def shared_counter():
        value = 0

        def increment():
            nonlocal value
            value += 1

        def get():
            return value

        return increment, get

    def logged(function):
        def wrapper(*args):
            print("calling with", args)
            return function(*args)
        return wrapper

    @logged
    def doubled(n: int) -> int:
        return n * 2

    def total(numbers: list[int], f) -> int:
        result = 0
        for n in numbers:
            if n > 100: continue
            result += f(n)
        return result

    def longest(words: list[str]):
        return max([word.upper() for word in words if word], key=len)

    def wall(
        height: float,
        width: float = 2.5,
    ) -> float:
        return area(width, height)
}

mod tabs {
	closure_runtime::pydef! {
		def adder(n: int):
			return lambda m: n + m
	}

	pub fn added() -> i64 {
		adder(1).call(2)
	}
}

struct Service {
    limit: RateLimiterLimit,
}

pub fn shown() {
    let double = multiplier(2);
    assert_eq!(double.call(5), 10);
    assert_eq!(double.factor, 2);
    let text: String = multiplier("ab").call(2);

    let service = Service { limit: rate_limiter(1) };
    println!("{text} {} {}", service.limit.call(), service.limit.max_calls);

    let (increment, get) = shared_counter();
    increment.call();
    println!("{}", get.call() + 1);

    let offset = 1;
    println!("{}", total(List::from([1, 2, 3]), |n: i64| n + offset));
    let scaled: Vec<i64> = [1, 2].into_iter().map(multiplier(5).into_fn1()).collect();
    println!("{scaled:?} {} {}", doubled(4), longest(vec!["a".to_owned(), "bc".to_owned()].into()));
    println!("{} {}", wall(2.0, 2.5), tabs::added());

    pydef! {
        def within(n: int):
            def step():
                return n + 1
            return step
    }
    println!("{}", within(1).call());
}
