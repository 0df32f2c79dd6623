//! The methods of `str`.

use super::{Builtin, Kind, fails, method, pure, refused, special};

pub(super) const TABLE: &[Builtin] = &[
    method("str.capitalize", &[pure("() -> str", "string::capitalize")])
        .value("builtins::values::text::Capitalize"),
    refused("str.casefold"),
    method("str.center", &[fails("(int, &str = \" \") -> str", "string::center")])
        .value("builtins::values::text::Center"),
    method("str.count", &[pure("(&str, ?int = None, ?int = None) -> int", "string::count")])
        .value("builtins::values::text::Count"),
    refused("str.encode"),
    method("str.endswith", &[pure("(&str) -> bool", "string::endswith")])
        .value("builtins::values::text::EndsWith")
        .counts(1, 3),
    method("str.expandtabs", &[fails("(int = 8) -> str", "string::expandtabs")])
        .value("builtins::values::text::ExpandTabs")
        .keywords(&["tabsize"]),
    method("str.find", &[pure("(&str, ?int = None, ?int = None) -> int", "string::find")])
        .value("builtins::values::text::Find"),
    special(Kind::Method, "str.format"),
    refused("str.format_map"),
    method("str.index", &[fails("(&str, ?int = None, ?int = None) -> int", "string::index")])
        .value("builtins::values::text::Index"),
    method("str.isalnum", &[pure("() -> bool", "string::isalnum")]).value("builtins::values::text::IsAlNum"),
    method("str.isalpha", &[pure("() -> bool", "string::isalpha")]).value("builtins::values::text::IsAlpha"),
    method("str.isascii", &[pure("() -> bool", "string::isascii")]).value("builtins::values::text::IsAscii"),
    method("str.isdecimal", &[pure("() -> bool", "string::isdecimal")])
        .value("builtins::values::text::IsDecimal"),
    method("str.isdigit", &[pure("() -> bool", "string::isdigit")]).value("builtins::values::text::IsDigit"),
    refused("str.isidentifier"),
    method("str.islower", &[pure("() -> bool", "string::islower")]).value("builtins::values::text::IsLower"),
    method("str.isnumeric", &[pure("() -> bool", "string::isnumeric")])
        .value("builtins::values::text::IsNumeric"),
    method("str.isprintable", &[pure("() -> bool", "string::isprintable")])
        .value("builtins::values::text::IsPrintable"),
    method("str.isspace", &[pure("() -> bool", "string::isspace")]).value("builtins::values::text::IsSpace"),
    method("str.istitle", &[pure("() -> bool", "string::istitle")]).value("builtins::values::text::IsTitle"),
    method("str.isupper", &[pure("() -> bool", "string::isupper")]).value("builtins::values::text::IsUpper"),
    method("str.join", &[fails("(iter[str]) -> str", "string::join")])
        .uses_up()
        .value("builtins::values::text::Join"),
    method("str.ljust", &[fails("(int, &str = \" \") -> str", "string::ljust")])
        .value("builtins::values::text::LJust"),
    method("str.lower", &[pure("() -> str", "string::lower")]).value("builtins::values::text::Lower"),
    method("str.lstrip", &[pure("(?&str = None) -> str", "string::lstrip")])
        .value("builtins::values::text::LStrip"),
    refused("str.maketrans"),
    method("str.partition", &[fails("(&str) -> tuple[str, str, str]", "string::partition")])
        .value("builtins::values::text::Partition"),
    method("str.removeprefix", &[pure("(&str) -> str", "string::removeprefix")])
        .value("builtins::values::text::RemovePrefix"),
    method("str.removesuffix", &[pure("(&str) -> str", "string::removesuffix")])
        .value("builtins::values::text::RemoveSuffix"),
    method("str.replace", &[pure("(&str, &str, int = -1) -> str", "string::replace")])
        .value("builtins::values::text::Replace"),
    method("str.rfind", &[pure("(&str, ?int = None, ?int = None) -> int", "string::rfind")])
        .value("builtins::values::text::RFind"),
    method("str.rindex", &[fails("(&str, ?int = None, ?int = None) -> int", "string::rindex")])
        .value("builtins::values::text::RIndex"),
    method("str.rjust", &[fails("(int, &str = \" \") -> str", "string::rjust")])
        .value("builtins::values::text::RJust"),
    method("str.rpartition", &[fails("(&str) -> tuple[str, str, str]", "string::rpartition")])
        .value("builtins::values::text::RPartition"),
    method("str.rsplit", &[fails("(sep: ?&str = None, maxsplit: int = -1) -> list[str]", "string::rsplit")])
        .value("builtins::values::text::RSplit"),
    method("str.rstrip", &[pure("(?&str = None) -> str", "string::rstrip")])
        .value("builtins::values::text::RStrip"),
    method("str.split", &[fails("(sep: ?&str = None, maxsplit: int = -1) -> list[str]", "string::split")])
        .value("builtins::values::text::Split"),
    method("str.splitlines", &[pure("(keepends: bool = false) -> list[str]", "string::splitlines")])
        .value("builtins::values::text::SplitLines"),
    method("str.startswith", &[pure("(&str) -> bool", "string::startswith")])
        .value("builtins::values::text::StartsWith")
        .counts(1, 3),
    method("str.strip", &[pure("(?&str = None) -> str", "string::strip")])
        .value("builtins::values::text::Strip"),
    method("str.swapcase", &[pure("() -> str", "string::swapcase")])
        .value("builtins::values::text::SwapCase"),
    method("str.title", &[pure("() -> str", "string::title")]).value("builtins::values::text::Title"),
    refused("str.translate"),
    method("str.upper", &[pure("() -> str", "string::upper")]).value("builtins::values::text::Upper"),
    method("str.zfill", &[fails("(int) -> str", "string::zfill")]).value("builtins::values::text::ZFill"),
];
