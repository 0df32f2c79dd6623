//! Known functions: variables that are one `def` and nothing else, wherever they are read.
//!
//! Nobody has to capture such a variable: who uses it rebuilds the closure from what that captures. That is right only if no
//! use can run before the `def` has. A use in another function runs when that function is called, at the
//! earliest when its closure is loaded; so every load must come where all the known functions that it leads to are bound.

use super::Facts;
use super::graph::{EventKind, Frame};
use super::{DefId, World};
use crate::hir::NodeId;
use crate::scope::VarId;
use crate::table::{HashedSet, IdSet, Table};

#[derive(Default)]
pub(super) struct Known {
    /// By definition: the function.
    pub(super) by_def: Table<DefId, NodeId>,
    /// Of these, those in captured variables.
    pub(super) by_var: Table<VarId, NodeId>,
}

pub(super) fn find(world: &World, facts: &Facts) -> Known {
    let mut known = Known::default();
    let mut candidates = Candidates::default();
    let mut marks = Marks::default();
    for frame in &world.frames {
        candidates.find(world, frame, facts);
        // Optimistic: all are known until a load is found that comes too early.
        loop {
            marks.clear();
            Walk::new(world, frame, &candidates, &mut marks).run();
            if marks.failed.is_empty() {
                break;
            }
            marks.failed.iter().for_each(|def| candidates.remove(world, def));
        }
        known.by_var.extend(candidates.captured.iter().map(|(var, def)| (var, candidates.defs[def])));
        known.by_def.extend(candidates.defs.iter().map(|(def, function)| (def, *function)));
    }
    known
}

/// What one frame may know.
#[derive(Default)]
struct Candidates {
    defs: Table<DefId, NodeId>,
    /// Those in variables that other frames use.
    captured: Table<VarId, DefId>,
    /// By read of a variable that no other frame uses: the one definition that it sees.
    seen: Table<u32, DefId>,
}

impl Candidates {
    /// Those of a frame instead of what there was.
    fn find(&mut self, world: &World, frame: &Frame, facts: &Facts) {
        self.defs.clear();
        self.captured.clear();
        self.seen.clear();
        for &make in &frame.makes {
            let EventKind::Make { function, named: Some(def) } = frame.event(make).kind else { continue };
            let id = world.defs[def.0 as usize].var;
            let var = world.scopes.var(id);
            // Whoever has a function looks for its attributes in what it holds.
            if !frame.is_reachable(make) || var.frame != frame.scope || var.attribute().is_some() {
                continue;
            }
            if !var.captured_by.is_empty() {
                if var.bindings.len() == 1 {
                    self.captured.insert(id, def);
                    self.defs.insert(def, function.id);
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
                self.defs.insert(def, function.id);
                self.seen.extend(seen);
            }
        }
    }

    fn remove(&mut self, world: &World, def: DefId) {
        self.defs.remove(&def);
        let var = world.defs[def.0 as usize].var;
        if self.captured.get(&var) == Some(&def) {
            self.captured.remove(&var);
        }
    }
}

/// What a walk has found.
#[derive(Default)]
struct Marks {
    /// By variable: as the how manyth it was bound.
    bound: Table<VarId, usize>,
    /// The keys of `bound`, in that order.
    order: Vec<VarId>,
    /// By function all of whose known functions were found bound: the one bound last. Wherever that is bound, the others are,
    /// since they were bound on the same way down.
    checked: Table<NodeId, Option<VarId>>,
    failed: IdSet<DefId>,
}

impl Marks {
    fn clear(&mut self) {
        self.bound.clear();
        self.order.clear();
        self.checked.clear();
        self.failed.clear();
    }
}

/// A walk over the dominator tree: what is bound on the way down is bound on every path.
struct Walk<'w> {
    world: &'w World<'w>,
    frame: &'w Frame<'w>,
    candidates: &'w Candidates,
    marks: &'w mut Marks,
    /// Some candidate has defaults to carry along.
    carries: bool,
}

impl<'w> Walk<'w> {
    fn new(
        world: &'w World<'w>,
        frame: &'w Frame<'w>,
        candidates: &'w Candidates,
        marks: &'w mut Marks,
    ) -> Self {
        let carries = candidates.captured.values().any(|def| world.has_defaults(candidates.defs[def]));
        Walk { world, frame, candidates, marks, carries }
    }

    fn run(mut self) {
        if self.candidates.captured.is_empty() {
            return;
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
                    path.push((child, 0, self.marks.order.len()));
                    self.block(child);
                }
                None => {
                    for var in self.marks.order.drain(*mark..) {
                        self.marks.bound.remove(&var);
                    }
                    path.pop();
                }
            }
        }
    }

    fn block(&mut self, block: u32) {
        let block = self.frame.block(block);
        for index in block.start..block.end {
            let event = self.frame.event(index);
            match event.kind {
                EventKind::Bind { var, def } => {
                    if self.candidates.captured.get(&var) == Some(&def) {
                        self.marks.bound.insert(var, self.marks.order.len());
                        self.marks.order.push(var);
                        // Each round of the loop has defaults of its own, but the variable is the same.
                        if event.looped && self.world.has_defaults(self.candidates.defs[&def]) {
                            self.marks.failed.insert(def);
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
                        if self.marks.bound.contains_key(&var) {
                            self.load(self.candidates.defs[&def]);
                        } else {
                            self.marks.failed.insert(def);
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
        let mut seen = HashedSet::from_iter([function]);
        let mut stack = vec![function];
        let mut last: Option<usize> = None;
        let mut sound = true;
        while let Some(function) = stack.pop() {
            if let Some(&latest) = self.marks.checked.get(&function) {
                let at = latest.map(|var| self.marks.bound.get(&var).copied());
                if at != Some(None) {
                    last = last.max(at.flatten());
                    continue;
                }
            }
            for (var, def) in self.used(function) {
                match self.marks.bound.get(&var) {
                    Some(&at) => {
                        last = last.max(Some(at));
                        let used = self.candidates.defs[&def];
                        if seen.insert(used) {
                            stack.push(used);
                        }
                    }
                    None => {
                        self.marks.failed.insert(def);
                        sound = false;
                    }
                }
            }
        }
        if sound {
            let latest = last.map(|at| self.marks.order[at]);
            self.marks.checked.extend(seen.iter().map(|function| (function, latest)));
        }
    }

    /// A closure that is made takes along the defaults of the known functions that it leads to: they must be there.
    fn carry(&mut self, made: NodeId) {
        let mut seen = HashedSet::from_iter([made]);
        let mut stack = vec![made];
        while let Some(function) = stack.pop() {
            for (var, def) in self.used(function) {
                let used = self.candidates.defs[&def];
                if used != made && self.world.has_defaults(used) && !self.marks.bound.contains_key(&var) {
                    self.marks.failed.insert(def);
                }
                if seen.insert(used) {
                    stack.push(used);
                }
            }
        }
    }
}
