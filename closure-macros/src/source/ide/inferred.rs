//! Infers which gaps between tokens are line breaks.
//!
//! A gap of one byte is a space. A longer one can be a line break and the indentation behind it: one byte, and as many as a block is
//! indented. Open blocks and `:` narrow down which block that is. What remains of the gap is blank lines.

use super::{Break, Token};
use crate::source::Pos;

/// How far blocks are indented where nothing tells.
const UNIT: u32 = 4;

/// Keywords whose statements have a block.
const WITH_BLOCK: [&str; 13] = [
    "async", "case", "class", "def", "elif", "else", "except", "finally", "for", "if", "try", "while", "with",
];

/// Names that no line starts with.
const WITHIN_A_LINE: [&str; 5] = ["and", "as", "in", "is", "or"];

/// The places of tokens, of some of which it is known how they follow the one before.
pub(super) fn places(tokens: &[Token], known: &[Option<Break>]) -> Vec<(Pos, Pos)> {
    let first = known.first().copied().flatten();
    let base = match first {
        Some(Break::Line(column)) => column,
        _ => base(tokens),
    };
    let mut layout = Layout { levels: vec![base], ..Layout::default() };
    let mut places = Vec::with_capacity(tokens.len());
    let mut last = (Pos::new(1, base), Pos::new(1, base));
    let mut last_end = tokens.first().map_or(0, |token| token.range.start);
    for (index, token) in tokens.iter().enumerate() {
        let Some(gap) = token.range.start.checked_sub(last_end) else {
            // Part of a doc comment, which is six tokens in one place.
            places.push(last);
            continue;
        };
        let found = match known.get(index).copied().flatten() {
            _ if index == 0 => Break::Line(base),
            Some(found) => found,
            None => layout.infer(gap as u32, token),
        };
        layout.go_on(found, token);
        let lo = match found {
            Break::None => Pos { column: last.1.column + gap as u32, ..last.1 },
            Break::Line(column) => Pos::new(last.1.line + u32::from(index > 0), column),
        };
        last = (lo, end(lo, token));
        last_end = token.range.end;
        places.push(last);
    }
    places
}

fn end(lo: Pos, token: &Token) -> Pos {
    if token.is_doc_comment() {
        return Pos { column: lo.column + token.range.len() as u32, ..lo };
    }
    let breaks = token.text.matches('\n').count() as u32;
    let width = token.text.rsplit('\n').next().unwrap_or_default().chars().count() as u32;
    let column = if breaks == 0 { lo.column + width } else { width };
    Pos::new(lo.line + breaks, column)
}

/// The column of the first line, from the gap before the first block.
fn base(tokens: &[Token]) -> u32 {
    let gaps = tokens.windows(2).filter(|pair| pair[0].text == ":");
    let mut gaps = gaps.map(|pair| pair[1].range.start.saturating_sub(pair[0].range.end) as u32);
    match gaps.find(|&gap| gap > 1) {
        Some(gap) if gap > UNIT => gap - 1 - UNIT,
        // Tabs.
        Some(gap) => gap - 2,
        None => UNIT,
    }
}

/// What the tokens so far tell of the lines to come.
#[derive(Default)]
struct Layout {
    /// The columns of the blocks that are open. There is always one.
    levels: Vec<u32>,
    brackets: usize,
    in_comment: bool,
    /// The statement's first word announces a block.
    has_block: bool,
    /// The `lambda`s whose `:` is still to come.
    lambdas: usize,
    /// The `:` before a block was the last token.
    opens_block: bool,
}

impl Layout {
    fn infer(&self, gap: u32, next: &Token) -> Break {
        // Nothing in it matters, nor where it stands.
        if next.text == "#" {
            return Break::None;
        }
        let (base, top) = (self.levels[0], self.levels[self.levels.len() - 1]);
        let Some(indent) = gap.checked_sub(1).filter(|&indent| gap > 1 && indent >= base) else {
            return Break::None;
        };
        if self.opens_block && indent > top {
            return Break::Line(self.new_level(indent - top) + top);
        }
        if !self.in_comment && !can_start_line(&next.text) {
            return Break::None;
        }
        let level = self.levels.iter().rev().find(|&&level| level <= indent);
        let level = level.copied().unwrap_or(base);
        let continues = self.brackets > 0 && indent - level > 2;
        Break::Line(if continues { indent } else { level })
    }

    /// How much further a block is indented, of which the first line is this much further or has blank lines before it.
    fn new_level(&self, indent: u32) -> u32 {
        let unit = match self.levels[..] {
            [.., outer, inner] => inner - outer,
            _ => UNIT,
        };
        if indent < unit || indent.is_multiple_of(unit) { indent } else { unit }
    }

    fn go_on(&mut self, found: Break, token: &Token) {
        let text = token.text.as_str();
        if let Break::Line(column) = found {
            self.in_comment = false;
            if self.brackets == 0 {
                self.levels.retain(|&level| level <= column);
                if self.levels.last().is_none_or(|&top| top < column) {
                    self.levels.push(column);
                }
                self.has_block = WITH_BLOCK.contains(&text);
                self.lambdas = 0;
            }
        }
        if self.in_comment || text == "#" {
            self.in_comment = true;
            return;
        }
        self.opens_block = false;
        match text {
            "(" | "[" | "{" => self.brackets += 1,
            ")" | "]" | "}" => self.brackets = self.brackets.saturating_sub(1),
            "lambda" if self.brackets == 0 => self.lambdas += 1,
            ":" if self.brackets == 0 && self.lambdas > 0 => self.lambdas -= 1,
            ":" if self.brackets == 0 && self.has_block => {
                self.opens_block = true;
                self.has_block = false;
            }
            _ => {}
        }
    }
}

fn can_start_line(text: &str) -> bool {
    match text.chars().next() {
        Some('=' | ',' | ':' | ';' | '<' | '>' | '%' | '/' | '&' | '|' | '^' | '!' | '?') => false,
        _ => !WITHIN_A_LINE.contains(&text),
    }
}
