//! `def` is private, as `fn` is; `pub` before it makes the function and its closures visible together.

mod shapes {
    pub mod inner {
        closure_runtime::pydef! {
            pub def scaler(factor: int):
                def scale(n: int) -> int:
                    return n * factor
                return scale

            pub(crate) def shifter(by: int):
                def shift(n: int) -> int:
                    return n + by
                return shift

            pub(super) def answer() -> int:
                return hidden()

            def hidden():
                return 42
        }
    }

    pub fn answer() -> i64 {
        inner::answer()
    }
}

#[test]
fn public_functions_and_their_types_have_a_path() {
    let scale: shapes::inner::ScalerScale = shapes::inner::scaler(3);
    let shift: shapes::inner::ShifterShift = shapes::inner::shifter(3);
    assert_eq!((scale.call(4), shift.call(4), shapes::answer()), (12, 7, 42));
}

/// A public function may be part of a crate's API: what it returns can be named by others.
pub fn threefold() -> shapes::inner::ScalerScale {
    shapes::inner::scaler(3)
}

#[test]
fn a_closure_type_stands_in_a_public_signature() {
    assert_eq!(threefold().call(2), 6);
}
