//! The notation of the table's rows.
//!
//! A row is a signature as one would write it down, and the runtime's function for it:
//! `pop(int = -1) -> T`, `sorted(&iter[A], *, reverse: bool = false) -> list[A] where Lt(A, A)`.
//! `T`, `K` and `V` are the receiver's type arguments; other capitals are fresh in each use. `&` passes a reference. `iter[A]` is
//! anything iterable, `fn(A) -> B` anything callable; what follows `where` is asked of the types.

use super::{Effect, Row};
use crate::ast::{BinOp, UnaryOp};
use crate::infer::{Con, Op, Ty};

/// A type in a signature.
#[derive(Clone, Debug)]
pub enum Pattern {
    Var(char),
    Con(Con, Vec<Pattern>),
    Iter(Box<Pattern>),
    Fn(Vec<Pattern>, Box<Pattern>),
}

#[derive(Clone, Debug)]
pub struct SignatureParam {
    /// The name by which it can be passed; empty if by position only.
    pub name: &'static str,
    pub keyword_only: bool,
    pub by_ref: bool,
    /// `?`: an `Option` in the runtime, `Some` when it is passed.
    pub optional: bool,
    pub ty: Pattern,
    /// What is passed if the call leaves it out, in Rust.
    pub default: Option<&'static str>,
    /// Takes all further arguments, as a tuple.
    pub rest: bool,
}

/// A signature, parsed.
#[derive(Clone, Debug)]
pub struct Signature {
    pub params: Vec<SignatureParam>,
    pub result: Pattern,
    pub wants: Vec<(Op, Vec<Pattern>, Option<Pattern>)>,
    /// As in the [`Row`].
    pub rust: &'static str,
    pub effect: Effect,
    pub as_value: bool,
}

type Parsed<T> = Result<T, String>;

struct Reader {
    text: &'static str,
}

impl Reader {
    fn skip(&mut self) {
        self.text = self.text.trim_start();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.skip();
        match self.text.strip_prefix(token) {
            Some(rest) => {
                self.text = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, token: &str) -> Parsed<()> {
        if self.eat(token) { Ok(()) } else { Err(format!("`{token}` expected before `{}`", self.text)) }
    }

    fn word(&mut self) -> &'static str {
        self.skip();
        let end = self.text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.text.len());
        let (word, rest) = self.text.split_at(end);
        self.text = rest;
        word
    }

    /// Patterns with commas between them, up to a bracket.
    fn list(&mut self, close: &str) -> Parsed<Vec<Pattern>> {
        let mut items = Vec::new();
        while !self.eat(close) {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(self.pattern()?);
        }
        Ok(items)
    }

    fn pattern(&mut self) -> Parsed<Pattern> {
        let word = self.word();
        let scalar = match word {
            "None" => Some(Con::None),
            "int" => Some(Con::Int),
            "float" => Some(Con::Float),
            "bool" => Some(Con::Bool),
            "str" => Some(Con::Str),
            "range" => Some(Con::Range),
            "value" => Some(Con::Value),
            _ => None,
        };
        if let Some(con) = scalar {
            return Ok(Pattern::Con(con, Vec::new()));
        }
        if let (Some(name @ 'A'..='Z'), 1) = (word.chars().next(), word.len()) {
            return Ok(Pattern::Var(name));
        }
        if word == "fn" {
            self.expect("(")?;
            let params = self.list(")")?;
            self.expect("->")?;
            return Ok(Pattern::Fn(params, Box::new(self.pattern()?)));
        }
        let (con, count) = match word {
            "iter" => (None, 1),
            "list" => (Some(Con::List), 1),
            "set" => (Some(Con::Set), 1),
            "iterator" => (Some(Con::Iter), 1),
            "option" => (Some(Con::Option), 1),
            "vartuple" => (Some(Con::VarTuple), 1),
            "dict" => (Some(Con::Dict), 2),
            "items" => (Some(Con::Items), 2),
            "keys" => (Some(Con::Keys), 2),
            "values" => (Some(Con::Values), 2),
            "tuple" => (Some(Con::Tuple), usize::MAX),
            _ => return Err(format!("no type is called `{word}`")),
        };
        self.expect("[")?;
        let mut args = self.list("]")?;
        match (con, args.len()) {
            (Some(Con::Tuple), _) => Ok(Pattern::Con(Con::Tuple, args)),
            (_, given) if given != count => Err(format!("`{word}` of {given} types")),
            (Some(con), _) => Ok(Pattern::Con(con, args)),
            (None, _) => Ok(Pattern::Iter(Box::new(args.remove(0)))),
        }
    }

    fn param(&mut self, keyword_only: bool) -> Parsed<SignatureParam> {
        let rest = self.eat("*");
        let before = self.text;
        let mut name = self.word();
        if !self.eat(":") {
            self.text = before;
            name = "";
        }
        let optional = self.eat("?");
        let by_ref = self.eat("&");
        let ty = self.pattern()?;
        let mut default = None;
        if self.eat("=") {
            self.skip();
            let end = self.text.find([',', ')']).unwrap_or(self.text.len());
            let (text, after) = self.text.split_at(end);
            default = Some(text);
            self.text = after;
        }
        Ok(SignatureParam { name, keyword_only, by_ref, optional, ty, default, rest })
    }

