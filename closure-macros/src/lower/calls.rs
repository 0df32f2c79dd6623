//! Calls.

use super::arguments::Asked;
use super::body::Body;
use super::expressions::escape;
use super::order::{Shown, after, shown_in_order};
use super::places::{Expr_, Form, Value, method, reference, runtime, text_method};
use crate::builtins::{BuiltinId, Pattern as RowPattern};
use crate::diagnostics::bug;
use crate::hir::{Arg, ArgKind, ExprKind, NodeId};
use crate::infer::{ArgSource, BuiltinPlan, CallPlan, Con, MethodCall, RowCall, Ty};
use crate::model::*;
use crate::source::Span;
use std::rc::Rc;

/// An argument: an expression to lower, or one that is lowered already.
type Lowered = (Expr, Ty);

impl Body<'_, '_> {
    pub fn call(&mut self, expr: &Expr_, func: &Expr_, args: &[Arg]) -> Value {
        let span = expr.span;
        let ty = self.lower.types.given(expr.id);
        if let Some(plan) = self.lower.types.builtin(expr.id).cloned() {
            let mut stmts = Vec::new();
            if let (BuiltinPlan::Template { positional, named }, ExprKind::Attribute { value, .. }) =
                (&plan, &func.kind)
            {
                let (template, _) = self.hold(value, "template", &mut stmts);
                let indices: Vec<usize> =
                    positional.iter().chain(named.iter().map(|(_, index)| index)).copied().collect();
                self.evaluate_ahead(&indices, args, &mut stmts);
                let text = self.format_method(template, positional, named, args, span);
                return after(stmts, Value::owned(text, ty, span));
            }
            self.evaluate_only(func, &mut stmts);
            let callee = stmts.len();
            self.evaluate_ahead(&plan.in_order(), args, &mut stmts);
            let mut value = self.builtin(&plan, args, ty, func.span);
            if matches!(value.form, Form::RawIter(_)) {
                value.form = self.form_of_builtin(expr, func, args, &value.ty);
                // The iterator borrows its arguments, which a block around it would drop.
                if callee > 0 && stmts.len() == callee {
                    let callee = Expr::Block(Block { stmts, tail: None });
                    let both = Expr::Tuple(vec![callee, value.expr]);
                    return Value { expr: Expr::TupleField(Box::new(both), 1), ..value };
                }
            }
            return after(stmts, value);
        }
        if let ExprKind::Attribute { value, attr } = &func.kind
            && !self.is_own_attribute(value, &attr.name)
        {
            return self.method_call(expr, value, &attr.name, attr.span, args, ty);
        }
        match self.lower.types.call(expr.id).cloned() {
            Some(CallPlan::Function { function, args: sources, params, instance }) => {
                self.call_function(expr, func, function, (&sources, &params, &instance), args, ty)
            }
            _ => {
                let callee = self.expr(func);
                if matches!(callee.ty.head(), Some(Con::Opaque | Con::Rust(_))) {
                    let args = args.iter().map(|arg| self.rust_argument(&arg.value)).collect();
                    let callee = match callee.expr {
                        item @ Expr::Item(_) => item,
                        other => Expr::Paren(Box::new(other)),
                    };
                    return Value::owned(Expr::Call { callee: Box::new(callee), args, span }, ty, span);
                }
                let is_matched_when_it_runs = match callee.ty.head() {
                    Some(Con::Value) => true,
                    Some(Con::Closure(_) | Con::Builtin(_)) => self.lower.types.call(expr.id).is_some(),
                    _ => false,
                };
                if is_matched_when_it_runs && self.spreads_anything(args) {
                    let callee = if callee.ty.is(&Con::Value) { callee } else { self.as_value(callee) };
                    return self.spread_into_value(callee, args, ty, span);
                }
                let asked = match (callee.ty.head(), callee.ty.args()) {
                    (Some(Con::Func), [params, _]) => Asked::Types(params.args().to_vec()),
                    (Some(Con::Value), _) => Asked::Values,
                    _ => Asked::Types(Vec::new()),
                };
                let direct = callee.ty.is(&Con::Func)
                    && args.iter().all(|arg| matches!(arg.kind, ArgKind::Positional));
                let call = match self.argument_values(args, &asked, span) {
                    Expr::Tuple(values) if direct => method(callee.expr, "call", values, span),
                    list => runtime("Callable::call_with", vec![callee.by_ref(), list], span),
                };
                Value::owned(call, ty, span)
            }
        }
    }

