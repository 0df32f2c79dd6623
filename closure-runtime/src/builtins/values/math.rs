//! Python's module `math`: `map(math.sqrt, xs)`.

use crate::math::{self, Real};
use crate::ops::{self, Iterable};

values! {
    math Ceil "ceil" { [A: Real] (x: A) -> i64 = math::ceil(&x); }
    math Factorial "factorial" { [] (n: i64) -> i64 = math::factorial(&n); }
    math Fabs "fabs" { [A: Real] (x: A) -> f64 = math::fabs(&x); }
    math Floor "floor" { [A: Real] (x: A) -> i64 = math::floor(&x); }
    math_of_any Gcd "gcd" { [] (a: i64, b: i64) -> i64 = math::gcd(&a, &b); }
    math CopySign "copysign" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::copysign(&x, &y); }
    math IsFinite "isfinite" { [A: Real] (x: A) -> bool = math::isfinite(&x); }
    math IsInf "isinf" { [A: Real] (x: A) -> bool = math::isinf(&x); }
    math IsNan "isnan" { [A: Real] (x: A) -> bool = math::isnan(&x); }
    math Isqrt "isqrt" { [] (n: i64) -> i64 = math::isqrt(&n); }
    math_of_any Lcm "lcm" { [] (a: i64, b: i64) -> i64 = math::lcm(&a, &b); }
    math_of_any Prod "prod" { [A: Iterable<Item = i64>] (items: A) -> i64 = math::prod(ops::iter(&items)); }
    math Radians "radians" { [A: Real] (x: A) -> f64 = math::radians(&x); }
    math Degrees "degrees" { [A: Real] (x: A) -> f64 = math::degrees(&x); }
    math Trunc "trunc" { [A: Real] (x: A) -> i64 = math::trunc(&x); }
}

#[cfg(feature = "std")]
values! {
    math Acos "acos" { [A: Real] (x: A) -> f64 = math::acos(&x); }
    math Asin "asin" { [A: Real] (x: A) -> f64 = math::asin(&x); }
    math Atan "atan" { [A: Real] (x: A) -> f64 = math::atan(&x); }
    math Atan2 "atan2" { [A: Real, B: Real] (y: A, x: B) -> f64 = math::atan2(&y, &x); }
    math Cos "cos" { [A: Real] (x: A) -> f64 = math::cos(&x); }
    math Cosh "cosh" { [A: Real] (x: A) -> f64 = math::cosh(&x); }
    math Exp "exp" { [A: Real] (x: A) -> f64 = math::exp(&x); }
    math Fmod "fmod" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::fmod(&x, &y); }
    math_of_any Hypot "hypot" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::hypot(&x, &y); }
    math_of_any IsClose "isclose" {
        [A: Real, B: Real] (a: A, b: B) -> bool = math::isclose(&a, &b, 1e-9, 0.0);
    }
    math Log "log" {
        [A: Real] (x: A) -> f64 = math::log(&x);
        [A: Real, B: Real] (x: A, base: B) -> f64 = math::log_base(&x, &base);
    }
    math Log10 "log10" { [A: Real] (x: A) -> f64 = math::log10(&x); }
    math Log2 "log2" { [A: Real] (x: A) -> f64 = math::log2(&x); }
    math Pow "pow" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::pow(&x, &y); }
    math Sin "sin" { [A: Real] (x: A) -> f64 = math::sin(&x); }
    math Sinh "sinh" { [A: Real] (x: A) -> f64 = math::sinh(&x); }
    math Sqrt "sqrt" { [A: Real] (x: A) -> f64 = math::sqrt(&x); }
    math Tan "tan" { [A: Real] (x: A) -> f64 = math::tan(&x); }
    math Tanh "tanh" { [A: Real] (x: A) -> f64 = math::tanh(&x); }
}
