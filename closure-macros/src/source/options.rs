//! What may stand before the source: `crate = path,` and `pub`.

use super::Span;
use super::runtime::RuntimePath;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use proc_macro2::{Delimiter, Group, TokenTree};

/// What a call of the macro says besides its source.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// Where generated code finds the runtime.
    pub(crate) runtime: Option<RuntimePath>,
    /// The visibility of all top-level functions that say none themselves.
    pub(crate) visibility: Option<String>,
}

/// Takes the options off the head of the macro's input. None if there is a mistake in them.
pub(super) fn options<'t>(
    mut tokens: &'t [TokenTree],
    diags: &mut Diagnostics,
) -> Option<(Options, &'t [TokenTree])> {
    let mut options = Options::default();
    while let [TokenTree::Ident(name), TokenTree::Punct(equals), rest @ ..] = tokens
        && name == "crate"
        && equals.as_char() == '='
        && let Some(comma) = rest.iter().position(|tree| is_punct(tree, ','))
        // Else it is a statement of Python's, on a line of its own.
        && rest[comma].span().start().line == name.span().start().line
    {
        let path = super::first_visible_of(&rest[..comma], comma * 8);
        let Some(path) = RuntimePath::written(&path) else {
            let span = rest.first().map_or(name.span(), TokenTree::span);
            let last = rest[comma.saturating_sub(1)].span();
            let message = "`crate =` is given no path";
            diags.push(
                Diagnostic::new(Kind::Input, Span { last, ..Span::of(span) }, message)
                    .help("write `pydef!(crate = path::to::closure_runtime, …)`: the crate or module that re-exports the runtime"),
            );
            return None;
        };
        options.runtime = Some(path);
        tokens = &rest[comma + 1..];
    }
    if let [TokenTree::Ident(name), rest @ ..] = tokens
        && name == "pub"
    {
        let (scope, rest) = match rest {
            [TokenTree::Group(scope), rest @ ..] if scope.delimiter() == Delimiter::Parenthesis => {
                (Some(scope), rest)
            }
            rest => (None, rest),
        };
        let (is_option, rest) = match rest {
            [comma, rest @ ..] if is_punct(comma, ',') => (true, rest),
            rest => (is_text(&super::first_visible(rest)), rest),
        };
        if is_option {
            options.visibility = Some(visibility(scope, diags)?);
            tokens = rest;
        }
    }
    Some((options, tokens))
}

fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Whether the source is a literal or a file.
fn is_text(source: &[TokenTree]) -> bool {
    match source {
        [TokenTree::Literal(_), ..] => true,
        [TokenTree::Ident(_), TokenTree::Punct(bang), TokenTree::Group(_), ..] => bang.as_char() == '!',
        source => super::rust_path(source).is_some(),
    }
}

/// `pub`, or `pub` with where to.
fn visibility(scope: Option<&Group>, diags: &mut Diagnostics) -> Option<String> {
    let Some(scope) = scope else { return Some("pub".to_owned()) };
    let text = format!("pub({})", scope.stream());
    if syn::parse_str::<syn::Visibility>(&text).is_ok() {
        return Some(text);
    }
    let span = Span { last: scope.span_close(), ..Span::of(scope.span_open()) };
    diags.push(
        Diagnostic::new(Kind::Input, span, "this is no visibility")
            .help("write `pub`, `pub(crate)`, `pub(super)` or `pub(in path)` before the source"),
    );
    None
}
