//! Python programs, each about one thing, compiled by `pydef!` and run: what they print must be what CPython prints,
//! to the byte.
//!
//! A program is `FOLDER/NAME.py`; beside it stand `NAME.out` (what python3 prints) and, if the program ends with an
//! uncaught exception, `NAME.panic` (the last line of python3's traceback, then its frames, the innermost first). The folder is the feature. `refused/`
//! is different: its programs must not compile, and `NAME.err` says which errors they must give.
//!
//! To add a program: write the `.py` and a line in the table below, then make the `.out` with
//! `PYDEF_BLESS=1 cargo test --test programs python3`. `cargo test --test programs scope/` runs one folder.

mod harness;
mod table;

fn main() -> std::process::ExitCode {
    harness::main(table::COMPILED)
}
