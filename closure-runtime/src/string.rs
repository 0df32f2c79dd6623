//! The methods of Python's `str`, as functions over `&str` with Python's parameters: an optional one is an
//! [`Option`] or takes the value that Python defaults to. Positions count characters, not bytes.

use crate::error::{type_error, value_error};
use crate::list::List;
use crate::ops::Slice;
use crate::unicode::{digit_value, is_alpha, is_cased, is_digit, is_numeric, is_space, is_title, push_title};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::repeat_n;

/// A text of its own, with the characters of this one.
///
/// ```
/// assert_eq!(closure_runtime::string::owned("text"), "text");
/// ```
#[must_use]
#[inline]
pub fn owned(text: &(impl AsRef<str> + ?Sized)) -> String {
    text.as_ref().to_owned()
}

/// These texts, one after the other.
///
/// ```
/// assert_eq!(closure_runtime::string::concat(&["clo", "sure"]), "closure");
/// ```
#[must_use]
#[inline]
pub fn concat(texts: &[&str]) -> String {
    texts.concat()
}

/// `text.upper()`.
#[must_use]
pub fn upper(text: &str) -> String {
    text.to_uppercase()
}

/// `text.lower()`.
#[must_use]
pub fn lower(text: &str) -> String {
    text.to_lowercase()
}

/// `text.title()`: each run of letters begins with a capital.
///
/// ```
/// assert_eq!(closure_runtime::string::title("hello wORLD it's"), "Hello World It'S");
/// ```
#[must_use]
pub fn title(text: &str) -> String {
    let lower = text.to_lowercase();
    if text.is_ascii() {
        let mut previous_cased = false;
        return lower
            .chars()
            .map(|c| {
                let capital = !core::mem::replace(&mut previous_cased, c.is_ascii_alphabetic());
                if capital { c.to_ascii_uppercase() } else { c }
            })
            .collect();
    }
    let mut out = String::with_capacity(text.len());
    let mut previous_cased = false;
    for (position, c) in text.char_indices() {
        if previous_cased {
            push_lower(text, position, c, &mut out)
        } else {
            push_title(c, &mut out)
        }
        previous_cased = is_cased(c);
    }
    out
}

/// Adds the lower case of the character at `position`; a sigma that ends a word has a form of its own.
fn push_lower(text: &str, position: usize, c: char, out: &mut String) {
    if c == 'Σ' {
        let behind = &text[position + c.len_utf8()..];
        let last = !behind.chars().next().is_some_and(is_cased);
        out.push(if last { 'ς' } else { 'σ' });
    } else {
        out.extend(c.to_lowercase());
    }
}

/// `text.capitalize()`: the first character in title case, the others in lower case.
#[must_use]
pub fn capitalize(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (position, c) in text.char_indices() {
        if position == 0 { push_title(c, &mut out) } else { push_lower(text, position, c, &mut out) }
    }
    out
}

