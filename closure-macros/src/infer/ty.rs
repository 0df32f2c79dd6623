//! Type terms.

use crate::builtins::{BuiltinId, Kind};
use crate::hir::NodeId;
use crate::source::Span;
use crate::table::Id;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// A type variable of the solver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TyVar(pub u32);

impl Id for TyVar {
    fn from_index(index: usize) -> Self {
        TyVar(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// A type: a variable, or a constructor with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    Var(TyVar),
    Con(Con, Rc<[Ty]>),
}

/// Type constructors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Con {
    /// The type of None.
    None,
    Bool,
    Int,
    Float,
    /// An int at one time and a float at another.
    Number,
    Str,
    Range,
    Slice,
    /// `list[T]`
    List,
    /// `dict[K, V]`
    Dict,
    /// `set[T]`
    Set,
    /// A tuple of the arguments.
    Tuple,
    /// `tuple[T, ...]`: of any length.
    VarTuple,
    /// A value of any type, whose operations are found when the program runs.
    Value,
    /// What `**kwargs` is while it is only forwarded and shown: these names, with the arguments as their types.
    Keywords(Rc<[Rc<str>]>),
    /// `T | None`
    Option,
    /// A lazy iterator object over `T`: what `zip`, `map` or a generator expression make.
    Iter,
    /// What `dict.items()`, `.keys()` and `.values()` give: views of a dict's keys and values.
    Items,
    Keys,
    Values,
    /// The type-erased callable: a tuple of argument types, and the result.
    Func,
    /// The closure of this `def` or `lambda`; the arguments are the types of its captures.
    Closure(NodeId),
    /// A builtin as a value, or a module.
    Builtin(BuiltinId),
    /// What `type(x)` gives.
    Type,
    /// What `f.__code__` gives, of a closure of the argument's type.
    Code,
    /// An element of `f.__closure__`, which holds a value of the argument's type.
    Cell,
    /// A type written in Rust.
    Rust(Rc<RustType>),
    /// A type that only rustc knows: what a Rust function, constant or method gives.
    Opaque,
    /// What follows an error that has been reported: agrees with everything.
    Error,
}

/// A type written in Rust. Two that are written alike are the same type, wherever they stand.
#[derive(Clone, Debug)]
pub struct RustType {
    pub text: Rc<str>,
    /// The first annotation with it, where rustc's errors about the type stand.
    pub span: Span,
}

impl PartialEq for RustType {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for RustType {}

impl Hash for RustType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Ty {
    /// Whether it is the same term, not just an equal one.
    pub fn is_identical(&self, other: &Ty) -> bool {
        match (self, other) {
            (Ty::Con(con, args), Ty::Con(other_con, other_args)) => {
                con == other_con && Rc::ptr_eq(args, other_args)
            }
            (Ty::Var(var), Ty::Var(other)) => var == other,
            _ => false,
        }
    }

    /// Says if a value of the type is, or holds, a closure, whose parameters only the compiler knows.
    pub fn holds_closure(&self) -> bool {
        matches!(self.head(), Some(Con::Closure(_))) || self.args().iter().any(Ty::holds_closure)
    }

    /// How many constructors and variables it is made of.
    pub fn size(&self) -> usize {
        match self {
            Ty::Var(_) => 1,
            Ty::Con(_, args) => 1 + args.iter().map(Ty::size).sum::<usize>(),
        }
    }

    pub fn con(con: Con) -> Ty {
        Ty::Con(con, Rc::from([]))
    }

    pub fn new(con: Con, args: impl Into<Rc<[Ty]>>) -> Ty {
        Ty::Con(con, args.into())
    }

    pub fn none() -> Ty {
        Ty::con(Con::None)
    }

    pub fn bool() -> Ty {
        Ty::con(Con::Bool)
    }

    pub fn int() -> Ty {
        Ty::con(Con::Int)
    }

    pub fn float() -> Ty {
        Ty::con(Con::Float)
    }

    pub fn number() -> Ty {
        Ty::con(Con::Number)
    }

    pub fn str() -> Ty {
        Ty::con(Con::Str)
    }

    pub fn error() -> Ty {
        Ty::con(Con::Error)
    }

    pub fn opaque() -> Ty {
        Ty::con(Con::Opaque)
    }

    pub fn list(item: Ty) -> Ty {
        Ty::new(Con::List, [item])
    }

    pub fn set(item: Ty) -> Ty {
        Ty::new(Con::Set, [item])
    }

    pub fn dict(key: Ty, value: Ty) -> Ty {
        Ty::new(Con::Dict, [key, value])
    }

    pub fn iter(item: Ty) -> Ty {
        Ty::new(Con::Iter, [item])
    }

    pub fn option(item: Ty) -> Ty {
        Ty::new(Con::Option, [item])
    }

    pub fn tuple(items: Vec<Ty>) -> Ty {
        Ty::new(Con::Tuple, items)
    }

    /// `tuple[T, ...]`
    pub fn var_tuple(item: Ty) -> Ty {
        Ty::new(Con::VarTuple, [item])
    }

    /// A tuple of any length for elements of these types: of the one type that they have, or of `Value`s.
    pub fn of_any_length(items: &[Ty]) -> Ty {
        match items.split_first() {
            Some((first, rest)) if first.head().is_some() && rest.iter().all(|item| item == first) => {
                Ty::var_tuple(first.clone())
            }
            _ => Ty::var_tuple(Ty::value()),
        }
    }

    pub fn value() -> Ty {
        Ty::con(Con::Value)
    }

    pub fn func(args: Vec<Ty>, result: Ty) -> Ty {
        Ty::new(Con::Func, [Ty::tuple(args), result])
    }

    /// The constructor, unless it is a variable.
    pub fn head(&self) -> Option<&Con> {
        match self {
            Ty::Var(_) => None,
            Ty::Con(con, _) => Some(con),
        }
    }

    /// The constructor's arguments; none for a variable.
    pub fn args(&self) -> &[Ty] {
        match self {
            Ty::Var(_) => &[],
            Ty::Con(_, args) => args,
        }
    }

    pub fn is(&self, con: &Con) -> bool {
        self.head() == Some(con)
    }
}

impl Con {
    /// What `type(x).__name__` gives.
    pub fn python_name(&self) -> &str {
        match self {
            Con::None => "NoneType",
            Con::Bool => "bool",
            Con::Int => "int",
            Con::Float => "float",
            Con::Number => "int | float",
            Con::Str => "str",
            Con::Range => "range",
            Con::Slice => "slice",
            Con::List => "list",
            Con::Dict => "dict",
            Con::Set => "set",
            Con::Tuple | Con::VarTuple => "tuple",
            Con::Value => "object",
            Con::Keywords(_) => "dict",
            Con::Option => "NoneType",
            Con::Iter => "generator",
            Con::Items => "dict_items",
            Con::Keys => "dict_keys",
            Con::Values => "dict_values",
            Con::Func | Con::Closure(_) => "function",
            Con::Builtin(builtin) if builtin.kind == Kind::Class => "type",
            Con::Builtin(builtin) if builtin.kind == Kind::Module => "module",
            Con::Builtin(_) => "builtin_function_or_method",
            Con::Type => "type",
            Con::Code => "code",
            Con::Cell => "cell",
            Con::Rust(written) => &written.text,
            Con::Opaque => "Rust value",
            Con::Error => "?",
        }
    }

    /// Values of the type are copied, not moved.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Con::None | Con::Bool | Con::Int | Con::Float | Con::Number)
    }
}
