//! What becomes of a program, beside what CPython does with it.

use crate::{Batch, Compiled, Message, Program, Toolchain, difference, python};
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The kinds of outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It prints what CPython prints.
    Same,
    /// The macro has an error of its own.
    Refused,
    /// An integer leaves 64 bits, in CPython as well.
    Overflow,
    /// It prints something else.
    Different,
    /// It panics, or ends with an error.
    Crash,
    /// It has no end.
    Hang,
    /// rustc has an error about what the macro generated.
    Rustc,
    /// The macro panics, or reports a mistake of its own.
    Internal,
    /// rustc or the macro ends without an error, as when its stack overflows.
    Dies,
    /// rustc or the macro has no end.
    CompilerHangs,
}

impl Class {
    /// True if it is a fault of `pydef!`. A refusal may be one as well, which only a person can tell.
    pub fn is_fault(self) -> bool {
        !matches!(self, Class::Same | Class::Refused | Class::Overflow)
    }

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Class::Same => "same",
            Class::Refused => "refused",
            Class::Overflow => "overflow",
            Class::Different => "different",
            Class::Crash => "crash",
            Class::Hang => "hang",
            Class::Rustc => "rustc",
            Class::Internal => "internal",
            Class::Dies => "dies",
            Class::CompilerHangs => "compiler-hangs",
        }
    }
}

/// The outcome of one program.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Its kind.
    pub class: Class,
    /// What tells it from others of its kind, such as the number of rustc's error.
    pub cause: String,
    /// All that there is to say about it.
    pub detail: String,
}

/// A program, and what CPython prints when it runs it.
#[derive(Clone)]
pub struct Case {
    /// The program.
    pub program: Program,
    /// CPython's output.
    pub expected: Vec<u8>,
}

/// Counts equal causes of refusals, the most frequent first, each with the first program that has it.
pub fn refusals<'a>(
    found: impl IntoIterator<Item = (&'a Case, &'a Verdict)>,
) -> Vec<(usize, String, String)> {
    let mut counts: Vec<(usize, String, String)> = Vec::new();
    for (case, verdict) in found {
        if verdict.class != Class::Refused {
            continue;
        }
        match counts.iter_mut().find(|(_, cause, _)| *cause == verdict.cause) {
            Some((count, ..)) => *count += 1,
            None => counts.push((1, verdict.cause.clone(), case.program.name.clone())),
        }
    }
    counts.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    counts
}

impl Case {
    /// A case of this source, or why CPython does not run it.
    ///
    /// # Errors
    ///
    /// As [`python::run`].
    pub fn new(name: String, text: String) -> Result<Self, String> {
        let expected = python::run(&text)?;
        let file = format!("{name}.py");
        Ok(Case { program: Program { name, file, text }, expected })
    }
}

/// Gives the verdict on each case, in their order. They are compiled in batches of `size`, as many at a time as there are cores.
///
/// # Errors
///
/// Any error of writing the sources.
pub fn judge(toolchain: &Toolchain, folder: &str, cases: &[Case], size: usize) -> io::Result<Vec<Verdict>> {
    let batches: Vec<&[Case]> = cases.chunks(size).collect();
    let results: Vec<Mutex<io::Result<Vec<Verdict>>>> =
        batches.iter().map(|_| Mutex::new(Ok(Vec::new()))).collect();
    let next = AtomicUsize::new(0);
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..jobs.min(batches.len()) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(batch) = batches.get(index) else { break };
                    let folder = toolchain.scratch().join(folder).join(index.to_string());
                    *results[index].lock().expect("nobody panics with it") =
                        judge_batch(toolchain, folder, batch);
                }
            });
        }
    });
    let mut verdicts = Vec::new();
    for result in results {
        verdicts.extend(result.into_inner().expect("nobody panics with it")?);
    }
    Ok(verdicts)
}

fn judge_batch(toolchain: &Toolchain, folder: PathBuf, cases: &[Case]) -> io::Result<Vec<Verdict>> {
    let programs: Vec<Program> = cases.iter().map(|case| case.program.clone()).collect();
    let compiled = Batch::new(toolchain, folder.clone()).compile(&programs)?;
    let verdicts = cases.iter().map(|case| verdict(case, &compiled[&case.program.name])).collect();
    std::fs::remove_dir_all(folder)?;
    Ok(verdicts)
}

fn verdict(case: &Case, compiled: &Compiled) -> Verdict {
    let of = |class, cause: &str, detail: String| Verdict { class, cause: cause.to_owned(), detail };
    match compiled {
        Compiled::Errors(messages) => of_errors(messages),
        Compiled::Dies(said) => of(Class::Dies, "", said.clone()),
        Compiled::Hangs => of(Class::CompilerHangs, "", String::new()),
        Compiled::Into(_) => match compiled.run(&case.program.name) {
            Err(error) => of(Class::Hang, "", error.to_string()),
            Ok(ran) if !ran.status.success() => {
                let said = String::from_utf8_lossy(&ran.stderr).into_owned();
                let cause = said.split([':', '\n']).next().unwrap_or_default().to_owned();
                if cause == "OverflowError" && python::leaves_64_bits(&case.program.text) {
                    return of(Class::Overflow, &cause, said);
                }
                of(Class::Crash, &cause, format!("{}\n{said}", ran.status))
            }
            Ok(ran) if ran.stdout == case.expected => of(Class::Same, "", String::new()),
            Ok(ran) => of(
                Class::Different,
                "",
                format!("- CPython, + pydef!\n{}", difference(&case.expected, &ran.stdout)),
            ),
        },
    }
}

fn of_errors(messages: &[Message]) -> Verdict {
    let rendered: Vec<&str> = messages.iter().map(|message| &*message.rendered).collect();
    let detail = rendered.join("\n");
    let is_internal = |message: &&Message| {
        let words = ["panicked", "internal error"];
        words.iter().any(|word| message.text.contains(word))
    };
    if let Some(message) = messages.iter().find(is_internal) {
        let first = message.text.lines().next().unwrap_or_default();
        return Verdict { class: Class::Internal, cause: first.to_owned(), detail };
    }
    // The macro's own errors have no number.
    match messages.iter().find_map(|message| message.code.clone()) {
        Some(code) => Verdict { class: Class::Rustc, cause: code, detail },
        None => {
            let first = messages.first().and_then(|message| message.text.lines().next()).unwrap_or_default();
            let cause = without_names(first);
            Verdict { class: Class::Refused, cause, detail }
        }
    }
}

/// A message in which what is quoted is left out, so that equal mistakes have equal messages.
fn without_names(message: &str) -> String {
    let parts = message.split(['\'', '`']).enumerate();
    parts.map(|(index, part)| if index % 2 == 0 { part } else { "…" }).collect()
}
