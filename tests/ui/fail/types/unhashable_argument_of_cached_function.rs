closure_runtime::pydef! {
    from functools import cache

    def run():
        @cache
        def total(xs: list[int]) -> int:
            return sum(xs)
        print(total([1, 2]))
}

fn main() {}
