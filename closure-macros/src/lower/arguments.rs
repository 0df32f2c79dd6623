//! Argument lists: those of calls whose callee is only known as `Callable`, and what `*args` and `**kwargs` get.

use super::Lower;
use super::body::Body;
use super::displays::Entry;
use super::places::{Expr_, Form, Value, method, owned_text, runtime};
use super::types::TypeParams;
use crate::hir::{Arg, ArgKind, ExprKind, Name};
use crate::infer::{CallArg, CallArgKind, Con, Piece, Ty};
use crate::model::*;
use crate::names::camel_case;
use crate::source::Span;

/// A tuple as a Python value: Rust's `()` is None.
pub(super) fn tuple_value(items: Vec<Expr>, span: Span) -> Expr {
    if items.is_empty() { Expr::Path(Path::Runtime("EmptyTuple"), span) } else { Expr::Tuple(items) }
}

fn projection(ty: Type, bound: &'static str, args: Vec<Type>, name: &'static str) -> Type {
    Type::Projection { ty: Box::new(ty), bound: Path::Runtime(bound), args, name }
}

fn empty_tuple() -> Type {
    Type::Path(Path::Runtime("EmptyTuple"), vec![])
}

impl Lower<'_> {
    /// The struct that stands for the name of a keyword argument.
    pub(super) fn keyword_name(&self, name: &Name) -> RustName {
        let mut keywords = self.keywords.borrow_mut();
        if let Some((_, marker)) = keywords.iter().find(|(known, _)| known == name) {
            return marker.clone();
        }
        let marker =
            self.type_names.borrow_mut().take(&format!("{}{}Keyword", self.keyword_prefix, camel_case(name)));
        keywords.push((name.clone(), marker.clone()));
        marker
    }

    /// The type of a list of keywords.
    pub(super) fn keywords_type(&self, names: &[Name], values: &[Ty], params: &TypeParams) -> Type {
        let pairs = names.iter().zip(values).map(|(name, ty)| (name, self.rust_type(ty, params))).collect();
        self.keyword_list(pairs, Type::Unit)
    }

    pub(super) fn keyword_list(&self, pairs: Vec<(&Name, Type)>, end: Type) -> Type {
        pairs.into_iter().rev().fold(end, |rest, (name, ty)| {
            let marker = Type::Closure(self.keyword_name(name), vec![]);
            Type::Path(Path::Runtime("Keyword"), vec![marker, ty, rest])
        })
    }

    /// The type of the argument list that a call through `Callable` passes.
    pub fn argument_list(&self, args: &[CallArg], params: &TypeParams) -> Type {
        let args: Vec<(&CallArgKind, Ty)> =
            args.iter().map(|arg| (&arg.kind, self.types.deep(&arg.ty))).collect();
        if let [(CallArgKind::Star, whole), ..] = args.as_slice()
            && params.is_whole(whole)
        {
            return self.rust_type(whole, params);
        }
        // Beside what is not known the list is put together as the call does it, or rustc would not see that both are one.
        let open = args.iter().any(|(kind, ty)| **kind == CallArgKind::Star && !ty.is(&Con::Tuple));
        let mut positional: Vec<Type> = Vec::new();
        let mut own: Vec<Type> = Vec::new();
        for (kind, ty) in &args {
            match kind {
                CallArgKind::Positional => own.push(self.rust_type(ty, params)),
                CallArgKind::Star if open => {
                    if !own.is_empty() {
                        positional.push(Type::Tuple(std::mem::take(&mut own)));
                    }
                    positional.push(self.rust_type(ty, params));
                }
                CallArgKind::Star => own.extend(ty.args().iter().map(|item| self.rust_type(item, params))),
                _ => {}
            }
        }
        if !own.is_empty() {
            positional.push(Type::Tuple(own));
        }
        let positional = positional
            .into_iter()
            .reduce(|head, tail| projection(head, "Concat", vec![tail], "Output"))
            .unwrap_or_else(empty_tuple);
        let (keywords, known) = self.keyword_arguments(&args, params);
        match keywords {
            Type::Unit if !open => {
                if positional == empty_tuple() {
                    Type::Unit
                } else {
                    positional
                }
            }
            Type::Unit => projection(positional, "Join", vec![Type::Unit], "Whole"),
            keywords if known => Type::Path(Path::Runtime("Call"), vec![positional, keywords]),
            keywords => projection(positional, "Join", vec![keywords], "Whole"),
        }
    }

    /// The keywords of an argument list, and whether there is at least one.
    fn keyword_arguments(&self, args: &[(&CallArgKind, Ty)], params: &TypeParams) -> (Type, bool) {
        let mut known = false;
        let mut list = Type::Unit;
        for (kind, ty) in args.iter().rev() {
            match (kind, ty.head()) {
                (CallArgKind::Keyword(name), _) => {
                    known = true;
                    list = self.keyword_list(vec![(name, self.rust_type(ty, params))], list);
                }
                (CallArgKind::DoubleStar, Some(Con::Keywords(names))) => {
                    known |= !names.is_empty();
                    let values = ty.args().iter().map(|value| self.rust_type(value, params));
                    list = self.keyword_list(names.iter().zip(values).collect(), list);
                }
                (CallArgKind::DoubleStar, _) => {
                    let spread = self.rust_type(ty, params);
                    list = match list {
                        Type::Unit => spread,
                        tail => projection(spread, "Concat", vec![tail], "Output"),
                    };
                }
                _ => {}
            }
        }
        (list, known)
    }
}

