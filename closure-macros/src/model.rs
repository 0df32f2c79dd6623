//! What will be emitted: plain Rust, with every name, type, generic parameter, bound and comment decided.
//!
//! Lowering builds it, emission only spells it. Invariant: nothing in it refers back to Python, except spans.

pub mod visit;

use crate::diagnostics::Bug;
use crate::lex::Attribute;
use crate::source::Span;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// A Rust name that is valid where it stands (keywords are made raw when it is spelled).
pub type RustName = Rc<str>;

/// The whole expansion.
#[derive(Debug, Default)]
pub struct Output {
    pub items: Vec<Item>,
}

#[derive(Debug)]
pub enum Item {
    Function(Box<FunctionItem>),
    Closure(Box<ClosureItem>),
    /// What the module's definitions make, kept for the functions that Rust code calls.
    Definitions {
        name: RustName,
        /// Of the first of these functions.
        span: Span,
        types: Vec<Type>,
        value: Block,
        /// Those that it cannot meet.
        lints: Vec<&'static str>,
    },
    Variables(VariablesItem),
    /// A function that Rust code calls and cannot reach.
    Unreachable(UnreachableItem),
    /// What stands for the name of a keyword argument.
    Keyword {
        name: RustName,
        python: Rc<str>,
    },
}

/// Cells of variables that closures share, held together.
#[derive(Debug)]
pub struct VariablesItem {
    pub docs: String,
    pub visibility: Option<String>,
    pub name: RustName,
    pub fields: Vec<Field>,
}

/// What stands for a function of the source that is no Rust function: rustc says at a call why it is none, and what to write.
#[derive(Debug)]
pub struct UnreachableItem {
    pub visibility: Option<String>,
    pub name: RustName,
    pub span: Span,
    pub params: Vec<RustName>,
    /// The trait that nothing implements and a call would need.
    pub needed: RustName,
    pub message: String,
    pub help: &'static str,
}

/// A top-level `def`, or the module's statements.
#[derive(Debug)]
pub struct FunctionItem {
    pub docs: Vec<String>,
    pub attributes: Vec<Rc<Attribute>>,
    /// Those that it cannot meet.
    pub lints: Vec<&'static str>,
    pub visibility: Option<String>,
    pub name: RustName,
    pub span: Span,
    pub signature: Signature,
    pub body: Block,
}

/// The struct of a closure, with everything that is implemented for it.
#[derive(Debug)]
pub struct ClosureItem {
    pub docs: Vec<String>,
    pub attributes: ClosureAttributes,
    /// Those that the struct cannot meet.
    pub lints: Vec<&'static str>,
    pub visibility: Option<String>,
    pub name: RustName,
    pub span: Span,
    /// Generic parameters of the struct: one for each type variable that a captured variable holds.
    pub generics: Vec<RustName>,
    pub fields: Vec<Field>,
    pub clone: CloneImpl,
    pub call: CallMethod,
    /// What `call` calls with references to the fields, and functions that hold the same variables with references to theirs.
    pub run: Option<CallMethod>,
    pub callables: Vec<CallableImpl>,
    pub facts: Facts,
    /// Python operations that the program uses on the function itself: printing, truth, a test for None.
    pub printed: bool,
}

/// The user's attributes, by what they are put on.
#[derive(Debug, Default)]
pub struct ClosureAttributes {
    /// Each item: `#[cfg]`.
    pub all: Vec<Rc<Attribute>>,
    /// The struct.
    pub derives: Vec<Rc<Attribute>>,
    /// The `call` method.
    pub call: Vec<Rc<Attribute>>,
}

/// How a closure is cloned.
#[derive(Debug)]
pub enum CloneImpl {
    /// It holds values of a Rust type of which nothing is known.
    None,
    Derive,
    /// By hand, since a derive would ask more: only these parameters are cloned as values.
    Manual(Vec<Type>),
}

/// What Python's introspection tells of a function.
#[derive(Debug)]
pub struct Facts {
    pub name: Fact,
    pub qualname: Fact,
    pub doc: Fact,
    /// The field of the function that is asked for facts, and its type: what `functools.wraps` names.
    pub of: Option<(RustName, Type)>,
    pub free_vars: Vec<String>,
    pub var_names: Vec<String>,
}

