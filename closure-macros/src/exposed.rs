//! What Rust code is told of functions: where `pub` and Rust's attributes make sense.
//!
//! Invariant afterwards: what an attribute is put on can have it. A function at the top level becomes a Rust function, which takes any
//! attribute of one. A function inside another becomes a struct with a `call` method. One that the module's statements make is a variable of
//! `__main__()`, which Rust code cannot name.

use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::flow::Flow;
use crate::hir::visit::{self, Visitor};
use crate::hir::{Function, FunctionKind, Module, StmtKind};
use crate::lex::Attribute;
use crate::scope::ScopeTable;

/// Attributes that go onto the `call` method of a function inside another, or onto its struct.
const OF_CLOSURES: [&str; 12] = [
    "allow",
    "cold",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "track_caller",
    "warn",
];

/// What to write so that Rust code can call a function that the module's statements make.
pub const HOW_TO_REACH: &str = "a function that Rust code calls stands in a `pydef!` without other statements, or reads constants only, bound at its head";

/// Reports visibilities and attributes that could do nothing. `is_public` says that all functions are public, which no single one asks
/// for.
pub fn check(module: &Module, scopes: &ScopeTable, flow: &Flow, is_public: bool, diags: &mut Diagnostics) {
    let top: Vec<&Function> = module
        .body
        .iter()
        .filter_map(|stmt| match &stmt.kind {
            StmtKind::FunctionDef(function) => Some(&**function),
            _ => None,
        })
        .collect();
    for function in &top {
        let Some(reason) = reason(function, scopes, flow) else {
            check_item(function, &top, diags);
            continue;
        };
        if module.exports {
            for attribute in named(function, |path| matches!(path, "derive" | "cfg" | "cfg_attr")) {
                diags.push(
                    error(
                        attribute,
                        format!(
                            "`#[{}]` cannot stand before `{}`, since {reason}",
                            attribute.path, function.name.name
                        ),
                    )
                    .help("what the definitions of this source make is made together"),
                );
            }
            continue;
        }
        let name = &function.name.name;
        if let (Some(_), false) = (&function.visibility, is_public) {
            let message = format!(
                "`{name}` is made by the statements of `__main__()`, since {reason}, and cannot be public"
            );
            diags.push(Diagnostic::new(Kind::Unsupported, function.name.span, message).help(HOW_TO_REACH));
        }
        for attribute in named(function, |path| !OF_CLOSURES.contains(&path)) {
            let message = format!(
                "`#[{}]` cannot stand before `{name}`, which the statements of `__main__()` make, since {reason}",
                attribute.path
            );
            diags.push(error(attribute, message).help(HOW_TO_REACH));
        }
    }
    visit::walk_stmts(&mut Inner { depth: 0, diags }, &module.body);
}

/// Why a function at the top level does not become a Rust function, if it does not.
pub fn reason(function: &Function, scopes: &ScopeTable, flow: &Flow) -> Option<String> {
    if !function.decorators.is_empty() {
        return Some("it is decorated".to_owned());
    }
    let captures = &flow.functions.get(&Some(function.id))?.captures;
    let var = captures.first()?;
    Some(format!("it uses the variable `{}`", scopes.vars[var.0 as usize].name))
}

/// Checks the attributes of what becomes a Rust function.
fn check_item(function: &Function, top: &[&Function], diags: &mut Diagnostics) {
    let name = &function.name.name;
    for attribute in named(function, |path| path == "derive") {
        diags.push(
            error(attribute, format!("`#[derive]` is for a struct, and `{name}` becomes a Rust function"))
                .help("put it before the function inside whose struct is to have the trait"),
        );
    }
    let same = |other: &&&Function| other.bound_name() == function.bound_name();
    if top.iter().filter(same).count() > 1 {
        for attribute in named(function, |path| matches!(path, "cfg" | "cfg_attr")) {
            diags.push(
                error(
                    attribute,
                    format!(
                        "`{name}` has several definitions, of which the last counts whatever `#[cfg]` says"
                    ),
                )
                .help("write `#[cfg(…)]` before a `pydef!` of its own for each"),
            );
        }
    }
}

fn named<'f>(
    function: &'f Function,
    is_meant: impl Fn(&str) -> bool + 'f,
) -> impl Iterator<Item = &'f Attribute> {
    let list = function.attributes.iter().map(|attribute| &**attribute);
    list.filter(move |attribute| attribute.doc.is_none() && is_meant(&attribute.path))
}

fn error(attribute: &Attribute, message: String) -> Diagnostic {
    Diagnostic::new(Kind::Unsupported, attribute.span, message)
}

/// Functions inside others.
struct Inner<'d> {
    depth: u32,
    diags: &'d mut Diagnostics,
}

impl<'a> Visitor<'a> for Inner<'_> {
    fn function(&mut self, function: &'a Function) {
        if self.depth > 0 && function.kind == FunctionKind::Def {
            for attribute in named(function, |path| !OF_CLOSURES.contains(&path)) {
                let message = format!(
                    "`#[{}]` cannot stand before `{}`, which becomes a struct with a `call` method",
                    attribute.path, function.name.name
                );
                self.diags.push(error(attribute, message).help(
                    "`#[derive]` goes onto the struct of a function inside another; `#[inline]`, `#[must_use]` and their like onto `call`",
                ));
            }
        }
        self.depth += 1;
        visit::walk_function(self, function);
        visit::walk_body(self, function);
        self.depth -= 1;
    }
}
