//! Runs the table of programs: one test a program, and tests of the corpus itself.

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A program that `pydef!` has compiled into this executable.
pub struct Program {
    /// `FOLDER/NAME.py`.
    pub path: &'static str,
    /// The module's `__main__`.
    pub main: fn(),
}

/// Names the program that this executable is to run, when it is the child of a test.
const RUN: &str = "PYDEF_RUN_PROGRAM";
/// Set by a developer: write what python3 prints to the `.out` and `.panic` files instead of comparing.
const BLESS: &str = "PYDEF_BLESS";
/// Ample for programs of some thirty lines: one that takes longer is stuck in a loop.
const TIME_LIMIT: Duration = Duration::from_secs(20);
/// Exception messages differ between CPython's releases, and this one is the reference.
const REFERENCE: &str = "Python 3.11.";

pub fn main(compiled: &'static [Program]) -> ExitCode {
    if let Ok(path) = std::env::var(RUN) {
        return run_as_child(compiled, &path);
    }
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for program in compiled {
        trials.push(Trial::test(program.path, || check_program(program.path)));
    }
    trials.push(Trial::test("corpus/table_lists_every_program_once", || check_table(compiled)));
    trials.push(Trial::test("corpus/every_program_has_its_expectation", check_files));
    trials.push(
        Trial::test("corpus/python3_agrees", check_against_python).with_ignored_flag(!has_reference_python()),
    );
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print_counts(compiled);
    }
    conclusion.exit_code()
}

/// One program, in a process of its own: its output goes to the real stdout, and a panic is how it ends.
fn run_as_child(compiled: &[Program], path: &str) -> ExitCode {
    let Some(program) = compiled.iter().find(|program| program.path == path) else {
        eprintln!("{RUN}: no such program: {path}");
        return ExitCode::from(2);
    };
    // The message alone, as the last line of a traceback has it. Its lines follow when the frames are unwound.
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<String>().map(String::as_str);
        eprintln!(
            "{}",
            text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("a panic without a message")
        );
    }));
    (program.main)();
    ExitCode::SUCCESS
}

fn check_program(path: &str) -> Result<(), Failed> {
    let executable = std::env::current_exe()?;
    let ran = run(Command::new(executable).env(RUN, path), b"")?;
    let expected = fs::read(beside(path, "out"))?;
    // What was printed says more than how it ended, so it is compared first.
    if ran.stdout != expected {
        return Err(Failed::from(format!(
            "what {path} prints differs (- CPython, + pydef!):\n{}{}",
            difference(&expected, &ran.stdout),
            String::from_utf8_lossy(&ran.stderr)
        )));
    }
    let stderr = String::from_utf8_lossy(&ran.stderr);
    match fs::read_to_string(beside(path, "panic")) {
        Ok(_) if ran.status.success() => {
            Err(Failed::from(format!("{path} should have ended with an exception")))
        }
        Ok(expected) if stderr != expected => Err(Failed::from(format!(
            "{path} ends with another exception (- CPython, + pydef!):\n{}",
            difference(expected.as_bytes(), stderr.as_bytes())
        ))),
        Err(_) if !ran.status.success() => {
            Err(Failed::from(format!("{path} ended with {}:\n{stderr}", ran.status)))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

/// A program that is on disk but not in the table would be tested by nobody.
fn check_table(compiled: &[Program]) -> Result<(), Failed> {
    let mut wrong = Vec::new();
    let mut listed = BTreeSet::new();
    for path in compiled.iter().map(|program| program.path) {
        if !listed.insert(path.to_string()) {
            wrong.push(format!("listed twice: {path}"));
        }
    }
    let on_disk: BTreeSet<String> = programs_on_disk()?.into_iter().collect();
    wrong.extend(on_disk.difference(&listed).map(|path| format!("not in the table: {path}")));
    wrong.extend(listed.difference(&on_disk).map(|path| format!("in the table but not on disk: {path}")));
    none_wrong(wrong)
}

/// Every `.py` has its `.out` (or `.err`, if it must be refused), and no such file has lost its `.py`.
fn check_files() -> Result<(), Failed> {
    let mut wrong = Vec::new();
    for folder in folders()? {
        let refused = folder == "refused";
        for name in files_in(&folder)? {
            let path = format!("{folder}/{name}");
            let Some((_, extension)) = name.rsplit_once('.') else { continue };
            match extension {
                "py" if refused => wrong.extend(check_refusals(&path)?),
                "py" if !beside(&path, "out").exists() => wrong.push(format!("{path} has no .out")),
                "py" => {}
                "out" | "panic" if !refused && beside(&path, "py").exists() => {}
                "err" if refused && beside(&path, "py").exists() => {}
                _ => wrong.push(format!("{path} belongs to no program")),
            }
        }
    }
    none_wrong(wrong)
}

/// Each line of an `.err` is `LINE:COLUMN: MESSAGE` and points into the program's text.
fn check_refusals(path: &str) -> Result<Vec<String>, Failed> {
    let Ok(expected) = fs::read_to_string(beside(path, "err")) else {
        return Ok(vec![format!("{path} has no .err")]);
    };
    let source = fs::read_to_string(root().join(path))?;
    let points_into_source = |refusal: &Refusal<'_>| {
        let width = source.lines().nth(refusal.line.wrapping_sub(1)).map(|text| text.chars().count());
        // One past the end is where an error about something missing stands.
        width.is_some_and(|width| (1..=width + 1).contains(&refusal.column)) && !refusal.message.is_empty()
    };
    let mut wrong = Vec::new();
    for line in expected.lines() {
        if !Refusal::parse(line).is_some_and(|refusal| points_into_source(&refusal)) {
            wrong.push(format!("{path}: not an error in its text: {line}"));
        }
    }
    if expected.trim().is_empty() {
        wrong.push(format!("{path}: expects no error"));
    }
    Ok(wrong)
}

/// Whether a line of an `.err` is CPython's `LINE:COLUMN: MESSAGE`, where an empty column stands for any.
fn says(line: &str, reference: &str) -> bool {
    line == reference
        || reference.split_once(":: ").is_some_and(|(number, message)| {
            Refusal::parse(line)
                .is_some_and(|refusal| refusal.line.to_string() == number && refusal.message == message)
        })
}

struct Refusal<'a> {
    line: usize,
    column: usize,
    message: &'a str,
}

impl<'a> Refusal<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (line, rest) = text.split_once(':')?;
        let (column, message) = rest.split_once(": ")?;
        Some(Refusal { line: line.parse().ok()?, column: column.parse().ok()?, message })
    }
}

