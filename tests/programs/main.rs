//! Python programs, each about one thing, compiled by `pydef!` and run: what they print must be what CPython prints,
//! to the byte.
//!
//! A program is `FOLDER/NAME.py`; beside it stand `NAME.out` (what python3 prints) and, if the program ends with an
//! uncaught exception, `NAME.panic` (the last line of python3's traceback, then its frames, the innermost first). The folder is the feature. `refused/`
//! is different: its programs must not compile, and `NAME.err` says which errors they must give.
//!
//! To add a program: write the `.py`, then make the `.out` with `PYDEF_BLESS=1 cargo test --test programs python3`.
//! The programs are found when the test runs. Those of a folder are compiled into one executable by a rustc of their own, without a
//! warning, and only if one of them, the macro or the runtime has changed; one that does not compile fails alone. `cargo test --test programs
//! scope/` compiles and runs one folder.

mod folder;
mod harness;

fn main() -> std::process::ExitCode {
    harness::main()
}
