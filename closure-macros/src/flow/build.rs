//! Reads the syntax tree of one frame into its graph, in Python's order of evaluation.

use super::DefId;
use super::graph::{Builder, EventKind, Frame, Label};
use crate::hash::HashMap;
use crate::hir::*;
use crate::scope::{ScopeId, ScopeTable, VarId};

/// The definitions of the source, by binding node and variable.
pub(super) type DefIds = HashMap<(NodeId, VarId), DefId>;

/// Builds the graphs of all frames, the module's first. Each nested function is taken up when its surroundings are done, so that
/// depth costs no stack.
pub(super) fn build<'a>(module: &'a Module, scopes: &'a ScopeTable, defs: &'a DefIds) -> Vec<Frame<'a>> {
    let mut reader = Reader::new(defs, ScopeId::MODULE, None);
    reader.body(&module.body);
    let mut waiting = reader.nested;
    let mut frames = vec![reader.graph.finish()];
    let mut next = 0;
    while let Some(&function) = waiting.get(next) {
        next += 1;
        let Some(scope) = scopes.scope_of(function.id) else { continue };
        let mut reader = Reader::new(defs, scope, Some(function.id));
        for param in &function.params.list {
            param.var.inspect(|var| reader.bind(param.id, *var));
        }
        reader.body(&function.body);
        waiting.append(&mut reader.nested);
        frames.push(reader.graph.finish());
    }
    frames
}

struct Reader<'a> {
    defs: &'a DefIds,
    graph: Builder<'a>,
    /// Where `break` and `continue` go, innermost loop last.
    loops: Vec<(Label, Label)>,
    nested: Vec<&'a Function>,
}

impl<'a> Reader<'a> {
    fn new(defs: &'a DefIds, scope: ScopeId, node: Option<NodeId>) -> Self {
        Reader { defs, graph: Builder::new(scope, node), loops: Vec::new(), nested: Vec::new() }
    }

    fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn suite(&mut self, body: &'a [Stmt]) {
        self.graph.open_suite();
        self.body(body);
        self.graph.close_suite();
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        self.graph.stmt(stmt.id);
        match &stmt.kind {
            StmtKind::FunctionDef(function) => {
                self.exprs(&function.decorators);
                let named = function.var.filter(|_| !function.is_decorated());
                self.make(function, named.map(|var| (function.id, var)));
                function.var.inspect(|var| self.bind(function.id, *var));
            }
            StmtKind::Return(value) => {
                self.exprs(value);
                self.graph.stop();
            }
            StmtKind::Assign { targets, value } => self.assign(targets, value),
            StmtKind::AugAssign { target, value, .. } => self.augmented(target, value),
            StmtKind::AnnAssign { target, value, .. } => {
                self.exprs(value);
                // A bare `x: int` binds nothing; `a.b: int` still evaluates `a`.
                if value.is_some() || !matches!(target.kind, ExprKind::Name(_)) {
                    self.target(target);
                }
            }
            StmtKind::For { target, iter, body, orelse } => self.for_loop(target, iter, body, orelse),
            StmtKind::While { test, body, orelse } => self.while_loop(test, body, orelse),
            StmtKind::If { .. } => self.if_chain(stmt),
            StmtKind::Assert { test, message } => {
                let (holds, fails) = (self.graph.label(), self.graph.label());
                self.condition(test, holds, fails);
                self.graph.start(fails);
                self.exprs(message);
                self.graph.start(holds);
            }
            StmtKind::Import(names) => self.imports(stmt.id, names),
            StmtKind::Delete(targets) => self.exprs(targets),
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Break | StmtKind::Continue => {
                if let Some(&(end, head)) = self.loops.last() {
                    self.graph.goto(if matches!(stmt.kind, StmtKind::Break) { end } else { head });
                }
                self.graph.stop();
            }
            StmtKind::Error => self.graph.frame.incomplete = true,
            StmtKind::Pass => {}
        }
    }

