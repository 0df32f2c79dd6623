//! What must be known when the whole module has been seen, and is not: an annotation is needed.

use super::Infer;
use super::goal::{GoalId, GoalKind};
use super::ty::{Con, Ty};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::{FunctionKind, NodeId};
use crate::source::Span;

impl Infer<'_> {
    /// What is still open when the whole module has been seen.
    pub(super) fn settle_all(&mut self) {
        self.default_open();
        self.check_written();
        self.check_passed();
        for index in 0..self.goals.len() {
            let goal = self.goals[index].clone();
            if goal.done {
                continue;
            }
            let message = match &goal.kind {
                GoalKind::Method { name, .. } => {
                    format!("the type of the object whose method `{}` is called here", name.name)
                }
                GoalKind::Attribute { name, .. } => {
                    format!("the type of the object whose attribute `{}` is read here", name.name)
                }
                GoalKind::Unpack { .. } => "the type of what is unpacked here".into(),
                GoalKind::Builtin { builtin, .. } => {
                    format!("the type that `{}` is asked about here", builtin.name)
                }
                _ => continue,
            };
            if goal.original {
                self.error_at(
                    GoalId(index),
                    Kind::Annotation,
                    message,
                    Some("annotate the parameter or variable, for example `x: list[int]` or `x: str`".into()),
                );
            }
        }
    }

    /// Types that only rustc knows cannot be written down: a captured variable, a parameter or a result needs its own annotation.
    fn check_written(&mut self) {
        let mut functions: Vec<NodeId> = self.functions.keys().collect();
        functions.sort_unstable();
        let opaque = |id: &NodeId| self.holds_opaque(&self.functions[id].result);
        let results = self.using_rust(functions.iter().copied().filter(opaque).collect());
        for id in functions {
            let (info, tree) = (self.functions[&id].clone(), self.trees[&id]);
            if results.contains(&id) {
                let help = match tree.kind {
                    FunctionKind::Def => {
                        format!("write `def {}(…) -> TYPE:`, with a Python or a Rust type", info.name)
                    }
                    FunctionKind::Lambda => {
                        "make it a `def` with `-> TYPE`, a Python or a Rust type".to_owned()
                    }
                };
                let message = format!(
                    "the result of `{}` comes from Rust, and its type has to be written down",
                    info.name
                );
                self.diags.push(Diagnostic::new(Kind::Annotation, tree.name.span, message).help(help));
            }
            for (var, ty) in &info.captures {
                if self.holds_opaque(ty) {
                    let variable = &self.scopes.vars[var.0 as usize];
                    let (name, span) =
                        (variable.name.clone(), variable.bindings.first().map_or(tree.name.span, |b| b.span));
                    self.diags.push(
                        Diagnostic::new(
                            Kind::Annotation,
                            span,
                            format!("`{name}` comes from Rust and is captured by `{}`; its type has to be written down", info.name),
                        )
                        .help(format!("write `{name}: TYPE = …`, with a Python or a Rust type")),
                    );
                }
            }
        }
    }

    /// Nor can a bound say that a function of open type is called with one.
    fn check_passed(&mut self) {
        let passed: Vec<Span> = self
            .goals
            .iter()
            .filter(|goal| !goal.done && goal.original)
            .filter_map(|goal| match &goal.kind {
                GoalKind::Call { callee, args, .. } if self.shallow(callee).head().is_none() => Some(args),
                _ => None,
            })
            .flat_map(|args| args.iter())
            .filter(|arg| self.holds_opaque(&arg.ty))
            .map(|arg| arg.span)
            .collect();
        for span in passed {
            let message = "this comes from Rust and is passed to a function of which nothing is known; its type has to be written down";
            self.diags.push(
                Diagnostic::new(Kind::Annotation, span, message)
                    .help("bind it to a variable first, `value: TYPE = …`, with a Python or a Rust type"),
            );
        }
    }

    fn holds_opaque(&self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        ty.is(&Con::Opaque) || ty.args().iter().any(|arg| self.holds_opaque(arg))
    }
}
