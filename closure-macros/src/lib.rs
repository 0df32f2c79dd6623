//! The procedural macro behind `closure_runtime::pydef!`; depend on `closure-runtime`, which the generated code names.
//!
//! How the compiler works is told at the head of `compile.rs`, and in the repository's ARCHITECTURE.md.

mod ast;
mod builtins;
mod compile;
mod diagnostics;
mod emit;
mod exposed;
mod flow;
mod hash;
mod hir;
mod infer;
mod lex;
mod lower;
mod model;
mod names;
mod parse;
mod partial;
mod scope;
mod source;
mod stub;
mod table;
mod visit;

/// Compiles Python-style functions to plain Rust. See `closure_runtime::pydef!`, which is this macro, for its documentation.
#[proc_macro]
pub fn pydef(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let caller = proc_macro::Span::call_site().local_file();
    compile::compile(input.into(), caller).into()
}

#[cfg(test)]
mod tests;
