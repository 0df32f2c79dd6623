//! From the syntax tree and what its names mean to the tree of the later stages.
//!
//! One arm for each construct. Whatever is said in simpler terms is said so here, and here only are ids made that are no node's of the syntax tree.

use super::*;
use crate::ast;
use crate::builtins::Access;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind, bug};
use crate::hash::{HashMap, HashSet};
use crate::scope::{BindingKind, Meanings, Resolution, ScopeKind, ScopeTable, VarKind};
use crate::table::{HashedSet, HashedTable, Table};
use std::rc::Rc;

/// The tree of a source whose names are resolved, and the variables of all functions, of those that are added too.
pub fn build(module: &ast::Module, mut names: Meanings, diags: &mut Diagnostics) -> (Module, ScopeTable) {
    let scopes = std::mem::take(&mut names.table);
    let splits = Rc::new(optional::find(module, &names, &scopes, diags));
    let aliases = annotations::aliases(module, &names, &scopes);
    let constants = constants::constants(module, &names, &scopes);
    let (attributes, renamed, versions, copies, retired, stages, library) = Default::default();
    let mut builder = Builder {
        diags,
        names,
        scopes,
        ids: module.node_count,
        scope: ScopeId::MODULE,
        origin: Origin::Program,
        aliases,
        set_elsewhere: HashSet::default(),
        constants,
        read_constants: HashedSet::default(),
        attributes,
        renamed,
        splits,
        versions,
        copies,
        retired,
        stages,
        library,
        prefix: prefix(module),
    };
    builder.drop_aliases();
    builder.drop_constants();
    builder.make_attributes();
    let mut body = builder.body(&module.body);
    let exported = builder.exported(&body);
    let exports = exported.is_some();
    body.extend(exported);
    builder.note_rebound_attributes();
    builder.retire_originals();
    builder.library.append(&mut body);
    let module =
        Module { body: builder.library, node_count: builder.ids, exports, constants: builder.read_constants };
    (module, builder.scopes)
}

/// Prefixes the names of functions that are added: no other expansion in the same module has them.
fn prefix(module: &ast::Module) -> Name {
    let first = module.body.iter().find_map(|stmt| match &stmt.kind {
        ast::StmtKind::FunctionDef(function) => Some(function.name.name.clone()),
        _ => None,
    });
    first.unwrap_or_else(|| "main".into())
}

pub(super) struct Builder<'d> {
    pub(super) diags: &'d mut Diagnostics,
    pub(super) names: Meanings,
    pub(super) scopes: ScopeTable,
    /// The next id.
    pub(super) ids: u32,
    /// The scope that is being built.
    pub(super) scope: ScopeId,
    /// Whose functions are being built.
    pub(super) origin: Origin,
    /// The variables that are other names of types.
    pub(super) aliases: annotations::Aliases,
    /// The names of attributes that are set through what is no name of a `def`.
    pub(super) set_elsewhere: HashSet<Name>,
    pub(super) constants: constants::Constants,
    /// The literals that stand for their names.
    pub(super) read_constants: HashedSet<NodeId>,
    /// By the variable of a function and the attribute's name.
    pub(super) attributes: HashMap<(VarId, Name), VarId>,
    /// The variables that stand for those of generator expressions and of functions that become several.
    pub(super) renamed: Table<VarId, VarId>,
    /// The functions that become several.
    pub(super) splits: Rc<optional::Splits>,
    /// The variables of their versions but the first: by the `def`'s own variable and the function's id, in order.
    pub(super) versions: HashMap<(VarId, NodeId, usize), VarId>,
    /// The ids of the nodes of a version, by those of the syntax tree.
    pub(super) copies: Option<HashedTable<NodeId, NodeId>>,
    /// The functions of which only versions are built.
    pub(super) retired: Vec<NodeId>,
    /// The functions of the generator expression that is being built, each with its variables.
    pub(super) stages: Vec<(ScopeId, Vec<VarId>)>,
    /// Functions of Python's library that the program uses.
    pub(super) library: Vec<Stmt>,
    pub(super) prefix: Name,
}

