//! The table of everything that Python provides: the names of its module `builtins`, the members of the modules that closure
//! programs import, and the methods of its types.
//!
//! Each is one [`Builtin`], which holds all that the compiler knows of it: what it is called with, what it runs in the runtime, what
//! a call of it can do, and how it is passed around as a value. No other place knows a builtin by its spelling. To add one is to
//! add its row here and its function in the runtime.

mod core;
mod dict;
mod functools;
mod itertools;
mod list;
mod math;
mod names;
mod operator;
mod set;
mod signature;
#[cfg(test)]
mod tests;
mod text;
mod typing;

pub use signature::{Pattern, Signature, SignatureParam};

use crate::hash::HashMap;
use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::LazyLock;

/// What a builtin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Function,
    /// A type, which makes a value of it when it is called.
    Class,
    /// A method, under the name of its type: `str.upper`, which takes the text first.
    Method,
    Module,
    /// A float of a module, with its path in the runtime.
    Constant(&'static str),
    /// A function that is written in Python, see `scope::prelude`.
    Prelude,
    /// `functools.wraps`, which is no function in the expansion.
    Decorator,
    /// A name that stands in annotations only.
    Annotation,
    /// Known to CPython, and not compiled.
    Refused,
}

/// What a call of a function of the runtime can do, beside giving its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing. The iterator that it makes may do more when it is asked for an element.
    Pure,
    /// Raise an exception.
    Fails,
    /// Call a function that it is given, which may do anything.
    RunsCode,
}

/// How a builtin goes through the iterables that it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Iterates {
    Not,
    /// It gives an iterator that asks for an element when it is asked for one.
    Lazy,
    /// It asks for elements until it knows its result.
    StopsEarly,
    /// It asks for all elements before it returns.
    UsesUp,
}

/// What a builtin does with the object that it is given first, or that it is a method of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may keep it, or give it back.
    Any,
    /// It neither keeps nor changes it.
    Looks,
    /// It changes it, and does not keep it.
    Changes,
}

/// One list of parameters, and the function of the runtime that takes it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// In the notation of [`Signature`].
    pub signature: &'static str,
    /// A path below the runtime's root; of a container's method, the method's name; of a class without arguments, a literal.
    pub rust: &'static str,
    pub effect: Effect,
    /// Whether the type that stands for the builtin as a value takes this list, too.
    pub as_value: bool,
}

/// One builtin.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// As Python finds it: `max`, `math.sqrt`, `str.upper`.
    pub name: &'static str,
    pub kind: Kind,
    /// Of several, the first that fits the arguments is taken. None if calls have a step of their own in `infer`.
    pub rows: &'static [Row],
    /// The rows for a call `f(*xs)`, with all of the arguments in one container.
    pub spread: &'static [Row],
    pub iterates: Iterates,
    pub access: Access,
    /// The type in the runtime that stands for it as a value.
    pub as_value: Option<&'static str>,
    /// How many arguments CPython takes by position, at least and at most, if the rows are not all of its shapes.
    pub counts: Option<(usize, usize)>,
    /// Keywords that CPython takes beside those of the rows.
    pub keywords: &'static [&'static str],
    /// What to write instead of one that is refused.
    pub instead: Option<&'static str>,
    /// Whether a name that is nearly this one is taken for it.
    pub often: bool,
}

const fn builtin(kind: Kind, name: &'static str, rows: &'static [Row]) -> Builtin {
    Builtin {
        name,
        kind,
        rows,
        spread: &[],
        iterates: Iterates::Not,
        access: Access::Any,
        as_value: None,
        counts: None,
        keywords: &[],
        instead: None,
        often: false,
    }
}

const fn function(name: &'static str, rows: &'static [Row]) -> Builtin {
    builtin(Kind::Function, name, rows)
}

const fn class(name: &'static str, rows: &'static [Row]) -> Builtin {
    builtin(Kind::Class, name, rows)
}

const fn method(name: &'static str, rows: &'static [Row]) -> Builtin {
    builtin(Kind::Method, name, rows)
}

const fn module(name: &'static str) -> Builtin {
    builtin(Kind::Module, name, &[])
}

const fn constant(name: &'static str, rust: &'static str) -> Builtin {
    builtin(Kind::Constant(rust), name, &[])
}

const fn special(kind: Kind, name: &'static str) -> Builtin {
    builtin(kind, name, &[])
}

