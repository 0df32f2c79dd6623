//! Goals: what the program asks of its types.
//!
//! A goal on known types is resolved from the tables in `operators.rs`, `methods.rs` and `builtins.rs`; one that still has an
//! unknown operand when its function is done becomes a trait bound of that function.

use super::ty::Ty;
use super::widen::Place;
use crate::builtins::BuiltinId;
use crate::hir::{BinOp, Given, Ident, NodeId, UnaryOp};
use crate::source::Span;
use crate::table::Id;
use std::rc::Rc;

/// Index of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoalId(pub usize);

impl Id for GoalId {
    fn from_index(index: usize) -> Self {
        GoalId(index)
    }

    fn index(self) -> usize {
        self.0
    }
}

/// One operation of Python's data model; each has its trait in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    Binary(BinOp),
    /// `left op= right`, which changes lists, sets and dicts in place.
    InPlace(BinOp),
    Unary(UnaryOp),
    Eq,
    Lt,
    Le,
    Gt,
    Ge,
    Is,
    IsNone,
    /// [`Op::IsNone`] of what may be called here too, of which being called says enough.
    Absent,
    Truth,
    /// [`Op::Truth`] of what may be called here too, of which being called says enough.
    Present,
    Len,
    Iter,
    /// To be an argument of `reversed`.
    Reversible,
    GetItem,
    /// Indexing by a number in the source, which for a tuple decides the type.
    Element(i64),
    SetItem,
    DelItem,
    Contains,
    Format,
    /// To be a key of a dict or an element of a set.
    Hash,
    /// The value is needed in two places.
    Clone,
    /// The value goes into a type-erased callable.
    Static,
    Sum,
    Abs,
    Round,
    ToInt,
    ToFloat,
    /// To be an int or a float, to go into a place where both meet: the second operand.
    ToNumber,
    /// To go where values of any type go.
    ToValue,
    /// To come from where values of any type are.
    FromValue,
    /// To be an argument of a function of `math`.
    Real,
    /// To stand behind `**` in a dict display: its keys and values.
    Entries,
    /// To be an element of which `dict()` makes an entry: its key and its value.
    Entry,
    /// To stand behind `*` in a call of `print`.
    Spread,
    /// To stand behind `*` in a call through `Callable`.
    Arguments,
    /// To be shown as a dict, whatever the values' types: `**kwargs` that is forwarded.
    Objects,
    /// `__name__`
    Name,
    /// To be what decided which function is called.
    Given(Given),
}

impl Op {
    /// Whether every type has it, if the types that it is made of have it.
    pub fn is_structural(self) -> bool {
        matches!(
            self,
            Op::Is
                | Op::IsNone
                | Op::Absent
                | Op::Eq
                | Op::Truth
                | Op::Present
                | Op::Format
                | Op::Hash
                | Op::Clone
                | Op::Static
                | Op::ToValue
                | Op::Given(_)
        )
    }

    /// The operation whose trait stands for it: most of `left op= right` are `left op right` for all types.
    pub fn as_asked(self) -> Op {
        match self {
            Op::InPlace(op) if !op.changes_containers() => Op::Binary(op),
            op => op,
        }
    }

    /// Whether numbers have it.
    pub fn is_numeric(self) -> bool {
        matches!(
            self,
            Op::Binary(_)
                | Op::InPlace(_)
                | Op::Unary(_)
                | Op::Lt
                | Op::Le
                | Op::Gt
                | Op::Ge
                | Op::Sum
                | Op::Abs
                | Op::Round
                | Op::ToInt
                | Op::ToFloat
                | Op::Real
        )
    }

    /// Whether it has a result type that its operands decide.
    pub fn has_output(self) -> bool {
        matches!(
            self,
            Op::Binary(_)
                | Op::InPlace(_)
                | Op::Unary(_)
                | Op::Iter
                | Op::Entries
                | Op::Entry
                | Op::GetItem
                | Op::Element(_)
                | Op::Sum
                | Op::Abs
                | Op::Round
        )
    }
}

