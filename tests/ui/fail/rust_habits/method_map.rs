closure_runtime::pydef! {
    def doubled(xs: list[int]):
        xs.for_each(print)
        print(xs.join(", "))
        return xs.map(lambda x: 2 * x)

    def no_guess(xs: list[int]):
        xs.kap()
}

fn main() {}
