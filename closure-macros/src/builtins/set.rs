//! The methods of `set`.

use super::{Builtin, fails, method, pure, refused};

pub(super) const TABLE: &[Builtin] = &[
    method("set.add", &[fails("(T) where Hash(T)", "add")]).value("builtins::values::set::Add"),
    method("set.clear", &[fails("()", "clear")]).value("builtins::values::set::Clear"),
    method("set.copy", &[pure("() -> set[T] where Clone(T) Hash(T)", "copy")])
        .value("builtins::values::set::CopyOf"),
    method("set.difference", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "difference")])
        .value("builtins::values::set::Difference")
        .counts(0, usize::MAX),
    refused("set.difference_update"),
    method("set.discard", &[fails("(&T) where Hash(T)", "discard")]).value("builtins::values::set::Discard"),
    method("set.intersection", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "intersection")])
        .value("builtins::values::set::Intersection")
        .counts(0, usize::MAX),
    refused("set.intersection_update"),
    method("set.isdisjoint", &[fails("(&iter[T]) -> bool where Hash(T)", "isdisjoint")])
        .value("builtins::values::set::IsDisjoint"),
    method("set.issubset", &[fails("(&iter[T]) -> bool where Hash(T)", "issubset")])
        .value("builtins::values::set::IsSubset"),
    method("set.issuperset", &[fails("(&iter[T]) -> bool where Hash(T)", "issuperset")])
        .value("builtins::values::set::IsSuperset"),
    method("set.pop", &[fails("() -> T where Hash(T)", "pop")]).value("builtins::values::set::Pop"),
    method("set.remove", &[fails("(&T) where Hash(T)", "remove")]).value("builtins::values::set::Remove"),
    method(
        "set.symmetric_difference",
        &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "symmetric_difference")],
    )
    .value("builtins::values::set::SymmetricDifference"),
    refused("set.symmetric_difference_update"),
    method("set.union", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "union")])
        .value("builtins::values::set::Union")
        .counts(0, usize::MAX),
    method("set.update", &[fails("(&iter[T]) where Hash(T)", "update")])
        .value("builtins::values::set::Update")
        .counts(0, usize::MAX),
];
