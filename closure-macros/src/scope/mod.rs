//! The symbol table: which variable each name means, as CPython's `symtable.c` decides it.
//!
//! Input: the syntax tree. Output: [`Meanings`]. Invariant: every name expression, binding and declaration of
//! the tree has its [`Resolution`]; all scope errors (`nonlocal`, `global`, duplicate parameters) have been reported.

use crate::ast::{Expr, ExprKind, Module, Name, NodeId};
use crate::builtins::BuiltinId;
use crate::diagnostics::Diagnostics;
use crate::hash::HashSet;
use crate::source::Span;
use crate::table::{Id, IdSet, Table};

mod collect;
mod resolve;
#[cfg(test)]
mod tests;

pub(crate) use collect::is_constant;

/// Index of a [`Scope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub u32);

impl ScopeId {
    pub const MODULE: ScopeId = ScopeId(0);
}

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
    pub kind: VarKind,
}

/// The kind of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarKind {
    /// A name of the program's.
    Named,
    /// A parameter that the program does not say is one.
    Added,
    /// Holds a parameter's default between `def` and call.
    Default,
    /// Holds the object of a method that is a value.
    Receiver,
    /// An attribute of a function: the names of both.
    Attribute { function: Name, name: Name },
}

impl Var {
    /// Of an attribute of a function, `step.calls`: the function's name and the attribute's.
    pub fn attribute(&self) -> Option<(&str, &str)> {
        match &self.kind {
            VarKind::Attribute { function, name } => Some((function, name)),
            _ => None,
        }
    }

    /// Says if it holds what was evaluated where a function was made.
    pub fn is_hidden(&self) -> bool {
        matches!(self.kind, VarKind::Default | VarKind::Receiver)
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
    /// No function or module statement binds it, and it is one of Python's own names; or an import binds it alone, to this.
    Builtin(BuiltinId),
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
    /// The pairs that have been put into [`Var::captured_by`] (true) and into [`Scope::free`] (false).
    noted: HashSet<(ScopeId, VarId, bool)>,
    /// The attributes of functions that may be set through another name of the function.
    pub rebound: IdSet<VarId>,
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

    /// A new scope.
    pub fn open(&mut self, kind: ScopeKind, parent: Option<ScopeId>, node: Option<NodeId>) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        let frame = match (kind, parent) {
            (ScopeKind::Comprehension, Some(parent)) => self.scope(parent).frame,
            _ => id,
        };
        if let Some(parent) = parent {
            self.scopes[parent.0 as usize].children.push(id);
        }
        if let Some(node) = node {
            self.by_node.insert(node, id);
        }
        let (vars, free, children) = Default::default();
        self.scopes.push(Scope { kind, parent, frame, node, def: None, vars, free, children });
        id
    }

    /// A new variable of a scope.
    pub fn add_var(&mut self, owner: ScopeId, name: Name, kind: VarKind) -> VarId {
        let id = VarId(self.vars.len() as u32);
        let frame = self.scope(owner).frame;
        let (bindings, captured_by) = Default::default();
        self.vars.push(Var { name, owner, frame, bindings, captured_by, kind });
        self.scopes[owner.0 as usize].vars.push(id);
        id
    }

    /// The hidden variable of what is evaluated where a function is made: it is bound there, and the function holds it.
    pub fn add_hidden(
        &mut self,
        scope: ScopeId,
        name: Name,
        kind: VarKind,
        value: (NodeId, Span),
        function: NodeId,
    ) -> VarId {
        let var = self.add_var(scope, name, kind);
        self.bind(var, value, BindingKind::Default, self.scope(scope).frame);
        let inside = self.scope_of(function);
        self.vars[var.0 as usize].captured_by.extend(inside);
        var
    }

    /// Notes a place that binds a variable, in a frame.
    pub fn bind(&mut self, var: VarId, (node, span): (NodeId, Span), kind: BindingKind, frame: ScopeId) {
        self.vars[var.0 as usize].bindings.push(Binding { node, span, kind, frame });
    }

    /// Notes that a frame uses a variable, if that is another frame's.
    pub fn capture(&mut self, frame: ScopeId, var: VarId) {
        if frame != self.var(var).frame && self.noted.insert((frame, var, true)) {
            self.vars[var.0 as usize].captured_by.push(frame);
            self.pass(frame, var);
        }
    }

    /// Notes that a variable goes through a frame, and through those around up to its own.
    pub fn pass(&mut self, frame: ScopeId, var: VarId) {
        let home = self.var(var).frame;
        let mut between = frame;
        while between != home && self.noted.insert((between, var, false)) {
            let scope = &mut self.scopes[between.0 as usize];
            scope.free.push(var);
            let Some(parent) = scope.parent else { break };
            between = self.scope(parent).frame;
        }
    }

