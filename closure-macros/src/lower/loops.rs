//! How each loop goes through its list.
//!
//! The iterator that `ops::iter` makes keeps an alias of the list, and asks for its length at each step. A loop that is done before the
//! variable of the list can be anything else borrows the variable instead; one in which nothing can change the list borrows the
//! elements. What a loop does is told by the tree: every read of a variable that holds a list only looks at the list, or it
//! changes it, or it makes an alias of it, of which nothing is known any more.

use super::Lower;
use super::body::Body;
use super::places::{Form, Value};
use crate::builtins::{Access, Iterates, Kind, Pattern};
use crate::flow::{Storage, WebId};
use crate::hir::visit::{self, Visitor};
use crate::hir::{Arg, CmpOp, Comprehension, ComprehensionKind, Expr, ExprKind, FStringPart, Function};
use crate::hir::{BinOp, Module, NodeId, Stmt, StmtKind, UnaryOp};
use crate::infer::{BuiltinPlan, Con, RowCall};
use crate::table::{HashedSet, IdSet, Table};

/// How a loop goes through a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Step by step: the list may change.
    Each,
    /// It only changes through other aliases, if there are any.
    Steady,
    /// Nobody has another alias, and the loop does not change it: the elements are borrowed where they are.
    View,
}

/// What a read of a variable does with the list in it, if it makes no alias of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Look,
    Change,
}

/// What is done while something is iterated over.
#[derive(Clone, Debug, Default)]
struct Doings {
    /// Names, read or bound.
    names: HashedSet<NodeId>,
    /// Functions that are made.
    functions: Vec<NodeId>,
}

impl<'a> Visitor<'a> for Doings {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(_) = expr.kind {
            self.names.insert(expr.id);
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.functions.push(function.id);
        visit::walk_function(self, function);
    }
}

/// A list that is iterated over, by something that is done with it before it goes on.
struct Site {
    iter: NodeId,
    is_name: bool,
    /// The list is made on the spot.
    is_new: bool,
    /// A `for` statement whose target is a plain name.
    is_simple: bool,
    doings: Doings,
}

/// By the expression that is iterated over: how. All others are iterated over by an iterator of their own.
pub(super) type Ways = Table<NodeId, Way>;

/// Finds how each loop goes through its list.
pub(super) fn ways(lower: &Lower, module: &Module, shows_cells: bool) -> Ways {
    let mut finder = Finder {
        lower,
        roles: Table::default(),
        sites: Vec::new(),
        new: IdSet::default(),
        made_by: Table::default(),
        current: None,
        shows_cells,
    };
    visit::walk_stmts(&mut finder, &module.body);
    let sites = std::mem::take(&mut finder.sites);
    let borrowable = sites.iter().filter(|site| site.is_name && finder.is_borrowable(site));
    let looks: Vec<_> = borrowable.map(|site| (site.iter, Role::Look)).collect();
    finder.roles.extend(looks);
    let ways = sites.iter().filter_map(|site| Some((site.iter, finder.way(site)?)));
    ways.collect()
}

struct Finder<'l, 'a> {
    lower: &'l Lower<'a>,
    roles: Table<NodeId, Role>,
    sites: Vec<Site>,
    /// Targets that are given a list that is made there.
    new: IdSet<NodeId>,
    /// The functions that each function makes.
    made_by: Table<NodeId, Vec<NodeId>>,
    current: Option<NodeId>,
    /// The program reads `__closure__`, by which it can get at what any closure holds.
    shows_cells: bool,
}

