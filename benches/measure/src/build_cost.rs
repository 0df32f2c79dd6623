//! What building costs, and how large the results are.

use crate::machine::{benches, cargo, scratch};
use crate::peers::{PEERS, package};
use crate::results::{BuildCost, Expansion};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Programs of this workspace, each the same little closure; the first is the measure of the others.
pub const PROGRAMS: &[(&str, &str)] =
    &[("hello-by-hand", "by hand"), ("hello-pydef", "`pydef!`"), ("hello-serde", "serde with derive")];

pub fn programs(short: bool) -> Result<Vec<BuildCost>> {
    PROGRAMS.iter().map(|(package, name)| build(&benches(), package, name, short)).collect()
}

/// Builds each peer, once, since that takes minutes.
pub fn peers() -> Result<Vec<BuildCost>> {
    let mut rows = Vec::new();
    for peer in PEERS {
        match build(&benches().join("peers"), &package(peer), peer, true) {
            Ok(row) => rows.push(row),
            Err(error) => eprintln!("{peer} is left out: {error:#}"),
        }
    }
    Ok(rows)
}

/// Builds a package in an empty folder; three times, unless `once`, of which the fastest counts.
fn build(workspace: &Path, package: &str, name: &str, once: bool) -> Result<BuildCost> {
    let repeats = if once { 1 } else { 3 };
    let target = scratch("build");
    let mut fastest = [f64::INFINITY; 2];
    let mut crates = BTreeSet::new();
    // What is downloaded is not measured.
    cargo(workspace).args(["fetch", "--quiet"]).status()?;
    for _ in 0..repeats {
        for (profile, best) in ["dev", "release"].into_iter().zip(&mut fastest) {
            if target.exists() {
                fs::remove_dir_all(&target)?;
            }
            let start = Instant::now();
            let output = cargo(workspace)
                .args(["build", "--profile", profile, "--package", package])
                // As in a package of a user's own.
                .args([
                    "--config",
                    "profile.release.codegen-units=16",
                    "--config",
                    "profile.release.strip=true",
                ])
                .env("CARGO_TARGET_DIR", &target)
                // Nor is what comes from a registry, as closure-runtime would, ever built incrementally.
                .env("CARGO_INCREMENTAL", "0")
                .output()?;
            *best = best.min(start.elapsed().as_secs_f64());
            let told = String::from_utf8(output.stderr)?;
            if !output.status.success() {
                bail!("{package} cannot be built:\n{told}");
            }
            crates.extend(
                told.lines().filter_map(|line| line.trim().strip_prefix("Compiling ")).map(str::to_owned),
            );
        }
    }
    let size = fs::metadata(target.join("release").join(package)).context("no binary")?.len();
    let [debug, release] = fastest;
    // Its own crate is not counted.
    Ok(BuildCost { program: name.to_owned(), crates: crates.len() - 1, debug, release, size })
}

/// How long the expansions of the tests' sources are.
pub fn expansion() -> Result<Vec<Expansion>> {
    let folder = benches().join("../tests/expand");
    let mut total = Expansion { sources: 0, python: 0, code: 0, all: 0 };
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "py") {
            continue;
        }
        let python = fs::read_to_string(&path)?;
        let rust = fs::read_to_string(path.with_extension("rs"))?;
        let is_code = |line: &&str| !line.trim().is_empty();
        total.sources += 1;
        total.python += python.lines().filter(is_code).filter(|line| !line.trim().starts_with('#')).count();
        total.all += rust.lines().filter(is_code).count();
        let is_extra = |line: &str| line.starts_with("//") || line.starts_with("#[");
        total.code += rust.lines().filter(is_code).filter(|line| !is_extra(line.trim())).count();
    }
    Ok(vec![total])
}
