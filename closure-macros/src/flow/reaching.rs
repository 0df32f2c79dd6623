//! For one variable in one frame: which bindings reach each read, and whether the value is read again afterwards.
//!
//! Only the part of the graph where the variable is live is looked at, so that many short-lived variables cost little.

use super::graph::{EventKind, Frame};
use super::{DefId, ReachingDef};
use crate::scope::VarId;
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
    /// It may find what the variable was where the frame began, which tests have shown not to be None.
    pub entered_not_none: bool,
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
    /// What may be in force at the block's start; empty between variables.
    entering: Vec<State>,
    waiting: Waiting,
}

/// Blocks to look at, of which the first comes first: then everything but loops is done in one go.
#[derive(Default)]
struct Waiting {
    /// A bit for each block.
    words: Vec<u64>,
    /// Before this word there is none.
    first: usize,
    count: u32,
}

impl Waiting {
    fn insert(&mut self, block: u32) {
        let (word, bit) = (block as usize / 64, 1 << (block % 64));
        if self.words[word] & bit == 0 {
            self.words[word] |= bit;
            self.first = if self.count == 0 { word } else { self.first.min(word) };
            self.count += 1;
        }
    }

    fn pop_first(&mut self) -> Option<u32> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        while self.words[self.first] == 0 {
            self.first += 1;
        }
        let bit = self.words[self.first].trailing_zeros();
        self.words[self.first] &= self.words[self.first] - 1;
        Some(self.first as u32 * 64 + bit)
    }
}

impl Scratch {
    pub(super) fn new(frame: &Frame) -> Self {
        let blocks = frame.blocks.len();
        Scratch {
            round: 0,
            live_in: vec![0; blocks],
            run: vec![(0, 0); blocks],
            entering: vec![State::new(); blocks],
            waiting: Waiting { words: vec![0; blocks / 64 + 1], ..Waiting::default() },
        }
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
    // Else every way back from a read has ended at the only binding.
    let mut entered = Vec::new();
    if only.is_none() {
        entered = spread(frame, events, &runs, scratch);
    }

    let mut facts = Vec::new();
    for run in &runs {
        let reachable = frame.block(run.block).reachable;
        let mut state = match only {
            Some(def) if reachable && scratch.is_live_in(run.block) => vec![(Some(def), false)],
            _ => scratch.entering[run.block as usize].clone(),
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
    for block in entered {
        scratch.entering[block as usize].clear();
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
        entered_not_none: state.iter().any(|&(def, not_none)| def.is_none() && not_none),
        live: false,
        reachable: frame.is_reachable(event),
    }
}

/// Finds what may be in force at the start of each block where the variable is live, and tells the blocks.
fn spread(frame: &Frame, events: &[u32], runs: &[Run], scratch: &mut Scratch) -> Vec<u32> {
    let mut entered = Vec::new();
    if scratch.is_live_in(0) {
        scratch.entering[0].push((None, false));
        entered.push(0);
        scratch.waiting.insert(0);
    }
    for run in runs {
        scratch.waiting.insert(run.block);
    }
    while let Some(block) = scratch.waiting.pop_first() {
        let (state, is_passed_on) = match scratch.run(block) {
            Some(run) => {
                let mut state = scratch.entering[block as usize].clone();
                for &event in &events[runs[run].events.clone()] {
                    advance(&mut state, step(frame, event));
                }
                (state, false)
            }
            None => (std::mem::take(&mut scratch.entering[block as usize]), true),
        };
        for &succ in &frame.block(block).succs {
            if !scratch.is_live_in(succ) || (is_passed_on && succ == block) {
                continue;
            }
            let into = &mut scratch.entering[succ as usize];
            if into.is_empty() && !state.is_empty() {
                entered.push(succ);
            }
            if merge(into, &state) {
                scratch.waiting.insert(succ);
            }
        }
        if is_passed_on {
            scratch.entering[block as usize] = state;
        }
    }
    entered
}

/// Adds a state to another; not None is only what all ways have shown. Says whether that changed it.
fn merge(into: &mut State, from: &State) -> bool {
    let mut changed = false;
    // Both are sorted by definition.
    let mut at = 0;
    for &(def, not_none) in from {
        while at < into.len() && into[at].0 < def {
            at += 1;
        }
        match into.get_mut(at) {
            Some((known, known_not_none)) if *known == def => {
                changed |= *known_not_none && !not_none;
                *known_not_none &= not_none;
            }
            _ => {
                into.insert(at, (def, not_none));
                changed = true;
            }
        }
    }
    changed
}
