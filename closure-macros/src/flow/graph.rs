//! The control-flow graph of one frame: what it reads, binds and makes, in evaluation order.
//!
//! Basic blocks carry events. Blocks are numbered in the order in which they start, which for structured code is a topological
//! order but for the edges back to loop heads. Beside them stand the *suites*: the blocks of the Rust code to come, with its scoping rules.

use super::DefId;
use crate::hir::{Expr, Function, NodeId};
use crate::scope::{ScopeId, VarId};
use crate::table::HashedTable;

/// One frame's graph.
pub(super) struct Frame<'a> {
    pub(super) scope: ScopeId,
    /// The function; none for the module.
    pub(super) node: Option<NodeId>,
    pub(super) events: Vec<Event<'a>>,
    pub(super) blocks: Vec<Block>,
    pub(super) suites: Vec<Suite>,
    /// By variable, own or not: its events, in order. Makings are entered when captures are known.
    pub(super) by_var: HashedTable<VarId, Vec<u32>>,
    pub(super) makes: Vec<u32>,
    pub(super) unreachable: Vec<NodeId>,
    pub(super) falls_through: bool,
    /// A statement was not understood: anything may be bound.
    pub(super) incomplete: bool,
}

pub(super) struct Event<'a> {
    pub(super) kind: EventKind<'a>,
    pub(super) block: u32,
    pub(super) suite: u32,
    /// Stands in a loop of its frame, comprehensions included.
    pub(super) looped: bool,
}

#[derive(Clone, Copy)]
pub(super) enum EventKind<'a> {
    /// `callee`: read only to be called on the spot.
    Read {
        expr: &'a Expr,
        var: VarId,
        callee: bool,
    },
    Bind {
        var: VarId,
        def: DefId,
    },
    /// A closure is made. `named`: the definition that gives it its name, if nothing comes between.
    Make {
        function: &'a Function,
        named: Option<DefId>,
    },
    /// A test has shown that the variable is not None.
    NotNone {
        var: VarId,
    },
}

#[derive(Default)]
pub(super) struct Block {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) preds: Vec<u32>,
    pub(super) succs: Vec<u32>,
    pub(super) suite: u32,
    pub(super) reachable: bool,
}

/// A block of the Rust code to come: a function's body, a branch, a loop's body, a comprehension's clause.
pub(super) struct Suite {
    pub(super) parent: Option<u32>,
    /// Its events, those of the suites in it included.
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) looped: bool,
    /// Its statements, each with its first event.
    pub(super) stmts: Vec<(u32, NodeId)>,
}

impl Frame<'_> {
    pub(super) fn event(&self, index: u32) -> &Event<'_> {
        &self.events[index as usize]
    }

    pub(super) fn block(&self, index: u32) -> &Block {
        &self.blocks[index as usize]
    }

    pub(super) fn suite(&self, index: u32) -> &Suite {
        &self.suites[index as usize]
    }

    pub(super) fn is_reachable(&self, event: u32) -> bool {
        self.block(self.event(event).block).reachable
    }

    /// The events of a variable.
    pub(super) fn of(&self, var: VarId) -> &[u32] {
        self.by_var.get(&var).map_or(&[], Vec::as_slice)
    }

    /// Whether control can come from right after one of `from` to one of `to`, all of them sorted.
    pub(super) fn leads_to(&self, from: &[u32], to: &[u32]) -> bool {
        let (Some(&first), Some(&last)) = (from.first(), to.last()) else { return false };
        // Only a loop leads back.
        if last <= first && !to.iter().any(|&event| self.event(event).looped) {
            return false;
        }
        let mut seen = crate::table::HashedSet::default();
        let mut stack = Vec::new();
        for &event in from {
            let block = self.event(event).block;
            let next = to.partition_point(|&other| other <= event);
            if to.get(next).is_some_and(|&other| other < self.block(block).end) {
                return true;
            }
            stack.extend(&self.block(block).succs);
        }
        while let Some(block) = stack.pop() {
            if !seen.insert(block) {
                continue;
            }
            let Block { start, end, succs, .. } = self.block(block);
            let next = to.partition_point(|&other| other < *start);
            if to.get(next).is_some_and(|other| other < end) {
                return true;
            }
            stack.extend(succs);
        }
        false
    }

    /// By block, its immediate dominator. Blocks that cannot be reached have none.
    pub(super) fn dominators(&self) -> Vec<Option<u32>> {
        let mut idom: Vec<Option<u32>> = vec![None; self.blocks.len()];
        for (index, block) in self.blocks.iter().enumerate() {
            let index = index as u32;
            // The graph is reducible: what leads back to a loop's head is dominated by it, and says nothing new.
            let mut forward = block.preds.iter().copied().filter(|&pred| pred < index);
            let Some(first) = forward.next() else { continue };
            let common = forward.fold(first, |mut a, mut b| {
                while a != b {
                    let later = if a > b { &mut a } else { &mut b };
                    *later = idom[*later as usize].unwrap_or(0);
                }
                a
            });
            idom[index as usize] = Some(common);
        }
        idom
    }
}

