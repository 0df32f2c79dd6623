//! Items.

use super::body::block;
use super::{docs, generated, generics, ident, plain_ident, ty, visibility, where_clause};
use crate::model::{
    Block, Bound, BoundKind, CallMethod, CallableImpl, CloneImpl, ClosureItem, Facts, Field, FunctionItem,
    Item, Param, Path, RustName, Signature, SpanKey, Type, VariablesItem,
};
use crate::source::Span;
use proc_macro2::TokenStream;
use quote::quote;

pub fn item(item: &Item) -> TokenStream {
    match item {
        Item::Function(function) => function_item(function),
        Item::Closure(closure) => closure_item(closure),
        Item::Definitions { name, types, value } => definitions(name, types, value),
        Item::Variables(variables) => variables_item(variables),
        Item::Keyword { name, python } => keyword(name, python),
    }
}

/// What the module's definitions make: once in each thread, when it is first asked for.
fn definitions(name: &RustName, types: &[Type], value: &Block) -> TokenStream {
    let name = generated(name);
    let types = types.iter().map(ty);
    let value = block(value);
    quote! {
        ::std::thread_local! {
            #[allow(unused, non_snake_case, clippy::all)]
            static #name: (#(#types,)*) = {
                #value
            };
        }
    }
}

fn variables_item(variables: &VariablesItem) -> TokenStream {
    let doc_lines = docs(std::slice::from_ref(&variables.docs));
    let name = generated(&variables.name);
    let fields = fields(&variables.fields);
    let allow = allow();
    quote! {
        #doc_lines
        #[derive(::core::fmt::Debug)]
        #allow
        struct #name { #(#fields),* }
    }
}

fn fields(fields: &[Field]) -> impl Iterator<Item = TokenStream> {
    fields.iter().map(|field| {
        let docs = docs(std::slice::from_ref(&field.docs));
        let name = generated(&field.name);
        let ty = ty(&field.ty);
        quote!(#docs #name: #ty)
    })
}

/// What stands for the name of a keyword argument.
fn keyword(name: &RustName, python: &str) -> TokenStream {
    let name = generated(name);
    let docs = docs(&[format!("The name of the keyword argument `{python}`.")]);
    quote! {
        #docs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        struct #name;
        impl ::closure_runtime::KeywordName for #name {
            const NAME: &'static str = #python;
        }
    }
}

/// Python programs have unused names, rebind and test as they like; rustc's and clippy's advice on style is not for them.
fn allow() -> TokenStream {
    quote!(#[allow(unused, non_snake_case, clippy::all)])
}

fn function_item(function: &FunctionItem) -> TokenStream {
    let docs = docs(&function.docs);
    let allow = allow();
    let visibility = visibility(&function.visibility);
    let name = ident(&function.name, function.span);
    let (generics, params, result, bounds) = signature(&function.signature);
    let body = block(&function.body);
    quote! {
        #docs
        #allow
        #visibility fn #name #generics(#params) #result #bounds {
            #body
        }
    }
}

