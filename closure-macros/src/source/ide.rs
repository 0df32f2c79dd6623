//! Recovers lines and columns where rust-analyzer expands the macro.
//!
//! Its macro server puts every token on line 1, column 1 and has no text of the source. The `Debug` text of a span alone tells
//! which bytes a token is, counted from an item around the macro call. So the distances between tokens are known, but not which
//! of them are line breaks.
//!
//! Input: the tokens, and the folder of the crate. Output: the same tokens with places. First the Rust file is looked for in which these
//! tokens stand at these distances; it has the layout. If the editor holds text that is not saved, the file is the one that has
//! the most tokens before and behind the edit. Between those the layout is inferred from the distances (`inferred.rs`).

mod inferred;
#[cfg(test)]
mod tests;

use super::items::{self, Item};
use super::{Pos, RustText, Span};
use proc_macro2::TokenTree;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// How the places of tokens are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// The compiler told them.
    Told,
    /// An editor's tokens, all of which were found in a file.
    Found,
    /// An editor's tokens, of which some were not found: lines may begin elsewhere.
    Inferred,
}

/// A token as rust-analyzer describes it.
#[derive(Clone, Debug)]
struct Token {
    text: String,
    /// Its bytes, counted from an item around the macro call.
    range: Range<usize>,
}

/// The tokens of an editor, with places.
#[derive(Debug)]
pub(super) struct Recovered {
    pub(super) items: Vec<Item>,
    pub(super) text: Option<RustText>,
    pub(super) layout: Layout,
}

/// True if a span was made by rust-analyzer.
pub(super) fn is_of_editor(span: proc_macro2::Span) -> bool {
    bytes_and_anchor(&format!("{span:?}")).is_some()
}

/// True if a span was made by rustc, or by what stands in for it in tests. Of other editors nothing is known, not even that.
pub(super) fn is_of_compiler(span: proc_macro2::Span) -> bool {
    format!("{span:?}").contains("bytes(")
}

/// Reads the `Debug` text of a span: the bytes, and the item that they are counted from.
fn bytes_and_anchor(span: &str) -> Option<(Range<usize>, &str)> {
    let (range, rest) = span.strip_prefix("SpanData { range: ")?.split_once(", anchor: ")?;
    let (start, end) = range.split_once("..")?;
    let (anchor, _) = rest.split_once(", ctx: ")?;
    Some((start.parse().ok()?..end.parse().ok()?, anchor))
}

/// Gives the tokens places. None if they are not rust-analyzer's, or are from several items.
pub(super) fn recover(tokens: &[TokenTree], folder: Option<&Path>) -> Option<Recovered> {
    let (items, described) = describe(tokens)?;
    let files = rust_files(folder);
    let best = best_match(&described, files.iter().map(|(_, text)| text.as_str()));
    let (places, layout) = match &best {
        Some(found) if found.head == described.len() => (found.places(&described), Layout::Found),
        _ => {
            let known = best.as_ref().map_or_else(Vec::new, |found| found.known(&described));
            (inferred::places(&described, &known), Layout::Inferred)
        }
    };
    let items = items.into_iter().zip(places).map(|(item, (lo, hi))| {
        let span = Span { lo, hi, ..item.span };
        Item { span, ..item }
    });
    let text =
        best.filter(|_| layout == Layout::Found).map(|found| RustText::new(found.file, Pos::new(1, 0)));
    Some(Recovered { items: items.collect(), text, layout })
}

/// Finds the Rust file that these tokens are from, and beside which `relative` exists.
pub(super) fn file_with(tokens: &[TokenTree], relative: &str, folder: Option<&Path>) -> Option<PathBuf> {
    let (_, described) = describe(tokens)?;
    let is_caller = |path: &Path, text: &str| {
        path.parent().is_some_and(|beside| beside.join(relative).is_file())
            && best_match(&described, [text]).is_some_and(|found| found.head == described.len())
    };
    rust_files(folder).into_iter().find(|(path, text)| is_caller(path, text)).map(|(path, _)| path)
}

