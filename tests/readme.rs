//! The README shows files of the repository as they are, and links to what is there. Its Rust blocks are doctests of
//! closure-runtime; that its Python expands to the Rust beside it is a unit test of closure-macros. What a program prints is
//! compared with CPython by the program's own test, in `tests/programs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The targets of the links that stay in the repository.
fn links(page: &str) -> BTreeSet<String> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets.map(|(target, _)| target.to_owned()).filter(|target| !target.contains("://")).collect()
}

#[test]
fn links_lead_somewhere() {
    for page in ["README.md", "ARCHITECTURE.md"] {
        let links = links(&read(page));
        assert!(!links.is_empty(), "{page} links to nothing");
        for link in links {
            let file = link.split('#').next().unwrap_or_default();
            assert!(root().join(file).exists(), "{page} links to {link}, which is not there");
        }
    }
}

#[test]
fn every_folder_of_programs_is_in_the_table() {
    let links = links(&read("README.md"));
    for entry in fs::read_dir(root().join("tests/programs")).expect("the programs are here") {
        let entry = entry.expect("a directory entry");
        if entry.path().is_dir() {
            let link = format!("tests/programs/{}", entry.file_name().to_string_lossy());
            assert!(links.contains(&link), "the README does not name {link}");
        }
    }
}

#[test]
fn the_compile_fail_test_is_the_one_that_runs() {
    let readme = read("README.md");
    let file = read("tests/compile_fail.rs");
    let (_, test) = file.split_once("\n\n").expect("a head and a test");
    assert!(
        readme.contains(&format!("```rust,ignore\n{test}```")),
        "the README shows another test than:\n{test}"
    );
    let says = read("tests/compile_fail/nonlocal_without_binding.stderr");
    assert!(
        readme.contains(&format!("```text\n{says}```")),
        "the README shows another message than:\n{says}"
    );
}

#[test]
fn the_traceback_is_the_one_that_is_compared() {
    let program = |ending: &str| read(&format!("tests/programs/traceback/shares.{ending}"));
    let readme = read("README.md");
    assert!(readme.contains(&format!("```python\n{}```", program("py"))), "the README shows another program");
    assert!(readme.contains(&format!("prints `{}`", program("out").trim_end())), "the program prints more");
    let panic = program("panic").replace("traceback/", "");
    for page in [readme, read("closure-runtime/docs/language.md")] {
        assert!(page.contains(&format!("{panic}```\n")), "a page shows another traceback than:\n{panic}");
    }
}
