//! Known functions: variables that are one `def` and nothing else, wherever they are read.
//!
//! Nobody has to capture such a variable: who uses it rebuilds the closure from what that captures. That is right only if no
//! use can run before the `def` has. A use in another function runs when that function is called, at the
//! earliest when its closure is loaded; so every load must come where all the known functions that it leads to are bound.

use super::Facts;
use super::graph::{EventKind, Frame};
use super::{DefId, World};
use crate::ast::NodeId;
use crate::hash::{HashMap, HashSet};
use crate::scope::VarId;

#[derive(Default)]
pub(super) struct Known {
    /// By definition: the function.
    pub(super) by_def: HashMap<DefId, NodeId>,
    /// Of these, those in captured variables.
    pub(super) by_var: HashMap<VarId, NodeId>,
}

pub(super) fn find(world: &World, facts: &Facts) -> Known {
    let mut known = Known::default();
    for frame in &world.frames {
        let mut candidates = Candidates::of(world, frame, facts);
        // Optimistic: all are known until a load is found that comes too early.
        loop {
            let failed = Walk::new(world, frame, &candidates).failures();
            if failed.is_empty() {
                break;
            }
            candidates.defs.retain(|def, _| !failed.contains(def));
            candidates.captured.retain(|_, def| !failed.contains(def));
        }
        known.by_var.extend(candidates.captured.iter().map(|(&var, def)| (var, candidates.defs[def])));
        known.by_def.extend(candidates.defs);
    }
    known
}

/// What one frame may know.
struct Candidates {
    defs: HashMap<DefId, NodeId>,
    /// Those in variables that other frames use.
    captured: HashMap<VarId, DefId>,
    /// By read of a variable that no other frame uses: the one definition that it sees.
    seen: HashMap<u32, DefId>,
}

impl Candidates {
    fn of(world: &World, frame: &Frame, facts: &Facts) -> Self {
        let mut found =
            Candidates { defs: HashMap::default(), captured: HashMap::default(), seen: HashMap::default() };
        for &make in &frame.makes {
            let EventKind::Make { function, named: Some(def) } = frame.event(make).kind else { continue };
            let id = world.defs[def.0 as usize].var;
            let var = world.scopes.var(id);
            if !frame.is_reachable(make) || var.frame != frame.scope {
                continue;
            }
            if !var.captured_by.is_empty() {
                if var.bindings.len() == 1 {
                    found.captured.insert(id, def);
                    found.defs.insert(def, function.id);
                }
                continue;
            }
            let mut seen = Vec::new();
            let mut alone = true;
            for fact in facts.of(id) {
                match fact.reaching.as_slice() {
                    [only] if only.def == def => {
                        seen.push((fact.event, def));
                        alone &= !fact.unbound;
                    }
                    several => alone &= several.iter().all(|other| other.def != def),
                }
            }
            if alone {
                found.defs.insert(def, function.id);
                found.seen.extend(seen);
            }
        }
        found
    }
}

/// A walk over the dominator tree: what is bound on the way down is bound on every path.
struct Walk<'w> {
    world: &'w World<'w>,
    frame: &'w Frame<'w>,
    candidates: &'w Candidates,
    /// By variable: as the how manyth it was bound.
    bound: HashMap<VarId, usize>,
    /// The keys of `bound`, in that order.
    order: Vec<VarId>,
    /// By function all of whose known functions were found bound: the one bound last. Wherever that is bound, the others are,
    /// since they were bound on the same way down.
    checked: HashMap<NodeId, Option<VarId>>,
    failed: HashSet<DefId>,
    /// Some candidate has defaults to carry along.
    carries: bool,
}

impl<'w> Walk<'w> {
    fn new(world: &'w World<'w>, frame: &'w Frame<'w>, candidates: &'w Candidates) -> Self {
        let carries = candidates.captured.values().any(|def| world.has_defaults(candidates.defs[def]));
        Walk {
            world,
            frame,
            candidates,
            bound: HashMap::default(),
            order: Vec::new(),
            checked: HashMap::default(),
            failed: HashSet::default(),
            carries,
        }
    }

