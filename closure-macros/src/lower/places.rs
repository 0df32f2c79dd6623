//! Variables: how each is read and written where it is held, and how a value gets the type of its place.

use super::Lower;
use super::body::Body;
use crate::builtins::{BuiltinId, Kind};
use crate::flow::{Declare, DefId, Storage, WebId};
use crate::hir::{Meaning, NodeId};
use crate::infer::{Con, Ty, TyVar};
use crate::model::*;
use crate::scope::VarId;
use crate::source::Span;
use std::rc::Rc;

/// What an expression is in Rust.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// A value of its own.
    Owned,
    /// A variable or field that can be borrowed; by value it is copied, moved or cloned.
    Place { moved: bool },
    /// Already a reference to the value (`&str` for text).
    Borrowed,
    /// A Rust iterator that has not been made a Python object; what the object is called in its text, such as `map object`.
    RawIter(Rc<str>),
}

/// A lowered expression with what it is.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub expr: Expr,
    pub form: Form,
    pub ty: Ty,
    pub span: Span,
}

pub(crate) fn owned_text(value: Expr, span: Span) -> Expr {
    Expr::Call { callee: Box::new(Expr::Path(Path::Runtime("string::owned"), span)), args: vec![value], span }
}

pub(crate) fn method(receiver: Expr, name: &str, args: Vec<Expr>, span: Span) -> Expr {
    Expr::Method {
        receiver: Box::new(receiver),
        name: name.into(),
        types: Vec::new(),
        args,
        span,
        foreign: false,
    }
}

/// A clone of a place. No trait's method is called with a dot: what that means depends on the traits in scope where the macro stands.
pub(super) fn cloned(place: Expr, span: Span) -> Expr {
    core_function("clone::Clone::clone", vec![reference(place)], span)
}

/// A variable as if it were read at `span`.
fn read_at(place: Expr, span: Span) -> Expr {
    match place {
        Expr::Name(name, _) => Expr::Name(name, span),
        Expr::Field(name, _) => Expr::Field(name, span),
        place => place,
    }
}

/// A method of an iterator's, as [`cloned`].
pub(super) fn adapted(iter: Expr, adaptor: &'static str, closure: Expr, span: Span) -> Expr {
    core_function(adaptor, vec![iter, closure], span)
}

pub(super) fn core_function(path: &'static str, args: Vec<Expr>, span: Span) -> Expr {
    Expr::Call { callee: Box::new(Expr::Path(Path::Core(path), span)), args, span }
}

/// A method of a String, which a reference to one has, too.
pub(super) fn text_method(text: Expr, name: &str, span: Span) -> Expr {
    let text = match text {
        Expr::Deref(reference) => *reference,
        text => text,
    };
    method(text, name, vec![], span)
}

pub(crate) fn runtime(path: &'static str, args: Vec<Expr>, span: Span) -> Expr {
    Expr::Call { callee: Box::new(Expr::Path(Path::Runtime(path), span)), args, span }
}

/// A Python object of a Rust iterator.
fn iterator_object(iterator: Expr, object: &str, span: Span) -> Expr {
    runtime("Iter::named", vec![Expr::Str(object.to_owned(), span), iterator], span)
}

/// `&expr`, without `&*`.
pub(crate) fn reference(expr: Expr) -> Expr {
    match expr {
        Expr::Deref(inner) => *inner,
        other => Expr::Ref(Box::new(other)),
    }
}

impl Value {
    pub fn owned(expr: Expr, ty: Ty, span: Span) -> Value {
        Value { expr, form: Form::Owned, ty, span }
    }

    /// As a reference.
    pub fn by_ref(self) -> Expr {
        match self.form {
            Form::Borrowed => self.expr,
            Form::RawIter(object) => reference(iterator_object(self.expr, &object, self.span)),
            Form::Owned | Form::Place { .. } => reference(self.expr),
        }
    }

    /// As a reference for an operator whose other operand's type is not known: text is `&str` whatever holds it.
    pub fn by_ref_as_str(self) -> Expr {
        if self.ty.is(&Con::Str) && !matches!(self.form, Form::Borrowed) {
            let span = self.span;
            return text_method(self.expr, "as_str", span);
        }
        self.by_ref()
    }

