//! From the model to tokens, which cannot fail.
//!
//! What has a shape of its own is written with `quote!`. What is part of others is [`ToTokens`], so that its tokens go straight to where
//! they belong: each stream that is made to be copied into another costs several questions to the compiler.

mod body;
mod items;

use crate::lex::Attribute;
use crate::model::{Bound, BoundKind, Output, Path, RustName, Type};
use crate::source::{RuntimePath, Span};
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use std::cell::{Cell, RefCell};

/// Spells the expansion.
pub fn emit(output: &Output) -> TokenStream {
    output.items.iter().flat_map(items::item).collect()
}

thread_local! {
    /// Where names resolve: see [`resolve_like`].
    static BASE: Cell<proc_macro2::Span> = Cell::new(proc_macro2::Span::call_site());
    /// The span of names that have no place in the source.
    static GENERATED: Cell<proc_macro2::Span> = Cell::new(proc_macro2::Span::call_site());
    /// Where the runtime is found: see [`name_runtime`].
    static RUNTIME: RefCell<RuntimePath> = RefCell::default();
    /// Primitive types that are said with their path: see [`spell_out`].
    static SPELLED_OUT: RefCell<Vec<&'static str>> = RefCell::default();
}

/// Says of which primitive types another type has the name, where the expansion that begins stands.
pub fn spell_out(is_hidden: impl Fn(&str) -> bool) {
    SPELLED_OUT.set(["bool", "f64", "i64", "str"].into_iter().filter(|name| is_hidden(name)).collect());
}

/// `str`, in generated code that stands nowhere in the source.
struct Str;

impl ToTokens for Str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Primitive("str", proc_macro2::Span::call_site()).to_tokens(tokens);
    }
}

/// A primitive type at a place.
struct Primitive(&'static str, proc_macro2::Span);

impl ToTokens for Primitive {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Primitive(name, span) = *self;
        match SPELLED_OUT.with_borrow(|names| names.contains(&name)) {
            true => path(Path::Primitive(name), span).to_tokens(tokens),
            false => Ident::new(name, span).to_tokens(tokens),
        }
    }
}

/// Says by which path the expansion that begins names the runtime.
pub fn name_runtime(path: RuntimePath) {
    RUNTIME.set(path);
}

/// The path of the runtime.
pub(crate) struct Runtime;

impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        runtime_at(proc_macro2::Span::call_site(), tokens);
    }
}

/// The path of the runtime at a place.
struct RuntimeAt(proc_macro2::Span);

impl ToTokens for RuntimeAt {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        runtime_at(self.0, tokens);
    }
}

fn runtime_at(span: proc_macro2::Span, tokens: &mut TokenStream) {
    RUNTIME.with_borrow(|path| match path {
        RuntimePath::Crate(name) => {
            colons(span, tokens);
            tokens.append(plain_ident(name, span));
        }
        RuntimePath::Written { is_absolute, parts } => {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 || *is_absolute {
                    colons(span, tokens);
                }
                // What `$crate` is depends on where it is from.
                let mut part = part.clone();
                part.set_span(span.resolved_at(part.span()));
                tokens.append(part);
            }
        }
    });
}

fn colons(span: proc_macro2::Span, tokens: &mut TokenStream) {
    tokens.append(punct(':', Spacing::Joint, span));
    tokens.append(punct(':', Spacing::Alone, span));
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

/// `self` at a place, of the same hygiene in a method's head and in its body.
fn this(at: proc_macro2::Span) -> Ident {
    Ident::new("self", resolved(at))
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
            Path::Runtime(rest) => (None, rest, None),
            Path::Imported(rest) => (None, rest, None),
            Path::Core(rest) => (Some("core"), rest, None),
        };
        let mut is_first = root.is_none();
        if let Path::Runtime(_) = self.0 {
            runtime_at(self.1, tokens);
            is_first = false;
        }
        for part in root.into_iter().chain(rest.split("::")).chain(last) {
            if !std::mem::take(&mut is_first) {
                colons(self.1, tokens);
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
            Type::Path(Path::Primitive(name), _) => return Primitive(name, span).to_tokens(tokens),
            Type::Path(head, args) => {
                path(*head, span).to_tokens(tokens);
                return Arguments(args, span).to_tokens(tokens);
            }
            Type::Closure(name, args) => {
                plain_ident(name, span).to_tokens(tokens);
                return Arguments(args, span).to_tokens(tokens);
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
                let args = Arguments(args, span);
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

fn punct(c: char, spacing: Spacing, span: proc_macro2::Span) -> Punct {
    let mut punct = Punct::new(c, spacing);
    punct.set_span(span);
    punct
}

/// `<A, B>`, if there are any; what is in between is spelled at one place.
fn angled(parts: &[impl ToTokens], span: proc_macro2::Span, tokens: &mut TokenStream) {
    if !parts.is_empty() {
        tokens.append(punct('<', Spacing::Alone, span));
        tokens.append_separated(parts, punct(',', Spacing::Alone, span));
        tokens.append(punct('>', Spacing::Alone, span));
    }
}

/// The arguments of a type, all of it at one place: rustc underlines from the first token of a bound to the last.
struct Arguments<'a>(&'a [Type], proc_macro2::Span);

impl ToTokens for Arguments<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let args: Vec<TypeAt> = self.0.iter().map(|arg| ty_at(arg, self.1)).collect();
        angled(&args, self.1, tokens);
    }
}

/// The arguments of a path in an expression.
struct Turbofish<'a>(&'a [Type]);

