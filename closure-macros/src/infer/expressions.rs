//! Expressions: what each asks and what its type is.

use super::Infer;
use super::goal::{CallArg, CallArgKind, GoalKind, Op, What};
use super::ty::{Con, Ty};
use super::widen::Place;
use crate::builtins::{Access, BuiltinId, Iterates, Kind as BuiltinKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::flow::Storage;
use crate::hir::*;
use crate::scope::VarId;
use std::rc::Rc;

impl<'a> Infer<'a> {
    /// The type of an expression whose value is only looked at.
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Ty {
        let mut ty = self.expr_kind(expr);
        if let ExprKind::Binary { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Subscript { .. }
        | ExprKind::Attribute { .. }
        | ExprKind::Call { .. } = expr.kind
        {
            ty = self.operation_type(expr.id, ty, expr.span);
            if self.given.contains_key(&expr.id) {
                self.keep_iterator(expr);
            }
        }
        self.exprs[expr.id.0 as usize] = Some(ty.clone());
        ty
    }

    /// The type of an expression whose value is kept: what other code still needs is cloned.
    pub(super) fn value(&mut self, expr: &'a Expr) -> Ty {
        let ty = self.expr(expr);
        self.keep_iterator(expr);
        if let ExprKind::Name(_) = expr.kind
            && let Some(used) = self.flow.uses.get(&expr.id)
        {
            let held = &self.flow.webs[used.web.0 as usize];
            if used.last && !held.maybe_unbound && !self.pinned.contains(&used.web) {
                self.moved.insert(expr.id);
            } else {
                self.op(Op::Clone, vec![ty.clone()], expr.span, None);
            }
        }
        ty
    }

    /// An iterator that is kept may outlive what is around it, and so may what it asks for its elements.
    fn keep_iterator(&mut self, expr: &'a Expr) {
        let ExprKind::Call { func, args } = &expr.kind else { return };
        if func.builtin().is_none_or(|builtin| builtin.iterates != Iterates::Lazy) {
            return;
        }
        for arg in args {
            self.keep_iterator(&arg.value);
            if let Some(ty) = self.exprs[arg.value.id.0 as usize].clone() {
                self.op(Op::Static, vec![ty], arg.span, None);
            }
        }
    }

    /// While the rest of an operation is evaluated, an operand that is a variable stays borrowed: nothing may move it out.
    pub(super) fn pin(&mut self, operand: &'a Expr) {
        if let Some(used) = self.flow.uses.get(&operand.id) {
            self.pinned.push(used.web);
        }
    }

    /// An expression of which only the truth matters.
    pub(super) fn condition(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::BoolOp { values, .. } => {
                values.iter().for_each(|value| self.condition(value));
                self.exprs[expr.id.0 as usize] = Some(Ty::bool());
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => {
                self.condition(operand);
                self.exprs[expr.id.0 as usize] = Some(Ty::bool());
            }
            _ => {
                let ty = self.expr(expr);
                self.op(Op::Present, vec![ty], expr.span, None);
            }
        }
    }

    fn expr_kind(&mut self, expr: &'a Expr) -> Ty {
        match &expr.kind {
            ExprKind::Name(meaning) => self.name(expr, meaning),
            ExprKind::RustPath(_) => Ty::opaque(),
            ExprKind::None => Ty::none(),
            ExprKind::Bool(_) => Ty::bool(),
            ExprKind::Int(_) => Ty::int(),
            ExprKind::Float(_) => Ty::float(),
            ExprKind::Str(_) => Ty::str(),
            ExprKind::FString(parts) => {
                let pins = self.pinned.len();
                self.format_parts(parts);
                self.pinned.truncate(pins);
                Ty::str()
            }
            ExprKind::Binary { left, op, op_span, right } => {
                let pins = self.pinned.len();
                let l = self.expr(left);
                self.pin(left);
                let r = self.expr(right);
                self.pinned.truncate(pins);
                if let (ExprKind::Str(template), BinOp::Mod) = (&left.kind, op)
                    && super::template::names_a_field(template)
                {
                    let message = "a field by name, as `%(name)s` is";
                    let help = "write an f-string, or fields by position: `%s`";
                    self.diags.push(Diagnostic::new(Kind::Unsupported, left.span, message).help(help));
                }
                self.op(Op::Binary(*op), vec![l, r], *op_span, Some(expr.id))
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => {
                self.condition(operand);
                Ty::bool()
            }
            ExprKind::Unary { op, op_span, operand } => {
                let ty = self.expr(operand);
                self.op(Op::Unary(*op), vec![ty], *op_span, Some(expr.id))
            }
            ExprKind::BoolOp { op, values } => self.bool_op(expr, *op, values),
            ExprKind::Compare { left, rest } => {
                self.compare(left, rest);
                Ty::bool()
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.condition(test);
                let (a, b) = self.in_branch(|this| (this.value(body), this.value(orelse)));
                let result = self.meeting_place(expr);
                self.flow_into(a, result.clone(), What::Value, body.span);
                self.flow_into(b, result.clone(), What::Value, orelse.span);
                result
            }
            ExprKind::Lambda(function) if function.receiver.is_some() => self.method_value(expr, function),
            ExprKind::Lambda(function) => {
                self.defaults(function);
                if !self.is_known(function.id) {
                    self.infer_group(&[function]);
                }
                self.make_closure(function)
            }
            ExprKind::Call { func, args } => self.call(expr, func, args),
            ExprKind::Attribute { value, attr } => {
                let ty = self.expr(value);
                let out = self.fresh();
                let kind = GoalKind::Attribute { value: ty, name: attr.clone(), out: out.clone() };
                self.push_goal(kind, attr.span, Some(expr.id));
                out
            }
            ExprKind::Subscript { value, index } => self.subscript(expr, value, index),
            ExprKind::Slice { lower, upper, step } => {
                for bound in [lower, upper, step].into_iter().flatten() {
                    let ty = self.expr(bound);
                    self.flow_into(ty, Ty::int(), What::Value, bound.span);
                }
                Ty::con(Con::Slice)
            }
            ExprKind::Tuple(items) => self.tuple(items),
            ExprKind::List(items) => {
                let item = self.elements(expr, items, "list");
                Ty::list(item)
            }
            ExprKind::Set(items) => {
                let item = self.elements(expr, items, "set");
                self.op(Op::Hash, vec![item.clone()], expr.span, None);
                Ty::set(item)
            }
            ExprKind::Dict(items) => self.dict(items, expr),
            ExprKind::Comprehension(comprehension) => {
                let captured = self.scopes.is_captured(comprehension.id);
                let several = comprehension.clauses.len() > 1;
                if comprehension.kind == ComprehensionKind::Generator
                    && (several || captured)
                    && !self.exhausted.contains(&expr.id)
                {
                    self.diags.push(match captured {
                        true => crate::hir::shared_generator(expr.span),
                        false => {
                            let message = "a generator expression whose targets are no names";
                            Diagnostic::new(Kind::Unsupported, expr.span, message)
                                .help(crate::hir::GENERATOR_HELP)
                        }
                    });
                }
                self.comprehension(comprehension, expr)
            }
            ExprKind::Starred(value) => {
                self.value(value);
                Ty::error()
            }
            ExprKind::Error => Ty::error(),
        }
    }

    fn name(&mut self, expr: &'a Expr, meaning: &Meaning) -> Ty {
        let Some(used) = self.flow.uses.get(&expr.id) else {
            return match meaning {
                Meaning::Builtin(builtin) => self.builtin_type(*builtin),
                Meaning::Item(_) => Ty::opaque(),
                // Unreachable or reported.
                Meaning::Var(_) => Ty::error(),
            };
        };
        let web = &self.flow.webs[used.web.0 as usize];
        let ty = self.web_type(used.web);
        if self.records.contains(&web.var) {
            self.op(Op::Objects, vec![ty], expr.span, None);
            return Ty::dict(Ty::str(), Ty::value());
        }
        if let (Some(function), Some(owner)) = (web.known, self.owner) {
            // Another frame's function is rebuilt from this closure's own captures.
            let here = self.scopes.by_node.get(&owner);
            if here != Some(&self.scopes.vars[web.var.0 as usize].frame) && function != owner {
                for held in self.value_captures(function, ty.args()) {
                    self.op(Op::Clone, vec![held], expr.span, None);
                }
            }
        }
        if matches!(web.storage, Storage::Shared | Storage::Late | Storage::Inline) {
            self.op(Op::Clone, vec![ty.clone()], expr.span, None);
        }
        let resolved = self.shallow(&ty);
        let tested = used.reaching.iter().any(|r| r.not_none) || used.reaching.len() < web.defs.len();
        let may_be_none = matches!(resolved, Ty::Var(_)) || resolved.is(&Con::Option);
        if used.reaching.is_empty() || !tested || !may_be_none {
            return ty;
        }
        let seen: Rc<[Ty]> = used
            .reaching
            .iter()
            .filter(|r| !r.not_none)
            .map(|r| self.def_types.get(&r.def).cloned().unwrap_or_else(|| ty.clone()))
            .collect();
        let out = self.fresh();
        self.push_goal(GoalKind::Read { place: ty, seen, out: out.clone() }, expr.span, Some(expr.id));
        out
    }

    /// What a name stands for that Python provides.
    pub(super) fn builtin_type(&self, builtin: BuiltinId) -> Ty {
        match (builtin, builtin.kind) {
            // The module runs as `__main__()`.
            (BuiltinId::NAME, _) => Ty::str(),
            (_, BuiltinKind::Constant(_)) => Ty::float(),
            _ => Ty::con(Con::Builtin(builtin)),
        }
    }

    fn format_parts(&mut self, parts: &'a [FStringPart]) {
        for part in parts {
            if let FStringPart::Field(field) = part {
                let ty = self.expr(&field.expr);
                self.op(Op::Format, vec![ty], field.expr.span, None);
                self.pin(&field.expr);
                field.spec.iter().for_each(|spec| self.format_parts(spec));
            }
        }
    }

    fn bool_op(&mut self, expr: &Expr, op: BoolOp, values: &'a [Expr]) -> Ty {
        let result = self.meeting_place(expr);
        for (index, value) in values.iter().enumerate() {
            let mut ty = match index {
                0 => self.value(value),
                _ => self.in_branch(|this| this.value(value)),
            };
            if index + 1 < values.len() {
                self.op(Op::Present, vec![ty.clone()], value.span, None);
                if op == BoolOp::Or {
                    // What `or` lets through is true, and so not None.
                    let out = self.fresh();
                    let kind = GoalKind::Read { place: ty, seen: Rc::from([]), out: out.clone() };
                    self.push_goal(kind, value.span, None);
                    ty = out;
                }
            }
            self.flow_into(ty, result.clone(), What::Value, value.span);
        }
        result
    }

    fn compare(&mut self, left: &'a Expr, rest: &'a [Comparison]) {
        let mut left_ty = self.expr(left);
        let mut left_none = matches!(left.kind, ExprKind::None);
        let pins = self.pinned.len();
        self.pin(left);
        for comparison in rest {
            let right_ty = self.expr(&comparison.right);
            let right_none = matches!(comparison.right.kind, ExprKind::None);
            let span = comparison.op_span;
            let (l, r) = (left_ty.clone(), right_ty.clone());
            match comparison.op {
                CmpOp::Is | CmpOp::IsNot | CmpOp::Eq | CmpOp::NotEq if right_none || left_none => {
                    let other = if right_none { l } else { r };
                    self.op(Op::Absent, vec![other], span, None);
                }
                CmpOp::Eq | CmpOp::NotEq => {
                    self.op(Op::Eq, vec![l, r], span, None);
                }
                CmpOp::Lt => {
                    self.op(Op::Lt, vec![l, r], span, None);
                }
                CmpOp::LtE => {
                    self.op(Op::Le, vec![l, r], span, None);
                }
                CmpOp::Gt => {
                    self.op(Op::Gt, vec![l, r], span, None);
                }
                CmpOp::GtE => {
                    self.op(Op::Ge, vec![l, r], span, None);
                }
                CmpOp::Is | CmpOp::IsNot => {
                    self.op(Op::Is, vec![l, r], span, None);
                }
                CmpOp::In | CmpOp::NotIn => {
                    self.op(Op::Contains, vec![r, l], span, None);
                }
            }
            self.pin(&comparison.right);
            (left_ty, left_none) = (right_ty, right_none);
        }
        self.pinned.truncate(pins);
    }

    /// A tuple display; what `*` spreads must be a tuple, so that the length is known.
    fn tuple(&mut self, items: &'a [Expr]) -> Ty {
        let mut types = Vec::new();
        for item in items {
            let ExprKind::Starred(inner) = &item.kind else {
                types.push(self.value(item));
                continue;
            };
            let ty = self.value(inner);
            self.exprs[item.id.0 as usize] = Some(ty.clone());
            self.solve();
            let spread = self.shallow(&ty);
            match spread.head() {
                Some(Con::Tuple) => types.extend(spread.args().iter().cloned()),
                Some(Con::Error) => {}
                _ => self.diags.push(
                    Diagnostic::new(
                        Kind::Unsupported,
                        item.span,
                        "`*` in a tuple display before what may have any length",
                    )
                    .help("write `tuple([*values, 4])`"),
                ),
            }
        }
        Ty::tuple(types)
    }

    /// The elements of a list or set display: the type of one.
    fn elements(&mut self, expr: &Expr, items: &'a [Expr], container: &'static str) -> Ty {
        let item = self.meeting_place(expr);
        for element in items {
            if let ExprKind::Starred(value) = &element.kind {
                let ty = self.expr(value);
                let each = self.op(Op::Iter, vec![ty], value.span, None);
                self.items.insert(value.id, each.clone());
                self.flow_into(each, item.clone(), What::Element(container), value.span);
            } else {
                let ty = self.value(element);
                self.flow_into(ty, item.clone(), What::Element(container), element.span);
            }
        }
        item
    }

    /// A place for values that meet in an expression.
    fn meeting_place(&mut self, expr: &Expr) -> Ty {
        self.place_type(Place::Element(expr.id), self.level, true, None)
    }

    fn dict(&mut self, items: &'a [(Option<Expr>, Expr)], expr: &Expr) -> Ty {
        let key_ty = self.place_type(Place::Key(expr.id), self.level, true, None);
        let value_ty = self.meeting_place(expr);
        for (key, value) in items {
            match key {
                Some(key) => {
                    let ty = self.value(key);
                    self.flow_into(ty, key_ty.clone(), What::Element("dict"), key.span);
                    let ty = self.value(value);
                    self.flow_into(ty, value_ty.clone(), What::Element("dict"), value.span);
                }
                None => {
                    let ty = self.expr(value);
                    let entry = self.op(Op::Entries, vec![ty], value.span, None);
                    self.items.insert(value.id, entry.clone());
                    let stored = Ty::tuple(vec![key_ty.clone(), value_ty.clone()]);
                    self.flow_into(entry, stored, What::Element("dict"), value.span);
                }
            }
        }
        self.op(Op::Hash, vec![key_ty.clone()], expr.span, None);
        Ty::dict(key_ty, value_ty)
    }

    fn comprehension(&mut self, comprehension: &'a Comprehension, expr: &Expr) -> Ty {
        for clause in &comprehension.clauses {
            let iter = self.expr(&clause.iter);
            let item = self.op(Op::Iter, vec![iter], clause.iter.span, None);
            self.items.insert(clause.iter.id, item.clone());
            self.bind(&clause.target, item);
            clause.conditions.iter().for_each(|condition| self.condition(condition));
        }
        self.in_branch(|this| this.kept_elements(comprehension, expr))
    }

    /// What a comprehension makes of its rounds.
    fn kept_elements(&mut self, comprehension: &'a Comprehension, expr: &Expr) -> Ty {
        let span = expr.span;
        let is_dict = comprehension.kind == ComprehensionKind::Dict;
        let place = if is_dict { Place::Key(expr.id) } else { Place::Element(expr.id) };
        let element = self.kept_element(&comprehension.element, place);
        match comprehension.kind {
            ComprehensionKind::List => Ty::list(element),
            ComprehensionKind::Generator => Ty::iter(element),
            ComprehensionKind::Set => {
                self.op(Op::Hash, vec![element.clone()], span, None);
                Ty::set(element)
            }
            ComprehensionKind::Dict => {
                self.op(Op::Hash, vec![element.clone()], span, None);
                let place = Place::Element(expr.id);
                let value = comprehension
                    .value
                    .as_ref()
                    .map_or_else(Ty::error, |value| self.kept_element(value, place));
                Ty::dict(element, value)
            }
        }
    }

    /// The type of what a comprehension keeps of each round.
    fn kept_element(&mut self, element: &'a Expr, place: Place) -> Ty {
        let ty = self.value(element);
        let kept = self.place_type(place, self.level, false, None);
        self.flow_into(ty, kept.clone(), What::Value, element.span);
        kept
    }

    fn subscript(&mut self, expr: &'a Expr, value: &'a Expr, index: &'a Expr) -> Ty {
        let pins = self.pinned.len();
        let container = self.expr(value);
        self.pin(value);
        let index_ty = self.expr(index);
        self.pinned.truncate(pins);
        match constant_index(index) {
            Some(constant) => self.op(Op::Element(constant), vec![container], expr.span, Some(expr.id)),
            None => self.op(Op::GetItem, vec![container, index_ty], expr.span, Some(expr.id)),
        }
    }

    fn call(&mut self, expr: &'a Expr, func: &'a Expr, args: &'a [Arg]) -> Ty {
        // These ask for all elements before anything else is done.
        let uses_up = |builtin: BuiltinId| builtin.iterates == Iterates::UsesUp;
        let exhausts = match (&func.kind, func.builtin()) {
            (_, Some(builtin)) => uses_up(builtin),
            (ExprKind::Attribute { attr, .. }, None) => BuiltinId::methods(&attr.name).any(uses_up),
            _ => false,
        };
        if exhausts {
            self.exhausted.extend(args.first().map(|arg| arg.value.id));
        }
        if let ExprKind::Attribute { value, attr } = &func.kind {
            if let (ExprKind::Str(template), "format") = (&value.kind, attr.name.as_ref()) {
                self.templates.insert(expr.id, template);
            }
            let receiver = self.expr(value);
            if BuiltinId::DICT.member(&attr.name).is_some_and(|method| method.access == Access::Changes) {
                self.refuse_changed_keywords(value);
            }
            let args = self.call_args(value, args, true);
            let out = self.fresh();
            let read = self.fresh();
            self.exprs[func.id.0 as usize] = Some(read.clone());
            self.callees.insert(expr.id, read);
            let kind = GoalKind::Method { receiver, name: attr.clone(), args, out: out.clone() };
            self.push_goal(kind, attr.span, Some(expr.id));
            return out;
        }
        if func.builtin() == Some(BuiltinId::PRINT) {
            self.refuse_computed_keywords(args);
        }
        let callee = self.expr(func);
        if let (true, [Arg { kind: ArgKind::Positional, value, .. }]) =
            (callee.is(&Con::Builtin(BuiltinId::TUPLE)), args)
            && let Some(ty) = self.tuple_of_display(value)
        {
            self.builtins.insert(expr.id, super::BuiltinPlan::Same);
            return ty;
        }
        let builtin = matches!(func.kind, ExprKind::Name(Meaning::Builtin(_)));
        let args = self.call_args(func, args, builtin);
        let out = self.fresh();
        let kind = GoalKind::Call { callee, args, out: out.clone() };
        self.push_goal(kind, func.span, Some(expr.id));
        out
    }

    /// `tuple([a, b])`, `tuple("ab")`: as many elements as the display or text has.
    fn tuple_of_display(&mut self, display: &'a Expr) -> Option<Ty> {
        let items = match &display.kind {
            ExprKind::List(items) if !items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_))) => {
                items.iter().map(|item| self.value(item)).collect()
            }
            ExprKind::Str(text) => text.chars().map(|_| Ty::str()).collect(),
            _ => return None,
        };
        let ty = Ty::tuple(items);
        self.exprs[display.id.0 as usize] = Some(ty.clone());
        Some(ty)
    }

    /// `**kwargs` of names with their types.
    fn keywords(&mut self, expr: &'a Expr) -> Ty {
        let Some(used) = self.flow.uses.get(&expr.id) else { return Ty::error() };
        let ty = self.web_type(used.web);
        self.exprs[expr.id.0 as usize] = Some(ty.clone());
        let held = &self.flow.webs[used.web.0 as usize];
        if used.last && !held.maybe_unbound && !self.pinned.contains(&used.web) {
            self.moved.insert(expr.id);
        } else {
            self.op(Op::Clone, vec![ty.clone()], expr.span, None);
        }
        ty
    }

    /// Arguments in order. Whether one is kept or only looked at is left open (`later`) where the callee's table decides it.
    fn call_args(&mut self, callee: &'a Expr, args: &'a [Arg], later: bool) -> Rc<[CallArg]> {
        let pins = self.pinned.len();
        self.pin(callee);
        let args = args
            .iter()
            .map(|arg| {
                let used = self.flow.uses.get(&arg.value.id).filter(|_| later);
                let movable = used.map(|used| {
                    let held = &self.flow.webs[used.web.0 as usize];
                    used.last && !held.maybe_unbound && !self.pinned.contains(&used.web)
                });
                let spread = matches!(arg.kind, ArgKind::DoubleStar);
                let ty = match self.record(&arg.value) {
                    Some(_) if spread => self.keywords(&arg.value),
                    _ if later => self.expr(&arg.value),
                    _ => self.value(&arg.value),
                };
                self.pin(&arg.value);
                let kind = match &arg.kind {
                    ArgKind::Positional => CallArgKind::Positional,
                    ArgKind::Keyword(name) => CallArgKind::Keyword(name.name.clone()),
                    ArgKind::Star => CallArgKind::Star,
                    ArgKind::DoubleStar => CallArgKind::DoubleStar,
                };
                CallArg { kind, ty, node: arg.value.id, span: arg.span, movable }
            })
            .collect();
        self.pinned.truncate(pins);
        args
    }

    /// The variable, if the expression names a `**kwargs` that is a list of names with their types.
    fn record(&self, expr: &Expr) -> Option<VarId> {
        let used = self.flow.uses.get(&expr.id)?;
        let var = self.flow.webs[used.web.0 as usize].var;
        self.records.contains(&var).then_some(var)
    }

    /// What is forwarded by `**kwargs` is what the call gave: a function that changes it would forward something else.
    pub(super) fn refuse_changed_keywords(&mut self, expr: &Expr) {
        if self.record(expr).is_some() {
            self.diags.push(
                Diagnostic::new(
                    Kind::Unsupported,
                    expr.span,
                    "changing the dict of a `**` parameter that is forwarded",
                )
                .help("pass further arguments by name: `func(*args, name=value, **kwargs)`"),
            );
        }
    }

    /// The texts between and behind what `print` shows stand in its template, before the values: they must be at hand.
    fn refuse_computed_keywords(&mut self, args: &'a [Arg]) {
        for arg in args {
            let ArgKind::Keyword(name) = &arg.kind else { continue };
            let at_hand = match &arg.value.kind {
                ExprKind::Name(_) => name.name.as_ref() != "flush",
                ExprKind::Str(_) | ExprKind::None | ExprKind::Bool(_) => true,
                _ => false,
            };
            if !at_hand && matches!(name.name.as_ref(), "sep" | "end" | "flush") {
                self.diags.push(
                    Diagnostic::new(
                        Kind::Unsupported,
                        arg.value.span,
                        format!("a computed `{}` of print()", name.name),
                    )
                    .help("give it a name on a line before"),
                );
            }
        }
    }

    /// `xs.append`, not called: a function that calls the method, or a field of a Rust type.
    fn method_value(&mut self, expr: &'a Expr, function: &'a Function) -> Ty {
        let Some(receiver) = &function.receiver else { return Ty::error() };
        let ty = self.value(&receiver.value);
        // What it is decides.
        self.solve();
        let attr = &function.name;
        let ty = self.shallow(&ty);
        if !ty.head().is_none_or(|head| Self::has_method_value(head, &attr.name)) {
            let out = self.fresh();
            let kind = GoalKind::Attribute { value: ty, name: attr.clone(), out: out.clone() };
            self.push_goal(kind, attr.span, Some(expr.id));
            return out;
        }
        if let Some(hidden) = receiver.var {
            let place = self.var_type(hidden);
            self.flow_into(ty, place, What::Variable("receiver".into()), receiver.value.span);
            self.solve();
        }
        self.infer_group(&[function]);
        self.make_closure(function)
    }

    /// The defaults that are not constants go into their hidden variables.
    pub(super) fn defaults(&mut self, function: &'a Function) {
        for param in &function.params.list {
            let Some(default) = &param.default else { continue };
            if let Some(hidden) = self.hidden_defaults.get(&param.id).copied() {
                let ty = self.value(default);
                let place = self.var_type(hidden);
                self.flow_into(ty, place, What::Variable(param.name.name.clone()), default.span);
            }
        }
    }

    /// The closure value of a function, where its definition stands: captures still needed here are cloned.
    pub(super) fn make_closure(&mut self, function: &'a Function) -> Ty {
        for var in &self.flow.functions[&Some(function.id)].captures {
            let Some(web) = self.flow.web_of_var.get(var).copied() else { continue };
            if self.flow.webs[web.0 as usize].storage != Storage::Plain {
                continue;
            }
            let last = self.flow.capture_uses.get(&(function.id, *var)).is_some_and(|u| u.last);
            if last && !self.pinned.contains(&web) {
                self.moved_captures.get_or_default(function.id).insert(*var);
            } else {
                let ty = self.web_type(web);
                self.op(Op::Clone, vec![ty], function.name.span, None);
            }
        }
        self.closure_type(function.id)
    }
}

/// An index that is a number in the source.
pub fn constant_index(index: &Expr) -> Option<i64> {
    match &index.kind {
        ExprKind::Int(value) => Some(*value),
        ExprKind::Unary { op: UnaryOp::Neg, operand, .. } => match operand.kind {
            ExprKind::Int(value) => value.checked_neg(),
            _ => None,
        },
        _ => None,
    }
}
