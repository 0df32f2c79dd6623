//! Rust's attributes and documentation comments before a `def`.

use closure_runtime::pydef;

pydef! {
    /// Documented from Rust.
    #[inline]
    #[must_use]
    #[deprecated(note = "use `two`")]
    pub def one() -> int:
        //! And inside.
        return 1

    def counter():
        count = 0

        #[derive(PartialEq, Clone)]
        #[must_use = "it counts"]
        def step() -> int:
            nonlocal count
            count += 1
            return count

        return step

    #[cfg(any())]
    def left_out():
        kept = [1]

        def found(n: int) -> int:
            return nothing_that_is_known(n + kept[0])
        return found

    def doubled(f):
        return lambda: f() * 2

    // Comments of both languages are none: #[inline]
    #[1, 2, 3]
    # [cfg(any())]
    /// A documentation comment before the decorator, which is not the function's name.
    @doubled
    #[allow(deprecated)]
    def two() -> int:
        return one()
}

/// In the place of the function that is left out.
fn left_out() -> i64 {
    3
}

pydef! {
    #[test]
    def a_test_of_pythons():
        assert two() == 2
        assert left_out() == 3

    #[test]
    #[should_panic(expected = "AssertionError: two is not one")]
    def a_test_that_fails():
        assert two() == 1, "two is not one"
}

#[test]
fn attributes_are_put_on_what_a_function_becomes() {
    #[expect(deprecated)]
    let one = one();
    assert_eq!(one, 1);
    let step = counter();
    let copy = step.clone();
    assert_eq!(step.call(), 1);
    assert!(step != copy);
}
