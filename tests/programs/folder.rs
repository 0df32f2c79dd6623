//! A folder of programs, compiled when the first of them is to run.

use conformance::process::Ran;
use conformance::{Batch, Compiled, Program, Toolchain};
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

/// Built once for all folders.
static TOOLCHAIN: OnceLock<Result<Toolchain, String>> = OnceLock::new();

pub struct Folder {
    pub name: String,
    programs: Vec<Program>,
    compiled: OnceLock<Result<BTreeMap<String, Compiled>, String>>,
}

impl Folder {
    /// A folder of these programs: `FOLDER/NAME.py` and text.
    pub fn new(name: String, sources: Vec<(String, String)>) -> Self {
        let programs = sources.into_iter().map(|(file, text)| Program { name: module(&file), file, text });
        Folder { name, programs: programs.collect(), compiled: OnceLock::new() }
    }

    /// `FOLDER/NAME.py` of each program.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        self.programs.iter().map(|program| program.file.clone())
    }

    /// Runs a program in a process of its own. Its output goes to the real stdout, and a panic is how it ends.
    pub fn run(&self, path: &str) -> Result<Ran, String> {
        let compiled = self.compiled.get_or_init(|| self.compile()).as_ref()?;
        let name = module(path);
        compiled[&name].run(&name).map_err(|error| format!("{path}: {error}"))
    }

    fn compile(&self) -> Result<BTreeMap<String, Compiled>, String> {
        let toolchain = TOOLCHAIN.get_or_init(Toolchain::build).as_ref()?;
        let folder = toolchain.scratch().join("programs").join(&self.name);
        let executable = folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
        let stamp = folder.join("stamp");
        let mut hasher = DefaultHasher::new();
        toolchain.built().hash(&mut hasher);
        for program in &self.programs {
            (&program.file, &program.text).hash(&mut hasher);
        }
        let inputs = hasher.finish().to_string();
        if fs::read_to_string(&stamp).is_ok_and(|before| before == inputs) && executable.exists() {
            let names = self.programs.iter().map(|program| program.name.clone());
            return Ok(names.map(|name| (name, Compiled::Into(executable.clone()))).collect());
        }
        let text = |error: std::io::Error| error.to_string();
        let compiled = Batch::new(toolchain, folder)
            .deny_warnings()
            .incremental()
            .compile(&self.programs)
            .map_err(text)?;
        // What has errors is compiled again, to show them again.
        if compiled.values().all(|program| matches!(program, Compiled::Into(_))) {
            fs::write(stamp, inputs).map_err(text)?;
        }
        Ok(compiled)
    }
}

/// The module of a program: its name, which may be a keyword of Rust's.
fn module(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    format!("program_{}", name.strip_suffix(".py").unwrap_or(name))
}
