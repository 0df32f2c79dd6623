//! Puts bindings and reads that must agree on one storage place together, and makes the tables that later stages ask.

use super::captures::Captures;
use super::graph::{EventKind, Frame};
use super::known::Known;
use super::reaching::{self, ReadFact, Scratch};
use super::storage::Storages;
use super::{Declare, Def, DefId, Facts, Flow, ReachingDef, Storage, Use, Web, WebId, World};
use crate::scope::{Var, VarId};
use crate::table::{IdSet, Table};

/// Fills `webs`, `defs`, `uses`, `def_of`, `capture_uses` and `web_of_var`. Where webs are declared is left open.
pub(super) fn build(
    world: &World,
    known: &Known,
    captures: &Captures,
    storages: &Storages,
    facts: &Facts,
) -> Flow {
    let mut weaver = Weaver { world, known, storages, facts, flow: Flow::default() };
    weaver.weave();
    let mut late = Table::default();
    for frame in &world.frames {
        late.clear();
        weaver.uses(frame, &mut late);
        weaver.capture_uses(frame, captures);
    }
    let Flow { webs, uses, .. } = &mut weaver.flow;
    for web in webs.iter_mut().filter(|web| web.storage == Storage::Local) {
        web.maybe_unbound = web.uses.iter().any(|node| uses[node].maybe_unbound);
    }
    weaver.flow
}

struct Weaver<'w> {
    world: &'w World<'w>,
    known: &'w Known,
    storages: &'w Storages,
    facts: &'w Facts,
    flow: Flow,
}

/// Disjoint sets of definitions.
struct Union(Vec<u32>);

impl Union {
    fn find(&mut self, def: DefId) -> u32 {
        let mut at = def.0;
        while self.0[at as usize] != at {
            self.0[at as usize] = self.0[self.0[at as usize] as usize];
            at = self.0[at as usize];
        }
        at
    }

    fn join(&mut self, a: DefId, b: DefId) {
        let (a, b) = (self.find(a), self.find(b));
        // The earliest definition stands for all.
        self.0[a.max(b) as usize] = a.min(b);
    }

    fn join_all(&mut self, defs: impl IntoIterator<Item = DefId>) {
        let mut defs = defs.into_iter();
        let Some(first) = defs.next() else { return };
        defs.for_each(|def| self.join(first, def));
    }
}

