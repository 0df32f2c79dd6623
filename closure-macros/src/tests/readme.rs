//! The README's Python expands to the Rust that stands beside it.

use super::expand;
use std::path::Path;

/// The contents of the README's code blocks in a language.
fn blocks(language: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(path).expect("the README stands at the repository's root");
    let fence = format!("```{language}\n");
    let closed = |block: &str| block.split_once("```\n").expect("a block is closed").0.to_owned();
    readme.split(&fence).skip(1).map(closed).collect()
}

/// Without what the pages leave out: documentation, attributes but `derive`, trait impls and imports.
pub(super) fn without_details(code: &str) -> String {
    let mut file = syn::parse_file(code).expect("the code is Rust");
    file.items.retain(|item| match item {
        syn::Item::Impl(item) => item.trait_.is_none(),
        syn::Item::Use(_) | syn::Item::Macro(_) => false,
        _ => true,
    });
    let keep_derives = |attributes: &mut Vec<syn::Attribute>| {
        attributes.retain(|attribute| attribute.path().is_ident("derive"))
    };
    for item in &mut file.items {
        match item {
            syn::Item::Fn(item) => keep_derives(&mut item.attrs),
            syn::Item::Struct(item) => {
                keep_derives(&mut item.attrs);
                item.fields.iter_mut().for_each(|field| keep_derives(&mut field.attrs));
            }
            syn::Item::Impl(item) => {
                keep_derives(&mut item.attrs);
                for item in &mut item.items {
                    if let syn::ImplItem::Fn(item) = item {
                        keep_derives(&mut item.attrs);
                    }
                }
            }
            _ => {}
        }
    }
    prettyplease::unparse(&file)
}

/// With names as they are once they are imported.
pub(super) fn without_paths(code: &str) -> String {
    let mut code = code.to_owned();
    for path in [
        "::closure_runtime::output::",
        "::closure_runtime::",
        "::core::cell::",
        "::core::fmt::",
        "::core::clone::",
        "::std::string::",
        "::std::",
    ] {
        code = code.replace(path, "");
    }
    prettyplease::unparse(&syn::parse_file(&code).expect("the code is Rust"))
}

fn abridged(code: &str) -> String {
    without_paths(&without_details(code))
}

#[test]
fn the_expansion_is_the_one_beside_it() {
    let python = &blocks("python")[0];
    let shown = blocks("rust").into_iter().find(|block| block.contains("struct RateLimiterLimit"));
    let expansion = expand(python).unwrap_or_else(|errors| panic!("{}", errors.join("\n")));
    let (shown, expansion) = (abridged(&shown.expect("the README shows the struct")), abridged(&expansion));
    assert_eq!(shown, expansion, "now it would be:\n{expansion}");
}

/// docs.rs opens with the same closure.
#[test]
fn the_front_page_shows_the_same() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../closure-runtime/docs/front.md");
    let front = std::fs::read_to_string(path).expect("the front page stands in the runtime");
    let rust = blocks("rust").into_iter().find(|block| block.contains("struct RateLimiterLimit"));
    for (language, block) in
        [("python", &blocks("python")[0]), ("rust", &rust.expect("the README shows the struct"))]
    {
        assert!(
            front.contains(&format!("```{language}\n{block}```\n")),
            "the front page does not show:\n{block}"
        );
    }
}

#[test]
fn every_python_block_compiles() {
    for block in blocks("python") {
        assert!(expand(&block).is_ok(), "{:?}\n{block}", expand(&block));
    }
}