    /// Whether a function has an attribute of this name that the program gave it.
    fn is_own_attribute(&self, value: &Expr_, name: &str) -> bool {
        match self.lower.types.expr(value.id).head() {
            Some(Con::Closure(function)) => self.lower.types.own_attribute(*function, name).is_some(),
            _ => false,
        }
    }

    fn method_call(
        &mut self,
        expr: &Expr_,
        receiver: &Expr_,
        name: &str,
        name_span: Span,
        args: &[Arg],
        ty: Ty,
    ) -> Value {
        let span = expr.span;
        let receiver = self.expr(receiver);
        if receiver.ty.is(&Con::Value) {
            return self.method_of_value(receiver, (name, name_span), args, ty);
        }
        let Some(plan) = self.lower.types.method(expr.id).cloned() else {
            let args = args.iter().map(|arg| self.rust_argument(&arg.value)).collect();
            let call = Expr::Method {
                receiver: Box::new(receiver.expr),
                name: name.into(),
                types: Vec::new(),
                args,
                span: name_span,
                foreign: true,
            };
            return Value::owned(call, ty, span);
        };
        let receiver = match receiver.ty.is(&Con::Option) {
            true => {
                let (inner, span) = (receiver.ty.args()[0].clone(), receiver.span);
                let name = Expr::Str(name.to_owned(), name_span);
                let expr = runtime("ops::attribute", vec![receiver.by_ref(), name], name_span);
                let expr = if inner.is(&Con::Str) { text_method(expr, "as_str", span) } else { expr };
                Value { expr, form: Form::Borrowed, ty: inner, span }
            }
            false => receiver,
        };
        self.method_of(receiver, &plan, args, ty, name_span)
    }

    /// A method call by its plan.
    fn method_of(&mut self, receiver: Value, plan: &MethodCall, args: &[Arg], ty: Ty, span: Span) -> Value {
        let call = &plan.call;
        let mut stmts = Vec::new();
        let indices = call.in_order();
        let receiver = match self.out_of_order(&indices, args).is_empty() {
            true => receiver,
            false => self.bind(receiver, "receiver", &mut stmts).0,
        };
        self.evaluate_ahead(&indices, args, &mut stmts);
        let value = self.method_in_order(receiver, plan, args, ty, span);
        after(stmts, value)
    }

    /// A method call whose arguments are evaluated as its signature has them.
    fn method_in_order(
        &mut self,
        receiver: Value,
        plan: &MethodCall,
        args: &[Arg],
        ty: Ty,
        span: Span,
    ) -> Value {
        let call = &plan.call;
        if plan.free {
            let mut all = vec![receiver.by_ref()];
            all.extend(self.row_arguments(call, args));
            let path = Expr::Path(Path::Runtime(call.row.rust), span);
            return Value::owned(Expr::Call { callee: Box::new(path), args: all, span }, ty, span);
        }
        let lowered = self.row_arguments(call, args);
        Value::owned(method(receiver.expr, call.row.rust, lowered, span), ty, span)
    }

    /// The arguments of a builtin or method, as its signature in the table takes them.
    fn row_arguments(&mut self, call: &RowCall, args: &[Arg]) -> Vec<Expr> {
        let mut lowered = Vec::new();
        for ((param, slot), to) in call.row.params.iter().zip(&call.args).zip(&call.params) {
            if param.is_none() {
                continue;
            }
            if param.rest {
                let to = self.lower.types.deep(to);
                let items = slot.iter().map(|index| self.value_as(&args[*index].value, &to)).collect();
                lowered.push(Expr::Array(items));
                continue;
            }
            let Some(index) = slot.first() else {
                lowered.push(default_literal(param.default.unwrap_or("None")));
                continue;
            };
            let arg = &args[*index].value;
            let to = self.lower.types.deep(to);
            let value = match (&param.ty, param.by_ref) {
                (RowPattern::Iter(_), false) => match self.copied(call, *index, args) {
                    Some(elements) => elements,
                    None => self.iterator(arg),
                },
                (_, true) => {
                    let value = self.expr(arg);
                    let dynamic = value.ty.is(&Con::Value) != to.is(&Con::Value) && to.head().is_some();
                    let may_be_none = value.ty.is(&Con::Option)
                        && !to.is(&Con::Option)
                        && matches!(param.ty, RowPattern::Con(..));
                    if dynamic || may_be_none {
                        let span = value.span;
                        let from = value.ty.clone();
                        let lowered = value.by_value();
                        reference(self.coerce(lowered, &from, &to, span))
                    } else {
                        self.erased_like(value, Some(&to)).by_ref()
                    }
                }
                (_, false) => self.stored(arg, &to),
            };
            lowered.push(if param.optional { Expr::Some(Box::new(value)) } else { value });
        }
        lowered
    }

