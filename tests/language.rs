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

/// The folder of pages that are made for rustdoc, where links into the source tree lead nowhere.
const RUSTDOC: &str = "closure-runtime/docs/rustdoc";

/// Where a program, or a folder of them, stands on the page of programs.
fn anchor(program: &str) -> String {
    format!("program-{}", program.trim_end_matches(".py").replace('/', "-"))
}

/// The language page with links to the page of programs.
fn language_for_rustdoc() -> String {
    let page = page();
    let mut parts = page.split("](../../tests/programs/");
    // The first paragraph is shown on other pages, too, where relative links lead elsewhere.
    let mut made = "The language, line by line: what compiles, what is refused, what differs.\n\n".to_owned();
    made.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (program, rest) = part.split_once(')').expect("a link is closed");
        made.push_str(&format!("](../programs/index.html#{}){rest}", anchor(program)));
    }
    made
}

/// The programs that the language page links to, with what they print.
fn programs_for_rustdoc() -> String {
    let folder = root().join("tests/programs");
    let mut made = "The programs that [the language, line by line](crate::language) links to, each with what CPython and `pydef!` make of it.\n".to_owned();
    let mut programs = programs(&page());
    // Of a folder of which no program is linked to, all are shown.
    let folders: Vec<String> = programs.iter().filter(|program| !program.contains('/')).cloned().collect();
    for name in folders {
        if !programs.iter().any(|program| program.starts_with(&format!("{name}/"))) {
            let entries = fs::read_dir(folder.join(&name)).expect("the page links to folders that are there");
            let files = entries.map(|entry| entry.expect("a directory entry").file_name());
            let files = files.filter_map(|file| file.to_str().map(|file| format!("{name}/{file}")));
            programs.extend(files.filter(|file| file.ends_with(".py")));
        }
    }
    for program in &programs {
        let Some((_, name)) = program.split_once('/') else {
            made.push_str(&format!("\n<a id=\"{}\"></a>\n\n# {program}\n", anchor(program)));
            continue;
        };
        let read = |ending: &str| fs::read_to_string(folder.join(program).with_extension(ending)).ok();
        let name = name.trim_end_matches(".py");
        let python = read("py").unwrap_or_else(|| panic!("{program} is not there"));
        made.push_str(&format!(
            "\n<a id=\"{}\"></a>\n\n## {name}\n\n````python\n{python}````\n",
            anchor(program)
        ));
        for (ending, says) in [("out", "prints"), ("panic", "panics"), ("err", "is refused")] {
            if let Some(text) = read(ending).filter(|text| !text.is_empty()) {
                made.push_str(&format!("\n{says}\n\n````text\n{}\n````\n", text.trim_end_matches('\n')));
            }
        }
    }
    made
}

/// After a change that is meant, `PYDEF_BLESS=1 cargo test --test language` writes them anew.
#[test]
fn pages_for_rustdoc_are_made_from_this_one() {
    for (name, made) in [("language.md", language_for_rustdoc()), ("programs.md", programs_for_rustdoc())] {
        let path = root().join(RUSTDOC).join(name);
        if std::env::var_os("PYDEF_BLESS").is_some() {
            fs::write(&path, made).expect("the page can be written");
        } else {
            let page = fs::read_to_string(&path).unwrap_or_default();
            assert!(page == made, "{name} is not up to date: PYDEF_BLESS=1 cargo test --test language");
        }
    }
}
