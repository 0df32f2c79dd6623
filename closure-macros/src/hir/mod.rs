//! The tree that the later stages share: the syntax tree with every name resolved.
//!
//! Input: the syntax tree and what its names mean. Output: a [`Module`]. Invariant: a name says which variable, builtin or Rust item
//! it is; a binding says which variable it binds; whatever opens a scope says which. Nothing is found by how it is spelled.
//!
//! Statements that only speak of names are gone, as is all that was resolved. What does not depend on names is taken over from
//! the syntax tree as it is.

pub use crate::ast::{
    ArgKind, BinOp, BoolOp, CmpOp, ComprehensionKind, Conversion, FunctionKind, Ident, Name, NodeId,
    ParamKind, UnaryOp,
};
use crate::builtins::BuiltinId;
use crate::lex::Attribute;
use crate::scope::{ScopeId, VarId};
use crate::source::Span;
use crate::table::HashedSet;
use std::rc::Rc;

mod annotations;
mod attributes;
mod build;
mod constants;
mod copies;
mod generators;
mod keywords;
mod methods;
mod misspelled;
mod optional;
mod prelude;
mod rust_types;
mod synthetic;
#[cfg(test)]
mod tests;
mod variant;
pub mod visit;

pub use build::build;
pub use generators::{HELP as GENERATOR_HELP, shared as shared_generator};
pub use misspelled::{check as check_names, note_items};

/// A whole source.
#[derive(Debug)]
pub struct Module {
    pub body: Vec<Stmt>,
    /// How many [`NodeId`]s there are.
    pub node_count: u32,
    /// The last statement is a tuple of what Rust code may call.
    pub exports: bool,
    /// The literals that stand for names of constants.
    pub constants: HashedSet<NodeId>,
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
    Import(Vec<Import>),
    /// `del a[i], b.c`: targets are never names.
    Delete(Vec<Expr>),
    Expr(Expr),
    /// `pass`, or what only says whose a name is.
    Pass,
    Break,
    Continue,
    /// A statement that was reported and skipped.
    Error,
}

/// One name of an import statement.
#[derive(Clone, Debug)]
pub struct Import {
    /// The full name: `math.sqrt` of `from math import sqrt`.
    pub full: Name,
    pub span: Span,
    /// The variable that it binds, if it is not just another name for a builtin.
    pub var: Option<VarId>,
}

/// A `def` or a `lambda`. A lambda's body is one `Return` statement.
#[derive(Clone, Debug)]
pub struct Function {
    pub id: NodeId,
    pub kind: FunctionKind,
    pub origin: Origin,
    /// The whole definition, decorators excluded.
    pub span: Span,
    /// The function's name; `<lambda>` for a lambda, with the span of the keyword.
    pub name: Ident,
    /// The name that the `def` binds, where that is not the function's own: see `optional.rs`.
    pub bound_as: Option<Name>,
    /// The variable that the `def` binds.
    pub var: Option<VarId>,
    /// `pub`, `pub(crate)`, … as written before `def` (token form only), or before the source.
    pub visibility: Option<String>,
    /// Rust's attributes and documentation comments before it (token form only).
    pub attributes: Vec<Rc<Attribute>>,
    pub decorators: Vec<Expr>,
    /// By decorator: the id of the call that applies it.
    pub applied: Vec<NodeId>,
    pub params: Params,
    pub returns: Option<Annotation>,
    pub body: Vec<Stmt>,
    /// The body's first statement if it is a string, cleaned as by `inspect.cleandoc`; the statement stays in the body.
    pub docstring: Option<String>,
    /// Of a method that is a value.
    pub receiver: Option<Box<Receiver>>,
    /// What the program lets it say of itself.
    pub said: Said,
}

/// Facts about a function that the program states right behind its `def`: `w.__name__ = f.__name__`, `w.__doc__ = "…"`.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub name: Option<Fact>,
    pub qualname: Option<Fact>,
    pub doc: Option<Fact>,
}

/// One of them.
#[derive(Clone, Debug)]
pub enum Fact {
    Text(String),
    /// The same fact about the function in this variable.
    Of(VarId, Span),
}

impl Said {
    /// The variables of the functions that it asks.
    pub fn asked(&self) -> impl Iterator<Item = (VarId, Span)> {
        [&self.name, &self.qualname, &self.doc].into_iter().flatten().filter_map(|fact| match fact {
            Fact::Of(var, span) => Some((*var, *span)),
            Fact::Text(_) => None,
        })
    }
}

/// The reason why a function is in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Itself.
    Program,
    /// A function of Python's library.
    Library,
    /// It is the code of a generator expression for each element.
    Generator,
}

/// The object of a method that is a value: `xs` of `xs.append`. It is evaluated once, where it stands, as a default value is.
#[derive(Clone, Debug)]
pub struct Receiver {
    pub value: Expr,
    /// The hidden variable that holds it, where it is no constant.
    pub var: Option<VarId>,
}