    fn builtin(&mut self, plan: &BuiltinPlan, args: &[Arg], ty: Ty, span: Span) -> Value {
        match plan {
            BuiltinPlan::Constant(answer) => {
                // Python evaluates what it asks about; a name or a constant does nothing when it is.
                let simple = |arg: &Arg| {
                    matches!(
                        arg.value.kind,
                        ExprKind::Name(_) | ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_)
                    )
                };
                let answer = Expr::Bool(*answer);
                let Some(first) = args.first().filter(|arg| !simple(arg)) else {
                    return Value::owned(answer, ty, span);
                };
                let value = Some(self.expr(&first.value).by_ref());
                let stmt = Stmt::Let { pattern: Pattern::Name("_".into()), mutable: false, ty: None, value };
                Value::owned(Expr::Block(Block { stmts: vec![stmt], tail: Some(Box::new(answer)) }), ty, span)
            }
            BuiltinPlan::IsInstance(classes) => {
                let value = self.expr(&args[0].value).by_ref();
                let classes = classes.iter().map(|class| Expr::Str(class.name.to_owned(), span)).collect();
                let classes = reference(Expr::Array(classes));
                Value::owned(runtime("builtins::is_instance", vec![value, classes], span), ty, span)
            }
            BuiltinPlan::Spread(builtin) => {
                let function = reference(self.builtin_path(*builtin, span));
                let tuple = self.expr(&args[0].value).by_value();
                Value::owned(runtime("Callable::call_with", vec![function, tuple], span), ty, span)
            }
            BuiltinPlan::Same => {
                let Some(Arg { value, .. }) = args.first() else {
                    return Value::owned(super::arguments::tuple_value(Vec::new(), span), ty, span);
                };
                let items = match &value.kind {
                    ExprKind::List(items) => {
                        items.iter().zip(ty.args()).map(|(item, ty)| self.value_as(item, ty)).collect()
                    }
                    ExprKind::Str(text) => text
                        .chars()
                        .map(|c| super::places::owned_text(Expr::Str(c.to_string(), value.span), value.span))
                        .collect(),
                    _ => return self.expr(value),
                };
                Value::owned(super::arguments::tuple_value(items, span), ty, span)
            }
            BuiltinPlan::Print { values, sep, end } => {
                let call = if values.iter().any(|(_, star)| *star) {
                    self.print_spread(values, *sep, *end, args, span)
                } else {
                    let values: Vec<usize> = values.iter().map(|(index, _)| *index).collect();
                    self.print(&values, *sep, *end, args, span)
                };
                Value::owned(call, ty, span)
            }
            BuiltinPlan::Template { .. } => {
                Value::owned(Expr::Bug(bug!(span, "a template without `format`")), ty, span)
            }
            BuiltinPlan::Unbound(plan) => {
                let [receiver, rest @ ..] = args else {
                    return Value::owned(Expr::Bug(bug!(span, "a method without an object")), ty, span);
                };
                let receiver = self.expr(&receiver.value);
                self.method_of(receiver, plan, rest, ty, span)
            }
            BuiltinPlan::Row(call) => {
                if let (BuiltinId::NEXT, Some(ExprKind::Comprehension(_) | ExprKind::Call { .. })) =
                    (call.builtin, args.first().map(|arg| &arg.value.kind))
                {
                    return self.next_of_new(call, args, ty, span);
                }
                if let (BuiltinId::SUM, [items]) = (call.builtin, args)
                    && let Some(sum) = self.sum_of_numbers(&items.value, span)
                {
                    return Value::owned(sum, ty, span);
                }
                // `list()`, `dict()`, `set()`
                if let (BuiltinId::LIST | BuiltinId::DICT | BuiltinId::SET, [], Some((container, new))) =
                    (call.builtin, args, call.row.rust.split_once("::"))
                {
                    return Value::owned(self.empty(container, new, &ty, span), ty, span);
                }
                // `int()`
                if args.is_empty() && matches!(ty.head(), Some(Con::Bool | Con::Int | Con::Float)) {
                    return Value::owned(default_literal(call.row.rust), ty, span);
                }
                let lowered = self.row_arguments(call, args);
                let expr = runtime(call.row.rust, lowered, span);
                let form =
                    if ty.is(&Con::Iter) { Form::RawIter("iterator object".into()) } else { Form::Owned };
                Value { expr, form, ty, span }
            }
        }
    }

    /// The elements of a list for a function that copies them all before it does anything else; the other arguments do nothing when they
    /// are evaluated, either.
    fn copied(&mut self, call: &RowCall, index: usize, args: &[Arg]) -> Option<Expr> {
        let is_still = |expr: &Expr_| {
            matches!(expr.kind, ExprKind::Name(_) | ExprKind::Lambda(_) | ExprKind::Bool(_) | ExprKind::None)
        };
        let others_are_still =
            args.iter().enumerate().all(|(other, arg)| other == index || is_still(&arg.value));
        let copies = matches!(call.builtin, BuiltinId::LIST | BuiltinId::SORTED);
        let arg = &args[index].value;
        if !copies || !others_are_still || !self.lower.types.expr(arg.id).is(&Con::List) {
            return None;
        }
        let list = self.expr(arg);
        Some(method(list.expr, "to_vec", vec![], list.span))
    }

    /// `sum(numbers)` of a list: adding numbers runs no code of the program that could change it meanwhile.
    fn sum_of_numbers(&mut self, items: &Expr_, span: Span) -> Option<Expr> {
        let ty = self.lower.types.expr(items.id);
        let is_number = |ty: &Ty| matches!(ty.head(), Some(Con::Int | Con::Float | Con::Bool));
        if !ty.is(&Con::List) || !ty.args().iter().all(is_number) {
            return None;
        }
        let list = self.expr(items);
        Some(method(list.expr, "sum", vec![], span))
    }

    /// `next(iterator)` of an iterator that nobody else has: it need not become an object.
    fn next_of_new(&mut self, call: &RowCall, args: &[Arg], ty: Ty, span: Span) -> Value {
        let iterator = self.expr(&args[0].value);
        let first = match iterator.form {
            Form::RawIter(_) => iterator.expr,
            _ => iterator.by_ref(),
        };
        let mut lowered = vec![first];
        let path = match (call.row.params.get(1), args.get(1), call.params.get(1)) {
            (Some(default), Some(value), Some(to)) if !default.is_none() => {
                let to = self.lower.types.deep(to);
                lowered.push(self.value_as(&value.value, &to));
                "builtins::first_or"
            }
            (Some(_), ..) => "builtins::first_or_none",
            (None, ..) => "builtins::first",
        };
        Value::owned(runtime(path, lowered, span), ty, span)
    }

    /// `template.format(…)`
    fn format_method(
        &mut self,
        template: Value,
        positional: &[usize],
        named: &[(Rc<str>, usize)],
        args: &[Arg],
        span: Span,
    ) -> Expr {
        let shown = |this: &mut Self, index: usize| this.expr(&args[index].value).by_sized_ref();
        let positional: Vec<Expr> = positional.iter().map(|index| shown(self, *index)).collect();
        let named: Vec<Expr> = named
            .iter()
            .map(|(name, index)| Expr::Tuple(vec![Expr::Str(name.to_string(), span), shown(self, *index)]))
            .collect();
        let lists = [positional, named].map(|list| reference(Expr::Array(list)));
        runtime("fmt::template", [vec![template.by_ref()], lists.into()].concat(), span)
    }

    /// `print(*values)`: how many values there are is known when it runs.
    fn print_spread(
        &mut self,
        values: &[(usize, bool)],
        sep: Option<usize>,
        end: Option<usize>,
        args: &[Arg],
        at: Span,
    ) -> Expr {
        let span = Span::call_site();
        let separator = match sep {
            Some(index) => self.expr(&args[index].value).by_ref(),
            None => Expr::Str(" ".to_owned(), span),
        };
        let mut words = runtime("fmt::Words::new", vec![separator], span);
        for (index, star) in values {
            let value = self.expr(&args[*index].value).by_ref();
            words = method(words, if *star { "spread" } else { "value" }, vec![value], span);
        }
        let Some(end) = end else {
            return Expr::Format { kind: FormatKind::Println(at), template: "{}".into(), args: vec![words] };
        };
        let end = self.expr(&args[end].value).shown();
        Expr::Format { kind: FormatKind::Print(at), template: "{}{}".into(), args: vec![words, end] }
    }

    fn print(
        &mut self,
        values: &[usize],
        sep: Option<usize>,
        end: Option<usize>,
        args: &[Arg],
        at: Span,
    ) -> Expr {
        let mut template = String::new();
        let mut parts = Vec::new();
        let literal = |index: Option<usize>, otherwise: &str| match index.map(|i| &args[i].value.kind) {
            None => Some(otherwise.to_owned()),
            Some(ExprKind::Str(text)) => Some(text.clone()),
            Some(_) => None,
        };
        let mut stmts = Vec::new();
        let sep_text = literal(sep, " ");
        let end_text = literal(end, "\n");
        let dynamic = |this: &mut Self, index: Option<usize>, base: &str, stmts: &mut Vec<Stmt>| {
            index.map(|index| this.hold(&args[index].value, base, stmts).0)
        };
        let mut pieces: Vec<Value> = Vec::new();
        let mut prepared: Vec<Option<(String, Vec<Shown>)>> = Vec::new();
        for index in values {
            let arg = &args[*index].value;
            if let (ExprKind::FString(fields), false) = (&arg.kind, self.evaluated.contains_key(&arg.id)) {
                let text = self.fields(fields);
                prepared.push(Some(text));
            } else {
                prepared.push(None);
                let value = self.expr(&args[*index].value);
                pieces.push(value);
            }
        }
        let sep_value = if sep_text.is_none() { dynamic(self, sep, "sep", &mut stmts) } else { None };
        let end_value = if end_text.is_none() { dynamic(self, end, "end", &mut stmts) } else { None };
        let mut pieces = pieces.into_iter();
        for (position, ready) in prepared.into_iter().enumerate() {
            if position > 0 {
                match (&sep_text, &sep_value) {
                    (Some(text), _) => template.push_str(&escape(text)),
                    (None, Some(value)) => {
                        template.push_str("{}");
                        parts.push(Shown::late(value.clone().shown()));
                    }
                    _ => {}
                }
            }
            match ready {
                Some((text, fields)) => {
                    template.push_str(&text);
                    parts.extend(fields);
                }
                None => {
                    let Some(value) = pieces.next() else { continue };
                    if let (Expr::Str(text, _), Form::Borrowed) = (&value.expr, &value.form) {
                        template.push_str(&escape(text));
                    } else {
                        template.push_str("{}");
                        parts.push(Shown::late(value.shown()));
                    }
                }
            }
        }
        let kind = match (&end_text, end_value) {
            (Some(text), _) if text == "\n" => FormatKind::Println(at),
            (Some(text), _) => {
                template.push_str(&escape(text));
                FormatKind::Print(at)
            }
            (None, value) => {
                template.push_str("{}");
                parts.extend(value.map(Value::shown).map(Shown::late));
                FormatKind::Print(at)
            }
        };
        let print = Expr::Format { kind, template, args: shown_in_order(parts) };
        if stmts.is_empty() {
            return print;
        }
        stmts.push(Stmt::Expr(print));
        Expr::Block(Block { stmts, tail: None })
    }

    /// An argument of a Rust function: literals stay open to the type that Rust asks for, text is borrowed.
    pub fn rust_argument(&mut self, arg: &Expr_) -> Expr {
        let value = self.expr(arg);
        match (value.ty.head(), &value.form) {
            (Some(Con::Str), _) => value.by_ref(),
            _ => value.by_value(),
        }
    }

    /// Calls a callable value with values that are lowered already.
    pub fn call_callable(&mut self, callee: Value, node: NodeId, args: Vec<Lowered>, span: Span) -> Expr {
        match self.lower.types.call(node).cloned() {
            Some(CallPlan::Function { function, args: sources, params: at_call, .. }) => {
                let info = self.lower.types.function(function).cloned();
                let params = info.map(|info| info.params).unwrap_or_default();
                let mut lowered = Vec::new();
                for ((source, param), at_call) in sources.iter().zip(&params).zip(&at_call) {
                    let to = self.parameter_type(param, at_call);
                    match source {
                        ArgSource::One(piece) => {
                            let (value, from) = args[piece.arg()].clone();
                            lowered.push(self.coerce(value, &from, &to.0, span));
                        }
                        ArgSource::Rest(pieces) => {
                            let item = to.0.is(&Con::VarTuple).then(|| to.0.args()[0].clone());
                            let mut items = Vec::new();
                            for piece in pieces {
                                let (value, from) = args[piece.arg()].clone();
                                let to = item.clone().unwrap_or_else(|| from.clone());
                                items.push(self.coerce(value, &from, &to, span));
                            }
                            lowered.push(match item {
                                Some(_) => runtime("Tuple::from", vec![Expr::Array(items)], span),
                                None if self.lower.is_whole(function) => Expr::Tuple(items),
                                None => super::arguments::tuple_value(items, span),
                            });
                        }
                        ArgSource::Keywords(_) if self.lower.is_whole(function) => {}
                        ArgSource::Keywords(_) if to.0.is(&Con::Dict) => {
                            lowered.push(self.empty("Dict", "new", &to.0, span));
                        }
                        ArgSource::Keywords(_) => lowered.push(Expr::Unit),
                        ArgSource::Default => {
                            let callee = (&callee.expr, callee.ty.args());
                            let default = self.default_argument(function, param, callee, &to);
                            lowered.push(self.typed_none(default, param, at_call, &[]));
                        }
                    }
                }
                match (&self.lower.shapes[&function].function, &callee.expr) {
                    (Some(name), Expr::Struct { .. }) => {
                        Expr::Call { callee: Box::new(Expr::Name(name.clone(), span)), args: lowered, span }
                    }
                    _ => method(callee.expr, "call", lowered, span),
                }
            }
            _ => {
                let params = match (callee.ty.head(), callee.ty.args()) {
                    (Some(Con::Func), [params, _]) => params.args().to_vec(),
                    (Some(Con::Value), _) => vec![Ty::value(); args.len()],
                    _ => args.iter().map(|(_, ty)| ty.clone()).collect(),
                };
                let args = args.into_iter().zip(&params);
                let args = args.map(|((value, from), to)| self.coerce(value, &from, to, span)).collect();
                runtime("Callable::call_with", vec![callee.by_ref(), Expr::Tuple(args)], span)
            }
        }
    }
}

