//! The goals: no more instructions and no more allocations than hand-written Rust.

use crate::machine::benches;
use crate::results::Versions;
use crate::run_time;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;

/// What counts as 1.00: what is written so.
pub const GOAL: f64 = 1.005;

/// A workload that is known to miss its goal, from `misses.json`.
#[derive(Deserialize)]
pub struct Miss {
    /// The ratio of instructions that is known; the goal, if none is given.
    pub instructions: Option<f64>,
    /// How many more allocations are known.
    #[serde(default)]
    pub allocations: f64,
    /// Why, and what would help.
    pub reason: String,
}

pub fn misses() -> Result<BTreeMap<String, Miss>> {
    let path = benches().join("misses.json");
    let text = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// Above its goal, whether known or not.
pub fn misses_goal(instructions: &Versions, allocations: &Versions) -> bool {
    instructions.ratio() >= GOAL || allocations.pydef > allocations.by_hand
}

/// Measures anew, and fails if a workload is above its goal and not known to be, or worse than is known.
pub fn check() -> Result<()> {
    let known = misses()?;
    let (instructions, allocations) = (run_time::instructions()?, run_time::allocations()?);
    let mut failed = Vec::new();
    for (counted, allocated) in instructions.iter().zip(&allocations) {
        let name = &counted.workload;
        let miss = known.get(name);
        let ceiling = miss.and_then(|miss| miss.instructions).map_or(GOAL, |ratio| ratio + 0.01);
        let more = allocated.pydef - allocated.by_hand;
        let is_missed = misses_goal(counted, allocated);
        let is_worse = counted.ratio() >= ceiling || more > miss.map_or(0.0, |miss| miss.allocations);
        let verdict = match (is_missed, is_worse) {
            (_, true) => "FAILED",
            (true, _) => "known to miss the goal",
            _ if miss.is_some() => "meets the goal: take it out of misses.json",
            _ => "",
        };
        let ratio = counted.ratio();
        println!("{name:20} {ratio:6.3} times the instructions, {more:+5} allocations  {verdict}");
        if is_worse {
            failed.push(name.as_str());
        }
    }
    if !failed.is_empty() {
        bail!("above the goal: {}", failed.join(", "));
    }
    Ok(())
}
