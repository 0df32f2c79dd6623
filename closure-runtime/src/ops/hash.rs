//! `hash()`: what dicts and sets find their keys by.

use crate::error::value_error;
use crate::ops::Eq;
use alloc::string::String;

/// Python's `hash()`. Values that are equal under [`Eq`] must have equal hashes, across types too:
/// `1`, `1.0` and `True` are one dict key.
///
/// Numbers and tuples of numbers have exactly CPython's hashes, on which the order of a set depends. The hash of a
/// string differs from run to run in CPython; here it is fixed.
#[diagnostic::on_unimplemented(
    message = "TypeError: unhashable type: `{Self}`",
    label = "cannot be a dict key or an element of a set",
    note = "lists, dicts and sets are unhashable in Python; implement `closure_runtime::ops::Hash` for a type of your own"
)]
pub trait Hash {
    /// `hash(self)`.
    #[track_caller]
    fn hash(&self) -> i64;
}

/// `hash(a)`.
///
/// ```
/// use closure_runtime::ops;
/// assert_eq!(ops::hash(&(1, 2)), -3550055125485641917);
/// assert_eq!(ops::hash(&2.0), ops::hash(&2));
/// ```
#[inline]
#[track_caller]
pub fn hash<A: Hash + ?Sized>(a: &A) -> i64 {
    a.hash()
}

/// CPython computes the hashes of numbers modulo this prime.
const MODULUS: i64 = (1 << 61) - 1;

impl Hash for i64 {
    #[inline]
    fn hash(&self) -> i64 {
        // The remainder has the int's sign in CPython too; -1 is what its C functions report an error with.
        match self % MODULUS {
            -1 => -2,
            hash => hash,
        }
    }
}

impl Hash for bool {
    #[inline]
    fn hash(&self) -> i64 {
        i64::from(*self)
    }
}

impl Hash for f64 {
    fn hash(&self) -> i64 {
        if self.is_nan() {
            // CPython finds a NaN by the identity of its object, which a Rust number does not have.
            value_error("nan cannot be a dict key or an element of a set here")
        }
        if self.is_infinite() {
            return if *self > 0.0 { 314_159 } else { -314_159 };
        }
        if *self == 0.0 {
            return 0;
        }
        // mantissa * 2^exponent, modulo 2^61 - 1, where multiplying by a power of two rotates the 61 bits.
        let bits = self.abs().to_bits();
        let (mut mantissa, mut exponent) = (bits & ((1 << 52) - 1), (bits >> 52) as i64 - 1075);
        if bits >> 52 == 0 {
            exponent += 1;
        } else {
            mantissa |= 1 << 52;
        }
        let rotation = exponent.rem_euclid(61) as u32;
        let rotated = (u128::from(mantissa) << rotation) % MODULUS as u128;
        let hash = if *self < 0.0 { -(rotated as i64) } else { rotated as i64 };
        if hash == -1 { -2 } else { hash }
    }
}

impl Hash for str {
    fn hash(&self) -> i64 {
        if self.is_empty() {
            return 0;
        }
        // Eight bytes at a time, each folded in by a multiplication whose high half comes back to the low one.
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut state = self.len() as u64 ^ FACTOR;
        for chunk in self.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            let product = u128::from(state ^ u64::from_le_bytes(word)) * u128::from(FACTOR | 1 << 63);
            state = (product as u64) ^ (product >> 64) as u64;
        }
        state as i64
    }
}

impl Hash for String {
    #[inline]
    fn hash(&self) -> i64 {
        self.as_str().hash()
    }
}

impl Hash for () {
    #[inline]
    fn hash(&self) -> i64 {
        // Fixed since CPython 3.12; an address before.
        0xfca8_6420
    }
}

impl<T: Hash> Hash for Option<T> {
    #[inline]
    fn hash(&self) -> i64 {
        match self {
            Some(value) => value.hash(),
            None => ().hash(),
        }
    }
}

impl<T: Hash + ?Sized> Hash for &T {
    #[inline]
    fn hash(&self) -> i64 {
        (**self).hash()
    }
}

/// CPython's hash of a tuple from those of its elements (xxHash's mixing).
pub(crate) fn hash_tuple(hashes: &[i64]) -> i64 {
    const PRIME_1: u64 = 11_400_714_785_074_694_791;
    const PRIME_2: u64 = 14_029_467_366_897_019_727;
    const PRIME_5: u64 = 2_870_177_450_012_600_261;
    let mut state = PRIME_5;
    for &hash in hashes {
        state = state.wrapping_add((hash as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1);
    }
    state = state.wrapping_add(hashes.len() as u64 ^ (PRIME_5 ^ 3_527_539));
    if state == u64::MAX { 1_546_275_796 } else { state as i64 }
}

/// What a key can be looked up with: anything that hashes as keys do and compares with them.
///
/// So a `&str` finds a `String`, and `1.0` finds `1`.
pub trait Lookup<Key>: Hash + Eq<Key> {}

impl<Query, Key> Lookup<Key> for Query where Query: Hash + Eq<Key> + ?Sized {}
