//! The symbol table: which variable each name means, as CPython's `symtable.c` decides it.
//!
//! Input: the syntax tree. Output: [`Meanings`]. Invariant: every name expression, binding and declaration of
//! the tree has its [`Resolution`]; all scope errors (`nonlocal`, `global`, duplicate parameters) have been reported.

use crate::ast::{Expr, ExprKind, Function, Module, Name, NodeId};
use crate::diagnostics::Diagnostics;
use crate::source::Span;
use crate::table::{Id, IdSet, Table};

mod attributes;
mod builtins;
mod collect;
mod dicts;
mod exports;
mod generators;
mod imports;
mod keywords;
mod methods;
mod misspelled;
mod occurring;
mod optional;
mod prelude;
mod resolve;
#[cfg(test)]
mod tests;

pub(crate) use builtins::is_builtin;
pub use generators::{EXHAUSTING, GENERATOR, captured};
pub use methods::RECEIVER;

/// Before the full name of a builtin that the compiler itself calls, whatever the program calls so.
const LIBRARY: &str = ".builtins.";

/// Index of a [`Scope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub u32);

impl Id for ScopeId {
    fn from_index(index: usize) -> Self {
        ScopeId(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// Index of a [`Var`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarId(pub u32);

impl Id for VarId {
    fn from_index(index: usize) -> Self {
        VarId(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// What opens a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    /// A `def` or a `lambda`.
    Function,
    /// Evaluated in place: its variables are its own, but it is no closure.
    Comprehension,
}

/// One scope of the source.
#[derive(Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub parent: Option<ScopeId>,
    /// The nearest enclosing scope that is no comprehension, or the scope itself: what runs as one Rust function.
    pub frame: ScopeId,
    /// The function's or comprehension's id; none for the module.
    pub node: Option<NodeId>,
    /// The variable that the function's `def` binds.
    pub def: Option<VarId>,
    /// Variables that the scope owns, in order of first appearance (parameters first).
    pub vars: Vec<VarId>,
    /// Of a frame: variables of enclosing frames that it or a frame inside it uses (CPython's free variables), in order of first use.
    pub free: Vec<VarId>,
    pub children: Vec<ScopeId>,
}

/// One variable: a name in the scope that owns it.
#[derive(Debug)]
pub struct Var {
    pub name: Name,
    pub owner: ScopeId,
    /// The owner's frame.
    pub frame: ScopeId,
    /// Every place that binds it, in source order, those in inner functions through `nonlocal` or `global` included.
    pub bindings: Vec<Binding>,
    /// The frames, other than its own, that use it themselves (not those it only passes through). Not empty: a cell variable.
    pub captured_by: Vec<ScopeId>,
    /// For the hidden variable that holds a parameter's default between `def` and call: the parameter's id.
    pub default_of: Option<NodeId>,
}

impl Var {
    /// Of an attribute of a function, `step.calls`: the function's name and the attribute's.
    pub fn attribute(&self) -> Option<(&str, &str)> {
        attributes::split(&self.name)
    }
}

/// One place that binds a variable.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The id of the target expression, parameter, function or import statement.
    pub node: NodeId,
    pub span: Span,
    pub kind: BindingKind,
    /// The frame in which the binding runs.
    pub frame: ScopeId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BindingKind {
    Param,
    /// A `def` without decorators; `node` is the function.
    Def,
    /// A decorated `def`.
    DecoratedDef,
    Assign,
    AugAssign,
    For,
    Import,
    /// The hidden variable of a default value, bound where the `def` or `lambda` stands.
    Default,
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    Var(VarId),
    /// No function or module statement binds it, and it is one of Python's builtins; or an import does, see [`Meanings::imported`].
    Builtin,
    /// A Rust item in scope at the macro.
    Item,
}

/// The symbol table of one source.
#[derive(Debug, Default)]
pub struct ScopeTable {
    pub scopes: Vec<Scope>,
    pub vars: Vec<Var>,
    /// The scope that a function or comprehension opens, by its id.
    pub by_node: Table<NodeId, ScopeId>,
    /// By the parameter's id: the hidden variable of its default, where that is no constant.
    pub defaults: Table<NodeId, VarId>,
    /// What stands for the variables of `nonlocal` statements that have had their errors.
    pub refused: IdSet<VarId>,
}

impl ScopeTable {
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    pub fn var(&self, id: VarId) -> &Var {
        &self.vars[id.0 as usize]
    }

    /// The scope that a function or comprehension opens.
    pub fn scope_of(&self, node: NodeId) -> Option<ScopeId> {
        self.by_node.get(&node).copied()
    }
}

/// What the names of the source mean, and the symbol table that they mean it in.
#[derive(Debug, Default)]
pub struct Meanings {
    pub table: ScopeTable,
    /// By the id of a name expression (read or bound), parameter, function (its name) or import (its first name).
    pub names: Table<NodeId, Resolution>,
    /// By import statement: what each imported name is bound to, in order.
    pub imports: Table<NodeId, Vec<Resolution>>,
    /// By the id of a name expression that resolves to a builtin through an import: the full name, `math.sqrt`.
    pub imported: Table<NodeId, Name>,
}

impl Meanings {
    /// Whether a decorator is `functools.wraps(…)`, which changes what a function says of itself, not what it does.
    pub fn is_wraps(&self, decorator: &Expr) -> bool {
        let ExprKind::Call { func, args } = &decorator.kind else { return false };
        let full = |name: &Expr| self.imported.get(&name.id).map(|name| &**name);
        args.len() == 1
            && match &func.kind {
                ExprKind::Name(_) => full(func) == Some("functools.wraps"),
                ExprKind::Attribute { value, attr } => {
                    full(value) == Some("functools") && attr.name.as_ref() == "wraps"
                }
                _ => false,
            }
    }

    /// Whether decorators make something else of a function.
    pub fn is_decorated(&self, function: &Function) -> bool {
        !function.decorators.iter().all(|decorator| self.is_wraps(decorator))
    }

    /// The variable that a name expression, parameter, function or import means.
    pub fn var_of(&self, node: NodeId) -> Option<VarId> {
        match self.names.get(&node) {
            Some(Resolution::Var(var)) => Some(*var),
            _ => None,
        }
    }
}

pub use prelude::{is_prelude, python_name};

/// Puts simpler constructs for some: functions of the prelude for what is imported, displays for `dict(a=1)`, variables for
/// attributes of functions, several functions for one that returns something else without an argument,
/// parameters for keywords that are taken out of `**kwargs` first.
pub fn desugar(module: &mut Module, diags: &mut Diagnostics) {
    optional::desugar(module, diags);
    keywords::desugar(module);
    exports::desugar(module);
    dicts::desugar(module);
    prelude::desugar(module);
    attributes::desugar(module);
    generators::desugar(module);
    methods::desugar(module);
}

/// Tells, beside the mistakes of the type stage, which names were taken for Rust items.
pub fn note_items(module: &Module, names: &Meanings, diags: &mut Diagnostics) {
    misspelled::note_items(module, names, diags);
}

/// What each name means, as far as that does not depend on what else could be meant.
fn resolve_names(module: &Module, diags: &mut Diagnostics) -> Meanings {
    let mut names = resolve::resolve(collect::collect(module, diags), diags);
    imports::resolve(module, &mut names);
    names
}

/// Finds out what each name means, and reports what CPython's symbol table would.
pub fn resolve(module: &Module, diags: &mut Diagnostics) -> Meanings {
    let names = resolve_names(module, diags);
    // A mistake of syntax may be what left a name without a binding.
    if !diags.has_errors() {
        misspelled::check(module, &names, diags);
    }
    names
}
