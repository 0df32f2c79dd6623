//! Rust's tokens with their places, groups taken apart.
//!
//! A question to the compiler about a place crosses the bridge between macro and compiler, which takes longer than anything else that
//! is done with a token. So only what cannot be known otherwise is asked: where it starts. Where it ends follows from its text.

use super::{Pos, Span, pos};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A token of Rust.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub what: What,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Ident(String),
    Punct(char, Spacing),
    Literal(String),
    Open(&'static str),
    Close(&'static str),
}

impl Item {
    fn new(what: What, span: proc_macro2::Span, text: &str) -> Item {
        let lo = pos(span.start());
        // Rust normalises identifiers, and only ASCII is sure to be as long as it was written.
        let hi = if text.is_ascii() && !text.contains('\n') {
            Pos { column: lo.column + text.len() as u32, ..lo }
        } else {
            pos(span.end())
        };
        Item { what, span: Span { lo, hi, first: span, last: span } }
    }

    fn punct(c: char, spacing: Spacing, span: proc_macro2::Span) -> Item {
        let what = What::Punct(c, spacing);
        // `/// text` arrives as `#[doc = "text"]`, each token of which is where the whole comment is.
        if c == '#' { Item { what, span: Span::of(span) } } else { Item::new(what, span, "-") }
    }

    /// Whether it is the `#` of a doc comment.
    pub(crate) fn is_doc_comment(&self) -> bool {
        let Span { lo, hi, .. } = self.span;
        matches!(self.what, What::Punct('#', _)) && (hi.line > lo.line || hi.column > lo.column + 1)
    }
}

/// Takes groups apart. Those that `macro_rules!` puts around what it substitutes just vanish.
pub(super) fn flatten(tokens: TokenStream) -> Vec<Item> {
    let mut items = Vec::new();
    // A stack rather than recursion, since macros run on the compiler's stack.
    let mut open = vec![(tokens.into_iter(), None)];
    while let Some((trees, close)) = open.last_mut() {
        let Some(tree) = trees.next() else {
            items.extend(close.take());
            open.pop();
            continue;
        };
        items.push(match tree {
            TokenTree::Group(group) => {
                let brackets = match group.delimiter() {
                    Delimiter::Parenthesis => Some(("(", ")")),
                    Delimiter::Bracket => Some(("[", "]")),
                    Delimiter::Brace => Some(("{", "}")),
                    Delimiter::None => None,
                };
                let close = brackets.map(|(opening, closing)| {
                    items.push(Item::new(What::Open(opening), group.span_open(), opening));
                    Item::new(What::Close(closing), group.span_close(), closing)
                });
                open.push((group.stream().into_iter(), close));
                continue;
            }
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                let name = text.strip_prefix("r#").unwrap_or(&text).to_owned();
                Item::new(What::Ident(name), ident.span(), &text)
            }
            TokenTree::Punct(punct) => Item::punct(punct.as_char(), punct.spacing(), punct.span()),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let mut item = Item::new(What::Literal(String::new()), literal.span(), &text);
                item.what = What::Literal(text);
                item
            }
        });
    }
    items
}
