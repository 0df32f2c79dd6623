//! The module `itertools`.

use super::{Builtin, class, fails, module};

pub(super) const TABLE: &[Builtin] = &[
    module("itertools"),
    class(
        "itertools.accumulate",
        &[
            fails("(iter[A]) -> iterator[A] where Clone(A) Add(A, A) -> A", "itertools::accumulate"),
            fails("(iter[A], func: fn(A, A) -> A) -> iterator[A] where Clone(A)", "itertools::accumulate_by"),
        ],
    )
    .lazy()
    .value("builtins::values::itertools::Accumulate")
    .keywords(&["iterable", "initial"]),
    class(
        "itertools.chain",
        &[
            fails("(iter[A], iter[A]) -> iterator[A]", "itertools::chain2"),
            fails("(iter[A], iter[A], iter[A]) -> iterator[A]", "itertools::chain3"),
        ],
    )
    .lazy()
    .value("builtins::values::itertools::Chain")
    .counts(0, usize::MAX),
    class(
        "itertools.chain.from_iterable",
        &[fails("(iter[A]) -> iterator[B] where Iter(A) -> B", "itertools::flatten")],
    )
    .lazy()
    .value("builtins::values::itertools::FromIterable"),
    class(
        "itertools.combinations",
        &[fails("(iter[A], r: int) -> iterator[vartuple[A]] where Clone(A)", "itertools::combinations")],
    )
    .lazy()
    .value("builtins::values::itertools::Combinations")
    .keywords(&["iterable"]),
    class(
        "itertools.count",
        &[fails("(start: int = 0, step: int = 1) -> iterator[int]", "itertools::count")],
    )
    .lazy()
    .value("builtins::values::itertools::Count"),
    class("itertools.cycle", &[fails("(iter[A]) -> iterator[A] where Clone(A)", "itertools::cycle")])
        .lazy()
        .value("builtins::values::itertools::Cycle"),
    class(
        "itertools.dropwhile",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::dropwhile")],
    )
    .lazy()
    .value("builtins::values::itertools::DropWhile"),
    class(
        "itertools.filterfalse",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::filterfalse")],
    )
    .lazy()
    .value("builtins::values::itertools::FilterFalse"),
    class(
        "itertools.islice",
        &[
            fails("(iter[A], int) -> iterator[A]", "itertools::islice"),
            fails("(iter[A], int, int) -> iterator[A]", "itertools::islice_from"),
        ],
    )
    .lazy()
    .value("builtins::values::itertools::ISlice")
    .counts(2, 4),
    class(
        "itertools.pairwise",
        &[fails("(iter[A]) -> iterator[tuple[A, A]] where Clone(A)", "itertools::pairwise")],
    )
    .lazy()
    .value("builtins::values::itertools::Pairwise"),
    class(
        "itertools.permutations",
        &[
            fails("(iter[A]) -> iterator[vartuple[A]] where Clone(A)", "itertools::permutations"),
            fails("(iter[A], r: int) -> iterator[vartuple[A]] where Clone(A)", "itertools::permutations_of"),
        ],
    )
    .lazy()
    .value("builtins::values::itertools::Permutations")
    .keywords(&["iterable"]),
    class(
        "itertools.product",
        &[fails(
            "(iter[A], iter[B]) -> iterator[tuple[A, B]] where Clone(A) Clone(B)",
            "itertools::product2",
        )],
    )
    .lazy()
    .value("builtins::values::itertools::Product")
    .counts(0, usize::MAX)
    .keywords(&["repeat"]),
    class(
        "itertools.repeat",
        &[
            fails("(A) -> iterator[A] where Clone(A)", "itertools::repeat"),
            fails("(A, times: int) -> iterator[A] where Clone(A)", "itertools::repeat_times"),
        ],
    )
    .lazy()
    .value("builtins::values::itertools::Repeat")
    .keywords(&["object"]),
    class(
        "itertools.takewhile",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::takewhile")],
    )
    .lazy()
    .value("builtins::values::itertools::TakeWhile"),
];
