//! Writes `RESULTS.md` from the raw figures.

use crate::build_cost::PROGRAMS;
use crate::gate::{misses, misses_goal};
use crate::machine::benches;
use crate::peers::{BY_HAND, OURS, PEERS};
use crate::plots;
use crate::results::{BuildCost, Expansion, MacroCost, PeerCost, Table, Versions, load};
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use workloads::WORKLOADS;

const HEAD: &str = "<!-- Written by `cargo measure`; change measure/src/page.rs instead. -->

# Speed, size and build cost

What `pydef!` costs beside the best hand-written Rust, beside the usual workaround (`Rc<RefCell<…>>` and `Box<dyn Fn>`), and beside languages that
could be embedded instead. Every table is measured by one command, run in `benches/`; `cargo measure all` runs them all, and
`cargo measure all --short` does so in a few minutes and less exactly. The raw figures are in [results/](results), the sources of the
workloads in [workloads/src/closures/](workloads/src/closures), three versions of each side by side.

The counts of instructions need valgrind and `cargo install --locked gungraun-runner --version 0.20.0`.
";

pub fn write() -> Result<()> {
    let mut page = HEAD.to_owned();
    run_time(&mut page)?;
    peers(&mut page)?;
    macros(&mut page)?;
    builds(&mut page)?;
    let path = benches().join("RESULTS.md");
    fs::write(&path, page).with_context(|| format!("{} cannot be written", path.display()))
}

/// The command behind a table, and the machine.
fn source<Row>(page: &mut String, name: &str, table: &Table<Row>) {
    let short = if table.short { " --short" } else { "" };
    let _ = writeln!(page, "\n`cargo measure {name}{short}`, on {}.\n", table.machine);
}

fn run_time(page: &mut String) -> Result<()> {
    let (Some(instructions), Some(allocations)) =
        (load::<Versions>("instructions")?, load::<Versions>("allocations")?)
    else {
        return Ok(());
    };
    plots::instructions(&instructions.rows)?;
    page.push_str(
        "
## Instructions and allocations

Goal: in every workload at most 1.00 times the instructions of the hand-written version, and never more allocations. The hand-written
versions panic on overflow, too, print the same text, and hold their state as plainly as the workload lets them.
An allocation is a request for memory or for a larger block. Calls are inlined where the compiler wants to; what goes in
and comes out of them is hidden from it, and the closures themselves are held in memory.
",
    );
    source(page, "instructions` and `cargo measure allocations", &instructions);
    page.push_str(
        "| workload | instructions by hand | `pydef!` | workaround | allocations by hand | `pydef!` | workaround |\n\
         |---|--:|--:|--:|--:|--:|--:|\n",
    );
    let known = misses()?;
    let mut missed = Vec::new();
    for (counted, allocated) in instructions.rows.iter().zip(&allocations.rows) {
        let about = WORKLOADS.iter().find(|workload| workload.name == counted.workload);
        let about = about.map_or("", |workload| workload.about);
        let mark = if misses_goal(counted, allocated) { " ✗" } else { "" };
        let _ = writeln!(
            page,
            "| **{}**{mark}: {about} | {} | {:.2} | {:.2} | {} | {} | {} |",
            counted.workload,
            counted.by_hand,
            counted.ratio(),
            counted.workaround_ratio(),
            allocated.by_hand,
            allocated.pydef,
            allocated.workaround,
        );
        if misses_goal(counted, allocated) {
            missed.push(counted.workload.as_str());
        }
    }
    page.push_str("\n![ratios of instructions](results/instructions.svg)\n");
    if !missed.is_empty() {
        page.push_str("\nAbove the goal (✗), and why:\n\n");
        for name in missed {
            let reason = known.get(name).map_or("not known yet", |miss| &miss.reason);
            let _ = writeln!(page, "- **{name}**: {reason}");
        }
    }
    page.push_str("\n`cargo measure gate` counts anew, and fails if a workload is above its goal or, of those above, worse than [misses.json](misses.json) says.\n");
    wall(page)
}

