//! Statements and expressions.

use super::{generated, ident, path, plain_ident};
use crate::model::{Block, Expr, FormatKind, Pattern, RustName, Stmt};
use proc_macro2::{Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// A block's contents, without braces.
pub fn block(block: &Block) -> TokenStream {
    let stmts = block.stmts.iter().map(stmt);
    let tail = block.tail.as_ref().map(|tail| expr(tail));
    quote!(#(#stmts)* #tail)
}

fn lifetime(name: &RustName) -> TokenStream {
    let lifetime = syn::Lifetime::new(&format!("'{name}"), proc_macro2::Span::call_site());
    quote!(#lifetime)
}

fn label(name: &Option<RustName>) -> TokenStream {
    match name {
        Some(name) => {
            let name = lifetime(name);
            quote!(#name:)
        }
        None => TokenStream::new(),
    }
}

fn stmt(stmt: &Stmt) -> TokenStream {
    match stmt {
        Stmt::Let { pattern: bound, mutable, ty, value } => {
            let bound = pattern(bound);
            let mutable = mutable.then(|| quote!(mut));
            let ty = ty.as_ref().map(|ty| {
                let ty = super::ty(ty);
                quote!(: #ty)
            });
            let value = value.as_ref().map(|value| {
                let value = expr(value);
                quote!(= #value)
            });
            quote!(let #mutable #bound #ty #value;)
        }
        Stmt::Assign { target, value } => {
            let (target, value) = (expr(target), expr(value));
            quote!(#target = #value;)
        }
        Stmt::Expr(value) => {
            let value = expr(value);
            quote!(#value;)
        }
        Stmt::If { test, body, orelse } => {
            let test = condition(test);
            let body = block(body);
            let orelse = orelse.as_ref().map(else_branch);
            quote!(if #test { #body } #orelse)
        }
        Stmt::While { label: name, test, body } => {
            let name = label(name);
            let test = condition(test);
            let body = block(body);
            quote!(#name while #test { #body })
        }
        Stmt::Loop { label: name, body } => {
            let name = label(name);
            let body = block(body);
            quote!(#name loop { #body })
        }
        Stmt::For { label: name, pattern: bound, iter, body } => {
            let name = label(name);
            let bound = pattern(bound);
            let iter = condition(iter);
            let body = block(body);
            quote!(#name for #bound in #iter { #body })
        }
        Stmt::Labelled { label, body } => {
            let label = lifetime(label);
            let body = block(body);
            quote!(#label: { #body })
        }
        Stmt::Break(label) => {
            let label = label.as_ref().map(lifetime);
            quote!(break #label;)
        }
        Stmt::Continue(label) => {
            let label = label.as_ref().map(lifetime);
            quote!(continue #label;)
        }
        Stmt::Return(value) => {
            let value = value.as_ref().map(expr);
            quote!(return #value;)
        }
    }
}

/// `else { if … }` is `else if …`.
fn else_branch(orelse: &Block) -> TokenStream {
    if let ([Stmt::If { .. }], None) = (orelse.stmts.as_slice(), &orelse.tail) {
        let nested = stmt(&orelse.stmts[0]);
        return quote!(else #nested);
    }
    if let ([], Some(tail)) = (orelse.stmts.as_slice(), &orelse.tail)
        && let Expr::If { .. } = tail.as_ref()
    {
        let nested = expr(tail);
        return quote!(else #nested);
    }
    let orelse = block(orelse);
    quote!(else { #orelse })
}

/// An expression where Rust would read a struct expression's brace as the body's.
fn condition(value: &Expr) -> TokenStream {
    let tokens = expr(value);
    if has_struct(value) { quote!((#tokens)) } else { tokens }
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

fn pattern(bound: &Pattern) -> TokenStream {
    match bound {
        Pattern::Name(name) => {
            let name = generated(name);
            quote!(#name)
        }
        Pattern::Mut(name) => {
            let name = generated(name);
            quote!(mut #name)
        }
        Pattern::Tuple(parts) => {
            let parts = parts.iter().map(pattern);
            quote!((#(#parts,)*))
        }
        Pattern::Array(parts) => {
            let parts = parts.iter().map(pattern);
            quote!([#(#parts),*])
        }
    }
}

/// An operand of a native operator or the receiver of a method.
fn operand(value: &Expr) -> TokenStream {
    let tokens = expr(value);
    if is_grouped(value) { quote!((#tokens)) } else { tokens }
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
        | Expr::Range { .. } => true,
        Expr::Int(number, _) | Expr::TypedInt(number, _) => *number < 0,
        Expr::Float(number, _) => number.is_sign_negative(),
        _ => false,
    }
}

/// The span of an expression's first token.
fn start(value: &Expr) -> proc_macro2::Span {
    match value {
        Expr::Name(_, span) => super::resolved(span.first),
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
fn operator(op: &str, span: proc_macro2::Span) -> TokenStream {
    let chars: Vec<char> = op.chars().collect();
    let puncts = chars.iter().enumerate().map(|(index, c)| {
        let spacing = if index + 1 < chars.len() { Spacing::Joint } else { Spacing::Alone };
        let mut punct = Punct::new(*c, spacing);
        punct.set_span(span);
        TokenTree::from(punct)
    });
    puncts.collect()
}

fn int(number: i64, span: proc_macro2::Span) -> TokenStream {
    let mut literal = Literal::u64_unsuffixed(number.unsigned_abs());
    literal.set_span(span);
    if number < 0 { quote_spanned!(span=> -#literal) } else { quote!(#literal) }
}

fn float(number: f64, span: proc_macro2::Span) -> TokenStream {
    if number.is_infinite() {
        return quote_spanned!(span=> ::core::primitive::f64::INFINITY);
    }
    let mut literal = Literal::f64_unsuffixed(number.abs());
    literal.set_span(span);
    if number.is_sign_negative() { quote_spanned!(span=> -#literal) } else { quote!(#literal) }
}

pub fn expr(value: &Expr) -> TokenStream {
    match value {
        Expr::Name(name, span) => {
            let name = ident(name, *span);
            quote!(#name)
        }
        Expr::Field(name, span) => {
            let name = ident(name, *span);
            quote!(self.#name)
        }
        Expr::SelfValue => quote!(self),
        Expr::Int(number, span) => int(*number, span.first),
        Expr::TypedInt(number, span) => {
            let mut literal = Literal::i64_suffixed(*number);
            literal.set_span(span.first);
            quote!(#literal)
        }
        Expr::Float(number, span) => float(*number, span.first),
        Expr::Bool(value) => quote!(#value),
        Expr::Str(text, span) => {
            let mut literal = Literal::string(text);
            literal.set_span(span.first);
            quote!(#literal)
        }
        Expr::Unit => quote!(()),
        Expr::None => quote!(::core::option::Option::None),
        Expr::Some(inner) => {
            let inner = expr(inner);
            quote!(::core::option::Option::Some(#inner))
        }
        Expr::Ref(inner) => {
            let tokens = operand(inner);
            // An operand that does not fit is underlined alone.
            let span = if is_grouped(inner) { proc_macro2::Span::call_site() } else { start(inner) };
            quote_spanned!(span=> &#tokens)
        }
        Expr::Deref(inner) => {
            let inner = operand(inner);
            quote!(*#inner)
        }
        Expr::Paren(inner) => {
            let inner = expr(inner);
            quote!((#inner))
        }
        Expr::Tuple(items) if items.is_empty() => quote!(()),
        Expr::Tuple(items) => {
            let items = items.iter().map(expr);
            quote!((#(#items,)*))
        }
        Expr::Array(items) => {
            let items = items.iter().map(expr);
            quote!([#(#items),*])
        }
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
        Expr::Path(name, span) => path(*name, span.first),
        Expr::Index(value, index) => {
            let (value, index) = (operand(value), expr(index));
            quote!(#value[#index])
        }
        Expr::Generic { path: head, args, span } => {
            let head = path(*head, span.first);
            let args = super::turbofish(args);
            quote!(#head #args)
        }
        Expr::Associated { path: head, args, name, span } => {
            let head = path(*head, span.first);
            let args = super::turbofish(args);
            let name = plain_ident(name, span.first);
            quote!(#head #args::#name)
        }
        Expr::Item(parts) => {
            let parts = parts.iter().map(|(name, span)| match name.as_ref() {
                "crate" | "self" | "super" => proc_macro2::Ident::new(name, span.first),
                _ => ident(name, *span),
            });
            quote!(#(#parts)::*)
        }
        Expr::Call { callee, args, span } => {
            let callee = expr(callee);
            let args = args.iter().map(expr);
            let args = quote!(#(#args),*);
            let args = quote_spanned!(span.first=> (#args));
            quote!(#callee #args)
        }
        Expr::Method { receiver, name, args, span } => {
            let receiver = operand(receiver);
            let name = ident(name, *span);
            let args = args.iter().map(expr);
            let args = quote!(#(#args),*);
            quote_spanned!(span.first=> #receiver.#name(#args))
        }
        Expr::Native { op, left, right, span } => {
            let (left, right) = (operand(left), operand(right));
            let op = operator(op, span.first);
            quote!(#left #op #right)
        }
        Expr::Not(inner) => {
            let inner = operand(inner);
            quote!(!#inner)
        }
        Expr::Struct { name, fields, span } => {
            let name = plain_ident(name, span.first);
            if fields.is_empty() {
                return quote!(#name);
            }
            let fields = fields.iter().map(|(field, value)| {
                let field_name = generated(field);
                match value {
                    Expr::Name(local, span) if local == field => {
                        let local = ident(local, *span);
                        quote!(#local)
                    }
                    _ => {
                        let value = expr(value);
                        quote!(#field_name: #value)
                    }
                }
            });
            quote!(#name { #(#fields),* })
        }
        Expr::If { test, body, orelse } => {
            let test = condition(test);
            let body = block(body);
            let orelse = else_branch(orelse);
            quote!(if #test { #body } #orelse)
        }
        Expr::Block(inner) => {
            let inner = block(inner);
            quote!({ #inner })
        }
        Expr::Format { kind, template, args } => {
            let args = args.iter().map(expr);
            let args = quote!(#(, #args)*);
            match kind {
                FormatKind::Format => quote!(::std::format!(#template #args)),
                FormatKind::Print => quote!(::std::print!(#template #args)),
                FormatKind::Println if template.is_empty() => quote!(::std::println!()),
                FormatKind::Println => quote!(::std::println!(#template #args)),
            }
        }
        Expr::Panic { template, args, span } => {
            let args = args.iter().map(expr);
            let args = quote!(#template #(, #args)*);
            quote_spanned!(span.first=> ::core::panic!(#args))
        }
        Expr::Closure { params, body } => {
            let params = params.iter().map(pattern);
            let body = expr(body);
            quote!(|#(#params),*| #body)
        }
        Expr::Range { start, end } => {
            let (start, end) = (operand(start), operand(end));
            quote!(#start..#end)
        }
    }
}
