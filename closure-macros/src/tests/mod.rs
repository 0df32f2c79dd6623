//! The whole compiler: what it makes of a source, or says about it.

mod agreement;
mod any_input;
mod guide;
mod layout;
mod length;
mod mistakes;
mod readme;
mod refused;
mod snapshots;
mod standard_library;

use crate::compile;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::Source;
use proc_macro2::TokenStream;

/// The expansion of a source, or its mistakes in the order in which they are shown. It is that of tokens, whatever the source is:
/// without frames, which only texts have.
pub(crate) fn run(source: Source) -> Result<TokenStream, Vec<Diagnostic>> {
    let mut diags = Diagnostics::default();
    compile::expand(&source, None, &mut diags).map_err(|_| diags.in_order())
}

/// What tokens with this text would expand to, pretty-printed, or the messages of its mistakes.
pub(crate) fn expand(text: &str) -> Result<String, Vec<String>> {
    expand_source(Source::from_text(text))
}

fn expand_source(source: Source) -> Result<String, Vec<String>> {
    pretty(run(source))
}

/// What a source expands to in its own form.
fn expand_in_form(source: Source) -> Result<String, Vec<String>> {
    let mut diags = Diagnostics::default();
    pretty(compile::expand(&source, source.python(), &mut diags).map_err(|_| diags.in_order()))
}

fn pretty(expansion: Result<TokenStream, Vec<Diagnostic>>) -> Result<String, Vec<String>> {
    let tokens = expansion.map_err(|mistakes| mistakes.iter().map(shown).collect::<Vec<_>>())?;
    match syn::parse2(tokens.clone()) {
        Ok(file) => Ok(layout::pretty(file)),
        Err(error) => panic!("the expansion is not Rust: {error}\n{tokens}"),
    }
}

/// `LINE:COLUMN: MESSAGE`, and the help.
fn shown(mistake: &Diagnostic) -> String {
    let at = mistake.span.lo;
    let help = mistake.help.as_ref().map(|help| format!(" (help: {help})")).unwrap_or_default();
    format!("{}:{}: {}{help}", at.line, at.column + 1, mistake.message)
}

/// `PYDEF_EXPAND=file.py cargo test -p closure-macros show_expansion -- --nocapture` prints an expansion.
#[test]
fn show_expansion() {
    for path in std::env::var("PYDEF_EXPAND").iter().flat_map(|paths| paths.split(':')) {
        println!("// {path}");
        let text = std::fs::read_to_string(path).expect("PYDEF_EXPAND names a file");
        match expand_in_form(Source::from_text(&text)) {
            Ok(code) => println!("{code}"),
            Err(messages) => println!("{}", messages.join("\n")),
        }
    }
}
