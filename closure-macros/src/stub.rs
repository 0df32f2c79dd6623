//! Stand-ins for the functions of a source with mistakes.
//!
//! Rust code that calls `counter(1).call()` would otherwise get an error of its own for each use. A stub takes anything and
//! gives a value that can be called and passed on; it never runs, since the program does not compile.

use crate::ast::{Module, StmtKind};
use proc_macro2::TokenStream;
use quote::quote;

/// One function of the same name for each top-level `def`.
pub fn stubs(module: &Module) -> TokenStream {
    let mut seen = std::collections::HashSet::new();
    let mut stubs = TokenStream::new();
    for stmt in &module.body {
        let StmtKind::FunctionDef(function) = &stmt.kind else { continue };
        if !seen.insert(function.name.name.clone()) {
            continue;
        }
        let name = crate::emit::ident(&function.name.name, function.name.span);
        let generics = (0..function.params.list.len()).map(|n| quote::format_ident!("T{n}")).collect::<Vec<_>>();
        let visibility: TokenStream =
            function.visibility.as_deref().and_then(|text| text.parse().ok()).unwrap_or_default();
        stubs.extend(quote! {
            #[allow(unused, clippy::all)]
            #visibility fn #name<#(#generics),*>(#(_: #generics),*) -> ::closure_runtime::__private::Stub {
                ::closure_runtime::__private::Stub
            }
        });
    }
    let has_main = module.body.iter().any(|stmt| !matches!(stmt.kind, StmtKind::FunctionDef(_)));
    if has_main || module.body.is_empty() {
        stubs.extend(quote! {
            #[allow(unused)]
            pub fn __main__() {}
        });
    }
    stubs
}
