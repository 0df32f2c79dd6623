//! The methods of `list`.

use super::{Builtin, fails, method, pure, runs};

pub(super) const TABLE: &[Builtin] = &[
    method("list.append", &[pure("(T)", "append")]).changes().value("builtins::values::list::Append"),
    method("list.clear", &[fails("()", "clear")]).changes().value("builtins::values::list::Clear"),
    method("list.copy", &[pure("() -> list[T] where Clone(T)", "copy")])
        .looks()
        .value("builtins::values::list::CopyOf"),
    method("list.count", &[fails("(&T) -> int where Eq(T, T)", "count")])
        .looks()
        .value("builtins::values::list::Count"),
    method("list.extend", &[fails("(&iter[T])", "extend")]).uses_up().value("builtins::values::list::Extend"),
    method("list.index", &[fails("(&T) -> int where Eq(T, T) Clone(T)", "index")])
        .looks()
        .value("builtins::values::list::Index")
        .counts(1, 3),
    method("list.insert", &[fails("(int, T)", "insert")]).changes().value("builtins::values::list::Insert"),
    method("list.pop", &[fails("() -> T", "pop"), fails("(int) -> T", "pop_at")])
        .changes()
        .value("builtins::values::list::Pop"),
    method("list.remove", &[fails("(&T) where Eq(T, T) Clone(T)", "remove")])
        .changes()
        .value("builtins::values::list::Remove"),
    method("list.reverse", &[fails("()", "reverse")]).changes().value("builtins::values::list::Reverse"),
    method(
        "list.sort",
        &[
            fails("() where Lt(T, T) Clone(T)", "sort"),
            fails("(*, reverse: bool) where Lt(T, T) Clone(T)", "sort_reversed"),
            fails("(*, key: None, reverse: bool = false) where Lt(T, T) Clone(T)", "sort_reversed"),
            runs("(*, key: &fn(T) -> A, reverse: bool = false) where Lt(A, A) Clone(T)", "sort_by_key"),
        ],
    )
    .changes()
    .value("builtins::values::list::Sort")
    .keywords(&["key", "reverse"]),
];
