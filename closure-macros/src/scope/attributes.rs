//! Attributes of functions: `step.calls = 0` beside `def step`.
//!
//! Such an attribute is a variable of the function around the `def`, which the function itself always captures; so its closure
//! has a field of the attribute's name. Here each `step.calls` becomes the name `step.calls`, which no source can have, and
//! the functions that bind it get the `nonlocal` (or `global`) that says whose it is. Everything behind this stage knows of variables only.

use super::{BindingKind, Meanings, VarId};
use crate::ast::*;
use crate::diagnostics::Diagnostics;
use crate::hash::HashMap;
use crate::table::{HashedSet, IdSet};
use crate::visit::{self, Rewriter, Visitor};

/// The tree with attributes of functions as variables.
pub fn desugar(module: &mut Module) {
    let mut targets = Targets::default();
    visit::walk_stmts(&mut targets, &module.body);
    if targets.found.is_empty() {
        return;
    }
    // What the names mean is found as ever; mistakes are told when that is done again, on the changed tree.
    let scopes = super::resolve_names(module, &mut Diagnostics::default());
    // What a decorator makes of a function is another one, and a loop makes one each time.
    let several: IdSet<NodeId> = targets
        .functions
        .iter()
        .filter(|(function, in_loop)| *in_loop || scopes.is_decorated(function))
        .map(|(function, _)| function.id)
        .collect();
    let mut owned: HashMap<(NodeId, Name), Attribute> = HashMap::default();
    for target in &targets.found {
        let Some((var, function)) = function_of(&scopes, target.object, &several) else { continue };
        let at_home = scopes.table.var(var).frame == frame_of(&scopes, target.frame);
        let name: Name = format!("{}.{}", scopes.table.var(var).name, target.attr).into();
        let in_module = scopes.table.var(var).frame.0 == 0;
        let entry = owned.entry((function, target.attr.clone())).or_insert_with(|| Attribute {
            name,
            in_module,
            bound_at_home: false,
            binders: HashedSet::from_iter([function]),
        });
        entry.bound_at_home |= at_home;
        if let (false, Some(binder)) = (at_home, target.frame) {
            entry.binders.insert(binder);
        }
    }
    // Bound only elsewhere, it might be read where it is not bound yet: that is left to be refused.
    owned.retain(|_, attribute| attribute.bound_at_home);
    drop(targets);
    let mut rewrite = Rewrite { scopes: &scopes, several: &several, owned: &owned, ids: module.node_count };
    visit::rewrite_stmts(&mut rewrite, &mut module.body);
    module.node_count = rewrite.ids;
}

/// The parts of the name that stands for an attribute of a function; other names have no dot.
pub(super) fn split(name: &str) -> Option<(&str, &str)> {
    name.split_once('.')
}

struct Attribute {
    /// The variable's name: `step.calls`.
    name: Name,
    in_module: bool,
    bound_at_home: bool,
    /// The functions that have to declare it.
    binders: HashedSet<NodeId>,
}

/// `object.attr = …`
struct Target {
    object: NodeId,
    attr: Name,
    /// The function in which it stands.
    frame: Option<NodeId>,
}

#[derive(Default)]
struct Targets<'a> {
    found: Vec<Target>,
    /// Each with whether it stands in a loop of the function around it.
    functions: Vec<(&'a Function, bool)>,
    loops: usize,
    stack: Vec<NodeId>,
}

impl Targets<'_> {
    fn target(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Attribute { value, attr }
                if matches!(value.kind, ExprKind::Name(_)) && !attr.name.starts_with("__") =>
            {
                let frame = self.stack.last().copied();
                self.found.push(Target { object: value.id, attr: attr.name.clone(), frame });
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|item| self.target(item)),
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Targets<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Assign { targets, .. } => targets.iter().for_each(|target| self.target(target)),
            StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } => self.target(target),
            _ => {}
        }
        let in_loop = usize::from(matches!(stmt.kind, StmtKind::For { .. } | StmtKind::While { .. }));
        self.loops += in_loop;
        visit::walk_stmt(self, stmt);
        self.loops -= in_loop;
    }

    fn function(&mut self, function: &'a Function) {
        visit::walk_function(self, function);
        self.functions.push((function, self.loops > 0));
        let loops = std::mem::take(&mut self.loops);
        self.stack.push(function.id);
        visit::walk_body(self, function);
        self.stack.pop();
        self.loops = loops;
    }
}

fn frame_of(scopes: &Meanings, function: Option<NodeId>) -> super::ScopeId {
    function.and_then(|function| scopes.table.scope_of(function)).unwrap_or(super::ScopeId(0))
}

/// The function that a name means for good, and the variable.
fn function_of(scopes: &Meanings, name: NodeId, several: &IdSet<NodeId>) -> Option<(VarId, NodeId)> {
    let var = scopes.var_of(name)?;
    match scopes.table.var(var).bindings.as_slice() {
        [binding] if matches!(binding.kind, BindingKind::Def | BindingKind::DecoratedDef) => {
            (!several.contains(&binding.node)).then_some((var, binding.node))
        }
        _ => None,
    }
}

struct Rewrite<'a> {
    scopes: &'a Meanings,
    several: &'a IdSet<NodeId>,
    owned: &'a HashMap<(NodeId, Name), Attribute>,
    ids: u32,
}

impl Rewriter for Rewrite<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        let ExprKind::Attribute { value, attr } = &expr.kind else { return };
        let Some((_, function)) = function_of(self.scopes, value.id, self.several) else { return };
        if let Some(attribute) = self.owned.get(&(function, attr.name.clone())) {
            expr.kind = ExprKind::Name(attribute.name.clone());
        }
    }

    fn function(&mut self, function: &mut Function) {
        let mut declared: Vec<&Attribute> =
            self.owned.values().filter(|attribute| attribute.binders.contains(&function.id)).collect();
        declared.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        for attribute in declared {
            let names = vec![Ident { name: attribute.name.clone(), span: function.name.span }];
            let kind = if attribute.in_module { StmtKind::Global(names) } else { StmtKind::Nonlocal(names) };
            let stmt = Stmt { id: NodeId(self.ids), span: function.name.span, kind };
            self.ids += 1;
            // Behind a docstring, which has to stay the first statement.
            let position = usize::from(function.docstring.is_some());
            function.body.insert(position, stmt);
        }
    }
}
