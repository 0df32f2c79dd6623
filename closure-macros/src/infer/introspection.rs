//! What a program asks about a function: its name, its docstring, what it has captured.

use super::Infer;
use super::goal::{GoalId, Op};
use super::ty::{Con, Ty};
use crate::diagnostics::Kind;
use crate::hir::{Expr, ExprKind, Function, Ident, NodeId, Param, ParamKind, StmtKind};
use crate::scope::{ScopeKind, VarId, VarKind};

/// The docstring as CPython 3.11 has it: with its indentation.
pub fn raw_docstring(function: &Function) -> Option<&str> {
    match &function.body.first()?.kind {
        StmtKind::Expr(Expr { kind: ExprKind::Str(text), .. }) => Some(text),
        _ => None,
    }
}

/// The defaults of the parameters that can be passed by position, or of those that cannot.
pub fn defaults(function: &Function, keyword_only: bool) -> Vec<(&crate::hir::Param, &Expr)> {
    let params = function.own_params().filter(|param| (param.kind == ParamKind::KeywordOnly) == keyword_only);
    params.filter_map(|param| Some((param, param.default.as_ref()?))).collect()
}

impl<'a> Infer<'a> {
    /// Facts that every callable has: also where it is not known which it is.
    pub(super) fn callable_attribute(&mut self, goal: GoalId, value: &Ty, name: &str) -> Option<Ty> {
        let ty = match name {
            "__name__" | "__qualname__" => Ty::str(),
            "__doc__" => Ty::option(Ty::str()),
            _ => return None,
        };
        let parent = self.goals[goal.0].clone();
        self.push_op_like(&super::Goal { node: None, ..parent }, Op::Name, vec![value.clone()], None);
        Some(ty)
    }

