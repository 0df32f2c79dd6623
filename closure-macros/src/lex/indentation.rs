//! How far a line is indented, and Python's rule for comparing that.

use std::cmp::Ordering;

/// How far a line is indented, for tabs of eight columns and for tabs of one: text whose meaning depends on the
/// width of a tab is a mistake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Indentation {
    wide: u32,
    narrow: u32,
}

/// Two lines whose order depends on the width of a tab.
#[derive(Debug, PartialEq, Eq)]
pub struct Inconsistent;

impl Indentation {
    /// The indentation by some blanks. A form feed starts the line anew, as in CPython.
    pub fn of(blanks: impl IntoIterator<Item = char>) -> Indentation {
        let mut found = Indentation::default();
        for blank in blanks {
            match blank {
                '\t' => found = Indentation { wide: (found.wide / 8 + 1) * 8, narrow: found.narrow + 1 },
                '\x0c' => found = Indentation::default(),
                _ => found = Indentation { wide: found.wide + 1, narrow: found.narrow + 1 },
            }
        }
        found
    }

    /// The indentation of what stands in a column, where no more is known than that.
    pub fn column(column: u32) -> Indentation {
        Indentation { wide: column, narrow: column }
    }

    pub fn compare(self, other: Indentation) -> Result<Ordering, Inconsistent> {
        let wide = self.wide.cmp(&other.wide);
        if wide == self.narrow.cmp(&other.narrow) { Ok(wide) } else { Err(Inconsistent) }
    }
}

/// What a new line does to the blocks that are open.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    Same,
    Indent,
    /// This many blocks end.
    Dedent(usize),
    /// The line stands between two levels. No block is taken to end: the next line mostly is where it should be.
    BadDedent,
    /// How far the line is indented, compared to the ones before, depends on the width of a tab.
    Inconsistent,
    TooDeep,
}

/// CPython's limit.
const MAX_LEVELS: usize = 100;

/// The blocks that are open.
#[derive(Debug)]
pub struct Levels {
    stack: Vec<Indentation>,
}

impl Levels {
    pub fn new(base: Indentation) -> Levels {
        Levels { stack: vec![base] }
    }

    /// How many blocks are open.
    pub fn depth(&self) -> usize {
        self.stack.len() - 1
    }

    pub fn step(&mut self, line: Indentation) -> Step {
        let top = self.stack[self.stack.len() - 1];
        match line.compare(top) {
            Err(Inconsistent) => Step::Inconsistent,
            Ok(Ordering::Equal) => Step::Same,
            Ok(Ordering::Greater) => {
                if self.stack.len() >= MAX_LEVELS {
                    return Step::TooDeep;
                }
                self.stack.push(line);
                Step::Indent
            }
            Ok(Ordering::Less) => {
                let level = self.stack.iter().rposition(|level| level.wide <= line.wide).unwrap_or(0);
                match line.compare(self.stack[level]) {
                    Ok(Ordering::Equal) => {
                        let closed = self.depth() - level;
                        self.stack.truncate(level + 1);
                        Step::Dedent(closed)
                    }
                    Ok(_) => Step::BadDedent,
                    Err(Inconsistent) => Step::Inconsistent,
                }
            }
        }
    }
}
