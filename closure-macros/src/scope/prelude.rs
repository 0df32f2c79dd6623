//! Functions of `functools` that are written in Python: `prelude.py`.
//!
//! Each that the program uses becomes a top-level function of the source, and what named it names that.

use super::Meanings;
use crate::ast::*;
use crate::diagnostics::Diagnostics;
use crate::lex;
use crate::parse;
use crate::source::Source;
use crate::visit::{self, Rewriter, Visitor};

const MODULE: &str = "functools";
const FUNCTIONS: &[&str] = &["cache", "lru_cache", "partial"];

/// `operator.itemgetter(1)` is written out where it stands, because which element of a tuple is taken decides its type.
const ITEMGETTER: (&str, &str) = ("operator", "itemgetter");

/// Whether this full name is of a function of the prelude.
pub fn is_prelude(full: &str) -> bool {
    full.split_once('.').is_some_and(|(module, name)| is_in_prelude(module, name))
}

fn is_in_prelude(module: &str, name: &str) -> bool {
    (module == MODULE && FUNCTIONS.contains(&name)) || (module, name) == ITEMGETTER
}

/// The tree with the functions of the prelude that it uses.
pub fn desugar(module: &mut Module) {
    let mut imports = Imports(false);
    visit::walk_stmts(&mut imports, &module.body);
    if !imports.0 {
        return;
    }
    let scopes = super::resolve_names(module, &mut Diagnostics::default());
    let prefix = match module.body.iter().find_map(|stmt| match &stmt.kind {
        StmtKind::FunctionDef(function) => Some(&function.name.name),
        _ => None,
    }) {
        Some(first) => first.to_string(),
        None => "main".to_owned(),
    };
    let mut rewrite = Rewrite { scopes: &scopes, prefix, used: Vec::new(), ids: module.node_count };
    visit::rewrite_stmts(&mut rewrite, &mut module.body);
    let Rewrite { prefix, used, ids, .. } = rewrite;
    module.node_count = ids;
    let mut body = functions(module, &prefix, &used);
    body.append(&mut module.body);
    module.body = body;
}

/// The functions with these names.
fn functions(module: &mut Module, prefix: &str, used: &[&'static str]) -> Vec<Stmt> {
    let source = Source::library(include_str!("prelude.py"));
    let mut diags = Diagnostics::default();
    let prelude = parse::parse_from(&lex::lex(&source, &mut diags), module.node_count, &mut diags);
    module.node_count = prelude.node_count;
    let mut found = Vec::new();
    for mut stmt in prelude.body {
        let StmtKind::FunctionDef(function) = &mut stmt.kind else { continue };
        if used.contains(&&*function.name.name) {
            function.name.name = name(prefix, &function.name.name);
            found.push(stmt);
        }
    }
    found
}

/// What a function of the prelude is called in an expansion: its own name may be the program's, and another expansion may use it, too.
fn name(prefix: &str, function: &str) -> Name {
    format!("{prefix}_{MODULE}_{function}").into()
}

/// What a function of the prelude is called in Python, by its name in the expansion.
pub fn python_name(name: &str) -> &str {
    name.split_once(&format!("_{MODULE}_")).map_or(name, |(_, function)| function)
}

/// Whether anything of the module is imported, under whatever name.
struct Imports(bool);

impl<'a> Visitor<'a> for Imports {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Import(names) => {
                self.0 |= names.iter().any(|name| [MODULE, ITEMGETTER.0].contains(&&*name.name.name))
            }
            StmtKind::ImportFrom { module, names } => {
                self.0 |= names.iter().any(|name| is_in_prelude(&module.name, &name.name.name));
            }
            _ => {}
        }
        visit::walk_stmt(self, stmt);
    }
}

struct Rewrite<'a> {
    scopes: &'a Meanings,
    prefix: String,
    used: Vec<&'static str>,
    ids: u32,
}