    /// Adds what another module has, as if it stood in this one.
    fn append(&mut self, other: ScopeTable) {
        let (scopes, vars) = (self.scopes.len() as u32, self.vars.len() as u32);
        let scope = |id: ScopeId| if id.0 == 0 { id } else { ScopeId(id.0 - 1 + scopes) };
        let var = |id: VarId| VarId(id.0 + vars);
        for (index, mut added) in other.scopes.into_iter().enumerate() {
            added.vars.iter_mut().for_each(|id| *id = var(*id));
            added.children.iter_mut().for_each(|id| *id = scope(*id));
            if index == 0 {
                self.scopes[0].vars.extend(added.vars);
                self.scopes[0].children.extend(added.children);
                continue;
            }
            added.free.iter_mut().for_each(|id| *id = var(*id));
            (added.parent, added.frame) = (added.parent.map(scope), scope(added.frame));
            added.def = added.def.map(var);
            self.scopes.push(added);
        }
        for mut added in other.vars {
            (added.owner, added.frame) = (scope(added.owner), scope(added.frame));
            added.bindings.iter_mut().for_each(|binding| binding.frame = scope(binding.frame));
            added.captured_by.iter_mut().for_each(|id| *id = scope(*id));
            self.vars.push(added);
        }
        self.by_node.extend(other.by_node.iter().map(|(node, id)| (node, scope(*id))));
        self.defaults.extend(other.defaults.iter().map(|(param, id)| (param, var(*id))));
        self.noted.extend(other.noted.into_iter().map(|(frame, id, uses)| (scope(frame), var(id), uses)));
    }

    /// Says if a function inside a comprehension captures a variable of it, which all its elements share.
    pub fn is_captured(&self, comprehension: NodeId) -> bool {
        self.scope_of(comprehension).is_some_and(|scope| {
            self.scope(scope).vars.iter().any(|var| !self.var(*var).captured_by.is_empty())
        })
    }

    /// The scope that a function or comprehension opens.
    pub fn scope_of(&self, node: NodeId) -> Option<ScopeId> {
        self.by_node.get(&node).copied()
    }
}

/// An assignment to an attribute of a function, by the name of its `def`.
#[derive(Clone, Debug)]
pub struct AttributeSet {
    /// The variable of the `def`.
    pub function: VarId,
    pub name: Name,
    /// The frame that sets it.
    pub frame: ScopeId,
    /// The id of the function's name there.
    pub at: NodeId,
    /// It is a plain assignment that stands in no block.
    pub straight: bool,
}

/// The meaning of every name of the source, and the symbol table that they mean it in.
#[derive(Debug, Default)]
pub struct Meanings {
    pub table: ScopeTable,
    /// By the id of a name expression (read or bound), parameter, function (its name) or import (its first name).
    pub names: Table<NodeId, Resolution>,
    /// By import statement: what each imported name is bound to, in order.
    pub imports: Table<NodeId, Vec<Resolution>>,
    /// The attributes of functions that the program sets.
    pub attributes: Vec<AttributeSet>,
    /// Attributes are set of what is no name of a `def`.
    pub sets_of_others: bool,
    /// The functions whose `def` stands in the suite of its function (or of the module) itself.
    pub straight: IdSet<NodeId>,
    /// Every name that occurs, whatever it means.
    pub words: HashSet<Name>,
    /// By variable: with how many arguments it is called at least.
    pub passed: Table<VarId, usize>,
}

impl Meanings {
    /// Adds what another module's names mean, as if it stood in this one, whose symbol table this is.
    pub fn append(&mut self, other: Meanings, table: &mut ScopeTable) {
        let vars = table.vars.len() as u32;
        let moved = |meaning: Resolution| match meaning {
            Resolution::Var(var) => Resolution::Var(VarId(var.0 + vars)),
            other => other,
        };
        self.names.extend(other.names.iter().map(|(node, meaning)| (node, moved(*meaning))));
        let imports = other.imports.iter();
        self.imports
            .extend(imports.map(|(node, names)| (node, names.iter().map(|name| moved(*name)).collect())));
        table.append(other.table);
    }

    /// The builtin that an expression names: `max`, `math.sqrt`, `str.upper`.
    pub fn builtin(&self, expr: &Expr) -> Option<BuiltinId> {
        match &expr.kind {
            ExprKind::Name(_) => match self.names.get(&expr.id) {
                Some(Resolution::Builtin(builtin)) => Some(*builtin),
                _ => None,
            },
            ExprKind::Attribute { value, attr } => self.builtin(value)?.member(&attr.name),
            _ => None,
        }
    }

    /// The variable that a name expression, parameter, function or import means.
    pub fn var_of(&self, node: NodeId) -> Option<VarId> {
        match self.names.get(&node) {
            Some(Resolution::Var(var)) => Some(*var),
            _ => None,
        }
    }
}

/// Finds out what each name means, and reports what CPython's symbol table would.
pub fn resolve(module: &Module, diags: &mut Diagnostics) -> Meanings {
    resolve::resolve(collect::collect(module, diags), diags)
}
