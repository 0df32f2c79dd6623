//! How each captured variable is held.

use super::captures::Captures;
use super::graph::{EventKind, Frame};
use super::known::Known;
use super::{Facts, Storage, World};
use crate::hir::NodeId;
use crate::scope::VarId;
use crate::table::Table;

/// By variable that some closure holds.
pub(super) type Storages = Table<VarId, Storage>;

pub(super) fn decide(world: &World, known: &Known, captures: &Captures, facts: &Facts) -> Storages {
    let mut holders: Table<VarId, u32> = Table::default();
    for var in captures.values().flatten() {
        *holders.get_or_default(*var) += 1;
    }
    let decide = |(var, &count): (VarId, &u32)| {
        let storage = Decision { world, known, facts, var, count }.storage();
        (var, storage)
    };
    holders.iter().map(decide).collect()
}

struct Decision<'w> {
    world: &'w World<'w>,
    known: &'w Known,
    facts: &'w Facts,
    var: VarId,
    /// How many functions capture it.
    count: u32,
}

impl Decision<'_> {
    fn storage(&self) -> Storage {
        let var = self.world.scopes.var(self.var);
        if var.is_hidden() {
            return Storage::Plain;
        }
        let Some(frame) = self.world.frame(var.frame) else { return Storage::Shared };
        let all = frame.of(self.var).iter().copied().filter(|&event| frame.is_reachable(event));
        let (mut makes, mut binds, mut uses) = (Vec::new(), Vec::new(), Vec::new());
        for event in all {
            match frame.event(event).kind {
                EventKind::Make { .. } => makes.push(event),
                EventKind::Bind { .. } => {
                    binds.push(event);
                    uses.push(event);
                }
                EventKind::Read { .. } => uses.push(event),
                EventKind::NotNone { .. } => {}
            }
        }
        if self.facts.of(self.var).iter().any(|fact| fact.reachable && fact.unbound) {
            return Storage::Late;
        }
        if self.world.scopes.rebound.contains(&self.var) {
            return Storage::Shared;
        }
        let bound_elsewhere = var.bindings.iter().any(|binding| binding.frame != var.frame);
        if !bound_elsewhere && !frame.leads_to(&makes, &binds) {
            return Storage::Plain;
        }
        if self.count == 1
            && let [make] = makes.as_slice()
            && !frame.event(*make).looped
            && !frame.leads_to(&makes, &uses)
            && let EventKind::Make { function, .. } = frame.event(*make).kind
            && self.is_one_value(frame, function.id)
        {
            return Storage::Inline;
        }
        Storage::Shared
    }

    /// The closure of a `def`, once made, is only ever in one place: its frame reads it at most once, and nobody else as a value.
    fn is_one_value(&self, frame: &Frame, function: NodeId) -> bool {
        let scopes = self.world.scopes;
        // A lambda has no name to be followed by.
        let Some(inside) = scopes.scope_of(function) else { return false };
        let Some(id) = scopes.scope(inside).def else { return false };
        let var = scopes.var(id);
        if var.frame != frame.scope || var.captured_by.iter().any(|&user| user != inside) {
            return false;
        }
        if !var.captured_by.is_empty() && self.known.by_var.get(&id) != Some(&function) {
            return false;
        }
        let calls_itself_only = self.world.frame(inside).is_none_or(|frame| {
            frame.of(id).iter().all(|&event| match frame.event(event).kind {
                EventKind::Read { callee, .. } => callee,
                _ => true,
            })
        });
        let is_read = |event: &&u32| matches!(frame.event(**event).kind, EventKind::Read { .. });
        let mut reads = frame.of(id).iter().filter(is_read);
        let once = reads.next().is_none_or(|&read| !frame.event(read).looped) && reads.next().is_none();
        calls_itself_only && once
    }
}