/// A text that a function says of itself.
#[derive(Debug)]
pub enum Fact {
    Text(Option<String>),
    /// What the function says that is asked.
    OfField,
}

#[derive(Debug)]
pub struct Field {
    pub docs: String,
    pub name: RustName,
    /// Where the variable is bound first.
    pub span: Span,
    pub ty: Type,
    /// It holds a value of a Rust type, of which nothing is asked.
    pub is_foreign: bool,
}

/// `fn call(&self, …)` and `fn run(…)`.
#[derive(Debug)]
pub struct CallMethod {
    pub docs: Vec<String>,
    /// Those that it cannot meet.
    pub lints: Vec<&'static str>,
    pub signature: Signature,
    pub body: Block,
}

#[derive(Debug, Default)]
pub struct Signature {
    pub generics: Vec<RustName>,
    pub params: Vec<Param>,
    /// None for `()`.
    pub result: Option<Type>,
    pub bounds: Vec<Bound>,
}

#[derive(Debug, Clone)]
pub struct Param {
    pub name: RustName,
    pub ty: Type,
    pub span: Span,
    pub mutable: bool,
}

/// One `impl Callable<Args> for Struct<Own>`.
#[derive(Debug)]
pub struct CallableImpl {
    pub generics: Vec<RustName>,
    /// The struct's type arguments: its own parameters, unless only closures with certain types have this list.
    pub own: Vec<Type>,
    pub bounds: Vec<Bound>,
    /// The arguments' pattern and types.
    pub params: Vec<(RustName, Type)>,
    /// The arguments by name: the struct that stands for the name, the variable, and its type.
    pub keywords: Vec<(RustName, RustName, Type)>,
    /// The one parameter stands for the whole argument list (`*args`).
    pub whole: bool,
    pub result: Type,
    /// What is done with the arguments; None if they are what `call` takes.
    pub body: Option<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A generic parameter.
    Param(RustName),
    /// A type of the language, the standard library or the runtime: `i64`, `::closure_runtime::List<T>`.
    Path(Path, Vec<Type>),
    /// A closure struct of this expansion.
    Closure(RustName, Vec<Type>),
    /// As written by the user.
    Written(Rc<str>, SpanKey),
    /// `_`
    Inferred,
    /// A constant as a generic argument.
    Constant(i64),
    Unit,
    Tuple(Vec<Type>),
    /// `&T`
    Ref(Box<Type>),
    /// `<T as Trait<Args>>::Name`
    Projection {
        ty: Box<Type>,
        bound: Path,
        args: Vec<Type>,
        name: &'static str,
    },
}

/// A span that does not take part in comparisons.
#[derive(Debug, Clone, Copy)]
pub struct SpanKey(pub Span);