/// Runs every program of the corpus in one python3, whose start-up would otherwise take most of the time.
/// It answers each path with three lengths and that many bytes of stdout, exception line and syntax error.
const DRIVER: &str = r#"
import io, os, sys, traceback
answers = os.fdopen(os.dup(1), "wb")
for path in sys.stdin.read().splitlines():
    source = open(path, encoding="utf-8").read()
    sys.stdout = io.StringIO()
    ending = refusal = ""
    try:
        code = compile(source, path, "exec")
    except SyntaxError as error:
        # Where CPython reports an error of layout or inside an f-string, its column is not the mistake's.
        vague = isinstance(error, IndentationError) or error.msg.startswith("f-string: ")
        refusal = f"{error.lineno}:{'' if vague else error.offset}: {error.msg}"
    else:
        try:
            if "/refused/" not in path:
                exec(code, {"__name__": "__main__"})
        except BaseException as error:
            # Not as the traceback has it, which may add a guess ("Did you mean: ...").
            ending = ": ".join(filter(None, [type(error).__name__, str(error)])) + "\n"
            name = "/".join(path.split("/")[-2:])
            place = None
            for frame in reversed(traceback.extract_tb(error.__traceback__)):
                # As since CPython 3.12, comprehensions are part of their function. Generators are here part of whoever asks them.
                if frame.filename != path or frame.name == "<genexpr>":
                    continue
                place = place or frame
                if not frame.name.endswith("comp>"):
                    ending += f'  File "{name}", line {place.lineno}, in {frame.name}\n    {place.line}\n'
                    place = None
    parts = [sys.stdout.getvalue().encode(), ending.encode(), refusal.encode()]
    answers.write((" ".join(str(len(part)) for part in parts) + "\n").encode())
    answers.writelines(parts)
answers.flush()
"#;

/// What python3 does with one program.
struct Reference {
    stdout: Vec<u8>,
    ending: Vec<u8>,
    refusal: String,
}

fn check_against_python() -> Result<(), Failed> {
    let bless = std::env::var_os(BLESS).is_some();
    let mut paths = programs_on_disk()?;
    paths.extend(refused_on_disk()?);
    let mut wrong = Vec::new();
    for (path, reference) in paths.iter().zip(ask_python(&paths)?) {
        if path.starts_with("refused/") {
            let expected = fs::read_to_string(beside(path, "err")).unwrap_or_default();
            // What only `pydef!` refuses, CPython has no words for.
            if !reference.refusal.is_empty() && !expected.lines().any(|line| says(line, &reference.refusal)) {
                wrong.push(format!(
                    "{path}: CPython says\n{}\nbut the .err says\n{expected}",
                    reference.refusal
                ));
            }
            continue;
        }
        if !reference.refusal.is_empty() {
            wrong.push(format!("{path}: CPython refuses it: {}", reference.refusal));
            continue;
        }
        for (extension, printed) in [("out", reference.stdout), ("panic", reference.ending)] {
            let file = beside(path, extension);
            let expected = fs::read(&file).unwrap_or_default();
            if expected == printed {
                continue;
            }
            if bless && printed.is_empty() && extension == "panic" {
                fs::remove_file(file)?;
            } else if bless {
                fs::write(file, printed)?;
            } else {
                wrong.push(format!(
                    "{path}: its .{extension} is not CPython's:\n{}",
                    difference(&printed, &expected)
                ));
            }
        }
    }
    none_wrong(wrong)
}

