//! Methods that are values: `xs.append` is a function that calls the method of what `xs` is where it stands.
//!
//! How many arguments it takes is not said there. It is found where the function goes: `map` calls it with one argument for each
//! iterable, `key=` with one; a variable with as many as the calls of that variable pass. Elsewhere it is as many as the method needs.
//! Whether it is a method at all, and not a field of a Rust type, is for the type stage to say.

use super::{Meanings, Resolution, VarId};
use crate::ast::*;
use crate::diagnostics::Diagnostics;
use crate::infer::method_arity;
use crate::source::Span;
use crate::table::{IdSet, Table};
use crate::visit::{self, Rewriter, Visitor};

/// What the receiver is called in the body: no name of the program's.
pub const RECEIVER: &str = ".receiver";

/// The tree with functions for methods that are not called where they are named.
pub fn desugar(module: &mut Module) {
    let mut uses = Uses::default();
    visit::walk_stmts(&mut uses, &module.body);
    uses.found.retain(|found| !uses.others.contains(&found.node));
    if uses.found.is_empty() {
        return;
    }
    let scopes = super::resolve_names(module, &mut Diagnostics::default());
    // What a name of Python's own holds (`str.upper`, `math.floor`) is a function already.
    uses.found.retain(|found| {
        found.object.is_none_or(|name| !matches!(scopes.names.get(&name), Some(Resolution::Builtin)))
    });
    let counts = uses.counts(&scopes);
    let mut rewrite = Rewrite { counts: &counts, ids: module.node_count };
    visit::rewrite_stmts(&mut rewrite, &mut module.body);
    module.node_count = rewrite.ids;
}

/// `object.method` where it is not called.
struct Found {
    node: NodeId,
    /// The object, if it is a name.
    object: Option<NodeId>,
    least: usize,
    /// How many arguments the callee passes to which it goes.
    passed: Option<usize>,
    /// The name that is bound to it.
    target: Option<NodeId>,
}

#[derive(Default)]
struct Uses {
    found: Vec<Found>,
    /// What is called, or assigned to.
    others: IdSet<NodeId>,
    /// Calls of names: the name, and how many arguments there are, all by position.
    calls: Vec<(NodeId, usize)>,
    /// What is known of an attribute that comes next.
    passed: Table<NodeId, usize>,
    targets: Table<NodeId, NodeId>,
}

impl Uses {
    /// By attribute: how many arguments the function for it takes.
    fn counts(&self, scopes: &Meanings) -> Table<NodeId, usize> {
        let mut calls: Table<VarId, Vec<usize>> = Table::default();
        for (name, count) in &self.calls {
            if let Some(var) = scopes.var_of(*name) {
                calls.get_or_default(var).push(*count);
            }
        }
        let called = |found: &Found| {
            let counts = calls.get(&scopes.var_of(found.target?)?)?;
            counts.iter().copied().min()
        };
        self.found
            .iter()
            .map(|found| (found.node, found.passed.or_else(|| called(found)).unwrap_or(found.least)))
            .collect()
    }

    fn target(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|item| self.target(item)),
            ExprKind::Starred(inner) => self.target(inner),
            _ => {
                self.others.insert(target.id);
            }
        }
    }

    /// A value that is bound to a name.
    fn bound(&mut self, target: &Expr, value: &Expr) {
        match (&target.kind, &value.kind) {
            (ExprKind::Name(_), ExprKind::Attribute { .. }) => {
                self.targets.insert(value.id, target.id);
            }
            (ExprKind::Tuple(targets), ExprKind::Tuple(values)) if targets.len() == values.len() => {
                targets.iter().zip(values).for_each(|(target, value)| self.bound(target, value));
            }
            _ => {}
        }
    }

    /// A call says how many arguments it passes to the function that it is given.
    fn call(&mut self, func: &Expr, args: &[Arg]) {
        self.others.insert(func.id);
        if let ExprKind::Name(name) = &func.kind {
            if args.iter().all(|arg| matches!(arg.kind, ArgKind::Positional)) {
                self.calls.push((func.id, args.len()));
            }
            let passed = match &**name {
                "map" => args.len().checked_sub(1),
                "filter" => Some(1),
                "reduce" => Some(2),
                _ => None,
            };
            if let (Some(passed), Some(first)) = (passed, args.first()) {
                self.passed.insert(first.value.id, passed);
            }
        }
        for arg in args {
            if matches!(&arg.kind, ArgKind::Keyword(name) if &*name.name == "key") {
                self.passed.insert(arg.value.id, 1);
            }
        }
    }
}