/// `text.swapcase()`.
#[must_use]
pub fn swapcase(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (position, c) in text.char_indices() {
        if c.is_uppercase() {
            push_lower(text, position, c, &mut out);
        } else if c.is_lowercase() {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// `text.strip(chars)`: without white space, or without any of `chars`, at both ends.
#[must_use]
pub fn strip(text: &str, chars: Option<&str>) -> String {
    match chars {
        Some(chars) => text.trim_matches(|c| chars.contains(c)).to_owned(),
        None => text.trim_matches(is_space).to_owned(),
    }
}

/// `text.lstrip(chars)`.
#[must_use]
pub fn lstrip(text: &str, chars: Option<&str>) -> String {
    match chars {
        Some(chars) => text.trim_start_matches(|c| chars.contains(c)).to_owned(),
        None => text.trim_start_matches(is_space).to_owned(),
    }
}

/// `text.rstrip(chars)`.
#[must_use]
pub fn rstrip(text: &str, chars: Option<&str>) -> String {
    match chars {
        Some(chars) => text.trim_end_matches(|c| chars.contains(c)).to_owned(),
        None => text.trim_end_matches(is_space).to_owned(),
    }
}

/// `text.removeprefix(prefix)`.
#[must_use]
pub fn removeprefix(text: &str, prefix: &str) -> String {
    text.strip_prefix(prefix).unwrap_or(text).to_owned()
}

/// `text.removesuffix(suffix)`.
#[must_use]
pub fn removesuffix(text: &str, suffix: &str) -> String {
    text.strip_suffix(suffix).unwrap_or(text).to_owned()
}

/// A number of splits as Rust counts: negative means without limit.
fn limit(count: i64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn all_owned<'a>(parts: impl Iterator<Item = &'a str>) -> List<String> {
    parts.map(str::to_owned).collect()
}

/// `text.split(sep, maxsplit)`: at each `sep`, or at runs of white space; -1 splits without limit.
///
/// # Panics
/// `ValueError: empty separator`.
///
/// ```
/// use closure_runtime::string;
/// assert_eq!(string::split(" a b  c ", None, -1), ["a", "b", "c"]);
/// assert_eq!(string::split("a,b,c", Some(","), 1), ["a", "b,c"]);
/// ```
#[track_caller]
#[must_use]
pub fn split(text: &str, sep: Option<&str>, maxsplit: i64) -> List<String> {
    match sep {
        Some("") => value_error("empty separator"),
        Some(sep) => all_owned(text.splitn(limit(maxsplit).saturating_add(1), sep)),
        None => {
            let mut parts = Vec::new();
            let mut rest = text.trim_start_matches(is_space);
            while !rest.is_empty() {
                let end = if parts.len() < limit(maxsplit) { rest.find(is_space) } else { None };
                let Some(end) = end else {
                    parts.push(rest.to_owned());
                    break;
                };
                parts.push(rest[..end].to_owned());
                rest = rest[end..].trim_start_matches(is_space);
            }
            List::from(parts)
        }
    }
}

/// `text.rsplit(sep, maxsplit)`: as [`split`], counting the splits from the end.
///
/// # Panics
/// `ValueError: empty separator`.
#[track_caller]
#[must_use]
pub fn rsplit(text: &str, sep: Option<&str>, maxsplit: i64) -> List<String> {
    let mut parts: Vec<String> = match sep {
        Some("") => value_error("empty separator"),
        Some(sep) => text.rsplitn(limit(maxsplit).saturating_add(1), sep).map(str::to_owned).collect(),
        None => {
            let mut parts = Vec::new();
            let mut rest = text.trim_end_matches(is_space);
            while !rest.is_empty() {
                let space = if parts.len() < limit(maxsplit) { rest.rfind(is_space) } else { None };
                let Some(space) = space else {
                    parts.push(rest.to_owned());
                    break;
                };
                let start = space + rest[space..].chars().next().map_or(0, char::len_utf8);
                parts.push(rest[start..].to_owned());
                rest = rest[..space].trim_end_matches(is_space);
            }
            parts
        }
    };
    parts.reverse();
    List::from(parts)
}

/// `text.splitlines(keepends)`.
#[must_use]
pub fn splitlines(text: &str, keepends: bool) -> List<String> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_end = |c| matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}');
        let Some(end) = rest.find(is_end) else {
            lines.push(rest.to_owned());
            break;
        };
        let width = if rest[end..].starts_with("\r\n") {
            2
        } else {
            rest[end..].chars().next().map_or(0, char::len_utf8)
        };
        lines.push(rest[..if keepends { end + width } else { end }].to_owned());
        rest = &rest[end + width..];
    }
    List::from(lines)
}

/// `text.partition(sep)`: what stands before the first `sep`, the separator, and what follows it.
///
/// # Panics
/// `ValueError: empty separator`.
#[track_caller]
#[must_use]
pub fn partition(text: &str, sep: &str) -> (String, String, String) {
    if sep.is_empty() {
        value_error("empty separator")
    }
    match text.split_once(sep) {
        Some((before, after)) => (before.to_owned(), sep.to_owned(), after.to_owned()),
        None => (text.to_owned(), String::new(), String::new()),
    }
}

/// `text.rpartition(sep)`: as [`partition`], at the last `sep`.
///
/// # Panics
/// `ValueError: empty separator`.
#[track_caller]
#[must_use]
pub fn rpartition(text: &str, sep: &str) -> (String, String, String) {
    if sep.is_empty() {
        value_error("empty separator")
    }
    match text.rsplit_once(sep) {
        Some((before, after)) => (before.to_owned(), sep.to_owned(), after.to_owned()),
        None => (String::new(), String::new(), text.to_owned()),
    }
}

