//! The module `operator`.

use super::{Builtin, Kind, fails, function, module, pure, special};

pub(super) const TABLE: &[Builtin] = &[
    module("operator"),
    function("operator.abs", &[fails("(&A) -> B where Abs(A) -> B", "builtins::abs")])
        .value("builtins::values::operator::Abs"),
    function("operator.add", &[fails("(&A, &B) -> C where Add(A, B) -> C", "ops::add")])
        .value("builtins::values::operator::Add"),
    function("operator.and_", &[fails("(&A, &B) -> C where BitAnd(A, B) -> C", "ops::bit_and")])
        .value("builtins::values::operator::And"),
    function("operator.concat", &[fails("(&A, &B) -> C where Add(A, B) -> C", "ops::add")])
        .value("builtins::values::operator::Concat"),
    function("operator.contains", &[fails("(&A, &B) -> bool where Contains(A, B)", "ops::contains")])
        .value("builtins::values::operator::Contains"),
    function("operator.eq", &[pure("(&A, &B) -> bool where Eq(A, B)", "ops::eq")])
        .value("builtins::values::operator::Eq"),
    function("operator.floordiv", &[fails("(&A, &B) -> C where FloorDiv(A, B) -> C", "ops::floor_div")])
        .value("builtins::values::operator::FloorDiv"),
    function("operator.ge", &[fails("(&A, &B) -> bool where Ge(A, B)", "ops::ge")])
        .value("builtins::values::operator::Ge"),
    function("operator.getitem", &[fails("(&A, &B) -> C where GetItem(A, B) -> C", "ops::get_item")])
        .value("builtins::values::operator::GetItem"),
    function("operator.gt", &[fails("(&A, &B) -> bool where Gt(A, B)", "ops::gt")])
        .value("builtins::values::operator::Gt"),
    function("operator.invert", &[fails("(&A) -> B where Invert(A) -> B", "ops::invert")])
        .value("builtins::values::operator::Invert"),
    function("operator.is_", &[pure("(&A, &B) -> bool where Is(A, B)", "ops::is")])
        .value("builtins::values::operator::Is"),
    special(Kind::Prelude, "operator.itemgetter"),
    function("operator.le", &[fails("(&A, &B) -> bool where Le(A, B)", "ops::le")])
        .value("builtins::values::operator::Le"),
    function("operator.lshift", &[fails("(&A, &B) -> C where LShift(A, B) -> C", "ops::lshift")])
        .value("builtins::values::operator::LShift"),
    function("operator.lt", &[fails("(&A, &B) -> bool where Lt(A, B)", "ops::lt")])
        .value("builtins::values::operator::Lt"),
    function("operator.mod", &[fails("(&A, &B) -> C where Mod(A, B) -> C", "ops::modulo")])
        .value("builtins::values::operator::Mod"),
    function("operator.mul", &[fails("(&A, &B) -> C where Mul(A, B) -> C", "ops::mul")])
        .value("builtins::values::operator::Mul"),
    function("operator.ne", &[pure("(&A, &B) -> bool where Eq(A, B)", "ops::ne")])
        .value("builtins::values::operator::Ne"),
    function("operator.neg", &[fails("(&A) -> B where Neg(A) -> B", "ops::neg")])
        .value("builtins::values::operator::Neg"),
    function("operator.not_", &[pure("(&A) -> bool where Truth(A)", "ops::not")])
        .value("builtins::values::operator::Not"),
    function("operator.or_", &[fails("(&A, &B) -> C where BitOr(A, B) -> C", "ops::bit_or")])
        .value("builtins::values::operator::Or"),
    function("operator.pos", &[fails("(&A) -> B where Pos(A) -> B", "ops::pos")])
        .value("builtins::values::operator::Pos"),
    function("operator.pow", &[fails("(&A, &B) -> C where Pow(A, B) -> C", "ops::pow")])
        .value("builtins::values::operator::Pow"),
    function("operator.rshift", &[fails("(&A, &B) -> C where RShift(A, B) -> C", "ops::rshift")])
        .value("builtins::values::operator::RShift"),
    function("operator.sub", &[fails("(&A, &B) -> C where Sub(A, B) -> C", "ops::sub")])
        .value("builtins::values::operator::Sub"),
    function("operator.truediv", &[fails("(&A, &B) -> C where TrueDiv(A, B) -> C", "ops::true_div")])
        .value("builtins::values::operator::TrueDiv"),
    function("operator.truth", &[pure("(&A) -> bool where Truth(A)", "ops::truth")])
        .value("builtins::values::operator::TruthOf"),
    function("operator.xor", &[fails("(&A, &B) -> C where BitXor(A, B) -> C", "ops::bit_xor")])
        .value("builtins::values::operator::Xor"),
];
