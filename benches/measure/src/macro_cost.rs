//! What expanding costs, in the unoptimised build of the macro that users get.
//!
//! rustc itself tells how long each of its passes takes (`-Ztime-passes`, unlocked for this one compilation; everything it depends on is
//! built as for users). `expand_crate` holds the macro's own time and the parsing of what it gives; the rest of `cargo check` is what rustc
//! then spends on the expansion. What of it is only the handing over of tokens is measured by a macro that does no more (`hand_over.rs`).

use crate::machine::{benches, cargo, output, scratch};
use crate::results::MacroCost;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const COUNTS: &[u32] = &[10, 100, 1_000, 10_000];

/// The compiled runtime, with which the generated sources are checked.
struct Runtime {
    metadata: PathBuf,
    dependencies: PathBuf,
}

pub fn measure(short: bool) -> Result<Vec<MacroCost>> {
    let runtime = runtime()?;
    let hand_over = hand_over()?;
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
            let mut row = runs.swap_remove(runs.len() / 2);
            // The expansion is made by a test of the macro crate, which takes long for the largest.
            if functions <= 1_000 {
                row.tokens = Some(tokens_alone(&runtime, &hand_over, shape, functions, &source)?);
            }
            rows.push(row);
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

/// Compiles the macro that only hands tokens over.
fn hand_over() -> Result<PathBuf> {
    let folder = scratch("macros").join("hand_over");
    fs::create_dir_all(&folder)?;
    let source = benches().join("measure/hand_over.rs");
    output(
        Command::new("rustc")
            .args(["--edition", "2024", "--crate-type", "proc-macro", "--crate-name", "hand_over"])
            .arg("--out-dir")
            .arg(&folder)
            .arg(source),
    )?;
    Ok(folder)
}

/// Seconds of `macro_expand_crate` if the expansion of a source is handed over by a macro that does nothing else.
fn tokens_alone(
    runtime: &Runtime,
    hand_over: &Path,
    shape: &str,
    functions: u32,
    source: &str,
) -> Result<f64> {
    let folder = scratch("macros").join("sources");
    let python = folder.join(format!("{shape}_{functions}.py"));
    // As text: without the indentation of the macro call, and f-strings as Python writes them.
    let text: Vec<&str> = source.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    fs::write(&python, text.join("\n").replace("f \"", "f\"") + "\n")?;
    let test = ["test", "--quiet", "--package", "closure-macros", "show_expansion", "--", "--nocapture"];
    let printed = output(cargo(&benches().join("..")).args(test).env("PYDEF_EXPAND", &python))?;
    let head = format!("// {}\n", python.display());
    let code = printed.split_once(&head).and_then(|(_, rest)| Some(&rest[..rest.rfind("\n}\n")? + 3]));
    let code = code.context("the expansion is not shown")?;
    let path = folder.join(format!("{shape}_{functions}_tokens.rs"));
    fs::write(&path, format!("#![allow(dead_code)]\nhand_over::hand_over! {{\n{code}}}\n"))?;
    let mut times = (0..5)
        .map(|_| {
            let told = compile(runtime, Some(hand_over), &path)?;
            let (expansion, _) = times(&told).context("rustc does not tell its passes")?;
            expansion["time"].as_f64().context("a pass without a time")
        })
        .collect::<Result<Vec<f64>>>()?;
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}

/// Checks a source as `cargo check` would, and reads the times of rustc's passes.
fn check(runtime: &Runtime, shape: &str, functions: u32, source: &str) -> Result<MacroCost> {
    let folder = scratch("macros").join("sources");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{shape}_{functions}.rs"));
    fs::write(&path, format!("#![allow(dead_code)]\nclosure_runtime::pydef! {{\n{source}}}\n"))?;
    let told = compile(runtime, None, &path)?;
    passes(&told, shape, functions, source.lines().filter(|line| !line.trim().is_empty()).count())
        .with_context(|| format!("rustc does not tell its passes for {}", path.display()))
}

/// What rustc tells of its passes over a source.
fn compile(runtime: &Runtime, hand_over: Option<&Path>, path: &Path) -> Result<String> {
    let mut external = "closure_runtime=".to_owned();
    external.push_str(&runtime.metadata.to_string_lossy());
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata"])
        .args(["-Ztime-passes", "-Ztime-passes-format=json"])
        .env("RUSTC_BOOTSTRAP", "1")
        .arg("--out-dir")
        .arg(scratch("macros").join("sources"))
        .arg("-L")
        .arg(format!("dependency={}", runtime.dependencies.display()))
        .arg("--extern")
        .arg(external);
    if let Some(folder) = hand_over {
        rustc.arg("-L").arg(folder).args(["--extern", "hand_over"]);
    }
    let output = rustc.arg(path).output()?;
    let told = String::from_utf8(output.stderr)?;
    if !output.status.success() {
        bail!("{} does not compile:\n{told}", path.display());
    }
    Ok(told)
}

/// The passes `macro_expand_crate` and `total`.
fn times(told: &str) -> Option<(Value, Value)> {
    let passes: Vec<Value> =
        told.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("time: ")?).ok()).collect();
    let pass = |name: &str| passes.iter().find(|pass| pass["pass"] == name).cloned();
    Some((pass("macro_expand_crate")?, pass("total")?))
}

fn passes(told: &str, shape: &str, functions: u32, lines: usize) -> Option<MacroCost> {
    let (expansion, total) = times(told)?;
    let expand = expansion["time"].as_f64()?;
    let memory = expansion["rss_end"].as_f64()? - expansion["rss_start"].as_f64()?;
    Some(MacroCost {
        shape: shape.to_owned(),
        functions,
        lines,
        expand,
        tokens: None,
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