/// A block that has perhaps not been started yet.
#[derive(Clone, Copy)]
pub(super) struct Label(u32);

/// Builds a graph from front to back.
pub(super) struct Builder<'a> {
    pub(super) frame: Frame<'a>,
    /// By label: the block, once started, and whether control can come there.
    labels: Vec<(Option<u32>, bool)>,
    edges: Vec<(u32, Label)>,
    block: u32,
    suite: u32,
    loops: u32,
}

impl<'a> Builder<'a> {
    pub(super) fn new(scope: ScopeId, node: Option<NodeId>) -> Self {
        let body = Suite { parent: None, start: 0, end: 0, looped: false, stmts: Vec::new() };
        let entry = Block { reachable: true, ..Block::default() };
        Builder {
            frame: Frame {
                scope,
                node,
                events: Vec::new(),
                blocks: vec![entry],
                suites: vec![body],
                by_var: HashedTable::default(),
                makes: Vec::new(),
                unreachable: Vec::new(),
                falls_through: false,
                incomplete: false,
            },
            labels: Vec::new(),
            edges: Vec::new(),
            block: 0,
            suite: 0,
            loops: 0,
        }
    }

    pub(super) fn label(&mut self) -> Label {
        self.labels.push((None, false));
        Label(self.labels.len() as u32 - 1)
    }

    pub(super) fn is_reachable(&self) -> bool {
        self.frame.block(self.block).reachable
    }

    /// Control may go on from here to the label.
    pub(super) fn goto(&mut self, label: Label) {
        if self.is_reachable() {
            self.edges.push((self.block, label));
            self.labels[label.0 as usize].1 = true;
        }
    }

    /// What follows stands at the label. All ways there are known, but those back from inside a loop.
    pub(super) fn start(&mut self, label: Label) {
        let now = self.frame.events.len() as u32;
        self.frame.blocks[self.block as usize].end = now;
        let reachable = self.labels[label.0 as usize].1;
        self.block = self.frame.blocks.len() as u32;
        self.labels[label.0 as usize].0 = Some(self.block);
        self.frame.blocks.push(Block { start: now, suite: self.suite, reachable, ..Block::default() });
    }

    /// Control does not go on from here.
    pub(super) fn stop(&mut self) {
        let nowhere = self.label();
        self.start(nowhere);
    }

    pub(super) fn event(&mut self, kind: EventKind<'a>) {
        let index = self.frame.events.len() as u32;
        match kind {
            EventKind::Read { var, .. } | EventKind::Bind { var, .. } | EventKind::NotNone { var } => {
                self.frame.by_var.get_or_default(var).push(index);
            }
            EventKind::Make { .. } => self.frame.makes.push(index),
        }
        let (block, suite, looped) = (self.block, self.suite, self.loops > 0);
        self.frame.events.push(Event { kind, block, suite, looped });
    }

    pub(super) fn open_suite(&mut self) {
        let start = self.frame.events.len() as u32;
        let suite =
            Suite { parent: Some(self.suite), start, end: start, looped: self.loops > 0, stmts: Vec::new() };
        self.suite = self.frame.suites.len() as u32;
        self.frame.suites.push(suite);
        // The block was started by whoever opens the suite, and is the suite's first.
        self.frame.blocks[self.block as usize].suite = self.suite;
    }

    pub(super) fn close_suite(&mut self) {
        let end = self.frame.events.len() as u32;
        let suite = &mut self.frame.suites[self.suite as usize];
        suite.end = end;
        self.suite = suite.parent.unwrap_or(0);
    }

    pub(super) fn enter_loop(&mut self) {
        self.loops += 1;
    }

    pub(super) fn leave_loop(&mut self) {
        self.loops -= 1;
    }

    pub(super) fn stmt(&mut self, stmt: NodeId) {
        let start = self.frame.events.len() as u32;
        if !self.is_reachable() {
            self.frame.unreachable.push(stmt);
        }
        self.frame.suites[self.suite as usize].stmts.push((start, stmt));
    }

    pub(super) fn finish(mut self) -> Frame<'a> {
        let end = self.frame.events.len() as u32;
        self.frame.falls_through = self.is_reachable();
        self.frame.blocks[self.block as usize].end = end;
        self.frame.suites[0].end = end;
        for (from, label) in self.edges {
            let Some(to) = self.labels[label.0 as usize].0 else { continue };
            self.frame.blocks[from as usize].succs.push(to);
            self.frame.blocks[to as usize].preds.push(from);
        }
        self.frame
    }
}
