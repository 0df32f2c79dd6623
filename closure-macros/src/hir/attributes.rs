//! Attributes of functions: `step.calls = 0` beside `def step`.
//!
//! Such an attribute is a variable of the function around the `def`, which the function itself always captures; so its closure
//! has a field of the attribute's name.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::scope::VarKind;

impl Builder<'_> {
    /// Makes the variables.
    pub(super) fn make_attributes(&mut self) {
        for (function, name, frame) in self.names.attributes.clone() {
            let info = self.scopes.var(function);
            let (owner, home) = (info.owner, info.frame);
            // Bound only elsewhere, it might be read where it is not bound yet: that is left to be refused.
            let key = (function, name.clone());
            if frame != home || self.attributes.contains_key(&key) {
                continue;
            }
            let kind = VarKind::Attribute { function: info.name.clone(), name: name.clone() };
            let shown = format!("{}.{name}", info.name).into();
            let inside = self.scopes.scope_of(info.bindings[0].node);
            let var = self.scopes.add_var(owner, shown, kind);
            inside.into_iter().for_each(|inside| self.scopes.capture(inside, var));
            self.attributes.insert(key, var);
        }
    }

    /// The variable that an attribute of a function is.
    pub(super) fn attribute_of(&self, object: &ast::Expr, attr: &Ident) -> Option<VarId> {
        let function = self.names.var_of(object.id)?;
        self.attributes.get(&(function, attr.name.clone())).copied()
    }
}
