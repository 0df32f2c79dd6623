//! For one variable in one frame: which bindings reach each read, and whether the value is read again afterwards.
//!
//! Only the part of the graph where the variable is live is looked at, so that many short-lived variables cost little.

use super::graph::{EventKind, Frame};
use super::{DefId, ReachingDef};
use crate::hash::HashMap;
use crate::scope::VarId;
use std::collections::BTreeSet;
use std::ops::Range;

/// What is known of one read. The making of a closure reads what it captures.
#[derive(Debug)]
pub(super) struct ReadFact {
    pub(super) event: u32,
    /// Sorted.
    pub(super) reaching: Vec<ReachingDef>,
    /// On some way there the variable has not been bound.
    pub(super) unbound: bool,
    /// The value is read again afterwards.
    pub(super) live: bool,
    /// Control can come there at all.
    pub(super) reachable: bool,
}

/// The bindings that may be in force; none: unbound.
type State = Vec<(Option<DefId>, bool)>;

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Read,
    Bind(DefId),
    NotNone,
}

fn step(frame: &Frame, event: u32) -> Step {
    match frame.event(event).kind {
        EventKind::Read { .. } | EventKind::Make { .. } => Step::Read,
        EventKind::Bind { def, .. } => Step::Bind(def),
        EventKind::NotNone { .. } => Step::NotNone,
    }
}

/// Marks on the blocks of one frame, wiped between variables without touching them.
pub(super) struct Scratch {
    round: u32,
    /// In this round: the value may still be read at the block's start.
    live_in: Vec<u32>,
    /// In this round: which run of events stands in the block.
    run: Vec<(u32, u32)>,
}

impl Scratch {
    pub(super) fn new(frame: &Frame) -> Self {
        let blocks = frame.blocks.len();
        Scratch { round: 0, live_in: vec![0; blocks], run: vec![(0, 0); blocks] }
    }

    fn is_live_in(&self, block: u32) -> bool {
        self.live_in[block as usize] == self.round
    }

    /// Whether the mark is new.
    fn mark_live_in(&mut self, block: u32) -> bool {
        std::mem::replace(&mut self.live_in[block as usize], self.round) != self.round
    }

    fn run(&self, block: u32) -> Option<usize> {
        let (round, run) = self.run[block as usize];
        (round == self.round).then_some(run as usize)
    }
}

/// A stretch of a variable's events that stands in one block.
struct Run {
    block: u32,
    events: Range<usize>,
    /// The last binding in it.
    binds: Option<DefId>,
}

fn runs(frame: &Frame, events: &[u32]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (index, &event) in events.iter().enumerate() {
        let block = frame.event(event).block;
        let binds = match step(frame, event) {
            Step::Bind(def) => Some(def),
            _ => None,
        };
        match runs.last_mut() {
            Some(run) if run.block == block => {
                run.events.end = index + 1;
                run.binds = binds.or(run.binds);
            }
            _ => runs.push(Run { block, events: index..index + 1, binds }),
        }
    }
    runs
}

