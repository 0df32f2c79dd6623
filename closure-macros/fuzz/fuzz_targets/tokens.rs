//! The compiler on tokens of Rust's: no panic, no endless loop, no output that is no Rust.
//!
//! `cargo +nightly fuzz run tokens -- -dict=fuzz/python.dict -timeout=10` in `closure-macros`; the programs of `tests/programs` are good seeds.

#![no_main]

libfuzzer_sys::fuzz_target!(|source: &str| closure_macros_fuzz::tokens(source));
