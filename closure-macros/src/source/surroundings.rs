//! The Rust file in which the macro is called, and what it says about names that generated code needs.
//!
//! It is searched for words, not parsed: what is found too much makes an expansion longer, or leaves a name to rustc, and nothing else.

use proc_macro2::{LineColumn, Span, TokenTree};
use std::ops::Range;
use std::path::Path;

/// Functions that are in scope wherever no item has their name.
const PRELUDE: [&str; 5] = ["align_of", "align_of_val", "drop", "size_of", "size_of_val"];

#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    text: String,
    /// The same without the macro call; none if it is not known where that is.
    rust: Option<String>,
}

impl Surroundings {
    /// Those of a call with this input in this file; nothing is known of them where it cannot be read.
    pub(super) fn of(file: Option<&Path>, input: &[TokenTree]) -> Surroundings {
        let text = file.and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
        let call = call_in(&text, input);
        Surroundings::in_text(text, call)
    }

    /// Those of a call that takes up these bytes of a text.
    pub(super) fn in_text(text: String, call: Option<Range<usize>>) -> Surroundings {
        let rust = call.map(|call| format!("{} {}", &text[..call.start], &text[call.end..]));
        Surroundings { text, rust }
    }

    /// True unless it is certain that no Rust item of this name can be seen: the file names none, and nothing brings in names that it does not say.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        let Some(rust) = &self.rust else { return true };
        let mut has_glob = false;
        self.imports(|_, leaf| has_glob |= leaf == "*");
        has_glob
            || PRELUDE.contains(&name)
            || [name, "include", "include_str"].iter().any(|word| words(rust, word).next().is_some())
    }

    /// True if Rust code of the file seems to call a function of this name, and has none of its own.
    pub(crate) fn calls(&self, name: &str) -> bool {
        let is_own = |before: &str| before.strip_suffix("fn").is_some_and(|rest| !rest.ends_with(is_in_name));
        let Some(rust) = &self.rust else { return false };
        let mut calls = false;
        for at in words(rust, name) {
            let (before, after) = (rust[..at].trim_end(), rust[at + name.len()..].trim_start());
            if is_own(before) {
                return false;
            }
            calls |= after.starts_with('(') && !before.ends_with('.');
        }
        let imported = self.path_of(name);
        calls && imported.is_none_or(|path| path.starts_with("super") || path.starts_with("self"))
    }

    /// Whether the file has a type of its own by the name of a primitive one: `type str = …`.
    pub(crate) fn hide(&self, primitive: &str) -> bool {
        words(&self.text, primitive).any(|at| {
            let before = self.text[..at].trim_end();
            let word = before.rsplit(|c: char| !is_in_name(c)).next().unwrap_or_default();
            match word {
                "type" | "struct" | "enum" | "union" | "trait" => true,
                // Elsewhere `as` is a cast.
                "as" => {
                    let item = before.rsplit(';').next().unwrap_or_default();
                    words(item, "use").next().is_some()
                }
                _ => false,
            }
        })
    }

    /// The path before a name that a `use` of the file imports: `facade` of `use facade::{other, pydef};`.
    pub(super) fn path_of(&self, name: &str) -> Option<String> {
        let mut found = None;
        self.imports(|path, leaf| {
            if leaf == name && !path.is_empty() && found.is_none() {
                found = Some(path.join("::"));
            }
        });
        found
    }

    /// The path of the one crate of which a `use` of the file imports everything: `facade` of `use facade::*;`.
    pub(super) fn path_of_all(&self) -> Option<String> {
        let mut found = Vec::new();
        self.imports(|path, leaf| {
            let first = path.iter().find(|part| !part.is_empty());
            let is_crate = first.is_some_and(|part| !matches!(*part, "crate" | "self" | "super"));
            if leaf == "*" && is_crate {
                found.push(path.join("::"));
            }
        });
        found.dedup();
        found.pop().filter(|_| found.is_empty())
    }

    /// Shows what each `use` imports: the path, and the name at its end.
    fn imports(&self, mut show: impl FnMut(&[&str], &str)) {
        for at in words(&self.text, "use") {
            if let Some((tree, _)) = self.text[at + "use".len()..].split_once(';') {
                leaves(tree, &mut Vec::new(), &mut show);
            }
        }
    }
}

/// The bytes of a text that the macro call is; none if the call, or what it is given, was written elsewhere.
fn call_in(text: &str, input: &[TokenTree]) -> Option<Range<usize>> {
    let site = Span::call_site();
    let (start, end) = (site.start(), site.end());
    let is_inside = |token: &TokenTree| {
        let span = token.span();
        span.local_file() == site.local_file() && start <= span.start() && span.end() <= end
    };
    let call = byte_of(text, start)?..byte_of(text, end)?;
    let is_whole = text.get(call.clone()) == site.source_text().as_deref();
    (is_whole && input.iter().all(is_inside)).then_some(call)
}

fn byte_of(text: &str, at: LineColumn) -> Option<usize> {
    let line = text.split_inclusive('\n').nth(at.line.checked_sub(1)?)?;
    let column = line.char_indices().map(|(byte, _)| byte).chain([line.len()]).nth(at.column)?;
    Some(line.as_ptr().addr() - text.as_ptr().addr() + column)
}

/// Shows each name of a `use` tree that is not renamed, with the path before it.
fn leaves<'t>(tree: &'t str, path: &mut Vec<&'t str>, show: &mut impl FnMut(&[&str], &str)) {
    let tree = tree.trim();
    if let Some(group) = tree.strip_prefix('{').and_then(|tree| tree.strip_suffix('}')) {
        let mut depth = 0_u32;
        let each = group.split(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == ',' && depth == 0
        });
        return each.for_each(|tree| leaves(tree, path, show));
    }
    let Some((first, rest)) = tree.split_once("::") else { return show(path, tree) };
    // The first part of a path from the root is empty.
    if first.chars().all(is_in_name) {
        path.push(first);
        leaves(rest, path, show);
        path.pop();
    }
}

/// Where a word stands in a text.
fn words<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let is_free = |c: Option<char>| !c.is_some_and(is_in_name);
        is_free(text[..*at].chars().next_back()) && is_free(text[at + word.len()..].chars().next())
    })
}

fn is_in_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}
