//! What lowering looks up often, by what it looks for.

use super::items::Collect;
use crate::flow::{Declare, Flow, WebId};
use crate::hir::NodeId;
use crate::scope::{ScopeId, ScopeTable, VarId};
use crate::table::Table;

#[derive(Default)]
pub(super) struct Index {
    /// Where each function stands among those of the source.
    pub functions: Table<NodeId, usize>,
    /// The webs of a frame's variables, in order.
    pub webs_of_frame: Table<ScopeId, Vec<WebId>>,
    pub webs_of_var: Table<VarId, Vec<WebId>>,
    /// The webs that a statement declares ahead.
    pub declared_before: Table<NodeId, Vec<WebId>>,
    /// The functions that capture a variable.
    pub captured_by: Table<VarId, Vec<NodeId>>,
    /// The known functions that each function names itself.
    pub known_in: Table<NodeId, Vec<NodeId>>,
}

impl Index {
    pub fn of(collected: &Collect, scopes: &ScopeTable, flow: &Flow) -> Self {
        let mut index = Index::default();
        for (name, function) in collected.reads.iter() {
            let known = flow.uses.get(&name).and_then(|used| flow.webs[used.web.0 as usize].known);
            if let (Some(function), Some(known)) = (*function, known) {
                index.known_in.get_or_default(function).push(known);
            }
        }
        for (position, (function, _)) in collected.functions.iter().enumerate() {
            index.functions.insert(function.id, position);
            for var in &flow.functions[&Some(function.id)].captures {
                index.captured_by.get_or_default(*var).push(function.id);
            }
        }
        for (id, web) in flow.webs.iter().enumerate() {
            let id = WebId(id as u32);
            let frame = scopes.vars[web.var.0 as usize].frame;
            index.webs_of_frame.get_or_default(frame).push(id);
            index.webs_of_var.get_or_default(web.var).push(id);
            if let Declare::Before(stmt) = web.declare {
                index.declared_before.get_or_default(stmt).push(id);
            }
        }
        index
    }
}
