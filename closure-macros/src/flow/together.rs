//! Which variables of a frame can share one place of their own.

use super::graph::EventKind;
use super::{Declare, Flow, Storage, World};
use crate::scope::VarId;

/// Runs of variables that closures share, in the order of their first bindings: these stand in the frame's own block, and
/// none of the variables is read, captured or bound again until all are bound.
pub(super) fn find(world: &World, flow: &Flow) -> Vec<Vec<VarId>> {
    let mut runs = Vec::new();
    for frame in &world.frames {
        let mut firsts: Vec<(u32, VarId)> = Vec::new();
        for var in frame.by_var.keys().filter(|&var| world.scopes.var(var).frame == frame.scope) {
            let Some(web) = flow.web_of_var.get(&var).map(|web| &flow.webs[web.0 as usize]) else { continue };
            let &[first, ..] = frame.of(var) else { continue };
            let event = frame.event(first);
            let EventKind::Bind { def, .. } = event.kind else { continue };
            let is_first = match web.declare {
                Declare::AtDef(declaring) => declaring == def,
                Declare::Param => true,
                Declare::Before(_) | Declare::AtStart => false,
            };
            if is_first
                && matches!(web.storage, Storage::Shared | Storage::Inline)
                && event.suite == 0
                && !event.looped
                && frame.is_reachable(first)
            {
                firsts.push((first, var));
            }
        }
        firsts.sort_unstable();
        let mut run: Vec<VarId> = Vec::new();
        for (first, var) in firsts {
            let is_used = |&other: &VarId| frame.of(other).get(1).is_some_and(|&second| second < first);
            if run.iter().any(is_used) {
                runs.push(std::mem::take(&mut run));
            }
            run.push(var);
        }
        runs.push(run);
    }
    runs.retain(|run| run.len() > 1);
    runs
}