/// Flattens the tokens and reads which bytes each is.
fn describe(tokens: &[TokenTree]) -> Option<(Vec<Item>, Vec<Token>)> {
    let mut described = Vec::new();
    let mut anchors = Vec::new();
    let items = items::flatten(tokens, &mut |text, span| {
        let debug = format!("{span:?}");
        let (range, anchor) = bytes_and_anchor(&debug)?;
        if anchors.is_empty() {
            anchors.push(anchor.to_owned());
        }
        described.push(Token { text: text.to_owned(), range });
        let nowhere = Pos::default();
        (anchors[0] == anchor).then_some(Span { lo: nowhere, hi: nowhere, first: span, last: span })
    })?;
    let unclosed = unclosed(&described);
    let tokens = items.into_iter().zip(described).enumerate();
    Some(tokens.filter(|(index, _)| !unclosed.contains(index)).map(|(_, token)| token).unzip())
}

/// Brackets among the last tokens that are not there: what is never closed, rust-analyzer closes at the end of the macro call.
///
/// They are told by sharing their place, or by statements inside.
fn unclosed(tokens: &[Token]) -> Vec<usize> {
    const STATEMENTS: [&str; 9] =
        ["break", "continue", "def", "global", "import", "nonlocal", "pass", "return", "while"];
    let is_close = |token: &Token| matches!(token.text.as_str(), ")" | "]" | "}");
    let trailing = tokens.len() - tokens.iter().rev().take_while(|token| is_close(token)).count();
    let mut open = Vec::new();
    let mut unclosed = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if matches!(token.text.as_str(), "(" | "[" | "{") {
            open.push(index);
        } else if is_close(token)
            && let Some(opened) = open.pop()
            && index >= trailing
        {
            let shares_place = |other: Option<&Token>| other.is_some_and(|other| other.range == token.range);
            let has_statement =
                tokens[opened..index].iter().any(|token| STATEMENTS.contains(&token.text.as_str()));
            let before = index.checked_sub(1).and_then(|before| tokens.get(before));
            if has_statement || shares_place(before) || shares_place(tokens.get(index + 1)) {
                unclosed.push(index);
            }
        }
    }
    unclosed
}

/// The Rust files of the crate in a folder, with their texts as rust-analyzer counts bytes in them.
fn rust_files(folder: Option<&Path>) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = folder.into_iter().map(Path::to_owned).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() {
                // Other crates, what cargo builds, and what is hidden.
                let is_foreign = path.join("Cargo.toml").exists()
                    || path.join("CACHEDIR.TAG").exists()
                    || name.to_string_lossy().starts_with('.');
                if !is_foreign {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                files.push((path, text.replace("\r\n", "\n")));
            }
        }
    }
    // Folders are listed in no order.
    files.sort();
    files
}

/// Where tokens were found in a file: some of the first of them, and some of the last.
#[derive(Debug)]
struct Match<'f> {
    file: &'f str,
    /// How many of the first tokens stand in the file at their distances, and where the first of them is.
    head: usize,
    head_at: usize,
    /// The same of the last tokens, and where the last of them is.
    tail: usize,
    tail_at: usize,
}

/// The file that has the most of the tokens; none if it has but single ones, which are found anywhere.
fn best_match<'f>(tokens: &[Token], files: impl IntoIterator<Item = &'f str>) -> Option<Match<'f>> {
    const ENOUGH: usize = 4;
    let (first, last) = (tokens.first()?, tokens.last()?);
    let mut best: Option<Match> = None;
    for file in files {
        let head_from =
            |at: usize| count(file, tokens.iter(), |range| Some(at + (range.start - first.range.start)));
        let tail_from = |at: usize| {
            count(file, tokens.iter().rev(), |range| {
                at.checked_sub(last.range.start.checked_sub(range.start)?)
            })
        };
        let (head, head_at) = longest(file, first, head_from);
        let (tail, tail_at) = if head == tokens.len() { (0, 0) } else { longest(file, last, tail_from) };
        // What is between them has been edited, but they are still in order, and do not share tokens.
        let tail = tail.min(tokens.len() - head);
        let tail = if tail_at < head_at { 0 } else { tail };
        let found = Match { file, head, head_at, tail, tail_at };
        if best.as_ref().is_none_or(|best| best.head + best.tail < head + tail) {
            best = Some(found);
        }
    }
    best.filter(|best| best.head == tokens.len() || best.head + best.tail >= ENOUGH)
}

