//! The page of common mistakes in the runtime's documentation shows what the compiler says.
//!
//! After a change that is meant, `PYDEF_BLESS=1 cargo test -p closure-macros mistakes` writes the page anew.

use super::run;
use crate::source::Source;
use std::fs;
use std::path::Path;

/// What is printed of the mistakes in a text.
fn messages(text: &str) -> String {
    let mistakes = run(Source::from_text(text)).map(drop).expect_err("the page shows mistakes");
    let source = Source::from_text(text);
    let messages: Vec<String> = mistakes.iter().map(|mistake| source.message(mistake)).collect();
    messages.join("\n\n")
}

#[test]
fn common_mistakes_are_told_as_their_page_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../closure-runtime/src/mistakes.md");
    let page = fs::read_to_string(&path).expect("the page stands in the runtime");
    let mut parts = page.split("```python\n");
    let mut anew = parts.next().expect("the page has a head").to_owned();
    let mut count = 0;
    for part in parts {
        let (python, rest) = part.split_once("```\n\n```text\n").expect("an answer follows the source");
        let (_, rest) = rest.split_once("```\n").expect("the answer ends");
        anew.push_str(&format!("```python\n{python}```\n\n```text\n{}\n```\n{rest}", messages(python)));
        count += 1;
    }
    assert_eq!(count, 20, "the page shows twenty mistakes");
    if std::env::var_os("PYDEF_BLESS").is_some() {
        fs::write(&path, anew).expect("the page can be written");
    } else {
        assert_eq!(page, anew, "PYDEF_BLESS=1 cargo test -p closure-macros mistakes");
    }
}
