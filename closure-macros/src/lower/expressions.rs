//! Expressions.

use super::Lower;
use super::body::Body;
use super::order::{Shown, is_still, shown_in_order};
use super::places::{Expr_, Form, Value, operands, reference, runtime};
use super::statements::list_of;
use crate::diagnostics::bug;
use crate::hir::{self, BinOp, BoolOp, CmpOp, ExprKind, FStringPart, NodeId, UnaryOp};
use crate::infer::{Con, Ty, constant_index};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// An expression as a value of the type that its place has.
    pub fn value_as(&mut self, expr: &Expr_, ty: &Ty) -> Expr {
        // A literal fits whatever number or text type Rust asks for.
        if matches!(ty.head(), Some(Con::Rust(_) | Con::Opaque)) {
            return self.rust_argument(expr);
        }
        let value = self.expr(expr);
        let from = value.ty.clone();
        let lowered = value.by_value();
        self.coerce(lowered, &from, ty, expr.span)
    }

    /// A number; with its type where a bound on `i64` itself would make rustc look for another.
    pub(super) fn int(&self, value: i64, span: Span) -> Expr {
        if self.typed_literals { Expr::TypedInt(value, span) } else { Expr::Int(value, span) }
    }

    /// An expression in the truth of which alone the program is interested.
    pub fn condition(&mut self, expr: &Expr_) -> Expr {
        match &expr.kind {
            ExprKind::BoolOp { op, values } => {
                let op = if *op == BoolOp::And { "&&" } else { "||" };
                let mut values = values.iter();
                let Some(first) = values.next() else { return Expr::Bool(true) };
                let mut left = self.condition(first);
                for value in values {
                    let right = self.condition(value);
                    left = native(op, left, right, expr.span);
                }
                left
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => {
                let operand = self.condition(operand);
                not(operand)
            }
            _ => {
                let value = self.expr(expr);
                self.truth(value)
            }
        }
    }

    fn truth(&mut self, value: Value) -> Expr {
        if value.ty.is(&Con::Bool) {
            return value.by_value();
        }
        let span = value.span;
        self.ask_callback(value, "ops::is_present", "ops::truth", span)
    }

    /// A question to a value: `of_callback` if all that is known of its type is with which arguments it is called, else `of_any`.
    fn ask_callback(
        &self,
        value: Value,
        of_callback: &'static str,
        of_any: &'static str,
        span: Span,
    ) -> Expr {
        match self.lower.called_with(self.function, &value.ty, &self.params) {
            Some(args) => {
                let path = Path::Runtime(of_callback);
                let callee = Expr::Generic { path, args: vec![args, Type::Inferred], span };
                Expr::Call { callee: Box::new(callee), args: vec![value.by_ref()], span }
            }
            None => runtime(of_any, vec![value.by_ref()], span),
        }
    }

    pub fn expr(&mut self, expr: &Expr_) -> Value {
        if let Some(value) = self.evaluated.remove(&expr.id) {
            return value;
        }
        let around = self.change_line(expr);
        let value = self.expr_on_line(expr);
        let value = self.widened(expr.id, value);
        match around {
            Some(around) => self.change_back(around, value),
            None => value,
        }
    }

    /// The result of an operation, as its place holds it.
    pub(super) fn widened(&mut self, node: NodeId, value: Value) -> Value {
        let ty = self.lower.types.expr(node);
        if !self.lower.types.is_widened(node) || value.ty == ty {
            return value;
        }
        let (from, span) = (value.ty.clone(), value.span);
        let lowered = value.by_value();
        Value::owned(self.coerce(lowered, &from, &ty, span), ty, span)
    }

    /// An expression on the line that panics name.
    fn expr_on_line(&mut self, expr: &Expr_) -> Value {
        let span = expr.span;
        let ty = self.lower.types.given(expr.id);
        let owned = |expr| Value::owned(expr, ty.clone(), span);
        match &expr.kind {
            ExprKind::Name(meaning) => self.read(expr, meaning),
            ExprKind::RustPath(path) => {
                owned(Expr::Item(path.iter().map(|part| (part.name.clone(), part.span)).collect()))
            }
            ExprKind::None => owned(Expr::Unit),
            ExprKind::Bool(value) => owned(Expr::Bool(*value)),
            ExprKind::Int(value) => owned(self.int(*value, span)),
            ExprKind::Float(value) => owned(Expr::Float(*value, span)),
            ExprKind::Str(text) => {
                Value { expr: Expr::Str(text.clone(), span), form: Form::Borrowed, ty, span }
            }
            ExprKind::FString(parts) => {
                let (template, args) = self.template(parts);
                if args.is_empty() {
                    let text = template.replace("{{", "{").replace("}}", "}");
                    return Value { expr: Expr::Str(text, span), form: Form::Borrowed, ty, span };
                }
                owned(Expr::Format { kind: FormatKind::Format, template, args })
            }
            ExprKind::Binary { left, op, op_span, right } => {
                if *op == BinOp::Add
                    && ty.is(&Con::Str)
                    && let Some(joined) = self.joined(expr)
                {
                    return owned(joined);
                }
                let left = self.expr(left);
                let right = self.expr(right);
                owned(self.binary(*op, false, left, right, *op_span))
            }
            ExprKind::Unary { op: UnaryOp::Not, operand, .. } => {
                let operand = self.condition(operand);
                owned(not(operand))
            }
            ExprKind::Unary { op, op_span, operand } => owned(self.unary(*op, operand, *op_span)),
            ExprKind::BoolOp { op, values } => {
                match ty.is(&Con::Str).then(|| self.chosen_text(*op, values)).flatten() {
                    Some(expr) => Value { expr, form: Form::Borrowed, ty, span },
                    None => owned(self.bool_op(*op, values, &ty)),
                }
            }
            ExprKind::Compare { left, rest } => owned(self.compare(left, rest)),
            ExprKind::IfExp { test, body, orelse } => {
                let test = self.condition(test);
                let body = self.value_as(body, &ty);
                let orelse = self.value_as(orelse, &ty);
                owned(Expr::If { test: Box::new(test), body: only(body), orelse: only(orelse) })
            }
            ExprKind::Lambda(function) => {
                if let (Some(receiver), None) = (&function.receiver, self.lower.types.function(function.id)) {
                    return self.any_attribute(&receiver.value, &function.name, ty);
                }
                let mut stmts = Vec::new();
                self.defaults(function, &mut stmts);
                let closure = self.make_closure(function.id, span);
                if stmts.is_empty() {
                    return owned(closure);
                }
                owned(Expr::Block(Block { stmts, tail: Some(Box::new(closure)) }))
            }
            ExprKind::Call { func, args } => self.call(expr, func, args),
            ExprKind::Attribute { value, attr } => self.any_attribute(value, attr, ty),
            ExprKind::Subscript { value, index } => self.subscript(value, index, ty, span),
            ExprKind::Slice { lower, upper, step } => {
                let bounds = [lower, upper, step].map(|bound| match bound {
                    Some(bound) => Expr::Some(Box::new(self.value_as(bound, &Ty::int()))),
                    None => Expr::None,
                });
                owned(runtime("ops::Slice::new", bounds.into(), span))
            }
            ExprKind::Tuple(items) if items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_))) => {
                owned(self.spread_tuple(items, &ty, span))
            }
            ExprKind::Tuple(items) => {
                let items = items.iter().zip(ty.args()).map(|(item, ty)| self.value_as(item, ty)).collect();
                owned(super::arguments::tuple_value(items, span))
            }
            ExprKind::List(items) => {
                let item = ty.args().first().cloned().unwrap_or_else(Ty::none);
                if items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_))) {
                    return owned(self.display_with_star(items, &item, "List::new", "append", span));
                }
                if items.is_empty() {
                    return owned(self.empty("List", "new", &ty, span));
                }
                let elements = self.display_items(items, &item);
                owned(list_of(elements, span))
            }
            ExprKind::Set(items) => {
                let item = ty.args().first().cloned().unwrap_or_else(Ty::none);
                if items.iter().any(|item| matches!(item.kind, ExprKind::Starred(_))) {
                    return owned(self.display_with_star(items, &item, "Set::new", "add", span));
                }
                owned(self.set(expr, items, &item))
            }
            ExprKind::Dict(items) => owned(self.dict(items, &ty, span)),
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension, ty, span),
            ExprKind::Starred(value) => self.expr(value),
            ExprKind::Error => owned(Expr::Bug(bug!(span, "an expression with a mistake"))),
        }
    }

    /// A tuple display with `*tuple`: the spread tuples are taken apart first.
    fn spread_tuple(&mut self, items: &[Expr_], ty: &Ty, span: Span) -> Expr {
        let mut stmts = Vec::new();
        let mut parts = Vec::new();
        for item in items {
            let (value, names): (Value, Vec<RustName>) = match &item.kind {
                ExprKind::Starred(inner) => {
                    let value = self.expr(inner);
                    let names = value.ty.args().iter().map(|_| self.temp("item")).collect();
                    (value, names)
                }
                _ => (self.expr(item), vec![self.temp("item")]),
            };
            let tys = if matches!(item.kind, ExprKind::Starred(_)) {
                value.ty.args().to_vec()
            } else {
                vec![value.ty.clone()]
            };
            let bound: Vec<Pattern> = names.iter().cloned().map(Pattern::Name).collect();
            let pattern = match (&item.kind, bound.as_slice()) {
                (ExprKind::Starred(_), _) => taken_apart(bound),
                (_, [only]) => only.clone(),
                _ => Pattern::Tuple(bound),
            };
            stmts.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(value.by_value()) });
            for (name, from) in names.into_iter().zip(tys) {
                let to = ty.args().get(parts.len()).cloned().unwrap_or_else(|| from.clone());
                parts.push(self.coerce(Expr::Name(name, span), &from, &to, span));
            }
        }
        let tuple = super::arguments::tuple_value(parts, span);
        Expr::Block(Block { stmts, tail: Some(Box::new(tuple)) })
    }

    /// The text between the fields of an f-string as a format template, and the fields.
    pub fn template(&mut self, parts: &[FStringPart]) -> (String, Vec<Expr>) {
        let (template, fields) = self.fields(parts);
        (template, shown_in_order(fields))
    }

    /// The text between the fields of an f-string as a format template, and the fields as they are evaluated.
    pub(super) fn fields(&mut self, parts: &[FStringPart]) -> (String, Vec<Shown>) {
        let mut template = String::new();
        let mut args = Vec::new();
        for part in parts {
            match part {
                FStringPart::Literal(text) => template.push_str(&escape(text)),
                FStringPart::Field(field) => {
                    if let Some(debug) = &field.debug {
                        template.push_str(&escape(debug));
                    }
                    let value = self.expr(&field.expr);
                    let (ty, span) = (value.ty.clone(), value.span);
                    let conversion = match (field.conversion, &field.debug, &field.spec) {
                        (None, Some(_), None) => Some(hir::Conversion::Repr),
                        (conversion, ..) => conversion,
                    };
                    let converted = match conversion {
                        None => None,
                        Some(hir::Conversion::Str) => Some("fmt::str"),
                        Some(hir::Conversion::Repr) => Some("fmt::repr"),
                        Some(hir::Conversion::Ascii) => Some("builtins::ascii"),
                    };
                    let spec = match &field.spec {
                        Some(spec) if !spec.is_empty() => Some(self.template(spec)),
                        _ => None,
                    };
                    let arg = match (converted, spec) {
                        (None, None) => value.shown(),
                        (Some(path), None) => runtime(path, vec![value.by_ref()], span),
                        (converted, Some((spec, spec_args))) => {
                            let spec = if spec_args.is_empty() {
                                Expr::Str(spec.replace("{{", "{").replace("}}", "}"), span)
                            } else {
                                reference(Expr::Format {
                                    kind: FormatKind::Format,
                                    template: spec,
                                    args: spec_args,
                                })
                            };
                            let value = match converted {
                                None => value.by_ref(),
                                Some(path) => {
                                    let text = runtime(path, vec![value.by_ref()], span);
                                    reference(Expr::Format {
                                        kind: FormatKind::Format,
                                        template: "{}".into(),
                                        args: vec![text],
                                    })
                                }
                            };
                            runtime("fmt::spec", vec![value, spec], span)
                        }
                    };
                    template.push_str("{}");
                    args.push(Shown::early(arg, &ty));
                }
            }
        }
        (template, args)
    }

    /// `a and b`, `a or b` with Python's result: one of the operands.
    fn bool_op(&mut self, op: BoolOp, values: &[Expr_], ty: &Ty) -> Expr {
        let Some((first, rest)) = values.split_first() else { return Expr::Unit };
        if rest.is_empty() {
            return self.value_as(first, ty);
        }
        let value = self.expr(first);
        let (from, span) = (value.ty.clone(), value.span);
        if ty.is(&Con::Bool) && from.is(&Con::Bool) {
            let left = value.by_value();
            let right = self.bool_op(op, rest, ty);
            let op = if op == BoolOp::And { "&&" } else { "||" };
            return native(op, left, right, span);
        }
        let name = self.temp("value");
        let stmt = Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(value.by_value()),
        };
        let held = Value {
            expr: Expr::Name(name.clone(), span),
            form: Form::Place { moved: true },
            ty: from.clone(),
            span,
        };
        let test = self.truth(Value { form: Form::Place { moved: false }, ..held.clone() });
        let kept = self.coerce(held.by_value(), &from, ty, span);
        let other = self.bool_op(op, rest, ty);
        let (body, orelse) = if op == BoolOp::Or { (kept, other) } else { (other, kept) };
        Expr::Block(Block {
            stmts: vec![stmt],
            tail: Some(Box::new(Expr::If { test: Box::new(test), body: only(body), orelse: only(orelse) })),
        })
    }

    fn compare(&mut self, left: &Expr_, rest: &[hir::Comparison]) -> Expr {
        let left_none = matches!(left.kind, ExprKind::None);
        if let [comparison] = rest {
            let value = self.expr(left);
            let right = self.expr(&comparison.right);
            let right_none = matches!(comparison.right.kind, ExprKind::None);
            return self.comparison(comparison, value, left_none, right, right_none);
        }
        // A chain: what stands in the middle is evaluated once, and only if it is reached.
        let mut stmts = Vec::new();
        let (mut value, _) = self.hold(left, "left", &mut stmts);
        let mut value_none = left_none;
        let mut tests: Vec<(Vec<Stmt>, Expr)> = Vec::new();
        for (index, comparison) in rest.iter().enumerate() {
            let mut before = Vec::new();
            let right = if index + 1 < rest.len() {
                self.hold(&comparison.right, "middle", &mut before).0
            } else {
                self.expr(&comparison.right)
            };
            let right_none = matches!(comparison.right.kind, ExprKind::None);
            let test = self.comparison(comparison, value, value_none, right.clone(), right_none);
            tests.push((before, test));
            (value, value_none) = (right, right_none);
        }
        let mut chain: Option<Expr> = None;
        for (before, test) in tests.into_iter().rev() {
            let joined = match chain {
                None => test,
                Some(next) => native("&&", test, next, left.span),
            };
            chain = Some(if before.is_empty() {
                joined
            } else {
                Expr::Block(Block { stmts: before, tail: Some(Box::new(joined)) })
            });
        }
        let chain = chain.unwrap_or(Expr::Bool(true));
        if stmts.is_empty() { chain } else { Expr::Block(Block { stmts, tail: Some(Box::new(chain)) }) }
    }

    fn comparison(
        &mut self,
        comparison: &hir::Comparison,
        left: Value,
        left_none: bool,
        right: Value,
        right_none: bool,
    ) -> Expr {
        let span = comparison.op_span;
        let op = comparison.op;
        let negated = matches!(op, CmpOp::IsNot | CmpOp::NotEq | CmpOp::NotIn);
        let (left, right) = match op {
            CmpOp::In | CmpOp::NotIn => {
                let item = right.ty.args().first().cloned();
                (self.erased_like(left, item.as_ref()), right)
            }
            _ => {
                let (l, r) = (left.ty.clone(), right.ty.clone());
                (self.erased_like(left, Some(&r)), self.erased_like(right, Some(&l)))
            }
        };
        let test = match op {
            CmpOp::Is | CmpOp::IsNot | CmpOp::Eq | CmpOp::NotEq
                if matches!(
                    (left.ty.head(), right.ty.head()),
                    (Some(Con::Closure(_)), Some(Con::Closure(_)))
                ) =>
            {
                // Of one `def` there is one function, and those of two are two.
                let same = left.ty.head() == right.ty.head();
                let made = [left, right].into_iter().filter(|value| {
                    matches!(value.form, Form::Owned)
                        && !matches!(value.expr, Expr::Struct { .. } | Expr::Name(..))
                });
                let stmts: Vec<Stmt> = made.map(|value| Stmt::Expr(value.expr)).collect();
                let same = Expr::Bool(same);
                if stmts.is_empty() { same } else { Expr::Block(Block { stmts, tail: Some(Box::new(same)) }) }
            }
            CmpOp::Is | CmpOp::IsNot | CmpOp::Eq | CmpOp::NotEq if left_none || right_none => {
                let value = if right_none { left } else { right };
                self.ask_callback(value, "ops::is_absent", "ops::is_none", span)
            }
            CmpOp::Is | CmpOp::IsNot => runtime("ops::is", vec![left.by_ref(), right.by_ref()], span),
            CmpOp::In | CmpOp::NotIn => {
                // Python evaluates the item first.
                if !is_still(&left.expr) && !is_still(&right.expr) {
                    let mut stmts = Vec::new();
                    let (item, _) = self.bind(left, "item", &mut stmts);
                    let test = self.membership(right, item, span);
                    Expr::Block(Block { stmts, tail: Some(Box::new(test)) })
                } else {
                    match self.looked_at("ops::contains", &[&right, &left], span) {
                        Some(test) => test,
                        None => self.membership(right, left, span),
                    }
                }
            }
            _ => return self.ordering(op, left, right, span),
        };
        if negated { not(test) } else { test }
    }

    fn membership(&mut self, container: Value, item: Value, span: Span) -> Expr {
        let path = Path::Runtime("ops::contains");
        if !self.typed_literals || !is_scalar_or_value(&item.ty) {
            return runtime("ops::contains", operands(container, item), span);
        }
        let args = vec![Type::Inferred, self.lower.rust_type(&item.ty, &self.params)];
        let callee = Box::new(Expr::Generic { path, args, span });
        Expr::Call { callee, args: operands(container, item), span }
    }

    /// A function that is compared with one whose type is erased.
    pub(super) fn erased_like(&mut self, value: Value, other: Option<&Ty>) -> Value {
        match other {
            Some(func) if func.is(&Con::Func) && matches!(value.ty.head(), Some(Con::Closure(_))) => {
                let (ty, span) = (value.ty.clone(), value.span);
                let expr = value.by_value();
                Value::owned(self.coerce(expr, &ty, func, span), func.clone(), span)
            }
            _ => value,
        }
    }

    fn ordering(&mut self, op: CmpOp, left: Value, right: Value, span: Span) -> Expr {
        let (symbol, path) = match op {
            CmpOp::Eq => ("==", "ops::eq"),
            CmpOp::NotEq => ("!=", "ops::ne"),
            CmpOp::Lt => ("<", "ops::lt"),
            CmpOp::LtE => ("<=", "ops::le"),
            CmpOp::Gt => (">", "ops::gt"),
            _ => (">=", "ops::ge"),
        };
        let is_native = match (left.ty.head(), right.ty.head()) {
            (Some(l), Some(r)) if l == r => matches!(l, Con::Int | Con::Float | Con::Bool | Con::Rust(_)),
            (Some(Con::Rust(_)), _) | (_, Some(Con::Rust(_))) => true,
            _ => false,
        };
        if is_native {
            return native(symbol, native_operand(left), native_operand(right), span);
        }
        if never_equal(&left.ty, &right.ty) {
            let stmts = [left, right]
                .into_iter()
                .filter(|value| !is_still(&value.expr))
                .map(|value| Stmt::Expr(value.by_ref()))
                .collect();
            let answer = Expr::Bool(op == CmpOp::NotEq);
            return Expr::Block(Block { stmts, tail: Some(Box::new(answer)) });
        }
        self.operator(path, left, right, span)
    }

    fn subscript(&mut self, value: &Expr_, index: &Expr_, ty: Ty, span: Span) -> Value {
        let container = self.expr(value);
        if let (Some(Con::Tuple), Some(position)) = (container.ty.head(), constant_index(index)) {
            let len = container.ty.args().len() as i64;
            let position = if position < 0 { position + len } else { position } as usize;
            let form = match container.form {
                Form::Place { .. } | Form::Borrowed => Form::Place { moved: false },
                _ => Form::Owned,
            };
            return Value { expr: Expr::TupleField(Box::new(container.expr), position), form, ty, span };
        }
        if let Some(Con::Rust(_)) = container.ty.head() {
            let index = self.rust_argument(index);
            let item = Expr::Index(Box::new(container.expr), Box::new(index));
            return Value { expr: item, form: Form::Place { moved: false }, ty, span };
        }
        if let (Ty::Var(_), Some(position)) = (&container.ty, constant_index(index)) {
            return Value::owned(element(container, position, span), ty, span);
        }
        let index = self.expr(index);
        // A tuple of several types gives its elements as values of any type.
        let container = match container.ty.is(&Con::Tuple) && ty.is(&Con::Value) {
            true => self.as_value(container),
            false if container.ty.is(&Con::Tuple) && ty.is(&Con::VarTuple) => {
                self.of_any_length(container, None)
            }
            false => container,
        };
        let item = match self.looked_at("ops::get_item", &[&container, &index], span) {
            Some(item) => item,
            None => runtime("ops::get_item", operands(container, index), span),
        };
        Value::owned(item, ty, span)
    }
}