impl PartialEq for SpanKey {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for SpanKey {}

impl Hash for SpanKey {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// A path that generated code names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Path {
    /// From the prelude of the language itself: `i64`.
    Primitive(&'static str),
    /// Below `::closure_runtime`.
    Runtime(&'static str),
    /// As `Runtime`, where the body imports what this begins with.
    Imported(&'static str),
    /// Below `::core`.
    Core(&'static str),
}

impl Path {
    /// What stands below its root.
    pub fn text(self) -> &'static str {
        match self {
            Path::Primitive(text) | Path::Runtime(text) | Path::Imported(text) | Path::Core(text) => text,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    pub ty: Type,
    pub kind: BoundKind,
    pub span: SpanKey,
}

impl Bound {
    /// It says of a type like `i64` or `Number` what it can do with a parameter.
    pub fn is_about_known(&self) -> bool {
        matches!(self.ty, Type::Path(..))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BoundKind {
    Static,
    Trait { path: Path, args: Vec<Type>, output: Option<(&'static str, Type)> },
}

impl BoundKind {
    /// The trait.
    pub fn path(&self) -> Option<Path> {
        match self {
            BoundKind::Static => None,
            BoundKind::Trait { path, .. } => Some(*path),
        }
    }

    /// Nothing more is asked by the other.
    pub fn implies(&self, other: &BoundKind) -> bool {
        match (self, other) {
            (
                BoundKind::Trait { path, args, .. },
                BoundKind::Trait { path: other_path, args: other_args, output: None },
            ) => path == other_path && args == other_args,
            _ => self == other,
        }
    }
}

#[derive(Debug, Default, Clone)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub tail: Option<Box<Expr>>,
}

#[derive(Debug, Clone)]
pub enum Stmt {
    /// `use ::closure_runtime::{paths};`, all of one root
    Use(Vec<Path>),
    Let {
        pattern: Pattern,
        mutable: bool,
        ty: Option<Type>,
        value: Option<Expr>,
    },
    Assign {
        target: Expr,
        value: Expr,
    },
    Expr(Expr),
    If {
        test: Expr,
        body: Block,
        orelse: Option<Block>,
    },
    While {
        label: Option<RustName>,
        test: Expr,
        body: Block,
    },
    Loop {
        label: Option<RustName>,
        body: Block,
    },
    For {
        label: Option<RustName>,
        pattern: Pattern,
        iter: Expr,
        body: Block,
    },
    /// `'label: { … }`
    Labelled {
        label: RustName,
        body: Block,
    },
    Break(Option<RustName>),
    Continue(Option<RustName>),
    Return(Option<Expr>),
}

#[derive(Debug, Clone)]
pub enum Pattern {
    Name(RustName),
    /// `mut name`
    Mut(RustName),
    Tuple(Vec<Pattern>),
    Array(Vec<Pattern>),
}

#[derive(Debug, Clone)]
pub enum Expr {
    Name(RustName, Span),
    /// `self.name`
    Field(RustName, Span),
    SelfValue,
    Int(i64, Span),
    /// `1i64`
    TypedInt(i64, Span),
    Float(f64, Span),
    Bool(bool),
    Str(String, Span),
    Unit,
    None,
    Some(Box<Expr>),
    Ref(Box<Expr>),
    Deref(Box<Expr>),
    Tuple(Vec<Expr>),
    Array(Vec<Expr>),
    TupleField(Box<Expr>, usize),
    /// A field of a Rust value.
    RustField(Box<Expr>, RustName, Span),
    /// A function or type of the runtime or the standard library.
    Path(Path, Span),
    /// `value[index]`, of a Rust type
    Index(Box<Expr>, Box<Expr>),
    /// `path::<Args>`
    Generic {
        path: Path,
        args: Vec<Type>,
        span: Span,
    },
    /// `Path::<Args>::name`
    Associated {
        path: Path,
        args: Vec<Type>,
        name: &'static str,
        span: Span,
    },
    /// `function::<Args>`
    Instance {
        name: RustName,
        args: Vec<Type>,
        span: Span,
    },
    /// `Closure::function::<Args>`
    OfClosure {
        name: RustName,
        function: &'static str,
        args: Vec<Type>,
        span: Span,
    },
    /// A Rust item as the user wrote it.
    Item(Vec<(RustName, Span)>),
    Call {
        callee: Box<Expr>,
        args: Vec<Expr>,
        span: Span,
    },
    Method {
        receiver: Box<Expr>,
        name: RustName,
        /// Type arguments, where no argument tells them.
        types: Vec<Type>,
        args: Vec<Expr>,
        span: Span,
        /// It is of a type of which nothing is known, not one of the runtime's.
        foreign: bool,
    },
    Native {
        op: &'static str,
        left: Box<Expr>,
        right: Box<Expr>,
        span: Span,
        /// The operands are of a type of which nothing is known.
        foreign: bool,
    },
    Not(Box<Expr>),
    Struct {
        name: RustName,
        fields: Vec<(RustName, Expr)>,
        span: Span,
    },
    If {
        test: Box<Expr>,
        body: Block,
        orelse: Block,
    },
    Block(Block),
    /// `format!`, `print!` and their kin.
    Format {
        kind: FormatKind,
        template: String,
        args: Vec<Expr>,
    },
    /// A state that cannot be.
    Bug(Bug),
    Panic {
        template: String,
        args: Vec<Expr>,
        span: Span,
    },
    /// `|params| body`
    Closure {
        params: Vec<Pattern>,
        body: Box<Expr>,
    },
    /// `move |name: Type| body`
    OwnedClosure {
        params: Vec<(RustName, Type)>,
        body: Box<Expr>,
    },
    Range {
        start: Box<Expr>,
        end: Box<Expr>,
    },
    Paren(Box<Expr>),
}

#[derive(Debug, Clone, Copy)]
pub enum FormatKind {
    Format,
    /// At the `print` that asks for it.
    Print(Span),
    Println(Span),
}