impl Function {
    /// The name that the `def` binds.
    pub fn bound_name(&self) -> &Name {
        self.bound_as.as_ref().unwrap_or(&self.name.name)
    }

    /// The parameters that the program says it has.
    pub fn own_params(&self) -> impl Iterator<Item = &Param> {
        self.params.list.iter().filter(|param| !param.taken)
    }

    /// Says if decorators make something else of it.
    pub fn is_decorated(&self) -> bool {
        !self.decorators.iter().all(Expr::is_wraps)
    }
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
    pub var: Option<VarId>,
    pub annotation: Option<Annotation>,
    pub default: Option<Expr>,
    /// The hidden variable that holds a default that is no constant.
    pub hidden: Option<VarId>,
    /// A fact about every argument: the function is the one for calls of which that is known (`optional.rs`).
    pub given: Option<Given>,
    /// The program does not say that it is one: see `keywords.rs`.
    pub taken: bool,
}

/// What stands after `:` of a parameter or a variable, or after `->`.
#[derive(Clone, Debug)]
pub struct Annotation {
    pub span: Span,
    /// As it is written.
    pub text: String,
    pub ty: Type,
}

/// A type in an annotation. It has an id, since what it is about is a place of its own.
#[derive(Clone, Debug)]
pub struct Type {
    pub id: NodeId,
    pub span: Span,
    pub kind: TypeKind,
}

#[derive(Clone, Debug)]
pub enum TypeKind {
    /// It says nothing: `Any`, `int | str`, or no type at all.
    Any,
    None,
    Bool,
    Int,
    Float,
    Str,
    Range,
    List(Option<Box<Type>>),
    Set(Option<Box<Type>>),
    Dict(Option<Box<(Type, Type)>>),
    Tuple(Vec<Type>),
    /// `tuple[int, ...]`
    VarTuple(Box<Type>),
    /// `T | None`
    Optional(Box<Type>),
    /// `Callable[[A], R]`
    Callable(Vec<Type>, Box<Type>),
    /// One of Rust's, as it is written.
    Rust(Rc<str>),
    /// It has been reported.
    Error,
}

/// A fact about an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Given {
    NotNone,
    /// It can be called.
    Function,
    /// It cannot be called.
    NoFunction,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub id: NodeId,
    pub span: Span,
    pub kind: ExprKind,
}

impl Expr {
    /// The variable, if the expression is the name of one.
    pub fn var(&self) -> Option<VarId> {
        match self.kind {
            ExprKind::Name(Meaning::Var(var)) => Some(var),
            _ => None,
        }
    }

    /// The truth of a constant, of which CPython compiles one branch only; and of `__name__ == "__main__"`, as which a source runs.
    pub fn constant_truth(&self) -> Option<bool> {
        match &self.kind {
            ExprKind::Compare { left, rest } => match rest.as_slice() {
                [Comparison { op: CmpOp::Eq, right: Expr { kind: ExprKind::Str(text), .. }, .. }]
                    if left.builtin() == Some(BuiltinId::NAME) =>
                {
                    Some(text == "__main__")
                }
                _ => None,
            },
            ExprKind::None => Some(false),
            ExprKind::Bool(value) => Some(*value),
            ExprKind::Int(value) => Some(*value != 0),
            ExprKind::Float(value) => Some(*value != 0.0),
            ExprKind::Str(text) => Some(!text.is_empty()),
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => operand.constant_truth().map(|truth| !truth),
            _ => None,
        }
    }

    /// The builtin that the expression names: `max`, `math.sqrt`, `str.upper`.
    pub fn builtin(&self) -> Option<BuiltinId> {
        match &self.kind {
            ExprKind::Name(Meaning::Builtin(builtin)) => Some(*builtin),
            ExprKind::Attribute { value, attr } => value.builtin()?.member(&attr.name),
            _ => None,
        }
    }

    /// Says if a decorator is `functools.wraps(…)`, which changes what a function says of itself, not what it does.
    pub fn is_wraps(&self) -> bool {
        let ExprKind::Call { func, args } = &self.kind else { return false };
        args.len() == 1 && func.builtin() == Some(BuiltinId::WRAPS)
    }
}

/// The meaning of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    Var(VarId),
    /// A builtin, or what an import names: `print`, `math`, `math.sqrt`.
    Builtin(BuiltinId),
    /// A Rust item in scope at the macro.
    Item(Name),
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// A name that is read, or bound where it is a target.
    Name(Meaning),
    /// `a::b::c`, a Rust item.
    RustPath(Vec<Ident>),
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
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

pub type Comparison = crate::ast::Comparison<Expr>;
pub type Arg = crate::ast::Arg<Expr>;
pub type Comprehension = crate::ast::Comprehension<Expr>;
pub type ForClause = crate::ast::ForClause<Expr>;
pub type FStringPart = crate::ast::FStringPart<Expr>;
pub type FStringField = crate::ast::FStringField<Expr>;
