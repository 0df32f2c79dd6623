//! The same closures in the languages that a Rust user would embed instead, and in CPython.

use crate::machine::{benches, cargo, output};
use crate::results::PeerCost;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Packages `peer-…` of the workspace in `peers/`: what the peers are compared with, and how fast any of them could be.
pub const OURS: &str = "pydef";
pub const BY_HAND: &str = "by-hand";

/// The others are the peers.
pub const PEERS: &[&str] = &["rhai", "mlua", "koto", "rune", "rustpython", "pyo3"];

pub fn measure(short: bool) -> Result<Vec<PeerCost>> {
    let folder = benches().join("peers");
    let calls = if short { "20000" } else { "1000000" };
    let mut rows = Vec::new();
    for peer in [OURS, BY_HAND].iter().chain(PEERS) {
        let package = package(peer);
        let arguments = ["run", "--quiet", "--release", "--package", &package, "--", calls];
        match output(cargo(&folder).args(arguments)) {
            Ok(printed) => rows.extend(read(peer, &printed)?),
            Err(error) => eprintln!("{peer} is left out: {error:#}"),
        }
    }
    let script = folder.join("cpython.py");
    match output(python(&script).arg(calls)) {
        Ok(printed) => rows.extend(read("cpython", &printed)?),
        Err(error) => eprintln!("CPython is left out: {error:#}"),
    }
    Ok(rows)
}

/// What a peer's package is called: not as the engine in it.
pub fn package(peer: &str) -> String {
    format!("peer-{peer}")
}

fn python(script: &Path) -> Command {
    let mut command = Command::new("python3");
    command.arg(script);
    command
}

/// Lines of closure, driver and nanoseconds.
fn read(peer: &str, printed: &str) -> Result<Vec<PeerCost>> {
    let rows = printed.lines().map(|line| {
        let [closure, driver, ns] = line.split(' ').collect::<Vec<_>>()[..] else {
            anyhow::bail!("{peer} prints {line:?}");
        };
        let ns = ns.parse().with_context(|| format!("{peer} prints {line:?}"))?;
        Ok(PeerCost { peer: peer.to_owned(), closure: closure.to_owned(), driver: driver.to_owned(), ns })
    });
    rows.collect()
}
