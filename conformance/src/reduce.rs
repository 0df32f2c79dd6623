//! Makes a program with a fault shorter, as long as it has the same fault.

use crate::{Case, Toolchain, Verdict, judge};
use std::collections::BTreeSet;
use std::io;
use std::time::{Duration, Instant};

/// Candidates that are compiled at a time: rustc starts once for all of them.
const BATCH: usize = 24;

/// Gives the shortest program found within the limit that CPython runs and that has the same fault as this one.
///
/// Lines, blocks and parts of expressions are left out, the largest first, and expressions are replaced by their parts or by constants.
///
/// # Errors
///
/// Any error of writing the sources.
pub fn reduce(toolchain: &Toolchain, text: &str, fault: &Verdict, limit: Duration) -> io::Result<String> {
    let end = Instant::now() + limit;
    let mut best = text.to_owned();
    let mut tried: BTreeSet<String> = BTreeSet::new();
    'shorter: loop {
        let mut candidates: Vec<String> = without_lines(&best);
        candidates.extend(with_simpler_expressions(&best));
        candidates.retain(|candidate| candidate.len() < best.len() && !tried.contains(candidate));
        candidates.sort_by_key(String::len);
        candidates.dedup();
        let mut candidates = candidates.into_iter();
        loop {
            let mut cases = Vec::new();
            for candidate in candidates.by_ref() {
                if Instant::now() > end {
                    return Ok(best);
                }
                tried.insert(candidate.clone());
                if let Ok(case) = Case::new(format!("candidate{}", cases.len()), candidate) {
                    cases.push(case);
                }
                if cases.len() == BATCH {
                    break;
                }
            }
            if cases.is_empty() {
                return Ok(best);
            }
            let verdicts = judge(toolchain, "reduce", &cases, BATCH / 2)?;
            let has_fault = |verdict: &Verdict| verdict.class == fault.class && verdict.cause == fault.cause;
            let found = cases.into_iter().zip(verdicts).find(|(_, verdict)| has_fault(verdict));
            if let Some((case, _)) = found {
                best = case.program.text;
                continue 'shorter;
            }
        }
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The end of the block whose header a line is, or the line after it.
fn end_of_block(lines: &[&str], header: usize) -> usize {
    let deeper = |line: &&str| line.trim().is_empty() || indentation(line) > indentation(lines[header]);
    header + 1 + lines[header + 1..].iter().take_while(|line| deeper(line)).count()
}

/// The program without a run of lines, without a block, without a header, or with `pass` for a block's lines.
fn without_lines(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut candidates = Vec::new();
    let joined = |parts: &[&[&str]]| {
        parts.iter().flat_map(|part| part.iter()).fold(String::new(), |text, line| text + line + "\n")
    };
    let mut length = lines.len() / 2;
    while length > 1 {
        for start in (0..lines.len()).step_by(length) {
            let end = (start + length).min(lines.len());
            candidates.push(joined(&[&lines[..start], &lines[end..]]));
        }
        length /= 2;
    }
    for (index, line) in lines.iter().enumerate() {
        let end = end_of_block(&lines, index);
        let pass = format!("{}pass", " ".repeat(indentation(line)));
        candidates.push(joined(&[&lines[..index], &lines[end..]]));
        candidates.push(joined(&[&lines[..index], &[&pass], &lines[end..]]));
        if end > index + 1 {
            let body: Vec<&str> =
                lines[index + 1..end].iter().map(|line| line.get(4..).unwrap_or_default()).collect();
            candidates.push(joined(&[&lines[..index], &body, &lines[end..]]));
        }
    }
    candidates
}

/// The program with one expression replaced by a part of it, by a constant, or left out.
fn with_simpler_expressions(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let piece = |from: usize, to: usize| chars[from..to].iter().collect::<String>();
    let replaced =
        |from: usize, to: usize, by: &str| format!("{}{by}{}", piece(0, from), piece(to, chars.len()));
    let mut candidates = Vec::new();
    for (open, close) in brackets(&chars) {
        let items = items(&chars, open + 1, close);
        for (index, (from, to)) in items.iter().copied().enumerate() {
            // Without an item and the comma before or after it.
            let (start, end) = match index {
                0 => (from, items.get(1).map_or(to, |next| next.0)),
                _ => (items[index - 1].1, to),
            };
            candidates.push(replaced(start, end, ""));
            for constant in ["0", "\"\"", "None", "[]"] {
                candidates.push(replaced(from, to, constant));
            }
            candidates.push(replaced(open, close + 1, &piece(from, to)));
        }
        // A call, with its callee's name.
        let is_name = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '.');
        let start = open - chars[..open].iter().rev().take_while(|c| is_name(c)).count();
        for constant in ["0", "\"\"", "None", "True", "[]"] {
            candidates.push(replaced(start, close + 1, constant));
        }
        if let [(from, to)] = items[..] {
            candidates.push(replaced(start, close + 1, &piece(from, to)));
        }
        // What follows, up to the end of its line.
        let rest = chars[close + 1..].iter().take_while(|c| **c != '\n').count();
        candidates.push(replaced(close + 1, close + 1 + rest, ""));
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let length = line.chars().count();
        let end = start + length - usize::from(line.ends_with('\n'));
        for (word, from, to) in splits(&chars, start, end) {
            let first = start + indentation(line);
            let first =
                (first..from).rev().find(|at| *at >= 2 && chars[at - 2..*at] == ['=', ' ']).unwrap_or(first);
            candidates.push(replaced(from, end, if line.trim_end().ends_with(':') { ":" } else { "" }));
            if word != "=" {
                candidates.push(replaced(first, to, ""));
                candidates.push(replaced(first, to, "return "));
            } else {
                for constant in ["0", "\"\"", "None", "[]"] {
                    candidates.push(replaced(to, end, constant));
                }
            }
        }
        start += length;
    }
    candidates
}

/// The places of pairs of brackets outside of strings.
fn brackets(chars: &[char]) -> Vec<(usize, usize)> {
    let (mut open, mut pairs, mut quote) = (Vec::new(), Vec::new(), None);
    for (index, c) in chars.iter().copied().enumerate() {
        match (quote, c) {
            (Some(end), _) if c == end || c == '\n' => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => open.push(index),
            (None, ')' | ']' | '}') => pairs.extend(open.pop().map(|start| (start, index))),
            (None, _) => {}
        }
    }
    pairs
}

/// The parts between the commas of a bracket.
fn items(chars: &[char], start: usize, end: usize) -> Vec<(usize, usize)> {
    let (mut items, mut from, mut depth, mut quote) = (Vec::new(), start, 0, None);
    for (index, c) in chars.iter().copied().enumerate().take(end).skip(start) {
        match (quote, c) {
            (Some(end), _) => quote = (c != end).then_some(end),
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                items.push((from, index));
                from = index + 1;
            }
            (None, _) => {}
        }
    }
    if from < end {
        items.push((from, end));
    }
    items
}

/// The operators of a line, each with where it begins and ends.
fn splits(chars: &[char], start: usize, end: usize) -> Vec<(&'static str, usize, usize)> {
    const WORDS: [&str; 12] = ["=", "+", "-", "*", "or", "and", "if", "else", "==", "<", "in", "%"];
    let mut found = Vec::new();
    for word in WORDS {
        let spaced: Vec<char> = format!(" {word} ").chars().collect();
        for at in start..end.saturating_sub(spaced.len()) {
            if chars[at..at + spaced.len()] == spaced[..] {
                found.push((word, at, at + spaced.len()));
            }
        }
    }
    found
}
