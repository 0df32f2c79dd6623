//! Top-level functions that Rust code calls although they are values of the module's variables.
//!
//! A decorated `def` is what its decorator makes of it when the module runs. A source that only defines functions never runs, as it has no
//! `__main__()`. So its definitions run when the first of these functions is called, and what they have made is kept. Here such
//! a source gets a last statement that reads all its functions, which is what is kept.

use crate::ast::*;

/// Adds the statement, if the source needs it.
pub fn desugar(module: &mut Module) {
    let defines = |stmt: &Stmt| match &stmt.kind {
        StmtKind::FunctionDef(_) | StmtKind::Pass | StmtKind::Import(_) | StmtKind::ImportFrom { .. } => true,
        StmtKind::Expr(expr) => matches!(expr.kind, ExprKind::Str(_)),
        _ => false,
    };
    let functions = || {
        module.body.iter().filter_map(|stmt| match &stmt.kind {
            StmtKind::FunctionDef(function) => Some(function),
            _ => None,
        })
    };
    if !module.body.iter().all(defines) || !functions().any(|function| !function.decorators.is_empty()) {
        return;
    }
    let mut names: Vec<Ident> = Vec::new();
    for function in functions() {
        let name = Ident { name: function.bound_name().clone(), span: function.name.span };
        names.retain(|known| known.name != name.name);
        if &*name.name != "_" {
            names.push(name);
        }
    }
    let Some(span) = names.first().map(|name| name.span) else { return };
    let mut ids = module.node_count..;
    let mut new_id = || NodeId(ids.next().unwrap_or_default());
    let items = names
        .into_iter()
        .map(|name| Expr { id: new_id(), span: name.span, kind: ExprKind::Name(name.name) })
        .collect();
    let tuple = Expr { id: new_id(), span, kind: ExprKind::Tuple(items) };
    let stmt = Stmt { id: new_id(), span, kind: StmtKind::Expr(tuple) };
    module.node_count = new_id().0;
    module.exports = true;
    module.body.push(stmt);
}
