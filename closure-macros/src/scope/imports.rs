//! Third pass: what an import binds is no variable, but another name for what stands in the module.
//!
//! That holds for an import that is all the name is ever bound by, and that has run before any read can: it stands in the
//! suite of its function (or of the module) itself, above all reads. Other imports stay bindings of a variable, which the
//! type stage refuses.

use super::*;
use crate::ast::{Function, ImportName, Stmt, StmtKind};
use crate::table::{IdSet, Table};
use crate::visit::{self, Visitor};
use std::rc::Rc;

pub(super) fn resolve(module: &Module, names: &mut Meanings) {
    let mut pass = Imports { names, found: Table::default() };
    pass.suite(&module.body);
    visit::walk_stmts(&mut pass, &module.body);
    let found = std::mem::take(&mut pass.found);
    let early: IdSet<VarId> = names
        .names
        .iter()
        .filter_map(|(node, meaning)| match meaning {
            Resolution::Var(var) if found.get(var).is_some_and(|(stmt, _)| node < *stmt) => Some(*var),
            _ => None,
        })
        .collect();
    let full_name =
        |var: &VarId| found.get(var).filter(|_| !early.contains(var)).map(|(_, name)| name.clone());
    for (node, meaning) in names.names.iter_mut() {
        if let Resolution::Var(var) = meaning
            && let Some(name) = full_name(var)
        {
            names.imported.insert(node, name);
            *meaning = Resolution::Builtin;
        }
    }
    for meaning in names.imports.iter_mut().flat_map(|(_, names)| names) {
        if let Resolution::Var(var) = meaning
            && full_name(var).is_some()
        {
            *meaning = Resolution::Builtin;
        }
    }
    for (id, var) in names.table.vars.iter_mut().enumerate() {
        if full_name(&VarId(id as u32)).is_some() {
            var.bindings.clear();
            var.captured_by.clear();
        }
    }
    for scope in &mut names.table.scopes {
        scope.free.retain(|var| full_name(var).is_none());
    }
}

struct Imports<'t> {
    names: &'t Meanings,
    /// By variable: the import statement that alone binds it, and the full name of what it stands for.
    found: Table<VarId, (NodeId, Rc<str>)>,
}

impl Imports<'_> {
    fn suite(&mut self, body: &[Stmt]) {
        for stmt in body {
            match &stmt.kind {
                StmtKind::Import(names) => self.names(stmt, names, None),
                StmtKind::ImportFrom { module, names } => self.names(stmt, names, Some(&module.name)),
                _ => {}
            }
        }
    }

    fn names(&mut self, stmt: &Stmt, imported: &[ImportName], module: Option<&Name>) {
        let meanings = self.names.imports.get(&stmt.id).into_iter().flatten();
        for (import, meaning) in imported.iter().zip(meanings) {
            let Resolution::Var(var) = meaning else { continue };
            if self.names.table.var(*var).bindings.len() != 1 {
                continue;
            }
            let full: Rc<str> = match module {
                Some(module) => format!("{module}.{}", import.name.name).into(),
                // `import a.b` binds `a`.
                None if import.alias.is_none() => {
                    import.name.name.split('.').next().unwrap_or_default().into()
                }
                None => import.name.name.clone(),
            };
            self.found.insert(*var, (stmt.id, full));
        }
    }
}

impl<'a> Visitor<'a> for Imports<'_> {
    fn function(&mut self, function: &'a Function) {
        self.suite(&function.body);
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}
