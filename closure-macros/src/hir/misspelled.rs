//! Names that are no Rust items, by all appearance: misspelled ones, and words of other languages.
//!
//! A name that nothing in the source binds means a Rust item, which only rustc knows. But what is one letter off a variable, or two off a long one,
//! that can be seen from there is taken for a mistake: rustc would speak of types and traits before it came to the name. An item
//! that is meant all the same can be named by its path, `self::name`.
//! Other names without a binding are noted where the type stage cannot go on without knowing their types.

use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::hash::HashMap;
use crate::hir::visit::{self, Visitor};
use crate::hir::{Expr, ExprKind, Function, Meaning, Module, Name};
use crate::scope::{ScopeId, ScopeTable};
use crate::source::Span;

/// Constants of other languages, and what Python calls them.
const FOREIGN: &[(&str, &str)] = &[
    ("true", "True"),
    ("TRUE", "True"),
    ("false", "False"),
    ("FALSE", "False"),
    ("none", "None"),
    ("null", "None"),
    ("nil", "None"),
    ("undefined", "None"),
];

/// Reports them. `may_be_item` says whether Rust can mean something by a name, as far as is known.
pub fn check(
    module: &Module,
    table: &ScopeTable,
    may_be_item: impl Fn(&str) -> bool,
    diags: &mut Diagnostics,
) {
    let may_be_item = &may_be_item;
    let mut check = Check {
        table,
        may_be_item,
        diags,
        may_be_left_out: false,
        scopes: Vec::new(),
        in_module: HashMap::default(),
    };
    visit::walk_stmts(&mut check, &module.body);
}

/// Where a type has to be written down because it comes from Rust, says which names were taken for Rust's.
pub fn note_items(module: &Module, diags: &mut Diagnostics) {
    let mut items = Items::default();
    visit::walk_stmts(&mut items, &module.body);
    for diagnostic in diags.iter_mut().filter(|diagnostic| diagnostic.kind == Kind::Annotation) {
        let at = diagnostic.span.lo;
        let around = items.functions.iter().rev().find(|span| span.lo <= at && at <= span.hi);
        for (name, span) in &items.found {
            if around.is_some_and(|function| function.lo <= span.lo && span.hi <= function.hi) {
                let note = format!("Python knows no `{name}` here, so it is taken for a Rust item");
                diagnostic.notes.push((Some(*span), note));
            }
        }
    }
}

#[derive(Default)]
struct Items {
    /// Names without a path: those may be mistakes.
    found: Vec<(Name, Span)>,
    /// From outside in.
    functions: Vec<Span>,
}

impl<'a> Visitor<'a> for Items {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(Meaning::Item(name)) = &expr.kind
            && self.found.iter().all(|(found, _)| found != name)
        {
            self.found.push((name.clone(), expr.span));
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.functions.push(function.span);
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}

struct Check<'t> {
    table: &'t ScopeTable,
    may_be_item: &'t dyn Fn(&str) -> bool,
    diags: &'t mut Diagnostics,
    /// In a function that `#[cfg]` may leave out, where rustc looks for no names.
    may_be_left_out: bool,
    /// Those around, the module's apart.
    scopes: Vec<ScopeId>,
    /// By name: the nearest of the module's names and Python's, which all functions see.
    in_module: HashMap<Name, Option<&'t str>>,
}

impl<'t> Check<'t> {
    fn name(&mut self, name: &Name, expr: &Expr) {
        let foreign = FOREIGN.iter().find(|(word, _)| *word == &**name).map(|(_, python)| *python);
        let Some(near) = foreign.or_else(|| self.nearest(name)) else {
            if syn::parse_str::<syn::Ident>(name).is_err() {
                self.keyword(name, expr);
            } else if !self.may_be_left_out && !is_type(name) && !(self.may_be_item)(name) {
                self.unbound(name, expr);
            }
            return;
        };
        let mut diagnostic = Diagnostic::new(
            Kind::NameError,
            expr.span,
            format!("name '{name}' is not defined. Did you mean: '{near}'?"),
        );
        if foreign.is_none() {
            diagnostic = diagnostic.help(format!("if a Rust item is meant, write `self::{name}`"));
        }
        self.diags.push(diagnostic);
    }