/// The types that a call through `Callable` asks for.
pub(super) enum Asked {
    /// Those of the arguments by position, where they are known.
    Types(Vec<Ty>),
    /// Whatever can be a `Value`.
    Values,
}

impl Body<'_, '_> {
    /// The argument list of a call through `Callable`.
    pub(super) fn argument_values(&mut self, args: &[Arg], asked: &Asked, span: Span) -> Expr {
        let simple = args.iter().all(|arg| matches!(arg.kind, ArgKind::Positional));
        if let [Arg { kind: ArgKind::Star, value, .. }, ..] = args
            && self.params.is_whole(&self.lower.types.expr(value.id))
        {
            return self.expr(value).by_value();
        }
        let mut segments: Vec<Expr> = Vec::new();
        let mut own: Vec<Expr> = Vec::new();
        let mut keywords: Vec<(Option<Name>, Expr)> = Vec::new();
        let mut position = 0;
        for arg in args {
            let from = self.lower.types.expr(arg.value.id);
            let value = match &arg.kind {
                ArgKind::Positional => {
                    position += 1;
                    let to = match asked {
                        Asked::Types(types) => types.get(position - 1).cloned().unwrap_or(from),
                        Asked::Values => self.argument_of_value(arg),
                    };
                    self.value_as(&arg.value, &to)
                }
                ArgKind::Keyword(_) if matches!(asked, Asked::Values) => {
                    let to = self.argument_of_value(arg);
                    self.value_as(&arg.value, &to)
                }
                ArgKind::Star if from.is(&Con::Tuple) => {
                    let start = position;
                    position += from.args().len();
                    let parts = match asked {
                        Asked::Types(types) => {
                            types.get(start..position).map(|parts| Ty::tuple(parts.to_vec()))
                        }
                        Asked::Values => None,
                    };
                    self.value_as(&arg.value, parts.as_ref().unwrap_or(&from))
                }
                _ => self.expr(&arg.value).by_value(),
            };
            match &arg.kind {
                ArgKind::Positional => own.push(value),
                ArgKind::Star => {
                    if !own.is_empty() {
                        segments.push(Expr::Tuple(std::mem::take(&mut own)));
                    }
                    segments.push(value);
                }
                ArgKind::Keyword(name) => keywords.push((Some(name.name.clone()), value)),
                ArgKind::DoubleStar => keywords.push((None, value)),
            }
        }
        if simple {
            return Expr::Tuple(own);
        }
        if !own.is_empty() {
            segments.push(Expr::Tuple(own));
        }
        let positional = segments
            .into_iter()
            .reduce(|head, tail| runtime("Concat::concat", vec![head, tail], span))
            .unwrap_or_else(|| tuple_value(vec![], span));
        let mut list = Expr::Unit;
        for (name, value) in keywords.into_iter().rev() {
            list = match (name, list) {
                (Some(name), rest) => self.keyword(&name, value, rest, span),
                (None, Expr::Unit) => value,
                (None, rest) => runtime("Concat::concat", vec![value, rest], span),
            };
        }
        runtime("Join::join", vec![positional, list], span)
    }