    fn failures(mut self) -> HashSet<DefId> {
        if self.candidates.captured.is_empty() {
            return self.failed;
        }
        let mut children: Vec<Vec<u32>> = vec![Vec::new(); self.frame.blocks.len()];
        for (block, dominator) in self.frame.dominators().into_iter().enumerate() {
            if let Some(dominator) = dominator {
                children[dominator as usize].push(block as u32);
            }
        }
        // By block on the way down: its next child, and how much was bound before it.
        let mut path: Vec<(u32, usize, usize)> = vec![(0, 0, 0)];
        self.block(0);
        while let Some((block, next, mark)) = path.last_mut() {
            match children[*block as usize].get(*next) {
                Some(&child) => {
                    *next += 1;
                    path.push((child, 0, self.order.len()));
                    self.block(child);
                }
                None => {
                    for var in self.order.drain(*mark..) {
                        self.bound.remove(&var);
                    }
                    path.pop();
                }
            }
        }
        self.failed
    }

    fn block(&mut self, block: u32) {
        let block = self.frame.block(block);
        for index in block.start..block.end {
            let event = self.frame.event(index);
            match event.kind {
                EventKind::Bind { var, def } => {
                    if self.candidates.captured.get(&var) == Some(&def) {
                        self.bound.insert(var, self.order.len());
                        self.order.push(var);
                        // Each round of the loop has defaults of its own, but the variable is the same.
                        if event.looped && self.world.has_defaults(self.candidates.defs[&def]) {
                            self.failed.insert(def);
                        }
                    }
                }
                EventKind::Make { function, named } => {
                    if named.is_none_or(|def| !self.candidates.defs.contains_key(&def)) {
                        self.load(function.id);
                    }
                    if self.carries {
                        self.carry(function.id);
                    }
                }
                EventKind::Read { var, .. } => {
                    if let Some(&def) = self.candidates.captured.get(&var) {
                        if self.bound.contains_key(&var) {
                            self.load(self.candidates.defs[&def]);
                        } else {
                            self.failed.insert(def);
                        }
                    } else if let Some(def) = self.candidates.seen.get(&index)
                        && let Some(&function) = self.candidates.defs.get(def)
                    {
                        self.load(function);
                    }
                }
                EventKind::NotNone { .. } => {}
            }
        }
    }

    /// The known functions of this frame that a function uses.
    fn used(&self, function: NodeId) -> impl Iterator<Item = (VarId, DefId)> + use<'w> {
        let (world, candidates) = (self.world, self.candidates);
        let free = world.scopes.scope_of(function).map(|scope| world.scopes.scope(scope).free.as_slice());
        free.unwrap_or_default().iter().filter_map(|&var| Some((var, *candidates.captured.get(&var)?)))
    }

    /// From here on the function may be called.
    fn load(&mut self, function: NodeId) {
        let mut seen = HashSet::from_iter([function]);
        let mut stack = vec![function];
        let mut last: Option<usize> = None;
        let mut sound = true;
        while let Some(function) = stack.pop() {
            if let Some(&latest) = self.checked.get(&function) {
                let at = latest.map(|var| self.bound.get(&var).copied());
                if at != Some(None) {
                    last = last.max(at.flatten());
                    continue;
                }
            }
            for (var, def) in self.used(function) {
                match self.bound.get(&var) {
                    Some(&at) => {
                        last = last.max(Some(at));
                        let used = self.candidates.defs[&def];
                        if seen.insert(used) {
                            stack.push(used);
                        }
                    }
                    None => {
                        self.failed.insert(def);
                        sound = false;
                    }
                }
            }
        }
        if sound {
            let latest = last.map(|at| self.order[at]);
            self.checked.extend(seen.into_iter().map(|function| (function, latest)));
        }
    }

    /// A closure that is made takes along the defaults of the known functions that it leads to: they must be there.
    fn carry(&mut self, made: NodeId) {
        let mut seen = HashSet::from_iter([made]);
        let mut stack = vec![made];
        while let Some(function) = stack.pop() {
            for (var, def) in self.used(function) {
                let used = self.candidates.defs[&def];
                if used != made && self.world.has_defaults(used) && !self.bound.contains_key(&var) {
                    self.failed.insert(def);
                }
                if seen.insert(used) {
                    stack.push(used);
                }
            }
        }
    }
}