    /// A name that nothing binds, in Python or in Rust.
    fn unbound(&mut self, name: &Name, expr: &Expr) {
        let mut diagnostic =
            Diagnostic::new(Kind::NameError, expr.span, format!("name '{name}' is not defined"));
        let elsewhere = self.table.vars.iter().find(|var| var.name == *name && !var.is_hidden());
        let owner = elsewhere.and_then(|var| Some((var, self.table.scope(var.frame).def?)));
        diagnostic = match owner {
            _ if BuiltinId::named(name).is_some() => {
                diagnostic.help(format!("write `import {name}` at the start"))
            }
            Some((var, function)) => {
                let function = &self.table.var(function).name;
                let line = var.bindings.first().map_or(0, |binding| binding.span.lo.line);
                diagnostic.help(format!(
                    "`{name}` is a name of `{function}` (line {line}), and known there and in the functions inside it: return it, or pass it on"
                ))
            }
            None => diagnostic.help(format!("if a Rust item is meant, write `self::{name}`")),
        };
        self.diags.push(diagnostic);
    }

    /// A name that no Rust item can have.
    fn keyword(&mut self, name: &Name, expr: &Expr) {
        let message = format!("name '{name}' is not defined");
        let mut diagnostic = Diagnostic::new(Kind::NameError, expr.span, message);
        if &**name == "self" {
            diagnostic = diagnostic.help(
                "a closure keeps its state in variables of the function around it: read them by their names, \
                 and rebind them after `nonlocal`",
            );
        }
        self.diags.push(diagnostic);
    }

    /// A name that can be seen and is one edit away; two, if it is long.
    fn nearest(&mut self, name: &Name) -> Option<&'t str> {
        // Short names, and those with a number, are near each other by chance.
        if name.chars().count() < 4 || name.ends_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let inner = self.scopes.iter().rev().find_map(|scope| self.nearest_in(*scope, name));
        inner.or_else(|| match self.in_module.get(name) {
            Some(known) => *known,
            None => {
                let found = self.nearest_in(ScopeId::MODULE, name);
                let found = found.or_else(|| {
                    let mut often = BuiltinId::all().filter(|builtin| builtin.often);
                    often.find(|near| is_near(name, near.name)).map(|near| near.short_name())
                });
                self.in_module.insert(name.clone(), found);
                found
            }
        })
    }

    /// The first of a scope's own names that is near.
    fn nearest_in(&self, scope: ScopeId, name: &str) -> Option<&'t str> {
        let table = self.table;
        let variables = table.scope(scope).vars.iter().map(|var| table.var(*var));
        variables.filter(|var| !var.is_hidden()).map(|var| &*var.name).find(|near| is_near(name, near))
    }
}

/// True for the names of Rust's types, which are known everywhere.
fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
        || super::annotations::is_primitive(name)
}

fn is_near(name: &str, near: &str) -> bool {
    let (length, count) = (near.chars().count(), name.chars().count());
    let allowed = 1 + usize::from(length >= 8);
    // What differs more in length need not be compared.
    length >= 4 && length.abs_diff(count) <= allowed && edits(name, near) <= allowed
}

impl<'a> Visitor<'a> for Check<'_> {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(Meaning::Item(name)) = &expr.kind {
            self.name(name, expr);
        }
        let inner = match &expr.kind {
            ExprKind::Comprehension(comprehension) => self.table.scope_of(comprehension.id),
            _ => None,
        };
        self.scopes.extend(inner);
        visit::walk_expr(self, expr);
        self.scopes.truncate(self.scopes.len() - usize::from(inner.is_some()));
    }

    fn function(&mut self, function: &'a Function) {
        let around = self.may_be_left_out;
        self.may_be_left_out |= function.attributes.iter().any(|attribute| &*attribute.path == "cfg");
        visit::walk_function(self, function);
        let inner = self.table.scope_of(function.id);
        self.scopes.extend(inner);
        visit::walk_body(self, function);
        self.scopes.truncate(self.scopes.len() - usize::from(inner.is_some()));
        self.may_be_left_out = around;
    }
}

/// How many characters have to be put in, left out, replaced or swapped with the next to make one of the other.
pub(super) fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    // Row `i` has the numbers for the first `i` characters of `a`, and each number of the first of `b`.
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::edits;

    #[test]
    fn edits_are_counted() {
        for (a, b, count) in [
            ("total", "total", 0),
            ("total", "totl", 1),
            ("print", "pritn", 1),
            ("count", "coumt", 1),
            ("aab", "ab", 1),
            ("total", "ttl", 2),
            ("abcd", "badc", 2),
            ("recieve", "receive", 1),
            ("", "ab", 2),
        ] {
            assert_eq!((edits(a, b), edits(b, a)), (count, count), "{a} {b}");
        }
    }
}
