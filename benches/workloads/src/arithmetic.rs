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

/// Python's `%`: the sign of the divisor.
#[inline]
pub fn modulo(a: i64, b: i64) -> i64 {
    let remainder = a.checked_rem(b).expect("division by zero");
    if remainder != 0 && (remainder < 0) != (b < 0) { remainder + b } else { remainder }
}
