//! Items.

use super::body::Mut;
use super::{
    Allow, Arguments, Bool, Docs, Generics, Runtime, RuntimeAt, Str, Where, generated, ident, plain_ident,
    ty, visibility,
};
use crate::model::{
    Block, Bound, BoundKind, CallMethod, CallableImpl, CloneImpl, ClosureItem, Fact, Facts, Field,
    FunctionItem, Item, Param, Path, RustName, Signature, SpanKey, Type, VariablesItem,
};
use crate::source::Span;
use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};

/// What an item becomes: one Rust item, or several.
pub fn item(item: &Item) -> Vec<TokenStream> {
    match item {
        Item::Function(function) => vec![function_item(function)],
        Item::Closure(closure) => closure_item(closure),
        Item::Definitions { name, span, types, value } => vec![definitions(name, span, types, value)],
        Item::Variables(variables) => vec![variables_item(variables)],
        Item::Keyword { name, python } => vec![keyword(name, python)],
    }
}

/// What the module's definitions make: once in each thread, when it is first asked for.
fn definitions(name: &RustName, span: &Span, types: &[Type], value: &Block) -> TokenStream {
    let name = generated(name);
    let types = types.iter().map(ty);
    let kept = quote! {
        #[allow(unused, non_snake_case, clippy::all)]
        static #name: (#(#types,)*) = {
            #value
        };
    };
    let runtime = RuntimeAt(span.first);
    // Without std, rustc says at the function that there is nowhere to keep it.
    quote_spanned!(span.first=> #runtime::thread_local! { #kept })
}

fn variables_item(variables: &VariablesItem) -> TokenStream {
    let docs = Docs(std::slice::from_ref(&variables.docs));
    let name = generated(&variables.name);
    let fields = &variables.fields;
    quote! {
        #docs
        #[derive(::core::fmt::Debug)]
        #Allow
        struct #name { #(#fields),* }
    }
}

impl ToTokens for Field {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Docs(std::slice::from_ref(&self.docs)).to_tokens(tokens);
        tokens.append(ident(&self.name, self.span));
        tokens.append(Punct::new(':', Spacing::Alone));
        ty(&self.ty).to_tokens(tokens);
    }
}

/// What stands for the name of a keyword argument.
fn keyword(name: &RustName, python: &str) -> TokenStream {
    let name = generated(name);
    let docs = [format!("The name of the keyword argument `{python}`.")];
    let docs = Docs(&docs);
    quote! {
        #docs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        struct #name;
        impl #Runtime::KeywordName for #name {
            const NAME: &'static #Str = #python;
        }
    }
}

fn function_item(function: &FunctionItem) -> TokenStream {
    let docs = Docs(&function.docs);
    let attributes = &function.attributes;
    let visibility = visibility(&function.visibility);
    let name = ident(&function.name, function.span);
    let Signature { generics, params, result, bounds } = &function.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &function.body;
    quote! {
        #docs
        #(#attributes)*
        #Allow
        #visibility fn #name #generics(#(#params),*) #(-> #result)* #bounds {
            #body
        }
    }
}

impl ToTokens for Param {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.mutable.then_some(Mut).to_tokens(tokens);
        tokens.append(ident(&self.name, self.span));
        tokens.append(Punct::new(':', Spacing::Alone));
        ty(&self.ty).to_tokens(tokens);
    }
}

