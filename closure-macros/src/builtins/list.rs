//! The methods of `list`.

use super::{Builtin, fails, method, pure, runs};

pub(super) const TABLE: &[Builtin] = &[
    method("list.append", &[pure("(T)", "append")]).changes(),
    method("list.clear", &[fails("()", "clear")]).changes(),
    method("list.copy", &[pure("() -> list[T] where Clone(T)", "copy")]).looks(),
    method("list.count", &[fails("(&T) -> int where Eq(T, T)", "count")]).looks(),
    method("list.extend", &[fails("(&iter[T])", "extend")]).uses_up(),
    method("list.index", &[fails("(&T) -> int where Eq(T, T) Clone(T)", "index")]).looks(),
    method("list.insert", &[fails("(int, T)", "insert")]).changes(),
    method("list.pop", &[fails("() -> T", "pop"), fails("(int) -> T", "pop_at")]).changes(),
    method("list.remove", &[fails("(&T) where Eq(T, T) Clone(T)", "remove")]).changes(),
    method("list.reverse", &[fails("()", "reverse")]).changes(),
    method(
        "list.sort",
        &[
            fails("() where Lt(T, T) Clone(T)", "sort"),
            fails("(*, reverse: bool) where Lt(T, T) Clone(T)", "sort_reversed"),
            runs("(*, key: &fn(T) -> A, reverse: bool = false) where Lt(A, A) Clone(T)", "sort_by_key"),
        ],
    )
    .changes(),
];