    /// As a reference to a value of a size that is known, which `str` has not.
    pub fn by_sized_ref(self) -> Expr {
        match self.form {
            Form::Borrowed if self.ty.is(&Con::Str) => Expr::Ref(Box::new(self.expr)),
            _ => self.by_ref(),
        }
    }

    /// As a value of its own type.
    pub fn by_value(self) -> Expr {
        let span = self.span;
        match self.form {
            Form::Owned => self.expr,
            Form::RawIter(object) => iterator_object(self.expr, &object, span),
            Form::Place { moved } if moved || Lower::is_scalar(&self.ty) => self.expr,
            Form::Place { .. } => match self.ty.head() {
                // That the type has no `Clone` is told once, where it is written, however often its values are needed twice.
                Some(Con::Rust(written)) => cloned(read_at(self.expr, written.span), written.span),
                _ => cloned(self.expr, span),
            },
            Form::Borrowed if self.ty.is(&Con::Str) => owned_text(self.expr, span),
            Form::Borrowed if Lower::is_scalar(&self.ty) => match self.expr {
                Expr::Ref(inner) => *inner,
                other => Expr::Deref(Box::new(other)),
            },
            Form::Borrowed => core_function("clone::Clone::clone", vec![self.expr], span),
        }
    }

    /// For `format!`: a number or text as it is, anything else through Python's `str`.
    pub fn shown(self) -> Expr {
        match self.ty.head() {
            Some(Con::Int | Con::Str) => match self.form {
                Form::RawIter(_) => self.by_ref(),
                _ => self.expr,
            },
            _ => {
                let span = self.span;
                runtime("fmt::str", vec![self.by_ref()], span)
            }
        }
    }
}

/// Both operands of an operator, by reference.
pub(crate) fn operands(left: Value, right: Value) -> Vec<Expr> {
    if matches!((&left.ty, &right.ty), (Ty::Var(_), _) | (_, Ty::Var(_))) {
        return vec![left.by_ref_as_str(), right.by_ref_as_str()];
    }
    vec![left.by_ref(), right.by_ref()]
}

impl Body<'_, '_> {
    /// A value made to fit a place of another type: wrapped in `Some`, or erased to `Func`.
    pub fn coerce(&mut self, expr: Expr, from: &Ty, to: &Ty, span: Span) -> Expr {
        if from == to {
            return expr;
        }
        match (from.head(), to.head()) {
            (Some(Con::Value), Some(Con::Option)) => self.out_of_value(expr, to, span),
            (Some(Con::Option), Some(Con::Value)) => self.coerce_to_value(expr, from, span),
            (Some(Con::None), Some(Con::Option)) => match expr {
                Expr::Unit => Expr::None,
                other => {
                    Expr::Block(Block { stmts: vec![Stmt::Expr(other)], tail: Some(Box::new(Expr::None)) })
                }
            },
            (Some(Con::Option), Some(Con::Option)) => {
                let (inner, target) = (&from.args()[0], &to.args()[0]);
                let name = self.temp("value");
                let mapped = self.coerce(Expr::Name(name.clone(), span), inner, target, span);
                if matches!(mapped, Expr::Name(..)) {
                    return expr;
                }
                let closure = Expr::Closure { params: vec![Pattern::Name(name)], body: Box::new(mapped) };
                method(expr, "map", vec![closure], span)
            }
            (_, Some(Con::Option))
                if !matches!(from, Ty::Con(Con::Opaque | Con::Rust(_) | Con::Error, _)) =>
            {
                let inner = self.coerce(expr, from, &to.args()[0], span);
                Expr::Some(Box::new(inner))
            }
            (Some(Con::Option), head) if head.is_some() || from.args()[0] == *to => {
                let inner = &from.args()[0];
                let value = method(expr, "unwrap", vec![], span);
                self.coerce(value, inner, to, span)
            }
            (Some(Con::Closure(_) | Con::Builtin(_)), Some(Con::Func)) => {
                let single = self.lower.types.is_told_by_type(from);
                let expr = if single { runtime("single", vec![expr], span) } else { expr };
                let adapt = self.lower.types.erased_result(from, to).and_then(|given| {
                    let name = self.temp("result");
                    let result = Expr::Name(name.clone(), span);
                    let fitted = self.coerce(result, &given, &to.args()[1], span);
                    (!matches!(fitted, Expr::Name(..)))
                        .then(|| Expr::Closure { params: vec![Pattern::Name(name)], body: Box::new(fitted) })
                });
                if adapt.is_none() && !self.lower.types.is_called_ambiguously(from) {
                    return runtime("Func::new", vec![expr], span);
                }
                let args = match self.lower.rust_type(to, &self.params) {
                    Type::Path(_, args) => args,
                    _ => Vec::new(),
                };
                let name = if adapt.is_some() { "adapted" } else { "new" };
                let callee = Expr::Associated { path: Path::Runtime("Func"), args, name, span };
                let args = std::iter::once(expr).chain(adapt).collect();
                Expr::Call { callee: Box::new(callee), args, span }
            }
            (Some(Con::Int | Con::Float), Some(Con::Number)) => runtime("Number::from", vec![expr], span),
            (None, Some(Con::Number)) => runtime("number", vec![expr], span),
            (_, Some(Con::Value)) => self.coerce_to_value(expr, from, span),
            (Some(Con::Value), _) => self.out_of_value(expr, to, span),
            (Some(Con::Tuple), Some(Con::VarTuple)) => self.coerce_to_open_tuple(expr, from, to, span),
            (Some(Con::Tuple), Some(Con::Tuple)) if from.args().len() == to.args().len() => {
                self.coerce_tuple(expr, from, to, span)
            }
            _ => expr,
        }
    }

