//! The methods of `set`.

use super::{Builtin, fails, method, pure, refused};

pub(super) const TABLE: &[Builtin] = &[
    method("set.add", &[fails("(T) where Hash(T)", "add")]),
    method("set.clear", &[fails("()", "clear")]),
    method("set.copy", &[pure("() -> set[T] where Clone(T) Hash(T)", "copy")]),
    method("set.difference", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "difference")]),
    refused("set.difference_update"),
    method("set.discard", &[fails("(&T) where Hash(T)", "discard")]),
    method("set.intersection", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "intersection")]),
    refused("set.intersection_update"),
    method("set.isdisjoint", &[fails("(&iter[T]) -> bool where Hash(T)", "isdisjoint")]),
    method("set.issubset", &[fails("(&iter[T]) -> bool where Hash(T)", "issubset")]),
    method("set.issuperset", &[fails("(&iter[T]) -> bool where Hash(T)", "issuperset")]),
    method("set.pop", &[fails("() -> T where Hash(T)", "pop")]),
    method("set.remove", &[fails("(&T) where Hash(T)", "remove")]),
    method(
        "set.symmetric_difference",
        &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "symmetric_difference")],
    ),
    refused("set.symmetric_difference_update"),
    method("set.union", &[fails("(&iter[T]) -> set[T] where Clone(T) Hash(T)", "union")]),
    method("set.update", &[fails("(&iter[T]) where Hash(T)", "update")]),
];
