//! The methods of `dict`.

use super::{Builtin, fails, method, pure, refused};

pub(super) const TABLE: &[Builtin] = &[
    method("dict.clear", &[fails("()", "clear")]).changes().value("builtins::values::dict::Clear"),
    method("dict.copy", &[pure("() -> dict[K, V] where Clone(K) Clone(V) Hash(K)", "copy")])
        .value("builtins::values::dict::CopyOf"),
    refused("dict.fromkeys").instead("write `{key: value for key in keys}`"),
    method(
        "dict.get",
        &[
            fails("(&K, None) -> option[V] where Clone(V) Hash(K)", "get").only_called(),
            fails("(&K) -> option[V] where Clone(V) Hash(K)", "get"),
            fails("(&K, V) -> V where Clone(V) Hash(K)", "get_or"),
        ],
    )
    .value("builtins::values::dict::Get"),
    method("dict.items", &[pure("() -> items[K, V] where Clone(K) Clone(V)", "items")])
        .value("builtins::values::dict::ItemsOf"),
    method("dict.keys", &[pure("() -> keys[K, V] where Clone(K)", "keys")])
        .value("builtins::values::dict::KeysOf"),
    method(
        "dict.pop",
        &[
            fails("(&K, None) -> option[V] where Hash(K)", "pop_or_none").only_called(),
            fails("(&K) -> V where Hash(K)", "pop"),
            fails("(&K, V) -> V where Hash(K)", "pop_or"),
        ],
    )
    .changes()
    .value("builtins::values::dict::Pop"),
    method("dict.popitem", &[fails("() -> tuple[K, V]", "popitem")])
        .changes()
        .value("builtins::values::dict::PopItem"),
    method("dict.setdefault", &[fails("(K, V) -> V where Clone(V) Hash(K)", "setdefault")])
        .changes()
        .value("builtins::values::dict::SetDefault")
        .counts(1, 2),
    method("dict.update", &[fails("(&dict[K, V]) where Clone(K) Clone(V) Hash(K)", "update")])
        .changes()
        .value("builtins::values::dict::Update")
        .counts(0, 1),
    method("dict.values", &[pure("() -> values[K, V] where Clone(V)", "values")])
        .value("builtins::values::dict::ValuesOf"),
];
