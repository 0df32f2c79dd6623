//! The syntax tree: Python's abstract grammar, for the part of the language that compiles.
//!
//! Plain data with spans; nothing here knows of Rust output. Every [`Expr`], [`Stmt`] and [`Function`] has a
//! [`NodeId`], by which the later stages keep what they find out in side tables instead of in the tree.
//! Constructs that are refused never get a node: the parser reports them and leaves [`StmtKind::Error`] or
//! [`ExprKind::Error`] behind, so that the rest of the source is still checked.

use crate::lex::Attribute;
use crate::source::Span;
use crate::table::Id;
use std::rc::Rc;

/// An identifier's text. Cheap to clone, compared by content.
pub type Name = Rc<str>;

/// Identifies a node of one syntax tree; ids are dense from 0 (see [`Module::node_count`]), in order of parsing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl Id for NodeId {
    fn from_index(index: usize) -> Self {
        NodeId(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// A name with its place.
#[derive(Clone, Debug)]
pub struct Ident {
    pub name: Name,
    pub span: Span,
}

/// A whole source.
#[derive(Debug)]
pub struct Module {
    pub body: Vec<Stmt>,
    /// How many [`NodeId`]s there are.
    pub node_count: u32,
}

impl Module {
    /// Gives a visibility to the functions at the top level that have none.
    pub fn publish(&mut self, visibility: &Option<String>) {
        for stmt in &mut self.body {
            if let StmtKind::FunctionDef(function) = &mut stmt.kind
                && function.visibility.is_none()
            {
                function.visibility.clone_from(visibility);
            }
        }
    }
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub id: NodeId,
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    FunctionDef(Box<Function>),
    Return(Option<Expr>),
    /// `a = b = value`: targets from left to right.
    Assign {
        targets: Vec<Expr>,
        value: Expr,
    },
    AugAssign {
        target: Expr,
        op: BinOp,
        op_span: Span,
        value: Expr,
    },
    AnnAssign {
        target: Expr,
        annotation: Annotation,
        value: Option<Expr>,
    },
    For {
        target: Expr,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    While {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    /// `elif` is an `If` alone in `orelse`.
    If {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    Assert {
        test: Expr,
        message: Option<Expr>,
    },
    Nonlocal(Vec<Ident>),
    Global(Vec<Ident>),
    /// `import a.b as c`
    Import(Vec<ImportName>),
    /// `from module import a as b, c`
    ImportFrom {
        module: Ident,
        names: Vec<ImportName>,
    },
    /// `del a[i], b.c`: targets are never plain names (those are refused).
    Delete(Vec<Expr>),
    Expr(Expr),
    Pass,
    Break,
    Continue,
    /// A statement that was reported and skipped.
    Error,
}

/// `name as alias` of an import; `name` is dotted as written.
#[derive(Clone, Debug)]
pub struct ImportName {
    pub name: Ident,
    pub alias: Option<Ident>,
}

impl ImportName {
    /// The name that the import binds: the alias, or the first part of the dotted name.
    pub fn binding(&self) -> Name {
        match &self.alias {
            Some(alias) => alias.name.clone(),
            None => self.name.name.split('.').next().unwrap_or_default().into(),
        }
    }
}

/// A `def` or a `lambda`. A lambda's body is one `Return` statement.
#[derive(Clone, Debug)]
pub struct Function {
    pub id: NodeId,
    pub kind: FunctionKind,
    /// The whole definition, decorators excluded.
    pub span: Span,
    /// The function's name; `<lambda>` for a lambda, with the span of the keyword.
    pub name: Ident,
    /// `pub`, `pub(crate)`, … as written before `def` (token form only), or before the source.
    pub visibility: Option<String>,
    /// Rust's attributes and documentation comments before it (token form only).
    pub attributes: Vec<Rc<Attribute>>,
    pub decorators: Vec<Expr>,
    pub params: Params,
    pub returns: Option<Annotation>,
    pub body: Vec<Stmt>,
    /// The body's first statement if it is a string, cleaned as by `inspect.cleandoc`; the statement stays in the body.
    pub docstring: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunctionKind {
    Def,
    Lambda,
}

/// A parameter list, in the order in which it is written.
#[derive(Clone, Debug, Default)]
pub struct Params {
    pub list: Vec<Param>,
}

#[derive(Clone, Debug)]
pub struct Param {
    /// The id of the binding.
    pub id: NodeId,
    pub kind: ParamKind,
    pub name: Ident,
    pub annotation: Option<Annotation>,
    pub default: Option<Expr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// Before `/`.
    PositionalOnly,
    /// The usual kind.
    Positional,
    /// `*args`
    VarArgs,
    /// After `*` or `*args`.
    KeywordOnly,
    /// `**kwargs`
    VarKeywords,
}

/// What stands after `:` of a parameter or a variable, or after `->`.
#[derive(Clone, Debug)]
pub struct Annotation {
    pub span: Span,
    /// The text, for Rust types (`Vec<u8>`, `&Config`); the content, if the annotation is one string literal.
    pub text: String,
    /// The annotation as a Python expression, where it is one (`int`, `list[int]`, `A | None`, `Callable[[int], str]`).
    pub expr: Option<Expr>,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub id: NodeId,
    pub span: Span,
    pub kind: ExprKind,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A name that is read, or bound where it is a target.
    Name(Name),
    /// `a::b::c`, a Rust item.
    RustPath(Vec<Ident>),
    None,
    Bool(bool),
    /// A literal that fits `i64` (larger ones are refused). `-9223372036854775808` is the literal itself, already negated.
    Int(i64),
    Float(f64),
    /// Implicitly concatenated parts joined, escapes resolved.
    Str(String),
    FString(Vec<FStringPart>),
    Binary {
        left: Box<Expr>,
        op: BinOp,
        op_span: Span,
        right: Box<Expr>,
    },
    Unary {
        op: UnaryOp,
        op_span: Span,
        operand: Box<Expr>,
    },
    /// `a and b and c`: at least two values.
    BoolOp {
        op: BoolOp,
        values: Vec<Expr>,
    },
    /// `a < b <= c`
    Compare {
        left: Box<Expr>,
        rest: Vec<Comparison>,
    },
    IfExp {
        test: Box<Expr>,
        body: Box<Expr>,
        orelse: Box<Expr>,
    },
    Lambda(Box<Function>),
    Call {
        func: Box<Expr>,
        args: Vec<Arg>,
    },
    Attribute {
        value: Box<Expr>,
        attr: Ident,
    },
    Subscript {
        value: Box<Expr>,
        index: Box<Expr>,
    },
    /// Only as a subscript's index (or inside its tuple).
    Slice {
        lower: Option<Box<Expr>>,
        upper: Option<Box<Expr>>,
        step: Option<Box<Expr>>,
    },
    Tuple(Vec<Expr>),
    List(Vec<Expr>),
    Set(Vec<Expr>),
    /// `{key: value, **mapping}`: no key for `**`.
    Dict(Vec<(Option<Expr>, Expr)>),
    Comprehension(Box<Comprehension>),
    /// `*value`, in a target, a display or a call's positional arguments (there see [`Arg`]).
    Starred(Box<Expr>),
    /// An expression that was reported.
    Error,
}

#[derive(Clone, Debug)]
pub struct Comparison<E = Expr> {
    pub op: CmpOp,
    pub op_span: Span,
    pub right: E,
}

#[derive(Clone, Debug)]
pub struct Arg<E = Expr> {
    pub span: Span,
    pub kind: ArgKind,
    pub value: E,
}

#[derive(Clone, Debug)]
pub enum ArgKind {
    Positional,
    Keyword(Ident),
    /// `*value`
    Star,
    /// `**value`
    DoubleStar,
}

/// A list, set or dict comprehension or a generator expression.
#[derive(Clone, Debug)]
pub struct Comprehension<E = Expr> {
    /// The id of its scope.
    pub id: NodeId,
    pub kind: ComprehensionKind,
    pub element: E,
    /// The value, of a dict comprehension (`element` is its key).
    pub value: Option<E>,
    pub clauses: Vec<ForClause<E>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComprehensionKind {
    List,
    Set,
    Dict,
    Generator,
}

/// `for target in iter if condition …`
#[derive(Clone, Debug)]
pub struct ForClause<E = Expr> {
    pub target: E,
    pub iter: E,
    pub conditions: Vec<E>,
}

#[derive(Clone, Debug)]
pub enum FStringPart<E = Expr> {
    Literal(String),
    Field(Box<FStringField<E>>),
}

#[derive(Clone, Debug)]
pub struct FStringField<E = Expr> {
    pub expr: E,
    /// The text before the value in the `{expr=}` form, `=` and blanks included.
    pub debug: Option<String>,
    pub conversion: Option<Conversion>,
    /// The format specification: literal text and nested fields.
    pub spec: Option<Vec<FStringPart<E>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    Str,
    Repr,
    Ascii,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    MatMul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    BitAnd,
    BitOr,
    BitXor,
}

impl BinOp {
    /// Whether `left op= right` changes lists, sets or dicts in place.
    pub fn changes_containers(self) -> bool {
        matches!(self, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    Neg,
    Pos,
    Invert,
    Not,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoolOp {
    And,
    Or,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

impl BinOp {
    /// As it is written in Python.
    pub fn symbol(self) -> &'static str {
        match self {
            BinOp::Add => "+",
            BinOp::Sub => "-",
            BinOp::Mul => "*",
            BinOp::MatMul => "@",
            BinOp::TrueDiv => "/",
            BinOp::FloorDiv => "//",
            BinOp::Mod => "%",
            BinOp::Pow => "**",
            BinOp::LShift => "<<",
            BinOp::RShift => ">>",
            BinOp::BitAnd => "&",
            BinOp::BitOr => "|",
            BinOp::BitXor => "^",
        }
    }
}

impl UnaryOp {
    /// As it is written in Python.
    pub fn symbol(self) -> &'static str {
        match self {
            UnaryOp::Neg => "-",
            UnaryOp::Pos => "+",
            UnaryOp::Invert => "~",
            UnaryOp::Not => "not",
        }
    }
}
