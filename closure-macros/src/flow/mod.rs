//! Data flow: which binding each read sees, which variables may be unbound, and how each captured variable is held.
//!
//! Input: the tree and its symbol table. Output: a [`Flow`]. Invariant: every name that is read has a [`Use`], every binding a
//! [`Def`], and both belong to one [`Web`]; certain reads of unbound variables have been reported.
//!
//! A web is a maximal set of bindings and reads of one variable that must agree on one storage place, and so on one
//! type: `x = 5; x = str(x)` is two webs. A variable in a shared cell is one web, since its closures may run at any time; of
//! a captured one that closures hold by value, the web that they hold is the captured one, and the rest are locals.

use crate::diagnostics::Diagnostics;
use crate::hash::HashMap;
use crate::hir::{Module, NodeId};
use crate::scope::{ScopeId, ScopeTable, Var, VarId};
use crate::table::{Id, IdSet, Table};

mod build;
mod captures;
mod declare;
#[cfg(test)]
pub(crate) mod dump;
mod graph;
mod known;
mod reaching;
mod storage;
#[cfg(test)]
mod tests;
mod together;
mod unbound;
mod webs;

/// Index of a [`Web`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebId(pub u32);

impl Id for WebId {
    fn from_index(index: usize) -> Self {
        WebId(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// Index of a [`Def`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub u32);

impl Id for DefId {
    fn from_index(index: usize) -> Self {
        DefId(index as u32)
    }

    fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a variable is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// A Rust local (or parameter), captured by nobody.
    Local,
    /// Captured, and never bound again once a closure that captures it has been made: closures hold the value itself.
    Plain,
    /// Captured and rebound, but only one closure value can reach it and its own frame is done with it when
    /// that closure is made: a local up to there, a `Cell` without sharing in the closure.
    Inline,
    /// Rebound and reachable from several places: one reference-counted cell, from its first binding on if that can be told
    /// ([`Declare::Param`], [`Declare::AtDef`]), else an empty one from the start, which no read can find empty.
    Shared,
    /// As `Shared`, and it may be read before it is bound.
    Late,
}

/// Where the Rust variable of a web is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declare {
    /// A parameter: by the Rust function's own parameter list.
    Param,
    /// By its first binding, which stands before all else of the web in the block that contains it all: `let x = …`.
    AtDef(DefId),
    /// Without a value, before this statement: `let x;`. It is the first to mention the web in the innermost block that contains it all.
    Before(NodeId),
    /// At the start of its frame (or comprehension clause): cells, and variables that may be unbound.
    AtStart,
}

/// Bindings and reads that share one storage place.
#[derive(Debug)]
pub struct Web {
    pub var: VarId,
    pub defs: Vec<DefId>,
    pub uses: Vec<NodeId>,
    pub storage: Storage,
    pub declare: Declare,
    /// None of its bindings can ever run: every read raises.
    pub never_bound: bool,
    /// Some read of a `Local` may find it unbound: it is held as an `Option`.
    pub maybe_unbound: bool,
    /// It may be bound again while it has a value: the Rust local is `mut`.
    pub mutable: bool,
    /// The function that it always is: its one binding is an undecorated `def`, which is done before any read of it can run.
    /// Other frames do not capture such a variable, but rebuild the closure from their own captures.
    /// `f = lambda …` counts like a `def`.
    pub known: Option<NodeId>,
    /// Another web of the same variable is visible where this one is declared and still needed there: needs a name of its own.
    pub shadows: bool,
}

/// One binding, as data flow sees it.
#[derive(Debug)]
pub struct Def {
    /// Id of the target expression, parameter, function or import.
    pub node: NodeId,
    pub web: WebId,
}

/// One read of a variable.
#[derive(Clone, Debug)]
pub struct Use {
    pub web: WebId,
    /// It may find the variable unbound, and then raises.
    pub maybe_unbound: bool,
    /// Nothing reads the variable's current value afterwards: it may be moved out. Never set for cells.
    pub last: bool,
    /// The bindings that can reach this read, in the variable's own frame. Empty for cells, whose bindings may run at any time.
    pub reaching: Vec<ReachingDef>,
}

/// A binding that reaches a read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReachingDef {
    pub def: DefId,
    /// On every path from the binding to the read, a test has shown that the value is not None (`if x is not None`, `if x is None: return`, `if x:`, `assert x`, `x is not None and …`).
    pub not_none: bool,
}

/// What is known of one function (`def` or `lambda`).
#[derive(Debug, Default)]
pub struct FunctionFlow {
    /// The variables that its closure value holds, in order: CPython's free variables without known functions, plus
    /// what the known functions that it uses hold, plus its own defaults that are not constants.
    pub captures: Vec<VarId>,
    /// The end of the body can be reached: it can return None implicitly.
    pub falls_through: bool,
}

/// All that data flow found.
#[derive(Debug, Default)]
pub struct Flow {
    pub webs: Vec<Web>,
    pub defs: Vec<Def>,
    /// Reads, by the id of the name expression (for `x += 1`, the target's).
    pub uses: Table<NodeId, Use>,
    /// Bindings, by the id of target, parameter, function, import (its first name) or non-constant default expression.
    pub def_of: Table<NodeId, DefId>,
    /// Bindings by node and variable: tells the names of one import statement apart.
    pub import_defs: HashMap<(NodeId, VarId), DefId>,
    /// By function, and for the module under no id.
    pub functions: Table<Option<NodeId>, FunctionFlow>,
    /// What making the closure of a function reads where it stands, one for each of its captures that is `Plain` or `Inline`;
    /// what the frame there has captured itself is never moved out.
    pub capture_uses: HashMap<(NodeId, VarId), Use>,
    /// Statements that cannot be reached.
    pub unreachable: IdSet<NodeId>,
    /// By variable: the web that closures hold, or else its first.
    pub web_of_var: Table<VarId, WebId>,
    /// Runs of variables of one frame that closures share and that could be made together, in order.
    pub shared_together: Vec<Vec<VarId>>,
}

/// Analyses a whole source, and reports reads that can only fail.
pub fn analyze(module: &Module, scopes: &ScopeTable, diags: &mut Diagnostics) -> Flow {
    let (defs, def_ids) = definitions(scopes);
    let frames = build::build(module, scopes, &def_ids);
    let mut world = World::new(scopes, defs, &def_ids, frames);

    let mut facts = Facts::default();
    facts.find(&world, |_, var| var.captured_by.is_empty());
    let known = known::find(&world, &facts);
    let captures = captures::collect(&world, &known);
    captures::enter_makings(&mut world, &captures);
    facts.find(&world, |_, var| !var.captured_by.is_empty());
    let storages = storage::decide(&world, &known, &captures, &facts);

    let mut flow = webs::build(&world, &known, &captures, &storages, &facts);
    declare::place(&world, &captures, &mut flow);
    flow.shared_together = together::find(&world, &flow);
    unbound::report(&world, &facts, &flow, diags);
    finish(world.frames, captures, &mut flow);
    flow.import_defs = def_ids;
    flow
}

/// Numbers the bindings, variable by variable.
fn definitions(scopes: &ScopeTable) -> (Vec<Definition>, build::DefIds) {
    let mut defs = Vec::new();
    let mut ids = build::DefIds::default();
    for (index, var) in scopes.vars.iter().enumerate() {
        let id = VarId(index as u32);
        for binding in &var.bindings {
            // `import a.b, a.c` binds `a` twice in one statement.
            ids.entry((binding.node, id)).or_insert_with(|| {
                defs.push(Definition { node: binding.node, var: id });
                DefId(defs.len() as u32 - 1)
            });
        }
    }
    (defs, ids)
}

fn finish(frames: Vec<graph::Frame>, mut captures: captures::Captures, flow: &mut Flow) {
    for frame in frames {
        let captures = frame.node.and_then(|node| captures.remove(&node)).unwrap_or_default();
        flow.functions.insert(frame.node, FunctionFlow { captures, falls_through: frame.falls_through });
        flow.unreachable.extend(frame.unreachable);
    }
}

/// What the parts of the analysis share.
struct World<'a> {
    scopes: &'a ScopeTable,
    defs: Vec<Definition>,
    def_ids: &'a build::DefIds,
    frames: Vec<graph::Frame<'a>>,
    frame_of: Table<ScopeId, usize>,
    /// By function: the hidden variables of its defaults.
    defaults: Table<NodeId, Vec<VarId>>,
}

