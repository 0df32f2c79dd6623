//! The compiler from end to end.
//!
//! | stage | from | to | after it |
//! |---|---|---|---|
//! | [`source`](crate::source) | the macro's tokens | `Source` | it is known which of the three forms the input has |
//! | [`lex`](crate::lex) | `Source` | tokens | both forms of input are one kind of token; layout is tokens |
//! | [`parse`](crate::parse) | tokens | `ast::Module` | every construct is supported, or reported |
//! | [`scope`](crate::scope) | the tree | `Meanings` | every name is resolved |
//! | [`hir`](crate::hir) | the tree, its names | `hir::Module` | every name is what it means |
//! | [`flow`](crate::flow) | tree, scopes | `Flow` | every read knows its bindings, every variable how it is held |
//! | [`infer`](crate::infer) | tree, scopes, flow | `Types` | everything has a type; calls are matched |
//! | [`lower`](crate::lower) | all of these | `model::Output` | every name, type, bound and move is decided |
//! | [`emit`](crate::emit) | the model | tokens | |
//!
//! The stages up to `infer` report mistakes and go on; gates stop the compiler where going on would only repeat them.

use crate::ast::Module;
use crate::diagnostics::Diagnostics;
use crate::model::Output;
use crate::source::{Python, Source, Span};
use crate::{emit, exposed, flow, hir, infer, lex, lower, parse, partial, scope, stub};
use proc_macro2::TokenStream;
use quote::quote;
use std::path::PathBuf;

/// Compiles the input of one `pydef!`, written in the Rust source `caller`.
pub fn compile(input: TokenStream, caller: Option<PathBuf>) -> TokenStream {
    let mut diags = Diagnostics::default();
    let Some(source) = Source::from_input(input, caller, &mut diags) else {
        return diags.into_compile_errors(&Source::empty()).into_iter().collect();
    };
    emit::name_runtime(source.options.runtime.clone().unwrap_or_default());
    emit::spell_out(|primitive| source.around.hide(primitive));
    let code = match expand(&source, source.python(), &mut diags) {
        Ok(code) => code,
        Err(_) if source.is_of_editor() => {
            diags.retain(|mistake| source.can_tell(mistake));
            partial::compile(&source, diags.into_compile_errors(&source))
        }
        Err(module) => return stub::stubs(&module, diags.into_compile_errors(&source)),
    };
    let rebuild = source.path_for_rebuild().map(|path| {
        let path = path.to_string_lossy();
        quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
        )
    });
    quote!(#rebuild #code)
}

/// The expansion of a source, or what could be read of it if there are mistakes. Panics name the lines of `python`, of a source
/// in which Rust has no places to name.
pub(crate) fn expand(
    source: &Source,
    python: Option<Python<'_>>,
    diags: &mut Diagnostics,
) -> Result<TokenStream, Module> {
    let tokens = lex::lex(source, diags);
    compile_module(parse::parse(&tokens, diags), source, python, diags)
}

/// The expansion of a module that has been parsed, with the mistakes of that in `diags`.
pub(crate) fn compile_module(
    module: Module,
    source: &Source,
    python: Option<Python<'_>>,
    diags: &mut Diagnostics,
) -> Result<TokenStream, Module> {
    lower_module(module, source, python, diags).map(|output| emit::emit(&output))
}

/// The model of a module that has been parsed.
pub(crate) fn lower_module(
    mut module: Module,
    source: &Source,
    python: Option<Python<'_>>,
    diags: &mut Diagnostics,
) -> Result<Output, Module> {
    module.publish(&source.options.visibility);
    emit::resolve_like(module.body.first().map_or_else(Span::call_site, |stmt| stmt.span));
    if diags.has_wrong_indentation() {
        // Which names are whose depends on it.
        return Err(module);
    }
    let parsed = !diags.has_errors();
    let meanings = scope::resolve(&module, diags);
    let resolved = !diags.has_errors();
    let (hir, scopes) = hir::build(&module, meanings, diags);
    // A mistake of syntax may be what left a name without a binding.
    if resolved {
        hir::check_names(&hir, &scopes, |name| source.around.may_have(name), diags);
    }
    if !parsed {
        // What could not be read may bind what is read elsewhere.
        return Err(module);
    }
    let flow = flow::analyze(&hir, &scopes, diags);
    exposed::check(&hir, &scopes, &flow, source.options.visibility.is_some(), diags);
    if diags.has_errors() {
        return Err(module);
    }
    let types = infer::infer(&hir, &scopes, &flow, diags);
    if diags.has_errors() {
        hir::note_items(&hir, diags);
        return Err(module);
    }
    Ok(lower::lower(&hir, &scopes, &flow, &types, python, |name| source.around.calls(name)))
}
