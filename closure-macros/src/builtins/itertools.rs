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
    .lazy(),
    class(
        "itertools.chain",
        &[
            fails("(iter[A], iter[A]) -> iterator[A]", "itertools::chain2"),
            fails("(iter[A], iter[A], iter[A]) -> iterator[A]", "itertools::chain3"),
        ],
    )
    .lazy(),
    class(
        "itertools.chain.from_iterable",
        &[fails("(iter[A]) -> iterator[B] where Iter(A) -> B", "itertools::flatten")],
    )
    .lazy(),
    class(
        "itertools.combinations",
        &[fails("(iter[A], r: int) -> iterator[vartuple[A]] where Clone(A)", "itertools::combinations")],
    )
    .lazy(),
    class(
        "itertools.count",
        &[fails("(start: int = 0, step: int = 1) -> iterator[int]", "itertools::count")],
    )
    .lazy(),
    class("itertools.cycle", &[fails("(iter[A]) -> iterator[A] where Clone(A)", "itertools::cycle")]).lazy(),
    class(
        "itertools.dropwhile",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::dropwhile")],
    )
    .lazy(),
    class(
        "itertools.filterfalse",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::filterfalse")],
    )
    .lazy(),
    class(
        "itertools.islice",
        &[
            fails("(iter[A], int) -> iterator[A]", "itertools::islice"),
            fails("(iter[A], int, int) -> iterator[A]", "itertools::islice_from"),
        ],
    )
    .lazy(),
    class(
        "itertools.pairwise",
        &[fails("(iter[A]) -> iterator[tuple[A, A]] where Clone(A)", "itertools::pairwise")],
    )
    .lazy(),
    class(
        "itertools.permutations",
        &[
            fails("(iter[A]) -> iterator[vartuple[A]] where Clone(A)", "itertools::permutations"),
            fails("(iter[A], r: int) -> iterator[vartuple[A]] where Clone(A)", "itertools::permutations_of"),
        ],
    )
    .lazy(),
    class(
        "itertools.product",
        &[fails(
            "(iter[A], iter[B]) -> iterator[tuple[A, B]] where Clone(A) Clone(B)",
            "itertools::product2",
        )],
    )
    .lazy(),
    class(
        "itertools.repeat",
        &[
            fails("(A) -> iterator[A] where Clone(A)", "itertools::repeat"),
            fails("(A, times: int) -> iterator[A] where Clone(A)", "itertools::repeat_times"),
        ],
    )
    .lazy(),
    class(
        "itertools.takewhile",
        &[fails("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "itertools::takewhile")],
    )
    .lazy(),
];