impl<'a> Visitor<'a> for Uses {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                for target in targets {
                    self.target(target);
                    self.bound(target, value);
                }
            }
            StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } => self.target(target),
            StmtKind::For { target, .. } => self.target(target),
            StmtKind::Delete(targets) => targets.iter().for_each(|target| self.target(target)),
            _ => {}
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Call { func, args } => self.call(func, args),
            ExprKind::Attribute { value, attr } => {
                if let Some(least) = method_arity(&attr.name) {
                    let object = matches!(value.kind, ExprKind::Name(_)).then_some(value.id);
                    let (passed, target) =
                        (self.passed.get(&expr.id).copied(), self.targets.get(&expr.id).copied());
                    self.found.push(Found { node: expr.id, object, least, passed, target });
                }
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        // `@wraps` and its like are called, though they have no brackets.
        self.others.extend(function.decorators.iter().map(|decorator| decorator.id));
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}

struct Rewrite<'a> {
    counts: &'a Table<NodeId, usize>,
    ids: u32,
}

impl Rewrite<'_> {
    fn id(&mut self) -> NodeId {
        self.ids += 1;
        NodeId(self.ids - 1)
    }

    fn node(&mut self, kind: ExprKind, span: Span) -> Expr {
        Expr { id: self.id(), span, kind }
    }

    /// `value.attr` as the function `lambda …, /: value.attr(…)`.
    fn function(&mut self, value: Expr, attr: Ident, count: usize) -> Function {
        let span = attr.span;
        let names: Vec<Name> = match count {
            1 => vec!["value".into()],
            _ => (1..=count).map(|index| format!("value{index}").into()).collect(),
        };
        let params = names.iter().map(|name| Param {
            id: self.id(),
            kind: ParamKind::PositionalOnly,
            name: Ident { name: name.clone(), span },
            annotation: None,
            default: None,
            given: None,
        });
        let params = Params { list: params.collect() };
        // A literal is the same wherever it stands, and what it is decides what `format` does.
        let object = match &value.kind {
            ExprKind::Str(text) => self.node(ExprKind::Str(text.clone()), span),
            _ => self.node(ExprKind::Name(RECEIVER.into()), span),
        };
        let read = object.id;
        let mut args: Vec<Expr> =
            names.into_iter().map(|name| self.node(ExprKind::Name(name), span)).collect();
        let result = match (&*attr.name, args.len()) {
            ("__getitem__", 1) => {
                let index = Box::new(args.remove(0));
                ExprKind::Subscript { value: Box::new(object), index }
            }
            ("__contains__", 1) => {
                let rest = vec![Comparison { op: CmpOp::In, op_span: span, right: object }];
                ExprKind::Compare { left: Box::new(args.remove(0)), rest }
            }
            _ => {
                let func = ExprKind::Attribute { value: Box::new(object), attr: attr.clone() };
                let func = Box::new(self.node(func, span));
                let args = args.into_iter().map(|value| Arg { kind: ArgKind::Positional, value, span });
                ExprKind::Call { func, args: args.collect() }
            }
        };
        let result = self.node(result, span);
        let body = vec![Stmt { id: self.id(), span, kind: StmtKind::Return(Some(result)) }];
        Function {
            id: self.id(),
            kind: FunctionKind::Lambda,
            span,
            name: attr,
            bound_as: None,
            visibility: None,
            decorators: Vec::new(),
            params,
            returns: None,
            body,
            docstring: None,
            receiver: Some(Box::new(Receiver { id: self.id(), value, read })),
        }
    }
}

impl Rewriter for Rewrite<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        let Some(count) = self.counts.get(&expr.id).copied() else { return };
        if let ExprKind::Attribute { value, attr } = std::mem::replace(&mut expr.kind, ExprKind::Error) {
            let function = Rewrite::function(self, *value, attr, count);
            expr.kind = ExprKind::Lambda(Box::new(function));
        }
    }

    fn function(&mut self, _: &mut Function) {}
}
