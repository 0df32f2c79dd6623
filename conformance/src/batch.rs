//! Many programs in one executable.

use crate::Toolchain;
use crate::process::{self, COMPILE_LIMIT, MEMORY, Ran};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Ample for programs of some dozen lines: one that takes longer is stuck in a loop.
const RUN_LIMIT: Duration = Duration::from_secs(20);

/// A Python program.
#[derive(Clone, PartialEq, Eq)]
pub struct Program {
    /// Tells it from the others of a batch: a Rust identifier.
    pub name: String,
    /// The path that `include_str!` has, which is also what a traceback calls it.
    pub file: String,
    /// Its source.
    pub text: String,
}

/// An error of rustc's or of the macro's.
#[derive(Clone, Debug)]
pub struct Message {
    /// rustc's number for it; the macro's own errors have none.
    pub code: Option<String>,
    /// Its first line.
    pub text: String,
    /// The whole of it, as a terminal shows it.
    pub rendered: String,
}

/// The state in which a batch left one program.
#[derive(Clone)]
pub enum Compiled {
    /// It is in this executable.
    Into(PathBuf),
    /// The macro or rustc has errors.
    Errors(Vec<Message>),
    /// rustc ends without an executable and without an error that stands in a program.
    Dies(String),
    /// rustc takes too long.
    Hangs,
}

impl Compiled {
    /// Runs the program in a process of its own.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::TimedOut`] if it has no end, and an error if it did not compile.
    pub fn run(&self, name: &str) -> io::Result<Ran> {
        match self {
            Compiled::Into(executable) => {
                process::run(process::limited(executable, MEMORY).arg(name), b"", RUN_LIMIT)
            }
            Compiled::Errors(messages) => {
                let shown: Vec<&str> = messages.iter().map(|message| &*message.rendered).collect();
                Err(io::Error::other(shown.join("\n")))
            }
            Compiled::Dies(said) => Err(io::Error::other(format!("rustc ends without an error:\n{said}"))),
            Compiled::Hangs => Err(io::Error::other("rustc takes too long")),
        }
    }
}

/// A directory in which programs are compiled.
pub struct Batch<'a> {
    toolchain: &'a Toolchain,
    folder: PathBuf,
    denies_warnings: bool,
    is_incremental: bool,
}

impl<'a> Batch<'a> {
    /// Prepares to compile in `folder`, of which nobody else makes use.
    pub fn new(toolchain: &'a Toolchain, folder: PathBuf) -> Self {
        Batch { toolchain, folder, denies_warnings: false, is_incremental: false }
    }

    /// Lets a warning be an error.
    pub fn deny_warnings(mut self) -> Self {
        self.denies_warnings = true;
        self
    }

    /// Keeps what rustc needs to compile nearly the same programs again in a fraction of the time, which takes some disk space.
    pub fn incremental(mut self) -> Self {
        self.is_incremental = true;
        self
    }

    /// Compiles what of these programs compiles into one executable.
    ///
    /// rustc reports the errors of one phase and stops, so a program that is in error is set aside, and the others are tried
    /// again. Where rustc hangs or dies, the batch is divided until it is known over which program.
    ///
    /// # Errors
    ///
    /// Any error of writing the sources.
    pub fn compile(&self, programs: &[Program]) -> io::Result<BTreeMap<String, Compiled>> {
        fs::create_dir_all(&self.folder)?;
        for program in programs {
            self.write(program)?;
        }
        let mut compiled = BTreeMap::new();
        let mut left: Vec<&Program> = programs.iter().collect();
        while !left.is_empty() {
            match self.rustc(&left)? {
                Answer::Executable(path) => {
                    compiled.extend(
                        left.iter().map(|program| (program.name.clone(), Compiled::Into(path.clone()))),
                    );
                    break;
                }
                Answer::Errors(errors) => {
                    left.retain(|program| !errors.contains_key(&program.name));
                    compiled.extend(
                        errors.into_iter().map(|(name, messages)| (name, Compiled::Errors(messages))),
                    );
                }
                Answer::Nothing(reason) => {
                    if let [program] = left[..] {
                        compiled.insert(program.name.clone(), reason);
                        break;
                    }
                    for (part, programs) in left.chunks(left.len().div_ceil(2)).enumerate() {
                        let programs: Vec<Program> =
                            programs.iter().map(|program| (*program).clone()).collect();
                        let folder = self.folder.join(format!("part{part}"));
                        let batch = Batch { folder, ..*self };
                        compiled.extend(batch.compile(&programs)?);
                    }
                    break;
                }
            }
        }
        Ok(compiled)
    }

