//! What running the workloads costs: instructions, allocations and time.

use crate::machine::{benches, cargo, output, scratch};
use crate::results::Versions;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use workloads::WORKLOADS;

/// Version of the runner that has to be installed, which is that of the library.
const GUNGRAUN: &str = "0.20.0";

type Figures = HashMap<(usize, String), f64>;

/// The figures in the order of the workloads.
fn table(figures: &Figures) -> Result<Vec<Versions>> {
    let rows = WORKLOADS.iter().enumerate().map(|(index, workload)| {
        let of = |version: &str| {
            figures
                .get(&(index, version.to_owned()))
                .copied()
                .with_context(|| format!("{} has no figure for {version}", workload.name))
        };
        Ok(Versions {
            workload: workload.name.to_owned(),
            by_hand: of("by_hand")?,
            pydef: of("pydef")?,
            workaround: of("workaround")?,
        })
    });
    rows.collect()
}

/// Instructions under callgrind.
pub fn instructions() -> Result<Vec<Versions>> {
    let arguments = ["bench", "--quiet", "-p", "workloads", "--bench", "instructions", "--"];
    let printed =
        output(cargo(&benches()).args(arguments).arg("--output-format=json")).with_context(|| {
            format!("this needs valgrind, and `cargo install --locked gungraun-runner --version {GUNGRAUN}`")
        })?;
    let mut figures = Figures::new();
    for line in printed.lines().filter(|line| line.starts_with('{')) {
        let summary: Value = serde_json::from_str(line)?;
        let id = summary["id"].as_str().context("a summary without an id")?;
        let (version, index) = id.rsplit_once('_').context("an id without an index")?;
        let count = &summary["profiles"][0]["data"]["total"]["metrics"]["Ir"]["values"]["new"];
        let count = count.as_f64().context("a summary without instructions")?;
        figures.insert((index.parse()?, version.to_owned()), count);
    }
    table(&figures)
}

/// Requests for memory.
pub fn allocations() -> Result<Vec<Versions>> {
    let arguments = ["run", "--quiet", "--release", "-p", "workloads", "--bin", "allocations"];
    let printed = output(cargo(&benches()).args(arguments))?;
    let mut figures = Figures::new();
    for line in printed.lines() {
        let [workload, version, count] = line.split(' ').collect::<Vec<_>>()[..] else { continue };
        let index = WORKLOADS.iter().position(|known| known.name == workload);
        let index = index.with_context(|| format!("unknown workload {workload}"))?;
        figures.insert((index, version.to_owned()), count.parse()?);
    }
    table(&figures)
}

/// Nanoseconds of a whole workload, the median of criterion's samples.
pub fn wall(short: bool) -> Result<Vec<Versions>> {
    let home = scratch("criterion");
    let mut command = cargo(&benches());
    command.args(["bench", "--quiet", "-p", "workloads", "--bench", "wall", "--", "--noplot"]);
    command.args(if short { ["--warm-up-time", "0.1"] } else { ["--warm-up-time", "1"] });
    command.args(if short { ["--measurement-time", "0.2"] } else { ["--measurement-time", "3"] });
    output(command.env("CRITERION_HOME", &home))?;
    let mut figures = Figures::new();
    for (index, workload) in WORKLOADS.iter().enumerate() {
        for (version, _) in workload.versions() {
            let path = home.join(format!("{}/{version}/new/estimates.json", workload.name));
            let text = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
            let estimates: Value = serde_json::from_str(&text)?;
            let median = estimates["median"]["point_estimate"].as_f64().context("no median")?;
            figures.insert((index, version.to_owned()), median);
        }
    }
    table(&figures)
}