const fn refused(name: &'static str) -> Builtin {
    builtin(Kind::Refused, name, &[])
}

const fn pure(signature: &'static str, rust: &'static str) -> Row {
    Row { signature, rust, effect: Effect::Pure, as_value: true }
}

const fn fails(signature: &'static str, rust: &'static str) -> Row {
    Row { signature, rust, effect: Effect::Fails, as_value: true }
}

const fn runs(signature: &'static str, rust: &'static str) -> Row {
    Row { signature, rust, effect: Effect::RunsCode, as_value: true }
}

impl Row {
    /// A row for calls by name only: a value has no type for it.
    const fn only_called(self) -> Row {
        Row { as_value: false, ..self }
    }
}

impl Builtin {
    const fn lazy(self) -> Builtin {
        Builtin { iterates: Iterates::Lazy, ..self }
    }

    const fn stops_early(self) -> Builtin {
        Builtin { iterates: Iterates::StopsEarly, ..self }
    }

    const fn uses_up(self) -> Builtin {
        Builtin { iterates: Iterates::UsesUp, ..self }
    }

    const fn looks(self) -> Builtin {
        Builtin { access: Access::Looks, ..self }
    }

    const fn changes(self) -> Builtin {
        Builtin { access: Access::Changes, ..self }
    }

    const fn value(self, path: &'static str) -> Builtin {
        Builtin { as_value: Some(path), ..self }
    }

    const fn of_container(self, spread: &'static [Row]) -> Builtin {
        Builtin { spread, ..self }
    }

    const fn counts(self, least: usize, most: usize) -> Builtin {
        Builtin { counts: Some((least, most)), ..self }
    }

    const fn keywords(self, keywords: &'static [&'static str]) -> Builtin {
        Builtin { keywords, ..self }
    }

    const fn instead(self, help: &'static str) -> Builtin {
        Builtin { instead: Some(help), ..self }
    }

    const fn often(self) -> Builtin {
        Builtin { often: true, ..self }
    }

    /// The name without the module or type.
    pub fn short_name(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }

    /// Of a method: the name of its type, and its own.
    pub fn method(&self) -> Option<(&'static str, &'static str)> {
        self.name.split_once('.').filter(|_| self.kind == Kind::Method)
    }
}

const TABLES: [&[Builtin]; 11] = [
    core::TABLE,
    names::TABLE,
    text::TABLE,
    list::TABLE,
    dict::TABLE,
    set::TABLE,
    functools::TABLE,
    itertools::TABLE,
    math::TABLE,
    operator::TABLE,
    typing::TABLE,
];

const COUNT: usize = {
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
};

static BUILTINS: [&Builtin; COUNT] = {
    let mut all = [&TABLES[0][0]; COUNT];
    let (mut index, mut table) = (0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            all[index] = &TABLES[table][row];
            (index, row) = (index + 1, row + 1);
        }
        table += 1;
    }
    all
};

static BY_NAME: LazyLock<HashMap<&'static str, BuiltinId>> =
    LazyLock::new(|| BuiltinId::all().map(|id| (id.name, id)).collect());

/// The effects of the runtime's functions, by their paths.
static EFFECTS: LazyLock<HashMap<&'static str, Effect>> = LazyLock::new(|| {
    let rows = BUILTINS.iter().flat_map(|builtin| builtin.rows.iter().chain(builtin.spread));
    rows.map(|row| (row.rust, row.effect)).collect()
});

/// Signatures that are parsed when they are first asked for.
type Signatures = OnceCell<Rc<[Rc<Signature>]>>;

thread_local! {
    /// The signatures of each builtin's rows, and of its rows for a container.
    static SIGNATURES: Vec<[Signatures; 2]> =
        (0..COUNT).map(|_| Default::default()).collect();
}

/// Index of a [`Builtin`], to which it derefs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuiltinId(u16);

impl Deref for BuiltinId {
    type Target = Builtin;

    fn deref(&self) -> &Builtin {
        BUILTINS[usize::from(self.0)]
    }
}

/// The builtin of this name, at compile time.
const fn known(name: &str) -> BuiltinId {
    let mut index = 0;
    while index < COUNT {
        if is_same(BUILTINS[index].name.as_bytes(), name.as_bytes()) {
            return BuiltinId(index as u16);
        }
        index += 1;
    }
    panic!("no builtin of this name")
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}

