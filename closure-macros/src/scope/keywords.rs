//! `debug = kwargs.pop("debug", False)` at the start of a function with `**kwargs`: it means what a parameter `debug=False` that is only
//! given by name means.
//!
//! `kwargs` is what the call names besides. So each call is seen to pass the keyword or not, and what is left can be passed on.

use super::occurring::Names;
use crate::ast::*;
use crate::visit::{self, Rewriter, Visitor};

/// The tree with parameters for keywords that are taken out first.
pub fn desugar(module: &mut Module) {
    let mut pops = Pops::default();
    visit::walk_stmts(&mut pops, &module.body);
    // What asks for a function's variables would see the difference.
    if pops.found && !pops.asked {
        let mut rewrite = Rewrite { ids: module.node_count };
        visit::rewrite_stmts(&mut rewrite, &mut module.body);
        module.node_count = rewrite.ids;
    }
}

#[derive(Default)]
struct Pops {
    found: bool,
    asked: bool,
}

impl<'a> Visitor<'a> for Pops {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Attribute { attr, .. } = &expr.kind {
            self.found |= &*attr.name == "pop";
            self.asked |= matches!(&*attr.name, "__code__" | "__kwdefaults__");
        }
        visit::walk_expr(self, expr);
    }
}

struct Rewrite {
    ids: u32,
}

impl Rewriter for Rewrite {
    fn expr(&mut self, _: &mut Expr) {}

    fn function(&mut self, function: &mut Function) {
        let Some(rest) = function.params.list.iter().find(|param| param.kind == ParamKind::VarKeywords)
        else {
            return;
        };
        let kwargs = rest.name.name.clone();
        let mut body = std::mem::take(&mut function.body);
        for index in 0..body.len() {
            let (before, others) = body.split_at_mut(index);
            let Some((stmt, after)) = others.split_first_mut() else { break };
            if !Names::of([&*stmt]).contains(&kwargs) {
                continue;
            }
            let Some(taken) = taken(stmt, &kwargs) else { break };
            let target = assigned(stmt).cloned();
            let is_target = target.as_ref() == Some(&taken.name.name);
            let mut elsewhere = Names::of(before.iter());
            if !is_target {
                elsewhere.add(after.iter());
            }
            let is_param = function.params.list.iter().any(|param| param.name.name == taken.name.name);
            if is_param || elsewhere.contains(&taken.name.name) {
                break;
            }
            replace(stmt, &taken.name, is_target);
            let param = Param {
                id: NodeId(self.ids),
                kind: ParamKind::KeywordOnly,
                name: taken.name,
                annotation: None,
                default: taken.default,
                given: None,
            };
            self.ids += 1;
            let last = function.params.list.len() - 1;
            function.params.list.insert(last, param);
        }
        function.body = body;
    }
}

/// A keyword that is taken out.
struct Taken {
    name: Ident,
    default: Option<Expr>,
}

/// The expression of a statement that is evaluated first, and always.
fn first_value(stmt: &Stmt) -> Option<&Expr> {
    match &stmt.kind {
        StmtKind::Assign { targets, value } => {
            matches!(targets.as_slice(), [Expr { kind: ExprKind::Name(_), .. }]).then_some(value)
        }
        StmtKind::Expr(value) | StmtKind::If { test: value, .. } => Some(value),
        _ => None,
    }
}

/// The variable that an assignment binds.
fn assigned(stmt: &Stmt) -> Option<&Name> {
    match &stmt.kind {
        StmtKind::Assign { targets, .. } => match &targets[0].kind {
            ExprKind::Name(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// What a statement takes out of `kwargs`, which it does not mention otherwise.
fn taken(stmt: &Stmt, kwargs: &Name) -> Option<Taken> {
    let ExprKind::Call { func, args } = &first_value(stmt)?.kind else { return None };
    let ExprKind::Attribute { value, attr } = &func.kind else { return None };
    let is_kwargs = matches!(&value.kind, ExprKind::Name(name) if name == kwargs);
    if !is_kwargs || &*attr.name != "pop" || args.iter().any(|arg| !matches!(arg.kind, ArgKind::Positional)) {
        return None;
    }
    let (key, default) = match args.as_slice() {
        [key] => (&key.value, None),
        [key, default] if is_constant(&default.value) => (&key.value, Some(default.value.clone())),
        _ => return None,
    };
    let ExprKind::Str(text) = &key.kind else { return None };
    let mut chars = text.chars();
    let is_name = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_');
    if let StmtKind::If { body, orelse, .. } = &stmt.kind
        && Names::of(body.iter().chain(orelse)).contains(text)
    {
        return None;
    }
    is_name.then(|| Taken { name: Ident { name: text.as_str().into(), span: key.span }, default })
}

/// Reads the parameter instead.
fn replace(stmt: &mut Stmt, name: &Ident, is_target: bool) {
    match &mut stmt.kind {
        StmtKind::Assign { .. } if is_target => stmt.kind = StmtKind::Pass,
        StmtKind::Assign { value, .. } | StmtKind::Expr(value) | StmtKind::If { test: value, .. } => {
            value.kind = ExprKind::Name(name.name.clone());
        }
        _ => {}
    }
}

/// Whether a value is the same whenever it is made.
fn is_constant(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::None | ExprKind::Bool(_) | ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) => true,
        ExprKind::Unary { operand, .. } => is_constant(operand),
        ExprKind::Tuple(items) => items.iter().all(is_constant),
        _ => false,
    }
}