impl<'a> Visitor<'a> for Finder<'_, 'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::For { target, iter, body, .. } => {
                let mut doings = Doings::default();
                doings.expr(target);
                visit::walk_stmts(&mut doings, body);
                let is_simple = matches!(target.kind, ExprKind::Name(_));
                self.used_up(iter, doings, is_simple);
            }
            StmtKind::If { test, .. } | StmtKind::While { test, .. } | StmtKind::Assert { test, .. } => {
                self.test(test);
            }
            StmtKind::Assign { targets, value } => {
                targets.iter().for_each(|target| self.changed(target));
                if let [target] = targets.as_slice()
                    && self.is_new(value)
                {
                    self.new.insert(target.id);
                }
            }
            StmtKind::AnnAssign { target, value: Some(value), .. } if self.is_new(value) => {
                self.new.insert(target.id);
            }
            StmtKind::AugAssign { target, .. } => self.changed(target),
            StmtKind::Delete(targets) => targets.iter().for_each(|target| self.changed(target)),
            _ => {}
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Call { func, args } => self.call(expr, func, args),
            ExprKind::Subscript { value, .. } => self.look(value),
            ExprKind::Compare { left, rest } => {
                if let [only] = rest.as_slice() {
                    match only.op {
                        CmpOp::In | CmpOp::NotIn => self.look(&only.right),
                        CmpOp::Is | CmpOp::IsNot => {}
                        _ => [&**left, &only.right].into_iter().for_each(|side| self.look(side)),
                    }
                }
            }
            ExprKind::Binary { left, op: BinOp::Add | BinOp::Mul, right, .. } => {
                [left, right].into_iter().for_each(|side| self.look(side));
            }
            ExprKind::FString(parts) => {
                for part in parts {
                    if let FStringPart::Field(field) = part {
                        self.look(&field.expr);
                    }
                }
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => self.test(operand),
            ExprKind::IfExp { test, .. } => self.test(test),
            ExprKind::Comprehension(comprehension) => {
                comprehension.clauses.iter().flat_map(|clause| &clause.conditions).for_each(|c| self.test(c));
                if comprehension.kind != ComprehensionKind::Generator {
                    self.clauses(comprehension, &Doings::default());
                }
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        if let Some(current) = self.current {
            self.made_by.get_or_default(current).push(function.id);
        }
        visit::walk_function(self, function);
        let outer = self.current.replace(function.id);
        visit::walk_body(self, function);
        self.current = outer;
    }
}

