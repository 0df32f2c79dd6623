//! The compiler for the fuzz targets: a procedural macro's crate exports nothing else, so its modules are included here.

#![forbid(unsafe_code)]

// A module around them, since it is this attribute on an inline module that finds modules in modules.
#[path = "../../src"]
mod compiler {
    pub(crate) mod ast;
    pub(crate) mod compile;
    pub(crate) mod diagnostics;
    pub(crate) mod emit;
    pub(crate) mod flow;
    pub(crate) mod hash;
    pub(crate) mod infer;
    pub(crate) mod lex;
    pub(crate) mod lower;
    pub(crate) mod model;
    pub(crate) mod names;
    pub(crate) mod parse;
    pub(crate) mod scope;
    pub(crate) mod source;
    pub(crate) mod stub;
    pub(crate) mod visit;
}
// What the modules call each other.
use compiler::*;

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
