//! Any input is answered: with mistakes, or with an expansion that is Rust. No panic, no endless loop.
//!
//! The fuzz targets in `fuzz/` ask the same with more time and less knowledge of Python.

use super::{expand_in_form, expand_source};
use crate::source::Source;
use arbtest::arbitrary::{Result, Unstructured};

const NAMES: &[&str] = &["f", "g", "a", "b", "n", "xs", "_", "total", "print", "len", "type", "self"];

const WORDS: &[&str] = &[
    "def",
    "f",
    "a",
    "b",
    "(",
    ")",
    ":",
    "\n",
    "\n    ",
    "\n        ",
    " ",
    "=",
    "==",
    "nonlocal",
    "lambda",
    "return",
    "if",
    "else",
    "for",
    "in",
    "[",
    "]",
    "{",
    "}",
    ",",
    "1",
    "2.5",
    "\"s\"",
    "f\"{a}\"",
    ".",
    "+",
    "*",
    "**",
    "not",
    "is",
    "None",
    "global",
    "while",
    "yield",
    "class",
    "try",
    "import",
    "@",
    ";",
    "'",
    "\"\"\"",
    "\\",
    "#",
    "//",
    "&",
    "!",
    "é",
];

/// Words one after the other, which mostly are no program.
fn words(u: &mut Unstructured) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=40)? {
        text.push_str(u.choose(WORDS)?);
        if u.ratio(2, 3)? {
            text.push(' ');
        }
    }
    Ok(text)
}

/// A program that has no mistake but of names and types.
fn program(u: &mut Unstructured) -> Result<String> {
    let mut text = String::new();
    block(u, 0, &mut text)?;
    Ok(text)
}

fn block(u: &mut Unstructured, depth: usize, text: &mut String) -> Result<()> {
    for _ in 0..u.int_in_range(1..=4)? {
        statement(u, depth, text)?;
    }
    Ok(())
}

fn statement(u: &mut Unstructured, depth: usize, text: &mut String) -> Result<()> {
    text.push_str(&"    ".repeat(depth));
    let name = *u.choose(NAMES)?;
    let kind = u.int_in_range(0..=if depth < 4 { 11 } else { 6 })?;
    match kind {
        0 => text.push_str("pass\n"),
        1 => text.push_str(&format!("{name} = {}\n", expression(u, 3)?)),
        2 => text.push_str(&format!("{name} += {}\n", expression(u, 2)?)),
        3 if depth > 0 => text.push_str(&format!("return {}\n", expression(u, 3)?)),
        4 if depth > 1 => text.push_str(&format!("nonlocal {name}\n")),
        5 => text.push_str(&format!("{name}, {} = {}\n", u.choose(NAMES)?, expression(u, 2)?)),
        6 => text.push_str(&format!("{name}[{}] = {}\n", expression(u, 1)?, expression(u, 1)?)),
        7 => {
            text.push_str(&format!("if {}:\n", expression(u, 2)?));
            block(u, depth + 1, text)?;
            if u.arbitrary()? {
                text.push_str(&format!("{}else:\n", "    ".repeat(depth)));
                block(u, depth + 1, text)?;
            }
        }
        8 => {
            text.push_str(&format!("for {name} in {}:\n", expression(u, 2)?));
            block(u, depth + 1, text)?;
        }
        9..=11 => {
            let second = *u.choose(&["", ", b", ", b=1", ", *b", ", **b", ", *, n", ": int"])?;
            text.push_str(&format!("def {name}(a{second}):\n"));
            block(u, depth + 1, text)?;
        }
        _ => text.push_str(&format!("{}\n", expression(u, 3)?)),
    }
    Ok(())
}

fn expression(u: &mut Unstructured, depth: u32) -> Result<String> {
    if depth == 0 || u.is_empty() {
        let atoms = ["1", "2.5", "\"s\"", "None", "True", "[]", "{}", "()"];
        return Ok(if u.arbitrary()? { *u.choose(NAMES)? } else { *u.choose(&atoms)? }.to_owned());
    }
    let a = expression(u, depth - 1)?;
    let b = expression(u, depth - 1)?;
    let name = *u.choose(NAMES)?;
    let operator =
        *u.choose(&["+", "-", "*", "/", "//", "%", "**", "<", "==", "in", "is", "and", "or", "&"])?;
    let method = *u.choose(&["append", "upper", "get", "items", "join", "pop", "nothing"])?;
    Ok(match u.int_in_range(0..=13)? {
        0..=2 => format!("({a} {operator} {b})"),
        3 => format!("{name}({a})"),
        4 => format!("{name}({a}, b={b})"),
        5 => format!("({a})({b})"),
        6 => format!("(lambda {name}: {a})"),
        7 => format!("(lambda {name}={a}: {b})"),
        8 => format!("[{a} for {name} in {b}]"),
        9 => format!("({a} if {name} else {b})"),
        10 => format!("({a}).{method}({b})"),
        11 => format!("({a})[{b}]"),
        12 => format!("[{a}, {b}]"),
        _ => format!("({a}, not {b})"),
    })
}

/// `expand_in_form` and `expand_source` assert that what is not refused is Rust.
fn answer(text: &str) {
    let _ = expand_in_form(Source::from_text(text));
    if let Some(source) = Source::from_rust(text) {
        let _ = expand_source(source);
    }
}

#[test]
fn words_in_any_order_are_answered() {
    arbtest::arbtest(|u| {
        answer(&words(u)?);
        Ok(())
    })
    .budget_ms(1500);
}

#[test]
fn programs_made_at_random_are_answered() {
    arbtest::arbtest(|u| {
        answer(&program(u)?);
        Ok(())
    })
    .size_max(600)
    .budget_ms(3000);
}
