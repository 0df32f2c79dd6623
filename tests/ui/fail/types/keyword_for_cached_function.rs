closure_runtime::pydef! {
    from functools import cache

    def run():
        @cache
        def square(n: int) -> int:
            return n * n
        print(square(n=3))
}

fn main() {}
