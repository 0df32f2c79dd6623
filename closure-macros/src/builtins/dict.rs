//! The methods of `dict`.

use super::{Builtin, fails, method, pure, refused};

pub(super) const TABLE: &[Builtin] = &[
    method("dict.clear", &[fails("()", "clear")]).changes(),
    method("dict.copy", &[pure("() -> dict[K, V] where Clone(K) Clone(V) Hash(K)", "copy")]),
    refused("dict.fromkeys").instead("write `{key: value for key in keys}`"),
    method(
        "dict.get",
        &[
            fails("(&K, None) -> option[V] where Clone(V) Hash(K)", "get"),
            fails("(&K) -> option[V] where Clone(V) Hash(K)", "get"),
            fails("(&K, V) -> V where Clone(V) Hash(K)", "get_or"),
        ],
    ),
    method("dict.items", &[pure("() -> items[K, V] where Clone(K) Clone(V)", "items")]),
    method("dict.keys", &[pure("() -> keys[K, V] where Clone(K)", "keys")]),
    method(
        "dict.pop",
        &[
            fails("(&K, None) -> option[V] where Hash(K)", "pop_or_none"),
            fails("(&K) -> V where Hash(K)", "pop"),
            fails("(&K, V) -> V where Hash(K)", "pop_or"),
        ],
    )
    .changes(),
    method("dict.popitem", &[fails("() -> tuple[K, V]", "popitem")]).changes(),
    method("dict.setdefault", &[fails("(K, V) -> V where Clone(V) Hash(K)", "setdefault")]).changes(),
    method("dict.update", &[fails("(&dict[K, V]) where Clone(K) Clone(V) Hash(K)", "update")]).changes(),
    method("dict.values", &[pure("() -> values[K, V] where Clone(V)", "values")]),
];
