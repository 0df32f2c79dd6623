//! The language page, `closure-runtime/docs/language.md`: every row links to programs, and they are what the row says they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page() -> String {
    fs::read_to_string(root().join("closure-runtime/docs/language.md")).expect("the language page")
}

/// The page's sections by title.
fn section(title: &str) -> String {
    let page = page();
    let start = page.find(&format!("\n# {title}\n")).unwrap_or_else(|| panic!("no section {title:?}"));
    let text = &page[start + 1..];
    text[..text[1..].find("\n# ").map_or(text.len(), |end| end + 1)].to_owned()
}

/// What a text links to, below the folder of programs.
fn programs(text: &str) -> BTreeSet<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let links = targets.map(|(target, _)| {
        let program = target.strip_prefix("../../tests/programs/");
        program.unwrap_or_else(|| panic!("{target} is no program")).to_owned()
    });
    links.collect()
}

#[test]
fn links_lead_to_programs() {
    let folder = root().join("tests/programs");
    let missing: Vec<PathBuf> =
        programs(&page()).iter().map(|program| folder.join(program)).filter(|path| !path.exists()).collect();
    assert!(missing.is_empty(), "not there: {missing:?}");
}

#[test]
fn every_folder_of_programs_is_named() {
    let page = page();
    let head = programs(page.split("\n# ").next().unwrap_or_default());
    for entry in fs::read_dir(root().join("tests/programs")).expect("the programs") {
        let entry = entry.expect("a directory entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(!entry.path().is_dir() || head.contains(&name), "the page does not name the folder {name}");
    }
}

#[test]
fn what_compiles_compiles_and_what_is_refused_is_refused() {
    let (compiled, refused) = (programs(&section("What compiles")), programs(&section("What is refused")));
    assert!(!compiled.is_empty() && !refused.is_empty(), "no links");
    for program in compiled {
        assert!(!program.starts_with("refused/"), "{program} does not compile");
    }
    for program in refused {
        assert!(program.starts_with("refused/"), "{program} is not refused");
    }
}

#[test]
fn every_row_of_a_program_table_links_to_one() {
    for title in ["What compiles", "What is refused"] {
        for line in section(title).lines().filter(|line| line.starts_with("| ")) {
            let is_head = line.ends_with("| programs |") || line.ends_with("| program |");
            assert!(is_head || !programs(line).is_empty(), "no program: {line}");
        }
    }
}
