//! Annotations: Python's types follow Python's rules, anything else is a Rust type.

use super::Infer;
use super::ty::{Con, Ty};
use crate::ast::*;
use crate::diagnostics::{Diagnostic, Kind};
use crate::parse::is_rust_type;
use crate::source::Span;

impl<'a> Infer<'a> {
    /// The type that an annotation asks for.
    pub(super) fn annotation(&mut self, annotation: &'a Annotation) -> Ty {
        match annotation.expr.as_ref().and_then(|expr| self.python_type(expr)) {
            Some(ty) => ty,
            None => self.rust_type(annotation),
        }
    }

    /// A parameter's annotation: `Callable[[A], R]` takes any callable of that shape, whatever its own type.
    pub(super) fn param_annotation(&mut self, annotation: &'a Annotation, name: &Name) -> Ty {
        let ty = self.annotation(annotation);
        let Some(Con::Func) = ty.head() else { return ty };
        let callee = self.fresh_at(self.level, false, Some(name.clone()));
        let params = self.shallow(&ty.args()[0]);
        self.annotated_calls.push((callee.clone(), params.args().len(), ty.args()[1].clone()));
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

    fn rust_type(&mut self, annotation: &'a Annotation) -> Ty {
        match is_rust_type(&annotation.text) {
            true => {
                self.rust_types.entry(annotation.text.as_str().into()).or_insert(annotation.span);
                Ty::con(Con::Rust(annotation.text.as_str().into()))
            }
            false => {
                self.diags.push(
                    Diagnostic::new(
                        Kind::TypeError,
                        annotation.span,
                        format!("`{}` is neither a Python type nor a Rust type", annotation.text),
                    )
                    .help("write for example `int`, `list[str]`, `int | None`, `Callable[[int], int]` or a Rust type"),
                );
                Ty::error()
            }
        }
    }

    /// The annotation as a Python type; none if it is not one.
    fn python_type(&mut self, expr: &'a Expr) -> Option<Ty> {
        let ty = self.python_type_of(expr)?;
        self.written.push((ty.clone(), expr.span));
        Some(ty)
    }

    /// Where the type is written: it is not just such a type that is looked for, but this one.
    pub(super) fn written_at(&self, ty: &Ty) -> Option<Span> {
        self.written.iter().find(|(known, _)| known.is_identical(ty)).map(|(_, span)| *span)
    }

    fn python_type_of(&mut self, expr: &'a Expr) -> Option<Ty> {
        Some(match &expr.kind {
            ExprKind::None => Ty::none(),
            ExprKind::Name(name) => match name.as_ref() {
                "int" => Ty::int(),
                "float" => Ty::float(),
                "bool" => Ty::bool(),
                "str" => Ty::str(),
                "range" => Ty::con(Con::Range),
                "list" | "List" => Ty::list(self.fresh()),
                "set" | "Set" => Ty::set(self.fresh()),
                "dict" | "Dict" => Ty::dict(self.fresh(), self.fresh()),
                "Any" | "object" | "Callable" | "tuple" | "Tuple" | "callable" => self.fresh(),
                _ => return None,
            },
            // `typing.Optional`, `collections.abc.Callable`
            ExprKind::Attribute { attr, .. } if attr.name.as_ref() == "Any" => self.fresh(),
            ExprKind::Str(_) => return None,
            ExprKind::Binary { left, op: BinOp::BitOr, right, .. } => {
                let (left, right) = (self.python_type(left)?, self.python_type(right)?);
                match (left.head(), right.head()) {
                    (Some(Con::None), _) => optional(right),
                    (_, Some(Con::None)) => optional(left),
                    _ => return None,
                }
            }
            ExprKind::Subscript { value, index } => {
                let name = match &value.kind {
                    ExprKind::Name(name) => name,
                    ExprKind::Attribute { attr, .. } => &attr.name,
                    _ => return None,
                };
                let args: Vec<&'a Expr> = match &index.kind {
                    ExprKind::Tuple(items) => items.iter().collect(),
                    _ => vec![index],
                };
                match (name.as_ref(), args.as_slice()) {
                    ("list" | "List" | "Sequence", [item]) => Ty::list(self.python_type(item)?),
                    ("set" | "Set", [item]) => Ty::set(self.python_type(item)?),
                    ("Iterator" | "Iterable" | "Generator", [_, ..]) => self.fresh(),
                    ("dict" | "Dict" | "Mapping", [key, value]) => {
                        Ty::dict(self.python_type(key)?, self.python_type(value)?)
                    }
                    ("tuple" | "Tuple", [item, Expr { kind: ExprKind::Name(rest), .. }])
                        if rest.as_ref() == "..." =>
                    {
                        Ty::var_tuple(self.python_type(item)?)
                    }
                    ("tuple" | "Tuple", items) => {
                        let items: Option<Vec<Ty>> =
                            items.iter().map(|item| self.python_type(item)).collect();
                        Ty::tuple(items?)
                    }
                    ("Optional", [item]) => optional(self.python_type(item)?),
                    ("Callable", [params, result]) => {
                        let ExprKind::List(params) = &params.kind else { return Some(self.fresh()) };
                        let params: Option<Vec<Ty>> =
                            params.iter().map(|param| self.python_type(param)).collect();
                        Ty::func(params?, self.python_type(result)?)
                    }
                    _ => return None,
                }
            }
            _ => return None,
        })
    }
}

fn optional(ty: Ty) -> Ty {
    if ty.is(&Con::Option) { ty } else { Ty::option(ty) }
}
