//! The versions of a function that becomes several, each with ids, scopes and variables of its own: see `optional.rs`.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::scope::{BindingKind, ScopeKind, VarKind};

impl Builder<'_> {
    /// Says if one of several functions is being built.
    pub(super) fn is_copy(&self) -> bool {
        self.copies.is_some()
    }

    /// The id of what is built of a node of the syntax tree.
    pub(super) fn own(&mut self, node: NodeId) -> NodeId {
        let Some(copies) = &mut self.copies else { return node };
        let next = NodeId(self.ids);
        let own = *copies.get_or_insert(node, next);
        self.ids += u32::from(own == next);
        own
    }

    /// The variable that stands for one of the syntax tree.
    pub(super) fn current(&self, var: VarId) -> VarId {
        self.renamed.get(&var).copied().unwrap_or(var)
    }

    /// The variable that the node of a binding means.
    pub(super) fn var_of(&self, node: NodeId) -> Option<VarId> {
        self.names.var_of(node).map(|var| self.current(var))
    }

    /// Notes a binding, where it is not that of the syntax tree.
    pub(super) fn rebind(&mut self, var: Option<VarId>, at: (NodeId, Span), kind: BindingKind) {
        if let (Some(var), true) = (var, self.is_copy()) {
            self.scopes.bind(var, at, kind, self.frame());
        }
    }

    /// The scope that a node opens, in the scope that is being built.
    pub(super) fn scope_for(&mut self, kind: ScopeKind, node: NodeId) -> ScopeId {
        let Some(original) = self.scopes.scope_of(node) else { return self.scope };
        if self.is_copy() {
            let id = self.own(node);
            return self.copied_scope(kind, original, id);
        }
        // It may stand in another function than in the syntax tree.
        let frame = if kind == ScopeKind::Comprehension { self.frame() } else { original };
        let info = &mut self.scopes.scopes[original.0 as usize];
        info.parent = Some(self.scope);
        if info.frame != frame {
            info.frame = frame;
            for var in info.vars.clone() {
                let var = &mut self.scopes.vars[var.0 as usize];
                var.frame = frame;
                var.bindings.iter_mut().for_each(|binding| binding.frame = frame);
            }
        }
        original
    }

    fn copied_scope(&mut self, kind: ScopeKind, original: ScopeId, node: NodeId) -> ScopeId {
        let scope = self.scopes.open(kind, Some(self.scope), Some(node));
        for var in self.scopes.scope(original).vars.clone() {
            let info = self.scopes.var(var);
            if !info.is_hidden() {
                let (name, kind) = (info.name.clone(), info.kind.clone());
                let copy = self.scopes.add_var(scope, name, kind);
                self.renamed.insert(var, copy);
            }
        }
        // The attributes of the function itself, whatever it does with them.
        for var in self.scopes.scope(original).free.clone() {
            if self.scopes.var(var).attribute().is_some() {
                self.scopes.capture(scope, self.current(var));
            }
        }
        scope
    }

    /// The variable of the version that a use of a function means.
    pub(super) fn version_meant(&mut self, node: NodeId, var: VarId) -> VarId {
        match self.splits.clone().uses.get(&node) {
            Some((function, index)) => self.version_var(var, *function, *index),
            None => var,
        }
    }

    fn version_var(&mut self, var: VarId, function: NodeId, index: usize) -> VarId {
        let var = self.current(var);
        if index == 0 {
            return var;
        }
        if let Some(known) = self.versions.get(&(var, function, index)) {
            return *known;
        }
        let info = self.scopes.var(var);
        let (owner, own) = (info.owner, info.name.clone());
        let suffix = &self.splits.versions[&function][index].suffix;
        let name = self.fresh_name(&format!("{own}_{suffix}"));
        self.names.words.insert(name.clone());
        let made = self.scopes.add_var(owner, name, VarKind::Named);
        self.versions.insert((var, function, index), made);
        made
    }

    /// Builds the versions of a function where it stands.
    pub(super) fn versions(&mut self, stmt: &ast::Stmt, function: &ast::Function, out: &mut Vec<Stmt>) {
        let splits = self.splits.clone();
        let Some(var) = self.names.var_of(function.id) else { return };
        for (index, version) in splits.versions[&function.id].iter().enumerate() {
            let outer = self.copies.replace(Default::default());
            let var = self.version_var(var, function.id, index);
            let mut built = self.function(&version.tree, Some(var));
            if index > 0 {
                built.bound_as = Some(self.scopes.var(var).name.clone());
            }
            for param in &mut built.params.list {
                let is_given = |(node, _): &&(NodeId, Given)| {
                    self.copies.as_ref().and_then(|ids| ids.get(node)) == Some(&param.id)
                };
                param.given = version.given.iter().find(is_given).map(|(_, given)| *given);
            }
            let id = self.own(stmt.id);
            self.copies = outer;
            out.push(Stmt { id, span: stmt.span, kind: StmtKind::FunctionDef(Box::new(built)) });
        }
        if !self.is_copy() {
            self.retired.push(function.id);
            self.retired.extend(function.params.list.iter().flat_map(|param| {
                let default = param.default.iter().chain(None);
                default.filter_map(|default| match &default.kind {
                    ast::ExprKind::Lambda(function) => Some(function.id),
                    _ => None,
                })
            }));
            for param in &function.params.list {
                let hidden = self.scopes.defaults.get(&param.id).copied();
                hidden.into_iter().for_each(|var| self.clear(var));
            }
            let bindings = &mut self.scopes.vars[var.0 as usize].bindings;
            bindings.retain(|binding| binding.node != function.id);
        }
    }

    fn clear(&mut self, var: VarId) {
        let var = &mut self.scopes.vars[var.0 as usize];
        (var.bindings, var.captured_by) = Default::default();
    }

    /// Forgets what the functions do of which only versions are built.
    pub(super) fn retire_originals(&mut self) {
        let retired = std::mem::take(&mut self.retired);
        let mut waiting: Vec<ScopeId> =
            retired.into_iter().filter_map(|node| self.scopes.scope_of(node)).collect();
        while let Some(scope) = waiting.pop() {
            let info = self.scopes.scope(scope);
            waiting.extend(&info.children);
            let (vars, free, frame) = (info.vars.clone(), info.free.clone(), info.frame);
            vars.into_iter().for_each(|var| self.clear(var));
            for var in free {
                let var = &mut self.scopes.vars[var.0 as usize];
                var.captured_by.retain(|user| *user != frame);
                var.bindings.retain(|binding| binding.frame != frame);
            }
        }
    }
}
