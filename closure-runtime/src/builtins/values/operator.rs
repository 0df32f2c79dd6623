//! Python's module `operator`: `reduce(operator.mul, xs)`.

use crate::ops::{self, Truth};

values! {
    function Abs "abs" { [A: crate::builtins::Abs] (x: A) -> A::Output = crate::builtins::abs(&x); }
    function Add "add" { [A: ops::Add<B>, B] (a: A, b: B) -> A::Output = ops::add(&a, &b); }
    function And "and_" { [A: ops::BitAnd<B>, B] (a: A, b: B) -> A::Output = ops::bit_and(&a, &b); }
    function Concat "concat" { [A: ops::Add<B>, B] (a: A, b: B) -> A::Output = ops::add(&a, &b); }
    function Contains "contains" { [A: ops::Contains<B>, B] (a: A, b: B) -> bool = ops::contains(&a, &b); }
    function Eq "eq" { [A: ops::Eq<B>, B] (a: A, b: B) -> bool = ops::eq(&a, &b); }
    function FloorDiv "floordiv" { [A: ops::FloorDiv<B>, B] (a: A, b: B) -> A::Output = ops::floor_div(&a, &b); }
    function Ge "ge" { [A: ops::Ge<B>, B] (a: A, b: B) -> bool = ops::ge(&a, &b); }
    function GetItem "getitem" { [A: ops::GetItem<B>, B] (a: A, b: B) -> A::Output = ops::get_item(&a, &b); }
    function Gt "gt" { [A: ops::Gt<B>, B] (a: A, b: B) -> bool = ops::gt(&a, &b); }
    function Invert "invert" { [A: ops::Invert] (a: A) -> A::Output = ops::invert(&a); }
    function LShift "lshift" { [A: ops::LShift<B>, B] (a: A, b: B) -> A::Output = ops::lshift(&a, &b); }
    function Le "le" { [A: ops::Le<B>, B] (a: A, b: B) -> bool = ops::le(&a, &b); }
    function Lt "lt" { [A: ops::Lt<B>, B] (a: A, b: B) -> bool = ops::lt(&a, &b); }
    function Mod "mod" { [A: ops::Mod<B>, B] (a: A, b: B) -> A::Output = ops::modulo(&a, &b); }
    function Mul "mul" { [A: ops::Mul<B>, B] (a: A, b: B) -> A::Output = ops::mul(&a, &b); }
    function Ne "ne" { [A: ops::Eq<B>, B] (a: A, b: B) -> bool = ops::ne(&a, &b); }
    function Neg "neg" { [A: ops::Neg] (a: A) -> A::Output = ops::neg(&a); }
    function Not "not_" { [A: Truth] (a: A) -> bool = !a.truth(); }
    function Or "or_" { [A: ops::BitOr<B>, B] (a: A, b: B) -> A::Output = ops::bit_or(&a, &b); }
    function Pos "pos" { [A: ops::Pos] (a: A) -> A::Output = ops::pos(&a); }
    function Pow "pow" { [A: ops::Pow<B>, B] (a: A, b: B) -> A::Output = ops::pow(&a, &b); }
    function RShift "rshift" { [A: ops::RShift<B>, B] (a: A, b: B) -> A::Output = ops::rshift(&a, &b); }
    function Sub "sub" { [A: ops::Sub<B>, B] (a: A, b: B) -> A::Output = ops::sub(&a, &b); }
    function TrueDiv "truediv" { [A: ops::TrueDiv<B>, B] (a: A, b: B) -> A::Output = ops::true_div(&a, &b); }
    function Is "is_" { [A: ops::Identity<B>, B] (a: A, b: B) -> bool = ops::is(&a, &b); }
    function TruthOf "truth" { [A: Truth] (a: A) -> bool = a.truth(); }
    function Xor "xor" { [A: ops::BitXor<B>, B] (a: A, b: B) -> A::Output = ops::bit_xor(&a, &b); }
}