#[derive(Clone, Debug)]
pub enum GoalKind {
    Op {
        op: Op,
        inputs: Rc<[Ty]>,
        out: Option<Ty>,
    },
    Call {
        callee: Ty,
        args: Rc<[CallArg]>,
        out: Ty,
    },
    Method {
        receiver: Ty,
        name: Ident,
        args: Rc<[CallArg]>,
        out: Ty,
    },
    Attribute {
        value: Ty,
        name: Ident,
        out: Ty,
    },
    /// `value.name = …`, of a value of type `given`; none for `value.name += …`.
    SetAttribute {
        value: Ty,
        name: Ident,
        given: Option<Ty>,
    },
    /// A value of type `from` is stored in a place of type `to`.
    Flow {
        from: Ty,
        to: Ty,
        what: What,
    },
    /// A read of a variable of type `place`, which sees the bindings with these types; tests have excluded None for the others.
    Read {
        place: Ty,
        seen: Rc<[Ty]>,
        out: Ty,
    },
    /// A value of type `from` is taken apart; `star` is the target that takes the rest.
    Unpack {
        from: Ty,
        star: Option<usize>,
        outs: Rc<[Ty]>,
    },
    Builtin {
        builtin: BuiltinId,
        /// It is called as a value, by code that does not know which function it is.
        as_value: bool,
        args: Rc<[CallArg]>,
        out: Ty,
    },
}

impl GoalKind {
    /// All types that it is about.
    pub fn types(&self) -> Vec<Ty> {
        match self {
            GoalKind::Op { inputs, out, .. } => inputs.iter().chain(out).cloned().collect(),
            GoalKind::Call { callee: subject, args, out }
            | GoalKind::Method { receiver: subject, args, out, .. } => {
                args.iter().map(|arg| &arg.ty).chain([subject, out]).cloned().collect()
            }
            GoalKind::Builtin { args, out, .. } => {
                args.iter().map(|arg| &arg.ty).chain([out]).cloned().collect()
            }
            GoalKind::SetAttribute { value, given, .. } => given.iter().chain([value]).cloned().collect(),
            GoalKind::Attribute { value: from, out: to, .. }
            | GoalKind::Flow { from, to, .. }
            | GoalKind::Read { place: to, out: from, .. } => vec![from.clone(), to.clone()],
            GoalKind::Unpack { from, outs, .. } => outs.iter().chain([from]).cloned().collect(),
        }
    }

    /// The types that decide the result, of what can stay open and become a bound.
    pub fn inputs(&self) -> Vec<Ty> {
        match self {
            GoalKind::Op { inputs, .. } => inputs.to_vec(),
            GoalKind::Call { callee, args, .. } => {
                std::iter::once(callee).chain(args.iter().map(|arg| &arg.ty)).cloned().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub struct CallArg {
    pub kind: CallArgKind,
    pub ty: Ty,
    pub node: NodeId,
    pub span: Span,
    /// The argument is a variable, not yet said to be moved or cloned; whether it may be moved.
    pub movable: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallArgKind {
    Positional,
    Keyword(Rc<str>),
    Star,
    DoubleStar,
}

/// What a flow stores into, for messages.
#[derive(Clone, Debug)]
pub enum What {
    Variable(Rc<str>),
    Element(&'static str),
    Result(Rc<str>),
    /// An argument: the function's name, the parameter's name, and its id, unless an annotation says what it is.
    Argument(Rc<str>, Rc<str>, Option<NodeId>),
    /// An argument of a builtin's that the results of this function follow.
    Folded(Rc<str>, NodeId),
    /// An element of a container: `container[index] = value`.
    Item,
    /// What `join` joins.
    SequenceItem,
    Value,
}

#[derive(Clone, Debug)]
pub struct Goal {
    pub kind: GoalKind,
    pub span: Span,
    pub node: Option<NodeId>,
    /// The function whose code asks for it; none for module statements.
    pub owner: Option<NodeId>,
    pub done: bool,
    /// A call of the function whose code asks for it need not come to it.
    pub conditional: bool,
    /// Not a copy made for a use of a generic function.
    pub original: bool,
    /// The goal that it is a copy of.
    pub copy_of: Option<GoalId>,
    /// The places of the callable whose erased type asks for it: it may be one of several, and is not called if it does not fit.
    pub erased_in: Option<Rc<[Place]>>,
    /// Where the operation stands, if `span` is the call that asks for it.
    pub cause: Option<Span>,
    /// The use of a generic function that asks for it, if it is a copy.
    pub via: Option<Rc<Use>>,
}

/// A call of a generic function, at the types of one use.
#[derive(Debug)]
pub struct Use {
    pub function: NodeId,
    /// The types of its captures and arguments.
    pub types: Vec<Ty>,
    /// How large these are.
    pub size: usize,
    pub result: Ty,
    /// The use whose copies hold this call.
    pub outer: Option<Rc<Use>>,
    pub depth: u32,
}

/// What became of looking at a goal.
pub enum Step {
    Done,
    /// Look again when this variable is bound.
    Wait(Ty),
}