/// `sep.join(items)`.
///
/// ```
/// assert_eq!(closure_runtime::string::join(", ", ["a", "b"]), "a, b");
/// ```
#[must_use]
pub fn join<I>(sep: &str, items: I) -> String
where
    I: IntoIterator<Item: AsRef<str>>,
{
    let mut out = String::new();
    for (position, item) in items.into_iter().enumerate() {
        if position > 0 {
            out.push_str(sep);
        }
        out.push_str(item.as_ref());
    }
    out
}

/// `text.replace(old, new, count)`; -1 replaces all.
#[must_use]
pub fn replace(text: &str, old: &str, new: &str, count: i64) -> String {
    text.replacen(old, new, limit(count))
}

/// `text.expandtabs(size)`.
#[must_use]
pub fn expandtabs(text: &str, size: i64) -> String {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' if size == 0 => {}
            '\t' => {
                let width = size - column % size;
                out.extend(repeat_n(' ', width));
                column += width;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            c => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}

/// `text.startswith(prefix)`.
#[must_use]
pub fn startswith(text: &str, prefix: &str) -> bool {
    text.starts_with(prefix)
}

/// `text.endswith(suffix)`.
#[must_use]
pub fn endswith(text: &str, suffix: &str) -> bool {
    text.ends_with(suffix)
}

/// The part of a text that a search looks at, and the position of its start in characters. There is none if the
/// start lies behind the end of the text, where even an empty string is not found.
pub(crate) fn window(text: &str, start: Option<i64>, end: Option<i64>) -> Option<(&str, usize)> {
    if start.is_none() && end.is_none() {
        return Some((text, 0));
    }
    let len = text.chars().count() as i64;
    if start.is_some_and(|start| start > len) {
        return None;
    }
    // Clipped as a slice is.
    let first = len - Slice::new(start, None, None).indices(len).iter().len() as i64;
    let last = Slice::new(None, end, None).indices(len).iter().len() as i64;
    if last < first {
        return None;
    }
    let byte =
        |position: i64| text.char_indices().nth(position as usize).map_or(text.len(), |(byte, _)| byte);
    Some((&text[byte(first)..byte(last)], first as usize))
}

fn position(window: Option<(&str, usize)>, find: impl Fn(&str) -> Option<usize>) -> Option<i64> {
    let (part, first) = window?;
    let byte = find(part)?;
    Some((first + part[..byte].chars().count()) as i64)
}

/// `text.find(sub, start, end)`: the position of the first `sub`, or -1.
///
/// ```
/// use closure_runtime::string;
/// assert_eq!(string::find("ábca", "a", None, None), 3);
/// assert_eq!(string::find("abc", "a", Some(1), None), -1);
/// ```
#[must_use]
pub fn find(text: &str, sub: &str, start: Option<i64>, end: Option<i64>) -> i64 {
    position(window(text, start, end), |part| part.find(sub)).unwrap_or(-1)
}

/// `text.rfind(sub, start, end)`: the position of the last `sub`, or -1.
#[must_use]
pub fn rfind(text: &str, sub: &str, start: Option<i64>, end: Option<i64>) -> i64 {
    position(window(text, start, end), |part| part.rfind(sub)).unwrap_or(-1)
}

/// `text.index(sub, start, end)`.
///
/// # Panics
/// `ValueError: substring not found`.
#[track_caller]
#[must_use]
pub fn index(text: &str, sub: &str, start: Option<i64>, end: Option<i64>) -> i64 {
    match position(window(text, start, end), |part| part.find(sub)) {
        Some(position) => position,
        None => value_error("substring not found"),
    }
}

/// `text.rindex(sub, start, end)`.
///
/// # Panics
/// `ValueError: substring not found`.
#[track_caller]
#[must_use]
pub fn rindex(text: &str, sub: &str, start: Option<i64>, end: Option<i64>) -> i64 {
    match position(window(text, start, end), |part| part.rfind(sub)) {
        Some(position) => position,
        None => value_error("substring not found"),
    }
}

/// `text.count(sub, start, end)`: how often `sub` occurs without overlap.
#[must_use]
pub fn count(text: &str, sub: &str, start: Option<i64>, end: Option<i64>) -> i64 {
    window(text, start, end).map_or(0, |(part, _)| part.matches(sub).count() as i64)
}

macro_rules! tests {
    ($($name:ident $words:literal $test:expr;)*) => {$(
        #[doc = concat!("`text.", stringify!($name), "()`: whether ", $words, ".")]
        #[must_use]
        pub fn $name(text: &str) -> bool {
            !text.is_empty() && text.chars().all($test)
        }
    )*};
}
tests! {
    isdecimal "there are characters and all are decimal digits" |c| digit_value(c, 10).is_some();
    isdigit "there are characters and all are digits" is_digit;
    isnumeric "there are characters and all are numbers" is_numeric;
    isalpha "there are characters and all are letters" is_alpha;
    isalnum "there are characters and all are letters or numbers" |c| is_alpha(c) || is_numeric(c);
    isspace "there are characters and all are white space" is_space;
}

/// `text.isascii()`.
#[must_use]
pub fn isascii(text: &str) -> bool {
    text.is_ascii()
}

/// `text.isprintable()`.
#[must_use]
pub fn isprintable(text: &str) -> bool {
    text.chars().all(crate::unicode::is_printable)
}

/// `text.isupper()`: whether there are letters with a case and all of them are capitals.
#[must_use]
pub fn isupper(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(|c| c.is_lowercase() || is_title(c))
}

/// `text.islower()`: whether there are letters with a case and none of them is a capital.
#[must_use]
pub fn islower(text: &str) -> bool {
    text.chars().any(char::is_lowercase) && !text.chars().any(|c| c.is_uppercase() || is_title(c))
}

/// `text.istitle()`: whether each run of letters begins with a capital and has no other.
#[must_use]
pub fn istitle(text: &str) -> bool {
    let (mut any, mut previous_cased) = (false, false);
    for c in text.chars() {
        let capital = c.is_uppercase() || is_title(c);
        if if capital { previous_cased } else { c.is_lowercase() && !previous_cased } {
            return false;
        }
        previous_cased = is_cased(c);
        any |= previous_cased;
    }
    any
}

/// How many characters are missing to `width`.
fn missing(text: &str, width: i64) -> usize {
    usize::try_from(width).unwrap_or(0).saturating_sub(text.chars().count())
}

#[track_caller]
fn padded(text: &str, before: usize, behind: usize, fill: &str) -> String {
    let mut characters = fill.chars();
    let (Some(fill), None) = (characters.next(), characters.next()) else {
        type_error("The fill character must be exactly one character long")
    };
    let mut out = String::with_capacity(text.len() + before + behind);
    out.extend(repeat_n(fill, before));
    out.push_str(text);
    out.extend(repeat_n(fill, behind));
    out
}

/// `text.ljust(width, fill)`.
///
/// # Panics
/// `TypeError` unless `fill` is one character.
#[track_caller]
#[must_use]
pub fn ljust(text: &str, width: i64, fill: &str) -> String {
    padded(text, 0, missing(text, width), fill)
}

/// `text.rjust(width, fill)`.
///
/// # Panics
/// `TypeError` unless `fill` is one character.
#[track_caller]
#[must_use]
pub fn rjust(text: &str, width: i64, fill: &str) -> String {
    padded(text, missing(text, width), 0, fill)
}

/// `text.center(width, fill)`.
///
/// # Panics
/// `TypeError` unless `fill` is one character.
///
/// ```
/// assert_eq!(closure_runtime::string::center("ab", 5, "*"), "**ab*");
/// ```
#[track_caller]
#[must_use]
pub fn center(text: &str, width: i64, fill: &str) -> String {
    let missing = missing(text, width);
    // CPython puts the odd one to the left if the width is odd.
    let before = missing / 2 + (missing & limit(width) & 1);
    padded(text, before, missing - before, fill)
}

/// `text.zfill(width)`: zeros between sign and digits.
#[must_use]
pub fn zfill(text: &str, width: i64) -> String {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut out = String::from(&text[..text.len() - digits.len()]);
    out.extend(repeat_n('0', missing(text, width)));
    out.push_str(digits);
    out
}