    fn assign(&mut self, targets: &'a [Expr], value: &'a Expr) {
        match (targets, &value.kind) {
            // `f = lambda …` names the function as `def` does.
            // A method may turn out to be a field of a Rust type.
            ([target], ExprKind::Lambda(function))
                if matches!(target.kind, ExprKind::Name(_)) && function.receiver.is_none() =>
            {
                self.make(function, target.var().map(|var| (target.id, var)));
            }
            _ => self.expr(value),
        }
        for target in targets {
            self.target(target);
        }
    }

    fn augmented(&mut self, target: &'a Expr, value: &'a Expr) {
        match &target.kind {
            ExprKind::Name(Meaning::Var(var)) => {
                self.name(target, false);
                self.expr(value);
                self.bind(target.id, *var);
            }
            _ => {
                self.expr(target);
                self.expr(value);
            }
        }
    }

    fn for_loop(&mut self, target: &'a Expr, iter: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) {
        self.expr(iter);
        let [head, next, done, end] = std::array::from_fn(|_| self.graph.label());
        self.graph.goto(head);
        self.graph.start(head);
        self.graph.goto(next);
        self.graph.goto(done);
        self.graph.enter_loop();
        self.graph.start(next);
        self.graph.open_suite();
        self.target(target);
        self.loops.push((end, head));
        self.body(body);
        self.loops.pop();
        self.graph.close_suite();
        self.graph.goto(head);
        self.graph.leave_loop();
        self.loop_end(done, end, orelse);
    }

    fn while_loop(&mut self, test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) {
        let [head, next, done, end] = std::array::from_fn(|_| self.graph.label());
        self.graph.goto(head);
        self.graph.enter_loop();
        self.graph.start(head);
        match test.constant_truth() {
            Some(true) => self.graph.goto(next),
            Some(false) => self.graph.goto(done),
            None => self.condition(test, next, done),
        }
        self.graph.start(next);
        self.loops.push((end, head));
        self.suite(body);
        self.loops.pop();
        self.graph.goto(head);
        self.graph.leave_loop();
        self.loop_end(done, end, orelse);
    }

    /// `done`: the loop ran out, so `else` runs; `end`: also where `break` goes.
    fn loop_end(&mut self, done: Label, end: Label, orelse: &'a [Stmt]) {
        self.graph.start(done);
        if !orelse.is_empty() {
            self.suite(orelse);
        }
        self.graph.goto(end);
        self.graph.start(end);
    }

    /// A loop, not a recursion, over `elif`; each stands in the `else` block of the one before.
    fn if_chain(&mut self, stmt: &'a Stmt) {
        let end = self.graph.label();
        let mut stmt = stmt;
        let mut opened = 0;
        while let StmtKind::If { test, body, orelse } = &stmt.kind {
            let (then, otherwise) = (self.graph.label(), self.graph.label());
            match test.constant_truth() {
                Some(true) => self.graph.goto(then),
                Some(false) => self.graph.goto(otherwise),
                None => self.condition(test, then, otherwise),
            }
            self.graph.start(then);
            self.suite(body);
            self.graph.goto(end);
            self.graph.start(otherwise);
            if orelse.is_empty() {
                break;
            }
            self.graph.open_suite();
            opened += 1;
            match orelse.as_slice() {
                [only] if matches!(only.kind, StmtKind::If { .. }) => {
                    self.graph.stmt(only.id);
                    stmt = only;
                }
                _ => {
                    self.body(orelse);
                    break;
                }
            }
        }
        self.graph.goto(end);
        for _ in 0..opened {
            self.graph.close_suite();
        }
        self.graph.start(end);
    }

    fn imports(&mut self, stmt: NodeId, names: &[Import]) {
        for var in names.iter().filter_map(|name| name.var) {
            self.bind(stmt, var);
        }
    }

    fn bind(&mut self, node: NodeId, var: VarId) {
        if let Some(&def) = self.defs.get(&(node, var)) {
            self.graph.event(EventKind::Bind { var, def });
        }
    }

