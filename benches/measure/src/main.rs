//! Measures what `RESULTS.md` tells, and writes it.
//!
//! `cargo measure TABLE`, in `benches/`, measures one table anew, keeps the raw figures in `results/TABLE.json` and writes the page from all
//! of them; `--short` is quicker and less exact. The tables are those of [`TABLES`]; `all` is every one of them in turn.
//! `cargo measure page` only writes the page. `cargo measure gate` counts instructions and allocations anew, writes nothing, and
//! fails if a workload is above its goal.

mod build_cost;
mod gate;
mod machine;
mod macro_cost;
mod page;
mod peers;
mod plots;
mod results;
mod run_time;

use anyhow::{Result, bail};

/// By name, what measures each table; `true` asks for the short way.
const TABLES: &[(&str, fn(bool) -> Result<()>)] = &[
    ("instructions", |_| results::save("instructions", false, run_time::instructions()?)),
    ("allocations", |_| results::save("allocations", false, run_time::allocations()?)),
    ("wall", |short| results::save("wall", short, run_time::wall(short)?)),
    ("peers", |short| results::save("peers", short, peers::measure(short)?)),
    ("macros", |short| results::save("macros", short, macro_cost::measure(short)?)),
    ("build", |short| results::save("build", short, build_cost::programs(short)?)),
    ("peer-builds", |_| results::save("peer-builds", false, build_cost::peers()?)),
    ("expansion", |_| results::save("expansion", false, build_cost::expansion()?)),
];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let short = arguments.iter().any(|argument| argument == "--short");
    let wanted: Vec<&str> = arguments.iter().map(String::as_str).filter(|name| *name != "--short").collect();
    let known = |name: &str| TABLES.iter().find(|(table, _)| *table == name);
    match wanted.as_slice() {
        ["gate"] => return gate::check(),
        ["page"] => {}
        ["all"] => {
            for (name, measure) in TABLES {
                eprintln!("measuring {name}");
                measure(short)?;
            }
        }
        [name] if known(name).is_some() => known(name).map_or(Ok(()), |(_, measure)| measure(short))?,
        _ => {
            let names: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
            bail!("usage: cargo measure [--short] all | page | gate | {}", names.join(" | "));
        }
    }
    page::write()
}