impl Builder<'_> {
    pub(super) fn frame(&self) -> ScopeId {
        self.scopes.scope(self.scope).frame
    }

    /// A name of a variable, in the scope that is being built.
    pub(super) fn variable(&mut self, var: VarId) -> ExprKind {
        let var = self.current(var);
        self.scopes.capture(self.frame(), var);
        ExprKind::Name(Meaning::Var(var))
    }

    /// Top-level functions that Rust code calls although they are values of the module's variables.
    ///
    /// A decorated `def` is what its decorator makes of it when the module runs. A source that only defines functions never runs, as
    /// it has no `__main__()`. So its definitions run when the first of these functions is called, and what they have made is
    /// kept. Such a source gets a last statement that reads all its functions, which is what is kept.
    fn exported(&mut self, body: &[Stmt]) -> Option<Stmt> {
        let defines = |stmt: &Stmt| match &stmt.kind {
            StmtKind::FunctionDef(_) | StmtKind::Pass | StmtKind::Import(_) => true,
            StmtKind::Expr(expr) => matches!(expr.kind, ExprKind::Str(_)),
            _ => false,
        };
        let functions = body.iter().filter_map(|stmt| match &stmt.kind {
            StmtKind::FunctionDef(function) => Some(function),
            _ => None,
        });
        if !body.iter().all(defines) || functions.clone().all(|function| function.decorators.is_empty()) {
            return None;
        }
        let mut vars: Vec<(VarId, Span)> = Vec::new();
        for function in functions.filter(|function| &**function.bound_name() != "_") {
            vars.retain(|(known, _)| Some(*known) != function.var);
            vars.extend(function.var.map(|var| (var, function.name.span)));
        }
        let (_, span) = *vars.first()?;
        let items = vars.into_iter().map(|(var, span)| self.read(var, span)).collect();
        let tuple = self.node(ExprKind::Tuple(items), span);
        Some(Stmt { id: self.id(), span, kind: StmtKind::Expr(tuple) })
    }

    pub(super) fn body(&mut self, body: &[ast::Stmt]) -> Vec<Stmt> {
        let mut built = Vec::new();
        let mut stated = HashSet::default();
        for (index, stmt) in body.iter().enumerate() {
            if stated.contains(&index) {
                continue;
            }
            match &stmt.kind {
                ast::StmtKind::FunctionDef(function) if self.splits.versions.contains_key(&function.id) => {
                    self.versions(stmt, function, &mut built);
                }
                ast::StmtKind::FunctionDef(function) => {
                    let said = self.said(function, &body[index + 1..]);
                    let mut stmt = self.stmt(stmt);
                    if let StmtKind::FunctionDef(function) = &mut stmt.kind {
                        function.said = said.0;
                    }
                    stated.extend(said.1.into_iter().map(|behind| index + 1 + behind));
                    built.push(stmt);
                }
                _ => built.push(self.stmt(stmt)),
            }
        }
        built
    }

    fn stmt(&mut self, stmt: &ast::Stmt) -> Stmt {
        let kind = match &stmt.kind {
            ast::StmtKind::If { .. } => return self.if_chain(stmt),
            ast::StmtKind::FunctionDef(function) => {
                let var = self.var_of(function.id);
                StmtKind::FunctionDef(Box::new(self.function(function, var)))
            }
            ast::StmtKind::Return(value) => StmtKind::Return(self.optional(value)),
            ast::StmtKind::Assign { targets, .. } if targets.len() == 1 && self.is_alias(&targets[0]) => {
                StmtKind::Pass
            }
            ast::StmtKind::AnnAssign { target, .. } if self.is_alias(target) => StmtKind::Pass,
            ast::StmtKind::Assign { targets, value } => {
                let value = match targets.as_slice() {
                    [target] => self.bound(target, value),
                    _ => self.expr(value),
                };
                StmtKind::Assign { targets: self.targets(targets, BindingKind::Assign), value }
            }
            ast::StmtKind::AugAssign { target, op, op_span, value } => StmtKind::AugAssign {
                target: self.target(target, BindingKind::AugAssign),
                op: *op,
                op_span: *op_span,
                value: self.expr(value),
            },
            ast::StmtKind::AnnAssign { target, annotation, value } => StmtKind::AnnAssign {
                value: self.optional(value),
                target: match (value, &target.kind) {
                    // It means a variable, but binds nothing.
                    (None, ast::ExprKind::Name(name)) => {
                        let kind = self.name(target.id, name, target.span);
                        Expr { id: self.own(target.id), span: target.span, kind }
                    }
                    _ => self.target(target, BindingKind::Assign),
                },
                annotation: self.annotation(annotation),
            },
            ast::StmtKind::For { target, iter, body, orelse } => StmtKind::For {
                iter: self.expr(iter),
                target: self.target(target, BindingKind::For),
                body: self.body(body),
                orelse: self.body(orelse),
            },
            ast::StmtKind::While { test, body, orelse } => {
                StmtKind::While { test: self.expr(test), body: self.body(body), orelse: self.body(orelse) }
            }
            ast::StmtKind::Assert { test, message } => {
                StmtKind::Assert { test: self.expr(test), message: self.optional(message) }
            }
            ast::StmtKind::Import(names) => StmtKind::Import(self.imports(stmt.id, names, None)),
            ast::StmtKind::ImportFrom { module, names } => {
                StmtKind::Import(self.imports(stmt.id, names, Some(&module.name)))
            }
            ast::StmtKind::Delete(targets) => {
                StmtKind::Delete(targets.iter().map(|target| self.callee(target)).collect())
            }
            ast::StmtKind::Expr(value) => StmtKind::Expr(self.expr(value)),
            ast::StmtKind::Nonlocal(_) | ast::StmtKind::Global(_) | ast::StmtKind::Pass => StmtKind::Pass,
            ast::StmtKind::Break => StmtKind::Break,
            ast::StmtKind::Continue => StmtKind::Continue,
            ast::StmtKind::Error => StmtKind::Error,
        };
        Stmt { id: self.own(stmt.id), span: stmt.span, kind }
    }

    /// A loop, not a recursion, over `elif`: chains are as long as people make them.
    fn if_chain(&mut self, stmt: &ast::Stmt) -> Stmt {
        let mut chain = Vec::new();
        let mut next = Some(stmt);
        let mut last = Vec::new();
        while let Some(stmt) = next.take() {
            let ast::StmtKind::If { test, body, orelse } = &stmt.kind else { break };
            chain.push((stmt, self.expr(test), self.body(body)));
            match orelse.as_slice() {
                [only] if matches!(only.kind, ast::StmtKind::If { .. }) => next = Some(only),
                _ => last = self.body(orelse),
            }
        }
        let mut built = last;
        for (stmt, test, body) in chain.into_iter().rev() {
            let kind = StmtKind::If { test, body, orelse: built };
            built = vec![Stmt { id: self.own(stmt.id), span: stmt.span, kind }];
        }
        built.remove(0)
    }

    fn imports(&mut self, stmt: NodeId, names: &[ast::ImportName], module: Option<&Name>) -> Vec<Import> {
        let meanings = self.names.imports.get(&stmt).cloned().unwrap_or_default();
        let imports = names.iter().zip(meanings).map(|(import, meaning)| Import {
            full: match module {
                Some(module) => format!("{module}.{}", import.name.name).into(),
                None => import.name.name.clone(),
            },
            span: import.name.span,
            var: match meaning {
                Resolution::Var(var) => Some(self.current(var)),
                _ => None,
            },
        });
        let imports: Vec<Import> = imports.collect();
        let id = self.own(stmt);
        for (name, import) in names.iter().zip(&imports) {
            let span = name.alias.as_ref().unwrap_or(&name.name).span;
            self.rebind(import.var, (id, span), BindingKind::Import);
        }
        imports
    }

    /// A function; `var` is what its `def` binds.
    pub(super) fn function(&mut self, function: &ast::Function, var: Option<VarId>) -> Function {
        let decorators = function.decorators.iter().map(|decorator| self.callee(decorator)).collect();
        let inside = self.scope_for(ScopeKind::Function, function.id);
        let id = self.own(function.id);
        let mut params: Vec<Param> =
            function.params.list.iter().map(|param| self.parameter(param, id)).collect();
        if let Some(var) = var {
            let is_plain = function.decorators.is_empty();
            let kind = if is_plain { BindingKind::Def } else { BindingKind::DecoratedDef };
            self.rebind(Some(var), (id, function.name.span), kind);
            self.scopes.scopes[inside.0 as usize].def = Some(var);
        }
        let outer = std::mem::replace(&mut self.scope, inside);
        for (param, source) in params.iter_mut().zip(&function.params.list) {
            param.var = self.var_of(source.id);
            self.rebind(param.var, (param.id, param.name.span), BindingKind::Param);
        }
        let mut built = Function {
            id,
            kind: function.kind,
            origin: self.origin,
            span: function.span,
            name: function.name.clone(),
            bound_as: None,
            var,
            visibility: function.visibility.clone(),
            attributes: function.attributes.clone(),
            decorators,
            applied: function.decorators.iter().map(|_| self.id()).collect(),
            params: Params { list: params },
            returns: self.annotations(&function.returns),
            body: self.body(&function.body),
            docstring: function.docstring.clone(),
            receiver: None,
            said: Said::default(),
        };
        self.take_keywords(&mut built);
        self.leave(outer);
        built
    }

    /// A parameter, whose default is evaluated where the function is made; its variable is in the scope inside.
    fn parameter(&mut self, param: &ast::Param, function: NodeId) -> Param {
        let default = self.optional(&param.default);
        let hidden = self.scopes.defaults.get(&param.id).copied();
        let hidden = match (&default, self.is_copy()) {
            (Some(default), true) if hidden.is_some() => {
                let (name, at) = (param.name.name.clone(), (default.id, default.span));
                Some(self.scopes.add_hidden(self.scope, name, VarKind::Default, at, function))
            }
            _ => hidden,
        };
        Param {
            id: self.own(param.id),
            kind: param.kind,
            name: param.name.clone(),
            var: None,
            annotation: self.annotations(&param.annotation),
            default,
            hidden,
            given: None,
            taken: false,
        }
    }

    fn targets(&mut self, targets: &[ast::Expr], kind: BindingKind) -> Vec<Expr> {
        targets.iter().map(|target| self.target(target, kind)).collect()
    }

    fn target(&mut self, target: &ast::Expr, kind: BindingKind) -> Expr {
        let built = match &target.kind {
            ast::ExprKind::Tuple(items) => ExprKind::Tuple(self.targets(items, kind)),
            ast::ExprKind::List(items) => ExprKind::List(self.targets(items, kind)),
            ast::ExprKind::Starred(inner) => ExprKind::Starred(Box::new(self.target(inner, kind))),
            ast::ExprKind::Name(name) => {
                let built = self.name(target.id, name, target.span);
                if let ExprKind::Name(Meaning::Var(var)) = built {
                    let id = self.own(target.id);
                    self.rebind(Some(var), (id, target.span), kind);
                }
                built
            }
            ast::ExprKind::Attribute { value, attr } => match self.attribute_of(value, attr) {
                Some(var) => {
                    let at = (self.own(target.id), target.span);
                    self.scopes.bind(self.current(var), at, kind, self.frame());
                    self.variable(var)
                }
                None => {
                    self.set_elsewhere.insert(attr.name.clone());
                    ExprKind::Attribute { value: self.boxed(value), attr: attr.clone() }
                }
            },
            _ => return self.expr(target),
        };
        Expr { id: self.own(target.id), span: target.span, kind: built }
    }

    /// Builds the callee of a call, so that a method of it is no value.
    fn callee(&mut self, expr: &ast::Expr) -> Expr {
        let kind = match &expr.kind {
            ast::ExprKind::Attribute { value, attr } if self.library_function(expr).is_none() => {
                match self.attribute_of(value, attr) {
                    Some(var) => self.variable(var),
                    None => ExprKind::Attribute { value: self.boxed(value), attr: attr.clone() },
                }
            }
            _ => return self.expr(expr),
        };
        Expr { id: self.own(expr.id), span: expr.span, kind }
    }

    pub(super) fn exprs(&mut self, exprs: &[ast::Expr]) -> Vec<Expr> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    fn optional(&mut self, expr: &Option<ast::Expr>) -> Option<Expr> {
        expr.as_ref().map(|expr| self.expr(expr))
    }

    fn boxed(&mut self, expr: &ast::Expr) -> Box<Expr> {
        Box::new(self.expr(expr))
    }

    pub(super) fn expr(&mut self, expr: &ast::Expr) -> Expr {
        Expr { id: self.own(expr.id), span: expr.span, kind: self.expr_kind(expr) }
    }

    fn expr_kind(&mut self, expr: &ast::Expr) -> ExprKind {
        if let Some(function) = self.library_function(expr) {
            return self.library_value(function, expr.span);
        }
        match &expr.kind {
            ast::ExprKind::Name(name) => match self.constant(expr) {
                Some(value) => value,
                None => self.name(expr.id, name, expr.span),
            },
            ast::ExprKind::RustPath(path) => ExprKind::RustPath(path.clone()),
            ast::ExprKind::None => ExprKind::None,
            ast::ExprKind::Bool(value) => ExprKind::Bool(*value),
            ast::ExprKind::Int(value) => ExprKind::Int(*value),
            ast::ExprKind::Float(value) => ExprKind::Float(*value),
            ast::ExprKind::Str(text) => ExprKind::Str(text.clone()),
            ast::ExprKind::FString(parts) => ExprKind::FString(self.parts(parts)),
            ast::ExprKind::Binary { left, op, op_span, right } => ExprKind::Binary {
                left: self.boxed(left),
                op: *op,
                op_span: *op_span,
                right: self.boxed(right),
            },
            ast::ExprKind::Unary { op, op_span, operand } => {
                ExprKind::Unary { op: *op, op_span: *op_span, operand: self.boxed(operand) }
            }
            ast::ExprKind::BoolOp { op, values } => ExprKind::BoolOp { op: *op, values: self.exprs(values) },
            ast::ExprKind::Compare { left, rest } => self.comparison(left, rest),
            ast::ExprKind::IfExp { test, body, orelse } => {
                ExprKind::IfExp { test: self.boxed(test), body: self.boxed(body), orelse: self.boxed(orelse) }
            }
            ast::ExprKind::Lambda(function) => ExprKind::Lambda(Box::new(self.function(function, None))),
            ast::ExprKind::Call { func, args } => self.call(func, args, expr.span),
            ast::ExprKind::Attribute { value, attr } => self.attribute(value, attr, None),
            ast::ExprKind::Subscript { value, index } => {
                ExprKind::Subscript { value: self.boxed(value), index: self.boxed(index) }
            }
            ast::ExprKind::Slice { lower, upper, step } => {
                let mut bound =
                    |bound: &Option<Box<ast::Expr>>| bound.as_ref().map(|bound| self.boxed(bound));
                ExprKind::Slice { lower: bound(lower), upper: bound(upper), step: bound(step) }
            }
            ast::ExprKind::Tuple(items) => ExprKind::Tuple(self.exprs(items)),
            ast::ExprKind::List(items) => ExprKind::List(self.exprs(items)),
            ast::ExprKind::Set(items) => ExprKind::Set(self.exprs(items)),
            ast::ExprKind::Dict(items) => ExprKind::Dict(
                items.iter().map(|(key, value)| (self.optional(key), self.expr(value))).collect(),
            ),
            ast::ExprKind::Comprehension(comprehension) => {
                let lazy = generators::generator(expr).and_then(|generator| self.lazy(generator, expr.span));
                lazy.unwrap_or_else(|| self.comprehension(comprehension))
            }
            ast::ExprKind::Starred(value) => ExprKind::Starred(self.boxed(value)),
            ast::ExprKind::Error => ExprKind::Error,
        }
    }

    fn name(&mut self, node: NodeId, name: &Name, span: Span) -> ExprKind {
        if &**name == "..." {
            let (what, help) = crate::parse::ELLIPSIS;
            self.diags.push(Diagnostic::new(Kind::Unsupported, span, what).help(help));
            return ExprKind::Error;
        }
        ExprKind::Name(match self.names.names.get(&node) {
            Some(Resolution::Var(var)) if self.aliases.get(var).is_some_and(|(_, is_type)| *is_type) => {
                return self.refuse_type(name, span);
            }
            Some(Resolution::Var(var)) => {
                let var = self.version_meant(node, *var);
                return self.variable(var);
            }
            Some(Resolution::Builtin(builtin)) => Meaning::Builtin(*builtin),
            Some(Resolution::Item) => Meaning::Item(name.clone()),
            None => {
                self.diags.push(bug!(span, "`{name}` has no meaning").into());
                return ExprKind::Error;
            }
        })
    }

    fn comparison(&mut self, left: &ast::Expr, rest: &[ast::Comparison]) -> ExprKind {
        let left = self.boxed(left);
        let rest = rest.iter().map(|comparison| Comparison {
            op: comparison.op,
            op_span: comparison.op_span,
            right: self.expr(&comparison.right),
        });
        ExprKind::Compare { left, rest: rest.collect() }
    }

    fn call(&mut self, func: &ast::Expr, args: &[ast::Arg], span: Span) -> ExprKind {
        if let Some(made) = self.library_call(func, args, span) {
            return made;
        }
        let func = self.callee(func);
        let splits = self.splits.clone();
        let mut built = Vec::new();
        let kept = args.iter().filter(|arg| !splits.dropped.contains(&arg.value.id));
        let looks = func.builtin().is_some_and(|builtin| builtin.access == Access::Looks);
        for (index, arg) in kept.enumerate() {
            let dict = if looks { self.attributes_as_dict(&arg.value) } else { None };
            if let Some(value) = dict {
                built.push(Arg { span: arg.span, kind: arg.kind.clone(), value });
                continue;
            }
            let value = match (generators::generator(&arg.value), &arg.kind) {
                (Some(generator), _) if index == 0 && generators::is_used_up(&func, generator) => {
                    let kind = self.comprehension(generator);
                    Expr { id: self.own(arg.value.id), span: arg.value.span, kind }
                }
                (_, ArgKind::Keyword(name)) if &*name.name == "key" => self.given(&arg.value, Some(1)),
                _ if index == 0 => self.given(&arg.value, methods::passed_by(&func, args.len())),
                _ => self.expr(&arg.value),
            };
            built.push(Arg { span: arg.span, kind: arg.kind.clone(), value });
        }
        let by_name = |arg: &Arg| matches!(arg.kind, ArgKind::Keyword(_) | ArgKind::DoubleStar);
        if func.builtin() == Some(BuiltinId::DICT) && built.iter().any(by_name) {
            return self.dict(func, built, span);
        }
        ExprKind::Call { func: Box::new(func), args: built }
    }

    /// `dict(pairs, a=1, **more)`: it means what the display `{**dict(pairs), "a": 1, **more}` means.
    fn dict(&mut self, func: Expr, args: Vec<Arg>, span: Span) -> ExprKind {
        let mut items = Vec::new();
        let mut positional = Vec::new();
        for arg in args {
            match arg.kind {
                ArgKind::Keyword(name) => {
                    let key = self.node(ExprKind::Str(name.name.to_string()), name.span);
                    items.push((Some(key), arg.value));
                }
                ArgKind::DoubleStar => items.push((None, arg.value)),
                ArgKind::Positional | ArgKind::Star => positional.push(arg),
            }
        }
        if !positional.is_empty() {
            let call = self.node(ExprKind::Call { func: Box::new(func), args: positional }, span);
            items.insert(0, (None, call));
        }
        ExprKind::Dict(items)
    }

    /// It is evaluated in place, in a scope of its own.
    fn comprehension(&mut self, comprehension: &ast::Comprehension) -> ExprKind {
        let outer = self.scope;
        let mut clauses = Vec::new();
        for (index, clause) in comprehension.clauses.iter().enumerate() {
            let iter = self.expr(&clause.iter);
            if index == 0 {
                self.scope = self.scope_for(ScopeKind::Comprehension, comprehension.id);
            }
            let target = self.target(&clause.target, BindingKind::For);
            clauses.push(ForClause { target, iter, conditions: self.exprs(&clause.conditions) });
        }
        let built = Comprehension {
            id: self.own(comprehension.id),
            kind: comprehension.kind,
            element: self.expr(&comprehension.element),
            value: self.optional(&comprehension.value),
            clauses,
        };
        self.scope = outer;
        ExprKind::Comprehension(Box::new(built))
    }

    fn parts(&mut self, parts: &[ast::FStringPart]) -> Vec<FStringPart> {
        let part = |part: &ast::FStringPart| match part {
            ast::FStringPart::Literal(text) => FStringPart::Literal(text.clone()),
            ast::FStringPart::Field(field) => FStringPart::Field(Box::new(FStringField {
                expr: self.expr(&field.expr),
                debug: field.debug.clone(),
                conversion: field.conversion,
                spec: field.spec.as_ref().map(|spec| self.parts(spec)),
            })),
        };
        parts.iter().map(part).collect()
    }
}
