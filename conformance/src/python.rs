//! CPython, the reference.

use std::process::Command;

/// The version whose words and whose arithmetic `pydef!` follows: messages, and sums of floats, differ from one to the next.
const REFERENCE: &str = "Python 3.11.";

/// Why there is nothing to compare with, or none if `python3` is the reference.
pub fn missing() -> Option<String> {
    let output = Command::new("python3").arg("--version").output();
    let version = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    match version {
        Ok(version) if version.starts_with(REFERENCE) => None,
        Ok(version) => Some(format!("python3 is {version}, not {REFERENCE}x")),
        Err(_) => Some(format!("no {REFERENCE}x as python3")),
    }
}
