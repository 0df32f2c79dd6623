//! Stand-ins for what a source with mistakes would have defined.
//!
//! Rust code that calls `counter(1).call()` would otherwise be told of the missing `counter`, and after that of a missing `call`. So
//! the functions and the closure types exist, and their type is rustc's own *error type*, which it never complains of: any
//! argument fits, any method is found. There is one as soon as a type depends on a `compile_error!`, here as the length of
//! an array, so the first mistake stands in the stand-ins' type and the others beside it.

use crate::ast::{Function, FunctionKind, Module, StmtKind};
use crate::names::{self, Namespace};
use crate::visit::{self, Visitor};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// How many type arguments a closure type takes at most; nobody writes down more.
const MAX_TYPE_ARGUMENTS: usize = 8;

/// The mistakes, one `compile_error!` each, among stand-ins for the functions and closure types of `module`.
pub fn stubs(module: &Module, mistakes: Vec<TokenStream>) -> TokenStream {
    let mut found = Collect::default();
    visit::walk_stmts(&mut found, &module.body);
    let has_statements = module.body.iter().any(|stmt| {
        !matches!(stmt.kind, StmtKind::FunctionDef(_) | StmtKind::Import(_) | StmtKind::ImportFrom { .. })
    });
    let main = has_statements.then(|| {
        quote!(
            #[allow(unused)]
            pub fn __main__() {}
        )
    });
    let top = found.functions.iter().rev().find(|(function, outer)| outer.is_empty() && is_def(function));
    let Some((function, _)) = top else {
        return quote!(#(#mistakes)* #main);
    };
    // An editor is not told of every mistake, and takes any type that it cannot find for an error type.
    let (first, others) = match mistakes.split_first() {
        Some((first, others)) => (quote!([(); #first]), others),
        None => (quote!(()), &[][..]),
    };
    // Named after a function, since there may be another source with mistakes in the same Rust module.
    let unknown = format_ident!("{}HasMistakes", names::camel_case(&function.name.name));
    // Not the runtime's, since it may be the path to that which is missing.
    let trait_ = format_ident!("{unknown}Trait");
    let mut stubs = quote! {
        #[allow(unused)]
        pub trait #trait_ {
            type Type;
        }
        #[allow(unused)]
        type #unknown = <#first as #trait_>::Type;
        #(#others)*
        #main
    };
    let arguments: Vec<_> = (0..MAX_TYPE_ARGUMENTS).map(|n| format_ident!("T{n}")).collect();
    let mut types = Namespace::default();
    let mut functions = Namespace::default();
    let (top, nested): (Vec<_>, Vec<_>) =
        found.functions.iter().rev().partition(|(_, outer)| outer.is_empty());
    for (function, outer) in top.into_iter().chain(nested.into_iter().rev()) {
        let visibility: Option<TokenStream> =
            outer.first().unwrap_or(function).visibility.as_deref().and_then(|text| text.parse().ok());
        let is_top = outer.is_empty();
        // As in Python, the last definition of a name is the one that counts.
        if is_top
            && is_def(function)
            && &*function.name.name != "_"
            && !function.attributes.iter().any(|attribute| attribute.path == "cfg")
            && functions.take(&function.name.name) == function.name.name
        {
            let name = crate::emit::ident(&function.name.name, function.name.span);
            let params = function.params.list.iter().map(|_| quote!(_: #unknown));
            stubs.extend(quote! {
                #[allow(unused, nonstandard_style, clippy::all)]
                #visibility fn #name(#(#params),*) -> #unknown { loop {} }
            });
        }
        if is_top && !has_statements {
            continue;
        }
        let path = outer.iter().chain([function]).map(|function| &*function.name.name);
        let name = format_ident!("{}", &*types.take(&names::closure_type(is_top, path)));
        stubs.extend(quote! {
            #[allow(unused, nonstandard_style, clippy::all)]
            #visibility type #name<#(#arguments = ()),*> =
                <(#(#arguments,)* #unknown) as #trait_>::Type;
        });
    }
    stubs
}

fn is_def(function: &Function) -> bool {
    function.kind == FunctionKind::Def
}

/// The functions of a source, with the functions around each, from outside in.
#[derive(Default)]
struct Collect<'a> {
    functions: Vec<(&'a Function, Vec<&'a Function>)>,
    around: Vec<&'a Function>,
}

impl<'a> Visitor<'a> for Collect<'a> {
    fn function(&mut self, function: &'a Function) {
        self.functions.push((function, self.around.clone()));
        visit::walk_function(self, function);
        self.around.push(function);
        visit::walk_body(self, function);
        self.around.pop();
    }
}
