//! What a body imports: names that it says more than once are said in short, `ops::add` for `::closure_runtime::ops::add`, as a
//! person would write them.

use crate::model::{Block, Expr, Path, RustName, Stmt, Type};

/// What a body may import: modules and types of the runtime, and the two traits that every Rust program has in scope anyway, since the
/// methods of others would come along. No functions, whose names variables may have, too.
const IMPORTABLE: &[Path] = &[
    Path::Runtime("builtins"),
    Path::Runtime("fmt"),
    Path::Runtime("functools"),
    Path::Runtime("itertools"),
    Path::Runtime("math"),
    Path::Runtime("ops"),
    Path::Runtime("string"),
    Path::Runtime("Dict"),
    Path::Runtime("Func"),
    Path::Runtime("Iter"),
    Path::Runtime("List"),
    Path::Runtime("Number"),
    Path::Runtime("Range"),
    Path::Runtime("Set"),
    Path::Runtime("String"),
    Path::Runtime("Tuple"),
    Path::Core("clone::Clone"),
    Path::Core("iter::Iterator"),
];

/// Lets a finished body, with these type parameters, import what it names more than once.
pub(super) fn import(body: &mut Block, params: &[RustName]) {
    let mut counts = [0u32; IMPORTABLE.len()];
    let mut taken = [false; IMPORTABLE.len()];
    let mut count = |path: &mut Path| {
        if let Some(index) = importable(path) {
            counts[index] += 1;
        }
    };
    // The user's own items, type parameters and closures would be hidden by an import of their name.
    let mut other = |other: &str| {
        if let Some(index) = IMPORTABLE.iter().position(|path| name(path) == other) {
            taken[index] = true;
        }
    };
    params.iter().for_each(|name| other(name));
    Walk { path: &mut count, other: &mut other }.block(body);
    let is_imported = |index: usize| counts[index] > 1 && !taken[index];
    let imported = (0..IMPORTABLE.len()).filter(|index| is_imported(*index)).map(|index| IMPORTABLE[index]);
    let (runtime, core): (Vec<Path>, Vec<Path>) = imported.partition(|path| matches!(path, Path::Runtime(_)));
    let mut shorten = |path: &mut Path| {
        if let Some(index) = importable(path).filter(|index| is_imported(*index)) {
            let hidden = IMPORTABLE[index].text().len() - name(&IMPORTABLE[index]).len();
            *path = Path::Imported(&path.text()[hidden..]);
        }
    };
    Walk { path: &mut shorten, other: &mut |_| {} }.block(body);
    let uses = [runtime, core].into_iter().filter(|paths| !paths.is_empty()).map(Stmt::Use);
    body.stmts.splice(0..0, uses);
}

/// The index of what a path begins with.
fn importable(path: &Path) -> Option<usize> {
    IMPORTABLE.iter().position(|head| {
        let is_below = |rest: &str| rest.is_empty() || rest.starts_with("::");
        std::mem::discriminant(head) == std::mem::discriminant(path)
            && path.text().strip_prefix(head.text()).is_some_and(is_below)
    })
}

/// The name by which it is known where it is imported.
fn name(path: &Path) -> &'static str {
    let text = path.text();
    text.rsplit_once("::").map_or(text, |(_, name)| name)
}

/// Goes through all paths of a body.
struct Walk<'v> {
    path: &'v mut dyn FnMut(&mut Path),
    /// Gets all other names of types, and those with which paths begin.
    other: &'v mut dyn FnMut(&str),
}