impl<'a> Finder<'_, 'a> {
    fn look(&mut self, expr: &Expr) {
        if let ExprKind::Name(_) = expr.kind {
            self.roles.get_or_insert(expr.id, Role::Look);
        }
    }

    /// `list[index]` as a target.
    fn changed(&mut self, target: &Expr) {
        if let ExprKind::Subscript { value, .. } = &target.kind
            && let ExprKind::Name(_) = value.kind
        {
            self.roles.insert(value.id, Role::Change);
        }
    }

    /// An expression of which only the truth is asked.
    fn test(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::BoolOp { values, .. } => values.iter().for_each(|value| self.test(value)),
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => self.test(operand),
            _ => self.look(expr),
        }
    }

    fn call(&mut self, expr: &Expr, func: &'a Expr, args: &'a [Arg]) {
        let types = self.lower.types;
        if let Some(method) = types.method(expr.id) {
            if let ExprKind::Attribute { value, .. } = &func.kind
                && let ExprKind::Name(_) = value.kind
            {
                match method.call.builtin.access {
                    Access::Looks => self.look(value),
                    Access::Changes => self.roles.insert(value.id, Role::Change),
                    Access::Any => {}
                }
            }
            self.row(&method.call, args);
        }
        match types.builtin(expr.id) {
            Some(BuiltinPlan::Row(call)) => self.row(call, args),
            Some(BuiltinPlan::Print { values, .. }) => {
                values.iter().filter(|(_, star)| !star).for_each(|(index, _)| self.look(&args[*index].value));
            }
            _ => {}
        }
    }

    fn row(&mut self, call: &RowCall, args: &'a [Arg]) {
        let is_eager = !matches!(call.row.result, Pattern::Con(Con::Iter, _));
        let looks = call.builtin.kind != Kind::Method && call.builtin.access == Access::Looks;
        for (param, slot) in call.row.params.iter().zip(&call.args) {
            let ([index], false) = (slot.as_slice(), param.rest) else { continue };
            match &param.ty {
                Pattern::Iter(_) if is_eager && !param.by_ref => {
                    self.used_up(&args[*index].value, other_arguments(args, *index), false);
                }
                Pattern::Var(_) if param.by_ref && looks => {
                    self.look(&args[*index].value);
                }
                _ => {}
            }
        }
    }

    /// Something is iterated over to its end, or not at all afterwards, while nothing is done but this.
    fn used_up(&mut self, iter: &'a Expr, doings: Doings, is_simple: bool) {
        // What becomes a `Value` is kept.
        let is_kept = self.lower.types.is_widened(iter.id);
        let lazy = match self.lower.types.builtin(iter.id) {
            Some(BuiltinPlan::Row(call)) if call.builtin.iterates == Iterates::Lazy && !is_kept => Some(call),
            _ => None,
        };
        match (&iter.kind, lazy) {
            (ExprKind::Comprehension(comprehension), _)
                if comprehension.kind == ComprehensionKind::Generator =>
            {
                self.clauses(comprehension, &doings);
            }
            (ExprKind::Call { args, .. }, Some(call)) => {
                for (param, slot) in call.row.params.iter().zip(&call.args) {
                    if let (Pattern::Iter(_), [index], false) = (&param.ty, slot.as_slice(), param.by_ref) {
                        let mut doings = doings.clone();
                        doings.add(other_arguments(args, *index));
                        self.used_up(&args[*index].value, doings, false);
                    }
                }
            }
            _ if self.lower.types.expr(iter.id).is(&Con::List) => self.sites.push(Site {
                iter: iter.id,
                is_name: matches!(iter.kind, ExprKind::Name(_)),
                is_new: self.is_new(iter),
                is_simple,
                doings,
            }),
            _ => {}
        }
    }

    fn clauses(&mut self, comprehension: &'a Comprehension, around: &Doings) {
        for (index, clause) in comprehension.clauses.iter().enumerate() {
            let mut doings = around.clone();
            for (other, clause) in comprehension.clauses.iter().enumerate() {
                doings.expr(&clause.target);
                if other != index {
                    doings.expr(&clause.iter);
                }
                clause.conditions.iter().for_each(|condition| doings.expr(condition));
            }
            doings.expr(&comprehension.element);
            comprehension.value.iter().for_each(|value| doings.expr(value));
            self.used_up(&clause.iter, doings, false);
        }
    }

    /// Whether an expression makes a list, of which there is no other alias then.
    fn is_new(&self, expr: &Expr) -> bool {
        let gives_list = |call: &RowCall| matches!(call.row.result, Pattern::Con(Con::List, _));
        match &expr.kind {
            ExprKind::List(_) => true,
            ExprKind::Comprehension(comprehension) => comprehension.kind == ComprehensionKind::List,
            ExprKind::Call { .. } => {
                let types = self.lower.types;
                let is_new = |plan: &BuiltinPlan| matches!(plan, BuiltinPlan::Row(call) if gives_list(call));
                types.builtin(expr.id).is_some_and(is_new)
                    || types.method(expr.id).is_some_and(|method| gives_list(&method.call))
            }
            _ => false,
        }
    }

    /// The web that a name reads, if it is a variable that holds a list itself, in no cell.
    fn place(&self, name: NodeId) -> Option<(WebId, bool)> {
        let lower = self.lower;
        let web = lower.flow.uses.get(&name)?.web;
        let info = &lower.flow.webs[web.0 as usize];
        let own = self.frame_var(name, web);
        let held = match lower.storage(web) {
            Storage::Local | Storage::Plain => true,
            Storage::Inline => own,
            Storage::Shared | Storage::Late => false,
        };
        let is_place = held && !(own && info.maybe_unbound) && info.known.is_none();
        (is_place && lower.types.web(web).is(&Con::List)).then_some((web, own))
    }

    /// Whether a variable belongs to the frame in which it is read.
    fn frame_var(&self, name: NodeId, web: WebId) -> bool {
        let lower = self.lower;
        let function = lower.reads_by_frame.get(&name).copied().flatten();
        lower.scopes.var(lower.flow.webs[web.0 as usize].var).frame == lower.frame_of(function)
    }

    /// The reads of a web among the names.
    fn reads<'d>(&'d self, web: WebId, doings: &'d Doings) -> impl Iterator<Item = NodeId> + 'd {
        let reads = move |name: &NodeId| self.lower.flow.uses.get(name).is_some_and(|used| used.web == web);
        doings.names.iter().filter(reads)
    }

    /// The variable of the list can be borrowed until the loop is done: nothing is assigned to it, and nothing moves it away.
    fn is_borrowable(&self, site: &Site) -> bool {
        let Some((web, own)) = self.place(site.iter) else { return false };
        let flow = self.lower.flow;
        let var = flow.webs[web.0 as usize].var;
        let types = self.lower.types;
        !own || {
            let binds = |name: NodeId| {
                flow.def_of
                    .get(&name)
                    .is_some_and(|def| flow.webs[flow.defs[def.0 as usize].web.0 as usize].var == var)
            };
            !site.doings.names.iter().any(binds)
                && !self.reads(web, &site.doings).any(|read| types.is_moved(read))
                && !site.doings.functions.iter().any(|function| types.is_capture_moved(*function, var))
        }
    }

    fn only_looks(&self, mut reads: impl Iterator<Item = NodeId>) -> bool {
        reads.all(|read| self.roles.get(&read) == Some(&Role::Look))
    }

    fn captures(&self, function: NodeId, web: WebId) -> bool {
        let var = self.lower.flow.webs[web.0 as usize].var;
        self.lower.flow.functions[&Some(function)].captures.contains(&var)
    }

    fn way(&self, site: &Site) -> Option<Way> {
        if !site.is_name {
            return Some(if site.is_new && site.is_simple { Way::View } else { Way::Steady });
        }
        let Some((web, own)) = self.place(site.iter) else {
            // What a cell holds is read out of it, which makes an alias.
            return self.lower.types.expr(site.iter).is(&Con::List).then_some(Way::Each);
        };
        if self.roles.get(&site.iter) != Some(&Role::Look) {
            return None;
        }
        let is_steady = match own {
            true => {
                self.only_looks(self.reads(web, &site.doings))
                    && !site.doings.functions.iter().any(|function| self.captures(*function, web))
            }
            false => self.is_only_looked_at(site.iter, web),
        };
        Some(match is_steady {
            true if own && site.is_simple && self.is_alone(web) => Way::View,
            true => Way::Steady,
            false => Way::Each,
        })
    }

    /// There is never another alias of what this local holds.
    fn is_alone(&self, web: WebId) -> bool {
        let flow = self.lower.flow;
        let info = &flow.webs[web.0 as usize];
        self.lower.storage(web) == Storage::Local
            && info.defs.iter().all(|def| self.new.contains(&flow.defs[def.0 as usize].node))
            && info.uses.iter().all(|read| self.roles.contains_key(read))
    }

    /// The function that reads a captured variable only looks at its list, and nothing clones the closure, so that the list in
    /// this closure cannot be changed or cloned, whatever is called meanwhile, this closure included.
    fn is_only_looked_at(&self, read: NodeId, web: WebId) -> bool {
        let lower = self.lower;
        let Some(function) = lower.reads_by_frame.get(&read).copied().flatten() else { return false };
        let var = lower.scopes.var(lower.flow.webs[web.0 as usize].var);
        if self.shows_cells
            || lower.types.is_cloned(function)
            || var.attribute().is_some()
            || var.is_hidden()
            || self.made_by.get(&function).into_iter().flatten().any(|made| self.captures(*made, web))
        {
            return false;
        }
        let here = |read: &&NodeId| lower.reads_by_frame.get(*read) == Some(&Some(function));
        // Closures of known functions are made anew from what this one holds.
        let mut named = lower.index.known_in.get(&function).into_iter().flatten();
        let rebuilds = named.any(|known| *known != function && self.captures(*known, web));
        !rebuilds && self.only_looks(lower.flow.webs[web.0 as usize].uses.iter().filter(here).copied())
    }
}

impl Doings {
    fn add(&mut self, other: Doings) {
        self.names.extend(other.names.iter());
        self.functions.extend(other.functions);
    }
}

/// What the other arguments of a call do.
fn other_arguments(args: &[Arg], index: usize) -> Doings {
    let mut doings = Doings::default();
    for (other, arg) in args.iter().enumerate() {
        if other != index {
            doings.expr(&arg.value);
        }
    }
    doings
}

impl Body<'_, '_> {
    /// How a loop goes through a list, if it can borrow it.
    pub(super) fn way(&self, expr: &Expr, list: &Value) -> Option<Way> {
        let way = self.lower.ways.get(&expr.id).copied().filter(|_| list.ty.is(&Con::List))?;
        match (&list.form, &expr.kind) {
            (Form::Owned, _) | (Form::Place { .. }, ExprKind::Name(_)) => Some(way),
            // An element of another list, by which others may get at it; or what is lent.
            (Form::Borrowed, ExprKind::Name(_)) => {
                let web = self.lower.flow.uses.get(&expr.id)?.web;
                let lent = self.lent.contains_key(&self.lower.flow.webs[web.0 as usize].var);
                (lent || self.borrowed.contains(&web)).then_some(Way::Each)
            }
            _ => None,
        }
    }
}
