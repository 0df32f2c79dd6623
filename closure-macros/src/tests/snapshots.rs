//! `tests/expand` at the root of the repository: small sources, and beside each what it expands to.
//!
//! `NAME.py` and `NAME.tokens` are given to the compiler as tokens, the first as if Rust's lexer could read all of Python;
//! `NAME.text` as a string literal, whose functions name the lines of panics. `NAME.rs` is the expansion. After a change that is meant, `PYDEF_BLESS=1 cargo test -p closure-macros snapshots` writes the `.rs` files anew; read what `git diff` shows.

use super::length::Length;
use super::{expand, expand_in_form, expand_source};
use crate::source::Source;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand")
}

/// The files of an extension, by their names without it.
fn names(extension: &str) -> BTreeSet<String> {
    fs::read_dir(directory())
        .expect("tests/expand stands beside the crate")
        .map(|entry| entry.expect("tests/expand can be read").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| path.file_stem().expect("a file has a name").to_string_lossy().into_owned())
        .collect()
}

fn read(name: &str, extension: &str) -> String {
    let path = directory().join(format!("{name}.{extension}"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn from_tokens(text: &str) -> Option<Result<String, Vec<String>>> {
    Source::from_rust(text).map(expand_source)
}

#[test]
fn expansions_are_as_before() {
    let bless = std::env::var_os("PYDEF_BLESS").is_some();
    if Command::new("rustfmt").arg("--version").output().is_err() {
        println!("without rustfmt, expansions are not set as the files are");
        return;
    }
    let mut changed = Vec::new();
    let mut length = Length::default();
    let texts = names("py").into_iter().map(|name| (expand(&read(&name, "py")), name));
    let tokens = names("tokens").into_iter().map(|name| {
        let expansion = from_tokens(&read(&name, "tokens"));
        (expansion.unwrap_or_else(|| panic!("Rust cannot read {name}.tokens")), name)
    });
    let literals = names("text").into_iter().map(|name| {
        let source = Source::from_text(&read(&name, "text"));
        (expand_in_form(source), name)
    });
    for (expansion, name) in texts.chain(tokens).chain(literals) {
        let code = match expansion {
            Ok(code) => code,
            Err(errors) => {
                changed.push(format!("{name} is refused: {}", errors.join("\n  ")));
                continue;
            }
        };
        let python =
            ["py", "tokens", "text"].into_iter().map(|form| directory().join(format!("{name}.{form}")));
        let code = rustfmt(&code);
        python.filter_map(|path| fs::read_to_string(path).ok()).for_each(|python| length.add(&python, &code));
        changed.extend(compare(&format!("{name}.rs"), &code, bless));
    }
    changed.extend(compare("README.md", &length.page(), bless));
    changed.extend(length.is_within_bounds(&read("rate_limiter", "rs")).err());
    let sources: BTreeSet<String> = ["py", "tokens", "text"].into_iter().flat_map(names).collect();
    changed.extend(names("rs").difference(&sources).map(|name| format!("{name}.rs has no source")));
    assert!(
        changed.is_empty(),
        "{}\nIf that is meant: PYDEF_BLESS=1 cargo test -p closure-macros snapshots",
        changed.join("\n")
    );
}

/// Rust code as the project sets its own.
fn rustfmt(code: &str) -> String {
    let configuration = directory().join("../../rustfmt.toml");
    let child = Command::new("rustfmt")
        .arg("--config-path")
        .arg(configuration)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = child.expect("rustfmt is installed");
    child.stdin.take().expect("it is piped").write_all(code.as_bytes()).expect("rustfmt reads it");
    let output = child.wait_with_output().expect("rustfmt ends");
    assert!(output.status.success(), "rustfmt cannot read:\n{code}");
    String::from_utf8(output.stdout).expect("rustfmt writes UTF-8")
}

/// What differs between a file of the folder and what it should be.
fn compare(name: &str, now: &str, bless: bool) -> Option<String> {
    let path = directory().join(name);
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before == now {
        return None;
    }
    if bless {
        fs::write(&path, now).expect("tests/expand can be written to");
        return None;
    }
    Some(format!("{name}: {}", first_difference(&before, now)))
}

fn first_difference(before: &str, now: &str) -> String {
    let mut pairs = before.lines().zip(now.lines()).enumerate();
    match pairs.find(|(_, (before, now))| before != now) {
        Some((index, (before, now))) => format!("line {}:\n  - {before}\n  + {now}", index + 1),
        None => format!("{} lines before, {} now", before.lines().count(), now.lines().count()),
    }
}

/// Tokens and text are one language: what Rust's lexer can read of the sources expands to the same code either way.
#[test]
fn both_forms_expand_alike() {
    let mut compared = 0;
    for name in names("py") {
        let text = read(&name, "py");
        // To Rust, `//` begins a comment, which the token form refuses after code.
        if let Some(from_tokens) = from_tokens(&text).filter(|_| !text.contains("//")) {
            assert_eq!(from_tokens, expand(&text), "{name}");
            compared += 1;
        }
    }
    assert!(compared >= 20, "only {compared} sources could be read as tokens");
}

/// The same source gives the same code in every run and wherever it stands: no hash order, no position.
#[test]
fn expansion_is_deterministic() {
    for name in names("py") {
        let text = read(&name, "py");
        let first = expand(&text).ok();
        assert_eq!(first, expand(&text).ok(), "{name}, in a second run");
        assert_eq!(first, expand(&format!("\n\n{text}")).ok(), "{name}, two lines further down");
    }
}