/// The facts of a variable's reads, in order of events.
pub(super) fn reads(frame: &Frame, var: VarId, scratch: &mut Scratch) -> Vec<ReadFact> {
    let events = frame.of(var);
    let runs = runs(frame, events);
    scratch.round += 1;
    for (index, run) in runs.iter().enumerate() {
        scratch.run[run.block as usize] = (scratch.round, index as u32);
    }
    let steps = |run: &Run| events[run.events.clone()].iter().map(|&event| step(frame, event));

    let mut waiting: Vec<u32> = Vec::new();
    for run in &runs {
        if steps(run).find(|&step| step != Step::NotNone) == Some(Step::Read)
            && scratch.mark_live_in(run.block)
        {
            waiting.push(run.block);
        }
    }
    while let Some(block) = waiting.pop() {
        for &pred in &frame.block(block).preds {
            let binds = scratch.run(pred).is_some_and(|run| runs[run].binds.is_some());
            if !binds && scratch.mark_live_in(pred) {
                waiting.push(pred);
            }
        }
    }

    let all_steps = || events.iter().map(|&event| step(frame, event));
    let mut defs = all_steps().filter_map(|step| match step {
        Step::Bind(def) => Some(def),
        _ => None,
    });
    let only = match (defs.next(), defs.next()) {
        (Some(def), None) if !scratch.is_live_in(0) && all_steps().all(|step| step != Step::NotNone) => {
            Some(def)
        }
        _ => None,
    };
    let entering = match only {
        // Every way back from a read has ended at the only binding.
        Some(_) => HashMap::default(),
        None => spread(frame, &runs, scratch, |run, state| steps(run).for_each(|step| advance(state, step))),
    };

    let mut facts = Vec::new();
    for run in &runs {
        let reachable = frame.block(run.block).reachable;
        let mut state = match only {
            Some(def) if reachable && scratch.is_live_in(run.block) => vec![(Some(def), false)],
            _ => entering.get(&run.block).cloned().unwrap_or_default(),
        };
        let first = facts.len();
        for &event in &events[run.events.clone()] {
            let step = step(frame, event);
            if step == Step::Read {
                facts.push(fact(frame, event, &state));
            }
            advance(&mut state, step);
        }
        let mut live = frame.block(run.block).succs.iter().any(|&succ| scratch.is_live_in(succ));
        let mut open = facts[first..].iter_mut().rev();
        for step in events[run.events.clone()].iter().rev().map(|&event| step(frame, event)) {
            match step {
                Step::Read => {
                    if let Some(fact) = open.next() {
                        fact.live = live;
                    }
                    live = true;
                }
                Step::Bind(_) => live = false,
                Step::NotNone => {}
            }
        }
    }
    facts
}

fn advance(state: &mut State, step: Step) {
    match step {
        Step::Read => {}
        Step::Bind(def) => *state = vec![(Some(def), false)],
        Step::NotNone => state.iter_mut().for_each(|(_, not_none)| *not_none = true),
    }
}

fn fact(frame: &Frame, event: u32, state: &State) -> ReadFact {
    let reaching =
        state.iter().filter_map(|&(def, not_none)| Some(ReachingDef { def: def?, not_none })).collect();
    ReadFact {
        event,
        reaching,
        unbound: state.iter().any(|(def, _)| def.is_none()),
        live: false,
        reachable: frame.is_reachable(event),
    }
}

/// By block where the variable is live: what may be in force at its start.
fn spread(
    frame: &Frame,
    runs: &[Run],
    scratch: &Scratch,
    pass: impl Fn(&Run, &mut State),
) -> HashMap<u32, State> {
    let mut entering: HashMap<u32, State> = HashMap::default();
    // Earlier blocks first: then everything but loops is done in one go.
    let mut waiting: BTreeSet<u32> = runs.iter().map(|run| run.block).collect();
    if scratch.is_live_in(0) {
        entering.insert(0, vec![(None, false)]);
        waiting.insert(0);
    }
    while let Some(block) = waiting.pop_first() {
        let mut state = entering.get(&block).cloned().unwrap_or_default();
        if let Some(run) = scratch.run(block) {
            pass(&runs[run], &mut state);
        }
        if state.is_empty() {
            continue;
        }
        for &succ in &frame.block(block).succs {
            if scratch.is_live_in(succ) && merge(entering.entry(succ).or_default(), &state) {
                waiting.insert(succ);
            }
        }
    }
    entering
}

/// Adds a state to another; not None is only what all ways have shown. Says whether that changed it.
fn merge(into: &mut State, from: &State) -> bool {
    let mut changed = false;
    for &(def, not_none) in from {
        match into.binary_search_by_key(&def, |&(def, _)| def) {
            Ok(at) if into[at].1 && !not_none => {
                into[at].1 = false;
                changed = true;
            }
            Ok(_) => {}
            Err(at) => {
                into.insert(at, (def, not_none));
                changed = true;
            }
        }
    }
    changed
}
