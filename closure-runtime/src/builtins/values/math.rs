//! Python's module `math`: `map(math.sqrt, xs)`.

use crate::math::{self, Real};

values! {
    function Ceil "ceil" { [A: Real] (x: A) -> i64 = math::ceil(&x); }
    function Factorial "factorial" { [] (n: i64) -> i64 = math::factorial(&n); }
    function Fabs "fabs" { [A: Real] (x: A) -> f64 = math::fabs(&x); }
    function Floor "floor" { [A: Real] (x: A) -> i64 = math::floor(&x); }
    function Gcd "gcd" { [] (a: i64, b: i64) -> i64 = math::gcd(&a, &b); }
    function IsInf "isinf" { [A: Real] (x: A) -> bool = math::isinf(&x); }
    function IsNan "isnan" { [A: Real] (x: A) -> bool = math::isnan(&x); }
    function Isqrt "isqrt" { [] (n: i64) -> i64 = math::isqrt(&n); }
    function Lcm "lcm" { [] (a: i64, b: i64) -> i64 = math::lcm(&a, &b); }
    function Radians "radians" { [A: Real] (x: A) -> f64 = math::radians(&x); }
    function Degrees "degrees" { [A: Real] (x: A) -> f64 = math::degrees(&x); }
    function Trunc "trunc" { [A: Real] (x: A) -> i64 = math::trunc(&x); }
}

#[cfg(feature = "std")]
values! {
    function Acos "acos" { [A: Real] (x: A) -> f64 = math::acos(&x); }
    function Asin "asin" { [A: Real] (x: A) -> f64 = math::asin(&x); }
    function Atan "atan" { [A: Real] (x: A) -> f64 = math::atan(&x); }
    function Atan2 "atan2" { [A: Real, B: Real] (y: A, x: B) -> f64 = math::atan2(&y, &x); }
    function Cos "cos" { [A: Real] (x: A) -> f64 = math::cos(&x); }
    function Exp "exp" { [A: Real] (x: A) -> f64 = math::exp(&x); }
    function Fmod "fmod" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::fmod(&x, &y); }
    function Hypot "hypot" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::hypot(&x, &y); }
    function Log "log" {
        [A: Real] (x: A) -> f64 = math::log(&x);
        [A: Real, B: Real] (x: A, base: B) -> f64 = math::log_base(&x, &base);
    }
    function Log10 "log10" { [A: Real] (x: A) -> f64 = math::log10(&x); }
    function Log2 "log2" { [A: Real] (x: A) -> f64 = math::log2(&x); }
    function Pow "pow" { [A: Real, B: Real] (x: A, y: B) -> f64 = math::pow(&x, &y); }
    function Sin "sin" { [A: Real] (x: A) -> f64 = math::sin(&x); }
    function Sqrt "sqrt" { [A: Real] (x: A) -> f64 = math::sqrt(&x); }
    function Tan "tan" { [A: Real] (x: A) -> f64 = math::tan(&x); }
}
