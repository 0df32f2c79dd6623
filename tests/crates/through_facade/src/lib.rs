//! A crate that does not depend on the runtime, but on one that re-exports it.
