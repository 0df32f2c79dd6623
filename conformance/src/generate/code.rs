//! Pieces of source that know how tightly they bind.

/// How tightly an expression binds, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `lambda` and `if` … `else`.
    Loose,
    Or,
    And,
    Not,
    Comparison,
    BitOr,
    BitAnd,
    Sum,
    Product,
    Unary,
    /// Names, literals, displays, calls, subscripts, attributes.
    Atom,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Code {
    pub text: String,
    level: Level,
}

impl Code {
    pub fn new(text: impl Into<String>, level: Level) -> Self {
        Code { text: text.into(), level }
    }

    pub fn atom(text: impl Into<String>) -> Self {
        Code::new(text, Level::Atom)
    }

    /// The text as an operand at this level, in parentheses where they are needed.
    pub fn at(&self, level: Level) -> String {
        if self.level >= level { self.text.clone() } else { format!("({})", self.text) }
    }

    /// The text in front of `.`, `[` and `(`.
    pub fn primary(&self) -> String {
        // `1.real` would be a float.
        let is_number = self.text.starts_with(|first: char| first.is_ascii_digit());
        if is_number { format!("({})", self.text) } else { self.at(Level::Atom) }
    }

    /// `left OPERATOR right`, which binds to the left.
    pub fn binary(left: &Code, operator: &str, right: &Code, level: Level) -> Self {
        let tighter = match level {
            Level::Or => Level::And,
            Level::And => Level::Not,
            Level::Comparison => Level::BitOr,
            Level::BitOr => Level::BitAnd,
            Level::BitAnd => Level::Sum,
            Level::Sum => Level::Product,
            Level::Product => Level::Unary,
            Level::Loose | Level::Not | Level::Unary | Level::Atom => Level::Atom,
        };
        let left = left.at(if level == Level::Comparison { tighter } else { level });
        Code::new(format!("{left} {operator} {}", right.at(tighter)), level)
    }
}
