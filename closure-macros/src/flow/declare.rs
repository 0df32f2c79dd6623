//! Where the Rust variable of each web is declared, and whether it must be `mut` or needs a name of its own.

use super::captures::Captures;
use super::graph::{EventKind, Frame};
use super::{Declare, Flow, Storage, WebId, World};
use crate::hir::Name;
use crate::scope::{BindingKind, ScopeKind, VarId};
use crate::table::{HashedSet, IdSet};

/// Fills `declare`, `mutable` and `shadows` of every web.
pub(super) fn place(world: &World, captures: &Captures, flow: &mut Flow) {
    let mut placed_webs: IdSet<WebId> = IdSet::default();
    for frame in &world.frames {
        let all_parts = parts(world, frame, captures, flow);
        let mut regions = Vec::new();
        for parts in all_parts.chunk_by(|(web, _), (next, _)| web == next) {
            let web = parts[0].0;
            let parts: Vec<u32> = parts.iter().map(|(_, event)| *event).collect();
            placed_webs.insert(web);
            let placed = Placing { world, frame, flow, web, parts: &parts }.place();
            let entry = &mut flow.webs[web.0 as usize];
            entry.declare = placed.declare;
            entry.mutable = placed.mutable;
            let var = world.scopes.var(entry.var);
            if !var.is_hidden() {
                let last = parts.last().copied().unwrap_or(0);
                let region = Region { web, start: placed.start, end: placed.end, parts, last };
                regions.push((var.name.clone(), region));
            }
        }
        mark_shadows(regions, flow);
    }
    for (index, web) in flow.webs.iter_mut().enumerate() {
        // What only stands in code that cannot be reached is declared where it stands.
        if let (false, Some(&def)) = (placed_webs.contains(&WebId(index as u32)), web.defs.first()) {
            web.declare = Declare::AtDef(def);
        }
    }
}

/// The webs of the frame's variables, each with its events there that control can come to, in order.
fn parts(world: &World, frame: &Frame, captures: &Captures, flow: &Flow) -> Vec<(WebId, u32)> {
    let mut parts = Vec::new();
    let is_own = |var: VarId| world.scopes.var(var).frame == frame.scope;
    for (index, event) in frame.events.iter().enumerate() {
        let index = index as u32;
        if !frame.is_reachable(index) {
            continue;
        }
        match event.kind {
            EventKind::Read { expr, var, .. } if is_own(var) => {
                parts.push((flow.uses[&expr.id].web, index));
            }
            EventKind::Bind { var, def } if is_own(var) => {
                parts.push((flow.defs[def.0 as usize].web, index));
            }
            EventKind::Make { function, .. } => {
                for &var in captures.get(&function.id).into_iter().flatten().filter(|&&var| is_own(var)) {
                    let web = match flow.capture_uses.get(&(function.id, var)) {
                        Some(found) => found.web,
                        None => flow.web_of_var[&var],
                    };
                    parts.push((web, index));
                }
            }
            _ => {}
        }
    }
    parts.sort_unstable();
    parts
}

struct Placing<'p> {
    world: &'p World<'p>,
    frame: &'p Frame<'p>,
    flow: &'p Flow,
    web: WebId,
    /// Not empty.
    parts: &'p [u32],
}

struct Placed {
    declare: Declare,
    mutable: bool,
    /// The events among which the Rust variable is in scope: from `start` on, up to but not including `end`.
    start: u32,
    end: u32,
}

