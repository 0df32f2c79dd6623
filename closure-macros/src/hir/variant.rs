//! One variant of a function: what it is where a parameter is known to be passed, or not to be.

use super::Given;
use crate::ast::*;
use crate::builtins::BuiltinId;
use crate::hash::HashSet;
use crate::scope::{Meanings, ScopeTable, VarId};
use crate::table::IdSet;
use crate::visit::{self, Visitor};

/// The fact about the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Variant {
    /// There is none.
    Absent,
    NotNone,
    /// It can be called.
    Function,
    /// It cannot be called.
    NoFunction,
}

impl Variant {
    pub(super) fn given(self) -> Option<Given> {
        match self {
            Variant::Absent => None,
            Variant::NotNone => Some(Given::NotNone),
            Variant::Function => Some(Given::Function),
            Variant::NoFunction => Some(Given::NoFunction),
        }
    }
}

/// How a function tests a parameter.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tests {
    /// By `callable(func)`.
    pub callable: bool,
    /// By `if func`.
    pub truth: bool,
    /// Control depends on it, and the argument seems to be a function.
    pub decide: bool,
}

/// A parameter of a function.
pub(super) struct Parameter<'a> {
    pub meanings: &'a Meanings,
    pub scopes: &'a ScopeTable,
    pub var: VarId,
    pub id: NodeId,
}

impl Parameter<'_> {
    fn is(&self, expr: &Expr) -> bool {
        matches!(expr.kind, ExprKind::Name(_)) && self.meanings.var_of(expr.id) == Some(self.var)
    }

    pub(super) fn tests(&self, function: &Function) -> Tests {
        let mut reduce = Reduce::new(self, Variant::Absent);
        reduce.suite(&mut function.body.clone());
        let mut asked = Asked { parameter: self, as_function: reduce.tests.callable };
        visit::walk_body(&mut asked, function);
        Tests { decide: reduce.reduced && asked.as_function, ..reduce.tests }
    }

    /// The function for calls of which this is known; none if something else than control depends on statements that are left out.
    pub(super) fn variant(&self, function: &Function, variant: Variant) -> Option<Function> {
        let mut tree = function.clone();
        let mut reduce = Reduce::new(self, variant);
        reduce.suite(&mut tree.body);
        if reduce.declarations {
            return None;
        }
        let mut left = Left { meanings: self.meanings, nodes: IdSet::default(), read: IdSet::default() };
        left.function(&tree);
        // A variable that only a statement that is left out binds would be another function's.
        let own = self.scopes.scope_of(function.id)?;
        let unbound = |var| {
            let info = self.scopes.var(var);
            info.owner == own && !info.bindings.iter().any(|binding| left.nodes.contains(&binding.node))
        };
        if left.read.iter().any(unbound) {
            return None;
        }
        match variant {
            Variant::NotNone | Variant::Function | Variant::NoFunction => {
                for param in tree.params.list.iter_mut().filter(|param| param.id == self.id) {
                    param.default = None;
                }
            }
            Variant::Absent => self.leave_out(&mut tree, left.read.contains(&self.var)),
        }
        Some(tree)
    }

    /// The parameter is no longer passed; what is left of its uses reads None.
    fn leave_out(&self, tree: &mut Function, is_read: bool) {
        let Some(index) = tree.params.list.iter().position(|param| param.id == self.id) else { return };
        let param = tree.params.list.remove(index);
        let Some(default) = param.default.filter(|_| is_read) else { return };
        let target = Expr { id: param.id, span: param.name.span, kind: ExprKind::Name(param.name.name) };
        let kind = StmtKind::Assign { targets: vec![target], value: default };
        let stmt = Stmt { id: self.id, span: param.name.span, kind };
        tree.body.insert(usize::from(tree.docstring.is_some()), stmt);
    }
}

/// Says if a test could decide which function this one returns, whatever names mean: it returns functions that it makes, and has tests.
pub(super) fn may_decide(function: &Function) -> bool {
    let mut made = HashSet::default();
    let mut returned = Vec::new();
    own_functions(&function.body, &mut made, &mut returned);
    let mut conditions = Conditions(false);
    visit::walk_body(&mut conditions, function);
    conditions.0 && returned.into_iter().any(|value| returns_function(value, &made, function))
}

