//! Programs that must not compile: `tests/programs/refused/NAME.py` gives exactly the errors that `NAME.err` lists.

use super::{run, shown};
use crate::source::Source;
use std::fs;
use std::path::Path;

/// What is wrong with one program's errors: expected ones that are missing, and others.
fn differences(text: &str, expected: &str) -> Vec<String> {
    let mut found = match run(Source::from_text(text)) {
        Ok(_) => return vec!["it compiles".to_owned()],
        Err(found) => found,
    };
    let mut wrong = Vec::new();
    for line in expected.lines() {
        let matching = found.iter().position(|mistake| {
            let at = mistake.span.lo;
            let place = format!("{}:{}: ", at.line, at.column + 1);
            line.strip_prefix(&place).is_some_and(|message| mistake.message.contains(message))
        });
        match matching {
            Some(index) => drop(found.remove(index)),
            None => wrong.push(format!("- {line}")),
        }
    }
    wrong.extend(found.iter().map(|mistake| format!("+ {}", shown(mistake))));
    wrong
}

#[test]
fn refused_programs_give_the_expected_errors_and_no_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs/refused");
    let mut checked = 0;
    let mut report = String::new();
    for entry in fs::read_dir(&folder).expect("the folder of refused programs") {
        let path = entry.expect("an entry of the folder").path();
        if path.extension().is_none_or(|extension| extension != "py") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a program");
        let expected = fs::read_to_string(path.with_extension("err")).expect("its expected errors");
        checked += 1;
        let wrong = differences(&text, &expected);
        if !wrong.is_empty() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            report.push_str(&format!("{name} (- expected, + found):\n{}\n", wrong.join("\n")));
        }
    }
    assert!(checked >= 40, "only {checked} refused programs found in {}", folder.display());
    assert!(report.is_empty(), "{report}");
}