    fn keyword(&self, name: &Name, value: Expr, rest: Expr, span: Span) -> Expr {
        let marker = Expr::Struct { name: self.lower.keyword_name(name), fields: vec![], span };
        runtime("keyword", vec![marker, value, rest], span)
    }

    /// The value of a piece of a call; `held` are the arguments that were evaluated before.
    pub(super) fn piece(&mut self, piece: Piece, args: &[Arg], held: &mut [Option<Value>]) -> Value {
        let index = piece.arg();
        let whole = match piece {
            Piece::Arg(_) | Piece::All(_) => held[index].take(),
            Piece::Element(..) | Piece::Field(..) => held[index].clone(),
        };
        let whole = whole.unwrap_or_else(|| self.argument(&args[index].value));
        let part = |expr: Expr, position: usize| {
            let ty = whole.ty.args().get(position).cloned().unwrap_or_else(Ty::none);
            Value { expr, form: Form::Place { moved: false }, ty, span: whole.span }
        };
        match piece {
            Piece::Arg(_) | Piece::All(_) => whole,
            Piece::Element(_, position) => {
                part(Expr::TupleField(Box::new(whole.expr.clone()), position), position)
            }
            Piece::Field(_, position) => {
                let list = (0..position).fold(whole.expr.clone(), |list, _| {
                    Expr::RustField(Box::new(list), "rest".into(), whole.span)
                });
                part(Expr::RustField(Box::new(list), "value".into(), whole.span), position)
            }
        }
    }

    /// An argument; the numbers in a display carry their type, because bounds on elements do not tell rustc that it is `i64`.
    pub(super) fn argument(&mut self, arg: &Expr_) -> Value {
        let outer = self.typed_literals;
        self.typed_literals |=
            matches!(arg.kind, ExprKind::List(_) | ExprKind::Dict(_) | ExprKind::Set(_) | ExprKind::Tuple(_));
        let value = self.expr(arg);
        self.typed_literals = outer;
        value
    }

    /// What `*args` gets.
    pub(super) fn rest_argument(
        &mut self,
        pieces: &[Piece],
        rest: &Ty,
        args: &[Arg],
        held: &mut [Option<Value>],
        span: Span,
    ) -> Expr {
        let open = rest.is(&Con::VarTuple);
        if let [Piece::All(index)] = pieces {
            let value = self.piece(pieces[0], args, held);
            if value.ty == *rest || !open {
                return value.by_value();
            }
            if !value.ty.is(&Con::Tuple) {
                let item = self.lower.types.item(args[*index].value.id);
                let to = rest.args()[0].clone();
                let iter = self.iterate(value, &item);
                let items = self.coerced_items(iter, &item, &to, span);
                return runtime("tuple_of", vec![items], span);
            }
            let (from, value) = (value.ty.clone(), value.by_value());
            return self.coerce(value, &from, rest, span);
        }
        if open && pieces.iter().any(|piece| self.is_open(*piece, args)) {
            return self.rest_step_by_step(pieces, &rest.args()[0], args, held, span);
        }
        let mut items = Vec::new();
        for piece in self.elements(pieces, args) {
            let value = self.piece(piece, args, held);
            let from = value.ty.clone();
            let to = if open { rest.args()[0].clone() } else { from.clone() };
            let value = value.by_value();
            items.push(self.coerce(value, &from, &to, span));
        }
        match (open, items.is_empty()) {
            (false, _) => tuple_value(items, span),
            (true, true) => self.empty("Tuple", "new", rest, span),
            (true, false) => runtime("Tuple::from", vec![Expr::Array(items)], span),
        }
    }

    /// How many values `*value` gives is known when it runs.
    fn is_open(&self, piece: Piece, args: &[Arg]) -> bool {
        matches!(piece, Piece::All(index) if !self.lower.types.expr(args[index].value.id).is(&Con::Tuple))
    }