/// Says if anything is done or evaluated only under a condition.
struct Conditions(bool);

impl<'a> Visitor<'a> for Conditions {
    fn stmt(&mut self, stmt: &'a Stmt) {
        self.0 |= matches!(stmt.kind, StmtKind::If { .. });
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        self.0 |= matches!(expr.kind, ExprKind::IfExp { .. });
        visit::walk_expr(self, expr);
    }
}

/// The functions that a function's own statements define, and the values that they return.
fn own_functions<'a>(body: &'a [Stmt], made: &mut HashSet<Name>, returned: &mut Vec<&'a Expr>) {
    for stmt in body {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => {
                made.insert(function.name.name.clone());
            }
            StmtKind::Return(Some(value)) => returned.push(value),
            StmtKind::If { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::For { body, orelse, .. } => {
                own_functions(body, made, returned);
                own_functions(orelse, made, returned);
            }
            _ => {}
        }
    }
}

/// Says if a value that is returned is a function that was made for it.
fn returns_function(value: &Expr, made: &HashSet<Name>, function: &Function) -> bool {
    match &value.kind {
        ExprKind::Lambda(_) => true,
        ExprKind::Name(name) => made.contains(name),
        ExprKind::IfExp { body, orelse, .. } => {
            returns_function(body, made, function) || returns_function(orelse, made, function)
        }
        // `partial(decorator, …)`
        ExprKind::Call { args, .. } => args.iter().any(|arg| {
            matches!(&arg.value.kind, ExprKind::Name(name) if made.contains(name) || *name == function.name.name)
        }),
        _ => false,
    }
}

/// Says if a parameter is used as a function is: called, asked for its name, or passed on.
struct Asked<'a> {
    parameter: &'a Parameter<'a>,
    as_function: bool,
}

impl<'a> Visitor<'a> for Asked<'_> {
    fn expr(&mut self, expr: &'a Expr) {
        self.as_function |= match &expr.kind {
            ExprKind::Call { func, args } => {
                self.parameter.is(func) || args.iter().any(|arg| self.parameter.is(&arg.value))
            }
            ExprKind::Attribute { value, attr } => attr.name.starts_with("__") && self.parameter.is(value),
            _ => false,
        };
        visit::walk_expr(self, expr);
    }
}

/// The rest of a tree.
struct Left<'a> {
    meanings: &'a Meanings,
    nodes: IdSet<NodeId>,
    read: IdSet<VarId>,
}

impl<'a> Visitor<'a> for Left<'_> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        self.nodes.insert(stmt.id);
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        self.nodes.insert(expr.id);
        if let ExprKind::Name(_) = expr.kind {
            self.read.extend(self.meanings.var_of(expr.id));
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.nodes.insert(function.id);
        self.nodes.extend(function.params.list.iter().map(|param| param.id));
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}

/// Leaves out of a function's own statements what is never reached, and tests that are known.
struct Reduce<'a> {
    parameter: &'a Parameter<'a>,
    variant: Variant,
    tests: Tests,
    /// Some test was known.
    reduced: bool,
    /// A `nonlocal` or `global`, which holds for all of the function, was left out.
    declarations: bool,
}

impl<'a> Reduce<'a> {
    fn new(parameter: &'a Parameter<'a>, variant: Variant) -> Self {
        Reduce { parameter, variant, tests: Tests::default(), reduced: false, declarations: false }
    }

    fn suite(&mut self, body: &mut Vec<Stmt>) {
        let mut left: Vec<Stmt> = Vec::new();
        for mut stmt in std::mem::take(body) {
            if self.reduced && left.last().is_some_and(leaves) {
                self.leave_out(std::slice::from_ref(&stmt));
                continue;
            }
            match &mut stmt.kind {
                StmtKind::If { test, body, orelse } => {
                    if let Some(holds) = self.test(test) {
                        let (taken, other) = if holds { (body, orelse) } else { (orelse, body) };
                        self.leave_out(other);
                        self.suite(taken);
                        left.append(taken);
                        continue;
                    }
                    self.suite(body);
                    self.suite(orelse);
                }
                StmtKind::For { body, orelse, .. } | StmtKind::While { body, orelse, .. } => {
                    self.suite(body);
                    self.suite(orelse);
                }
                StmtKind::Return(Some(value)) | StmtKind::Assign { value, .. } | StmtKind::Expr(value) => {
                    self.value(value);
                }
                _ => {}
            }
            left.push(stmt);
        }
        *body = left;
    }

