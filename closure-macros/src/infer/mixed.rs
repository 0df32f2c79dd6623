//! Where an int and a float meet, or values of other types.

use super::Infer;
use super::functions::Returns;
use super::goal::Goal;
use super::ty::{Con, Ty};
use crate::flow::{Flow, WebId};
use crate::hir::visit::{self, Visitor};
use crate::hir::*;
use crate::scope::VarId;
use crate::source::Span;
use crate::table::{IdSet, Table};

impl Infer<'_> {
    /// Notes where two types met, so that the variable there can be both.
    pub(super) fn want_both(&mut self, goal: &Goal, a: &Ty, b: &Ty) {
        let number = |ty: &Ty| matches!(ty.head(), Some(Con::Int | Con::Float | Con::Number));
        let places = match (number(a) && number(b), a.head(), b.head()) {
            (true, ..) => &mut self.wanted_numbers.places,
            (_, Some(a), Some(b)) => {
                // Where a value of several types meets another, what decided that is further off.
                self.wanted_objects.everywhere |= *a == Con::Object || *b == Con::Object;
                &mut self.wanted_objects.places
            }
            _ => return,
        };
        places.extend(goal.cause);
        places.push(goal.span);
        let mut used = goal.via.clone();
        while let Some(call) = used {
            places.push(call.place);
            used = call.outer.clone();
        }
    }

    /// Where floats met ints: at these operations, or at others that ask the same.
    pub(super) fn wanted_numbers(&mut self) -> Wanted {
        let wanted = std::mem::take(&mut self.wanted_numbers);
        self.with_repeated(wanted)
    }

    /// Where values of other types met.
    pub(super) fn wanted_objects(&mut self) -> Wanted {
        let wanted = std::mem::take(&mut self.wanted_objects);
        self.with_repeated(wanted)
    }

    fn with_repeated(&self, mut wanted: Wanted) -> Wanted {
        let places = &mut wanted.places;
        let same = |a: &Span, b: &Span| (a.lo, a.hi) == (b.lo, b.hi);
        let again: Vec<Span> = self
            .repeated
            .iter()
            .filter(|(first, _)| places.iter().any(|place| same(place, first)))
            .map(|(_, place)| *place)
            .collect();
        places.extend(again);
        wanted
    }
}

/// What to try where types met.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// The operations.
    pub places: Vec<Span>,
    /// Parameters that were given such values, with the names of their functions.
    pub params: Vec<(Name, Name)>,
    /// All results.
    pub everywhere: bool,
}

/// What holds values of several types: ints and floats, or any that are only shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Mixed {
    pub webs: IdSet<WebId>,
    /// Functions with such a result.
    pub results: IdSet<NodeId>,
    /// Conditional expressions, and dict displays with such values.
    pub values: IdSet<NodeId>,
}

impl Mixed {
    /// Adds what gets the values computed at these places; false if all of it is known.
    pub fn extend(&mut self, module: &Module, flow: &Flow, wanted: &Wanted) -> bool {
        if wanted.places.is_empty() {
            return false;
        }
        let before = self.len();
        let mut find = Find {
            flow,
            places: &wanted.places,
            found: std::mem::take(self),
            everywhere: wanted.everywhere,
            params: &wanted.params,
            functions: Vec::new(),
            own: Table::default(),
            annotated: IdSet::default(),
        };
        visit::walk_stmts(&mut find, &module.body);
        // What is annotated is what it is annotated as.
        find.annotated.iter().for_each(|web| _ = find.found.webs.remove(&web));
        *self = find.found;
        self.len() > before
    }

    fn len(&self) -> usize {
        self.webs.len() + self.results.len() + self.values.len()
    }
}

struct Find<'a> {
    flow: &'a Flow,
    places: &'a [Span],
    found: Mixed,
    /// Every function may return values of several types.
    everywhere: bool,
    /// Parameters that are given values of several types: the function's name and theirs.
    params: &'a [(Name, Name)],
    /// The functions around that have several results.
    functions: Vec<NodeId>,
    /// The parameters of all functions so far, and the names of function and parameter.
    own: Table<VarId, (Name, Name)>,
    annotated: IdSet<WebId>,
}

impl Find<'_> {
    fn concerns(&self, span: Span) -> bool {
        let inside = |place: &Span| {
            (span.lo.line, span.lo.column) <= (place.lo.line, place.lo.column)
                && (place.hi.line, place.hi.column) <= (span.hi.line, span.hi.column)
        };
        self.places.iter().any(inside)
    }

    /// Whether an element of a display is, or holds, what met another type.
    fn is_mixed(&self, value: &Expr) -> bool {
        self.concerns(value.span)
            || value.var().and_then(|var| self.own.get(&var)).is_some_and(|param| self.params.contains(param))
    }

    /// The function that an expression is.
    fn function_of(&self, value: &Expr) -> Option<NodeId> {
        match &value.kind {
            ExprKind::Lambda(function) => Some(function.id),
            ExprKind::Name(_) => {
                let used = self.flow.uses.get(&value.id)?;
                self.flow.webs[used.web.0 as usize].known
            }
            _ => None,
        }
    }

    fn assign(&mut self, target: &Expr, value: &Expr, whole: Span) {
        match (&target.kind, &value.kind) {
            (ExprKind::Name(_), _) if self.concerns(whole) => {
                let def = self.flow.def_of.get(&target.id);
                let web = def.map(|def| self.flow.defs[def.0 as usize].web);
                // Of a variable that is bound once, it is the value that is in error.
                let several = |web: &WebId| self.flow.webs[web.0 as usize].defs.len() > 1;
                self.found.webs.extend(web.filter(several));
            }
            (ExprKind::Tuple(targets), ExprKind::Tuple(values)) if targets.len() == values.len() => {
                for (target, value) in targets.iter().zip(values) {
                    self.assign(target, value, value.span);
                }
            }
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Find<'_> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                for target in targets {
                    self.assign(target, value, target.span.to(value.span));
                }
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.assign(target, value, target.span.to(value.span));
            }
            StmtKind::AnnAssign { target, .. } => {
                let def = self.flow.def_of.get(&target.id);
                self.annotated.extend(def.map(|def| self.flow.defs[def.0 as usize].web));
            }
            StmtKind::Return(Some(value)) if self.everywhere || self.concerns(value.span) => {
                self.found.results.extend(self.functions.last().copied());
            }
            _ => {}
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::IfExp { body, orelse, .. } = &expr.kind
            && (self.concerns(body.span) || self.concerns(orelse.span))
        {
            self.found.values.insert(expr.id);
        }
        if let ExprKind::Dict(items) = &expr.kind
            && items.iter().any(|(key, value)| key.is_some() && self.is_mixed(value))
        {
            // A table of functions: it is what they return that is of several types.
            let functions: Vec<NodeId> =
                items.iter().filter_map(|(_, value)| self.function_of(value)).collect();
            if functions.is_empty() {
                self.found.values.insert(expr.id);
            }
            self.found.results.extend(functions);
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        visit::walk_function(self, function);
        for param in &function.params.list {
            let names = (function.name.name.clone(), param.name.name.clone());
            self.own.extend(param.var.map(|var| (var, names)));
        }
        if Returns::of(function) > 1 {
            self.functions.push(function.id);
            visit::walk_body(self, function);
            self.functions.pop();
        } else {
            // Its one result is of the type that it is of.
            let outer = std::mem::take(&mut self.functions);
            visit::walk_body(self, function);
            self.functions = outer;
        }
    }
}
