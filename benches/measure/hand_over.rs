//! A macro that only takes its input apart, token by token, and puts it together again.
//!
//! Compiled without optimization, as `pydef!` is for its users, and given what `pydef!` would give, it shows which part of a macro's time
//! is the bridge to the compiler and the compiler's own reading of the tokens.

extern crate proc_macro;

use proc_macro::{Group, Ident, Punct, TokenStream, TokenTree};

#[proc_macro]
pub fn hand_over(input: TokenStream) -> TokenStream {
    input.into_iter().map(again).collect()
}

fn again(tree: TokenTree) -> TokenTree {
    let span = tree.span();
    let mut made = match tree {
        TokenTree::Group(group) => {
            let inside = group.stream().into_iter().map(again).collect();
            Group::new(group.delimiter(), inside).into()
        }
        TokenTree::Ident(ident) => {
            let text = ident.to_string();
            match text.strip_prefix("r#") {
                Some(name) => Ident::new_raw(name, span).into(),
                None => Ident::new(&text, span).into(),
            }
        }
        TokenTree::Punct(punct) => Punct::new(punct.as_char(), punct.spacing()).into(),
        TokenTree::Literal(literal) => TokenTree::from(literal),
    };
    made.set_span(span);
    made
}
