//! What lowering looks up often, by what it looks for.

use crate::ast::{Function, NodeId};
use crate::flow::{Declare, Flow, WebId};
use crate::hash::HashMap;
use crate::scope::{ScopeId, ScopeTable, VarId};

#[derive(Default)]
pub(super) struct Index {
    /// Where each function stands among those of the source.
    pub functions: HashMap<NodeId, usize>,
    /// The webs of a frame's variables, in order.
    pub webs_of_frame: HashMap<ScopeId, Vec<WebId>>,
    pub webs_of_var: HashMap<VarId, Vec<WebId>>,
    /// The webs that a statement declares ahead.
    pub declared_before: HashMap<NodeId, Vec<WebId>>,
    /// The functions that capture a variable.
    pub captured_by: HashMap<VarId, Vec<NodeId>>,
}

impl Index {
    pub fn of(functions: &[(&Function, Vec<&Function>)], scopes: &ScopeTable, flow: &Flow) -> Self {
        let mut index = Index::default();
        for (position, (function, _)) in functions.iter().enumerate() {
            index.functions.insert(function.id, position);
            for var in &flow.functions[&Some(function.id)].captures {
                index.captured_by.entry(*var).or_default().push(function.id);
            }
        }
        for (id, web) in flow.webs.iter().enumerate() {
            let id = WebId(id as u32);
            let frame = scopes.vars[web.var.0 as usize].frame;
            index.webs_of_frame.entry(frame).or_default().push(id);
            index.webs_of_var.entry(web.var).or_default().push(id);
            if let Declare::Before(stmt) = web.declare {
                index.declared_before.entry(stmt).or_default().push(id);
            }
        }
        index
    }
}