impl Walk<'_> {
    fn block(&mut self, block: &mut Block) {
        block.stmts.iter_mut().for_each(|stmt| self.stmt(stmt));
        if let Some(tail) = &mut block.tail {
            self.expr(tail);
        }
    }

    fn stmt(&mut self, stmt: &mut Stmt) {
        match stmt {
            Stmt::Let { ty, value, .. } => {
                if let Some(ty) = ty {
                    self.ty(ty);
                }
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            Stmt::Assign { target, value } => {
                self.expr(target);
                self.expr(value);
            }
            Stmt::Expr(value) | Stmt::Return(Some(value)) => self.expr(value),
            Stmt::If { test, body, orelse } => {
                self.expr(test);
                self.block(body);
                if let Some(orelse) = orelse {
                    self.block(orelse);
                }
            }
            Stmt::While { test: head, body, .. } | Stmt::For { iter: head, body, .. } => {
                self.expr(head);
                self.block(body);
            }
            Stmt::Loop { body, .. } | Stmt::Labelled { body, .. } => self.block(body),
            Stmt::Use(_) | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Return(None) => {}
        }
    }

    fn exprs(&mut self, exprs: &mut [Expr]) {
        exprs.iter_mut().for_each(|expr| self.expr(expr));
    }

    fn expr(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Name(..)
            | Expr::Field(..)
            | Expr::SelfValue
            | Expr::Int(..)
            | Expr::TypedInt(..)
            | Expr::Float(..)
            | Expr::Bool(_)
            | Expr::Str(..)
            | Expr::Unit
            | Expr::Bug(_)
            | Expr::None => {}
            Expr::Path(path, _) => (self.path)(path),
            Expr::Generic { path, args, .. } | Expr::Associated { path, args, .. } => {
                (self.path)(path);
                self.types(args);
            }
            Expr::Item(parts) => {
                if let Some((name, _)) = parts.first() {
                    (self.other)(name);
                }
            }
            Expr::Some(inner)
            | Expr::Ref(inner)
            | Expr::Deref(inner)
            | Expr::TupleField(inner, _)
            | Expr::RustField(inner, ..)
            | Expr::Not(inner)
            | Expr::Closure { body: inner, .. }
            | Expr::Paren(inner) => self.expr(inner),
            Expr::OwnedClosure { params, body } => {
                params.iter_mut().for_each(|(_, ty)| self.types(std::slice::from_mut(ty)));
                self.expr(body);
            }
            Expr::Index(left, right)
            | Expr::Native { left, right, .. }
            | Expr::Range { start: left, end: right } => {
                self.expr(left);
                self.expr(right);
            }
            Expr::Tuple(items)
            | Expr::Array(items)
            | Expr::Format { args: items, .. }
            | Expr::Panic { args: items, .. } => self.exprs(items),
            Expr::Call { callee, args, .. } => {
                self.expr(callee);
                self.exprs(args);
            }
            Expr::Method { receiver, types, args, .. } => {
                self.expr(receiver);
                self.types(types);
                self.exprs(args);
            }
            Expr::OfClosure { name, args, .. } | Expr::Instance { name, args, .. } => {
                (self.other)(name);
                self.types(args);
            }
            Expr::Struct { name, fields, .. } => {
                (self.other)(name);
                fields.iter_mut().for_each(|(_, value)| self.expr(value));
            }
            Expr::If { test, body, orelse } => {
                self.expr(test);
                self.block(body);
                self.block(orelse);
            }
            Expr::Block(block) => self.block(block),
        }
    }

    fn types(&mut self, types: &mut [Type]) {
        types.iter_mut().for_each(|ty| self.ty(ty));
    }

    fn ty(&mut self, ty: &mut Type) {
        match ty {
            Type::Param(name) => (self.other)(name),
            Type::Path(path, args) => {
                (self.path)(path);
                self.types(args);
            }
            Type::Closure(name, args) => {
                (self.other)(name);
                self.types(args);
            }
            Type::Written(text, _) => {
                text.split(|c: char| !c.is_alphanumeric() && c != '_').for_each(|word| (self.other)(word));
            }
            Type::Inferred | Type::Constant(_) | Type::Unit => {}
            Type::Tuple(items) => self.types(items),
            Type::Ref(inner) => self.ty(inner),
            Type::Projection { ty, bound, args, .. } => {
                self.ty(ty);
                (self.path)(bound);
                self.types(args);
            }
        }
    }
}
