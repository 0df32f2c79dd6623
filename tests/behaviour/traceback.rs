//! A panic in a text or a file names the lines that it came through, on stderr, as CPython's traceback does.
//! `tests/programs/traceback` compares them with CPython's.

use closure_runtime::pydef;
use std::panic::catch_unwind;
use std::process::Command;

pydef!(include_str!("traceback.py"));

const LITERAL: u32 = line!() + 2;
pydef!(
    r#"
        def half(n: int, by: int):
            return n // by

        def halves(numbers: list[int], by: int):
            return [half(n, by) for n in numbers]

        def apply(f, n: int) -> int:
            print("applying")
            return f(
                n
            )
    "#
);

pydef! {
    def in_tokens(n: int) -> int:
        return share(n)
}

/// Set for a test that is run once more, in a process of its own, to panic there.
const CHILD: &str = "PYDEF_PANICS";

/// What a panic of `fails` writes to stderr behind its message; `test` is the test that asks.
fn frames_of(test: &str, fails: fn()) -> Vec<String> {
    if std::env::var_os(CHILD).is_some() {
        fails();
    }
    let executable = std::env::current_exe().expect("this is an executable");
    let ran = Command::new(executable)
        .args(["--exact", "--nocapture", &format!("traceback::{test}")])
        .env("RUST_BACKTRACE", "0")
        .env(CHILD, "1")
        .output()
        .expect("this can be run");
    assert!(!ran.status.success(), "{test} does not panic");
    let stderr = String::from_utf8(ran.stderr).expect("text");
    stderr.lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect()
}

/// A frame of the literal above.
fn in_literal(line: u32, function: &str) -> String {
    format!("  File \"{}\", line {line} of the literal at line {LITERAL}, in {function}", file!())
}

#[test]
fn in_a_literal() {
    assert_eq!(
        frames_of("in_a_literal", || drop(halves([4, 6].into(), 0))),
        [
            in_literal(3, "half"),
            "    return n // by".into(),
            in_literal(6, "halves"),
            "    return [half(n, by) for n in numbers]".into(),
        ]
    );
}

/// Functions whose source is tokens have no frames: Rust names their lines.
#[test]
fn in_a_file() {
    assert_eq!(
        frames_of("in_a_file", || assert_eq!(in_tokens(0), 1)),
        ["  File \"traceback.py\", line 2, in share", "    return 100 // n"]
    );
}

#[test]
fn in_rust_code_that_python_calls() {
    assert_eq!(
        frames_of("in_rust_code_that_python_calls", || assert_eq!(apply(|n: i64| half(n, 0), 3), 1)),
        [in_literal(3, "half"), "    return n // by".into(), in_literal(10, "apply"), "    return f(".into(),]
    );
}

fn fails_twice() {
    assert!(catch_unwind(|| half(1, 0)).is_err());
    assert_eq!(half(4, 2), 2);
    assert!(catch_unwind(|| halves([1].into(), 1)).is_ok());
    share(0);
}

#[test]
fn after_a_panic_that_was_caught() {
    assert_eq!(
        frames_of("after_a_panic_that_was_caught", fails_twice),
        [
            in_literal(3, "half"),
            "    return n // by".into(),
            "  File \"traceback.py\", line 2, in share".into(),
            "    return 100 // n".into(),
        ]
    );
}
