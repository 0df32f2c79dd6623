//! What the module's statements make is not there when Rust code calls it.
closure_runtime::pydef! {
    def logged(f):
        return lambda n: f(n)

    @logged
    pub def scaled(n: int) -> int:
        return n * factor

    #[inline]
    pub def shifted(n: int) -> int:
        return n + factor

    #[test]
    def checked():
        assert factor == 2

    factor = 2
    print(scaled(1), shifted(1))
}

fn main() {
    __main__();
    scaled(2);
}