impl Weaver<'_> {
    fn storage(&self, var: VarId) -> Storage {
        self.storages.get(&var).copied().unwrap_or(Storage::Local)
    }

    /// The definition that stands for what closures hold of a `Plain` or `Inline` variable, all that reaches a making joined.
    fn held(&self, var: VarId, union: &mut Union) -> Option<DefId> {
        let frame = self.world.frame(self.world.scopes.var(var).frame)?;
        let is_make = |fact: &&ReadFact| matches!(frame.event(fact.event).kind, EventKind::Make { .. });
        let reaching: Vec<DefId> =
            self.facts.of(var).iter().filter(is_make).flat_map(|f| &f.reaching).map(|r| r.def).collect();
        let elsewhere = self.defs_elsewhere(self.world.scopes.var(var), var);
        union.join_all(reaching.iter().copied().chain(elsewhere));
        reaching.first().copied()
    }

    fn defs_elsewhere(&self, of: &Var, var: VarId) -> impl Iterator<Item = DefId> {
        let frame = of.frame;
        let elsewhere = of.bindings.iter().filter(move |binding| binding.frame != frame);
        elsewhere.filter_map(move |binding| self.world.def_ids.get(&(binding.node, var)).copied())
    }

    fn weave(&mut self) {
        let scopes = self.world.scopes;
        let mut union = Union((0..self.world.defs.len() as u32).collect());
        let mut held: Table<VarId, DefId> = Table::default();
        let mut defs_of: Vec<Vec<DefId>> = vec![Vec::new(); scopes.vars.len()];
        for (index, def) in self.world.defs.iter().enumerate() {
            defs_of[def.var.0 as usize].push(DefId(index as u32));
        }
        for (index, defs) in defs_of.iter().enumerate() {
            let var = VarId(index as u32);
            let storage = self.storage(var);
            if matches!(storage, Storage::Shared | Storage::Late) {
                union.join_all(defs.iter().copied());
                continue;
            }
            for fact in self.facts.of(var) {
                union.join_all(fact.reaching.iter().map(|reaching| reaching.def));
            }
            if matches!(storage, Storage::Plain | Storage::Inline)
                && let Some(def) = self.held(var, &mut union)
            {
                held.insert(var, def);
            }
        }

        let mut web_of_root: Table<u32, WebId> = Table::default();
        for (index, defs) in defs_of.iter().enumerate() {
            let var = VarId(index as u32);
            let storage = self.storage(var);
            let held = held.get(&var).or(defs.first()).map(|&def| union.find(def));
            if defs.is_empty() {
                // Never bound: every read finds that out.
                let web = self.new_web(var, Storage::Local);
                self.flow.web_of_var.insert(var, web);
            }
            for &def in defs {
                let root = union.find(def);
                let web = web_of_root.get(&root).copied().unwrap_or_else(|| {
                    // Closures hold one web of a variable; what it was before is nobody else's.
                    self.new_web(var, if Some(root) == held { storage } else { Storage::Local })
                });
                web_of_root.insert(root, web);
                let web_entry = &mut self.flow.webs[web.0 as usize];
                web_entry.defs.push(def);
                if let Some(function) = self.known.by_def.get(&def) {
                    web_entry.known = Some(*function);
                }
                if Some(root) == held {
                    self.flow.web_of_var.insert(var, web);
                }
            }
        }
        for (index, def) in self.world.defs.iter().enumerate() {
            let id = DefId(index as u32);
            self.flow.defs.push(Def { node: def.node, web: web_of_root[&union.find(id)] });
            self.flow.def_of.get_or_insert(def.node, id);
        }
        self.find_never_bound();
    }

    /// Finds the webs all of whose bindings stand in code that cannot run.
    fn find_never_bound(&mut self) {
        let mut unreachable: IdSet<DefId> = IdSet::default();
        for frame in &self.world.frames {
            for (index, event) in frame.events.iter().enumerate() {
                if let EventKind::Bind { def, .. } = event.kind
                    && !frame.is_reachable(index as u32)
                {
                    unreachable.insert(def);
                }
            }
        }
        for web in &mut self.flow.webs {
            web.never_bound = !web.defs.is_empty() && web.defs.iter().all(|def| unreachable.contains(def));
        }
    }

    fn new_web(&mut self, var: VarId, storage: Storage) -> WebId {
        self.flow.webs.push(Web {
            var,
            defs: Vec::new(),
            uses: Vec::new(),
            storage,
            declare: Declare::AtStart,
            never_bound: false,
            maybe_unbound: false,
            mutable: false,
            known: None,
            shadows: false,
        });
        WebId(self.flow.webs.len() as u32 - 1)
    }

    fn fact(&self, var: VarId, event: u32) -> Option<&ReadFact> {
        let facts = self.facts.of(var);
        facts.binary_search_by_key(&event, |fact| fact.event).ok().map(|at| &facts[at])
    }

    /// A read in the variable's own frame, or the making of a closure there.
    fn own_use(&self, var: VarId, event: u32) -> Use {
        if self.known.by_var.contains_key(&var) {
            let web = self.flow.web_of_var[&var];
            let defs = self.flow.webs[web.0 as usize].defs.iter();
            let reaching = defs.map(|&def| ReachingDef { def, not_none: false }).collect();
            // Other frames make the closure anew, and do not read the variable.
            let last = self.fact(var, event).is_some_and(|fact| fact.reachable && !fact.live);
            return Use { web, maybe_unbound: false, last, reaching };
        }
        let fact = self.fact(var, event);
        let is_cell = matches!(self.storage(var), Storage::Shared | Storage::Late);
        let reaching = match fact {
            Some(fact) if !is_cell => fact.reaching.clone(),
            _ => Vec::new(),
        };
        let web = match reaching.first() {
            Some(reaching) => self.flow.defs[reaching.def.0 as usize].web,
            None => self.flow.web_of_var[&var],
        };
        Use {
            web,
            maybe_unbound: fact.is_some_and(|fact| fact.reachable && fact.unbound),
            last: fact.is_some_and(|fact| fact.reachable && !fact.live) && !is_cell,
            reaching,
        }
    }

    /// `late` is for what is known of variables of other frames.
    fn uses(&mut self, frame: &Frame, late: &mut Table<VarId, Vec<ReadFact>>) {
        let mut scratch = Scratch::new(frame);
        for (index, event) in frame.events.iter().enumerate() {
            let EventKind::Read { expr, var, .. } = event.kind else { continue };
            let event = index as u32;
            let found = if self.world.scopes.var(var).frame == frame.scope {
                self.own_use(var, event)
            } else {
                let storage = self.storage(var);
                let is_plain = storage == Storage::Plain && !self.known.by_var.contains_key(&var);
                if (is_plain || storage == Storage::Late) && !late.contains_key(&var) {
                    late.insert(var, reaching::reads(frame, var, &mut scratch));
                }
                let facts = late.get(&var).map_or(&[][..], Vec::as_slice);
                let fact = facts.binary_search_by_key(&event, |fact| fact.event).ok().map(|at| &facts[at]);
                let maybe_unbound =
                    storage == Storage::Late && fact.is_some_and(|fact| fact.reachable && fact.unbound);
                let found = self.foreign_use(var, maybe_unbound);
                match is_plain {
                    true => Use { reaching: self.captured(frame, var, fact), ..found },
                    false => found,
                }
            };
            self.flow.webs[found.web.0 as usize].uses.push(expr.id);
            self.flow.uses.insert(expr.id, found);
        }
    }

    /// What reaches a read of a variable that never changes once a closure captures it, if tests have shown that it is not None: where the
    /// closure was made, or on the way to the read.
    fn captured(&self, reader: &Frame, var: VarId, fact: Option<&ReadFact>) -> Vec<ReachingDef> {
        let scopes = self.world.scopes;
        let home = scopes.var(var).frame;
        // The function around the read that stands in the variable's own frame.
        let mut scope = reader.scope;
        while let Some(outer) = scopes.scope(scope).parent.filter(|outer| scopes.scope(*outer).frame != home)
        {
            scope = scopes.scope(outer).frame;
        }
        let (Some(node), Some(frame)) = (scopes.scope(scope).node, self.world.frame(home)) else {
            return Vec::new();
        };
        let is_make = |fact: &&ReadFact| matches!(frame.event(fact.event).kind, EventKind::Make { function, .. } if function.id == node);
        let Some(made) = self.facts.of(var).iter().find(is_make) else { return Vec::new() };
        let tested = fact.is_some_and(|fact| fact.reachable && fact.entered_not_none);
        let reaching = made
            .reaching
            .iter()
            .map(|reaching| ReachingDef { not_none: reaching.not_none || tested, ..*reaching });
        let reaching: Vec<ReachingDef> = reaching.collect();
        if reaching.iter().any(|reaching| reaching.not_none) { reaching } else { Vec::new() }
    }

    fn foreign_use(&self, var: VarId, maybe_unbound: bool) -> Use {
        Use { web: self.flow.web_of_var[&var], maybe_unbound, last: false, reaching: Vec::new() }
    }

    fn capture_uses(&mut self, frame: &Frame, captures: &Captures) {
        for &make in &frame.makes {
            let EventKind::Make { function, .. } = frame.event(make).kind else { continue };
            for &var in captures.get(&function.id).into_iter().flatten() {
                if !matches!(self.storage(var), Storage::Plain | Storage::Inline) {
                    continue;
                }
                let found = if self.world.scopes.var(var).frame == frame.scope {
                    self.own_use(var, make)
                } else {
                    self.foreign_use(var, false)
                };
                self.flow.capture_uses.insert((function.id, var), found);
            }
        }
    }
}
