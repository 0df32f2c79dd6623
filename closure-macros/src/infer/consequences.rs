//! One mistake, one error: of errors that one mistake gives at several places, the one that tells most stays.

use super::Infer;
use super::goal::{GoalId, GoalKind, What};
use super::ty::Ty;
use crate::diagnostics::{Diagnostic, Kind};
use crate::hash::HashSet;
use crate::hir::visit::{self, Visitor};
use crate::hir::{Expr, ExprKind, Meaning, NodeId};
use crate::table::HashedSet;

/// Looks for what is Rust's.
#[derive(Default)]
struct Items {
    found: bool,
}

impl<'a> Visitor<'a> for Items {
    fn expr(&mut self, expr: &'a Expr) {
        self.found |= matches!(&expr.kind, ExprKind::RustPath(_) | ExprKind::Name(Meaning::Item(_)));
        visit::walk_expr(self, expr);
    }
}

impl Infer<'_> {
    /// An operation in a function that is called gives what the function cannot return beside what it returns elsewhere. It is
    /// the function that is at fault, not the call: says so, if it can be said which function.
    pub(super) fn blame_result(&mut self, goal: GoalId, found: &Ty, expected: &Ty) -> bool {
        let Some(cause) = self.goals[goal.0].cause else { return false };
        let around = |span: crate::source::Span| span.lo <= cause.lo && cause.hi <= span.hi;
        let Some(returned) = self.goals.iter().position(|other| {
            other.original
                && around(other.span)
                && matches!(&other.kind, GoalKind::Flow { what: What::Result(_), .. })
        }) else {
            return false;
        };
        let GoalKind::Flow { what, .. } = &self.goals[returned].kind else { return false };
        let message = self.mismatch(&self.describe(what), found, expected);
        let (call, place) = (self.goals[goal.0].span, self.goals[returned].span);
        let mut diagnostic = Diagnostic::new(Kind::TypeError, place, message);
        if let Some(first) =
            self.first_source(GoalId(returned), expected).or_else(|| self.written_at(expected))
        {
            diagnostic = diagnostic.note(Some(first), format!("this makes it `{}`", self.show(expected)));
        }
        self.at_fault.push((call, cause));
        self.diags.push(diagnostic.note(Some(call), "in this call"));
        true
    }

    /// What goes into a place is not of the type that a method called on it made of the place: says that it has no such method.
    pub(super) fn blame_method(&mut self, found: &Ty, expected: &Ty) -> bool {
        let known = self.known_by_method.iter().find(|(known, _)| known.is_identical(expected));
        let (Some((_, call)), Some(head)) = (known, found.head()) else { return false };
        let GoalKind::Method { name, .. } = &self.goals[call.0].kind else { return false };
        let (call, head, name) = (*call, head.clone(), name.name.clone());
        if Self::has_method(&head, &name) {
            return false;
        }
        self.no_attribute(call, &head, &name);
        true
    }

    /// Of functions whose results come from Rust, those that name something of Rust's themselves: the others call these.
    pub(super) fn using_rust(&self, functions: Vec<NodeId>) -> Vec<NodeId> {
        let uses = |id: &NodeId| {
            let mut items = Items::default();
            visit::walk_body(&mut items, self.trees[id]);
            items.found
        };
        let using: Vec<NodeId> = functions.iter().copied().filter(uses).collect();
        if using.is_empty() { functions } else { using }
    }

    /// Drops errors that only follow from others: what the function would have to be told of types that a call of it gets wrong,
    /// what is wrong with the result of a call that is wrong itself, and what a call gets wrong because the function is.
    pub(super) fn drop_consequences(&mut self) {
        let first = self.diags.iter().next().cloned();
        let places: HashSet<_> =
            self.diags.iter().filter(|d| d.kind != Kind::Annotation).map(|d| d.span.lo).collect();
        let (follow, at_fault): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.at_fault).into_iter().partition(|(_, cause)| places.contains(&cause.lo));
        self.at_fault = at_fault;
        let follow: HashSet<_> = follow.into_iter().map(|(call, cause)| (call.lo, cause.lo)).collect();
        self.diags.retain(|diagnostic| {
            let causes = diagnostic.notes.iter().filter_map(|(cause, _)| *cause);
            !causes.into_iter().any(|cause| follow.contains(&(diagnostic.span.lo, cause.lo)))
        });
        let causes: HashSet<_> = self.at_fault.iter().map(|(_, cause)| cause.lo).collect();
        let calls: HashSet<_> = self.at_fault.iter().map(|(call, _)| call.lo).collect();
        let lines: HashedSet<u32> = calls.iter().map(|call| call.line).collect();
        self.diags.retain(|diagnostic| match diagnostic.kind {
            Kind::Annotation => !causes.contains(&diagnostic.span.lo),
            Kind::TypeError | Kind::AttributeError => {
                let place = diagnostic.span.lo;
                let behind = || calls.iter().any(|call| call.line == place.line && *call < place);
                // What is wrong with a `lambda` among the call's arguments is what is wrong with the call.
                let mut notes = diagnostic.notes.iter().filter_map(|(note, _)| *note);
                let explains = notes.any(|note| calls.contains(&note.lo));
                explains || calls.contains(&place) || !lines.contains(&place.line) || !behind()
            }
            _ => true,
        });
        // Something is wrong all the same, and has to be told.
        if let (Some(first), false) = (first, self.diags.has_errors()) {
            self.diags.push(first);
        }
    }
}