/// The builtins for whose calls a stage has a step of its own.
impl BuiltinId {
    pub const BOOL: BuiltinId = known("bool");
    pub const CACHE: BuiltinId = known("functools.cache");
    pub const CALLABLE: BuiltinId = known("callable");
    pub const DICT: BuiltinId = known("dict");
    pub const FILTER: BuiltinId = known("filter");
    pub const FORMAT: BuiltinId = known("str.format");
    pub const FROM_ITERABLE: BuiltinId = known("itertools.chain.from_iterable");
    pub const INT: BuiltinId = known("int");
    pub const ISINSTANCE: BuiltinId = known("isinstance");
    pub const ITEMGETTER: BuiltinId = known("operator.itemgetter");
    pub const LIST: BuiltinId = known("list");
    pub const LRU_CACHE: BuiltinId = known("functools.lru_cache");
    pub const MAP: BuiltinId = known("map");
    pub const NAME: BuiltinId = known("__name__");
    pub const NEXT: BuiltinId = known("next");
    pub const OBJECT: BuiltinId = known("object");
    pub const PARTIAL: BuiltinId = known("functools.partial");
    pub const PRINT: BuiltinId = known("print");
    pub const RANGE: BuiltinId = known("range");
    pub const REDUCE: BuiltinId = known("functools.reduce");
    pub const SET: BuiltinId = known("set");
    pub const SORTED: BuiltinId = known("sorted");
    pub const STR: BuiltinId = known("str");
    pub const SUM: BuiltinId = known("sum");
    pub const TUPLE: BuiltinId = known("tuple");
    pub const TYPE: BuiltinId = known("type");
    pub const WRAPS: BuiltinId = known("functools.wraps");
    pub const ZIP: BuiltinId = known("zip");

    pub fn all() -> impl Iterator<Item = BuiltinId> {
        (0..COUNT).map(|index| BuiltinId(index as u16))
    }

    /// The builtin of this full name.
    pub fn named(full: &str) -> Option<BuiltinId> {
        BY_NAME.get(full).copied()
    }

    /// The name that every module finds when nobody binds it.
    pub fn of_every_module(name: &str) -> Option<BuiltinId> {
        BuiltinId::named(name).filter(|id| id.kind != Kind::Module && !name.contains('.'))
    }

    /// What an import of this module, or of this name from a module, stands for.
    pub fn importable(full: &str) -> Option<BuiltinId> {
        BuiltinId::named(full).filter(|id| {
            id.kind == Kind::Module
                || (full.contains('.') && id.owner().is_some_and(|owner| owner.kind == Kind::Module))
        })
    }

    /// The module or type that it is a member of.
    fn owner(self) -> Option<BuiltinId> {
        BuiltinId::named(self.name.rsplit_once('.')?.0)
    }

    /// The member of a module or type.
    pub fn member(self, name: &str) -> Option<BuiltinId> {
        BuiltinId::named(&format!("{}.{name}", self.name))
    }

    /// The members of a module or type.
    pub fn members(self) -> impl Iterator<Item = BuiltinId> {
        BuiltinId::all().filter(move |id| {
            id.name
                .strip_prefix(self.name)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| !rest.contains('.'))
        })
    }

    /// The methods of this name.
    pub fn methods(name: &str) -> impl Iterator<Item = BuiltinId> {
        BuiltinId::all().filter(move |id| id.method().is_some_and(|(_, method)| method == name))
    }

    /// The signatures of the rows.
    pub fn signatures(self) -> Rc<[Rc<Signature>]> {
        self.parsed(0, self.rows)
    }

    /// The signatures of the rows for a call `f(*xs)`.
    pub fn spread_signatures(self) -> Rc<[Rc<Signature>]> {
        self.parsed(1, self.spread)
    }

    fn parsed(self, which: usize, rows: &[Row]) -> Rc<[Rc<Signature>]> {
        SIGNATURES.with(|all| {
            let parse = || rows.iter().map(|row| Rc::new(Signature::of(row))).collect();
            all[usize::from(self.0)][which].get_or_init(parse).clone()
        })
    }
}

/// What a call of a function of the runtime can do, if a row names it.
pub fn effect_of(rust: &str) -> Option<Effect> {
    EFFECTS.get(rust).copied()
}
