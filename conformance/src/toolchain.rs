//! The runtime and the macro as cargo has built them.

use crate::process::{self, COMPILE_LIMIT, MEMORY};
use serde_json::Value;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// What rustc needs to compile a source that uses `closure_runtime`.
pub struct Toolchain {
    /// `libclosure_runtime.rlib`.
    runtime: PathBuf,
    /// The directory of the libraries that it depends on.
    dependencies: PathBuf,
    /// The directory for what tests write.
    scratch: PathBuf,
}

impl Toolchain {
    /// Builds `closure-runtime` in the target directory and the profile of the running executable, where `cargo test` has usually
    /// done that already.
    ///
    /// # Errors
    ///
    /// Gives cargo's words where the runtime does not build.
    pub fn build() -> Result<Self, String> {
        let executable = env::current_exe().map_err(|error| error.to_string())?;
        // A test stands in `TARGET/debug/deps`, a program in `TARGET/debug`.
        let outside = "this executable stands outside of a target directory";
        let profile =
            executable.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).ok_or(outside)?;
        let target = profile.parent().ok_or(outside)?;
        let name = match profile.file_name().and_then(|name| name.to_str()) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--package", "closure-runtime", "--lib", "--message-format=json"])
            .args(["--profile", name, "--target-dir"])
            .arg(target)
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
            .output()
            .map_err(|error| format!("cargo does not start: {error}"))?;
        if !built.status.success() {
            return Err(String::from_utf8_lossy(&built.stderr).into_owned());
        }
        let said = String::from_utf8_lossy(&built.stdout);
        let files = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let runtime = files
            .filter(|message| message["target"]["name"] == "closure_runtime")
            .flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default())
            .filter_map(|file| file.as_str().map(PathBuf::from))
            .find(|file| file.extension().is_some_and(|extension| extension == "rlib"));
        Ok(Toolchain {
            runtime: runtime.ok_or("cargo names no library of closure-runtime")?,
            dependencies: profile.join("deps"),
            scratch: target.join("conformance"),
        })
    }

    /// The directory for what tests write, below the target directory.
    pub fn scratch(&self) -> &Path {
        &self.scratch
    }

    /// When the runtime was last built, which is not before the macro was.
    pub fn built(&self) -> Option<SystemTime> {
        self.runtime.metadata().and_then(|file| file.modified()).ok()
    }

    /// Lets rustc or clippy-driver check a crate whose root is `main`, in which a warning is an error.
    ///
    /// # Errors
    ///
    /// Gives all that it says if it has errors, or why it does not run.
    pub fn check(&self, driver: &str, main: &Path) -> Result<(), String> {
        let output = self.scratch.join(driver);
        std::fs::create_dir_all(&output).map_err(|error| error.to_string())?;
        let mut command = process::limited(driver, MEMORY);
        command.args(self.arguments()).args([
            "-Dwarnings",
            "--emit=metadata",
            "--crate-type=lib",
            "--out-dir",
        ]);
        let ran = process::run(command.arg(output).arg(main), b"", COMPILE_LIMIT)
            .map_err(|error| error.to_string())?;
        if ran.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&ran.stderr);
        let shown = |line: &str| match serde_json::from_str::<Value>(line) {
            Ok(message) => message["rendered"].as_str().unwrap_or_default().to_owned(),
            Err(_) => format!("{line}\n"),
        };
        Err(said.lines().map(shown).collect())
    }

    /// The arguments of rustc, but for the source and what is made of it.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let library = |path: &Path| path.display().to_string();
        [
            "--edition=2024".to_owned(),
            "--error-format=json".to_owned(),
            "-Cdebuginfo=0".to_owned(),
            format!("--extern=closure_runtime={}", library(&self.runtime)),
            format!("-Ldependency={}", library(&self.dependencies)),
        ]
        .into()
    }
}
