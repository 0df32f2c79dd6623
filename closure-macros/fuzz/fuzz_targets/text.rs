//! The compiler on Python text, as in a string literal or a file: no panic, no endless loop, no output that is no Rust.
//!
//! `cargo +nightly fuzz run text -- -dict=fuzz/python.dict -timeout=10` in `closure-macros`; the programs of `tests/programs` are good seeds.

#![no_main]

libfuzzer_sys::fuzz_target!(|source: &str| closure_macros_fuzz::text(source));
