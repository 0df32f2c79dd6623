//! Generator expressions that are objects: kept, passed on, or stopped early. They run when an element is asked for, and what they
//! read is read then; so they are iterators that call functions, which capture variables as all functions do:
//! `(e for x in xs if c for y in ys)` is `chain.from_iterable(map(lambda x: map(lambda y: e, ys), filter(lambda x: c, xs)))`.
//!
//! Those that a builtin uses up before anything else is done are loops, see `lower`.

use super::occurring::Names;
use super::{Resolution, ScopeTable};
use crate::ast::*;
use crate::diagnostics::Diagnostics;
use crate::source::Span;
use crate::table::{IdSet, Table};
use crate::visit::{self, Rewriter, Visitor};

/// What a generator expression is called, as in CPython.
pub const GENERATOR: &str = "<genexpr>";

/// Builtins and methods that ask for all elements at once.
pub const EXHAUSTING: (&[&str], &[&str]) =
    (&["sum", "list", "tuple", "set", "dict", "sorted", "max", "min"], &["join", "extend"]);

/// Builtins that may stop earlier, but do so before anything else is done.
const AT_ONCE: &[&str] = &["any", "all", "next"];

/// The tree with functions for generator expressions that are objects.
pub fn desugar(module: &mut Module) {
    let mut skipped: IdSet<NodeId> = IdSet::default();
    loop {
        let mut found = Found::default();
        visit::walk_stmts(&mut found, &module.body);
        let mut left = skipped.clone();
        left.extend(found.in_place.iter());
        let candidates = |id: &NodeId| !left.contains(id);
        if !found.generators.iter().any(|generator| candidates(&generator.id)) {
            return;
        }
        // Again each time: the functions of inner ones capture variables of outer ones.
        let scopes = super::resolve_names(module, &mut Diagnostics::default());
        let mut chosen = IdSet::default();
        for generator in found.generators.iter().filter(|generator| candidates(&generator.id)) {
            if found.called.get(&generator.id).is_some_and(|callee| {
                generator.single && matches!(scopes.names.get(callee), Some(Resolution::Builtin))
            }) || generator.is_odd
                || captured(&scopes.table, generator.id)
            {
                skipped.insert(generator.id);
            } else if generator.inner.iter().all(|inner| !candidates(inner)) {
                chosen.insert(generator.id);
            }
        }
        let mut rewrite = Rewrite { chosen, ids: module.node_count, item: "item".into() };
        visit::rewrite_stmts(&mut rewrite, &mut module.body);
        module.node_count = rewrite.ids;
    }
}

/// Whether a function inside a comprehension captures a variable of it, which all its elements share.
pub fn captured(scopes: &ScopeTable, comprehension: NodeId) -> bool {
    scopes.scope_of(comprehension).is_some_and(|scope| {
        scopes.scope(scope).vars.iter().any(|var| !scopes.var(*var).captured_by.is_empty())
    })
}

struct Generator {
    id: NodeId,
    single: bool,
    /// A target is no name.
    is_odd: bool,
    /// The generator expressions in it that are evaluated for each element.
    inner: Vec<NodeId>,
}

#[derive(Default)]
struct Found {
    generators: Vec<Generator>,
    /// Used up at once.
    in_place: IdSet<NodeId>,
    /// By generator expression: the name of the builtin that stops early.
    called: Table<NodeId, NodeId>,
}

fn generator(expr: &Expr) -> Option<&Comprehension> {
    match &expr.kind {
        ExprKind::Comprehension(comprehension) if comprehension.kind == ComprehensionKind::Generator => {
            Some(comprehension)
        }
        _ => None,
    }
}

fn is_plain(target: &Expr) -> bool {
    match &target.kind {
        ExprKind::Name(_) => true,
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(is_plain),
        ExprKind::Starred(inner) => is_plain(inner),
        _ => false,
    }
}

impl<'a> Visitor<'a> for Found {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Call { func, args } = &expr.kind
            && let Some(first) = args.first().and_then(|arg| generator(&arg.value))
        {
            match &func.kind {
                ExprKind::Name(name) if EXHAUSTING.0.contains(&&**name) => {
                    self.in_place.insert(first.id);
                }
                ExprKind::Attribute { attr, .. } if EXHAUSTING.1.contains(&&*attr.name) => {
                    self.in_place.insert(first.id);
                }
                ExprKind::Name(name) if AT_ONCE.contains(&&**name) => {
                    self.called.insert(first.id, func.id);
                }
                _ => {}
            }
        }
        let before = self.generators.len();
        match generator(expr) {
            Some(comprehension) => {
                self.expr(&comprehension.clauses[0].iter);
                let outer = self.generators.len();
                for (index, clause) in comprehension.clauses.iter().enumerate() {
                    if index > 0 {
                        self.expr(&clause.iter);
                    }
                    clause.conditions.iter().for_each(|condition| self.expr(condition));
                }
                self.expr(&comprehension.element);
                self.generators.push(Generator {
                    id: comprehension.id,
                    single: comprehension.clauses.len() == 1,
                    is_odd: !comprehension.clauses.iter().all(|clause| is_plain(&clause.target)),
                    inner: self.generators[outer.max(before)..].iter().map(|inner| inner.id).collect(),
                });
            }
            None => visit::walk_expr(self, expr),
        }
    }
}