    fn op(&mut self) -> Parsed<Op> {
        Ok(match self.word() {
            "Abs" => Op::Abs,
            "Add" => Op::Binary(BinOp::Add),
            "BitAnd" => Op::Binary(BinOp::BitAnd),
            "BitOr" => Op::Binary(BinOp::BitOr),
            "BitXor" => Op::Binary(BinOp::BitXor),
            "Clone" => Op::Clone,
            "Contains" => Op::Contains,
            "Entry" => Op::Entry,
            "Eq" => Op::Eq,
            "FloorDiv" => Op::Binary(BinOp::FloorDiv),
            "Format" => Op::Format,
            "Ge" => Op::Ge,
            "GetItem" => Op::GetItem,
            "Gt" => Op::Gt,
            "Hash" => Op::Hash,
            "Invert" => Op::Unary(UnaryOp::Invert),
            "Is" => Op::Is,
            "Iter" => Op::Iter,
            "LShift" => Op::Binary(BinOp::LShift),
            "Le" => Op::Le,
            "Len" => Op::Len,
            "Lt" => Op::Lt,
            "Mod" => Op::Binary(BinOp::Mod),
            "Mul" => Op::Binary(BinOp::Mul),
            "Neg" => Op::Unary(UnaryOp::Neg),
            "Pos" => Op::Unary(UnaryOp::Pos),
            "Pow" => Op::Binary(BinOp::Pow),
            "RShift" => Op::Binary(BinOp::RShift),
            "Real" => Op::Real,
            "Reversible" => Op::Reversible,
            "Round" => Op::Round,
            "Static" => Op::Static,
            "Sub" => Op::Binary(BinOp::Sub),
            "Sum" => Op::Sum,
            "ToFloat" => Op::ToFloat,
            "ToInt" => Op::ToInt,
            "TrueDiv" => Op::Binary(BinOp::TrueDiv),
            "Truth" => Op::Truth,
            word => return Err(format!("nothing is asked of a type by `{word}`")),
        })
    }
}

impl Signature {
    /// Reads the signature of a row of the table.
    ///
    /// # Panics
    /// If it is not in the notation, which a test rules out.
    pub(super) fn of(row: &Row) -> Signature {
        match Signature::parse(row) {
            Ok(signature) => signature,
            Err(message) => panic!("the row `{}` of the table of builtins: {message}", row.signature),
        }
    }

    /// Reads a signature from behind the function's name.
    ///
    /// # Errors
    /// The first word that is not in the notation.
    pub(super) fn parse(row: &Row) -> Result<Signature, String> {
        let mut reader = Reader { text: row.signature };
        reader.expect("(")?;
        let mut params = Vec::new();
        let mut keyword_only = false;
        while !reader.eat(")") {
            if !params.is_empty() || keyword_only {
                reader.expect(",")?;
            }
            if reader.eat("*,") {
                keyword_only = true;
            }
            params.push(reader.param(keyword_only)?);
        }
        let result = if reader.eat("->") { reader.pattern()? } else { Pattern::Con(Con::None, Vec::new()) };
        let mut wants = Vec::new();
        if reader.eat("where") {
            loop {
                let op = reader.op()?;
                reader.expect("(")?;
                let inputs = reader.list(")")?;
                let out = if reader.eat("->") { Some(reader.pattern()?) } else { None };
                wants.push((op, inputs, out));
                reader.skip();
                if reader.text.is_empty() {
                    break;
                }
            }
        }
        match reader.text.trim() {
            "" => Ok(Signature {
                params,
                result,
                wants,
                rust: row.rust,
                effect: row.effect,
                as_value: row.as_value,
            }),
            rest => Err(format!("`{rest}` at its end")),
        }
    }
}

impl Pattern {
    /// Says if a row with such a parameter is one for arguments of this type. One for a `Value`, or for what may be None, is none for
    /// others.
    pub fn is_for(&self, ty: &Ty) -> bool {
        match self {
            Pattern::Con(Con::Value, _) => ty.is(&Con::Value),
            Pattern::Con(Con::Option, inner) => match (inner.first(), ty.head(), ty.args()) {
                (Some(Pattern::Con(con, _)), Some(Con::Option), [held]) => held.is(con),
                (Some(_), Some(Con::Option), _) => true,
                _ => false,
            },
            _ => true,
        }
    }
}

impl SignatureParam {
    /// Takes the literal None, which chooses the row and is not passed on.
    pub fn is_none(&self) -> bool {
        matches!(self.ty, Pattern::Con(Con::None, _))
    }

    /// How many arguments the function takes that is passed for it, if one is.
    pub fn function_arity(&self) -> Option<usize> {
        match &self.ty {
            Pattern::Fn(params, _) => Some(params.len()),
            _ => None,
        }
    }
}
