//! A crate that knows the runtime by another name.