struct Rewrite {
    chosen: IdSet<NodeId>,
    ids: u32,
    /// What an element is called before it is taken apart: no name in the expression.
    item: Name,
}

impl Rewrite {
    fn id(&mut self) -> NodeId {
        self.ids += 1;
        NodeId(self.ids - 1)
    }

    fn node(&mut self, kind: ExprKind, span: Span) -> Expr {
        Expr { id: self.id(), span, kind }
    }

    /// The same target, as another place in the tree.
    fn copy(&mut self, target: &Expr) -> Expr {
        let kind = match &target.kind {
            ExprKind::Tuple(items) => ExprKind::Tuple(items.iter().map(|item| self.copy(item)).collect()),
            ExprKind::List(items) => ExprKind::List(items.iter().map(|item| self.copy(item)).collect()),
            ExprKind::Starred(inner) => ExprKind::Starred(Box::new(self.copy(inner))),
            other => other.clone(),
        };
        self.node(kind, target.span)
    }

    /// `lambda target: value`
    fn function(&mut self, target: &Expr, value: Expr, span: Span) -> Expr {
        let mut body = Vec::new();
        let name: Name = match &target.kind {
            ExprKind::Name(name) => name.clone(),
            _ => {
                let item = self.item.clone();
                let value = self.node(ExprKind::Name(item.clone()), target.span);
                let targets = vec![self.copy(target)];
                let kind = StmtKind::Assign { targets, value };
                body.push(Stmt { id: self.id(), span: target.span, kind });
                item
            }
        };
        let kind = StmtKind::Return(Some(value));
        body.push(Stmt { id: self.id(), span, kind });
        let param = Param {
            id: self.id(),
            kind: ParamKind::PositionalOnly,
            name: Ident { name, span: target.span },
            annotation: None,
            default: None,
            given: None,
        };
        let function = Function {
            id: self.id(),
            kind: FunctionKind::Lambda,
            span,
            name: Ident { name: GENERATOR.into(), span },
            bound_as: None,
            visibility: None,
            decorators: Vec::new(),
            params: Params { list: vec![param] },
            returns: None,
            body,
            docstring: None,
            receiver: None,
        };
        self.node(ExprKind::Lambda(Box::new(function)), span)
    }

    fn call(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Expr {
        let func = Box::new(self.node(ExprKind::Name(format!("{}{name}", super::LIBRARY).into()), span));
        let args = args.into_iter().map(|value| Arg { kind: ArgKind::Positional, span: value.span, value });
        self.node(ExprKind::Call { func, args: args.collect() }, span)
    }

    fn iterator(&mut self, mut clauses: std::vec::IntoIter<ForClause>, element: Expr, span: Span) -> Expr {
        let Some(clause) = clauses.next() else { return element };
        let mut items = clause.iter;
        let test = match clause.conditions.len() {
            0 => None,
            1 => clause.conditions.into_iter().next(),
            _ => Some(self.node(ExprKind::BoolOp { op: BoolOp::And, values: clause.conditions }, span)),
        };
        if let Some(test) = test {
            let test = self.function(&clause.target, test, span);
            items = self.call("filter", vec![test, items], span);
        }
        let several = clauses.len() > 0;
        let value = self.iterator(clauses, element, span);
        // `(x for x in xs)`, as often as `(x for x in xs if c)`.
        if let (false, ExprKind::Name(target), ExprKind::Name(value)) =
            (several, &clause.target.kind, &value.kind)
            && target == value
            && matches!(&items.kind, ExprKind::Call { func, .. } if matches!(&func.kind, ExprKind::Name(name) if name.starts_with(super::LIBRARY)))
        {
            return items;
        }
        let function = self.function(&clause.target, value, span);
        let mapped = self.call("map", vec![function, items], span);
        if several { self.call("itertools.chain.from_iterable", vec![mapped], span) } else { mapped }
    }
}

impl Rewriter for Rewrite {
    fn expr(&mut self, expr: &mut Expr) {
        if !generator(expr).is_some_and(|found| self.chosen.contains(&found.id)) {
            return;
        }
        let span = expr.span;
        self.item = Names::of_expr(expr).free("item");
        if let ExprKind::Comprehension(found) = std::mem::replace(&mut expr.kind, ExprKind::Error) {
            let Comprehension { clauses, element, .. } = *found;
            let made = self.iterator(clauses.into_iter(), element, span);
            expr.kind = made.kind;
        }
    }

    fn function(&mut self, _: &mut Function) {}
}