    pub(super) fn coerce_tuple(&mut self, expr: Expr, from: &Ty, to: &Ty, span: Span) -> Expr {
        if let Expr::Tuple(items) = expr {
            let items = items
                .into_iter()
                .zip(from.args().iter().zip(to.args()))
                .map(|(item, (from, to))| self.coerce(item, from, to, span))
                .collect();
            return Expr::Tuple(items);
        }
        let names: Vec<RustName> = from.args().iter().map(|_| self.temp("item")).collect();
        let items: Vec<Expr> = names
            .iter()
            .zip(from.args().iter().zip(to.args()))
            .map(|(name, (from, to))| self.coerce(Expr::Name(name.clone(), span), from, to, span))
            .collect();
        if items.iter().all(|item| matches!(item, Expr::Name(..))) {
            return expr;
        }
        let pattern = Pattern::Tuple(names.into_iter().map(Pattern::Name).collect());
        Expr::Block(Block {
            stmts: vec![Stmt::Let { pattern, mutable: false, ty: None, value: Some(expr) }],
            tail: Some(Box::new(Expr::Tuple(items))),
        })
    }

    /// A tuple whose length is known where one of any length is expected.
    fn coerce_to_open_tuple(&mut self, expr: Expr, from: &Ty, to: &Ty, span: Span) -> Expr {
        let item = to.args()[0].clone();
        let items = vec![item; from.args().len()];
        if items.is_empty() {
            return self.empty("Tuple", "new", to, span);
        }
        let Expr::Tuple(values) = self.coerce_tuple(expr.clone(), from, &Ty::tuple(items), span) else {
            let names: Vec<RustName> = from.args().iter().map(|_| self.temp("item")).collect();
            let pattern = Pattern::Tuple(names.iter().cloned().map(Pattern::Name).collect());
            let values = names
                .iter()
                .zip(from.args())
                .map(|(name, from)| self.coerce(Expr::Name(name.clone(), span), from, &to.args()[0], span))
                .collect();
            let tuple = runtime("Tuple::from", vec![Expr::Array(values)], span);
            let stmts = vec![Stmt::Let { pattern, mutable: false, ty: None, value: Some(expr) }];
            return Expr::Block(Block { stmts, tail: Some(Box::new(tuple)) });
        };
        runtime("Tuple::from", vec![Expr::Array(values)], span)
    }

    pub fn is_own(&self, web: WebId) -> bool {
        let var = self.lower.flow.webs[web.0 as usize].var;
        self.lower.scopes.vars[var.0 as usize].frame == self.frame
    }

