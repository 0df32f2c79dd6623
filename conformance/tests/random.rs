//! Random programs print what CPython prints. Their seeds are fixed, so that only a change of the project can make this fail.
//!
//! `known_faults.txt` lists the seeds that still have a fault, with its class. A listed one that is repaired is to be removed, and no new
//! one added without need: `PYDEF_BLESS=1 cargo test -p conformance` writes what is true now. More seeds, and shorter programs with the
//! same faults, come from `cargo run -p conformance -- COUNT START`.

use conformance::{Case, Toolchain, Verdict, generate, judge, python, reduce, refusals};
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

const SEEDS: std::ops::Range<u64> = 0..160;
/// Programs in a crate: a few crates for each core.
const BATCH: usize = 40;
/// Time to make a program with an unlisted fault shorter, before it is shown.
const REDUCTION: Duration = Duration::from_secs(20);
const BLESS: &str = "PYDEF_BLESS";

fn main() -> ExitCode {
    let mut trial = Trial::test("random_programs_print_what_cpython_prints", random_programs);
    if let Some(reason) = python::missing() {
        trial = trial.with_kind(reason).with_ignored_flag(true);
    }
    libtest_mimic::run(&Arguments::from_args(), vec![trial]).exit_code()
}

fn random_programs() -> Result<(), Failed> {
    let toolchain = Toolchain::build()?;
    let named = |seed: u64| (format!("seed{seed}"), generate::program(seed));
    let cases: Vec<Case> = SEEDS.map(named).filter_map(|(name, text)| Case::new(name, text).ok()).collect();
    let verdicts = judge(&toolchain, "fixed", &cases, BATCH)?;
    let compared: Vec<(&Case, &Verdict)> = cases.iter().zip(&verdicts).collect();

    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, verdict) in &compared {
        *counts.entry(verdict.class.name()).or_default() += 1;
    }
    println!("{} programs: {counts:?}", compared.len());
    for (count, message, name) in refusals(compared.iter().copied()) {
        println!("{count} refused, as {name}: {message}");
    }

    let faults: Vec<(&Case, &Verdict)> =
        compared.into_iter().filter(|(_, verdict)| verdict.class.is_fault()).collect();
    let found: BTreeMap<&str, &str> =
        faults.iter().map(|(case, verdict)| (&*case.program.name, verdict.class.name())).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/known_faults.txt");
    if std::env::var_os(BLESS).is_some() {
        let lines = found.iter().map(|(name, class)| format!("{name} {class}\n"));
        return Ok(fs::write(path, lines.collect::<String>())?);
    }
    let listed = fs::read_to_string(&path)?;
    let listed: BTreeMap<&str, &str> = listed.lines().filter_map(|line| line.split_once(' ')).collect();
    let mut wrong = String::new();
    for (name, class) in &listed {
        if !found.contains_key(name) {
            wrong.push_str(&format!("{name} is listed as {class}, and has no fault any more\n"));
        }
    }
    for (case, verdict) in faults {
        let (name, class) = (&*case.program.name, verdict.class.name());
        if listed.get(name) != Some(&class) {
            let reduced = reduce(&toolchain, &case.program.text, verdict, REDUCTION)?;
            wrong.push_str(&format!(
                "{name} is not listed, and has the fault {class}:\n{reduced}\n{}\n",
                verdict.detail
            ));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong)) }
}
