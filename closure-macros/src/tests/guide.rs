//! The guide in the runtime's documentation shows each program with what it prints, what it expands to, and how its closures hold their
//! variables.
//!
//! Programs and outputs are those of `tests/programs/guide`, which CPython and `pydef!` both run. After a change that is meant,
//! `PYDEF_BLESS=1 cargo test -p closure-macros guide` writes the page anew.

mod picture;

use super::readme::{without_details, without_paths};
use crate::compile::lower_module;
use crate::diagnostics::Diagnostics;
use crate::model::Output;
use crate::source::Source;
use crate::{emit, lex, parse};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const START: &str = "<!-- program: ";
const END: &str = "<!-- end -->";

#[test]
fn programs_are_shown_as_they_are() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = root.join("closure-runtime/docs/guide.md");
    let page = fs::read_to_string(&path).expect("the guide stands in the runtime");
    let programs = root.join("tests/programs/guide");
    let mut parts = page.split(START);
    let mut anew = parts.next().expect("the page has a head").to_owned();
    let mut shown = BTreeSet::new();
    for part in parts {
        let (name, rest) = part.split_once(" -->\n").expect("a marker is closed");
        let (_, rest) = rest.split_once(END).expect("a program ends");
        let read = |ending: &str| {
            let path = programs.join(format!("{name}.{ending}"));
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        anew.push_str(&format!("{START}{name} -->\n{}{END}{rest}", block(&read("py"), &read("out"))));
        shown.insert(name.to_owned());
    }
    let there: BTreeSet<String> = fs::read_dir(&programs)
        .expect("the programs of the guide")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".py").map(str::to_owned))
        .collect();
    assert_eq!(shown, there, "the guide shows each of its programs");
    if std::env::var_os("PYDEF_BLESS").is_some() {
        fs::write(&path, anew).expect("the page can be written");
    } else {
        assert!(
            page == anew,
            "the guide shows something else: PYDEF_BLESS=1 cargo test -p closure-macros guide"
        );
    }
}

/// What the page shows of a program.
fn block(program: &str, printed: &str) -> String {
    let model = model(definitions(program));
    let picture = picture::of(&model).map(|picture| format!("{picture}\n\n")).unwrap_or_default();
    format!(
        "\n```python\n{program}```\n\n```text\n{printed}```\n\nIn Rust:\n\n```\n{}```\n\n{picture}",
        expansion(&model)
    )
}

/// The functions that a program begins with.
fn definitions(program: &str) -> &str {
    let mut at = 0;
    for line in program.split_inclusive('\n') {
        if !line.starts_with("def ") && !line.starts_with([' ', '\n']) {
            break;
        }
        at += line.len();
    }
    program[..at].trim_end()
}

fn model(text: &str) -> Output {
    let mut diags = Diagnostics::default();
    let source = Source::from_text(text);
    let tokens = lex::lex(&source, &mut diags);
    let module = parse::parse(&tokens, &mut diags);
    lower_module(module, &source, None, &mut diags)
        .unwrap_or_else(|_| panic!("{:?}\n{text}", diags.in_order()))
}

/// The Rust of a program without details, with imports for the names.
fn expansion(model: &Output) -> String {
    let code = emit::emit(model).to_string();
    let file = syn::parse_str(&code).expect("the expansion is Rust");
    let code = without_details(&prettyplease::unparse(&file));
    let mut imports = BTreeSet::new();
    // What a body imports is imported at the head, once for all.
    let (uses, code): (Vec<&str>, Vec<&str>) =
        code.lines().partition(|line| line.trim_start().starts_with("use ::"));
    for used in uses.iter().filter(|used| !used.ends_with("::String;")) {
        imports.insert(format!("{}\n", used.trim_start().replace("use ::", "use ")));
    }
    for line in code.iter().filter(|line| !line.starts_with("#[derive(")) {
        for (path, import) in [
            ("::closure_runtime::", "closure_runtime"),
            ("::core::cell::", "std::cell"),
            ("::core::fmt::", "std::fmt"),
        ] {
            for after in line.split(path).skip(1) {
                let name = after.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                // The standard library's own, which the runtime passes on for crates without it.
                if !["String", "format", "output"].contains(&name) {
                    imports.insert(format!("use {import}::{name};\n"));
                }
            }
        }
    }
    let mut shown: String = imports.into_iter().collect();
    for line in without_paths(&code.join("\n")).lines() {
        let starts_item =
            line.starts_with("fn ") || line.starts_with("impl") || line.starts_with("#[derive(");
        if starts_item && !shown.is_empty() {
            shown.push('\n');
        }
        shown.push_str(line);
        shown.push('\n');
    }
    shown
}