    /// The variable itself: a local, or a field of the closure.
    pub fn slot(&self, web: WebId, span: Span) -> Expr {
        if let Some(cell) = self.grouped_slot(self.lower.flow.webs[web.0 as usize].var, span) {
            return cell;
        }
        if self.is_own(web) {
            return Expr::Name(self.names[&web].clone(), span);
        }
        if let Some(local) = self.read.get(&web) {
            return Expr::Name(local.clone(), span);
        }
        let var = self.lower.flow.webs[web.0 as usize].var;
        if let Some(param) = self.lent.get(&var) {
            return Expr::Name(param.clone(), span);
        }
        let field = self
            .function
            .and_then(|f| self.lower.shapes[&f].fields.get(&var).cloned())
            .unwrap_or_else(|| self.lower.field_base(var).into());
        Expr::Field(field, span)
    }

    /// A read of a variable by an expression.
    pub fn read(&mut self, expr: &Expr_, meaning: &Meaning) -> Value {
        let span = expr.span;
        let ty = self.lower.types.expr(expr.id);
        let Some(used) = self.lower.flow.uses.get(&expr.id) else {
            let name = match meaning {
                Meaning::Builtin(BuiltinId::NAME) => {
                    let expr = Expr::Str("__main__".into(), span);
                    return Value { expr, form: Form::Borrowed, ty: Ty::str(), span };
                }
                Meaning::Builtin(builtin) => {
                    return Value::owned(self.builtin_path(*builtin, span), ty, span);
                }
                Meaning::Item(name) => name.clone(),
                Meaning::Var(var) => self.lower.scopes.var(*var).name.clone(),
            };
            return Value::owned(Expr::Item(vec![(name, span)]), ty, span);
        };
        let web = used.web;
        let info = &self.lower.flow.webs[web.0 as usize];
        if let Some(function) = info.known {
            return self.known_function(function, web, ty, span, self.lower.types.is_moved(expr.id));
        }
        let moved = self.lower.types.is_moved(expr.id) && !self.looked_at.contains(&web);
        let web_ty = self.lower.types.web(web);
        let value = self.variable(web, used.maybe_unbound, moved, span);
        // Keywords with types of their own are shown as the dict that they are in Python.
        if self.lower.types.is_record(info.var) && ty.is(&Con::Dict) && !web_ty.is(&Con::Dict) {
            return Value::owned(runtime("Objects::objects", vec![value.by_ref()], span), ty, span);
        }
        // A test has shown that it is not None.
        if web_ty.is(&Con::Option) && !ty.is(&Con::Option) && !ty.is(&Con::None) {
            let unwrapped = match value.form {
                Form::Place { moved: false } if Lower::is_scalar(&web_ty) => {
                    return Value::owned(method(value.expr, "unwrap", vec![], span), ty, span);
                }
                Form::Owned | Form::Place { moved: true } => {
                    return Value::owned(method(value.expr, "unwrap", vec![], span), ty, span);
                }
                _ => method(method(value.expr, "as_ref", vec![], span), "unwrap", vec![], span),
            };
            return Value { expr: unwrapped, form: Form::Borrowed, ty, span };
        }
        Value { ty, ..value }
    }

    /// A builtin function as a value, or a module's constant.
    pub fn builtin_path(&self, builtin: BuiltinId, span: Span) -> Expr {
        match (builtin.kind, builtin.as_value) {
            (Kind::Constant(path), _) | (_, Some(path)) => Expr::Path(Path::Runtime(path), span),
            // Its type says which it is, and nothing looks at its value: see `no_value` of the type stage.
            (_, None) => Expr::Unit,
        }
    }

