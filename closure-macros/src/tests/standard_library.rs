//! Every file of an installed Python's standard library is compiled or refused.
//!
//! `cargo test -p closure-macros standard_library -- --ignored --nocapture` prints the counts.

use super::run;
use crate::source::Source;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// What a file may take for each of its bytes, and any file in any case: many times what is usual, and still linear.
const PER_BYTE: Duration = Duration::from_micros(20);
const AT_LEAST: Duration = Duration::from_secs(2);

/// The Python files below a folder, those that CPython refuses left out.
fn files() -> Vec<PathBuf> {
    let script = "import pathlib, sysconfig\n\
        for path in sorted(pathlib.Path(sysconfig.get_path('stdlib')).rglob('*.py')):\n    \
            if 'site-packages' in path.parts: continue\n    \
            try: compile(path.read_text('utf-8'), path, 'exec'); print(path)\n    \
            except (SyntaxError, ValueError): pass\n";
    let output = Command::new("python3").args(["-W", "ignore", "-c", script]).output().expect("python3 runs");
    let paths = String::from_utf8(output.stdout).expect("the script prints UTF-8");
    assert!(output.status.success(), "the script fails");
    paths.lines().map(PathBuf::from).collect()
}

/// Whether a file compiles, if it is not in error as CPython has it, and how long that took for its size.
fn answer(path: &Path) -> (bool, usize, Duration, Vec<String>) {
    let text = fs::read_to_string(path).expect("the script has read it");
    let size = text.len();
    let start = Instant::now();
    let answer = run(Source::from_text(&text));
    let time = start.elapsed();
    let wrong = answer.as_ref().err().into_iter().flatten();
    let wrong = wrong
        .filter(|mistake| mistake.kind.prefix().ends_with("SyntaxError: ") || mistake.is_wrong_indentation());
    let wrong = wrong.map(|mistake| format!("{}:{}", path.display(), super::shown(mistake))).collect();
    (answer.is_ok(), size, time, wrong)
}

#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn the_standard_library_is_compiled_or_refused() {
    let files = files();
    let (mut compiled, mut bytes, mut slowest) = (0, 0, Duration::ZERO);
    let (mut slow, mut wrong) = (Vec::new(), Vec::new());
    for path in &files {
        let (is_compiled, size, time, mistakes) = answer(path);
        compiled += usize::from(is_compiled);
        bytes += size;
        slowest = slowest.max(time);
        wrong.extend(mistakes);
        if time > AT_LEAST.max(PER_BYTE * size as u32) {
            slow.push(format!("{}: {time:?} for {size} bytes", path.display()));
        }
    }
    let refused = files.len() - compiled;
    println!(
        "{} files of {bytes} bytes: {compiled} compiled, {refused} refused, the slowest in {slowest:?}",
        files.len()
    );
    assert!(slow.is_empty(), "{slow:#?}");
    assert!(wrong.is_empty(), "CPython finds no mistake in these: {wrong:#?}");
}