impl ToTokens for Turbofish<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.0.is_empty() {
            tokens.append(Punct::new(':', Spacing::Joint));
            tokens.append(Punct::new(':', Spacing::Alone));
            Arguments(self.0, proc_macro2::Span::call_site()).to_tokens(tokens);
        }
    }
}

/// Generic parameters, where they are declared and where they are named.
struct Generics<'a>(&'a [RustName]);

impl ToTokens for Generics<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let names: Vec<Ident> = self.0.iter().map(generated).collect();
        angled(&names, proc_macro2::Span::call_site(), tokens);
    }
}

/// A where clause, if there are bounds.
struct Where<'a>(&'a [Bound]);

impl ToTokens for Where<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.0.is_empty() {
            tokens.append(Ident::new("where", proc_macro2::Span::call_site()));
            Clauses(self.0).to_tokens(tokens);
        }
    }
}

/// `where [bounds]`, for a macro that could not see where a clause ends.
struct Bracketed<'a>(&'a [Bound]);

impl ToTokens for Bracketed<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.0.is_empty() {
            tokens.append(Ident::new("where", proc_macro2::Span::call_site()));
            tokens.append(Group::new(Delimiter::Bracket, Clauses(self.0).to_token_stream()));
        }
    }
}

/// The clauses of bounds.
struct Clauses<'a>(&'a [Bound]);

impl ToTokens for Clauses<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // What is asked of one type in a row is one clause.
        let clauses = self.0.chunk_by(|bound, next| bound.ty == next.ty);
        for (index, clause) in clauses.enumerate() {
            if index > 0 {
                tokens.append(Punct::new(',', Spacing::Alone));
            }
            let span = clause[0].span.0.first;
            ty_at(&clause[0].ty, span).to_tokens(tokens);
            tokens.append(punct(':', Spacing::Alone, span));
            tokens.append_separated(clause.iter().map(Asked), Punct::new('+', Spacing::Alone));
        }
    }
}

/// What a bound asks of its type.
struct Asked<'a>(&'a Bound);

impl ToTokens for Asked<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = self.0.span.0.first;
        match &self.0.kind {
            BoundKind::Static => tokens.extend([quote!('static)]),
            BoundKind::Trait { path: name, args, output } => {
                path(*name, span).to_tokens(tokens);
                if args.is_empty() && output.is_none() {
                    return;
                }
                let args = args.iter().map(|arg| BoundArgument(None, ty_at(arg, span)));
                let output = output.iter().map(|(name, ty)| BoundArgument(Some(name), ty_at(ty, span)));
                angled(&args.chain(output).collect::<Vec<_>>(), span, tokens);
            }
        }
    }
}

/// `T`, or `Output = T`.
struct BoundArgument<'a>(Option<&'static str>, TypeAt<'a>);

impl ToTokens for BoundArgument<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(name) = self.0 {
            tokens.append(Ident::new(name, self.1.1));
            tokens.append(Punct::new('=', Spacing::Alone));
        }
        self.1.to_tokens(tokens);
    }
}

/// An attribute: what is in its brackets.
fn attribute(inside: TokenStream, tokens: &mut TokenStream) {
    tokens.append(Punct::new('#', Spacing::Alone));
    tokens.append(Group::new(Delimiter::Bracket, inside));
}

/// An attribute of the user's.
impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        attribute(self.tokens.clone(), tokens);
    }
}

/// Lines of documentation.
struct Docs<'a>(&'a [String]);

impl ToTokens for Docs<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.0 {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            attribute(quote!(doc = #line), tokens);
        }
    }
}

/// The lints that an item cannot meet.
struct Allow<'a>(&'a [&'static str]);

impl ToTokens for Allow<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if self.0.is_empty() {
            return;
        }
        let mut names = TokenStream::new();
        for (index, lint) in self.0.iter().enumerate() {
            if index > 0 {
                names.append(Punct::new(',', Spacing::Alone));
            }
            for (index, part) in lint.split("::").enumerate() {
                if index > 0 {
                    colons(proc_macro2::Span::call_site(), &mut names);
                }
                names.append(Ident::new(part, proc_macro2::Span::call_site()));
            }
        }
        attribute(quote!(allow(#names)), tokens);
    }
}

fn visibility(text: &Option<String>) -> Option<TokenStream> {
    text.as_deref().and_then(|text| text.parse().ok())
}