    /// A read of a variable's current value.
    pub fn variable(&mut self, web: WebId, maybe_unbound: bool, moved: bool, span: Span) -> Value {
        let info = &self.lower.flow.webs[web.0 as usize];
        let ty = self.lower.types.web(web);
        let slot = self.slot(web, span);
        let own = self.is_own(web);
        let var = self.lower.scopes.var(info.var);
        let name = var.name.to_string();
        match self.lower.storage(web) {
            Storage::Shared => Value::owned(method(slot, "get", vec![], span), ty, span),
            Storage::Late => {
                let (name, get) = match var.attribute() {
                    Some((_, attribute)) => (attribute.to_owned(), "get_attribute"),
                    None => (name, if own { "get_local" } else { "get" }),
                };
                Value::owned(method(slot, get, vec![Expr::Str(name, span)], span), ty, span)
            }
            Storage::Inline if !own => Value::owned(method(slot, "get", vec![], span), ty, span),
            _ if own && info.maybe_unbound => {
                let _ = maybe_unbound;
                let args = vec![reference(slot), Expr::Str(name, span)];
                // What asks for a `&str` or a `&dyn` would be taken for what the variable holds.
                let types = vec![self.lower.rust_type(&ty, &self.params)];
                let callee = Expr::Generic { path: Path::Runtime("bound"), args: types, span };
                let expr = Expr::Call { callee: Box::new(callee), args, span };
                Value { expr, form: Form::Borrowed, ty, span }
            }
            _ if own && self.borrowed.contains(&web) => Value { expr: slot, form: Form::Borrowed, ty, span },
            _ if own && ty.is(&Con::Str) && self.is_borrowed_text(web) => {
                Value { expr: slot, form: Form::Borrowed, ty, span }
            }
            // A reference to text is a `&str` everywhere else.
            _ if self.lent.contains_key(&info.var) && ty.is(&Con::Str) => {
                Value { expr: Expr::Deref(Box::new(slot)), form: Form::Place { moved: false }, ty, span }
            }
            _ if self.lent.contains_key(&info.var) && !Lower::is_scalar(&ty) => {
                Value { expr: slot, form: Form::Borrowed, ty, span }
            }
            _ => Value { expr: slot, form: Form::Place { moved: moved && own }, ty, span },
        }
    }

    /// A `str` parameter that is never rebound, or a local that holds a literal.
    pub fn is_borrowed_text(&self, web: WebId) -> bool {
        let info = &self.lower.flow.webs[web.0 as usize];
        self.literals.contains(&web) || (info.declare == Declare::Param && info.defs.len() == 1)
    }

    /// The closure value of a known function: the local that holds it, or the closure rebuilt from this function's own captures.
    fn known_function(&mut self, function: NodeId, web: WebId, ty: Ty, span: Span, moved: bool) -> Value {
        let shape = &self.lower.shapes[&function];
        if shape.function.is_some() {
            return Value::owned(self.make_closure(function, span), ty, span);
        }
        if self.is_own(web) {
            return Value { expr: self.slot(web, span), form: Form::Place { moved }, ty, span };
        }
        if Some(function) == self.function && self.lent.is_empty() {
            return Value { expr: Expr::SelfValue, form: Form::Borrowed, ty, span };
        }
        Value::owned(self.make_closure(function, span), ty, span)
    }

    /// The struct expression that makes a closure here.
    pub fn make_closure(&mut self, function: NodeId, span: Span) -> Expr {
        let captures = self.lower.flow.functions[&Some(function)].captures.clone();
        let shape = &self.lower.shapes[&function];
        if shape.function.is_some() {
            self.lower.values.borrow_mut().insert(function);
        }
        let mut fields: Vec<(RustName, Expr)> = Vec::new();
        for var in &captures {
            // Variables that are held together have one field.
            if fields.iter().all(|(name, _)| *name != shape.fields[var]) {
                fields.push((shape.fields[var].clone(), self.capture(function, *var, span)));
            }
        }
        Expr::Struct { name: shape.name.clone(), fields, span }
    }

    fn capture(&mut self, function: NodeId, var: VarId, span: Span) -> Expr {
        if let Some(handle) = self.share_group(var, span) {
            return handle;
        }
        let web = self.lower.web_of(var).expect("a captured variable has one web");
        let own = self.is_own(web);
        let ty = self.lower.types.web(web);
        let slot = self.slot(web, span);
        match self.lower.storage(web) {
            Storage::Shared | Storage::Late => method(slot, "share", vec![], span),
            Storage::Inline => {
                let value = self.variable(web, false, true, span).by_value();
                let cell = if Lower::is_scalar(&ty) {
                    Path::Core("cell::Cell::new")
                } else {
                    Path::Runtime("Inline::new")
                };
                Expr::Call { callee: Box::new(Expr::Path(cell, span)), args: vec![value], span }
            }
            Storage::Plain | Storage::Local => {
                let moved =
                    own && self.lower.types.is_capture_moved(function, var) && !self.looked_at.contains(&web);
                self.variable(web, false, moved, span).by_value()
            }
        }
    }