struct Definition {
    node: NodeId,
    var: VarId,
}

impl<'a> World<'a> {
    fn new(
        scopes: &'a ScopeTable,
        defs: Vec<Definition>,
        def_ids: &'a build::DefIds,
        frames: Vec<graph::Frame<'a>>,
    ) -> Self {
        let frame_of = frames.iter().enumerate().map(|(index, frame)| (frame.scope, index)).collect();
        let mut defaults: Table<NodeId, Vec<VarId>> = Table::default();
        for (index, var) in scopes.vars.iter().enumerate() {
            if var.is_hidden()
                && let Some(function) = var.captured_by.first().and_then(|&scope| scopes.scope(scope).node)
            {
                defaults.get_or_default(function).push(VarId(index as u32));
            }
        }
        World { scopes, defs, def_ids, frames, frame_of, defaults }
    }

    fn frame(&self, scope: ScopeId) -> Option<&graph::Frame<'a>> {
        self.frame_of.get(&scope).map(|&index| &self.frames[index])
    }

    fn defaults_of(&self, function: NodeId) -> &[VarId] {
        self.defaults.get(&function).map_or(&[], Vec::as_slice)
    }

    fn has_defaults(&self, function: NodeId) -> bool {
        self.defaults.contains_key(&function)
    }
}

/// What is known of the reads of each variable in its own frame, known functions apart.
#[derive(Default)]
struct Facts {
    by_var: Table<VarId, Vec<reaching::ReadFact>>,
}

impl Facts {
    fn find(&mut self, world: &World, wanted: impl Fn(VarId, &Var) -> bool) {
        for frame in &world.frames {
            let mut scratch = reaching::Scratch::new(frame);
            for id in frame.by_var.keys() {
                let var = world.scopes.var(id);
                if var.frame == frame.scope && wanted(id, var) {
                    self.by_var.insert(id, reaching::reads(frame, id, &mut scratch));
                }
            }
        }
    }

    fn of(&self, var: VarId) -> &[reaching::ReadFact] {
        self.by_var.get(&var).map_or(&[], Vec::as_slice)
    }
}
