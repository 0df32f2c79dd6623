//! Functions of the source that Rust code calls although they are no Rust functions.

use super::Lower;
use crate::exposed;
use crate::hash::HashSet;
use crate::hir::{FunctionKind, Module};
use crate::model::{Item, RustName, UnreachableItem};
use crate::names::camel_case;

impl Lower<'_> {
    /// Adds a stand-in for each function at the top level that Rust code calls or may call, and that is no Rust function.
    pub(super) fn unreachable(
        &self,
        module: &Module,
        is_called: impl Fn(&str) -> bool,
        items: &mut Vec<Item>,
    ) {
        let mut functions: HashSet<RustName> = items
            .iter()
            .filter_map(|item| match item {
                Item::Function(function) => Some(function.name.clone()),
                _ => None,
            })
            .collect();
        for (function, _) in self.functions.iter().rev().filter(|(_, outer)| outer.is_empty()) {
            let name = function.bound_name();
            let is_meant = function.kind == FunctionKind::Def && !functions.contains(name);
            if !is_meant || !(function.visibility.is_some() || is_called(name)) {
                continue;
            }
            let Some(reason) = exposed::reason(function, self.scopes, self.flow) else { continue };
            let (message, help) = if module.exports {
                (
                    format!(
                        "Rust code cannot call `{name}`, since {reason}, and what that makes is of no single type"
                    ),
                    "write the types of its parameters and of what the decorator returns, or call it from another function of the source",
                )
            } else {
                (
                    format!(
                        "Rust code cannot call `{name}`, which the statements of `__main__()` make, since {reason}"
                    ),
                    exposed::HOW_TO_REACH,
                )
            };
            functions.insert(name.clone());
            items.push(Item::Unreachable(UnreachableItem {
                visibility: function.visibility.clone(),
                name: name.clone(),
                span: function.name.span,
                params: function.params.list.iter().map(|param| super::local(&param.name.name)).collect(),
                needed: self.type_names.borrow_mut().take(&format!("{}FromRust", camel_case(name))),
                message,
                help,
            }));
        }
    }
}
