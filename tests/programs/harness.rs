//! Runs the programs: one test each, and tests of the corpus itself.

use crate::folder::Folder;
use conformance::{difference, process, python};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::time::Duration;

/// Set by a developer: write what python3 prints to the `.out` and `.panic` files instead of comparing.
const BLESS: &str = "PYDEF_BLESS";
/// Ample for one python3 that runs all programs.
const PYTHON_LIMIT: Duration = Duration::from_secs(120);

pub fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folders: Vec<Arc<Folder>> = match folders_of_programs() {
        Ok(folders) => folders.into_iter().map(Arc::new).collect(),
        Err(error) => {
            eprintln!("the programs cannot be read: {error:?}");
            return ExitCode::FAILURE;
        }
    };
    // The first program of each folder comes before all others, so that several folders are compiled at the same time.
    let mut trials = Vec::new();
    let mut others = Vec::new();
    for folder in &folders {
        for (index, path) in folder.paths().enumerate() {
            let folder = Arc::clone(folder);
            let trial = Trial::test(path.clone(), move || check_program(&folder, &path));
            if index == 0 { &mut trials } else { &mut others }.push(trial);
        }
    }
    trials.append(&mut others);
    trials.push(Trial::test("corpus/every_program_has_its_expectation", check_files));
    let python = Trial::test("corpus/python3_agrees", check_against_python);
    trials.push(match python::missing() {
        Some(reason) => python.with_kind(reason).with_ignored_flag(true),
        None => python,
    });
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print_counts(&folders);
    }
    conclusion.exit_code()
}

fn check_program(folder: &Folder, path: &str) -> Result<(), Failed> {
    let ran = folder.run(path)?;
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
    let mut python = Command::new("python3");
    python.args(["-X", "utf8", "-c", DRIVER]);
    let ran = process::run(&mut python, lines.join("\n").as_bytes(), PYTHON_LIMIT)?;
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

fn print_counts(folders: &[Arc<Folder>]) {
    let mut counts: Vec<_> =
        folders.iter().map(|folder| (folder.name.as_str(), folder.paths().count())).collect();
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let counts: Vec<String> = counts.iter().map(|(folder, count)| format!("{folder} {count}")).collect();
    println!("programs by feature: {}", counts.join(", "));
    println!("{all} programs compiled\n");
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

/// The folders whose programs compile.
fn folders_of_programs() -> Result<Vec<Folder>, Failed> {
    let mut found = Vec::new();
    for name in folders()?.into_iter().filter(|name| name != "refused") {
        let mut sources = Vec::new();
        for path in python_files_in(&name)? {
            let text = fs::read_to_string(root().join(&path))?;
            sources.push((path, text));
        }
        found.push(Folder::new(name, sources));
    }
    Ok(found)
}

fn programs_on_disk() -> Result<Vec<String>, Failed> {
    Ok(folders_of_programs()?.iter().flat_map(Folder::paths).collect())
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
