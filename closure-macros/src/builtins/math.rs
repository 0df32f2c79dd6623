//! The module `math`.

use super::{Builtin, constant, fails, function, module};

pub(super) const TABLE: &[Builtin] = &[
    module("math"),
    function("math.acos", &[fails("(&A) -> float where Real(A)", "math::acos")])
        .value("builtins::values::math::Acos"),
    function("math.asin", &[fails("(&A) -> float where Real(A)", "math::asin")])
        .value("builtins::values::math::Asin"),
    function("math.atan", &[fails("(&A) -> float where Real(A)", "math::atan")])
        .value("builtins::values::math::Atan"),
    function("math.atan2", &[fails("(&A, &B) -> float where Real(A) Real(B)", "math::atan2")])
        .value("builtins::values::math::Atan2"),
    function("math.ceil", &[fails("(&A) -> int where Real(A)", "math::ceil")])
        .value("builtins::values::math::Ceil"),
    function("math.copysign", &[fails("(&A, &B) -> float where Real(A) Real(B)", "math::copysign")])
        .value("builtins::values::math::CopySign"),
    function("math.cos", &[fails("(&A) -> float where Real(A)", "math::cos")])
        .value("builtins::values::math::Cos"),
    function("math.cosh", &[fails("(&A) -> float where Real(A)", "math::cosh")])
        .value("builtins::values::math::Cosh"),
    function("math.degrees", &[fails("(&A) -> float where Real(A)", "math::degrees")])
        .value("builtins::values::math::Degrees"),
    constant("math.e", "math::e"),
    function("math.exp", &[fails("(&A) -> float where Real(A)", "math::exp")])
        .value("builtins::values::math::Exp"),
    function("math.fabs", &[fails("(&A) -> float where Real(A)", "math::fabs")])
        .value("builtins::values::math::Fabs"),
    function("math.factorial", &[fails("(&int) -> int", "math::factorial")])
        .value("builtins::values::math::Factorial"),
    function("math.floor", &[fails("(&A) -> int where Real(A)", "math::floor")])
        .value("builtins::values::math::Floor"),
    function("math.fmod", &[fails("(&A, &B) -> float where Real(A) Real(B)", "math::fmod")])
        .value("builtins::values::math::Fmod"),
    function("math.gcd", &[fails("(&int, &int) -> int", "math::gcd")])
        .value("builtins::values::math::Gcd")
        .counts(0, usize::MAX),
    function("math.hypot", &[fails("(&A, &B) -> float where Real(A) Real(B)", "math::hypot")])
        .value("builtins::values::math::Hypot")
        .counts(0, usize::MAX),
    constant("math.inf", "math::inf"),
    function(
        "math.isclose",
        &[fails(
            "(&A, &B, *, rel_tol: float = 1e-9, abs_tol: float = 0.0) -> bool where Real(A) Real(B)",
            "math::isclose",
        )],
    )
    .value("builtins::values::math::IsClose"),
    function("math.isfinite", &[fails("(&A) -> bool where Real(A)", "math::isfinite")])
        .value("builtins::values::math::IsFinite"),
    function("math.isinf", &[fails("(&A) -> bool where Real(A)", "math::isinf")])
        .value("builtins::values::math::IsInf"),
    function("math.isnan", &[fails("(&A) -> bool where Real(A)", "math::isnan")])
        .value("builtins::values::math::IsNan"),
    function("math.isqrt", &[fails("(&int) -> int", "math::isqrt")]).value("builtins::values::math::Isqrt"),
    function("math.lcm", &[fails("(&int, &int) -> int", "math::lcm")])
        .value("builtins::values::math::Lcm")
        .counts(0, usize::MAX),
    function(
        "math.log",
        &[
            fails("(&A) -> float where Real(A)", "math::log"),
            fails("(&A, &B) -> float where Real(A) Real(B)", "math::log_base"),
        ],
    )
    .value("builtins::values::math::Log"),
    function("math.log10", &[fails("(&A) -> float where Real(A)", "math::log10")])
        .value("builtins::values::math::Log10"),
    function("math.log2", &[fails("(&A) -> float where Real(A)", "math::log2")])
        .value("builtins::values::math::Log2"),
    constant("math.nan", "math::nan"),
    constant("math.pi", "math::pi"),
    function("math.pow", &[fails("(&A, &B) -> float where Real(A) Real(B)", "math::pow")])
        .value("builtins::values::math::Pow"),
    function("math.prod", &[fails("(iter[int]) -> int", "math::prod")])
        .uses_up()
        .value("builtins::values::math::Prod")
        .keywords(&["start"]),
    function("math.radians", &[fails("(&A) -> float where Real(A)", "math::radians")])
        .value("builtins::values::math::Radians"),
    function("math.sin", &[fails("(&A) -> float where Real(A)", "math::sin")])
        .value("builtins::values::math::Sin"),
    function("math.sinh", &[fails("(&A) -> float where Real(A)", "math::sinh")])
        .value("builtins::values::math::Sinh"),
    function("math.sqrt", &[fails("(&A) -> float where Real(A)", "math::sqrt")])
        .value("builtins::values::math::Sqrt"),
    function("math.tan", &[fails("(&A) -> float where Real(A)", "math::tan")])
        .value("builtins::values::math::Tan"),
    function("math.tanh", &[fails("(&A) -> float where Real(A)", "math::tanh")])
        .value("builtins::values::math::Tanh"),
    constant("math.tau", "math::tau"),
    function("math.trunc", &[fails("(&A) -> int where Real(A)", "math::trunc")])
        .value("builtins::values::math::Trunc"),
];
