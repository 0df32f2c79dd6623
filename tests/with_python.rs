//! The tests of the macro crate that ask CPython. Where it is missing, they are ignored with the reason.

use conformance::python;
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::{Command, ExitCode};

/// The test that needs CPython's own test suite, too.
const OWN_TESTS: &str = "mistakes_of_cpythons_own_tests";

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = vec![
        trial("macro/agrees_with_cpython", python::missing(), &["--skip", OWN_TESTS]),
        trial("macro/agrees_with_cpythons_own_tests", python::missing().or_else(without_tests), &[OWN_TESTS]),
    ];
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(name: &str, missing: Option<String>, filter: &'static [&'static str]) -> Trial {
    let trial = Trial::test(name, move || run_ignored(filter));
    match missing {
        Some(reason) => trial.with_kind(reason).with_ignored_flag(true),
        None => trial,
    }
}

/// Debian's Python, for one, comes without them.
fn without_tests() -> Option<String> {
    let asked = Command::new("python3").args(["-c", "import test.test_syntax"]).output();
    (!asked.is_ok_and(|asked| asked.status.success())).then(|| "this Python has no test suite".to_owned())
}

/// Runs the tests of the macro crate that `cargo test` ignores.
fn run_ignored(filter: &[&str]) -> Result<(), Failed> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--quiet", "--package", "closure-macros", "--lib", "--", "--ignored"]).args(filter);
    let ran = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output()?;
    let printed = String::from_utf8_lossy(&ran.stdout);
    if ran.status.success() && !printed.contains("ok. 0 passed") {
        return Ok(());
    }
    Err(Failed::from(format!("{printed}{}", String::from_utf8_lossy(&ran.stderr))))
}
