//! The methods of `str`.

use super::{Builtin, Kind, fails, method, pure, refused, special};

pub(super) const TABLE: &[Builtin] = &[
    method("str.capitalize", &[pure("() -> str", "string::capitalize")])
        .value("builtins::values::text::Capitalize"),
    refused("str.casefold"),
    method("str.center", &[fails("(int, &str = \" \") -> str", "string::center")]),
    method("str.count", &[pure("(&str, ?int = None, ?int = None) -> int", "string::count")]),
    refused("str.encode"),
    method("str.endswith", &[pure("(&str) -> bool", "string::endswith")])
        .value("builtins::values::text::EndsWith"),
    method("str.expandtabs", &[fails("(int = 8) -> str", "string::expandtabs")]),
    method("str.find", &[pure("(&str, ?int = None, ?int = None) -> int", "string::find")]),
    special(Kind::Method, "str.format"),
    refused("str.format_map"),
    method("str.index", &[fails("(&str, ?int = None, ?int = None) -> int", "string::index")]),
    method("str.isalnum", &[pure("() -> bool", "string::isalnum")]).value("builtins::values::text::IsAlNum"),
    method("str.isalpha", &[pure("() -> bool", "string::isalpha")]).value("builtins::values::text::IsAlpha"),
    method("str.isascii", &[pure("() -> bool", "string::isascii")]),
    method("str.isdecimal", &[pure("() -> bool", "string::isdecimal")]),
    method("str.isdigit", &[pure("() -> bool", "string::isdigit")]).value("builtins::values::text::IsDigit"),
    refused("str.isidentifier"),
    method("str.islower", &[pure("() -> bool", "string::islower")]).value("builtins::values::text::IsLower"),
    method("str.isnumeric", &[pure("() -> bool", "string::isnumeric")])
        .value("builtins::values::text::IsNumeric"),
    method("str.isprintable", &[pure("() -> bool", "string::isprintable")]),
    method("str.isspace", &[pure("() -> bool", "string::isspace")]).value("builtins::values::text::IsSpace"),
    method("str.istitle", &[pure("() -> bool", "string::istitle")]),
    method("str.isupper", &[pure("() -> bool", "string::isupper")]).value("builtins::values::text::IsUpper"),
    method("str.join", &[fails("(iter[str]) -> str", "string::join")]).uses_up(),
    method("str.ljust", &[fails("(int, &str = \" \") -> str", "string::ljust")]),
    method("str.lower", &[pure("() -> str", "string::lower")]).value("builtins::values::text::Lower"),
    method("str.lstrip", &[pure("(?&str = None) -> str", "string::lstrip")])
        .value("builtins::values::text::LStrip"),
    refused("str.maketrans"),
    method("str.partition", &[fails("(&str) -> tuple[str, str, str]", "string::partition")]),
    method("str.removeprefix", &[pure("(&str) -> str", "string::removeprefix")]),
    method("str.removesuffix", &[pure("(&str) -> str", "string::removesuffix")]),
    method("str.replace", &[pure("(&str, &str, int = -1) -> str", "string::replace")])
        .value("builtins::values::text::Replace"),
    method("str.rfind", &[pure("(&str, ?int = None, ?int = None) -> int", "string::rfind")]),
    method("str.rindex", &[fails("(&str, ?int = None, ?int = None) -> int", "string::rindex")]),
    method("str.rjust", &[fails("(int, &str = \" \") -> str", "string::rjust")]),
    method("str.rpartition", &[fails("(&str) -> tuple[str, str, str]", "string::rpartition")]),
    method("str.rsplit", &[fails("(sep: ?&str = None, maxsplit: int = -1) -> list[str]", "string::rsplit")]),
    method("str.rstrip", &[pure("(?&str = None) -> str", "string::rstrip")])
        .value("builtins::values::text::RStrip"),
    method("str.split", &[fails("(sep: ?&str = None, maxsplit: int = -1) -> list[str]", "string::split")])
        .value("builtins::values::text::Split"),
    method("str.splitlines", &[pure("(keepends: bool = false) -> list[str]", "string::splitlines")])
        .value("builtins::values::text::SplitLines"),
    method("str.startswith", &[pure("(&str) -> bool", "string::startswith")])
        .value("builtins::values::text::StartsWith"),
    method("str.strip", &[pure("(?&str = None) -> str", "string::strip")])
        .value("builtins::values::text::Strip"),
    method("str.swapcase", &[pure("() -> str", "string::swapcase")])
        .value("builtins::values::text::SwapCase"),
    method("str.title", &[pure("() -> str", "string::title")]).value("builtins::values::text::Title"),
    refused("str.translate"),
    method("str.upper", &[pure("() -> str", "string::upper")]).value("builtins::values::text::Upper"),
    method("str.zfill", &[fails("(int) -> str", "string::zfill")]),
];
