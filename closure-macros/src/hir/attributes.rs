//! Attributes of functions: `step.calls = 0` beside `def step`.
//!
//! Such an attribute is a variable of the function around the `def`, which the function itself always captures; so its closure
//! has a field of the attribute's name.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::scope::{AttributeSet, BindingKind, Meanings, VarKind};

impl Builder<'_> {
    /// Makes the variables.
    pub(super) fn make_attributes(&mut self) {
        for AttributeSet { function, name, frame, .. } in self.names.attributes.clone() {
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

    /// Notes the attributes that may be set where it is not seen whose they are.
    pub(super) fn note_rebound_attributes(&mut self) {
        let vars = self.scopes.vars.iter().enumerate();
        let rebound = vars
            .filter(|(_, var)| var.attribute().is_some_and(|(_, name)| self.set_elsewhere.contains(name)));
        self.scopes.rebound = rebound.map(|(index, _)| VarId(index as u32)).collect();
    }

    /// The variable that an attribute of a function is.
    pub(super) fn attribute_of(&self, object: &ast::Expr, attr: &Ident) -> Option<VarId> {
        let function = self.names.var_of(object.id)?;
        self.attributes.get(&(function, attr.name.clone())).copied()
    }

    /// `f.__dict__`, where it is only looked at: a dict of the attributes that the program has set of this `def` until then. None if it
    /// cannot be seen which those are.
    pub(super) fn attributes_as_dict(&mut self, expr: &ast::Expr) -> Option<Expr> {
        let ast::ExprKind::Attribute { value, attr } = &expr.kind else { return None };
        let ast::ExprKind::Name(_) = &value.kind else { return None };
        let var = self.names.var_of(value.id).filter(|_| &*attr.name == "__dict__")?;
        let known = self.scopes.var(var);
        let plain = matches!(known.bindings.as_slice(), [binding] if binding.kind == BindingKind::Def);
        if !plain || self.names.sets_of_others {
            return None;
        }
        let home = known.frame;
        let here = self.frame();
        let mut names: Vec<Name> = Vec::new();
        for set in self.names.attributes.iter().filter(|set| set.function == var) {
            let known = names.contains(&set.name);
            if !known && (set.frame != home || !set.straight) {
                return None;
            }
            if !known && (here != home || set.at < value.id) {
                names.push(set.name.clone());
            }
        }
        let mut items = Vec::new();
        for name in names {
            let attribute = self.attributes.get(&(var, name.clone())).copied()?;
            let key = self.node(ExprKind::Str(name.to_string()), attr.span);
            items.push((Some(key), self.read(attribute, attr.span)));
        }
        Some(Expr { id: self.own(expr.id), span: expr.span, kind: ExprKind::Dict(items) })
    }

    /// What the statements behind a `def` state about the function, and which of them do so.
    pub(super) fn said(&mut self, function: &ast::Function, behind: &[ast::Stmt]) -> (Said, Vec<usize>) {
        let (mut said, mut stated) = (Said::default(), Vec::new());
        let var = self.names.var_of(function.id);
        let Some(var) =
            var.filter(|var| function.decorators.is_empty() && self.scopes.var(*var).bindings.len() == 1)
        else {
            return (said, stated);
        };
        let is_function = |names: &Meanings, expr: &ast::Expr| {
            matches!(expr.kind, ast::ExprKind::Name(_)) && names.var_of(expr.id) == Some(var)
        };
        let mut wrapped = None;
        for (index, stmt) in behind.iter().enumerate() {
            let ast::StmtKind::Assign { targets, value } = &stmt.kind else { break };
            let [ast::Expr { kind: ast::ExprKind::Attribute { value: object, attr }, .. }] =
                targets.as_slice()
            else {
                break;
            };
            if !is_function(&self.names, object) {
                break;
            }
            let fact = match &value.kind {
                ast::ExprKind::Str(text) => Fact::Text(text.clone()),
                ast::ExprKind::Attribute { value: other, attr: fact } if fact.name == attr.name => {
                    let of = self.names.var_of(other.id).filter(|of| {
                        matches!(other.kind, ast::ExprKind::Name(_))
                            && wrapped.is_none_or(|known| known == *of)
                    });
                    let Some(of) = of.filter(|of| *of != var) else { break };
                    wrapped = Some(of);
                    Fact::Of(self.current(of), other.span)
                }
                _ if attr.name.starts_with("__") && &*attr.name != "__wrapped__" => break,
                // An attribute of the program's.
                _ => continue,
            };
            let slot = match &*attr.name {
                "__name__" => &mut said.name,
                "__qualname__" => &mut said.qualname,
                "__doc__" => &mut said.doc,
                // All functions of a source have the same.
                "__module__" if matches!(fact, Fact::Of(..)) => {
                    stated.push(index);
                    continue;
                }
                _ if attr.name.starts_with("__") => break,
                _ => continue,
            };
            if slot.is_some() {
                break;
            }
            *slot = Some(fact);
            stated.push(index);
        }
        (said, stated)
    }
}
