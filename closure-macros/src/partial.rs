//! Compiles what is fine of a source with mistakes, for editors.
//!
//! While a line is half typed, the functions around it must not lose their types: an editor completes and explains from them. So the
//! top-level statements with mistakes are taken out, as are those that cannot be compiled without them, and stand-ins take their
//! place (`stub.rs`). A build has no use for this, since rustc stops at the mistakes.

use crate::ast::{Expr, ExprKind, Module, Stmt, StmtKind};
use crate::compile::compile_module;
use crate::diagnostics::Diagnostics;
use crate::lex;
use crate::source::Source;
use crate::visit::{self, Visitor};
use crate::{parse, stub};
use proc_macro2::TokenStream;
use quote::quote;

/// How often statements are taken out before all of them are.
const ROUNDS: usize = 8;

/// Compiles a source of which `mistakes` are to be shown.
pub fn compile(source: &Source, mistakes: Vec<TokenStream>) -> TokenStream {
    let mut found = Diagnostics::default();
    let tokens = lex::lex(source, &mut found);
    let mut module = parse::parse(&tokens, &mut found);
    module.publish(&source.options.visibility);
    let mut broken: Vec<bool> = module.body.iter().map(has_error).collect();
    // Where a block is missing, the next line is blamed, which is fine.
    found.retain(|mistake| !mistake.is_wrong_indentation());
    for _ in 0..ROUNDS {
        take_out(&module, &mut broken, &found);
        let mut diags = Diagnostics::default();
        let Ok(code) = compile_module(part(&module, &broken, false), source, source.python(), &mut diags)
        else {
            found = diags;
            continue;
        };
        let stand_ins = stub::stubs(&part(&module, &broken, true), mistakes);
        return quote!(#code #stand_ins);
    }
    stub::stubs(&module, mistakes)
}

/// Notes which statements have mistakes.
fn take_out(module: &Module, broken: &mut [bool], mistakes: &Diagnostics) {
    for mistake in mistakes.iter() {
        // What stands before a statement is its decorator.
        if let Some(index) = module.body.iter().position(|stmt| stmt.span.hi >= mistake.span.lo) {
            broken[index] = true;
        }
    }
}

/// The statements that are broken, or the others.
fn part(module: &Module, broken: &[bool], of_broken: bool) -> Module {
    let has_main = |is_broken: bool| {
        let mut statements = module.body.iter().zip(broken).filter(|&(_, &broken)| broken == is_broken);
        statements.any(|(stmt, _)| !is_definition(stmt))
    };
    // The rest of `__main__` is there already.
    let only_functions = of_broken && has_main(false);
    let body =
        module.body.iter().zip(broken).filter(|&(_, &broken)| broken == of_broken).map(|(stmt, _)| stmt);
    let body = body.filter(|stmt| !only_functions || is_definition(stmt)).cloned().collect();
    Module { body, ..*module }
}

fn is_definition(stmt: &Stmt) -> bool {
    matches!(stmt.kind, StmtKind::FunctionDef(_) | StmtKind::Import(_) | StmtKind::ImportFrom { .. })
}

fn has_error(stmt: &Stmt) -> bool {
    #[derive(Default)]
    struct Find(bool);

    impl<'a> Visitor<'a> for Find {
        fn stmt(&mut self, stmt: &'a Stmt) {
            self.0 |= matches!(stmt.kind, StmtKind::Error);
            visit::walk_stmt(self, stmt);
        }

        fn expr(&mut self, expr: &'a Expr) {
            self.0 |= matches!(expr.kind, ExprKind::Error);
            visit::walk_expr(self, expr);
        }
    }

    let mut find = Find::default();
    find.stmt(stmt);
    find.0
}

#[cfg(test)]
mod tests;
