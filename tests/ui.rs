//! What the compiler says of mistakes, and what it must not refuse.
//!
//! `tests/ui/fail/STAGE/NAME.rs` is a mistake, and `NAME.stderr` beside it is all that rustc prints: one error a mistake, at the
//! user's token. A program of the same name in `tests/programs/refused` has the same mistake in a text. `tests/ui/pass` holds what
//! looks doubtful and is right. After a change that is meant, `TRYBUILD=overwrite cargo test --test ui` writes the `.stderr` files
//! anew; read what `git diff` shows.

use std::process::Command;

/// How rustc lays out an error differs between its releases; the `.stderr` files hold this one's.
const RUSTC: &str = "rustc 1.95.";

#[test]
fn ui() {
    let version =
        Command::new("rustc").arg("--version").output().expect("rustc runs, since it compiled this");
    let version = String::from_utf8_lossy(&version.stdout);
    if !version.starts_with(RUSTC) {
        println!("skipped: the expected messages are those of {RUSTC}x, and this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*/*.rs");
}
