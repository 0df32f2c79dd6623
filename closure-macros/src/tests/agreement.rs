//! Wrong programs get CPython's message, at CPython's place: those of its own test suite, and right ones with random mistakes.
//!
//! An installed Python is the reference: `tests/agreement/collect.py` runs modules of its package `test` and prints every
//! program that they compile and CPython refuses; `mutate.py` makes the mistakes. What uses constructs that `pydef!` does not
//! have is counted apart, and only has to be refused. To see where the two differ:
//! `PYDEF_AGREEMENT=1 cargo test -p closure-macros agreement -- --nocapture`.

use super::run;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lex::{self, TokenKind};
use crate::source::{Pos, Source, Span};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The modules of CPython's test suite with programs that are wrong as text.
const MODULES: [&str; 15] = [
    "test_syntax",
    "test_fstring",
    "test_exceptions",
    "test_named_expressions",
    "test_positional_only_arg",
    "test_keywordonlyarg",
    "test_scope",
    "test_global",
    "test_unpack_ex",
    "test_string_literals",
    "test_grammar",
    "test_eof",
    "test_genexps",
    "test_dictcomps",
    "test_listcomps",
];

/// A program and what CPython says of it.
struct Case {
    module: String,
    /// What it uses that `pydef!` does not have.
    outside: String,
    exception: String,
    message: String,
    /// Both from 1, 0 if unknown.
    line: u32,
    column: u32,
    program: String,
}

impl Case {
    fn parse(line: &str) -> Option<Case> {
        let mut fields = line.split('\t').map(unescaped);
        Some(Case {
            module: fields.next()?,
            outside: fields.next()?,
            exception: fields.next()?,
            message: fields.next()?,
            line: fields.next()?.parse().ok()?,
            column: fields.next()?.parse().ok()?,
            program: fields.next()?,
        })
    }

    /// Whether this is what CPython says, where CPython says it.
    fn agrees(&self, mistake: &Diagnostic) -> bool {
        let at = mistake.span.lo;
        let same_place = if self.line == 0 {
            true
        } else if let Some(fstring) = self.fstring_around(at) {
            // CPython 3.11 points behind an f-string or at a guess, and `pydef!` into it.
            (fstring.lo.line..=fstring.hi.line).contains(&self.line)
        } else if self.is_of_whole_line() {
            // CPython points at blanks or behind what is wrong, and `pydef!` at the line's first token or at the string.
            at.line == self.line
        } else {
            at.line == self.line && (self.column == 0 || self.column == at.column + 1)
        };
        mistake.kind.prefix() == format!("{}: ", self.exception)
            && mistake.message == self.message
            && same_place
    }

    /// The f-string of which a place is the inside.
    fn fstring_around(&self, at: Pos) -> Option<Span> {
        let tokens = lex::lex(&Source::from_text(&self.program), &mut Diagnostics::default());
        let fstrings = tokens.iter().filter(|token| matches!(token.kind, TokenKind::FString(_)));
        fstrings.map(|token| token.span).find(|span| span.lo < at && at < span.hi)
    }

    fn is_of_whole_line(&self) -> bool {
        let messages = ["unexpected indent", "unindent does not match any outer indentation level"];
        self.exception == "TabError"
            || messages.contains(&&*self.message)
            || self.message.starts_with("(unicode error)")
    }

    /// What CPython says is found, and nothing else of the same line.
    fn is_found_among(&self, found: &[Diagnostic]) -> bool {
        let agreeing = found.iter().find(|mistake| self.agrees(mistake));
        agreeing.is_some_and(|mistake| {
            let on_line = |other: &&Diagnostic| other.span.lo.line == mistake.span.lo.line;
            found.iter().filter(on_line).count() == 1
        })
    }
}

fn unescaped(field: &str) -> String {
    let mut text = String::new();
    let mut chars = field.chars();
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                other => other.unwrap_or('\\'),
            },
            c => c,
        });
    }
    text
}

/// What a script of `tests/agreement` prints.
fn printed(script: &str, arguments: &[&str]) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut python = Command::new("python3");
    python.args(["-W", "ignore"]).arg(format!("tests/agreement/{script}")).args(arguments).current_dir(root);
    let output = python.output().expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("the script prints UTF-8");
    text.lines().map(|line| Case::parse(line).expect("seven fields a line")).collect()
}

/// Of one module's programs.
#[derive(Default)]
struct Count {
    /// Programs that use only what `pydef!` has.
    inside: usize,
    /// Of these, those of which it says what CPython says.
    agreeing: usize,
    /// Programs that use something else.
    outside: usize,
}

/// Compares all cases, and gives how many have to agree and do.
fn compare(cases: &[Case]) -> Count {
    let verbose = std::env::var_os("PYDEF_AGREEMENT").is_some();
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut accepted = Vec::new();
    for case in cases {
        let count = counts.entry(case.module.clone()).or_default();
        let found = match run(Source::from_text(&case.program)) {
            // A type of Rust's is no mistake here.
            Ok(_) if case.outside == "type of Rust's" => continue,
            Ok(_) => {
                accepted.push(&case.program);
                continue;
            }
            Err(found) => found,
        };
        if !case.outside.is_empty() {
            count.outside += 1;
            continue;
        }
        count.inside += 1;
        match case.is_found_among(&found) {
            true => count.agreeing += 1,
            false if !verbose => {}
            false => {
                let Case { module, exception, message, line, column, program, .. } = case;
                println!("--- {module}\n{program}\n- {line}:{column}: {exception}: {message}");
                for mistake in found {
                    println!("+ {}{}", mistake.kind.prefix(), super::shown(&mistake));
                }
            }
        }
    }
    let mut total = Count::default();
    for (module, Count { inside, agreeing, outside }) in &counts {
        println!("{module}: {agreeing} of {inside} agree; {outside} outside of the language are refused");
        total.inside += inside;
        total.agreeing += agreeing;
        total.outside += outside;
    }
    assert!(accepted.is_empty(), "CPython refuses these, and `pydef!` does not: {accepted:#?}");
    let Count { inside, agreeing, outside } = total;
    println!("all: {agreeing} of {inside} agree; {outside} outside of the language are refused");
    total
}

#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn mistakes_of_cpythons_own_tests_are_told_as_it_tells_them() {
    let Count { inside, agreeing, .. } = compare(&printed("collect.py", &MODULES));
    assert!(inside >= 500, "only {inside} programs found");
    assert!(agreeing * 1000 >= inside * 990, "only {agreeing} of {inside} agree");
}

/// Right programs in which something is left out, doubled, swapped or replaced.
#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn mistakes_made_at_random_are_told_as_cpython_tells_them() {
    let Count { inside, agreeing, .. } =
        compare(&printed("mutate.py", &["1000", "tests/programs", "tests/expand"]));
    assert!(inside >= 900, "only {inside} programs found");
    assert!(agreeing * 1000 >= inside * 980, "only {agreeing} of {inside} agree");
}
