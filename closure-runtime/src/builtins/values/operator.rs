//! Python's module `operator`: `reduce(operator.mul, xs)`.

use crate::ops::{self, Truth};

values! {
    operator Abs "abs" { [A: crate::builtins::Abs] (x: A) -> A::Output = crate::builtins::abs(&x); }
    operator Add "add" { [A: ops::Add<B>, B] (a: A, b: B) -> A::Output = ops::add(&a, &b); }
    operator And "and_" { [A: ops::BitAnd<B>, B] (a: A, b: B) -> A::Output = ops::bit_and(&a, &b); }
    operator Concat "concat" { [A: ops::Add<B>, B] (a: A, b: B) -> A::Output = ops::add(&a, &b); }
    operator Contains "contains" { [A: ops::Contains<B>, B] (a: A, b: B) -> bool = ops::contains(&a, &b); }
    operator Eq "eq" { [A: ops::Eq<B>, B] (a: A, b: B) -> bool = ops::eq(&a, &b); }
    operator FloorDiv "floordiv" { [A: ops::FloorDiv<B>, B] (a: A, b: B) -> A::Output = ops::floor_div(&a, &b); }
    operator Ge "ge" { [A: ops::Ge<B>, B] (a: A, b: B) -> bool = ops::ge(&a, &b); }
    operator GetItem "getitem" { [A: ops::GetItem<B>, B] (a: A, b: B) -> A::Output = ops::get_item(&a, &b); }
    operator Gt "gt" { [A: ops::Gt<B>, B] (a: A, b: B) -> bool = ops::gt(&a, &b); }
    operator Invert "invert" { [A: ops::Invert] (a: A) -> A::Output = ops::invert(&a); }
    operator LShift "lshift" { [A: ops::LShift<B>, B] (a: A, b: B) -> A::Output = ops::lshift(&a, &b); }
    operator Le "le" { [A: ops::Le<B>, B] (a: A, b: B) -> bool = ops::le(&a, &b); }
    operator Lt "lt" { [A: ops::Lt<B>, B] (a: A, b: B) -> bool = ops::lt(&a, &b); }
    operator Mod "mod" { [A: ops::Mod<B>, B] (a: A, b: B) -> A::Output = ops::modulo(&a, &b); }
    operator Mul "mul" { [A: ops::Mul<B>, B] (a: A, b: B) -> A::Output = ops::mul(&a, &b); }
    operator Ne "ne" { [A: ops::Eq<B>, B] (a: A, b: B) -> bool = ops::ne(&a, &b); }
    operator Neg "neg" { [A: ops::Neg] (a: A) -> A::Output = ops::neg(&a); }
    operator Not "not_" { [A: Truth] (a: A) -> bool = !a.truth(); }
    operator Or "or_" { [A: ops::BitOr<B>, B] (a: A, b: B) -> A::Output = ops::bit_or(&a, &b); }
    operator Pos "pos" { [A: ops::Pos] (a: A) -> A::Output = ops::pos(&a); }
    operator Pow "pow" { [A: ops::Pow<B>, B] (a: A, b: B) -> A::Output = ops::pow(&a, &b); }
    operator RShift "rshift" { [A: ops::RShift<B>, B] (a: A, b: B) -> A::Output = ops::rshift(&a, &b); }
    operator Sub "sub" { [A: ops::Sub<B>, B] (a: A, b: B) -> A::Output = ops::sub(&a, &b); }
    operator TrueDiv "truediv" { [A: ops::TrueDiv<B>, B] (a: A, b: B) -> A::Output = ops::true_div(&a, &b); }
    operator Is "is_" { [A: ops::Identity<B>, B] (a: A, b: B) -> bool = ops::is(&a, &b); }
    operator TruthOf "truth" { [A: Truth] (a: A) -> bool = a.truth(); }
    operator Xor "xor" { [A: ops::BitXor<B>, B] (a: A, b: B) -> A::Output = ops::bit_xor(&a, &b); }
}
