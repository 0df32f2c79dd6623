//! Compares random programs with CPython.
//!
//! | command | |
//! |---|---|
//! | `cargo run -p conformance -- COUNT [START]` | programs of the seeds from START (0) on |
//! | `cargo run -p conformance -- --show SEED` | prints the program of a seed |
//! | `cargo run -p conformance -- --file PROGRAM.py…` | what becomes of these programs |
//! | `cargo run -p conformance -- --reduce PROGRAM.py [SECONDS]` | the shortest program found with the same fault or refusal |
//!
//! Every fault is a line, with the file of its program and, reduced in half a minute, of a shorter one. Refusals are counted by their
//! messages. The exit status is 0 if there is no fault.

use conformance::{Case, Class, Toolchain, Verdict, generate, judge, python, reduce, refusals};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Programs in one crate.
const BATCH: usize = 25;
/// Programs between two reports.
const ROUND: u64 = 200;
const REDUCTION: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match command(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// True if there was no fault.
fn command(arguments: &[&str]) -> Result<bool, String> {
    let number = |text: &str| text.parse::<u64>().map_err(|_| format!("{text} is not a number"));
    match arguments {
        ["--show", seed] => {
            print!("{}", generate::program(number(seed)?));
            Ok(true)
        }
        ["--file", paths @ ..] => files(paths),
        ["--reduce", path] => reduce_file(Path::new(path), REDUCTION),
        ["--reduce", path, seconds] => reduce_file(Path::new(path), Duration::from_secs(number(seconds)?)),
        [count] => random(number(count)?, 0),
        [count, start] => random(number(count)?, number(start)?),
        _ => Err("COUNT [START], --show SEED, --file PROGRAM…, or --reduce PROGRAM [SECONDS]".to_owned()),
    }
}

fn toolchain() -> Result<Toolchain, String> {
    match python::missing() {
        Some(reason) => Err(reason),
        None => Toolchain::build(),
    }
}

fn case_of(path: &Path) -> Result<Case, String> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    Case::new("program".to_owned(), text).map_err(|reason| format!("{shown}: in CPython: {reason}"))
}

fn files(paths: &[&str]) -> Result<bool, String> {
    let toolchain = toolchain()?;
    let mut is_well = true;
    for path in paths {
        let verdicts =
            judge(&toolchain, "files", &[case_of(Path::new(path))?], 1).map_err(|error| error.to_string())?;
        for Verdict { class, cause, detail } in verdicts {
            println!("{}: {path}: {cause}\n{detail}", class.name());
            is_well &= !class.is_fault();
        }
    }
    Ok(is_well)
}

fn reduce_file(path: &Path, limit: Duration) -> Result<bool, String> {
    let toolchain = toolchain()?;
    let case = case_of(path)?;
    let verdict = judge(&toolchain, "reduce", std::slice::from_ref(&case), 1)
        .map_err(|error| error.to_string())?
        .remove(0);
    let reduced =
        reduce(&toolchain, &case.program.text, &verdict, limit).map_err(|error| error.to_string())?;
    eprintln!("{}: {}", verdict.class.name(), verdict.cause);
    print!("{reduced}");
    Ok(!verdict.class.is_fault())
}

fn random(count: u64, start: u64) -> Result<bool, String> {
    let begin = Instant::now();
    let toolchain = toolchain()?;
    let folder = toolchain.scratch().join("faults");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let mut classes: BTreeMap<Class, usize> = BTreeMap::new();
    let mut compared: Vec<(Case, Verdict)> = Vec::new();
    let mut left_out: BTreeMap<String, usize> = BTreeMap::new();
    let mut reduced: Vec<(Class, String)> = Vec::new();
    let mut at = start;
    while at < start + count {
        let end = (at + ROUND).min(start + count);
        let mut cases = Vec::new();
        for seed in at..end {
            match Case::new(format!("seed{seed}"), generate::program(seed)) {
                Ok(case) => cases.push(case),
                Err(reason) => {
                    let kind = reason.split(':').next().unwrap_or_default().to_owned();
                    *left_out.entry(kind).or_default() += 1;
                }
            }
        }
        at = end;
        let verdicts = judge(&toolchain, "random", &cases, BATCH).map_err(|error| error.to_string())?;
        for (case, verdict) in cases.into_iter().zip(verdicts) {
            *classes.entry(verdict.class).or_default() += 1;
            if verdict.class.is_fault() {
                let path = folder.join(&case.program.file);
                fs::write(&path, &case.program.text).map_err(|error| error.to_string())?;
                println!("{}: {}: {}", verdict.class.name(), path.display(), summary(&verdict));
                // The first few of a kind tell what the kind is.
                let kind = (verdict.class, verdict.cause.clone());
                if reduced.iter().filter(|other| **other == kind).count() < 5 {
                    reduced.push(kind);
                    write_reduced(&toolchain, &case, &verdict, &path)?;
                }
            }
            compared.push((case, verdict));
        }
    }
    for (count, message, name) in refusals(compared.iter().map(|(case, verdict)| (case, verdict))) {
        println!("{count} refused, as {name}: {message}");
    }
    let reasons: Vec<String> = left_out.iter().map(|(reason, count)| format!("{count} {reason}")).collect();
    println!("not compared, for what CPython says: {}", reasons.join(", "));
    let counts: Vec<String> =
        classes.iter().map(|(class, count)| format!("{count} {}", class.name())).collect();
    println!("{}", counts.join(", "));
    let faults: usize = classes.iter().filter(|(class, _)| class.is_fault()).map(|(_, count)| count).sum();
    let all: usize = classes.values().sum();
    println!("{faults} faults in {all} programs, {} s", begin.elapsed().as_secs());
    Ok(faults == 0)
}

fn write_reduced(toolchain: &Toolchain, case: &Case, verdict: &Verdict, path: &Path) -> Result<(), String> {
    let text =
        reduce(toolchain, &case.program.text, verdict, REDUCTION).map_err(|error| error.to_string())?;
    let path: PathBuf = path.with_extension("reduced.py");
    println!("    reduced to {} lines: {}", text.lines().count(), path.display());
    fs::write(path, text).map_err(|error| error.to_string())
}

fn summary(verdict: &Verdict) -> String {
    let text = if verdict.cause.is_empty() { &verdict.detail } else { &verdict.cause };
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect()
}
