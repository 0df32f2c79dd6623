//! The functions and classes of Python's module `builtins` that compile.

use super::{Builtin, Kind, class, fails, function, pure, runs, special};

pub(super) const TABLE: &[Builtin] = &[
    function("abs", &[fails("(&A) -> B where Abs(A) -> B", "builtins::abs")]).value("builtins::values::Abs"),
    function("all", &[fails("(iter[A]) -> bool where Truth(A)", "builtins::all")])
        .stops_early()
        .value("builtins::values::All"),
    function("any", &[fails("(iter[A]) -> bool where Truth(A)", "builtins::any")])
        .stops_early()
        .value("builtins::values::Any"),
    function("ascii", &[pure("(&A) -> str where Format(A)", "builtins::ascii")])
        .value("builtins::values::Ascii"),
    function("bin", &[fails("(&int) -> str", "builtins::bin")]).value("builtins::values::Bin"),
    class("bool", &[pure("(&A) -> bool where Truth(A)", "ops::truth"), pure("() -> bool", "false")])
        .looks()
        .value("builtins::values::Bool"),
    special(Kind::Function, "callable").value("builtins::values::Callability"),
    function("chr", &[fails("(&int) -> str", "builtins::chr")]).value("builtins::values::Chr"),
    class(
        "dict",
        &[
            pure("() -> dict[K, V] where Hash(K)", "Dict::new").only_called(),
            fails("(&value) -> dict[value, value]", "value::dict_of").only_called(),
            fails(
                "(&option[dict[K, V]]) -> dict[K, V] where Clone(K) Clone(V) Hash(K)",
                "builtins::dict_of_optional",
            )
            .only_called(),
            fails("(iter[A]) -> dict[K, V] where Entry(A) -> tuple[K, V] Hash(K)", "builtins::dict"),
        ],
    )
    .uses_up()
    .value("builtins::values::DictOf"),
    function(
        "divmod",
        &[fails("(&A, &B) -> tuple[C, D] where FloorDiv(A, B) -> C Mod(A, B) -> D", "builtins::divmod")],
    )
    .value("builtins::values::DivMod"),
    class(
        "enumerate",
        &[pure("(iter[A], start: int = 0) -> iterator[tuple[int, A]]", "builtins::enumerate")],
    )
    .lazy()
    .often()
    .value("builtins::values::Enumerate")
    .keywords(&["iterable"]),
    class(
        "filter",
        &[
            pure("(None, iter[A]) -> iterator[A] where Truth(A)", "builtins::filter_truth").only_called(),
            pure("(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "builtins::filter"),
        ],
    )
    .lazy()
    .often()
    .value("builtins::values::Filter"),
    class("float", &[fails("(&A) -> float where ToFloat(A)", "builtins::float"), pure("() -> float", "0.0")])
        .often()
        .value("builtins::values::Float"),
    function("format", &[fails("(&A, &str = \"\") -> str where Format(A)", "fmt::spec")])
        .value("builtins::values::Formatted"),
    function("hex", &[fails("(&int) -> str", "builtins::hex")]).value("builtins::values::Hex"),
    class(
        "int",
        &[
            fails("(&A) -> int where ToInt(A)", "builtins::int"),
            fails("(&str, base: int) -> int", "builtins::int_base"),
            pure("() -> int", "0"),
        ],
    )
    .value("builtins::values::Int"),
    special(Kind::Function, "isinstance").looks().often().value("builtins::values::Instance"),
    function(
        "iter",
        &[
            fails("(iter[A]) -> iterator[A]", "builtins::iter"),
            fails("(fn() -> A, B) -> iterator[A] where Eq(A, B)", "builtins::iter_until").only_called(),
        ],
    )
    .lazy()
    .value("builtins::values::IterOf"),
    function("len", &[pure("(&A) -> int where Len(A)", "ops::len")]).looks().value("builtins::values::Len"),
    class(
        "list",
        &[pure("() -> list[A]", "List::new").only_called(), fails("(iter[A]) -> list[A]", "builtins::list")],
    )
    .uses_up()
    .value("builtins::values::List"),
    class(
        "map",
        &[
            pure("(fn(A) -> B, iter[A]) -> iterator[B]", "builtins::map"),
            pure("(fn(A, B) -> C, iter[A], iter[B]) -> iterator[C]", "builtins::map2"),
            pure("(fn(A, B, C) -> D, iter[A], iter[B], iter[C]) -> iterator[D]", "builtins::map3")
                .only_called(),
        ],
    )
    .lazy()
    .value("builtins::values::Map")
    .counts(2, usize::MAX),
    function(
        "max",
        &[
            fails("(iter[A], *, key: None) -> A where Gt(A, A)", "builtins::max"),
            fails("(iter[A], *, key: None, default: A) -> A where Gt(A, A)", "builtins::max_or")
                .only_called(),
            fails(
                "(iter[A], *, key: None, default: None) -> option[A] where Gt(A, A)",
                "builtins::max_or_none",
            )
            .only_called(),
            fails("(iter[A], *, default: None) -> option[A] where Gt(A, A)", "builtins::max_or_none"),
            runs(
                "(iter[A], *, key: &fn(A) -> B, default: None) -> option[A] where Gt(B, B) Clone(A)",
                "builtins::max_by_key_or_none",
            ),
            fails("(iter[A]) -> A where Gt(A, A)", "builtins::max"),
            fails("(iter[A], *, default: A) -> A where Gt(A, A)", "builtins::max_or"),
            runs("(iter[A], *, key: &fn(A) -> B) -> A where Gt(B, B) Clone(A)", "builtins::max_by_key"),
            runs(
                "(iter[A], *, key: &fn(A) -> B, default: A) -> A where Gt(B, B) Clone(A)",
                "builtins::max_by_key_or",
            ),
            fails("(*A) -> A where Gt(A, A)", "builtins::max"),
            runs("(*A, key: &fn(A) -> B) -> A where Gt(B, B) Clone(A)", "builtins::max_by_key"),
            fails("(*A, key: None) -> A where Gt(A, A)", "builtins::max"),
        ],
    )
    .uses_up()
    .value("builtins::values::Max")
    .of_container(&[
        fails("(iter[A]) -> A where Gt(A, A)", "builtins::max_of_arguments"),
        runs(
            "(iter[A], *, key: &fn(A) -> B) -> A where Gt(B, B) Clone(A)",
            "builtins::max_of_arguments_by_key",
        ),
    ])
    .counts(1, usize::MAX)
    .keywords(&["key", "default"]),
    function(
        "min",
        &[
            fails("(iter[A], *, key: None) -> A where Lt(A, A)", "builtins::min"),
            fails("(iter[A], *, key: None, default: A) -> A where Lt(A, A)", "builtins::min_or")
                .only_called(),
            fails(
                "(iter[A], *, key: None, default: None) -> option[A] where Lt(A, A)",
                "builtins::min_or_none",
            )
            .only_called(),
            fails("(iter[A], *, default: None) -> option[A] where Lt(A, A)", "builtins::min_or_none"),
            runs(
                "(iter[A], *, key: &fn(A) -> B, default: None) -> option[A] where Lt(B, B) Clone(A)",
                "builtins::min_by_key_or_none",
            ),
            fails("(iter[A]) -> A where Lt(A, A)", "builtins::min"),
            fails("(iter[A], *, default: A) -> A where Lt(A, A)", "builtins::min_or"),
            runs("(iter[A], *, key: &fn(A) -> B) -> A where Lt(B, B) Clone(A)", "builtins::min_by_key"),
            runs(
                "(iter[A], *, key: &fn(A) -> B, default: A) -> A where Lt(B, B) Clone(A)",
                "builtins::min_by_key_or",
            ),
            fails("(*A) -> A where Lt(A, A)", "builtins::min"),
            runs("(*A, key: &fn(A) -> B) -> A where Lt(B, B) Clone(A)", "builtins::min_by_key"),
            fails("(*A, key: None) -> A where Lt(A, A)", "builtins::min"),
        ],
    )
    .uses_up()
    .value("builtins::values::Min")
    .of_container(&[
        fails("(iter[A]) -> A where Lt(A, A)", "builtins::min_of_arguments"),
        runs(
            "(iter[A], *, key: &fn(A) -> B) -> A where Lt(B, B) Clone(A)",
            "builtins::min_of_arguments_by_key",
        ),
    ])
    .counts(1, usize::MAX)
    .keywords(&["key", "default"]),
    function(
        "next",
        &[
            fails("(&iterator[A]) -> A", "builtins::next"),
            fails("(&iterator[A], None) -> option[A]", "builtins::next_or_none"),
            fails("(&iterator[A], A) -> A", "builtins::next_or"),
        ],
    )
    .stops_early()
    .value("builtins::values::Next")
    .counts(1, 2),
    function("oct", &[fails("(&int) -> str", "builtins::oct")]).value("builtins::values::Oct"),
    function("ord", &[fails("(&str) -> int", "builtins::ord")]).value("builtins::values::Ord"),
    function(
        "pow",
        &[
            fails("(base: &A, exp: &B) -> C where Pow(A, B) -> C", "ops::pow"),
            fails("(base: &A, exp: &B, mod: None) -> C where Pow(A, B) -> C", "ops::pow").only_called(),
            fails("(base: &int, exp: &int, mod: &int) -> int", "builtins::pow_mod"),
        ],
    )
    .value("builtins::values::Pow"),
    special(Kind::Function, "print").looks().often().value("builtins::values::Print"),
    class(
        "range",
        &[
            pure("(int) -> range", "Range::new"),
            pure("(int, int) -> range", "Range::from_to"),
            fails("(int, int, int) -> range", "Range::with_step"),
        ],
    )
    .often()
    .value("builtins::values::Range"),
    function("repr", &[pure("(&A) -> str where Format(A)", "builtins::repr")])
        .looks()
        .value("builtins::values::Repr"),
    class("reversed", &[pure("(&A) -> iterator[B] where Reversible(A) Iter(A) -> B", "builtins::reversed")])
        .lazy()
        .often()
        .value("builtins::values::Reversed"),
    function(
        "round",
        &[
            fails("(number: &A) -> int where Round(A)", "builtins::round"),
            fails("(number: &A, ndigits: None) -> int where Round(A)", "builtins::round").only_called(),
            fails("(number: &A, ndigits: int) -> B where Round(A) -> B", "builtins::round_to"),
        ],
    )
    .often()
    .value("builtins::values::Round"),
    class(
        "set",
        &[
            pure("() -> set[A] where Hash(A)", "Set::new").only_called(),
            fails("(&iter[A]) -> set[A] where Hash(A) Clone(A)", "builtins::set"),
        ],
    )
    .uses_up()
    .value("builtins::values::Set"),
    function(
        "sorted",
        &[
            fails("(iter[A]) -> list[A] where Lt(A, A)", "builtins::sorted"),
            fails("(iter[A], *, reverse: bool) -> list[A] where Lt(A, A)", "builtins::sorted_reversed"),
            runs(
                "(iter[A], *, key: &fn(A) -> B, reverse: bool = false) -> list[A] where Lt(B, B) Clone(A)",
                "builtins::sorted_by_key",
            ),
            fails(
                "(iter[A], *, key: None, reverse: bool = false) -> list[A] where Lt(A, A)",
                "builtins::sorted_reversed",
            )
            .only_called(),
        ],
    )
    .uses_up()
    .often()
    .value("builtins::values::Sorted"),
    class(
        "str",
        &[
            pure("(&A) -> str where Format(A)", "builtins::str"),
            pure("() -> str", "__private::alloc::string::String::new"),
        ],
    )
    .looks()
    .value("builtins::values::Str")
    .counts(0, 3)
    .keywords(&["object", "encoding", "errors"]),
    function(
        "sum",
        &[
            fails("(iter[A]) -> B where Sum(A) -> B", "builtins::sum"),
            fails("(iter[A], start: B) -> B where Add(B, A) -> B", "builtins::sum_from"),
        ],
    )
    .uses_up()
    .value("builtins::values::Sum"),
    class("tuple", &[fails("(iter[A]) -> vartuple[A]", "tuple_of")])
        .uses_up()
        .value("builtins::values::TupleOf"),
    class("type", &[pure("(&A)", "builtins::type_of")]).looks().value("builtins::values::TypeOf"),
    class(
        "zip",
        &[
            pure("(iter[A]) -> iterator[tuple[A]]", "builtins::zip1"),
            pure("(iter[A], iter[B]) -> iterator[tuple[A, B]]", "builtins::zip2"),
            pure("(iter[A], iter[B], iter[C]) -> iterator[tuple[A, B, C]]", "builtins::zip3"),
            pure("(iter[A], iter[B], iter[C], iter[D]) -> iterator[tuple[A, B, C, D]]", "builtins::zip4")
                .only_called(),
        ],
    )
    .lazy()
    .value("builtins::values::Zip")
    .of_container(&[
        fails("(iter[A]) -> iterator[vartuple[B]] where Iter(A) -> B", "builtins::zip_rows"),
        fails("(iter[tuple[A, B]]) -> tuple[vartuple[A], vartuple[B]]", "builtins::unzip2"),
        fails("(iter[tuple[A, B, C]]) -> tuple[vartuple[A], vartuple[B], vartuple[C]]", "builtins::unzip3"),
        fails(
            "(iter[tuple[A, B, C, D]]) -> tuple[vartuple[A], vartuple[B], vartuple[C], vartuple[D]]",
            "builtins::unzip4",
        ),
    ])
    .counts(0, usize::MAX)
    .keywords(&["strict"]),
];
