//! What `pydef!` makes, as Rust code sees it: called, stored, printed, passed on and dropped from Rust.
//! What a program prints is tested by `tests/programs`.

mod attributes;
mod callables;
mod decorated;
mod drops;
mod forms;
mod hygiene;
mod interop;
mod lints;
mod panics;
mod seeds;
mod state;
mod traceback;
mod visibility;
