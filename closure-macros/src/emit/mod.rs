//! From the model to tokens: `quote!` only, and it cannot fail.

mod body;
mod items;

use crate::model::{Bound, BoundKind, Output, Path, RustName, Type};
use crate::source::Span;
use proc_macro2::{Ident, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use std::cell::Cell;

/// Spells the expansion.
pub fn emit(output: &Output) -> TokenStream {
    output.items.iter().map(items::item).collect()
}

thread_local! {
    /// Where names resolve: see [`resolve_like`].
    static BASE: Cell<proc_macro2::Span> = Cell::new(proc_macro2::Span::call_site());
    /// The span of names that have no place in the source.
    static GENERATED: Cell<proc_macro2::Span> = Cell::new(proc_macro2::Span::call_site());
}

/// Lets names that have no place in the source resolve as its tokens do: tokens that come through a `macro_rules!` wrapper
/// carry the hygiene of the wrapper's caller, and would not see what has the macro call's. Spans do not outlive their
/// expansion, so this comes first in each.
pub fn resolve_like(base: Span) {
    BASE.set(base.first);
    GENERATED.set(resolved(proc_macro2::Span::call_site()));
}

/// A span with the place of `span` that resolves like the source's own tokens.
fn resolved(span: proc_macro2::Span) -> proc_macro2::Span {
    span.resolved_at(BASE.get())
}

/// An identifier with the user's span; keywords are made raw.
pub(crate) fn ident(name: &str, span: Span) -> Ident {
    plain_ident(name, resolved(span.first))
}

fn plain_ident(name: &str, span: proc_macro2::Span) -> Ident {
    match name {
        "self" | "Self" | "super" | "crate" => Ident::new(&format!("{name}_"), span),
        "_" => Ident::new("_", span),
        _ if is_keyword(name) => Ident::new_raw(name, span),
        _ => Ident::new(name, span),
    }
}

/// Words that Rust keeps for itself in some edition, apart from those that cannot be raw.
fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

fn generated(name: &RustName) -> Ident {
    plain_ident(name, GENERATED.get())
}

/// A path from the root or from what the body imports, all of it at one place.
struct PathAt(Path, proc_macro2::Span);

impl ToTokens for PathAt {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (root, rest, last) = match self.0 {
            Path::Primitive(name) => (Some("core"), "primitive", Some(name)),
            Path::Runtime(rest) => (Some("closure_runtime"), rest, None),
            Path::RuntimeIn(module, name) => (Some("closure_runtime"), module, Some(name)),
            Path::Imported(rest) => (None, rest, None),
            Path::ImportedIn(module, name) => (None, module, Some(name)),
            Path::Core(rest) => (Some("core"), rest, None),
            Path::Std(rest) => (Some("std"), rest, None),
        };
        let mut is_first = root.is_none();
        for part in root.into_iter().chain(rest.split("::")).chain(last) {
            if !std::mem::take(&mut is_first) {
                for spacing in [Spacing::Joint, Spacing::Alone] {
                    let mut colon = Punct::new(':', spacing);
                    colon.set_span(self.1);
                    tokens.append(colon);
                }
            }
            tokens.append(Ident::new(part, self.1));
        }
    }
}

fn path(path: Path, span: proc_macro2::Span) -> PathAt {
    PathAt(path, span)
}

fn ty(ty: &Type) -> TypeAt<'_> {
    ty_at(ty, proc_macro2::Span::call_site())
}

fn ty_at(ty: &Type, span: proc_macro2::Span) -> TypeAt<'_> {
    TypeAt(ty, span)
}

/// A type, all of it at one place.
struct TypeAt<'a>(&'a Type, proc_macro2::Span);

impl ToTokens for TypeAt<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let TypeAt(ty, span) = *self;
        let compound = match ty {
            Type::Param(name) => return plain_ident(name, span).to_tokens(tokens),
            Type::Path(Path::Primitive(name), _) => return Ident::new(name, span).to_tokens(tokens),
            Type::Path(head, args) => {
                path(*head, span).to_tokens(tokens);
                return arguments(args, span).to_tokens(tokens);
            }
            Type::Closure(name, args) => {
                plain_ident(name, span).to_tokens(tokens);
                return arguments(args, span).to_tokens(tokens);
            }
            Type::Written(text, at) => written(text, at.0),
            Type::Inferred => quote!(_),
            Type::Constant(number) => {
                return proc_macro2::Literal::i64_unsuffixed(*number).to_tokens(tokens);
            }
            Type::Unit => quote_spanned!(span=> ()),
            Type::Tuple(items) => {
                let items = items.iter().map(|item| ty_at(item, span));
                quote_spanned!(span=> (#(#items,)*))
            }
            Type::Ref(inner) => {
                let inner = ty_at(inner, span);
                quote_spanned!(span=> &#inner)
            }
            Type::Projection { ty: inner, bound, args, name } => {
                let inner = ty_at(inner, span);
                let bound = path(*bound, span);
                let args = arguments(args, span);
                let name = Ident::new(name, span);
                quote_spanned!(span=> <#inner as #bound #args>::#name)
            }
        };
        tokens.extend([compound]);
    }
}

/// A Rust type as the user wrote it, which the type stage has parsed.
fn written(text: &str, span: Span) -> TokenStream {
    let tokens: TokenStream = text.parse().unwrap_or_default();
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(span.first);
            token
        })
        .collect()
}

fn arguments(args: &[Type], span: proc_macro2::Span) -> Option<TokenStream> {
    let args = args.iter().map(|arg| ty_at(arg, span));
    // All of it: rustc underlines from the first token of a bound to the last.
    (args.len() > 0).then(|| quote_spanned!(span=> <#(#args),*>))
}

fn turbofish(args: &[Type]) -> Option<TokenStream> {
    let args = args.iter().map(ty);
    (args.len() > 0).then(|| quote!(::<#(#args),*>))
}

fn generics(names: &[RustName]) -> Option<TokenStream> {
    let names = names.iter().map(generated);
    (names.len() > 0).then(|| quote!(<#(#names),*>))
}

fn where_clause(bounds: &[Bound]) -> Option<TokenStream> {
    if bounds.is_empty() {
        return None;
    }
    let bounds = bounds.iter().map(|bound| {
        let span = bound.span.0.first;
        let subject = ty_at(&bound.ty, span);
        match &bound.kind {
            BoundKind::Static => quote!(#subject: 'static),
            BoundKind::Trait { path: name, args, output } => {
                let name = path(*name, span);
                let mut args: Vec<TokenStream> =
                    args.iter().map(|arg| ty_at(arg, span).into_token_stream()).collect();
                if let Some((output, bound)) = output {
                    let output = Ident::new(output, span);
                    let bound = ty_at(bound, span);
                    args.push(quote!(#output = #bound));
                }
                if args.is_empty() {
                    quote!(#subject: #name)
                } else {
                    quote_spanned!(span=> #subject: #name<#(#args),*>)
                }
            }
        }
    });
    Some(quote!(where #(#bounds),*))
}

fn docs(lines: &[String]) -> Option<TokenStream> {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    (lines.len() > 0).then(|| quote!(#(#[doc = #lines])*))
}

fn visibility(text: &Option<String>) -> Option<TokenStream> {
    text.as_deref().and_then(|text| text.parse().ok())
}