    /// An empty container, with its type.
    pub fn empty(&self, container: &'static str, new: &'static str, ty: &Ty, span: Span) -> Expr {
        let known = |var: &TyVar| self.lower.is_known_var(*var, &self.params);
        let args = ty.args().iter().map(|arg| match arg {
            // Nothing ever asks what its elements are.
            Ty::Var(var) if !known(var) && !self.lower.types.is_asked(*var) => Type::Unit,
            arg => self.lower.rust_type(arg, &self.params),
        });
        let callee =
            Expr::Associated { path: Path::Runtime(container), args: args.collect(), name: new, span };
        Expr::Call { callee: Box::new(callee), args: vec![], span }
    }

    /// The value of an expression that goes into a variable: an empty container in a generic function need not tell its type there,
    /// which can be long, since it only holds what the function puts into it.
    pub fn stored(&mut self, expr: &Expr_, place: &Ty) -> Expr {
        let mut value = self.value_as(expr, place);
        let tells = |ty: &Ty| {
            let vars = self.lower.types.vars_of(ty);
            !vars.is_empty() && vars.iter().all(|var| self.lower.is_known_var(*var, &self.params))
        };
        let held = match &mut value {
            Expr::Some(held) => held,
            value => value,
        };
        if let Expr::Call { callee, args, .. } = held
            && let (Expr::Associated { args: types, .. }, true) = (&mut **callee, args.is_empty())
            && self.lower.types.expr(expr.id).args().iter().any(tells)
        {
            types.clear();
        }
        value
    }

    /// Stores a value, already of the variable's type, by one of its bindings.
    pub fn store(&mut self, def: DefId, value: Expr, span: Span) -> Stmt {
        let web = self.lower.flow.defs[def.0 as usize].web;
        let info = &self.lower.flow.webs[web.0 as usize];
        let own = self.is_own(web);
        let first = info.declare == Declare::AtDef(def);
        let value = match value {
            Expr::None if first => self.told_none(web, span),
            value => value,
        };
        if own && first && self.lower.group(info.var).is_some() {
            return self.first_of_group(info.var, value, span);
        }
        let storage = self.lower.storage(web);
        let slot = self.slot(web, span);
        let bind = |mutable, value| Stmt::Let {
            pattern: Pattern::Name(self.names.get(&web).cloned().unwrap_or_else(|| "_".into())),
            mutable,
            ty: None,
            value: Some(value),
        };
        match storage {
            Storage::Shared if own && first => {
                bind(false, runtime(self.lower.new_cell(web), vec![value], span))
            }
            Storage::Late if own && first => bind(false, runtime("Late::new", vec![value], span)),
            Storage::Shared | Storage::Late => Stmt::Expr(method(slot, "set", vec![value], span)),
            Storage::Inline if !own => Stmt::Expr(method(slot, "set", vec![value], span)),
            _ if first => bind(info.mutable, value),
            _ if info.maybe_unbound => Stmt::Assign { target: slot, value: Expr::Some(Box::new(value)) },
            _ => Stmt::Assign { target: slot, value },
        }
    }

    /// None as a variable's first value; with its type, if no other value of the variable tells that.
    fn told_none(&self, web: WebId, span: Span) -> Expr {
        let none = |def: &DefId| self.lower.types.def(*def).is_none_or(|ty| ty.is(&Con::None));
        match self.lower.types.web(web) {
            Ty::Con(Con::Option, args) if self.lower.flow.webs[web.0 as usize].defs.iter().all(none) => {
                let args = vec![self.lower.rust_type(&args[0], &self.params)];
                Expr::Generic { path: Path::Core("option::Option::None"), args, span }
            }
            _ => Expr::None,
        }
    }

    /// Whether a binding makes a plain Rust local by itself, so that it can stand in a pattern.
    pub fn is_plain_let(&self, def: DefId) -> Option<(RustName, bool)> {
        let web = self.lower.flow.defs[def.0 as usize].web;
        let info = &self.lower.flow.webs[web.0 as usize];
        let plain = matches!(self.lower.storage(web), Storage::Local | Storage::Plain | Storage::Inline);
        (self.is_own(web) && plain && info.declare == Declare::AtDef(def) && !info.maybe_unbound)
            .then(|| (self.names[&web].clone(), info.mutable))
    }
}

/// The syntax tree's expressions, where the model's are meant by `Expr`.
pub(crate) type Expr_ = crate::hir::Expr;
