//! What each closure holds.

use super::World;
use super::graph::EventKind;
use super::known::Known;
use crate::hir::NodeId;
use crate::scope::{ScopeKind, VarId};
use crate::table::{HashedSet, Table};

/// By function: the variables that its closure holds.
pub(super) type Captures = Table<NodeId, Vec<VarId>>;

/// Free variables without known functions, what the known functions hold that it uses, and its own defaults.
pub(super) fn collect(world: &World, known: &Known) -> Captures {
    let scopes = world.scopes;
    let functions: Vec<(NodeId, &[VarId])> = scopes
        .scopes
        .iter()
        .filter(|scope| scope.kind == ScopeKind::Function)
        .filter_map(|scope| Some((scope.node?, scope.free.as_slice())))
        .collect();

    let mut users: Table<NodeId, Vec<NodeId>> = Table::default();
    let mut held: Table<NodeId, HashedSet<VarId>> = Table::default();
    let mut waiting = Vec::new();
    for &(function, free) in &functions {
        let mut own: HashedSet<VarId> = world.defaults_of(function).iter().copied().collect();
        for var in free {
            match known.by_var.get(var) {
                Some(&used) => users.get_or_default(used).push(function),
                None => _ = own.insert(*var),
            }
        }
        if !own.is_empty() {
            waiting.push(function);
        }
        held.insert(function, own);
    }
    // A function's captures go to who uses it, until nothing changes: functions may use each other.
    while let Some(function) = waiting.pop() {
        let Some(users) = users.get(&function) else { continue };
        let passed: Vec<VarId> = held[&function].iter().collect();
        for &user in users.iter().filter(|&&user| user != function) {
            let into = held.get_or_default(user);
            let before = into.len();
            into.extend(passed.iter().copied());
            if into.len() > before {
                waiting.push(user);
            }
        }
    }

    let mut captures = Captures::default();
    for (function, free) in functions {
        let mut rest = held.remove(&function).unwrap_or_default();
        let mut order: Vec<VarId> = free.iter().copied().filter(|var| rest.remove(var)).collect();
        let defaults: Vec<VarId> =
            world.defaults_of(function).iter().copied().filter(|var| rest.remove(var)).collect();
        let mut passed: Vec<VarId> = rest.iter().collect();
        passed.sort_unstable();
        order.extend(passed);
        order.extend(defaults);
        captures.insert(function, order);
    }
    captures
}

/// Enters the making of each closure among the events of what it captures.
pub(super) fn enter_makings(world: &mut World, captures: &Captures) {
    for frame in &mut world.frames {
        let mut changed: HashedSet<VarId> = HashedSet::default();
        for &make in &frame.makes {
            let EventKind::Make { function, .. } = frame.events[make as usize].kind else { continue };
            for &var in captures.get(&function.id).into_iter().flatten() {
                frame.by_var.get_or_default(var).push(make);
                changed.insert(var);
            }
        }
        for var in changed.iter() {
            if let Some(events) = frame.by_var.get_mut(&var) {
                events.sort_unstable();
            }
        }
    }
}
