//! Attributes and documentation comments of Rust's before a `def`, in the token form.
//!
//! `#` starts a comment of Python's. It is an attribute where Rust would see one and nothing else stands before it on its line.

use crate::source::items::{Item, What};
use crate::source::{Pos, Span};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, TokenStream, TokenTree};
use std::iter::Peekable;
use std::slice::Iter;

/// An attribute, or a line of documentation.
#[derive(Clone, Debug)]
pub struct Attribute {
    pub span: Span,
    /// What it is called: `cfg`, `tokio::test`; `doc` of a comment.
    pub path: String,
    /// What stands in its brackets.
    pub tokens: TokenStream,
    /// The text of a documentation comment.
    pub doc: Option<String>,
}

impl PartialEq for Attribute {
    fn eq(&self, other: &Self) -> bool {
        (self.span.lo, &self.path, &self.doc) == (other.span.lo, &other.path, &other.doc)
    }
}

/// What a `#` starts.
pub(super) enum Found {
    /// `#[name]`, and where it ends.
    Attribute(Attribute),
    /// `#![name]`
    Inner(Span),
}

/// The attribute that starts with a `#`, behind which `rest` stands. What it consists of is taken from `rest`.
pub(super) fn attribute(hash: &Item, rest: &mut Peekable<Iter<'_, Item>>) -> Option<Found> {
    let mut ahead = rest.clone();
    let mut end = hash.span.hi;
    let inner = ahead.next_if(|item| item.span.lo == end && matches!(item.what, What::Punct('!', _)));
    end = inner.map_or(end, |inner| inner.span.hi);
    ahead.next_if(|item| item.span.lo == end && matches!(item.what, What::Open("[")))?;
    let mut inside = Vec::new();
    let mut depth = 0_usize;
    let close = loop {
        let item = ahead.next()?;
        match item.what {
            What::Open(_) => depth += 1,
            What::Close(_) if depth == 0 => break item,
            What::Close(_) => depth -= 1,
            _ => {}
        }
        inside.push(item);
    };
    let path = path_of_attribute(&inside)?;
    let is_followed = ahead.peek().is_none_or(|next| {
        next.span.lo.line > close.span.hi.line
            || is_definition(&next.what)
            || matches!(next.what, What::Punct('#', _))
    });
    if !is_followed {
        return None;
    }
    *rest = ahead;
    let span = hash.span.to(close.span);
    if inner.is_some() {
        return Some(Found::Inner(span));
    }
    let tokens = trees(&mut inside.into_iter()).into_iter().collect();
    Some(Found::Attribute(Attribute { span, path, tokens, doc: None }))
}

/// The name of an attribute: a path, with nothing behind it, a value, or one group.
fn path_of_attribute(inside: &[&Item]) -> Option<String> {
    let mut path = String::new();
    let mut at = 0;
    loop {
        let What::Ident(name) = &inside.get(at)?.what else { return None };
        path += name;
        at += 1;
        let is_colon =
            |at: usize| inside.get(at).is_some_and(|item| matches!(item.what, What::Punct(':', _)));
        if !(is_colon(at) && is_colon(at + 1)) {
            break;
        }
        path += "::";
        at += 2;
    }
    let mut depth = 0_usize;
    let fits = match inside.get(at).map(|item| &item.what) {
        None => true,
        Some(What::Punct('=', _)) => matches!(inside.get(at + 1)?.what, What::Literal(_) | What::Ident(_)),
        // One group, which ends where the attribute does.
        Some(What::Open(_)) => inside[at..].iter().enumerate().all(|(index, item)| {
            match item.what {
                What::Open(_) => depth += 1,
                What::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth > 0 || at + index + 1 == inside.len()
        }),
        Some(_) => false,
    };
    fits.then_some(path)
}

/// Whether a definition of Python's starts so.
pub(super) fn is_definition(what: &What) -> bool {
    match what {
        What::Ident(name) => matches!(&**name, "def" | "pub" | "async" | "class"),
        What::Punct(c, _) => *c == '@',
        _ => false,
    }
}

/// A documentation comment, which has arrived as `#[doc = "…"]` or, if it documents what is around it, as `#![doc = "…"]`. Its other
/// tokens are taken from `rest`.
pub(super) fn documentation(hash: &Item, rest: &mut Peekable<Iter<'_, Item>>) -> (Attribute, bool) {
    let end: Pos = hash.span.hi;
    let (mut text, mut is_inner) = (String::new(), false);
    while let Some(item) = rest.next_if(|item| item.span.lo < end) {
        match &item.what {
            What::Punct('!', _) => is_inner = true,
            What::Literal(literal) => {
                text = syn::parse_str::<syn::LitStr>(literal).map(|text| text.value()).unwrap_or_default();
            }
            _ => {}
        }
    }
    let doc = Some(text);
    (Attribute { span: hash.span, path: "doc".into(), tokens: TokenStream::new(), doc }, is_inner)
}

/// The tokens up to a closing bracket, as Rust's.
fn trees<'i>(items: &mut impl Iterator<Item = &'i Item>) -> Vec<TokenTree> {
    let mut found = Vec::new();
    while let Some(item) = items.next() {
        let mut tree: TokenTree = match &item.what {
            What::Close(_) => break,
            What::Open(bracket) => {
                let delimiter = match *bracket {
                    "(" => Delimiter::Parenthesis,
                    "[" => Delimiter::Bracket,
                    _ => Delimiter::Brace,
                };
                Group::new(delimiter, trees(items).into_iter().collect()).into()
            }
            What::Ident(name) => Ident::new(name, item.span.first).into(),
            What::Punct(c, spacing) => Punct::new(*c, *spacing).into(),
            What::Literal(text) => match text.parse::<Literal>() {
                Ok(literal) => literal.into(),
                Err(_) => continue,
            },
        };
        tree.set_span(item.span.first);
        found.push(tree);
    }
    found
}