impl Rewrite<'_> {
    /// The function of the prelude that an expression names.
    fn named(&self, expr: &Expr) -> Option<&'static str> {
        let full = |name: &Expr| self.scopes.imported.get(&name.id).map(|full| &**full);
        let name = match &expr.kind {
            // One that has its new name is done.
            ExprKind::Name(name) if name.starts_with(&*self.prefix) && name.contains(MODULE) => return None,
            ExprKind::Name(_) => full(expr)?.strip_prefix(MODULE)?.strip_prefix('.')?,
            ExprKind::Attribute { value, attr } if full(value) == Some(MODULE) => &*attr.name,
            _ => return None,
        };
        FUNCTIONS.iter().copied().find(|function| *function == name)
    }

    /// Whether an expression names `operator.itemgetter`.
    fn is_itemgetter(&self, expr: &Expr) -> bool {
        let full = |name: &Expr| self.scopes.imported.get(&name.id).map(|full| &**full);
        match &expr.kind {
            ExprKind::Name(_) => full(expr).and_then(|full| full.split_once('.')) == Some(ITEMGETTER),
            ExprKind::Attribute { value, attr } => {
                (full(value), &*attr.name) == (Some(ITEMGETTER.0), ITEMGETTER.1)
            }
            _ => false,
        }
    }

    /// `itemgetter(1)` as `lambda obj: obj[1]`. Only of a literal, which is the same whenever it is evaluated.
    fn itemgetter(&mut self, expr: &mut Expr) {
        let ExprKind::Call { func, args } = &mut expr.kind else { return };
        if !self.is_itemgetter(func) {
            return;
        }
        let [Arg { kind: ArgKind::Positional, value, .. }] = args.as_mut_slice() else { return };
        let literal = match &value.kind {
            ExprKind::Int(_) | ExprKind::Str(_) => true,
            ExprKind::Unary { operand, .. } => matches!(operand.kind, ExprKind::Int(_)),
            _ => false,
        };
        if !literal {
            return;
        }
        let source = Source::library("lambda obj: obj[0]");
        let mut diags = Diagnostics::default();
        let written = parse::parse_from(&lex::lex(&source, &mut diags), self.ids, &mut diags);
        self.ids = written.node_count;
        let Some(Stmt { kind: StmtKind::Expr(Expr { kind: ExprKind::Lambda(mut function), .. }), .. }) =
            written.body.into_iter().next()
        else {
            return;
        };
        if let Some(Stmt {
            kind: StmtKind::Return(Some(Expr { kind: ExprKind::Subscript { index, .. }, .. })),
            ..
        }) = function.body.first_mut()
        {
            std::mem::swap(&mut **index, value);
        }
        expr.kind = ExprKind::Lambda(function);
    }

    fn new_id(&mut self) -> NodeId {
        self.ids += 1;
        NodeId(self.ids - 1)
    }

    fn rename(&mut self, expr: &mut Expr, function: &'static str) {
        self.used.push(function);
        expr.kind = ExprKind::Name(name(&self.prefix, function));
    }

    /// `lru_cache` takes a size, or the function at once.
    fn lru_cache(&mut self, expr: &mut Expr) {
        let span = expr.span;
        let unbounded = |args: &[Arg]| {
            matches!(args, [Arg { value: Expr { kind: ExprKind::None, .. }, kind, .. }]
            if match kind {
                ArgKind::Positional => true,
                ArgKind::Keyword(name) => &*name.name == "maxsize",
                _ => false,
            })
        };
        let sized = |args: &[Arg]| match args {
            [Arg { kind: ArgKind::Positional, value, .. }] => {
                matches!(value.kind, ExprKind::Int(_) | ExprKind::Unary { .. })
            }
            _ => true,
        };
        match &mut expr.kind {
            ExprKind::Call { args, .. } if unbounded(args) => self.rename(expr, "cache"),
            ExprKind::Call { func, args } if sized(args) => self.rename(func, "lru_cache"),
            ExprKind::Call { func, .. } => self.lru_cache(func),
            // The decorator itself: as many results as without a size.
            _ => {
                let mut func = Expr { id: self.new_id(), span, kind: ExprKind::Error };
                self.rename(&mut func, "lru_cache");
                expr.kind = ExprKind::Call { func: Box::new(func), args: Vec::new() };
            }
        }
    }
}

impl Rewriter for Rewrite<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        self.itemgetter(expr);
        let callee = match &expr.kind {
            ExprKind::Call { func, .. } => self.named(func),
            _ => None,
        };
        match (callee, self.named(expr)) {
            (Some("lru_cache"), _) | (_, Some("lru_cache")) => self.lru_cache(expr),
            (_, Some(function)) => self.rename(expr, function),
            _ => {}
        }
    }

    fn function(&mut self, _: &mut Function) {}
}
