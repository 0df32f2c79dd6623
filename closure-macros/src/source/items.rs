//! Rust's tokens with their places, groups taken apart.
//!
//! A question to the compiler about a place crosses the bridge between macro and compiler, which takes longer than anything else that
//! is done with a token. So the places are found in the text of the macro call, if the tokens are what stands there; else only what cannot
//! be known otherwise is asked: where a token starts. Where it ends follows from its text.

use super::text::Places;
use super::{Pos, RustText, Span, pos};
use proc_macro2::{Delimiter, Spacing, TokenTree};
use std::vec;

/// A token of Rust.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub what: What,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    Ident(String),
    Punct(char, Spacing),
    Literal(String),
    Open(&'static str),
    Close(&'static str),
}

impl Item {
    /// Whether it is the `#` of a doc comment.
    pub(crate) fn is_doc_comment(&self) -> bool {
        let Span { lo, hi, .. } = self.span;
        matches!(self.what, What::Punct('#', _)) && (hi.line > lo.line || hi.column > lo.column + 1)
    }
}

/// Tokens of this text, in which their places are found; none if they are not what stands there.
///
/// Doc comments are not found, since Rust makes other tokens of them.
pub(super) fn in_text(tokens: &[TokenTree], text: &RustText) -> Option<Vec<Item>> {
    let Some(start) = tokens.first().map(|first| first.span().start()) else { return Some(Vec::new()) };
    let mut places = Places::new(text, pos(start))?;
    let items = flatten(tokens, &mut |text, span| {
        let (lo, hi) = places.next(text)?;
        Some(Span { lo, hi, first: span, last: span })
    })?;
    let is_there = |item: &Item| item.span.lo == pos(item.span.first.start());
    items.last().is_none_or(is_there).then_some(items)
}

/// Tokens from anywhere, each of which is asked where it stands.
pub(super) fn anywhere(tokens: &[TokenTree]) -> Vec<Item> {
    flatten(tokens, &mut |text, span| Some(place(text, span))).unwrap_or_default()
}

fn place(text: &str, span: proc_macro2::Span) -> Span {
    // `/// text` arrives as `#[doc = "text"]`, each token of which is where the whole comment is.
    if text == "#" {
        return Span::of(span);
    }
    let lo = pos(span.start());
    // Rust normalises identifiers, and only ASCII is sure to be as long as it was written.
    let hi = if text.is_ascii() && !text.contains('\n') {
        Pos { column: lo.column + text.len() as u32, ..lo }
    } else {
        pos(span.end())
    };
    Span { lo, hi, first: span, last: span }
}

/// The rest of a group, and its closing bracket.
type Open = (vec::IntoIter<TokenTree>, Option<(&'static str, proc_macro2::Span)>);

/// Takes groups apart, and says of each token where it is. Those that `macro_rules!` puts around what it substitutes just vanish.
pub(super) fn flatten(
    tokens: &[TokenTree],
    place: &mut dyn FnMut(&str, proc_macro2::Span) -> Option<Span>,
) -> Option<Vec<Item>> {
    let mut items = Vec::with_capacity(tokens.len());
    // A stack rather than recursion, since macros run on the compiler's stack.
    let mut open: Vec<Open> = Vec::new();
    let mut outermost = tokens.iter();
    loop {
        let inner;
        let tree = match open.last_mut() {
            None => match outermost.next() {
                Some(tree) => tree,
                None => return Some(items),
            },
            Some((trees, close)) => match trees.next() {
                Some(tree) => {
                    inner = tree;
                    &inner
                }
                None => {
                    if let Some((closing, span)) = *close {
                        items.push(Item { what: What::Close(closing), span: place(closing, span)? });
                    }
                    open.pop();
                    continue;
                }
            },
        };
        let (what, span) = match tree {
            TokenTree::Group(group) => {
                let brackets = match group.delimiter() {
                    Delimiter::Parenthesis => Some(("(", ")")),
                    Delimiter::Bracket => Some(("[", "]")),
                    Delimiter::Brace => Some(("{", "}")),
                    Delimiter::None => None,
                };
                if let Some((opening, _)) = brackets {
                    let span = place(opening, group.span_open())?;
                    items.push(Item { what: What::Open(opening), span });
                }
                let trees: Vec<TokenTree> = group.stream().into_iter().collect();
                open.push((trees.into_iter(), brackets.map(|(_, closing)| (closing, group.span_close()))));
                continue;
            }
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                let span = place(&text, ident.span())?;
                let name = match text.strip_prefix("r#") {
                    Some(name) => name.to_owned(),
                    None => text,
                };
                (What::Ident(name), span)
            }
            TokenTree::Punct(punct) => {
                let c = punct.as_char();
                let span = place(c.encode_utf8(&mut [0; 4]), punct.span())?;
                (What::Punct(c, punct.spacing()), span)
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let span = place(&text, literal.span())?;
                (What::Literal(text), span)
            }
        };
        items.push(Item { what, span });
    }
}