    /// Tuples that are spread, element by element.
    pub(super) fn elements(&self, pieces: &[Piece], args: &[Arg]) -> Vec<Piece> {
        let mut out = Vec::new();
        for piece in pieces {
            match *piece {
                Piece::All(index) => {
                    let count = self.lower.types.expr(args[index].value.id).args().len();
                    out.extend((0..count).map(|position| Piece::Element(index, position)));
                }
                other => out.push(other),
            }
        }
        out
    }

    fn rest_step_by_step(
        &mut self,
        pieces: &[Piece],
        item_ty: &Ty,
        args: &[Arg],
        held: &mut [Option<Value>],
        span: Span,
    ) -> Expr {
        let name = self.temp("items");
        let list = || Expr::Name(name.clone(), span);
        let mut stmts = vec![Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(runtime("List::new", vec![], span)),
        }];
        for piece in pieces {
            let value = self.piece(*piece, args, held);
            if self.is_open(*piece, args) {
                let from = self.lower.types.item(args[piece.arg()].value.id);
                let iter = self.iterate(value, &from);
                let items = self.coerced_items(iter, &from, item_ty, span);
                stmts.push(Stmt::Expr(method(list(), "extend_from", vec![items], span)));
            } else {
                for piece in self.elements(&[*piece], args) {
                    held[piece.arg()].get_or_insert_with(|| value.clone());
                    let value = self.piece(piece, args, held);
                    let (from, value) = (value.ty.clone(), value.by_value());
                    let value = self.coerce(value, &from, item_ty, span);
                    stmts.push(Stmt::Expr(method(list(), "append", vec![value], span)));
                }
            }
        }
        let tuple = runtime("tuple_of", vec![list()], span);
        Expr::Block(Block { stmts, tail: Some(Box::new(tuple)) })
    }

    fn coerced_items(&mut self, iter: Expr, from: &Ty, to: &Ty, span: Span) -> Expr {
        let name = self.temp("item");
        let fitted = self.coerce(Expr::Name(name.clone(), span), from, to, span);
        if matches!(fitted, Expr::Name(..)) {
            return iter;
        }
        let closure = Expr::Closure { params: vec![Pattern::Name(name)], body: Box::new(fitted) };
        super::places::adapted(iter, "iter::Iterator::map", closure, span)
    }

    /// What `**kwargs` gets.
    pub(super) fn keywords_argument(
        &mut self,
        pieces: &[(Option<Name>, Piece)],
        keywords: &Ty,
        args: &[Arg],
        held: &mut [Option<Value>],
        span: Span,
    ) -> Expr {
        let dict = keywords.is(&Con::Dict);
        if let [(None, piece)] = pieces {
            let value = self.piece(*piece, args, held).by_value();
            // Python makes a new dict for each call.
            return if dict { method(value, "copy", vec![], span) } else { value };
        }
        let mut values = Vec::new();
        for (name, piece) in pieces {
            let value = self.piece(*piece, args, held);
            let (from, value) = (value.ty.clone(), value.by_value());
            let value = match name {
                Some(_) if dict => self.coerce(value, &from, &keywords.args()[1].clone(), span),
                _ => value,
            };
            values.push((name.clone(), value));
        }
        if !dict {
            let list = values.into_iter().rev().fold(Expr::Unit, |rest, (name, value)| match name {
                Some(name) => self.keyword(&name, value, rest, span),
                None => rest,
            });
            return list;
        }
        let key = |name: &Name| owned_text(Expr::Str(name.to_string(), span), span);
        if values.is_empty() {
            return self.empty("Dict", "new", keywords, span);
        }
        if values.iter().all(|(name, _)| name.is_some()) {
            let pairs = values
                .into_iter()
                .filter_map(|(name, value)| Some(Expr::Tuple(vec![key(&name?), value])))
                .collect();
            return runtime("Dict::from", vec![Expr::Array(pairs)], span);
        }
        let items = values
            .into_iter()
            .map(|(name, value)| match name {
                Some(name) => Entry::One(key(&name), value),
                None => Entry::AllOf(super::places::reference(value)),
            })
            .collect();
        self.filled_dict(items, span)
    }
}
