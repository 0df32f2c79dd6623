//! Every pattern of generated names.
//!
//! | what | name | example |
//! |---|---|---|
//! | struct of a nested function | the functions around it and its own name, in camel case | `rate_limiter.limit` → `RateLimiterLimit` |
//! | struct of a lambda | the same, with `Lambda` | `ComposeLambda` |
//! | struct of a function among module statements | begins with `Main` | `MainGreet` |
//! | struct of a top-level function that is used as a value | its name in camel case | `Add` |
//! | struct of a keyword argument's name | the first function, or `Main`, then the name, with `Keyword` | `GreetPunctuationKeyword` |
//! | trait that a call of a function needs which is no Rust function | its name, with `FromRust` | `ScaledFromRust` |
//! | type parameter | what holds it first, in camel case; else `T` | `Factor` |
//! | type parameter of a result that nothing holds | what the operation gives | `Product`, `FuncResult`, `Item` |
//! | field of a captured variable | its name | `factor` |
//! | field of a default value | the parameter's name with `_default` | `items_default` |
//! | label of a loop with `else` | `'else_` and a number | |
//! | temporary | a word that says what it is, with a number if the source uses the word | `items` |
//!
//! A name that is taken gets the first free number from 2. Names come from the source alone, never from positions, so that the
//! same source gives the same expansion wherever it stands.

use crate::hash::HashSet;
use crate::model::{Path, Type};
use std::rc::Rc;

/// `rate_limiter` → `RateLimiter`; what is not a letter or digit only separates.
pub fn camel_case(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut chars = part.chars();
        if let Some(first) = chars.next() {
            out.extend(first.to_uppercase());
            out.push_str(chars.as_str());
        }
    }
    if out.is_empty() || out.starts_with(|c: char| c.is_numeric()) {
        out.insert(0, 'T');
    }
    out
}

/// The name of a closure's struct: the functions around it and its own name; `main` if only module statements are around it.
pub fn closure_type<'n>(main: bool, path: impl Iterator<Item = &'n str>) -> String {
    let mut name = String::from(if main { "Main" } else { "" });
    for part in path {
        name.push_str(&camel_case(if part.starts_with('<') { "Lambda" } else { part }));
    }
    name
}

/// The type parameter of what an operation gives, by the operation's trait and the type that it is of.
pub fn result_name(bound: Path, subject: &Type) -> String {
    let (Path::Runtime(path) | Path::Core(path)) = bound else {
        return "Output".into();
    };
    let name = match path.rsplit("::").next().unwrap_or(path) {
        "Callable" => match subject {
            Type::Param(name) => return format!("{name}Result"),
            _ => "Result",
        },
        "Add" | "IAdd" | "Sum" => "Sum",
        "Sub" | "ISub" => "Difference",
        "Mul" | "IMul" | "MatMul" => "Product",
        "TrueDiv" | "FloorDiv" => "Quotient",
        "Mod" => "Remainder",
        "Pow" => "Power",
        "Iterable" | "GetItem" | "Element" => "Item",
        _ => "Output",
    };
    name.into()
}

/// Names that are taken in one namespace.
#[derive(Clone, Debug, Default)]
pub struct Namespace {
    /// Names of the namespace around it, which must stay visible.
    outer: Rc<HashSet<Rc<str>>>,
    taken: HashSet<Rc<str>>,
}

impl Namespace {
    pub fn inside(outer: &Rc<HashSet<Rc<str>>>) -> Self {
        Namespace { outer: outer.clone(), taken: HashSet::default() }
    }

    pub fn take(&mut self, name: &str) -> Rc<str> {
        let mut candidate: Rc<str> = name.into();
        let mut number = 2;
        while self.outer.contains(&candidate) || !self.taken.insert(candidate.clone()) {
            candidate = format!("{name}{number}").into();
            number += 1;
        }
        candidate
    }

    pub fn reserve(&mut self, name: &str) {
        self.taken.insert(name.into());
    }
}
