//! What the module's statements make is no Rust function; rustc says so at a call, with the reason.
mod tokens {
    closure_runtime::pydef! {
        def logged(f):
            return lambda n: f(n)

        @logged
        def scaled(n: int) -> int:
            return n * factor

        def shifted(n: int, by=1) -> str:
            return str(n + by + factor)

        def main():
            print(scaled(1), shifted(1))

        factor = 2
        main()
    }

    pub fn go() {
        __main__();
        println!("{}", scaled(2));
        shifted(2, "x").len();
    }
}

mod text {
    closure_runtime::pydef!(
        "
        count = 0

        def step():
            global count
            count += 1
            return count

        print(step())
        "
    );

    pub fn go() -> i64 {
        self::step()
    }
}

mod decorated {
    closure_runtime::pydef! {
        def same(f):
            def wrapper(*args, **kwargs):
                return f(*args, **kwargs)
            return wrapper

        @same
        def negated(*, n):
            return -n
    }

    pub fn go() -> i64 {
        negated(1)
    }
}

fn main() {
    tokens::go();
    text::go();
    decorated::go();
}
