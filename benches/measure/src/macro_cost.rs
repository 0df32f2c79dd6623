//! What expanding costs, in the unoptimised build of the macro that users get.
//!
//! rustc itself tells how long each of its passes takes (`-Ztime-passes`, unlocked for this one compilation; everything it depends on is
//! built as for users). `expand_crate` holds the macro's own time and the parsing of what it gives; the rest of `cargo check` is what rustc
//! then spends on the expansion.

use crate::machine::{benches, cargo, output, scratch};
use crate::results::MacroCost;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const COUNTS: &[u32] = &[10, 100, 1_000, 10_000];

/// The compiled runtime, with which the generated sources are checked.
struct Runtime {
    metadata: PathBuf,
    dependencies: PathBuf,
}

pub fn measure(short: bool) -> Result<Vec<MacroCost>> {
    let runtime = runtime()?;
    let mut rows = Vec::new();
    for (shape, source) in [("flat", flat as fn(u32) -> String), ("nested", nested)] {
        for &functions in COUNTS {
            if short && functions > 1_000 {
                continue;
            }
            let source = source(functions);
            // Small sources are soon compiled, and their figures noisy.
            let repeats = if functions > 1_000 { 3 } else { 5 };
            let runs = (0..repeats).map(|_| check(&runtime, shape, functions, &source));
            let mut runs = runs.collect::<Result<Vec<MacroCost>>>()?;
            runs.sort_by(|a, b| a.expand.total_cmp(&b.expand));
            rows.push(runs.swap_remove(runs.len() / 2));
        }
    }
    Ok(rows)
}

fn runtime() -> Result<Runtime> {
    let folder = benches().join("hello/pydef");
    let target = scratch("macros");
    let arguments = ["check", "--quiet", "--message-format=json"];
    let printed = output(cargo(&folder).args(arguments).env("CARGO_TARGET_DIR", &target))?;
    let artifact = printed
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find(|message| message["target"]["name"] == "closure_runtime");
    let metadata = artifact.as_ref().and_then(|artifact| artifact["filenames"][0].as_str());
    let metadata = PathBuf::from(metadata.context("cargo does not tell where closure-runtime is")?);
    let dependencies = metadata.parent().context("a file without a folder")?.to_path_buf();
    Ok(Runtime { metadata, dependencies })
}

/// Checks a source as `cargo check` would, and reads the times of rustc's passes.
fn check(runtime: &Runtime, shape: &str, functions: u32, source: &str) -> Result<MacroCost> {
    let folder = scratch("macros").join("sources");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{shape}_{functions}.rs"));
    fs::write(&path, format!("#![allow(dead_code)]\nclosure_runtime::pydef! {{\n{source}}}\n"))?;
    let mut external = "closure_runtime=".to_owned();
    external.push_str(&runtime.metadata.to_string_lossy());
    let output = Command::new("rustc")
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata"])
        .args(["-Ztime-passes", "-Ztime-passes-format=json"])
        .env("RUSTC_BOOTSTRAP", "1")
        .arg("--out-dir")
        .arg(&folder)
        .arg("-L")
        .arg(format!("dependency={}", runtime.dependencies.display()))
        .arg("--extern")
        .arg(external)
        .arg(&path)
        .output()?;
    let told = String::from_utf8(output.stderr)?;
    if !output.status.success() {
        bail!("{} does not compile:\n{told}", path.display());
    }
    passes(&told, shape, functions, source.lines().filter(|line| !line.trim().is_empty()).count())
        .with_context(|| format!("rustc does not tell its passes for {}", path.display()))
}

fn passes(told: &str, shape: &str, functions: u32, lines: usize) -> Option<MacroCost> {
    let passes: Vec<Value> =
        told.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("time: ")?).ok()).collect();
    let pass = |name: &str| passes.iter().find(|pass| pass["pass"] == name);
    let (expansion, total) = (pass("macro_expand_crate")?, pass("total")?);
    let expand = expansion["time"].as_f64()?;
    let memory = expansion["rss_end"].as_f64()? - expansion["rss_start"].as_f64()?;
    Some(MacroCost {
        shape: shape.to_owned(),
        functions,
        lines,
        expand,
        rest: total["time"].as_f64()? - expand,
        memory: memory / 1e6,
    })
}

/// Functions side by side.
fn flat(functions: u32) -> String {
    let mut source = String::new();
    for index in 0..functions {
        let _ = write!(
            source,
            "
    def collatz_{index}(n: int, limit: int) -> int:
        steps = 0
        while n != 1 and steps < limit:
            if n % 2 == 0:
                n = n >> 1
            else:
                n = 3 * n + {index}
            steps += 1
        return steps
"
        );
    }
    source
}

/// Trees of ten functions in three levels, sharing variables.
fn nested(functions: u32) -> String {
    let mut source = String::new();
    for index in 0..functions / 10 {
        let _ = write!(
            source,
            "
    def account_{index}(owner: str, balance: int):
        changes = 0
        def change(amount: int):
            nonlocal balance, changes
            def apply():
                nonlocal balance
                balance += amount
            def count():
                nonlocal changes
                changes += 1
            apply()
            count()
            return balance
        def report(prefix: str):
            def line(label: str, value: int):
                return f \"{{prefix}}{{label}}: {{value}}\"
            def lines():
                return [line(\"balance\", balance), line(\"changes\", changes)]
            return lines
        def forecast(years: int, rate: float):
            def after(year: int):
                return balance * (1.0 + rate) ** year
            def all():
                return [after(year) for year in range(years)]
            return all
        return change, report, forecast
"
        );
    }
    source
}
