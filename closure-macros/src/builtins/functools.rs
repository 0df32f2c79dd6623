//! The module `functools`.

use super::{Builtin, Kind, function, module, runs, special};

pub(super) const TABLE: &[Builtin] = &[
    module("functools"),
    special(Kind::Prelude, "functools.cache"),
    special(Kind::Prelude, "functools.lru_cache"),
    special(Kind::Prelude, "functools.partial"),
    function(
        "functools.reduce",
        &[
            runs("(&fn(A, A) -> A, iter[A]) -> A", "functools::reduce"),
            runs("(&fn(B, A) -> B, iter[A], B) -> B", "functools::reduce_from"),
        ],
    )
    .uses_up()
    .value("builtins::values::Reduce"),
    special(Kind::Decorator, "functools.wraps"),
];
