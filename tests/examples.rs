//! Every example prints exactly what the `Output:` block at its head says.

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let names = names();
    let build = if arguments.list { Ok(PathBuf::new()) } else { build() };
    let trials = names
        .into_iter()
        .map(|name| {
            let build = build.clone();
            Trial::test(name.clone(), move || check(&name, &build.map_err(Failed::from)?))
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Found on disk, not listed: an example that nobody listed would be tested by nobody.
fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("examples"))
        .expect("the workspace has examples")
        .map(|entry| entry.expect("examples/ can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "examples/ is empty");
    names
}

/// Builds the examples where this test was built, and returns the directory that they are in.
///
/// Plain `cargo test` has built them already, and then this only checks that they are fresh; but
/// `cargo test --test examples` has not, and would run old ones.
fn build() -> Result<PathBuf, String> {
    let executable = std::env::current_exe().map_err(|error| error.to_string())?;
    let profile =
        executable.ancestors().nth(2).ok_or("the test executable stands outside a target directory")?;
    let target = profile.parent().ok_or("the profile's directory has no parent")?;
    let name = match profile.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let cargo = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--examples", "--profile", name, "--target-dir"])
        .arg(target)
        .current_dir(root())
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if cargo.status.success() {
        Ok(profile.join("examples"))
    } else {
        Err(String::from_utf8_lossy(&cargo.stderr).into_owned())
    }
}

fn check(name: &str, directory: &Path) -> Result<(), Failed> {
    let expected = expected(name)?;
    let ran = Command::new(directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))).output()?;
    let printed = String::from_utf8(ran.stdout)?;
    if printed != expected {
        return Err(format!("expected:\n{expected}\nprinted:\n{printed}").into());
    }
    let stderr = String::from_utf8_lossy(&ran.stderr);
    if !ran.status.success() || !stderr.is_empty() {
        return Err(format!("{}:\n{stderr}", ran.status).into());
    }
    Ok(())
}

/// The text of the fenced block after `//! Output:`.
fn expected(name: &str) -> Result<String, Failed> {
    let source = fs::read_to_string(root().join("examples").join(format!("{name}.rs")))?;
    let mut lines = source
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line));
    lines.find(|line| *line == "Output:").ok_or("its head has no `Output:`")?;
    if lines.next() != Some("```text") {
        return Err("`Output:` is not followed by a ```text block".into());
    }
    let mut text = String::new();
    for line in lines {
        if line == "```" {
            return Ok(text);
        }
        text.push_str(line);
        text.push('\n');
    }
    Err("the block after `Output:` is not closed".into())
}
