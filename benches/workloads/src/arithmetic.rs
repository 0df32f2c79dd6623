//! Integer arithmetic as hand-written code does it where overflow must not pass unseen: `checked_…` and a panic.

/// The same as `.expect("int overflow")`, which the hand-written versions write often.
pub trait Checked<T> {
    fn checked(self) -> T;
}

impl<T> Checked<T> for Option<T> {
    #[inline]
    fn checked(self) -> T {
        self.expect("int overflow")
    }
}

/// Python's `%`: the sign of the divisor, and no overflow where the smallest int meets -1.
#[inline]
pub fn modulo(a: i64, b: i64) -> i64 {
    assert!(b != 0, "division by zero");
    let remainder = a.wrapping_rem(b);
    if remainder != 0 && (remainder < 0) != (b < 0) { remainder + b } else { remainder }
}