fn signature(
    signature: &Signature,
) -> (Option<TokenStream>, TokenStream, Option<TokenStream>, Option<TokenStream>) {
    let params = signature.params.iter().map(param);
    let result = signature.result.as_ref().map(|result| {
        let result = ty(result);
        quote!(-> #result)
    });
    (generics(&signature.generics), quote!(#(#params),*), result, where_clause(&signature.bounds))
}

fn param(param: &Param) -> TokenStream {
    let name = ident(&param.name, param.span);
    let ty = ty(&param.ty);
    let mutable = param.mutable.then(|| quote!(mut));
    quote!(#mutable #name: #ty)
}

fn closure_item(closure: &ClosureItem) -> TokenStream {
    let doc_lines = docs(&closure.docs);
    let allow = allow();
    let visibility = visibility(&closure.visibility);
    let name = plain_ident(&closure.name, closure.span.first);
    let parameters = generics(&closure.generics);
    let derive = match closure.clone {
        CloneImpl::Derive => quote!(#[derive(::core::clone::Clone, ::core::fmt::Debug)]),
        CloneImpl::None | CloneImpl::Manual(_) => quote!(#[derive(::core::fmt::Debug)]),
    };
    let clone = clone_impl(closure);
    let fields = fields(&closure.fields);
    let body = if closure.fields.is_empty() { quote!(;) } else { quote!({ #(#fields),* }) };
    let call = call_method(&closure.call, &visibility, closure.span);
    let run = closure.run.as_ref().map(|run| run_function(run, closure.span));
    let callables = closure.callables.iter().map(|callable| callable_impl(closure, callable));
    let facts = facts(closure, &closure.facts);
    quote! {
        #doc_lines
        #derive
        #allow
        #visibility struct #name #parameters #body
        #clone
        #allow
        impl #parameters #name #parameters {
            #call
            #run
        }
        #(#callables)*
        #facts
    }
}

fn clone_impl(closure: &ClosureItem) -> Option<TokenStream> {
    let CloneImpl::Manual(cloned) = &closure.clone else { return None };
    let name = generated(&closure.name);
    let parameters = generics(&closure.generics);
    let fields = closure.fields.iter().map(|field| generated(&field.name)).collect::<Vec<_>>();
    let bounds = (!cloned.is_empty()).then(|| {
        let cloned = cloned.iter().map(ty);
        quote!(where #(#cloned: ::core::clone::Clone),*)
    });
    Some(quote! {
        impl #parameters ::core::clone::Clone for #name #parameters #bounds {
            fn clone(&self) -> Self {
                #name { #(#fields: ::core::clone::Clone::clone(&self.#fields)),* }
            }
        }
    })
}

fn call_method(call: &CallMethod, visibility: &Option<TokenStream>, span: Span) -> TokenStream {
    let name = ident("call", span);
    let docs = docs(&call.docs);
    let (generics, params, result, bounds) = signature(&call.signature);
    let body = block(&call.body);
    let comma = (!call.signature.params.is_empty()).then(|| quote!(,));
    quote! {
        #docs
        #[inline]
        #visibility fn #name #generics(&self #comma #params) #result #bounds {
            #body
        }
    }
}

fn run_function(run: &CallMethod, span: Span) -> TokenStream {
    let name = ident("run", span);
    let docs = docs(&run.docs);
    let (generics, params, result, bounds) = signature(&run.signature);
    let body = block(&run.body);
    quote! {
        #docs
        #[inline]
        fn #name #generics(#params) #result #bounds {
            #body
        }
    }
}

fn callable_impl(closure: &ClosureItem, callable: &CallableImpl) -> TokenStream {
    let allow = allow();
    let name = generated(&closure.name);
    let own = generics(&closure.generics);
    let all = generics(&callable.generics);
    let bounds = where_clause(&[&callable.bounds[..], &named_bound(&closure.facts)].concat());
    let result = ty(&callable.result);
    let body = block(&callable.body);
    let (args, pattern) = if callable.whole {
        let (name, whole) = &callable.params[0];
        let name = generated(name);
        let whole = ty(whole);
        (quote!(#whole), quote!(#name))
    } else if !callable.keywords.is_empty() {
        keyword_arguments(callable)
    } else if callable.params.is_empty() {
        (quote!(()), quote!((): ()))
    } else {
        let names = callable.params.iter().map(|(name, _)| generated(name));
        let types = callable.params.iter().map(|(_, each)| ty(each));
        (quote!((#(#types,)*)), quote!((#(#names,)*)))
    };
    let parameter = if callable.params.is_empty() && callable.keywords.is_empty() {
        pattern
    } else {
        quote!(#pattern: #args)
    };
    let facts = match &closure.facts.wraps {
        Some((field, _)) => facts_of(field),
        None => {
            let (function_name, qualname) = (&closure.facts.name, &closure.facts.qualname);
            let doc = closure.facts.doc.as_ref().map(|doc| {
                quote! {
                    fn doc(&self) -> ::core::option::Option<&'static str> {
                        ::core::option::Option::Some(#doc)
                    }
                }
            });
            quote! {
                fn name(&self) -> &'static str {
                    #function_name
                }
                fn qualname(&self) -> &'static str {
                    #qualname
                }
                #doc
            }
        }
    };
    quote! {
        #allow
        impl #all ::closure_runtime::Callable<#args> for #name #own #bounds {
            type Output = #result;
            #[inline]
            fn call_with(&self, #parameter) -> #result {
                #body
            }
            #facts
        }
    }
}

/// The type of an argument list with keywords, and the pattern that takes it apart.
fn keyword_arguments(callable: &CallableImpl) -> (TokenStream, TokenStream) {
    let (args, args_pattern) = if callable.params.is_empty() {
        (quote!(::closure_runtime::EmptyTuple), quote!(_))
    } else {
        let names = callable.params.iter().map(|(name, _)| generated(name));
        let types = callable.params.iter().map(|(_, each)| ty(each));
        (quote!((#(#types,)*)), quote!((#(#names,)*)))
    };
    let mut list = quote!(());
    let mut pattern = quote!(());
    for (marker, name, value) in callable.keywords.iter().rev() {
        let (marker, name, value) = (generated(marker), generated(name), ty(value));
        list = quote!(::closure_runtime::Keyword<#marker, #value, #list>);
        pattern = quote!(::closure_runtime::Keyword { value: #name, rest: #pattern, .. });
    }
    (
        quote!(::closure_runtime::Call<#args, #list>),
        quote!(::closure_runtime::Call { args: #args_pattern, keywords: #pattern }),
    )
}

/// What `functools.wraps` asks of the function that is wrapped.
fn named_bound(facts: &Facts) -> Vec<Bound> {
    let bound = |(_, ty): &(RustName, Type)| {
        let kind = BoundKind::Trait { path: Path::Runtime("Named"), args: vec![], output: None };
        Bound { ty: ty.clone(), kind, span: SpanKey(crate::source::Span::call_site()) }
    };
    facts.wraps.iter().filter(|(_, ty)| matches!(ty, Type::Param(_))).map(bound).collect()
}

fn facts(closure: &ClosureItem, facts: &Facts) -> TokenStream {
    let name = generated(&closure.name);
    let own = generics(&closure.generics);
    let Facts { name: python_name, qualname, doc, free_vars, var_names, wraps } = facts;
    let bounds = where_clause(&named_bound(facts));
    let shown = match wraps {
        Some(_) => quote!(::closure_runtime::Named::qualname(self)),
        None => quote!(#qualname),
    };
    let doc = match doc {
        Some(doc) => quote!(::core::option::Option::Some(#doc)),
        None => quote!(::core::option::Option::None),
    };
    let printed = closure.printed.then(|| {
        quote! {
            impl #own ::closure_runtime::fmt::Format for #name #own #bounds {
                fn str(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::closure_runtime::fmt::function(#shown, ::core::ptr::from_ref(self).addr(), f)
                }
                fn facts(&self) -> ::closure_runtime::fmt::Facts {
                    ::closure_runtime::fmt::Facts::function()
                }
            }
            impl #own ::closure_runtime::ops::Truth for #name #own {
                fn truth(&self) -> bool {
                    true
                }
            }
            impl #own ::closure_runtime::types::TypeName for #name #own {
                fn type_name(&self) -> &'static str {
                    "function"
                }
            }
        }
    });
    if let Some((field, _)) = wraps {
        let facts = facts_of(field);
        return quote! {
            impl #own ::closure_runtime::Named for #name #own #bounds {
                #facts
            }
            #printed
        };
    }
    quote! {
        impl #own ::closure_runtime::Function for #name #own {
            const NAME: &'static str = #python_name;
            const QUALNAME: &'static str = #qualname;
            const DOC: ::core::option::Option<&'static str> = #doc;
            const FREE_VARS: &'static [&'static str] = &[#(#free_vars),*];
            const VAR_NAMES: &'static [&'static str] = &[#(#var_names),*];
        }
        #printed
    }
}

/// What `functools.wraps` makes a function say of itself: what the function in this field says.
fn facts_of(field: &RustName) -> TokenStream {
    let field = generated(field);
    quote! {
        fn name(&self) -> &'static str {
            ::closure_runtime::Named::name(&self.#field)
        }
        fn qualname(&self) -> &'static str {
            ::closure_runtime::Named::qualname(&self.#field)
        }
        fn doc(&self) -> ::core::option::Option<&'static str> {
            ::closure_runtime::Named::doc(&self.#field)
        }
    }
}