    fn name(&mut self, expr: &'a Expr, callee: bool) {
        if let Some(var) = expr.var() {
            self.graph.event(EventKind::Read { expr, var, callee });
        }
    }

    /// Evaluates the defaults of a function and makes its closure; `name`: the node that binds it right away, and the variable.
    fn make(&mut self, function: &'a Function, name: Option<(NodeId, VarId)>) {
        for param in &function.params.list {
            let Some(default) = &param.default else { continue };
            self.expr(default);
            if let Some(var) = param.hidden {
                self.bind(default.id, var);
            }
        }
        if let Some(receiver) = &function.receiver {
            self.expr(&receiver.value);
            if let Some(var) = receiver.var {
                self.bind(receiver.value.id, var);
            }
        }
        let named = name.and_then(|binding| self.defs.get(&binding).copied());
        self.graph.event(EventKind::Make { function, named });
        self.nested.push(function);
    }

    fn target(&mut self, target: &'a Expr) {
        match &target.kind {
            ExprKind::Name(Meaning::Var(var)) => self.bind(target.id, *var),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for item in items {
                    self.target(item);
                }
            }
            ExprKind::Starred(inner) => self.target(inner),
            _ => self.expr(target),
        }
    }

    fn exprs(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) {
        for expr in exprs {
            self.expr(expr);
        }
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Name(_) => self.name(expr, false),
            ExprKind::RustPath(_)
            | ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Str(_)
            | ExprKind::Error => {}
            ExprKind::FString(parts) => self.fstring(parts),
            ExprKind::Binary { left, right, .. } => self.exprs([&**left, &**right]),
            ExprKind::Unary { operand, .. } => self.expr(operand),
            ExprKind::BoolOp { op, values } => self.operands(*op, values),
            ExprKind::Compare { left, rest } => self.comparison(left, rest),
            ExprKind::IfExp { test, body, orelse } => {
                let [then, otherwise, end] = std::array::from_fn(|_| self.graph.label());
                self.condition(test, then, otherwise);
                self.graph.start(then);
                self.expr(body);
                self.graph.goto(end);
                self.graph.start(otherwise);
                self.expr(orelse);
                self.graph.goto(end);
                self.graph.start(end);
            }
            ExprKind::Lambda(function) => self.make(function, None),
            ExprKind::Call { func, args } => self.call(func, args),
            ExprKind::Attribute { value, .. } => self.expr(value),
            ExprKind::Subscript { value, index } => self.exprs([&**value, &**index]),
            ExprKind::Slice { lower, upper, step } => {
                self.exprs([lower, upper, step].into_iter().flatten().map(|bound| &**bound));
            }
            ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => self.exprs(items),
            ExprKind::Dict(items) => {
                for (key, value) in items {
                    self.exprs(key);
                    self.expr(value);
                }
            }
            ExprKind::Comprehension(comprehension) => {
                self.clauses(&comprehension.clauses, comprehension);
            }
            ExprKind::Starred(inner) => self.expr(inner),
        }
    }

    fn fstring(&mut self, parts: &'a [FStringPart]) {
        for part in parts {
            if let FStringPart::Field(field) = part {
                self.expr(&field.expr);
                self.fstring(field.spec.as_deref().unwrap_or_default());
            }
        }
    }

    /// Positional arguments come first, even a `*args` that is written after a keyword.
    fn call(&mut self, func: &'a Expr, args: &'a [Arg]) {
        match func.kind {
            ExprKind::Name(_) => self.name(func, true),
            _ => self.expr(func),
        }
        let is_positional = |arg: &&Arg| matches!(arg.kind, ArgKind::Positional | ArgKind::Star);
        self.exprs(args.iter().filter(is_positional).map(|arg| &arg.value));
        self.exprs(args.iter().filter(|arg| !is_positional(arg)).map(|arg| &arg.value));
    }

    /// `and` and `or` for their value.
    fn operands(&mut self, op: BoolOp, values: &'a [Expr]) {
        let end = self.graph.label();
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                let next = self.graph.label();
                self.graph.goto(next);
                self.graph.goto(end);
                self.graph.start(next);
                self.facts(&values[index - 1], op == BoolOp::And);
            }
            self.expr(value);
        }
        self.graph.goto(end);
        self.graph.start(end);
    }

    /// `a < b < c` evaluates `c` only if `a < b`.
    fn comparison(&mut self, left: &'a Expr, rest: &'a [Comparison]) {
        self.expr(left);
        if let [only] = rest {
            return self.expr(&only.right);
        }
        let end = self.graph.label();
        for (index, comparison) in rest.iter().enumerate() {
            if index > 0 {
                let next = self.graph.label();
                self.graph.goto(next);
                self.graph.goto(end);
                self.graph.start(next);
            }
            self.expr(&comparison.right);
        }
        self.graph.goto(end);
        self.graph.start(end);
    }

    fn clauses(&mut self, clauses: &'a [ForClause], comprehension: &'a Comprehension) {
        let Some((clause, rest)) = clauses.split_first() else {
            self.expr(&comprehension.element);
            return self.exprs(&comprehension.value);
        };
        self.expr(&clause.iter);
        let [head, next, end] = std::array::from_fn(|_| self.graph.label());
        self.graph.goto(head);
        self.graph.start(head);
        self.graph.goto(next);
        self.graph.goto(end);
        self.graph.enter_loop();
        self.graph.start(next);
        self.graph.open_suite();
        self.target(&clause.target);
        for condition in &clause.conditions {
            let holds = self.graph.label();
            self.condition(condition, holds, head);
            self.graph.start(holds);
        }
        self.clauses(rest, comprehension);
        self.graph.close_suite();
        self.graph.goto(head);
        self.graph.leave_loop();
        self.graph.start(end);
    }

    /// Evaluates a test and goes one of two ways, with what the test has shown. Whoever calls starts the next block.
    fn condition(&mut self, test: &'a Expr, then: Label, otherwise: Label) {
        match &test.kind {
            ExprKind::BoolOp { op, values } => {
                let Some((last, first)) = values.split_last() else { return };
                for value in first {
                    let next = self.graph.label();
                    match op {
                        BoolOp::And => self.condition(value, next, otherwise),
                        BoolOp::Or => self.condition(value, then, next),
                    }
                    self.graph.start(next);
                }
                self.condition(last, then, otherwise);
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => self.condition(operand, otherwise, then),
            _ => {
                self.expr(test);
                let (holds, fails) = (self.graph.label(), self.graph.label());
                self.graph.goto(holds);
                self.graph.goto(fails);
                self.graph.start(holds);
                self.facts(test, true);
                self.graph.goto(then);
                self.graph.start(fails);
                self.facts(test, false);
                self.graph.goto(otherwise);
            }
        }
    }

    /// The variables that cannot be None where a test came out as `outcome`.
    fn facts(&mut self, test: &Expr, outcome: bool) {
        let shown = match &test.kind {
            ExprKind::Name(_) if outcome => Some(test),
            ExprKind::Compare { left, rest } => match rest.as_slice() {
                [Comparison { op, right: Expr { kind: ExprKind::None, .. }, .. }] => {
                    let is_shown = matches!((op, outcome), (CmpOp::IsNot, true) | (CmpOp::Is, false));
                    is_shown.then_some(&**left)
                }
                _ => None,
            },
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => return self.facts(operand, !outcome),
            ExprKind::BoolOp { op, values } if outcome == (*op == BoolOp::And) => {
                for value in values {
                    self.facts(value, outcome);
                }
                None
            }
            _ => None,
        };
        if let Some(var) = shown.and_then(Expr::var) {
            self.graph.event(EventKind::NotNone { var });
        }
    }
}