    /// An attribute of a function that is known.
    pub(super) fn function_attribute(
        &mut self,
        goal: GoalId,
        closure: &Ty,
        function: NodeId,
        name: &Ident,
    ) -> Ty {
        if let Some(attribute) = self.own_attribute(function, &name.name) {
            // CPython takes a `partial` of a `partial` apart.
            let held = self.own_attribute(function, "func").filter(|_| self.is_partial(function));
            let known = held.is_none_or(|held| match self.shallow(&closure.args()[held]).head() {
                Some(Con::Closure(held)) => !self.is_partial(*held),
                head => matches!(head, Some(Con::Builtin(_))),
            });
            if !known {
                self.unsupported_attribute(goal, "functools.partial", &name.name);
                return Ty::error();
            }
            self.ask_op(Op::Clone, vec![closure.args()[attribute].clone()]);
            return closure.args()[attribute].clone();
        }
        if self.is_partial(function) && matches!(&*name.name, "keywords" | "__dict__" | "__doc__") {
            self.unsupported_attribute(goal, "functools.partial", &name.name);
            return Ty::error();
        }
        if self.is_partial(function) {
            let message = format!("'functools.partial' object has no attribute '{}'", name.name);
            self.error_at(goal, Kind::AttributeError, message, None);
            return Ty::error();
        }
        let tree = self.trees[&function];
        if tree.receiver.is_some() && !matches!(&*name.name, "__name__" | "__qualname__") {
            let message = format!("attribute `{}` of a method that is a value", name.name);
            self.error_at(goal, Kind::Unsupported, message, None);
            return Ty::error();
        }
        let wrapped = self.speaks_for.contains_key(&function) || tree.said.doc.is_some();
        match name.name.as_ref() {
            "__name__" | "__qualname__" => Ty::str(),
            "__doc__" if wrapped => Ty::option(Ty::str()),
            "__doc__" if raw_docstring(tree).is_some() => Ty::str(),
            "__doc__" => Ty::none(),
            "__module__" => Ty::str(),
            "__code__" => Ty::new(Con::Code, [closure.clone()]),
            "__closure__" => self.closure_attribute(goal, closure, function),
            "__defaults__" => {
                let defaults = defaults(tree, false);
                if defaults.is_empty() {
                    return Ty::none();
                }
                let types = defaults
                    .iter()
                    .map(|(param, default)| self.default_of(param.id, default, function, closure));
                Ty::tuple(types.collect())
            }
            "__kwdefaults__" => {
                let defaults = defaults(tree, true);
                let mut types: Vec<Ty> = defaults
                    .iter()
                    .map(|(param, default)| self.default_of(param.id, default, function, closure))
                    .collect();
                let Some(first) = types.pop() else { return Ty::none() };
                for other in types {
                    if let Err((a, b)) = self.unify(&first, &other) {
                        let (a, b) = (self.shallow(&a), self.shallow(&b));
                        let message = self.mismatch("the values of `__kwdefaults__`", &a, &b);
                        self.type_error(goal, message);
                    }
                }
                Ty::dict(Ty::str(), first)
            }
            "__wrapped__" | "__dict__" | "__annotations__" | "__globals__" | "__call__" | "__get__" => {
                self.unsupported_attribute(goal, "function", &name.name);
                Ty::error()
            }
            "cache_info" | "cache_clear" | "cache_parameters" if self.callee(function).library => {
                self.unsupported_attribute(goal, "functools.lru_cache", &name.name);
                Ty::error()
            }
            // That it cannot be set has been told.
            other if self.refused_attributes.contains(other) => Ty::error(),
            other => {
                let help =
                    match super::methods::nearest(other, &mut self.own_attributes(function).into_iter()) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!(
                            "set it beside its `def`, as in `f.{other} = …`, or use a captured variable"
                        ),
                    };
                let message = format!("'function' object has no attribute '{other}'");
                self.error_at(goal, Kind::AttributeError, message, Some(help));
                Ty::error()
            }
        }
    }

    /// Whether a function is what `functools.partial` makes, which has no name of its own.
    pub(super) fn is_partial(&self, function: NodeId) -> bool {
        self.callee(function).library && !self.wraps.contains_key(&function)
    }

    /// Which of a function's captures is its attribute of this name: one that the program sets, what `functools.wraps` names, or
    /// what `functools.partial` holds.
    pub(super) fn own_attribute(&self, function: NodeId, name: &str) -> Option<usize> {
        let info = self.functions.get(&function)?;
        let of_partial = matches!(name, "func" | "args") && self.is_partial(function);
        info.captures.iter().position(|(var, _)| {
            let known = self.scopes.var(*var);
            known.attribute() == Some((&*info.name, name))
                || (name == "__wrapped__" && self.wraps.get(&function) == Some(var))
                || (of_partial && &*known.name == name)
        })
    }

    /// The attributes that a function has beside those that all functions have.
    fn own_attributes(&self, function: NodeId) -> Vec<&str> {
        let Some(info) = self.functions.get(&function) else { return Vec::new() };
        let names = info.captures.iter().filter_map(|(var, _)| self.scopes.var(*var).attribute());
        names.filter(|(object, _)| *object == &*info.name).map(|(_, attribute)| attribute).collect()
    }

    /// An attribute of `f.__code__` or of a cell.
    pub(super) fn object_attribute(&mut self, goal: GoalId, object: &Con, inner: &Ty, name: &Ident) -> Ty {
        let strings = |count: usize| Ty::tuple(vec![Ty::str(); count]);
        let function = match self.shallow(inner).head() {
            Some(Con::Closure(function)) => Some(*function),
            _ => None,
        };
        match (object, name.name.as_ref(), function) {
            (Con::Cell, "cell_contents", _) => {
                self.ask_op(Op::Clone, vec![inner.clone()]);
                return inner.clone();
            }
            (Con::Code, "co_name" | "co_qualname", _) => return Ty::str(),
            (Con::Code, "co_argcount" | "co_posonlyargcount" | "co_kwonlyargcount", _) => return Ty::int(),
            (Con::Code, "co_freevars" | "co_cellvars", Some(function)) if self.has_attributes(function) => {
                let message = format!("`{}` of a function with attributes of its own", name.name);
                self.error_at(goal, Kind::Unsupported, message, None);
                return Ty::error();
            }
            (Con::Code, "co_freevars", Some(function)) => return strings(self.free_names(function).len()),
            (Con::Code, "co_varnames" | "co_cellvars" | "co_nlocals", Some(function))
                if self.has_comprehension(function) =>
            {
                let message = format!("`{}` of a function with a comprehension", name.name);
                self.error_at(goal, Kind::Unsupported, message, None);
                return Ty::error();
            }
            (Con::Code, "co_varnames", Some(function)) => return strings(self.local_names(function).len()),
            (Con::Code, "co_cellvars", Some(function)) => return strings(self.cell_names(function).len()),
            (Con::Code, "co_nlocals", _) => return Ty::int(),
            _ => {}
        }
        self.unsupported_attribute(goal, object.python_name(), &name.name);
        Ty::error()
    }

    /// Whether a function has, or holds, attributes that the program gave a function.
    fn has_attributes(&self, function: NodeId) -> bool {
        let own = self.scopes.scope_of(function).map(|scope| self.scopes.scope(scope).vars.clone());
        let vars = self.free_vars(function).into_iter().chain(own.unwrap_or_default());
        vars.into_iter().any(|var| self.scopes.var(var).attribute().is_some())
    }

    fn unsupported_attribute(&mut self, goal: GoalId, object: &str, name: &str) {
        self.error_at(goal, Kind::Unsupported, format!("attribute `{name}` of a '{object}' object"), None);
    }

    fn default_of(&mut self, param: NodeId, default: &Expr, function: NodeId, closure: &Ty) -> Ty {
        if matches!(default.kind, ExprKind::None) {
            return Ty::none();
        }
        let Some(info) = self.functions.get(&function) else { return Ty::error() };
        let Some(param) = info.params.iter().find(|info| info.node == param).cloned() else {
            return Ty::error();
        };
        let ty = self.default_type(&param, closure.args(), function).unwrap_or_else(Ty::error);
        self.ask_op(Op::Clone, vec![ty.clone()]);
        ty
    }

    /// `f.__closure__`: one cell for each free variable, or None.
    fn closure_attribute(&mut self, goal: GoalId, closure: &Ty, function: NodeId) -> Ty {
        let free = self.free_vars(function);
        if free.is_empty() {
            return Ty::none();
        }
        // A closure whose variables can be seen from outside shares them.
        self.cloned.insert(function);
        let held = self.flow.functions[&Some(function)].captures.clone();
        let mut cells = Vec::new();
        for var in free {
            match held.iter().position(|other| *other == var).and_then(|index| closure.args().get(index)) {
                Some(ty) => {
                    self.ask_op(Op::Clone, vec![ty.clone()]);
                    cells.push(Ty::new(Con::Cell, [ty.clone()]));
                }
                None => {
                    let name = self.scopes.var(var).name.clone();
                    let message = format!("`__closure__` of a function that uses the function `{name}`");
                    self.error_at(goal, Kind::Unsupported, message, None);
                    return Ty::error();
                }
            }
        }
        Ty::tuple(cells)
    }

    /// CPython's free variables of a function, in the order of `co_freevars`.
    pub fn free_vars(&self, function: NodeId) -> Vec<VarId> {
        let Some(scope) = self.scopes.scope_of(function) else { return Vec::new() };
        let mut free: Vec<VarId> = self.scopes.scope(scope).free.clone();
        free.retain(|var| {
            let var = self.scopes.var(*var);
            !var.is_hidden() && self.scopes.scope(var.owner).kind != ScopeKind::Module
        });
        self.sort_by_name(&mut free);
        free
    }

    fn sort_by_name(&self, vars: &mut [VarId]) {
        vars.sort_by(|a, b| self.scopes.var(*a).name.cmp(&self.scopes.var(*b).name));
    }

    fn var_names(&self, vars: impl Iterator<Item = VarId>) -> Vec<String> {
        let vars = vars.map(|var| self.scopes.var(var)).filter(|var| var.attribute().is_none());
        vars.map(|var| var.name.to_string()).collect()
    }

    /// `co_freevars`, by name.
    pub fn free_names(&self, function: NodeId) -> Vec<String> {
        let vars = self.free_vars(function).into_iter().map(|var| self.scopes.var(var));
        let vars = vars.filter(|var| var.kind != VarKind::Added);
        // Who uses an attribute of a function uses the function.
        let names = vars.map(|var| var.attribute().map_or(&*var.name, |(function, _)| function).to_owned());
        let mut names: Vec<String> = names.collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn is_param(&self, function: NodeId, var: VarId) -> bool {
        let is_param = |param: &crate::hir::Param| param.var == Some(var);
        self.trees[&function].own_params().any(is_param)
    }

    /// `co_varnames`: the parameters, then the locals that no inner function uses.
    pub fn local_names(&self, function: NodeId) -> Vec<String> {
        let Some(scope) = self.scopes.scope_of(function) else { return Vec::new() };
        // `**kwargs` is last as it is.
        let is_variadic = |param: &&Param| matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
        let (variadic, single): (Vec<&Param>, Vec<&Param>) =
            self.trees[&function].own_params().partition(is_variadic);
        let ordered = single.into_iter().chain(variadic);
        let mut names: Vec<String> = ordered.map(|param| param.name.name.to_string()).collect();
        let locals = self.scopes.scope(scope).vars.iter().copied().filter(|var| {
            let info = self.scopes.var(*var);
            !info.is_hidden()
                && info.kind != VarKind::Added
                && info.captured_by.is_empty()
                && !self.is_param(function, *var)
        });
        names.extend(self.var_names(locals));
        names
    }

    /// `co_cellvars`: parameters first, then the others by name.
    pub fn cell_names(&self, function: NodeId) -> Vec<String> {
        let Some(scope) = self.scopes.scope_of(function) else { return Vec::new() };
        let cells: Vec<VarId> = self
            .scopes
            .scope(scope)
            .vars
            .iter()
            .copied()
            .filter(|var| {
                let info = self.scopes.var(*var);
                !info.is_hidden() && !info.captured_by.is_empty()
            })
            .collect();
        let (params, mut others): (Vec<VarId>, Vec<VarId>) =
            cells.into_iter().partition(|var| self.is_param(function, *var));
        self.sort_by_name(&mut others);
        self.var_names(params.into_iter().chain(others))
    }

    fn has_comprehension(&self, function: NodeId) -> bool {
        let Some(scope) = self.scopes.scope_of(function) else { return false };
        let is_comprehension =
            |id: &crate::scope::ScopeId| self.scopes.scope(*id).kind == ScopeKind::Comprehension;
        self.scopes.scope(scope).children.iter().any(is_comprehension)
    }
}