pub(super) fn is_scalar_or_value(ty: &Ty) -> bool {
    matches!(ty.head(), Some(Con::Int | Con::Float | Con::Bool | Con::Number | Con::Value))
}

/// `container[3]` of a container that may be a tuple.
pub(super) fn element(container: Value, position: i64, span: Span) -> Expr {
    let args = vec![Type::Constant(position), Type::Inferred];
    let callee = Expr::Generic { path: Path::Runtime("ops::element"), args, span };
    Expr::Call { callee: Box::new(callee), args: vec![container.by_ref()], span }
}

/// Types of which no two values are equal in Python.
fn never_equal(left: &Ty, right: &Ty) -> bool {
    let family = |ty: &Ty| {
        Some(match ty.head()? {
            Con::Int | Con::Float | Con::Number | Con::Bool => 0,
            Con::Str => 1,
            Con::List => 2,
            Con::Dict => 3,
            Con::Set => 4,
            Con::Tuple | Con::VarTuple => 5,
            Con::None => 6,
            _ => return None,
        })
    };
    matches!((family(left), family(right)), (Some(l), Some(r)) if l != r)
}

/// A comparison or a logical operator of Rust.
pub(super) fn native(op: &'static str, left: Expr, right: Expr, span: Span) -> Expr {
    Expr::Native { op, left: Box::new(left), right: Box::new(right), span, foreign: false }
}

/// A native operator takes scalars by value, and borrows Rust's own types as Rust does.
pub(super) fn native_operand(value: Value) -> Expr {
    if Lower::is_scalar(&value.ty) { value.by_value() } else { value.expr }
}

/// The pattern of a tuple; the empty one is no tuple in Rust.
pub(super) fn taken_apart(items: Vec<Pattern>) -> Pattern {
    if items.is_empty() { Pattern::Name("_".into()) } else { Pattern::Tuple(items) }
}

pub(crate) fn only(expr: Expr) -> Block {
    match expr {
        Expr::Block(block) => block,
        other => Block { stmts: Vec::new(), tail: Some(Box::new(other)) },
    }
}

fn not(expr: Expr) -> Expr {
    match expr {
        Expr::Bool(value) => Expr::Bool(!value),
        other => Expr::Not(Box::new(other)),
    }
}

/// Text as it stands in a format template.
pub(crate) fn escape(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
