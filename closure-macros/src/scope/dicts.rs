//! `dict(pairs, a=1, **more)`: it means what the display `{**dict(pairs), "a": 1, **more}` means.

use super::{Meanings, Resolution};
use crate::ast::*;
use crate::diagnostics::Diagnostics;
use crate::source::Span;
use crate::visit::{self, Rewriter, Visitor};

/// The tree with displays for calls of `dict` that pass keywords.
pub fn desugar(module: &mut Module) {
    let mut calls = Calls(false);
    visit::walk_stmts(&mut calls, &module.body);
    if !calls.0 {
        return;
    }
    // Whether `dict` is the builtin; mistakes are told when names are resolved again, on the changed tree.
    let scopes = super::resolve_names(module, &mut Diagnostics::default());
    let mut rewrite = Rewrite { scopes: &scopes, ids: module.node_count };
    visit::rewrite_stmts(&mut rewrite, &mut module.body);
    module.node_count = rewrite.ids;
}

/// Whether anything of the name `dict` is called with keywords.
struct Calls(bool);

impl<'a> Visitor<'a> for Calls {
    fn expr(&mut self, expr: &'a Expr) {
        self.0 |= called_with_keywords(expr).is_some();
        visit::walk_expr(self, expr);
    }
}

/// The name `dict` in a call with keywords.
fn called_with_keywords(expr: &Expr) -> Option<NodeId> {
    match &expr.kind {
        ExprKind::Call { func, args }
            if matches!(&func.kind, ExprKind::Name(name) if &**name == "dict")
                && args.iter().any(is_by_name) =>
        {
            Some(func.id)
        }
        _ => None,
    }
}

fn is_by_name(arg: &Arg) -> bool {
    matches!(arg.kind, ArgKind::Keyword(_) | ArgKind::DoubleStar)
}

struct Rewrite<'a> {
    scopes: &'a Meanings,
    ids: u32,
}

impl Rewrite<'_> {
    fn node(&mut self, kind: ExprKind, span: Span) -> Expr {
        self.ids += 1;
        Expr { id: NodeId(self.ids - 1), span, kind }
    }
}

impl Rewriter for Rewrite<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        let Some(dict) = called_with_keywords(expr) else { return };
        if self.scopes.names.get(&dict) != Some(&Resolution::Builtin)
            || self.scopes.imported.contains_key(&dict)
        {
            return;
        }
        let span = expr.span;
        let ExprKind::Call { func, args } = std::mem::replace(&mut expr.kind, ExprKind::Error) else {
            return;
        };
        let (by_name, positional): (Vec<Arg>, Vec<Arg>) = args.into_iter().partition(is_by_name);
        let mut items = Vec::new();
        if !positional.is_empty() {
            items.push((None, self.node(ExprKind::Call { func, args: positional }, span)));
        }
        for arg in by_name {
            let key = match arg.kind {
                ArgKind::Keyword(name) => Some(self.node(ExprKind::Str(name.name.to_string()), name.span)),
                _ => None,
            };
            items.push((key, arg.value));
        }
        expr.kind = ExprKind::Dict(items);
    }

    fn function(&mut self, _: &mut Function) {}
}