fn ask_python(paths: &[String]) -> Result<Vec<Reference>, Failed> {
    let lines: Vec<String> = paths.iter().map(|path| root().join(path).display().to_string()).collect();
    let ran = run(Command::new("python3").args(["-X", "utf8", "-c", DRIVER]), lines.join("\n").as_bytes())?;
    if !ran.status.success() {
        return Err(Failed::from(String::from_utf8_lossy(&ran.stderr)));
    }
    let mut rest = ran.stdout.as_slice();
    let mut take = |length: usize| -> Result<Vec<u8>, Failed> {
        let (part, tail) = rest.split_at_checked(length).ok_or("python3 answered too little")?;
        rest = tail;
        Ok(part.to_vec())
    };
    let mut references = Vec::new();
    for _ in paths {
        let mut header = Vec::new();
        while header.last() != Some(&b'\n') {
            header.extend(take(1)?);
        }
        let lengths: Vec<usize> =
            String::from_utf8(header)?.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
        let [stdout, ending, refusal] = lengths[..] else {
            return Err(Failed::from("python3 answered oddly"));
        };
        let (stdout, ending, refusal) = (take(stdout)?, take(ending)?, String::from_utf8(take(refusal)?)?);
        references.push(Reference { stdout, ending, refusal });
    }
    Ok(references)
}

fn has_reference_python() -> bool {
    let version = Command::new("python3").arg("--version").output();
    version.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).starts_with(REFERENCE))
}

struct Ran {
    status: ExitStatus,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
}

/// Runs a command to its end, or stops it at the time limit.
fn run(command: &mut Command, input: &[u8]) -> Result<Ran, Failed> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    // Both pipes are drained beside the waiting: a child that fills one would wait for us for ever.
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let stdout = scope.spawn(|| drain(stdout));
        let stderr = scope.spawn(|| drain(stderr));
        if let Some(mut stdin) = stdin {
            stdin.write_all(input)?;
        }
        let status = wait(&mut child)?;
        let (stdout, stderr) = (stdout.join().expect("drain"), stderr.join().expect("drain"));
        Ok(Ran { status, stdout: stdout?, stderr: stderr? })
    })
}

fn drain(pipe: Option<impl Read>) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        pipe.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn wait(child: &mut Child) -> Result<ExitStatus, Failed> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > TIME_LIMIT {
            child.kill()?;
            child.wait()?;
            return Err(Failed::from(format!("still running after {} s", TIME_LIMIT.as_secs())));
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// The lines between the common beginning and the common end, with one line of context on either side.
/// Ends of lines are shown, since a missing one is a difference, too.
fn difference(expected: &[u8], actual: &[u8]) -> String {
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\n', "⏎\n");
    let (expected, actual) = (shown(expected), shown(actual));
    let expected: Vec<&str> = expected.split_inclusive('\n').collect();
    let actual: Vec<&str> = actual.split_inclusive('\n').collect();
    let same = |(left, right): &(&&str, &&str)| left == right;
    let start = expected.iter().zip(&actual).take_while(same).count();
    let end = expected[start..].iter().rev().zip(actual[start..].iter().rev()).take_while(same).count();
    let mut text = String::new();
    let mut show = |mark: &str, lines: &[&str]| {
        for line in lines {
            text.push_str(&format!("{mark} {}\n", line.trim_end_matches('\n')));
        }
    };
    show(" ", &expected[start.saturating_sub(1)..start]);
    show("-", &expected[start..expected.len() - end]);
    show("+", &actual[start..actual.len() - end]);
    show(" ", &expected[expected.len() - end..][..end.min(1)]);
    text
}

fn print_counts(compiled: &[Program]) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for program in compiled {
        *counts.entry(folder_of(program.path)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let counts: Vec<String> = counts.iter().map(|(folder, count)| format!("{folder} {count}")).collect();
    println!("programs by feature: {}", counts.join(", "));
    println!("{} programs compiled\n", compiled.len());
}

fn none_wrong(wrong: Vec<String>) -> Result<(), Failed> {
    if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs")
}

/// The file of a program with another extension.
fn beside(path: &str, extension: &str) -> PathBuf {
    root().join(path).with_extension(extension)
}

fn folder_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}

fn programs_on_disk() -> Result<Vec<String>, Failed> {
    let mut programs = Vec::new();
    for folder in folders()? {
        if folder != "refused" {
            programs.extend(python_files_in(&folder)?);
        }
    }
    Ok(programs)
}

fn refused_on_disk() -> Result<Vec<String>, Failed> {
    python_files_in("refused")
}

fn python_files_in(folder: &str) -> Result<Vec<String>, Failed> {
    let names = files_in(folder)?;
    Ok(names.iter().filter(|name| name.ends_with(".py")).map(|name| format!("{folder}/{name}")).collect())
}

fn files_in(folder: &str) -> Result<Vec<String>, Failed> {
    names_in(&root().join(folder), |entry| entry.is_file())
}

fn folders() -> Result<Vec<String>, Failed> {
    names_in(&root(), |entry| entry.is_dir())
}

fn names_in(directory: &Path, wanted: fn(&Path) -> bool) -> Result<Vec<String>, Failed> {
    let mut names = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if wanted(&entry.path()) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
