//! `debug = kwargs.pop("debug", False)` at the start of a function with `**kwargs`: it means what a parameter `debug=False` that is only
//! given by name means.
//!
//! `kwargs` is what the call names besides. So each call is seen to pass the keyword or not, and what is left can be passed on.
//! What asks for a function's parameters is not told of it ([`Param::taken`]).

use super::build::Builder;
use super::visit::{self, Visitor};
use super::*;
use crate::hash::HashSet;
use crate::scope::{BindingKind, ScopeTable, VarKind};

impl Builder<'_> {
    /// Makes parameters of the keywords that are taken out first.
    pub(super) fn take_keywords(&mut self, function: &mut Function) {
        let rest = function.params.list.iter().find(|param| param.kind == ParamKind::VarKeywords);
        let Some(kwargs) = rest.and_then(|rest| rest.var) else { return };
        let mut body = std::mem::take(&mut function.body);
        for index in 0..body.len() {
            let (before, others) = body.split_at_mut(index);
            let Some((stmt, after)) = others.split_first_mut() else { break };
            if !Words::of(&self.scopes, [&*stmt]).vars.contains(&kwargs) {
                continue;
            }
            let Some(taken) = taken(&self.scopes, stmt, kwargs) else { break };
            let name = &taken.name.name;
            let target = assigned(stmt).filter(|(_, var)| {
                let var = self.scopes.var(*var);
                var.owner == self.scope && var.name == *name
            });
            let mut elsewhere = Words::of(&self.scopes, before.iter());
            if target.is_none() {
                elsewhere.add(after.iter());
            }
            let is_param = function.params.list.iter().any(|param| param.name.name == *name);
            if is_param || elsewhere.names.contains(name) {
                break;
            }
            let id = self.id();
            let at = (id, taken.name.span);
            let var = match target {
                Some((target, var)) => {
                    let bindings = &mut self.scopes.vars[var.0 as usize].bindings;
                    bindings.retain(|binding| binding.node != target);
                    self.scopes.bind(var, at, BindingKind::Param, self.scope);
                    self.scopes.vars[var.0 as usize].bindings.rotate_right(1);
                    stmt.kind = StmtKind::Pass;
                    var
                }
                None => {
                    let var = self.scopes.add_var(self.scope, name.clone(), VarKind::Added);
                    self.scopes.bind(var, at, BindingKind::Param, self.scope);
                    if let Some(value) = first_value_mut(stmt) {
                        value.kind = self.variable(var);
                    }
                    var
                }
            };
            let param = Param {
                id,
                kind: ParamKind::KeywordOnly,
                name: taken.name,
                var: Some(var),
                annotation: None,
                default: taken.default,
                hidden: None,
                given: None,
                taken: true,
            };
            let last = function.params.list.len() - 1;
            function.params.list.insert(last, param);
        }
        function.body = body;
    }
}

/// A keyword that is taken out.
struct Taken {
    name: Ident,
    default: Option<Expr>,
}

/// The expression of a statement that is evaluated first, and always.
fn first_value(stmt: &Stmt) -> Option<&Expr> {
    match &stmt.kind {
        StmtKind::Assign { targets, value } => {
            matches!(targets.as_slice(), [Expr { kind: ExprKind::Name(_), .. }]).then_some(value)
        }
        StmtKind::Expr(value) | StmtKind::If { test: value, .. } => Some(value),
        _ => None,
    }
}

fn first_value_mut(stmt: &mut Stmt) -> Option<&mut Expr> {
    match &mut stmt.kind {
        StmtKind::Assign { value, .. } | StmtKind::Expr(value) | StmtKind::If { test: value, .. } => {
            Some(value)
        }
        _ => None,
    }
}

/// The target of an assignment, and the variable.
fn assigned(stmt: &Stmt) -> Option<(NodeId, VarId)> {
    match &stmt.kind {
        StmtKind::Assign { targets, .. } => Some((targets[0].id, targets[0].var()?)),
        _ => None,
    }
}

/// The keyword that a statement takes out of `kwargs`, which it does not mention otherwise.
fn taken(scopes: &ScopeTable, stmt: &Stmt, kwargs: VarId) -> Option<Taken> {
    let ExprKind::Call { func, args } = &first_value(stmt)?.kind else { return None };
    let ExprKind::Attribute { value, attr } = &func.kind else { return None };
    if value.var() != Some(kwargs)
        || &*attr.name != "pop"
        || args.iter().any(|arg| !matches!(arg.kind, ArgKind::Positional))
    {
        return None;
    }
    let (key, default) = match args.as_slice() {
        [key] => (&key.value, None),
        [key, default] if is_constant(&default.value) => (&key.value, Some(default.value.clone())),
        _ => return None,
    };
    let ExprKind::Str(text) = &key.kind else { return None };
    let mut chars = text.chars();
    let is_name = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_');
    if let StmtKind::If { body, orelse, .. } = &stmt.kind
        && Words::of(scopes, body.iter().chain(orelse)).names.contains(text.as_str())
    {
        return None;
    }
    is_name.then(|| Taken { name: Ident { name: text.as_str().into(), span: key.span }, default })
}

/// Says if a value is the same whenever it is made.
fn is_constant(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::None | ExprKind::Bool(_) | ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) => true,
        ExprKind::Unary { operand, .. } => is_constant(operand),
        ExprKind::Tuple(items) => items.iter().all(is_constant),
        _ => false,
    }
}

/// The variables that occur in a piece of the program, and the names that they and Rust's items have.
struct Words<'s> {
    scopes: &'s ScopeTable,
    vars: HashSet<VarId>,
    names: HashSet<Name>,
}

impl<'s> Words<'s> {
    fn of<'t>(scopes: &'s ScopeTable, stmts: impl IntoIterator<Item = &'t Stmt>) -> Self {
        let mut words = Words { scopes, vars: HashSet::default(), names: HashSet::default() };
        words.add(stmts);
        words
    }

    fn add<'t>(&mut self, stmts: impl IntoIterator<Item = &'t Stmt>) {
        stmts.into_iter().for_each(|stmt| self.stmt(stmt));
    }

    fn var(&mut self, var: Option<VarId>) {
        self.vars.extend(var);
        self.names.extend(var.map(|var| self.scopes.var(var).name.clone()));
    }
}

impl<'a> Visitor<'a> for Words<'_> {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Name(Meaning::Var(var)) => self.var(Some(*var)),
            ExprKind::Name(Meaning::Builtin(builtin)) => {
                self.names.insert(builtin.name.into());
            }
            ExprKind::Name(Meaning::Item(name)) => {
                self.names.insert(name.clone());
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.var(function.var);
        function.params.list.iter().for_each(|param| self.var(param.var));
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}