/// The place of a token from which on the most tokens are found.
fn longest(file: &str, token: &Token, count_from: impl Fn(usize) -> usize) -> (usize, usize) {
    let starts: &[&str] = if token.is_doc_comment() { &["//", "/*"] } else { &[&token.text] };
    let places = starts.iter().flat_map(|start| file.match_indices(start)).map(|(at, _)| at);
    places
        .map(|at| (count_from(at), at))
        .max_by_key(|&(count, at)| (count, usize::MAX - at))
        .unwrap_or_default()
}

/// How many tokens in a row stand in the file where they should.
fn count<'t>(
    file: &str,
    tokens: impl Iterator<Item = &'t Token>,
    place: impl Fn(&Range<usize>) -> Option<usize>,
) -> usize {
    let stands = |token: &&Token| {
        let start = place(&token.range)?;
        let text = file.get(start..start + token.range.len())?;
        // Each token of the attribute that a doc comment becomes is the whole comment.
        let is_comment = text.len() != token.text.len() && (text.starts_with("//") || text.starts_with("/*"));
        (text == token.text || is_comment).then_some(())
    };
    tokens.take_while(|token| stands(token).is_some()).count()
}

impl Token {
    /// True for the `#` that a doc comment begins with once it is an attribute.
    fn is_doc_comment(&self) -> bool {
        self.text == "#" && self.range.len() > 1
    }
}

impl Match<'_> {
    /// The places in the file of tokens that are all there.
    fn places(&self, tokens: &[Token]) -> Vec<(Pos, Pos)> {
        let lines = Lines::of(self.file);
        let first = tokens.first().map_or(0, |first| first.range.start);
        let pos = |at: usize| lines.pos(self.head_at + (at - first));
        tokens.iter().map(|token| (pos(token.range.start), pos(token.range.end))).collect()
    }

    /// Says of each token how it follows the one before, as far as the file tells.
    fn known(&self, tokens: &[Token]) -> Vec<Option<Break>> {
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return Vec::new() };
        let lines = Lines::of(self.file);
        let break_at = |at: usize| match lines.blanks_before(at) {
            Some(column) => Break::Line(column),
            None => Break::None,
        };
        tokens
            .iter()
            .enumerate()
            .map(|(index, token)| {
                if index < self.head {
                    let at = self.head_at + (token.range.start - first.range.start);
                    return Some(if index == 0 { Break::Line(lines.pos(at).column) } else { break_at(at) });
                }
                if index < tokens.len() - self.tail {
                    return None;
                }
                let found = break_at(self.tail_at - (last.range.start - token.range.start));
                let is_first_of_tail = index == tokens.len() - self.tail;
                let gap = token.range.start.saturating_sub(tokens[index.saturating_sub(1)].range.end);
                match found {
                    // What was written before it may have ended its line, or joined it to another.
                    Break::Line(column) if is_first_of_tail && gap < column as usize + 1 => None,
                    Break::None if is_first_of_tail => None,
                    found => Some(found),
                }
            })
            .collect()
    }
}

/// How a token follows the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Break {
    /// On the same line.
    None,
    /// As the first of a line, in this column.
    Line(u32),
}

/// Where the lines of a text start.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    fn pos(&self, at: usize) -> Pos {
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts[line - 1];
        let column = self.text.get(start..at).map_or(at - start, |before| before.chars().count());
        Pos::new(line as u32, column as u32)
    }

    /// The column of what stands at a place, if nothing but blanks stands before it on its line.
    fn blanks_before(&self, at: usize) -> Option<u32> {
        let Pos { line, column, .. } = self.pos(at);
        let before = self.text.get(self.starts[line as usize - 1]..at)?;
        before.trim().is_empty().then_some(column)
    }
}
