//! What a function does with its `*args` and `**kwargs`, which decides what they are.
//!
//! Arguments that are passed on have types of their own, so `args` is a tuple of just these types and `kwargs` a list of names with
//! their types. Arguments that are iterated over have one type, so `args` is a tuple of any length and `kwargs` a dict.

use crate::builtins::{Access, BuiltinId};
use crate::hir::visit::{self, Visitor};
use crate::hir::*;
use crate::scope::VarId;
use crate::table::{IdSet, Table};

/// How the program uses one such parameter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uses {
    /// Behind `*` or `**` in a call, other than of `print`.
    pub forwarded: bool,
    /// As the whole list `(*args, **kwargs)` of a call in the function itself, and never otherwise.
    pub only_whole: bool,
    /// Where its elements have to be of one type.
    pub iterated: bool,
}

/// The uses of all parameters of both kinds, by variable.
pub fn uses(module: &Module) -> Table<VarId, Uses> {
    let mut collect = Collect::default();
    visit::walk_stmts(&mut collect, &module.body);
    // One of the two that is also used by itself has to be apart from the other.
    let apart: IdSet<VarId> =
        collect.uses.iter().filter(|(_, uses)| !uses.only_whole).map(|(var, _)| var).collect();
    for (var, partner) in collect.partner.iter() {
        if apart.contains(partner)
            && let Some(uses) = collect.uses.get_mut(&var)
        {
            uses.only_whole = false;
        }
    }
    collect.uses
}

#[derive(Default)]
struct Collect {
    uses: Table<VarId, Uses>,
    /// The functions around, with the variables of their `*args` and `**kwargs`.
    functions: Vec<[Option<VarId>; 2]>,
    /// `kwargs` of `args`, and the other way round.
    partner: Table<VarId, VarId>,
}

impl Collect {
    /// The variable, if the expression is the name of such a parameter.
    fn variadic(&self, expr: &Expr) -> Option<VarId> {
        expr.var().filter(|var| self.uses.contains_key(var))
    }

    /// A use for which the elements may be of several types.
    fn looked_at(&mut self, expr: &Expr) -> bool {
        let Some(var) = self.variadic(expr) else { return false };
        if let Some(uses) = self.uses.get_mut(&var) {
            uses.only_whole = false;
        }
        true
    }

    fn call<'a>(&mut self, func: &'a Expr, args: &'a [Arg]) {
        self.expr(func);
        let builtin = func.builtin();
        let shown = builtin.is_some_and(|builtin| builtin.access == Access::Looks);
        let stars: Vec<Option<VarId>> = args
            .iter()
            .map(|arg| match arg.kind {
                ArgKind::Star | ArgKind::DoubleStar => self.variadic(&arg.value),
                _ => None,
            })
            .collect();
        let own = self.functions.last().copied().unwrap_or_default();
        let whole: Vec<Option<VarId>> = own.into_iter().flatten().map(Some).collect();
        let is_whole = !whole.is_empty() && stars == whole;
        for (arg, star) in args.iter().zip(stars) {
            match star {
                Some(_) if builtin == Some(BuiltinId::PRINT) => {
                    self.looked_at(&arg.value);
                }
                Some(var) => {
                    if let Some(uses) = self.uses.get_mut(&var) {
                        uses.forwarded = true;
                        uses.only_whole &= is_whole;
                    }
                }
                None if shown && self.looked_at(&arg.value) => {}
                None => self.expr(&arg.value),
            }
        }
    }
}

impl<'a> Visitor<'a> for Collect {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                // `a, b = args` takes the elements apart; a name for all of it is not looked into.
                let apart = targets.iter().all(|target| match &target.kind {
                    ExprKind::Tuple(items) | ExprKind::List(items) => {
                        !items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_)))
                    }
                    _ => true,
                });
                if !(apart && self.looked_at(value)) {
                    self.expr(value);
                }
                targets.iter().for_each(|target| self.expr(target));
            }
            StmtKind::Return(Some(value)) if self.looked_at(value) => {}
            StmtKind::If { test, body, orelse } | StmtKind::While { test, body, orelse }
                if self.looked_at(test) =>
            {
                visit::walk_stmts(self, body);
                visit::walk_stmts(self, orelse);
            }
            _ => visit::walk_stmt(self, stmt),
        }
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Name(_) => {
                if let Some(var) = self.variadic(expr)
                    && let Some(uses) = self.uses.get_mut(&var)
                {
                    (uses.iterated, uses.only_whole) = (true, false);
                }
            }
            ExprKind::Call { func, args } => self.call(func, args),
            ExprKind::Subscript { value, index } => {
                let constant = super::constant_index(index).is_some();
                if !(constant && self.looked_at(value)) {
                    self.expr(value);
                }
                if !self.looked_at(index) {
                    self.expr(index);
                }
            }
            ExprKind::FString(parts) => {
                for part in parts {
                    match part {
                        FStringPart::Field(field) if self.looked_at(&field.expr) => {}
                        FStringPart::Field(field) => self.expr(&field.expr),
                        FStringPart::Literal(_) => {}
                    }
                }
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } if self.looked_at(operand) => {}
            ExprKind::Compare { left, rest } => {
                if !self.looked_at(left) {
                    self.expr(left);
                }
                rest.iter().for_each(|comparison| self.expr(&comparison.right));
            }
            // A part of a key, of a result; what is tested.
            ExprKind::Tuple(items) | ExprKind::BoolOp { values: items, .. } => {
                for item in items {
                    if !self.looked_at(item) {
                        self.expr(item);
                    }
                }
            }
            ExprKind::IfExp { test, body, orelse } => {
                for part in [test, body, orelse] {
                    if !self.looked_at(part) {
                        self.expr(part);
                    }
                }
            }
            // `template % args`
            ExprKind::Binary { left, op: BinOp::Mod, right, .. } => {
                self.expr(left);
                if !self.looked_at(right) {
                    self.expr(right);
                }
            }
            _ => visit::walk_expr(self, expr),
        }
    }

    fn function(&mut self, function: &'a Function) {
        visit::walk_function(self, function);
        let mut own = [None, None];
        for param in &function.params.list {
            let place = match param.kind {
                ParamKind::VarArgs => 0,
                ParamKind::VarKeywords => 1,
                _ => continue,
            };
            let Some(var) = param.var else { continue };
            self.uses.insert(var, Uses { only_whole: true, ..Uses::default() });
            own[place] = Some(var);
        }
        if let [Some(args), Some(kwargs)] = own {
            self.partner.extend([(args, kwargs), (kwargs, args)]);
        }
        // Behind other parameters there is no argument list that is the whole of it.
        let others = own[0].is_none() || function.params.list.len() > own.iter().flatten().count();
        for var in own.into_iter().flatten() {
            if let Some(uses) = self.uses.get_mut(&var) {
                uses.only_whole = !others;
            }
        }
        self.functions.push(own);
        visit::walk_body(self, function);
        self.functions.pop();
    }
}
