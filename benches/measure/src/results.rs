//! The raw figures, as they are kept in `results/`.

use crate::machine;
use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::PathBuf;

/// A table with what it was measured on.
#[derive(Serialize, Deserialize)]
pub struct Table<Row> {
    pub machine: String,
    /// Measured the quick way, less exactly.
    #[serde(default)]
    pub short: bool,
    pub rows: Vec<Row>,
}

/// One figure for each version of a workload.
#[derive(Serialize, Deserialize)]
pub struct Versions {
    pub workload: String,
    pub by_hand: f64,
    pub pydef: f64,
    pub workaround: f64,
}

impl Versions {
    /// What `pydef!` takes for each that hand-written Rust takes.
    pub fn ratio(&self) -> f64 {
        ratio(self.pydef, self.by_hand)
    }

    pub fn workaround_ratio(&self) -> f64 {
        ratio(self.workaround, self.by_hand)
    }
}

fn ratio(figure: f64, reference: f64) -> f64 {
    if figure == reference { 1.0 } else { figure / reference }
}

/// Expanding one source.
#[derive(Serialize, Deserialize)]
pub struct MacroCost {
    /// How the functions are arranged.
    pub shape: String,
    pub functions: u32,
    pub lines: usize,
    /// Seconds in the macro and in reading what it gives.
    pub expand: f64,
    /// Of these, what a macro takes that only hands over as many tokens.
    #[serde(default)]
    pub tokens: Option<f64>,
    /// Seconds that the rest of `cargo check` takes.
    pub rest: f64,
    /// Megabytes that the expansion adds to the compiler's memory.
    pub memory: f64,
}

/// Building one program from nothing.
#[derive(Serialize, Deserialize)]
pub struct BuildCost {
    pub program: String,
    pub crates: usize,
    /// Seconds of `cargo build`.
    pub debug: f64,
    /// Seconds of `cargo build --release`.
    pub release: f64,
    /// Bytes of the stripped release binary.
    pub size: u64,
}

/// Lines of an expansion.
#[derive(Serialize, Deserialize)]
pub struct Expansion {
    pub sources: usize,
    /// Lines of Python with code on them.
    pub python: usize,
    /// Lines of Rust, without documentation and attributes.
    pub code: usize,
    /// All lines of Rust.
    pub all: usize,
}

/// One closure in one language.
#[derive(Serialize, Deserialize)]
pub struct PeerCost {
    pub peer: String,
    pub closure: String,
    /// `rust`: called from Rust; `inside`: called in a loop of the language itself.
    pub driver: String,
    /// Nanoseconds a call.
    pub ns: f64,
}

fn path(table: &str) -> PathBuf {
    machine::benches().join(format!("results/{table}.json"))
}

pub fn save<Row: Serialize>(table: &str, short: bool, rows: Vec<Row>) -> Result<()> {
    let path = path(table);
    let table = Table { machine: machine::describe(), short, rows };
    let mut text = serde_json::to_string_pretty(&table)?;
    text.push('\n');
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
}

/// None if the table has not been measured yet.
pub fn load<Row: DeserializeOwned>(table: &str) -> Result<Option<Table<Row>>> {
    let path = path(table);
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path)?;
    let table = serde_json::from_str(&text)
        .with_context(|| format!("{} is not what this program writes", path.display()))?;
    Ok(Some(table))
}
