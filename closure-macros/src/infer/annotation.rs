//! Annotations: the types that they ask for.

use super::Infer;
use super::ty::{Con, RustType, Ty};
use super::widen::Place;
use crate::hir::{Annotation, Name, NodeId, Type, TypeKind};
use crate::source::Span;

/// A parameter that is annotated as a callable.
#[derive(Clone)]
pub(super) struct AnnotatedCall {
    pub callee: Ty,
    /// How many arguments it takes.
    pub count: usize,
    pub result: Ty,
    pub place: Place,
}

impl<'a> Infer<'a> {
    /// The type that an annotation asks for.
    pub(super) fn annotation(&mut self, annotation: &'a Annotation) -> Ty {
        self.written_type(&annotation.ty)
    }

    /// A parameter's annotation: `Callable[[A], R]` takes any callable of that shape, whatever its own type.
    pub(super) fn param_annotation(&mut self, annotation: &'a Annotation, name: &Name) -> Ty {
        let ty = self.annotation(annotation);
        let Some(Con::Func) = ty.head() else { return ty };
        let callee = self.fresh_at(self.level, false, Some(name.clone()));
        let params = self.shallow(&ty.args()[0]);
        self.annotated_calls.push(AnnotatedCall {
            callee: callee.clone(),
            count: params.args().len(),
            result: ty.args()[1].clone(),
            place: Place::Annotation(annotation.ty.id),
        });
        let args = params
            .args()
            .iter()
            .map(|ty| super::CallArg {
                kind: super::CallArgKind::Positional,
                ty: ty.clone(),
                node: NodeId(u32::MAX),
                span: annotation.span,
                movable: None,
            })
            .collect();
        let kind = super::GoalKind::Call { callee: callee.clone(), args, out: ty.args()[1].clone() };
        self.push_goal(kind, annotation.span, None);
        callee
    }

    /// The type, which is known again by where it is written.
    fn written_type(&mut self, ty: &Type) -> Ty {
        let found = self.type_of(ty);
        self.written.push((found.clone(), ty.span, ty.id));
        found
    }

    /// Where the type is written: it is not just such a type that is looked for, but this one.
    pub(super) fn written_at(&self, ty: &Ty) -> Option<Span> {
        self.written.iter().find(|(known, ..)| known.is_identical(ty)).map(|(_, span, _)| *span)
    }

    /// The place whose type an annotation says, if this type is written there. A type of Rust's is just what is asked for.
    pub(super) fn written_place(&self, ty: &Ty) -> Option<Place> {
        let is_hint = !matches!(ty.head(), Some(Con::Rust(_) | Con::Opaque | Con::Error));
        let mut written = self.written.iter().filter(|_| is_hint);
        written.find(|(known, ..)| known.is_identical(ty)).map(|(.., id)| Place::Annotation(*id))
    }

    fn type_of(&mut self, ty: &Type) -> Ty {
        // An annotation hints: a number of the other kind that goes there stays what it is, and so does a `Value`.
        if let Some(wider) = self.widened_type(Place::Annotation(ty.id)) {
            return wider;
        }
        let mut part = |part: &Option<Box<Type>>| match part {
            Some(part) => self.written_type(part),
            None => self.fresh(),
        };
        match &ty.kind {
            TypeKind::Any => self.fresh(),
            TypeKind::None => Ty::none(),
            TypeKind::Bool => Ty::bool(),
            TypeKind::Int => Ty::int(),
            TypeKind::Float => Ty::float(),
            TypeKind::Str => Ty::str(),
            TypeKind::Range => Ty::con(Con::Range),
            TypeKind::List(item) => Ty::list(part(item)),
            TypeKind::Set(item) => Ty::set(part(item)),
            TypeKind::Dict(None) => Ty::dict(self.fresh(), self.fresh()),
            TypeKind::Dict(Some(items)) => Ty::dict(self.written_type(&items.0), self.written_type(&items.1)),
            TypeKind::Tuple(items) => Ty::tuple(items.iter().map(|item| self.written_type(item)).collect()),
            TypeKind::VarTuple(item) => Ty::var_tuple(self.written_type(item)),
            TypeKind::Optional(item) => match self.written_type(item) {
                ty if ty.is(&Con::Option) => ty,
                ty => Ty::option(ty),
            },
            TypeKind::Callable(params, result) => {
                let params = params.iter().map(|param| self.written_type(param)).collect();
                Ty::func(params, self.written_type(result))
            }
            TypeKind::Rust(text) => {
                let span = *self.rust_types.entry(text.clone()).or_insert(ty.span);
                Ty::con(Con::Rust(RustType { text: text.clone(), span }.into()))
            }
            TypeKind::Error => Ty::error(),
        }
    }
}
