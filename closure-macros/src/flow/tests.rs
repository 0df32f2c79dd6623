use super::*;
use crate::lex::lex;
use crate::parse::parse;
use crate::scope::resolve;
use crate::source::Source;

struct Found {
    webs: String,
    uses: String,
    functions: String,
    errors: Vec<String>,
}

fn analyzed(text: &str) -> Found {
    let mut diags = Diagnostics::default();
    let tokens = lex(&Source::from_text(text), &mut diags);
    let module = parse(&tokens, &mut diags);
    let scopes = resolve(&module, &mut diags);
    assert!(!diags.has_errors(), "{:?} in\n{text}", diags.iter().collect::<Vec<_>>());
    let flow = analyze(&module, &scopes, &mut diags);
    let show = |d: &crate::diagnostics::Diagnostic| {
        let help = d.help.as_ref().map(|help| format!(" -> {help}")).unwrap_or_default();
        format!("{}:{} {:?} {}{help}", d.span.lo.line, d.span.lo.column + 1, d.kind, d.message)
    };
    Found {
        webs: dump::flow(&module, &scopes, &flow),
        uses: dump::uses(&module, &scopes, &flow),
        functions: dump::functions(&scopes, &flow),
        errors: diags.iter().map(show).collect(),
    }
}
#[test]
fn scratch() {
    for text in std::fs::read_to_string("/tmp/scope-crate/scratch.txt").unwrap().split("----\n") {
        let f = analyzed(text);
        println!("{text}\n{}\n{}\n{}\n{:?}\n=======", f.webs, f.uses, f.functions, f.errors);
    }
}
