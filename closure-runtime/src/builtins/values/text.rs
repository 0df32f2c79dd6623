//! The methods of `str`, called with the text as their first argument: `map(str.upper, words)`.

use crate::ops::{self, Iterable};
use crate::{List, string};
use alloc::string::String;

values! {
    str_method Capitalize "capitalize" { [A: AsRef<str>] (text: A) -> String = string::capitalize(text.as_ref()); }
    str_method EndsWith "endswith" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, suffix: B) -> bool = string::endswith(text.as_ref(), suffix.as_ref());
    }
    str_method IsAlNum "isalnum" { [A: AsRef<str>] (text: A) -> bool = string::isalnum(text.as_ref()); }
    str_method IsAlpha "isalpha" { [A: AsRef<str>] (text: A) -> bool = string::isalpha(text.as_ref()); }
    str_method IsDigit "isdigit" { [A: AsRef<str>] (text: A) -> bool = string::isdigit(text.as_ref()); }
    str_method IsLower "islower" { [A: AsRef<str>] (text: A) -> bool = string::islower(text.as_ref()); }
    str_method IsNumeric "isnumeric" { [A: AsRef<str>] (text: A) -> bool = string::isnumeric(text.as_ref()); }
    str_method IsSpace "isspace" { [A: AsRef<str>] (text: A) -> bool = string::isspace(text.as_ref()); }
    str_method IsUpper "isupper" { [A: AsRef<str>] (text: A) -> bool = string::isupper(text.as_ref()); }
    str_method Lower "lower" { [A: AsRef<str>] (text: A) -> String = string::lower(text.as_ref()); }
    str_method LStrip "lstrip" {
        [A: AsRef<str>] (text: A) -> String = string::lstrip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::lstrip(text.as_ref(), Some(chars.as_ref()));
    }
    str_method Replace "replace" {
        [A: AsRef<str>, B: AsRef<str>, C: AsRef<str>] (text: A, old: B, new: C) -> String =
            string::replace(text.as_ref(), old.as_ref(), new.as_ref(), -1);
        [A: AsRef<str>, B: AsRef<str>, C: AsRef<str>] (text: A, old: B, new: C, count: i64) -> String =
            string::replace(text.as_ref(), old.as_ref(), new.as_ref(), count);
    }
    str_method RStrip "rstrip" {
        [A: AsRef<str>] (text: A) -> String = string::rstrip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::rstrip(text.as_ref(), Some(chars.as_ref()));
    }
    str_method Split "split" {
        [A: AsRef<str>] (text: A) -> List<String> = string::split(text.as_ref(), None, -1);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B) -> List<String> =
            string::split(text.as_ref(), Some(sep.as_ref()), -1);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B, count: i64) -> List<String> =
            string::split(text.as_ref(), Some(sep.as_ref()), count);
    }
    str_method SplitLines "splitlines" {
        [A: AsRef<str>] (text: A) -> List<String> = string::splitlines(text.as_ref(), false);
        [A: AsRef<str>] (text: A, keepends: bool) -> List<String> = string::splitlines(text.as_ref(), keepends);
    }
    str_method StartsWith "startswith" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, prefix: B) -> bool = string::startswith(text.as_ref(), prefix.as_ref());
    }
    str_method Strip "strip" {
        [A: AsRef<str>] (text: A) -> String = string::strip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::strip(text.as_ref(), Some(chars.as_ref()));
    }
    str_method SwapCase "swapcase" { [A: AsRef<str>] (text: A) -> String = string::swapcase(text.as_ref()); }
    str_method Title "title" { [A: AsRef<str>] (text: A) -> String = string::title(text.as_ref()); }
    str_method Upper "upper" { [A: AsRef<str>] (text: A) -> String = string::upper(text.as_ref()); }
    str_method Center "center" {
        [A: AsRef<str>] (text: A, width: i64) -> String = string::center(text.as_ref(), width, " ");
        [A: AsRef<str>, B: AsRef<str>] (text: A, width: i64, fill: B) -> String = string::center(text.as_ref(), width, fill.as_ref());
    }
    str_method LJust "ljust" {
        [A: AsRef<str>] (text: A, width: i64) -> String = string::ljust(text.as_ref(), width, " ");
        [A: AsRef<str>, B: AsRef<str>] (text: A, width: i64, fill: B) -> String = string::ljust(text.as_ref(), width, fill.as_ref());
    }
    str_method RJust "rjust" {
        [A: AsRef<str>] (text: A, width: i64) -> String = string::rjust(text.as_ref(), width, " ");
        [A: AsRef<str>, B: AsRef<str>] (text: A, width: i64, fill: B) -> String = string::rjust(text.as_ref(), width, fill.as_ref());
    }
    str_method Count "count" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B) -> i64 = string::count(text.as_ref(), sub.as_ref(), None, None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64) -> i64 = string::count(text.as_ref(), sub.as_ref(), Some(start), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64, end: i64) -> i64 =
            string::count(text.as_ref(), sub.as_ref(), Some(start), Some(end));
    }
    str_method Find "find" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B) -> i64 = string::find(text.as_ref(), sub.as_ref(), None, None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64) -> i64 = string::find(text.as_ref(), sub.as_ref(), Some(start), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64, end: i64) -> i64 =
            string::find(text.as_ref(), sub.as_ref(), Some(start), Some(end));
    }
    str_method Index "index" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B) -> i64 = string::index(text.as_ref(), sub.as_ref(), None, None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64) -> i64 = string::index(text.as_ref(), sub.as_ref(), Some(start), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64, end: i64) -> i64 =
            string::index(text.as_ref(), sub.as_ref(), Some(start), Some(end));
    }
    str_method RFind "rfind" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B) -> i64 = string::rfind(text.as_ref(), sub.as_ref(), None, None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64) -> i64 = string::rfind(text.as_ref(), sub.as_ref(), Some(start), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64, end: i64) -> i64 =
            string::rfind(text.as_ref(), sub.as_ref(), Some(start), Some(end));
    }
    str_method RIndex "rindex" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B) -> i64 = string::rindex(text.as_ref(), sub.as_ref(), None, None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64) -> i64 = string::rindex(text.as_ref(), sub.as_ref(), Some(start), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sub: B, start: i64, end: i64) -> i64 =
            string::rindex(text.as_ref(), sub.as_ref(), Some(start), Some(end));
    }
    str_method IsAscii "isascii" { [A: AsRef<str>] (text: A) -> bool = string::isascii(text.as_ref()); }
    str_method IsDecimal "isdecimal" { [A: AsRef<str>] (text: A) -> bool = string::isdecimal(text.as_ref()); }
    str_method IsPrintable "isprintable" { [A: AsRef<str>] (text: A) -> bool = string::isprintable(text.as_ref()); }
    str_method IsTitle "istitle" { [A: AsRef<str>] (text: A) -> bool = string::istitle(text.as_ref()); }
    str_method ExpandTabs "expandtabs" {
        [A: AsRef<str>] (text: A) -> String = string::expandtabs(text.as_ref(), 8);
        [A: AsRef<str>] (text: A, size: i64) -> String = string::expandtabs(text.as_ref(), size);
    }
    str_method Join "join" {
        [A: AsRef<str>, B: Iterable<Item: AsRef<str>>] (text: A, items: B) -> String =
            string::join(text.as_ref(), ops::iter(&items));
    }
    str_method Partition "partition" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B) -> (String, String, String) = string::partition(text.as_ref(), sep.as_ref());
    }
    str_method RPartition "rpartition" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B) -> (String, String, String) = string::rpartition(text.as_ref(), sep.as_ref());
    }
    str_method RemovePrefix "removeprefix" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, prefix: B) -> String = string::removeprefix(text.as_ref(), prefix.as_ref());
    }
    str_method RemoveSuffix "removesuffix" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, suffix: B) -> String = string::removesuffix(text.as_ref(), suffix.as_ref());
    }
    str_method RSplit "rsplit" {
        [A: AsRef<str>] (text: A) -> List<String> = string::rsplit(text.as_ref(), None, -1);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B) -> List<String> = string::rsplit(text.as_ref(), Some(sep.as_ref()), -1);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B, count: i64) -> List<String> = string::rsplit(text.as_ref(), Some(sep.as_ref()), count);
    }
    str_method ZFill "zfill" { [A: AsRef<str>] (text: A, width: i64) -> String = string::zfill(text.as_ref(), width); }
}
