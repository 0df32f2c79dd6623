//! Functions of Python's library that are written in Python: `prelude.py`.
//!
//! Each that the program uses becomes a top-level function of the source, and what named it names that.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::builtins::{BuiltinId, Kind};
use crate::diagnostics::{Diagnostics, bug};
use crate::lex;
use crate::parse;
use crate::scope;
use crate::source::Source;

impl Builder<'_> {
    /// The function of the prelude that an expression names. `operator.itemgetter` is none: it is written out where it stands, because
    /// which element of a tuple is taken decides its type.
    pub(super) fn library_function(&self, expr: &ast::Expr) -> Option<BuiltinId> {
        self.names
            .builtin(expr)
            .filter(|builtin| builtin.kind == Kind::Prelude && *builtin != BuiltinId::ITEMGETTER)
    }

    /// The function as a value; `lru_cache` is a decorator itself, too: it keeps as many results as without a size.
    pub(super) fn library_value(&mut self, function: BuiltinId, span: Span) -> ExprKind {
        let value = self.library_name(function, span);
        if function != BuiltinId::LRU_CACHE {
            return value;
        }
        let func = self.node(value, span);
        self.call_of(func, Vec::new(), span).kind
    }

    /// A call of `lru_cache`, which takes a size or the function at once, or of `itemgetter`.
    pub(super) fn library_call(
        &mut self,
        func: &ast::Expr,
        args: &[ast::Arg],
        span: Span,
    ) -> Option<ExprKind> {
        match self.names.builtin(func)? {
            BuiltinId::ITEMGETTER => return self.itemgetter(args, span),
            BuiltinId::LRU_CACHE => {}
            _ => return None,
        }
        match args {
            [ast::Arg { kind, value: ast::Expr { kind: ast::ExprKind::None, .. }, .. }]
                if match kind {
                    ArgKind::Positional => true,
                    ArgKind::Keyword(name) => &*name.name == "maxsize",
                    _ => false,
                } =>
            {
                return Some(self.library_name(BuiltinId::CACHE, span));
            }
            [ast::Arg { kind: ArgKind::Positional, value, .. }]
                if !matches!(value.kind, ast::ExprKind::Int(_) | ast::ExprKind::Unary { .. }) =>
            {
                return None;
            }
            _ => {}
        }
        let func =
            Expr { id: func.id, span: func.span, kind: self.library_name(BuiltinId::LRU_CACHE, func.span) };
        let mut built = Vec::new();
        for arg in args {
            built.push(Arg { span: arg.span, kind: arg.kind.clone(), value: self.expr(&arg.value) });
        }
        Some(ExprKind::Call { func: Box::new(func), args: built })
    }

    /// `itemgetter(1)` as `lambda obj: obj[1]`. Only of a literal, which is the same whenever it is evaluated.
    fn itemgetter(&mut self, args: &[ast::Arg], span: Span) -> Option<ExprKind> {
        let [ast::Arg { kind: ArgKind::Positional, value, .. }] = args else { return None };
        let literal = match &value.kind {
            ast::ExprKind::Int(_) | ast::ExprKind::Str(_) => true,
            ast::ExprKind::Unary { operand, .. } => matches!(operand.kind, ast::ExprKind::Int(_)),
            _ => false,
        };
        if !literal {
            return None;
        }
        let mut opened = self.open_function();
        let obj = self.param(&mut opened, "obj".into(), span);
        let value_read = self.read(obj, span);
        let index = self.expr(value);
        let kind = ExprKind::Subscript { value: Box::new(value_read), index: Box::new(index) };
        let result = self.node(kind, span);
        let name = Ident { name: "<lambda>".into(), span };
        let function = self.close_function(opened, (Origin::Library, name, span), Vec::new(), result);
        Some(ExprKind::Lambda(Box::new(function)))
    }

    fn library_name(&mut self, builtin: BuiltinId, span: Span) -> ExprKind {
        let function = builtin.short_name();
        let name: Name = format!("{}_functools_{function}", self.prefix).into();
        let known = self.library.iter().find_map(|stmt| match &stmt.kind {
            StmtKind::FunctionDef(known) if *known.bound_name() == name => known.var,
            _ => None,
        });
        match known.or_else(|| self.library_definition(function, name)) {
            Some(var) => self.variable(var),
            None => {
                self.diags.push(bug!(span, "the library has no `{function}`").into());
                ExprKind::Error
            }
        }
    }

    /// Adds a function. In an expansion it has a name of its own: that in Python may be the program's, and another expansion may use it, too.
    fn library_definition(&mut self, function: &'static str, name: Name) -> Option<VarId> {
        let source = Source::library(include_str!("prelude.py"));
        let mut diags = Diagnostics::default();
        let mut prelude = parse::parse_from(&lex::lex(&source, &mut diags), self.ids, &mut diags);
        self.ids = prelude.node_count;
        prelude.body.retain(
            |stmt| matches!(&stmt.kind, ast::StmtKind::FunctionDef(found) if *found.name.name == *function),
        );
        self.names.append(scope::resolve(&prelude, &mut diags), &mut self.scopes);
        let outer = std::mem::replace(&mut self.scope, ScopeId::MODULE);
        let origin = std::mem::replace(&mut self.origin, Origin::Library);
        let copies = self.copies.take();
        let mut body = self.body(&prelude.body);
        (self.scope, self.origin, self.copies) = (outer, origin, copies);
        let var = match &mut body.first_mut()?.kind {
            StmtKind::FunctionDef(function) => {
                function.bound_as = Some(name.clone());
                function.var?
            }
            _ => return None,
        };
        self.scopes.vars[var.0 as usize].name = name;
        self.library.append(&mut body);
        Some(var)
    }
}
