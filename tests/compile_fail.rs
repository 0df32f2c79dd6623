//! How to test that a closure of one's own is refused, as the README shows it.

#[test]
fn closures_that_must_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
