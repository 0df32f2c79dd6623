//! Generated code finds the runtime by the name that Cargo.toml gives it.

use pyclos::pydef;

pydef! {
    def counter(start: int):
        count = start

        def step(word: str):
            nonlocal count
            count += len(word)
            return f "{count} of {[letter for letter in word]}"

        return step

    def described(f):
        return f.__name__
}

pyclos::pydef!(
    r#"
    def ratio(a: int, b: int) -> float:
        return round(a / b, 2)
"#
);

#[test]
fn a_renamed_dependency_is_found() {
    let step = counter(1);
    assert_eq!(step.call("ab"), "3 of ['a', 'b']");
    assert_eq!((ratio(1, 3), described(counter(0)).as_str()), (0.33, "step"));
}
