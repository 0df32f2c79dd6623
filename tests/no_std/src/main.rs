//! Runs the library in a program without std, which has an allocator, a panic handler and a place for what is printed of its own.
//! It links against C's library for a `main` and for writing to stdout, as an embedded program does against its board's.
#![no_std]
#![no_main]

mod system;

/// What C calls.
// SAFETY: there is no other `main`.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    #[cfg(feature = "sink")]
    if closure_runtime::output::set(system::write).is_err() {
        return 1;
    }
    no_std::run();
    0
}
