//! The methods of `str`, called with the text as their first argument: `map(str.upper, words)`.

use crate::{List, string};
use alloc::string::String;

values! {
    method Capitalize "capitalize" { [A: AsRef<str>] (text: A) -> String = string::capitalize(text.as_ref()); }
    method EndsWith "endswith" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, suffix: B) -> bool = string::endswith(text.as_ref(), suffix.as_ref());
    }
    method IsAlNum "isalnum" { [A: AsRef<str>] (text: A) -> bool = string::isalnum(text.as_ref()); }
    method IsAlpha "isalpha" { [A: AsRef<str>] (text: A) -> bool = string::isalpha(text.as_ref()); }
    method IsDigit "isdigit" { [A: AsRef<str>] (text: A) -> bool = string::isdigit(text.as_ref()); }
    method IsLower "islower" { [A: AsRef<str>] (text: A) -> bool = string::islower(text.as_ref()); }
    method IsNumeric "isnumeric" { [A: AsRef<str>] (text: A) -> bool = string::isnumeric(text.as_ref()); }
    method IsSpace "isspace" { [A: AsRef<str>] (text: A) -> bool = string::isspace(text.as_ref()); }
    method IsUpper "isupper" { [A: AsRef<str>] (text: A) -> bool = string::isupper(text.as_ref()); }
    method Lower "lower" { [A: AsRef<str>] (text: A) -> String = string::lower(text.as_ref()); }
    method LStrip "lstrip" {
        [A: AsRef<str>] (text: A) -> String = string::lstrip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::lstrip(text.as_ref(), Some(chars.as_ref()));
    }
    method Replace "replace" {
        [A: AsRef<str>, B: AsRef<str>, C: AsRef<str>] (text: A, old: B, new: C) -> String =
            string::replace(text.as_ref(), old.as_ref(), new.as_ref(), -1);
    }
    method RStrip "rstrip" {
        [A: AsRef<str>] (text: A) -> String = string::rstrip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::rstrip(text.as_ref(), Some(chars.as_ref()));
    }
    method Split "split" {
        [A: AsRef<str>] (text: A) -> List<String> = string::split(text.as_ref(), None, -1);
        [A: AsRef<str>, B: AsRef<str>] (text: A, sep: B) -> List<String> =
            string::split(text.as_ref(), Some(sep.as_ref()), -1);
    }
    method SplitLines "splitlines" { [A: AsRef<str>] (text: A) -> List<String> = string::splitlines(text.as_ref(), false); }
    method StartsWith "startswith" {
        [A: AsRef<str>, B: AsRef<str>] (text: A, prefix: B) -> bool = string::startswith(text.as_ref(), prefix.as_ref());
    }
    method Strip "strip" {
        [A: AsRef<str>] (text: A) -> String = string::strip(text.as_ref(), None);
        [A: AsRef<str>, B: AsRef<str>] (text: A, chars: B) -> String =
            string::strip(text.as_ref(), Some(chars.as_ref()));
    }
    method SwapCase "swapcase" { [A: AsRef<str>] (text: A) -> String = string::swapcase(text.as_ref()); }
    method Title "title" { [A: AsRef<str>] (text: A) -> String = string::title(text.as_ref()); }
    method Upper "upper" { [A: AsRef<str>] (text: A) -> String = string::upper(text.as_ref()); }
}
