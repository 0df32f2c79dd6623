//! Items.

use super::body::Mut;
use super::{
    Allow, Arguments, Bracketed, Docs, Generics, Runtime, RuntimeAt, Str, Where, generated, ident,
    plain_ident, ty, visibility,
};
use crate::model::{
    Block, Bound, BoundKind, CallMethod, CallableImpl, CloneImpl, ClosureItem, Fact, Facts, Field,
    FunctionItem, Item, Param, Path, RustName, Signature, SpanKey, Type, UnreachableItem, VariablesItem,
};
use crate::source::Span;
use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};

/// What an item becomes: one Rust item, or several.
pub fn item(item: &Item) -> Vec<TokenStream> {
    match item {
        Item::Function(function) => vec![function_item(function)],
        Item::Closure(closure) => closure_item(closure),
        Item::Definitions { name, span, types, value, lints } => {
            vec![definitions(name, span, types, value, lints)]
        }
        Item::Variables(variables) => variables_item(variables),
        Item::Unreachable(function) => vec![unreachable_item(function)],
        Item::Keyword { name, python } => vec![keyword(name, python)],
    }
}

/// What the module's definitions make: once in each thread, when it is first asked for.
fn definitions(
    name: &RustName,
    span: &Span,
    types: &[Type],
    value: &Block,
    lints: &[&'static str],
) -> TokenStream {
    let lints = Allow(lints);
    let name = generated(name);
    let types = types.iter().map(ty);
    let kept = quote! {
        #lints
        static #name: (#(#types,)*) = {
            #value
        };
    };
    let runtime = RuntimeAt(span.first);
    // Without std, rustc says at the function that there is nowhere to keep it.
    quote_spanned!(span.first=> #runtime::thread_local! { #kept })
}

fn variables_item(variables: &VariablesItem) -> Vec<TokenStream> {
    let docs = Docs(std::slice::from_ref(&variables.docs));
    let visibility = visibility(&variables.visibility);
    let name = generated(&variables.name);
    let fields = &variables.fields;
    let names = variables.fields.iter().map(|field| ident(&field.name, field.span));
    let structure = quote! {
        #docs
        #[derive(::core::fmt::Debug)]
        #visibility struct #name { #(#fields),* }
    };
    vec![structure, quote!(#Runtime::serial_struct!(#name { #(#names),* });)]
}

fn unreachable_item(function: &UnreachableItem) -> TokenStream {
    let visibility = visibility(&function.visibility);
    let name = ident(&function.name, function.span);
    let params = function.params.iter().map(|param| ident(param, function.span));
    let needed = ident(&function.needed, function.span);
    let UnreachableItem { message, help, .. } = function;
    quote! {
        #Runtime::no_rust_function! {
            #visibility fn #name(#(#params),*): #needed;
            #message, #help
        }
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
    let lints = Allow(&function.lints);
    let visibility = visibility(&function.visibility);
    let name = ident(&function.name, function.span);
    let Signature { generics, params, result, bounds } = &function.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &function.body;
    quote! {
        #docs
        #(#attributes)*
        #lints
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
    let lints = Allow(&closure.lints);
    let fields = &closure.fields;
    let body = if fields.is_empty() { quote!(;) } else { quote!({ #(#fields),* }) };
    let mut items = vec![quote! {
        #docs
        #derive
        #(#derives)*
        #lints
        #visibility struct #name #parameters #body
    }];
    items.push(methods(closure, &visibility));
    let own = besides(&closure.generics, &[]);
    let (bounds, facts) = facts(&closure.facts);
    let callables = closure.callables.iter().map(|callable| callable_impl(closure, callable));
    let shown = closure.printed.then(|| quote!(shown;));
    let clone = clone_impl(closure).filter(|_| clones);
    let debug = by_hand.filter(|_| !is_derived("Debug"));
    items.push(quote! {
        #Runtime::closure! {
            impl #own #name #parameters #bounds { #facts }
            #(#callables)*
            #shown
            #clone
            #debug
        }
    });
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
    let fields = closure.fields.iter().map(|field| generated(&field.name));
    let bounds = (!cloned.is_empty()).then(|| {
        let cloned = cloned.iter().map(ty);
        quote!(where [#(#cloned: ::core::clone::Clone),*])
    });
    Some(quote!(clone(#(#fields),*) #bounds;))
}

/// `Debug` of a closure that holds Rust values, which it leaves out.
fn debug_impl(closure: &ClosureItem) -> Option<TokenStream> {
    if !closure.fields.iter().any(|field| field.is_foreign) {
        return None;
    }
    let name = &*closure.name;
    let shown = closure.fields.iter().filter(|field| !field.is_foreign).map(|field| {
        let (text, name) = (&*field.name, generated(&field.name));
        quote!(#text: #name)
    });
    Some(quote!(debug #name { #(#shown),* }))
}

/// `call`, and `run` if there is one.
fn methods(closure: &ClosureItem, visibility: &Option<TokenStream>) -> TokenStream {
    let name = plain_ident(&closure.name, closure.span.first);
    let parameters = Generics(&closure.generics);
    let call_name = ident("call", closure.span);
    let attributes = &closure.attributes.call;
    // Other crates see what is public: without the attribute they cannot inline it, and rustc may ask for documentation.
    let is_public = visibility.is_some();
    let inlines = is_public && !attributes.iter().any(|attribute| attribute.path == "inline");
    let inline = inlines.then(|| quote!(#[inline]));
    let docs = Docs(if is_public { &closure.call.docs } else { &[] });
    let Signature { generics, params, result, bounds } = &closure.call.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &closure.call.body;
    let run = closure.run.as_ref().map(|run| run_function(run, closure.span, &inline));
    let this = super::this(proc_macro2::Span::call_site());
    let lints = Allow(&closure.call.lints);
    quote! {
        impl #parameters #name #parameters {
            #docs
            #inline
            #lints
            #(#attributes)*
            #visibility fn #call_name #generics(&#this #(, #params)*) #(-> #result)* #bounds {
                #body
            }
            #run
        }
    }
}

fn run_function(run: &CallMethod, span: Span, inline: &Option<TokenStream>) -> TokenStream {
    let name = ident("run", span);
    let docs = Docs(&run.docs);
    let Signature { generics, params, result, bounds } = &run.signature;
    let (generics, bounds) = (Generics(generics), Where(bounds));
    let result = result.iter().map(ty);
    let body = &run.body;
    let lints = Allow(&run.lints);
    quote! {
        #docs
        #inline
        #lints
        fn #name #generics(#(#params),*) #(-> #result)* #bounds {
            #body
        }
    }
}

/// An argument list, as `closure!` of the runtime takes it.
fn callable_impl(closure: &ClosureItem, callable: &CallableImpl) -> TokenStream {
    let result = ty(&callable.result);
    let bounds = [&callable.bounds[..], &named_bound(&closure.facts)].concat();
    let bounds = Bracketed(&bounds);
    let names: Vec<_> = callable.params.iter().map(|(name, _)| generated(name)).collect();
    let types: Vec<_> = callable.params.iter().map(|(_, each)| ty(each)).collect();
    let Some(body) = &callable.body else {
        let generics = besides(&callable.generics, &closure.generics);
        return quote!(#generics fn(#(#names: #types),*) -> #result #bounds;);
    };
    let is_own = |(own, name): (&Type, &RustName)| matches!(own, Type::Param(param) if param == name);
    let of = if callable.own.iter().zip(&closure.generics).all(is_own) {
        let generics = besides(&callable.generics, &closure.generics);
        quote!(#generics)
    } else {
        let generics = callable.generics.iter().map(generated);
        let (name, own) =
            (generated(&closure.name), Arguments(&callable.own, proc_macro2::Span::call_site()));
        quote!(for[#(#generics),*] #name #own,)
    };
    let arguments = if callable.whole {
        quote!(#(#names: #types),*)
    } else if !names.is_empty() {
        quote!((#(#names,)*): (#(#types,)*))
    } else if callable.keywords.is_empty() {
        quote!((): ())
    } else {
        quote!(_: #Runtime::EmptyTuple)
    };
    let keywords = callable.keywords.iter().map(|(marker, name, value)| {
        let (marker, name, value) = (generated(marker), generated(name), ty(value));
        quote!(#marker = #name: #value)
    });
    let this = super::this(proc_macro2::Span::call_site());
    quote!(#of fn(#this, #arguments #(, #keywords)*) -> #result #bounds { #body })
}

/// `[A, B]`: the type parameters that the struct does not have, if there are any.
fn besides(generics: &[RustName], own: &[RustName]) -> Option<TokenStream> {
    let besides: Vec<_> = generics.iter().filter(|name| !own.contains(name)).map(generated).collect();
    (!besides.is_empty()).then(|| quote!([#(#besides),*]))
}

/// What is asked of a function for the facts that are its.
fn named_bound(facts: &Facts) -> Vec<Bound> {
    let bound = |(_, ty): &(RustName, Type)| {
        let kind = BoundKind::Trait { path: Path::Runtime("Named"), args: vec![], output: None };
        Bound { ty: ty.clone(), kind, span: SpanKey(crate::source::Span::call_site()) }
    };
    facts.of.iter().filter(|(_, ty)| matches!(ty, Type::Param(_))).map(bound).collect()
}

/// What a function says of itself, and what that asks: as `closure!` of the runtime takes it, only what is not the default.
fn facts(facts: &Facts) -> (Option<TokenStream>, TokenStream) {
    let Facts { name, qualname, doc, of, free_vars, var_names } = facts;
    let last_part = |qualname: &str| qualname.rsplit('.').next().map(str::to_owned);
    let (whose, own_name) = match (of, qualname) {
        (Some((field, _)), _) => {
            let (this, field) = (super::this(proc_macro2::Span::call_site()), generated(field));
            (quote!(#this.#field), None)
        }
        (None, Fact::Text(text)) => {
            let text = text.as_deref().unwrap_or_default();
            (quote!(#text), last_part(text))
        }
        (None, Fact::OfField) => (quote!(""), None),
    };
    let mut said = whose;
    let mut say = |part: &str, value: TokenStream| {
        let part = generated(&part.into());
        said.extend(quote!(, #part: #value));
    };
    if let (Some(_), Fact::Text(Some(text))) = (of, qualname) {
        say("qualname", quote!(#text));
    }
    if let Fact::Text(Some(text)) = name
        && own_name.as_ref() != Some(text)
    {
        say("name", quote!(#text));
    }
    match (doc, of) {
        (Fact::Text(Some(text)), _) => say("doc", quote!(::core::option::Option::Some(#text))),
        (Fact::Text(None), Some(_)) => say("doc", quote!(::core::option::Option::None)),
        (Fact::Text(None) | Fact::OfField, _) => {}
    }
    // What it captures and binds is said by its type alone.
    if of.is_none() {
        for (part, names) in [("free_vars", free_vars), ("var_names", var_names)] {
            if !names.is_empty() {
                say(part, quote!(&[#(#names),*]));
            }
        }
    }
    let bounds = named_bound(facts);
    (
        (!bounds.is_empty()).then(|| {
            let bounds = Bracketed(&bounds);
            quote!(#bounds)
        }),
        said,
    )
}
