//! The compiler for the fuzz targets: a procedural macro's crate exports nothing else, so its modules are included here.

#![forbid(unsafe_code)]

#[path = "../../src/ast.rs"]
mod ast;
#[path = "../../src/compile.rs"]
mod compile;
#[path = "../../src/diagnostics.rs"]
mod diagnostics;
#[path = "../../src/emit/mod.rs"]
mod emit;
#[path = "../../src/flow/mod.rs"]
mod flow;
#[path = "../../src/infer/mod.rs"]
mod infer;
#[path = "../../src/lex/mod.rs"]
mod lex;
#[path = "../../src/lower/mod.rs"]
mod lower;
#[path = "../../src/model.rs"]
mod model;
#[path = "../../src/names.rs"]
mod names;
#[path = "../../src/parse/mod.rs"]
mod parse;
#[path = "../../src/scope/mod.rs"]
mod scope;
#[path = "../../src/source.rs"]
mod source;
#[path = "../../src/stub.rs"]
mod stub;
#[path = "../../src/visit.rs"]
mod visit;

use proc_macro2::{Literal, TokenStream};

/// Compiles `pydef!("…")`. The output has to be Rust.
pub fn text(source: &str) {
    let literal: proc_macro2::TokenTree = Literal::string(source).into();
    check(compile::compile(literal.into(), None));
}

/// Compiles `pydef! { … }`, if Rust can read the tokens.
pub fn tokens(source: &str) {
    if let Ok(tokens) = source.parse::<TokenStream>() {
        check(compile::compile(tokens, None));
    }
}

fn check(output: TokenStream) {
    if let Err(error) = syn::parse2::<syn::File>(output.clone()) {
        panic!("the output is not Rust: {error}\n{output}");
    }
}
