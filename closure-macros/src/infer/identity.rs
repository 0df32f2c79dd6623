//! Whether two functions are the same one.
//!
//! A closure is a value like a number: a copy cannot be told from the original, as it can in Python. But a `def` that runs once, in
//! the module, makes one function, whatever is copied; and functions of different `def`s are never the same. A function whose type is
//! erased is told from others by where it lives, which is right where it was made for that place.

use super::Infer;
use super::goal::GoalId;
use super::ty::{Con, Ty};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::visit::{self, Visitor};
use crate::hir::{Expr, ExprKind, Function, Module, NodeId, Stmt, StmtKind};
use crate::source::Span;
use crate::table::IdSet;

/// What is known of comparisons of functions.
#[derive(Default)]
pub(super) struct Identities {
    /// The functions of which a run of the module makes one each.
    single: IdSet<NodeId>,
    /// Where functions whose types are erased are compared, and what their type is then.
    compared: Vec<(Span, Ty)>,
    /// Where a function's type is erased that could be erased elsewhere, too.
    erased: Vec<Erased>,
}

#[derive(Clone)]
struct Erased {
    place: Span,
    function: Ty,
    /// What the type is then: functions of two types never meet in a comparison.
    func: Ty,
}

/// The `def`s that a run of these statements runs at most once.
fn run_once<'a>(body: &'a [Stmt], out: &mut Vec<&'a Function>) {
    for stmt in body {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => out.push(function),
            StmtKind::If { body, orelse, .. } => {
                run_once(body, out);
                run_once(orelse, out);
            }
            _ => {}
        }
    }
}

impl<'a> Infer<'a> {
    pub(super) fn find_single(&mut self, module: &Module) {
        let mut found = Vec::new();
        run_once(&module.body, &mut found);
        found.retain(|function| !function.is_decorated());
        self.identities.single = found.iter().map(|function| function.id).collect();
    }

    /// Whether all values of the closure's type are one function.
    pub fn is_single(&self, ty: &Ty) -> bool {
        matches!(ty.head(), Some(Con::Closure(function)) if self.identities.single.contains(function))
    }

    /// Whether functions whose types are erased are compared anywhere.
    pub fn compares_functions(&self) -> bool {
        !self.identities.compared.is_empty()
    }

    /// Two functions are compared: whether that can be told.
    pub(super) fn compare_functions(&mut self, left: &Ty, right: &Ty) -> bool {
        let erased = |ty: &Ty| ty.is(&Con::Func);
        let func = if erased(left) { left } else { right };
        match (left.head(), right.head()) {
            (Some(Con::Func), Some(Con::Func)) => {}
            (Some(Con::Closure(l)), Some(Con::Closure(r))) => {
                let original = self.current_goal.is_some_and(|goal| self.goals[goal.0].original);
                return original && (l != r || self.is_single(left));
            }
            // The one that is known is made what the other is.
            _ if erased(left) && self.is_single(right) => self.ask_flow(right.clone(), left.clone()),
            _ if erased(right) && self.is_single(left) => self.ask_flow(left.clone(), right.clone()),
            _ => return false,
        }
        let goal = self.current_goal.map(|goal| &self.goals[goal.0]);
        let place = goal.map(|goal| goal.cause.unwrap_or(goal.span));
        self.identities.compared.extend(place.map(|place| (place, func.clone())));
        true
    }

    /// A function goes where its type is erased.
    pub(super) fn note_erased(&mut self, goal: GoalId, function: &Ty, func: &Ty) {
        if !self.is_single(function) {
            let goal = &self.goals[goal.0];
            let spans = [Some(goal.span), goal.cause];
            self.identities.erased.extend(spans.into_iter().flatten().map(|place| Erased {
                place,
                function: function.clone(),
                func: func.clone(),
            }));
        }
    }

    /// Where a variable's function is erased, it may be erased elsewhere, too, and these would not be the same.
    pub(super) fn check_identities(&mut self, module: &'a Module) {
        // What the comparison would be of is not known.
        if self.diags.has_errors() {
            return;
        }
        if self.identities.compared.is_empty() {
            return;
        }
        let mut names = Names::default();
        visit::walk_stmts(&mut names, &module.body);
        let several = |Erased { place, function, .. }: &Erased| {
            let method = |function: &NodeId| self.trees[function].receiver.is_some();
            let known = match function.head() {
                Some(Con::Closure(function)) => method(function),
                _ => true,
            };
            known || names.0.iter().any(|name| (name.lo, name.hi) == (place.lo, place.hi))
        };
        let mut doubtful =
            self.identities.erased.iter().filter(|erased| several(erased)).filter_map(|erased| {
                let meets = |(_, func): &&(Span, Ty)| self.could_unify(func, &erased.func);
                self.identities.compared.iter().find(meets).map(|(compared, _)| (*compared, erased.place))
            });
        let Some((compared, place)) = doubtful.next() else { return };
        let help = "define the function in the module, where it is made once, or compare something that the functions return";
        self.diags.push(
            Diagnostic::new(
                Kind::Unsupported,
                compared,
                "a comparison of functions of which only the signature is known",
            )
            .note(Some(place), "this function is told from others by its place, and it has several")
            .help(help),
        );
    }
}

/// The places of names.
#[derive(Default)]
struct Names(Vec<Span>);

impl<'a> Visitor<'a> for Names {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(_) = expr.kind {
            self.0.push(expr.span);
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}
