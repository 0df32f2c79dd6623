//! Whole expansions: what the compiler makes of a source, pretty-printed.

mod snapshots;

use crate::diagnostics::Diagnostics;
use crate::source::Source;
use crate::{emit, flow, infer, lex, lower, parse, scope};

/// The expansion of a Python text, or the messages of its mistakes.
pub(crate) fn expand(text: &str) -> Result<String, Vec<String>> {
    expand_source(Source::from_text(text))
}

fn expand_source(source: Source) -> Result<String, Vec<String>> {
    let mut diags = Diagnostics::default();
    let tokens = lex::lex(&source, &mut diags);
    let module = parse::parse(&tokens, &mut diags);
    let scopes = scope::resolve(&module, &mut diags);
    let messages = |diags: &Diagnostics| -> Vec<String> {
        diags.iter().map(|d| format!("{}:{}: {:?}: {} {}", d.span.lo.line, d.span.lo.column + 1, d.kind, d.message, d.help.as_deref().unwrap_or_default())).collect()
    };
    if diags.has_errors() {
        return Err(messages(&diags));
    }
    let flow = flow::analyze(&module, &scopes, &mut diags);
    if diags.has_errors() {
        return Err(messages(&diags));
    }
    let mut errors = Diagnostics::default();
    let types = infer::infer(&module, &scopes, &flow, &mut errors);
    if types.has_errors() {
        drop(types);
        return Err(messages(&errors));
    }
    let tokens = emit::emit(&lower::lower(&module, &scopes, &flow, &types));
    match syn::parse2(tokens.clone()) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => panic!("the expansion is not Rust: {error}\n{tokens}"),
    }
}

/// `PYDEF_EXPAND=file.py cargo test -p closure-macros show_expansion -- --nocapture` prints an expansion.
#[test]
fn show_expansion() {
    for path in std::env::var("PYDEF_EXPAND").into_iter().flat_map(|paths| paths.split(':').map(str::to_owned).collect::<Vec<_>>()) {
        println!("// {path}");
        let text = std::fs::read_to_string(&path).expect("PYDEF_EXPAND names a file");
        match expand(&text) {
            Ok(code) => println!("{code}"),
            Err(messages) => println!("{}", messages.join("\n")),
        }
    }
}
