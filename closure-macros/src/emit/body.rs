//! Statements and expressions.

use super::{Turbofish, generated, ident, path, plain_ident, punct};
use crate::model::{Block, Expr, FormatKind, Path, Pattern, RustName, Stmt};
use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};

/// A block's contents, without braces.
impl ToTokens for Block {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.stmts);
        // What a block without a value gives is `()`.
        if let Some(tail) = self.tail.as_deref().filter(|tail| !matches!(tail, Expr::Unit)) {
            tail.to_tokens(tokens);
        }
    }
}

/// The name of a labelled block, with its quote.
struct Lifetime<'a>(&'a RustName);

impl ToTokens for Lifetime<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Punct::new('\'', Spacing::Joint));
        tokens.append(generated(self.0));
    }
}

impl ToTokens for Stmt {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let compound = match self {
            Stmt::Use(paths) => {
                let root = match paths.first() {
                    Some(Path::Core(_)) => quote!(::core),
                    _ => super::Runtime.to_token_stream(),
                };
                let below = paths
                    .iter()
                    .map(|below| path(Path::Imported(below.text()), proc_macro2::Span::call_site()));
                if paths.len() == 1 {
                    quote!(use #root::#(#below)*;)
                } else {
                    quote!(use #root::{#(#below),*};)
                }
            }
            Stmt::Let { pattern, mutable, ty, value } => {
                let mutable = mutable.then_some(Mut);
                let (ty, value) = (ty.iter().map(super::ty), value.iter());
                quote!(let #mutable #pattern #(: #ty)* #(= #value)*;)
            }
            Stmt::Assign { target, value } => quote!(#target = #value;),
            // Of a value that nobody wants and that does nothing, Rust wants to know that this is meant.
            Stmt::Expr(
                value @ (Expr::Name(..)
                | Expr::Field(..)
                | Expr::Ref(_)
                | Expr::Tuple(_)
                | Expr::Struct { .. }
                | Expr::Path(..)),
            ) => {
                quote!(_ = #value;)
            }
            Stmt::Expr(value) => {
                value.to_tokens(tokens);
                return tokens.append(Punct::new(';', Spacing::Alone));
            }
            Stmt::If { test, body, orelse } => {
                let test = condition(test);
                let orelse = orelse.as_ref().map(Else);
                quote!(if #test { #body } #orelse)
            }
            Stmt::While { label, test, body } => {
                let (label, test) = (label.iter().map(Lifetime), condition(test));
                quote!(#(#label:)* while #test { #body })
            }
            Stmt::Loop { label, body } => {
                let label = label.iter().map(Lifetime);
                quote!(#(#label:)* loop { #body })
            }
            Stmt::For { label, pattern, iter, body } => {
                let (label, iter) = (label.iter().map(Lifetime), condition(iter));
                quote!(#(#label:)* for #pattern in #iter { #body })
            }
            Stmt::Labelled { label, body } => {
                let label = Lifetime(label);
                quote!(#label: { #body })
            }
            Stmt::Break(label) => {
                let label = label.as_ref().map(Lifetime);
                quote!(break #label;)
            }
            Stmt::Continue(label) => {
                let label = label.as_ref().map(Lifetime);
                quote!(continue #label;)
            }
            Stmt::Return(value) => quote!(return #value;),
        };
        tokens.extend([compound]);
    }
}

/// The word `mut`.
pub struct Mut;

impl ToTokens for Mut {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(proc_macro2::Ident::new("mut", proc_macro2::Span::call_site()));
    }
}

/// The other branch of an `if`.
struct Else<'a>(&'a Block);

impl ToTokens for Else<'_> {
    /// `else { if … }` is `else if …`.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let orelse = self.0;
        if orelse.stmts.is_empty() && matches!(orelse.tail.as_deref(), None | Some(Expr::Unit)) {
            return;
        }
        tokens.append(proc_macro2::Ident::new("else", proc_macro2::Span::call_site()));
        match (orelse.stmts.as_slice(), orelse.tail.as_deref()) {
            ([Stmt::If { .. }], None) | ([], Some(Expr::If { .. })) => orelse.to_tokens(tokens),
            _ => tokens.append(Group::new(Delimiter::Brace, orelse.to_token_stream())),
        }
    }
}

/// An expression where Rust would read a struct expression's brace as the body's.
fn condition(value: &Expr) -> Bracketed<'_> {
    Bracketed { value, brackets: has_struct(value) }
}

/// An expression, in brackets if it needs them.
struct Bracketed<'a> {
    value: &'a Expr,
    brackets: bool,
}

impl ToTokens for Bracketed<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let value = self.value;
        if self.brackets {
            tokens.append(Group::new(Delimiter::Parenthesis, value.to_token_stream()));
        } else {
            value.to_tokens(tokens);
        }
    }
}

fn has_struct(value: &Expr) -> bool {
    match value {
        Expr::Struct { .. } => true,
        Expr::Ref(inner) | Expr::Deref(inner) | Expr::Not(inner) => has_struct(inner),
        Expr::Native { left, right, .. } => has_struct(left) || has_struct(right),
        Expr::Method { receiver, .. } => has_struct(receiver),
        Expr::Range { start, end } => has_struct(start) || has_struct(end),
        _ => false,
    }
}

impl ToTokens for Pattern {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Pattern::Name(name) => tokens.append(generated(name)),
            Pattern::Mut(name) => {
                Mut.to_tokens(tokens);
                tokens.append(generated(name));
            }
            Pattern::Tuple(parts) => {
                tokens.append(Group::new(Delimiter::Parenthesis, quote!(#(#parts,)*)));
            }
            Pattern::Array(parts) => tokens.append(Group::new(Delimiter::Bracket, quote!(#(#parts),*))),
        }
    }
}

/// How tightly an operator binds. Of the operators for numbers nobody knows the order by heart.
fn precedence(op: &str) -> u8 {
    match op {
        "||" => 0,
        "&&" => 1,
        "==" | "!=" | "<" | "<=" | ">" | ">=" => 2,
        _ => 3,
    }
}

/// The left operand of a native operator; `a && b && c` needs no brackets.
fn left_operand<'a>(op: &str, value: &'a Expr) -> Bracketed<'a> {
    match value {
        Expr::Native { op: inner, .. } if *inner == op && precedence(op) != 2 => {
            Bracketed { value, brackets: false }
        }
        value => right_operand(op, value),
    }
}

fn right_operand<'a>(op: &str, value: &'a Expr) -> Bracketed<'a> {
    match value {
        Expr::Native { op: inner, .. } => Bracketed { value, brackets: precedence(inner) <= precedence(op) },
        Expr::Not(_) if precedence(op) < 2 => Bracketed { value, brackets: false },
        value => operand(value),
    }
}

/// What an operator stands before, or the receiver of a method.
fn operand(value: &Expr) -> Bracketed<'_> {
    Bracketed { value, brackets: is_grouped(value) }
}

/// Whether it needs brackets as an operand.
fn is_grouped(value: &Expr) -> bool {
    match value {
        Expr::Native { .. }
        | Expr::Not(_)
        | Expr::Ref(_)
        | Expr::Deref(_)
        | Expr::If { .. }
        | Expr::Block(_)
        | Expr::Struct { .. }
        | Expr::Closure { .. }
        | Expr::OwnedClosure { .. }
        | Expr::Range { .. } => true,
        Expr::Int(number, _) | Expr::TypedInt(number, _) => *number < 0,
        Expr::Float(number, _) => number.is_sign_negative(),
        _ => false,
    }
}

/// The span of an expression's first token.
fn start(value: &Expr) -> proc_macro2::Span {
    match value {
        Expr::Name(_, span) | Expr::Field(_, span) => super::resolved(span.first),
        Expr::Int(_, span)
        | Expr::TypedInt(_, span)
        | Expr::Float(_, span)
        | Expr::Str(_, span)
        | Expr::Path(_, span)
        | Expr::Generic { span, .. }
        | Expr::Associated { span, .. } => span.first,
        Expr::Item(parts) => match parts.first() {
            Some((name, span)) if matches!(name.as_ref(), "crate" | "self" | "super") => span.first,
            Some((_, span)) => super::resolved(span.first),
            None => proc_macro2::Span::call_site(),
        },
        Expr::Call { callee: first, .. }
        | Expr::Method { receiver: first, .. }
        | Expr::TupleField(first, _)
        | Expr::RustField(first, ..)
        | Expr::Index(first, _)
            if !is_grouped(first) =>
        {
            start(first)
        }
        _ => proc_macro2::Span::call_site(),
    }
}

/// An operator of Rust, such as `<=`.
struct Operator(&'static str, proc_macro2::Span);

impl ToTokens for Operator {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut chars = self.0.chars().peekable();
        while let Some(c) = chars.next() {
            let spacing = if chars.peek().is_some() { Spacing::Joint } else { Spacing::Alone };
            tokens.append(punct(c, spacing, self.1));
        }
    }
}

/// A literal with the sign that Rust writes before it.
fn signed(mut literal: Literal, is_negative: bool, span: proc_macro2::Span, tokens: &mut TokenStream) {
    if is_negative {
        Operator("-", span).to_tokens(tokens);
    }
    literal.set_span(span);
    tokens.append(literal);
}

impl ToTokens for Expr {
    /// Tokens go straight to where they belong where that is as easy to read: each stream of its own that `quote!` makes and
    /// copies costs several questions to the compiler.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let compound = match self {
            Expr::Name(name, span) => return ident(name, *span).to_tokens(tokens),
            Expr::Int(value, span) => {
                let literal = Literal::u64_unsuffixed(value.unsigned_abs());
                return signed(literal, *value < 0, span.first, tokens);
            }
            Expr::TypedInt(value, span) => {
                return signed(Literal::i64_suffixed(*value), false, span.first, tokens);
            }
            Expr::Float(value, span) if value.is_finite() => {
                let literal = Literal::f64_unsuffixed(value.abs());
                return signed(literal, value.is_sign_negative(), span.first, tokens);
            }
            Expr::Bool(value) => return value.to_tokens(tokens),
            Expr::Str(text, span) => return signed(Literal::string(text), false, span.first, tokens),
            Expr::Path(name, span) => return path(*name, span.first).to_tokens(tokens),
            Expr::Generic { path: head, args, span } => {
                path(*head, span.first).to_tokens(tokens);
                return Turbofish(args).to_tokens(tokens);
            }
            Expr::Call { callee, args, span } => {
                callee.to_tokens(tokens);
                return tokens.append(parenthesised(args, span.first));
            }
            Expr::Native { op, left, right, span, .. } => {
                left_operand(op, left).to_tokens(tokens);
                Operator(op, span.first).to_tokens(tokens);
                return right_operand(op, right).to_tokens(tokens);
            }
            Expr::Field(name, span) => {
                // Where the field is, so that rustc underlines what the user wrote.
                tokens.append(super::this(span.first));
                tokens.append(Punct::new('.', Spacing::Alone));
                return tokens.append(ident(name, *span));
            }
            Expr::SelfValue => {
                return tokens.append(super::this(proc_macro2::Span::call_site()));
            }
            Expr::Float(_, span) => quote_spanned!(span.first=> ::core::primitive::f64::INFINITY),
            Expr::Unit => quote!(()),
            Expr::None => quote!(::core::option::Option::None),
            Expr::Some(inner) => quote!(::core::option::Option::Some(#inner)),
            Expr::Ref(inner) => {
                // An operand that does not fit is underlined alone.
                let span = if is_grouped(inner) { proc_macro2::Span::call_site() } else { start(inner) };
                Operator("&", span).to_tokens(tokens);
                return operand(inner).to_tokens(tokens);
            }
            Expr::Deref(inner) => {
                Operator("*", proc_macro2::Span::call_site()).to_tokens(tokens);
                return operand(inner).to_tokens(tokens);
            }
            Expr::Paren(inner) => {
                return tokens.append(Group::new(Delimiter::Parenthesis, inner.to_token_stream()));
            }
            Expr::Tuple(items) if items.is_empty() => quote!(()),
            Expr::Tuple(items) => quote!((#(#items,)*)),
            Expr::Array(items) => quote!([#(#items),*]),
            Expr::TupleField(tuple, index) => {
                let tuple = operand(tuple);
                let index = Literal::usize_unsuffixed(*index);
                quote!(#tuple.#index)
            }
            Expr::RustField(owner, name, span) => {
                let owner = operand(owner);
                let name = ident(name, *span);
                quote!(#owner.#name)
            }
            Expr::Index(value, index) => {
                let value = operand(value);
                quote!(#value[#index])
            }
            Expr::Associated { path: head, args, name, span } => {
                let head = path(*head, span.first);
                let args = Turbofish(args);
                let name = plain_ident(name, span.first);
                quote!(#head #args::#name)
            }
            Expr::Instance { name, args, span } => {
                let (name, args) = (ident(name, *span), Turbofish(args));
                quote!(#name #args)
            }
            Expr::OfClosure { name, function, args, span } => {
                let name = plain_ident(name, span.first);
                let function = plain_ident(function, span.first);
                let args = Turbofish(args);
                quote!(#name::#function #args)
            }
            Expr::Item(parts) => {
                let parts = parts.iter().map(|(name, span)| match name.as_ref() {
                    "crate" | "self" | "super" => proc_macro2::Ident::new(name, span.first),
                    _ => ident(name, *span),
                });
                quote!(#(#parts)::*)
            }
            Expr::Method { receiver, name, types, args, span, .. } => {
                operand(receiver).to_tokens(tokens);
                Operator(".", span.first).to_tokens(tokens);
                tokens.append(ident(name, *span));
                Turbofish(types).to_tokens(tokens);
                return tokens.append(parenthesised(args, span.first));
            }
            Expr::Not(inner) => {
                let inner = operand(inner);
                quote!(!#inner)
            }
            Expr::Struct { name, fields, span } => {
                let name = plain_ident(name, span.first);
                if fields.is_empty() {
                    return name.to_tokens(tokens);
                }
                let fields = fields.iter().map(|(field, value)| {
                    let field_name = generated(field);
                    match value {
                        Expr::Name(local, span) if local == field => {
                            let local = ident(local, *span);
                            quote!(#local)
                        }
                        _ => quote!(#field_name: #value),
                    }
                });
                quote!(#name { #(#fields),* })
            }
            Expr::If { test, body, orelse } => {
                let (test, orelse) = (condition(test), Else(orelse));
                quote!(if #test { #body } #orelse)
            }
            Expr::Block(inner) => {
                return tokens.append(Group::new(Delimiter::Brace, inner.to_token_stream()));
            }
            Expr::Format { kind, template, args } => {
                let args = quote!(#(, #args)*);
                // Where there is nothing to print to, rustc says so at the user's `print`.
                match kind {
                    FormatKind::Format => {
                        let runtime = super::Runtime;
                        quote!(#runtime::format!(#template #args))
                    }
                    FormatKind::Print(span) => {
                        let runtime = super::RuntimeAt(span.first);
                        quote_spanned!(span.first=> #runtime::output::print!(#template #args))
                    }
                    FormatKind::Println(span) => {
                        let runtime = super::RuntimeAt(span.first);
                        let template = (!template.is_empty()).then_some(template);
                        quote_spanned!(span.first=> #runtime::output::println!(#template #args))
                    }
                }
            }
            Expr::Bug(bug) => bug.in_code(),
            Expr::Panic { template, args, span } => {
                let args = quote!(#template #(, #args)*);
                quote_spanned!(span.first=> ::core::panic!(#args))
            }
            Expr::Closure { params, body } => quote!(|#(#params),*| #body),
            Expr::OwnedClosure { params, body } => {
                let params = params.iter().map(|(name, kind)| {
                    let (name, kind) = (generated(name), super::ty(kind));
                    quote!(#name: #kind)
                });
                quote!(move |#(#params),*| #body)
            }
            Expr::Range { start, end } => {
                let (start, end) = (operand(start), operand(end));
                quote!(#start..#end)
            }
        };
        tokens.extend([compound]);
    }
}

/// Arguments in their brackets.
fn parenthesised(args: &[Expr], span: proc_macro2::Span) -> Group {
    let mut group = Group::new(Delimiter::Parenthesis, quote!(#(#args),*));
    group.set_span(span);
    group
}