    fn write(&self, program: &Program) -> io::Result<()> {
        let path = self.folder.join(&program.file);
        fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        fs::write(path, &program.text)?;
        // `MAIN` because a `def` is private to where the macro stands. Generated code names nothing of Rust's prelude.
        let module = format!(
            "#![no_implicit_prelude]\n::closure_runtime::pydef!(include_str!({:?}));\npub const MAIN: fn() = __main__;\n",
            program.file
        );
        fs::write(self.folder.join(format!("{}.rs", program.name)), module)
    }

    fn rustc(&self, programs: &[&Program]) -> io::Result<Answer> {
        let main = self.folder.join("main.rs");
        fs::write(&main, main_of(programs))?;
        let executable = self.folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
        let mut rustc: Command = process::limited("rustc", MEMORY);
        rustc.args(self.toolchain.arguments()).args(["--crate-name", "programs", "-o"]).arg(&executable);
        match self.denies_warnings {
            true => rustc.arg("-Dwarnings"),
            false => rustc.arg("--cap-lints=allow"),
        };
        if self.is_incremental {
            rustc.arg(format!("-Cincremental={}", self.folder.join("incremental").display()));
        }
        let ran = match process::run(rustc.arg(&main), b"", COMPILE_LIMIT) {
            Ok(ran) => ran,
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                return Ok(Answer::Nothing(Compiled::Hangs));
            }
            Err(error) => return Err(error),
        };
        if ran.status.success() {
            return Ok(Answer::Executable(executable));
        }
        let said = String::from_utf8_lossy(&ran.stderr);
        let names: BTreeSet<&str> = programs.iter().map(|program| &*program.name).collect();
        let mut errors: BTreeMap<String, Vec<Message>> = BTreeMap::new();
        let mut others = Vec::new();
        for line in said.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                others.push(line.to_owned());
                continue;
            };
            if !message["level"].as_str().is_some_and(|level| level.starts_with("error")) {
                continue;
            }
            let text = |field: &Value| field.as_str().unwrap_or_default().to_owned();
            let found = Message {
                code: message["code"]["code"].as_str().map(str::to_owned),
                text: text(&message["message"]),
                rendered: text(&message["rendered"]),
            };
            match module_of(&message).filter(|module| names.contains(&**module)) {
                Some(module) => errors.entry(module).or_default().push(found),
                None => others.push(found.rendered),
            }
        }
        Ok(match errors.is_empty() {
            true => Answer::Nothing(Compiled::Dies(others.join("\n"))),
            false => Answer::Errors(errors),
        })
    }
}

/// The answer of one run of rustc.
enum Answer {
    Executable(PathBuf),
    Errors(BTreeMap<String, Vec<Message>>),
    /// Why there is no executable, if no program is known to be in error.
    Nothing(Compiled),
}

/// A `main` that runs the program which its argument names.
fn main_of(programs: &[&Program]) -> String {
    let mut text = String::new();
    for Program { name, .. } in programs {
        text.push_str(&format!("mod {name};\n"));
    }
    text.push_str(
        "fn main() {\n    let name = std::env::args().nth(1);\n    let main = match name.as_deref() {\n",
    );
    for Program { name, .. } in programs {
        text.push_str(&format!("        Some({name:?}) => {name}::MAIN,\n"));
    }
    text.push_str("        _ => panic!(\"no such program\"),\n    };\n");
    text.push_str(HOOK);
    text.push_str("    main();\n}\n");
    text
}

/// The message alone, as the last line of a traceback has it. Its lines follow when the frames are unwound.
const HOOK: &str = r#"    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
        eprintln!("{}", text.unwrap_or("a panic without a message"));
    }));
"#;

/// The module in which an error stands. An error in an expansion stands where the macro was called.
fn module_of(message: &Value) -> Option<String> {
    let spans = |of: &Value| of["spans"].as_array().cloned().unwrap_or_default();
    let own = spans(message);
    let of_notes = message["children"].as_array().into_iter().flatten().flat_map(spans);
    own.into_iter().chain(of_notes).find_map(|span| module_of_span(&span))
}

fn module_of_span(span: &Value) -> Option<String> {
    let file = Path::new(span["file_name"].as_str()?);
    let module = file.file_stem()?.to_str()?.to_owned();
    let is_module = file.extension().is_some_and(|extension| extension == "rs") && module != "main";
    let outside = &span["expansion"]["span"];
    match is_module && !file.components().any(|part| part.as_os_str() == "closure-runtime") {
        true => Some(module),
        false if outside.is_null() => None,
        false => module_of_span(outside),
    }
}