/// A constant default as Rust.
pub(crate) fn constant(expr: &Expr_) -> Expr {
    match &expr.kind {
        ExprKind::Bool(value) => Expr::Bool(*value),
        ExprKind::Int(value) => Expr::Int(*value, expr.span),
        ExprKind::Float(value) => Expr::Float(*value, expr.span),
        ExprKind::Str(text) => Expr::Str(text.clone(), expr.span),
        ExprKind::Unary { operand, .. } => match constant(operand) {
            Expr::Int(value, span) => Expr::Int(-value, span),
            Expr::Float(value, span) => Expr::Float(-value, span),
            other => other,
        },
        ExprKind::Tuple(items) => super::arguments::tuple_value(
            items
                .iter()
                .map(|item| match constant(item) {
                    Expr::Str(text, span) => super::places::owned_text(Expr::Str(text, span), span),
                    other => other,
                })
                .collect(),
            expr.span,
        ),
        _ => Expr::Bug(bug!(expr.span, "a default that is no constant")),
    }
}

/// The default of a builtin's parameter, from its signature in the table.
fn default_literal(text: &'static str) -> Expr {
    let span = Span::call_site();
    match text {
        "None" => Expr::None,
        "true" => Expr::Bool(true),
        "false" => Expr::Bool(false),
        _ => match (text.parse(), text.parse()) {
            (Ok(number), _) => Expr::Int(number, span),
            (_, Ok(number)) => Expr::Float(number, span),
            _ => Expr::Str(text.trim_matches('"').to_owned(), span),
        },
    }
}