impl Placing<'_> {
    fn place(&self) -> Placed {
        let web = &self.flow.webs[self.web.0 as usize];
        let frame = self.frame;
        let binds: Vec<u32> = self.parts.iter().copied().filter(|&part| self.bound_by(part)).collect();
        let is_cell = matches!(web.storage, Storage::Shared | Storage::Late);
        let body = frame.suite(0);
        let param = self.world.scopes.var(web.var).bindings.first().filter(|b| b.kind == BindingKind::Param);
        if param.is_some_and(|param| {
            web.defs.iter().any(|&def| self.flow.defs[def.0 as usize].node == param.node)
        }) {
            return Placed {
                declare: Declare::Param,
                mutable: !is_cell && binds.len() > 1,
                start: 0,
                end: body.end,
            };
        }
        let at_start = |mutable| {
            let (start, end) = self.home();
            Placed { declare: Declare::AtStart, mutable, start, end }
        };
        if web.storage == Storage::Late || web.maybe_unbound {
            return at_start(!is_cell && !binds.is_empty());
        }
        let first = self.parts[0];
        let suite_id = self.common_suite();
        let suite = frame.suite(suite_id);
        if let EventKind::Bind { def, .. } = frame.event(first).kind
            && frame.event(first).suite == suite_id
            // A cell is one for all rounds of a loop.
            && !(is_cell && suite.looped)
        {
            return Placed {
                declare: Declare::AtDef(def),
                mutable: !is_cell && binds.len() > 1,
                start: first + 1,
                end: suite.end,
            };
        }
        let before = suite.stmts.partition_point(|(start, _)| *start <= first).checked_sub(1);
        match before.map(|at| suite.stmts[at]) {
            Some((start, stmt)) if !is_cell => Placed {
                declare: Declare::Before(stmt),
                mutable: self.binds_twice(&binds, suite_id),
                start,
                end: suite.end,
            },
            _ => at_start(!is_cell && !binds.is_empty()),
        }
    }

    fn bound_by(&self, part: u32) -> bool {
        matches!(self.frame.event(part).kind, EventKind::Bind { .. })
    }

    /// The innermost suite that contains all of the web.
    fn common_suite(&self) -> u32 {
        let last = self.parts[self.parts.len() - 1];
        let mut suite = self.frame.event(self.parts[0]).suite;
        while self.frame.suite(suite).end <= last {
            let Some(parent) = self.frame.suite(suite).parent else { break };
            suite = parent;
        }
        suite
    }

    /// Where a variable lives that is declared at the start: its frame, or the comprehension's clause that binds it first.
    fn home(&self) -> (u32, u32) {
        let scopes = self.world.scopes;
        let owner = scopes.var(self.flow.webs[self.web.0 as usize].var).owner;
        let suite = match scopes.scope(owner).kind {
            ScopeKind::Comprehension => self.frame.suite(self.common_suite()),
            _ => self.frame.suite(0),
        };
        (suite.start, suite.end)
    }

    /// Whether control can come from one binding to another, or the same, without leaving the suite where `let x;` stands.
    fn binds_twice(&self, binds: &[u32], suite: u32) -> bool {
        let inside = |block: u32| {
            let mut at = Some(self.frame.block(block).suite);
            while let Some(other) = at.filter(|&other| other > suite) {
                at = self.frame.suite(other).parent;
            }
            at == Some(suite)
        };
        let mut seen: HashedSet<u32> = HashedSet::default();
        let mut stack = Vec::new();
        for &bind in binds {
            let block = self.frame.event(bind).block;
            if binds.iter().any(|&other| other > bind && self.frame.event(other).block == block) {
                return true;
            }
            stack.extend(self.frame.block(block).succs.iter().copied());
        }
        while let Some(block) = stack.pop() {
            if !inside(block) || !seen.insert(block) {
                continue;
            }
            if binds.iter().any(|&bind| self.frame.event(bind).block == block) {
                return true;
            }
            stack.extend(self.frame.block(block).succs.iter().copied());
        }
        false
    }
}

/// Where the Rust variable of a web is in scope, and where it is needed.
struct Region {
    web: WebId,
    start: u32,
    end: u32,
    parts: Vec<u32>,
    last: u32,
}

/// A web shadows an earlier one of the same name if that is still needed while it is in scope itself.
fn mark_shadows(mut regions: Vec<(Name, Region)>, flow: &mut Flow) {
    let key = |(name, region): &(Name, Region)| (name.clone(), region.start, region.web);
    regions.sort_by_cached_key(key);
    for regions in regions.chunk_by(|(name, _), (next, _)| name == next) {
        let mut visible: Vec<&Region> = Vec::new();
        for (_, region) in regions {
            visible.retain(|earlier| earlier.end > region.start && earlier.last >= region.start);
            let shadows = visible.iter().any(|earlier| {
                let next = earlier.parts.partition_point(|&part| part < region.start);
                earlier.parts.get(next).is_some_and(|&part| part < region.end)
            });
            flow.webs[region.web.0 as usize].shadows |= shadows;
            visible.push(region);
        }
    }
}
