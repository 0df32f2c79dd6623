//! Reports reads that can only find their variable unbound.

use super::graph::{EventKind, Frame};
use super::reaching::ReadFact;
use super::{Facts, Flow, World};
use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::scope::{ScopeId, ScopeKind, VarId};
use crate::source::Span;
use crate::table::IdSet;

pub(super) fn report(world: &World, facts: &Facts, flow: &Flow, diags: &mut Diagnostics) {
    // Where a declaration is wrong, what it should have said might bind the rest.
    let refused: IdSet<ScopeId> =
        world.scopes.refused.iter().map(|var| world.scopes.var(var).frame).collect();
    for frame in world.frames.iter().filter(|frame| !frame.incomplete && !refused.contains(&frame.scope)) {
        let mut vars: Vec<VarId> = frame.by_var.keys().collect();
        vars.sort_unstable();
        for id in vars {
            if world.scopes.var(id).frame == frame.scope {
                let found = facts.of(id).iter().find_map(|fact| certain(world, frame, id, fact));
                if let Some(span) = found {
                    diags.push(unbound(world, id, span));
                }
            }
        }
    }
    hidden_builtins(world, flow, diags);
}

/// The read's place, if no binding can have run before it.
fn certain(world: &World, frame: &Frame, id: VarId, fact: &ReadFact) -> Option<Span> {
    let EventKind::Read { expr, .. } = frame.event(fact.event).kind else { return None };
    if !fact.reachable || !fact.unbound || !fact.reaching.is_empty() || is_module_builtin(world, id) {
        return None;
    }
    let var = world.scopes.var(id);
    if var.bindings.iter().any(|binding| binding.frame != var.frame) {
        // A function that binds it may have been called, once it has been made.
        let is_make = |event: &u32| matches!(frame.event(*event).kind, EventKind::Make { .. });
        let makes: Vec<u32> = frame.of(id).iter().copied().filter(is_make).collect();
        if frame.leads_to(&makes, &[fact.event]) {
            return None;
        }
    }
    Some(expr.span)
}

fn unbound(world: &World, id: VarId, span: Span) -> Diagnostic {
    let scopes = world.scopes;
    let var = scopes.var(id);
    let name = &var.name;
    if scopes.scope(var.owner).kind == ScopeKind::Module {
        return Diagnostic::new(Kind::NameError, span, format!("name '{name}' is not defined"));
    }
    let message = format!("cannot access local variable '{name}' where it is not associated with a value");
    let mut diagnostic = Diagnostic::new(Kind::UnboundLocalError, span, message);
    if let Some(binding) = var.bindings.first() {
        diagnostic = diagnostic
            .note(Some(binding.span), format!("this makes '{name}' a variable of the whole function"));
    }
    match enclosing(world, var.owner, id) {
        Some(ScopeKind::Module) => {
            diagnostic.help(format!("add `global {name}` to the function to use the variable of the module"))
        }
        Some(_) => diagnostic.help(format!(
            "add `nonlocal {name}` to the function to use the variable of the function around it"
        )),
        None => diagnostic,
    }
}

/// The kind of the nearest scope around that has a variable of the same name.
fn enclosing(world: &World, inner: ScopeId, id: VarId) -> Option<ScopeKind> {
    let scopes = world.scopes;
    let name = &scopes.var(id).name;
    let mut at = scopes.scope(inner).parent;
    while let Some(scope) = at.map(|id| scopes.scope(id)) {
        let is_same = |&other: &VarId| scopes.var(other).name == *name && !scopes.var(other).is_hidden();
        if scope.vars.iter().any(is_same) {
            return Some(scope.kind);
        }
        at = scope.parent;
    }
    None
}

fn is_module_builtin(world: &World, id: VarId) -> bool {
    let var = world.scopes.var(id);
    world.scopes.scope(var.owner).kind == ScopeKind::Module && BuiltinId::of_every_module(&var.name).is_some()
}

/// Where the module has not bound such a name yet, Python falls back to the builtin: one name, two meanings.
fn hidden_builtins(world: &World, flow: &Flow, diags: &mut Diagnostics) {
    for frame in &world.frames {
        for event in &frame.events {
            let EventKind::Read { expr, var, .. } = event.kind else { continue };
            if is_module_builtin(world, var)
                && flow.uses.get(&expr.id).is_some_and(|found| found.maybe_unbound)
            {
                let name = &world.scopes.var(var).name;
                let message =
                    format!("the builtin '{name}' where the module may not have bound its own '{name}' yet");
                diags.push(
                    Diagnostic::new(Kind::Unsupported, expr.span, message)
                        .help(format!("give the module's variable another name than '{name}'")),
                );
            }
        }
    }
}