/// The struct, and what is implemented for it.
fn closure_item(closure: &ClosureItem) -> Vec<TokenStream> {
    let docs = Docs(&closure.docs);
    let visibility = visibility(&closure.visibility);
    let name = plain_ident(&closure.name, closure.span.first);
    let parameters = Generics(&closure.generics);
    // What the user derives is not derived twice.
    let derives = &closure.attributes.derives;
    let is_derived = |name: &str| derives.iter().any(|attribute| names(&attribute.tokens, name));
    let clones = !is_derived("Clone");
    let by_hand = debug_impl(closure);
    let debug = (by_hand.is_none() && !is_derived("Debug")).then(|| quote!(::core::fmt::Debug));
    let derive = match (&closure.clone, debug) {
        (CloneImpl::Derive, debug) if clones => quote!(#[derive(::core::clone::Clone, #debug)]),
        (_, Some(debug)) => quote!(#[derive(#debug)]),
        _ => TokenStream::new(),
    };
    let fields = &closure.fields;
    let body = if fields.is_empty() { quote!(;) } else { quote!({ #(#fields),* }) };
    let mut items = vec![quote! {
        #docs
        #derive
        #(#derives)*
        #Allow
        #visibility struct #name #parameters #body
    }];
    items.extend(clone_impl(closure).filter(|_| clones));
    items.extend(by_hand.filter(|_| !is_derived("Debug")));
    items.push(methods(closure, &visibility));
    items.extend(closure.callables.iter().map(|callable| callable_impl(closure, callable)));
    facts(closure, &closure.facts, &mut items);
    let each = closure.generics.iter().map(generated);
    items.push(quote!(#Runtime::closure_type! { [#(#each),*] #name #parameters }));
    let conditions = &closure.attributes.all;
    if !conditions.is_empty() {
        return items.into_iter().map(|item| quote!(#(#conditions)* #item)).collect();
    }
    items
}

/// Whether a name is in an attribute's list.
fn names(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => names(&group.stream(), name),
        _ => false,
    })
}

fn clone_impl(closure: &ClosureItem) -> Option<TokenStream> {
    let CloneImpl::Manual(cloned) = &closure.clone else { return None };
    let name = generated(&closure.name);
    let parameters = Generics(&closure.generics);
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

/// `Debug` of a closure that holds Rust values, which it leaves out.
fn debug_impl(closure: &ClosureItem) -> Option<TokenStream> {
    if !closure.fields.iter().any(|field| field.is_foreign) {
        return None;
    }
    let (name, text) = (generated(&closure.name), &*closure.name);
    let parameters = Generics(&closure.generics);
    let bounds = (!closure.generics.is_empty()).then(|| {
        let each = closure.generics.iter().map(generated);
        quote!(where #(#each: ::core::fmt::Debug),*)
    });
    let shown = closure.fields.iter().filter(|field| !field.is_foreign).map(|field| {
        let (text, name) = (&*field.name, generated(&field.name));
        quote!(.field(#text, &self.#name))
    });
    Some(quote! {
        impl #parameters ::core::fmt::Debug for #name #parameters #bounds {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text) #(#shown)* .finish_non_exhaustive()
            }
        }
    })
}

/// `call`, and `run` if there is one.
fn methods(closure: &ClosureItem, visibility: &Option<TokenStream>) -> TokenStream {
    let name = plain_ident(&closure.name, closure.span.first);
    let parameters = Generics(&closure.generics);
    let call_name = ident("call", closure.span);
    let attributes = &closure.attributes.call;
    let inline = (!attributes.iter().any(|attribute| attribute.path == "inline")).then(|| quote!(#[inline]));
    let docs = Docs(&closure.call.docs);
    let Signature { generics, params, result, bounds } = &closure.call.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &closure.call.body;
    let run = closure.run.as_ref().map(|run| run_function(run, closure.span));
    let this = super::this(proc_macro2::Span::call_site());
    quote! {
        #Allow
        impl #parameters #name #parameters {
            #docs
            #inline
            #(#attributes)*
            #visibility fn #call_name #generics(&#this #(, #params)*) #(-> #result)* #bounds {
                #body
            }
            #run
        }
    }
}

fn run_function(run: &CallMethod, span: crate::source::Span) -> TokenStream {
    let name = ident("run", span);
    let docs = Docs(&run.docs);
    let Signature { generics, params, result, bounds } = &run.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &run.body;
    quote! {
        #docs
        #[inline]
        fn #name #generics(#(#params),*) #(-> #result)* #bounds {
            #body
        }
    }
}

fn callable_impl(closure: &ClosureItem, callable: &CallableImpl) -> TokenStream {
    let name = generated(&closure.name);
    let own = Arguments(&callable.own, proc_macro2::Span::call_site());
    let all = Generics(&callable.generics);
    let bounds = [&callable.bounds[..], &named_bound(&closure.facts)].concat();
    let bounds = Where(&bounds);
    let result = ty(&callable.result);
    let body = &callable.body;
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
    let without_doc = matches!(closure.facts.doc, Fact::Text(None));
    let facts = said(&closure.facts, !without_doc);
    let this = super::this(proc_macro2::Span::call_site());
    quote! {
        #Allow
        impl #all #Runtime::Callable<#args> for #name #own #bounds {
            type Output = #result;
            #[inline]
            fn call_with(&#this, #parameter) -> #result {
                #body
            }
            #facts
        }
    }
}

/// The type of an argument list with keywords, and the pattern that takes it apart.
fn keyword_arguments(callable: &CallableImpl) -> (TokenStream, TokenStream) {
    let (args, args_pattern) = if callable.params.is_empty() {
        (quote!(#Runtime::EmptyTuple), quote!(_))
    } else {
        let names = callable.params.iter().map(|(name, _)| generated(name));
        let types = callable.params.iter().map(|(_, each)| ty(each));
        (quote!((#(#types,)*)), quote!((#(#names,)*)))
    };
    let mut list = quote!(());
    let mut pattern = quote!(());
    for (marker, name, value) in callable.keywords.iter().rev() {
        let (marker, name, value) = (generated(marker), generated(name), ty(value));
        list = quote!(#Runtime::Keyword<#marker, #value, #list>);
        pattern = quote!(#Runtime::Keyword { value: #name, rest: #pattern, .. });
    }
    (quote!(#Runtime::Call<#args, #list>), quote!(#Runtime::Call { args: #args_pattern, keywords: #pattern }))
}

/// What is asked of a function for the facts that are its.
fn named_bound(facts: &Facts) -> Vec<Bound> {
    let bound = |(_, ty): &(RustName, Type)| {
        let kind = BoundKind::Trait { path: Path::Runtime("Named"), args: vec![], output: None };
        Bound { ty: ty.clone(), kind, span: SpanKey(crate::source::Span::call_site()) }
    };
    facts.of.iter().filter(|(_, ty)| matches!(ty, Type::Param(_))).map(bound).collect()
}

/// What a function says of itself.
fn facts(closure: &ClosureItem, facts: &Facts, items: &mut Vec<TokenStream>) {
    let name = generated(&closure.name);
    let own = Generics(&closure.generics);
    let Facts { name: python_name, qualname, doc, free_vars, var_names, of } = facts;
    let bounds = named_bound(facts);
    let bounds = Where(&bounds);
    let shown = match of {
        Some(_) => quote!(#Runtime::Named::qualname(self)),
        None => text_of(qualname),
    };
    let printed = closure.printed.then(|| {
        quote! {
            impl #own #Runtime::fmt::Format for #name #own #bounds {
                fn str(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #Runtime::fmt::function(#shown, ::core::ptr::from_ref(self).addr(), f)
                }
                fn facts(&self) -> #Runtime::fmt::Facts {
                    #Runtime::fmt::Facts::function()
                }
            }
            impl #own #Runtime::ops::Truth for #name #own {
                fn truth(&self) -> #Bool {
                    true
                }
            }
            impl #own #Runtime::types::TypeName for #name #own {
                fn type_name(&self) -> &'static #Str {
                    "function"
                }
            }
        }
    });
    items.push(if of.is_some() {
        let facts = said(facts, true);
        quote! {
            impl #own #Runtime::Named for #name #own #bounds {
                #facts
            }
        }
    } else {
        let (python_name, qualname, doc) = (text_of(python_name), text_of(qualname), doc_of(doc));
        quote! {
        impl #own #Runtime::Function for #name #own {
            const NAME: &'static #Str = #python_name;
            const QUALNAME: &'static #Str = #qualname;
            const DOC: ::core::option::Option<&'static #Str> = #doc;
            const FREE_VARS: &'static [&'static #Str] = &[#(#free_vars),*];
            const VAR_NAMES: &'static [&'static #Str] = &[#(#var_names),*];
        }
        }
    });
    items.extend(printed);
}

/// The methods by which a function says its names, and its docstring if that is asked for.
fn said(facts: &Facts, with_doc: bool) -> TokenStream {
    let field = facts.of.as_ref().map(|(field, _)| generated(field));
    let said = |fact: &Fact, method: TokenStream, text: TokenStream| match (fact, &field) {
        (Fact::OfField, Some(field)) => quote!(#Runtime::Named::#method(&self.#field)),
        _ => text,
    };
    let name = said(&facts.name, quote!(name), text_of(&facts.name));
    let qualname = said(&facts.qualname, quote!(qualname), text_of(&facts.qualname));
    let doc = said(&facts.doc, quote!(doc), doc_of(&facts.doc));
    let doc = with_doc.then(|| {
        quote! {
            fn doc(&self) -> ::core::option::Option<&'static #Str> {
                #doc
            }
        }
    });
    quote! {
        fn name(&self) -> &'static #Str {
            #name
        }
        fn qualname(&self) -> &'static #Str {
            #qualname
        }
        #doc
    }
}

fn text_of(fact: &Fact) -> TokenStream {
    match fact {
        Fact::Text(Some(text)) => quote!(#text),
        Fact::Text(None) | Fact::OfField => quote!(""),
    }
}

fn doc_of(fact: &Fact) -> TokenStream {
    match fact {
        Fact::Text(Some(text)) => quote!(::core::option::Option::Some(#text)),
        Fact::Text(None) | Fact::OfField => quote!(::core::option::Option::None),
    }
}
