//! The snapshots of expansions, `tests/expand/NAME.rs`, are plain Rust: they compile as they stand, without the macro
//! and without a warning of rustc's or clippy's. A unit test of closure-macros compares them with what the compiler makes of the
//! sources beside them, and refreshes them.

use conformance::Toolchain;
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let has_clippy =
        Command::new("clippy-driver").arg("--version").output().is_ok_and(|ran| ran.status.success());
    let clippy = Trial::test("clippy_has_no_warning", || check("clippy-driver", ""));
    let trials = vec![
        Trial::test("rustc_has_no_warning", || check("rustc", "")),
        Trial::test("a_dead_struct_is_a_warning", || match check("rustc", "struct Dead;") {
            Ok(()) => Err("a struct that is never made is no warning".into()),
            Err(_) => Ok(()),
        }),
        match has_clippy {
            true => clippy,
            false => clippy.with_kind("no clippy-driver").with_ignored_flag(true),
        },
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Checks all snapshots as one crate, a module each; and one with `more`.
///
/// Functions are made public, as if Rust code called them all; what they do not lead to is dead, and that is a warning.
fn check(driver: &str, more: &str) -> Result<(), Failed> {
    let toolchain = Toolchain::build()?;
    let mut source = "#![allow(private_interfaces)]\n".to_owned();
    for (index, path) in snapshots()?.into_iter().enumerate() {
        let code = fs::read_to_string(path)?.replace("\nfn ", "\npub fn ");
        source.push_str(&format!("pub mod snapshot{index} {{\n{code}\n}}\n"));
    }
    source.push_str(&format!("pub mod more {{ {more} }}\n"));
    let main = toolchain.scratch().join(format!("expand-{driver}{}.rs", more.len()));
    fs::create_dir_all(toolchain.scratch())?;
    fs::write(&main, source)?;
    Ok(toolchain.check(driver, &main)?)
}

fn snapshots() -> Result<Vec<PathBuf>, Failed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