    fn leave_out(&mut self, body: &[Stmt]) {
        for stmt in body {
            match &stmt.kind {
                StmtKind::Nonlocal(_) | StmtKind::Global(_) => self.declarations = true,
                StmtKind::If { body, orelse, .. }
                | StmtKind::While { body, orelse, .. }
                | StmtKind::For { body, orelse, .. } => {
                    self.leave_out(body);
                    self.leave_out(orelse);
                }
                _ => {}
            }
        }
    }

    /// Chooses in conditional expressions.
    fn value(&mut self, expr: &mut Expr) {
        match &mut expr.kind {
            ExprKind::IfExp { test, body, orelse } => match self.test(test) {
                Some(holds) => {
                    let taken = if holds { body } else { orelse };
                    *expr = std::mem::replace(
                        &mut **taken,
                        Expr { id: expr.id, span: expr.span, kind: ExprKind::None },
                    );
                    self.value(expr);
                }
                None => {
                    self.value(body);
                    self.value(orelse);
                }
            },
            ExprKind::Call { func, args } => {
                self.value(func);
                args.iter_mut().for_each(|arg| self.value(&mut arg.value));
            }
            _ => {}
        }
    }

    /// Says if a test holds, as far as that is known; otherwise it is left with what is open of it.
    fn test(&mut self, expr: &mut Expr) -> Option<bool> {
        match &mut expr.kind {
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => self.test(operand).map(|holds| !holds),
            ExprKind::BoolOp { op, values } => {
                let decides = *op == BoolOp::Or;
                let mut index = 0;
                while index < values.len() {
                    match self.test(&mut values[index]) {
                        Some(holds) if holds != decides => {
                            values.remove(index);
                        }
                        Some(_) if index == 0 => return Some(decides),
                        // What stands before it is still evaluated.
                        Some(_) => {
                            values[index].kind = ExprKind::Bool(decides);
                            values.truncate(index + 1);
                            index += 1;
                        }
                        None => index += 1,
                    }
                }
                match values.len() {
                    0 => Some(!decides),
                    1 => {
                        *expr = values.remove(0);
                        None
                    }
                    _ => None,
                }
            }
            _ => {
                let known = self.known(expr);
                self.reduced |= known.is_some();
                known
            }
        }
    }

    /// The outcome of a test of the parameter.
    fn known(&mut self, expr: &Expr) -> Option<bool> {
        let parameter = self.parameter;
        match &expr.kind {
            ExprKind::Compare { left, rest } => {
                let [Comparison { op, right, .. }] = rest.as_slice() else { return None };
                let is_none = |expr: &Expr| matches!(expr.kind, ExprKind::None);
                if !(parameter.is(left) && is_none(right) || is_none(left) && parameter.is(right)) {
                    return None;
                }
                match op {
                    CmpOp::Is | CmpOp::Eq => Some(self.variant == Variant::Absent),
                    CmpOp::IsNot | CmpOp::NotEq => Some(self.variant != Variant::Absent),
                    _ => None,
                }
            }
            ExprKind::Call { func, args } => {
                let [Arg { kind: ArgKind::Positional, value, .. }] = args.as_slice() else { return None };
                let is_callable = parameter.meanings.builtin(func) == Some(BuiltinId::CALLABLE);
                if !(is_callable && parameter.is(value)) {
                    return None;
                }
                self.tests.callable = true;
                match self.variant {
                    Variant::Function => Some(true),
                    Variant::Absent | Variant::NoFunction => Some(false),
                    Variant::NotNone => None,
                }
            }
            ExprKind::Name(_) if parameter.is(expr) => {
                self.tests.truth = true;
                match self.variant {
                    Variant::Function => Some(true),
                    Variant::Absent => Some(false),
                    Variant::NotNone | Variant::NoFunction => None,
                }
            }
            _ => None,
        }
    }
}

/// Says if what follows a statement is never reached.
fn leaves(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Return(_) | StmtKind::Break | StmtKind::Continue => true,
        StmtKind::If { body, orelse, .. } => {
            body.last().is_some_and(leaves) && orelse.last().is_some_and(leaves)
        }
        _ => false,
    }
}