fn wall(page: &mut String) -> Result<()> {
    let Some(wall) = load::<Versions>("wall")? else { return Ok(()) };
    page.push_str("\n## Wall time\n\nOf the same workloads: the median of a run, in microseconds. Versions run one after the other, so that on a machine that others use, too, a ratio
far from that of the instructions says more of the machine.\n");
    source(page, "wall", &wall);
    page.push_str(
        "| workload | by hand | `pydef!` | ratio | workaround | ratio |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for row in &wall.rows {
        let [by_hand, pydef, workaround] = [row.by_hand, row.pydef, row.workaround].map(|ns| ns / 1000.0);
        let _ = writeln!(
            page,
            "| {} | {by_hand:.2} | {pydef:.2} | {:.2} | {workaround:.2} | {:.2} |",
            row.workload,
            row.ratio(),
            row.workaround_ratio(),
        );
    }
    Ok(())
}

fn find(rows: &[PeerCost], peer: &str, closure: &str, driver: &str) -> Option<f64> {
    let is_it = |row: &&PeerCost| row.peer == peer && row.closure == closure && row.driver == driver;
    rows.iter().find(is_it).map(|row| row.ns)
}

/// The closures that were measured, in order.
fn closures(rows: &[PeerCost]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for row in rows {
        if !names.contains(&row.closure.as_str()) {
            names.push(&row.closure);
        }
    }
    names
}

const DRIVERS: [&str; 2] = ["rust", "inside"];

/// By peer and driver, the geometric mean of its ratios to `pydef!`.
pub fn means(rows: &[PeerCost]) -> Vec<(String, &'static str, f64)> {
    let mut means = Vec::new();
    for peer in PEERS.iter().chain(&["cpython"]) {
        for driver in DRIVERS {
            let ratios: Vec<f64> = closures(rows)
                .into_iter()
                .filter_map(|closure| {
                    Some(find(rows, peer, closure, driver)? / find(rows, OURS, closure, driver)?)
                })
                .collect();
            if !ratios.is_empty() {
                let logarithms: f64 = ratios.iter().map(|ratio| ratio.ln()).sum();
                means.push(((*peer).to_owned(), driver, (logarithms / ratios.len() as f64).exp()));
            }
        }
    }
    means
}

fn peers(page: &mut String) -> Result<()> {
    let Some(peers) = load::<PeerCost>("peers")? else { return Ok(()) };
    plots::peers(&peers.rows)?;
    page.push_str(
        "
## Peers

The same closures in each language, a million calls: called from Rust, and in a loop of the language itself. Nanoseconds a call and, in
brackets, how many times those of `pydef!`. Goal: at least 50 times as fast as CPython, and ahead of every peer in every row.
`pyo3` is CPython inside the Rust process, `cpython` is `python3` as a process of its own. Koto and Rune capture copies, so that
their rebound variables stand in a map. What each closure does is told in [peers/common/src/lib.rs](peers/common/src/lib.rs),
which also checks that every peer gives the same answers.
",
    );
    if peers.rows.iter().any(|row| row.peer == BY_HAND) {
        page.push_str(
            "
`by-hand` is no peer but the same closures as plain Rust closures, which tells what can be had: where those are not 50 times as fast
as CPython, nothing is.
",
        );
    }
    source(page, "peers", &peers);
    let measured = |driver: &str| -> Vec<&str> {
        let all = [OURS, BY_HAND].into_iter().chain(PEERS.iter().copied()).chain(["cpython"]);
        all.filter(|peer| peers.rows.iter().any(|row| row.peer == *peer && row.driver == driver)).collect()
    };
    for driver in DRIVERS {
        let names = measured(driver);
        let title = if driver == "rust" { "called from Rust" } else { "in a loop" };
        let _ = writeln!(page, "| {title} | {} |", names.join(" | "));
        let _ = writeln!(page, "|---|{}", "--:|".repeat(names.len()));
        for closure in closures(&peers.rows) {
            let _ = write!(page, "| {closure} |");
            let ours = find(&peers.rows, OURS, closure, driver).unwrap_or(f64::NAN);
            for peer in &names {
                let cell = match find(&peers.rows, peer, closure, driver) {
                    None => "".to_owned(),
                    Some(ns) if *peer == OURS => format!("{ns:.2}"),
                    Some(ns) if *peer == BY_HAND => format!("{ns:.2} ({:.2}×)", ns / ours),
                    Some(ns) => format!("{ns:.0} ({:.0}×)", ns / ours),
                };
                let _ = write!(page, " {cell} |");
            }
            page.push('\n');
        }
        page.push('\n');
    }
    page.push_str("![time of a call](results/peers.svg)\n");
    Ok(())
}

fn macros(page: &mut String) -> Result<()> {
    let Some(macros) = load::<MacroCost>("macros")? else { return Ok(()) };
    plots::macros(&macros.rows)?;
    page.push_str(
        "
## Cost of the macro

One `pydef!` with many functions, in the unoptimised build of the macro that users get: side by side, and in trees of ten functions
in three levels that share variables. The time is that of rustc's pass `macro_expand_crate`, which holds the macro and the parsing of
what it gives; the rest is everything else that `cargo check` then does. Goals: at most a tenth of the rest; ten times the functions in at
most eleven times the time.

Handing the tokens over is what the same pass takes for a macro that gets the expansion, takes it apart and puts it together
again, and does no more ([hand_over.rs](measure/hand_over.rs), built in the same way): how near the first goal any macro could come that
reads and gives so many tokens. Where that alone is above a tenth of the rest, the goal is out of reach.
",
    );
    source(page, "macros", &macros);
    page.push_str("| functions | lines | expansion, seconds | handing the tokens over | share of the rest | growth | a function, microseconds | memory, megabytes |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (index, row) in macros.rows.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| &macros.rows[index]);
        let growth = before
            .filter(|before| before.shape == row.shape)
            .map_or_else(String::new, |before| format!("{:.1}×", row.expand / before.expand));
        let tokens = row.tokens.map_or_else(String::new, |seconds| format!("{seconds:.3}"));
        let _ = writeln!(
            page,
            "| {} {} | {} | {:.3} | {tokens} | {:.2} | {growth} | {:.0} | {:.0} |",
            row.functions,
            row.shape,
            row.lines,
            row.expand,
            row.expand / row.rest,
            row.expand * 1e6 / f64::from(row.functions),
            row.memory,
        );
    }
    page.push_str("\n![growth of the macro's time](results/macros.svg)\n");
    Ok(())
}

fn build_rows(page: &mut String, rows: &[BuildCost], by_hand: f64) {
    page.push_str("| program | crates besides its own | `cargo build`, seconds | `--release`, seconds | stripped binary, kilobytes | beside by hand |\n|---|--:|--:|--:|--:|--:|\n");
    for row in rows {
        let _ = writeln!(
            page,
            "| {} | {} | {:.1} | {:.1} | {:.0} | {:.2} |",
            row.program,
            row.crates,
            row.debug,
            row.release,
            row.size as f64 / 1000.0,
            row.size as f64 / by_hand,
        );
    }
}

fn builds(page: &mut String) -> Result<()> {
    if let Some(builds) = load::<BuildCost>("build")? {
        page.push_str(
            "
## Cost of building

A little program with one closure ([hello/](hello)), built from nothing, and not incrementally, as crates from a registry never are. Goals: `pydef!`
no slower than serde with derive, and a stripped binary within 5 % of that of the hand-written program. The first is not met, and cannot
be: serde's derive has 9,000 lines, this macro is a compiler of 33,000, and what rustc checks and translates of it grows with them. In a
project it is built once.
",
        );
        source(page, "build", &builds);
        let by_hand = builds
            .rows
            .iter()
            .find(|row| row.program == PROGRAMS[0].1)
            .map_or(f64::NAN, |row| row.size as f64);
        build_rows(page, &builds.rows, by_hand);
        if let Some(peers) = load::<BuildCost>("peer-builds")? {
            page.push_str("\nThe programs that measure the peers:\n");
            source(page, "peer-builds", &peers);
            build_rows(page, &peers.rows, by_hand);
        }
    }
    if let Some(expansion) = load::<Expansion>("expansion")? {
        page.push_str("\n## Length of the expansion\n\nOf the sources in [tests/expand/](../tests/expand), as rustfmt would set it.\n");
        source(page, "expansion", &expansion);
        for row in &expansion.rows {
            let (python, code, all) = (row.python as f64, row.code as f64, row.all as f64);
            let _ = writeln!(
                page,
                "{} sources of {python} lines give {code} lines of Rust, {:.1} for each of Python, and {:.1} with documentation and attributes.",
                row.sources,
                code / python,
                all / python,
            );
        }
    }
    Ok(())
}
