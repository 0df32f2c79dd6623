//! Variables that the same closures share, held together: one allocation and one field for all of them.

use super::body::Body;
use super::places::method;
use super::{Lower, readable};
use crate::flow::{Declare, Storage};
use crate::hir::NodeId;
use crate::model::*;
use crate::names::{Namespace, closure_type};
use crate::scope::{ScopeId, ScopeKind, VarId};
use crate::source::Span;
use crate::table::HashedTable;

/// Variables of one frame behind one reference count.
pub(super) struct Group {
    /// The struct that holds their cells.
    pub name: RustName,
    pub frame: ScopeId,
    /// In the order of their first bindings, with the names of their fields.
    pub members: Vec<(VarId, RustName)>,
}

/// What a handle to the variables is called, in a closure and where they are made.
pub(super) const HANDLE: &str = "variables";

impl Lower<'_> {
    /// Finds the variables that are held together: numbers, of which some function captures two.
    pub(super) fn group_variables(&mut self) {
        for run in &self.flow.shared_together {
            let mut parts: Vec<Vec<VarId>> = Vec::new();
            for &var in run.iter().filter(|&&var| self.can_be_grouped(var)) {
                let is_captured_with = |other: &VarId| {
                    let holders = |var: VarId| self.index.captured_by.get(&var).into_iter().flatten();
                    holders(var).any(|holder| holders(*other).any(|other| other == holder))
                };
                let (connected, mut rest): (Vec<_>, Vec<_>) =
                    parts.into_iter().partition(|part| part.iter().any(is_captured_with));
                let mut part = connected.concat();
                part.push(var);
                rest.push(part);
                parts = rest;
            }
            for mut part in parts.into_iter().filter(|part| part.len() > 1) {
                part.sort_unstable_by_key(|var| run.iter().position(|other| other == var));
                self.add_group(part);
            }
        }
        self.join_fields();
    }

    fn can_be_grouped(&self, var: VarId) -> bool {
        let info = self.scopes.var(var);
        let web = self.web_of(var);
        info.attribute().is_none()
            && !info.is_hidden()
            && web.is_some_and(|web| self.storage(web) == Storage::Shared && self.is_copied(web))
            && !self.is_derived_for(var)
    }

    /// True if the user derives traits for a closure with the variable. They are asked of its fields, and the struct of a group has none.
    fn is_derived_for(&self, var: VarId) -> bool {
        let derives = |holder: &NodeId| {
            let attributes = &self.function(*holder).0.attributes;
            attributes.iter().any(|attribute| attribute.path == "derive")
        };
        self.index.captured_by.get(&var).into_iter().flatten().any(derives)
    }

    fn add_group(&mut self, vars: Vec<VarId>) {
        let frame = self.scopes.var(vars[0]).frame;
        let function =
            self.scopes.scope(frame).node.filter(|_| self.scopes.scope(frame).kind == ScopeKind::Function);
        let path: Vec<&str> = match function {
            Some(function) => {
                let (function, outer) = self.function(function);
                outer.iter().chain([function]).map(|function| &*function.name.name).collect()
            }
            None => Vec::new(),
        };
        let name = closure_type(function.is_none(), path.into_iter().chain(["variables"]));
        let mut fields = Namespace::default();
        let members =
            vars.iter().map(|&var| (var, fields.take(&readable(&self.scopes.var(var).name)))).collect();
        let name = self.type_names.borrow_mut().take(&name);
        let group = self.groups.len();
        self.group_of.extend(vars.into_iter().map(|var| (var, group)));
        self.groups_by_frame.get_or_default(frame).push(group);
        self.groups.push(Group { name, frame, members });
    }

    /// Gives the closures one field for all variables of a group.
    fn join_fields(&mut self) {
        for (function, _) in &self.functions {
            let captures = &self.flow.functions[&Some(function.id)].captures;
            if !captures.iter().any(|var| self.group_of.contains_key(var)) {
                continue;
            }
            let mut namespace = Namespace::default();
            let mut handles: HashedTable<usize, RustName> = HashedTable::default();
            let mut fields = HashedTable::default();
            for var in captures {
                let name = match self.group_of.get(var) {
                    Some(group) if handles.contains_key(group) => handles[group].clone(),
                    Some(group) => {
                        let name = namespace.take(HANDLE);
                        handles.insert(*group, name.clone());
                        name
                    }
                    None => namespace.take(&self.field_base(*var)),
                };
                fields.insert(*var, name);
            }
            if let Some(shape) = self.shapes.get_mut(&function.id) {
                shape.fields = fields;
            }
        }
    }

    pub(super) fn group(&self, var: VarId) -> Option<&Group> {
        self.group_of.get(&var).map(|group| &self.groups[*group])
    }

    fn groups_of(&self, frame: ScopeId) -> impl Iterator<Item = &Group> {
        self.groups_by_frame.get(&frame).into_iter().flatten().map(|group| &self.groups[*group])
    }

    /// The struct of a group.
    pub(super) fn variables_item(&self, group: &Group) -> VariablesItem {
        let fields = group.members.iter().map(|(var, name)| {
            let web = self.web_of(*var).expect("a captured variable has one web");
            let ty = self.rust_type(&self.types.web(web), &super::types::TypeParams::default());
            let docs = format!("`{}`, rebound.", self.scopes.var(*var).name);
            let ty = Type::Path(Path::Core("cell::Cell"), vec![ty]);
            Field { docs, name: name.clone(), span: self.bound_at(*var), ty, is_foreign: false }
        });
        VariablesItem {
            docs: match self.scopes.scope(group.frame).node {
                Some(function) => {
                    format!("Variables of `{}` that its functions share.", self.qualname(function))
                }
                None => "Variables of the module that its functions share.".to_owned(),
            },
            visibility: self
                .scopes
                .scope(group.frame)
                .node
                .and_then(|function| self.visibility(self.function(function).0)),
            name: group.name.clone(),
            fields: fields.collect(),
        }
    }
}

impl Group {
    pub(super) fn member(&self, var: VarId) -> &RustName {
        let found = self.members.iter().find(|(member, _)| *member == var);
        &found.expect("a variable is in its group").1
    }

    /// The field that holds the handle in a closure.
    pub(super) fn field_type(&self) -> Type {
        Type::Path(Path::Runtime("Variables"), vec![Type::Closure(self.name.clone(), Vec::new())])
    }
}

impl Body<'_, '_> {
    /// The handle to the variables of a group: a local, or a field of the closure.
    pub(super) fn handle(&self, var: VarId, span: Span) -> Option<Expr> {
        let group = self.lower.group(var)?;
        if group.frame == self.frame {
            let local = self.handles[&group.name].clone();
            return Some(Expr::Name(local, span));
        }
        if let Some(param) = self.lent.get(&var) {
            return Some(Expr::Name(param.clone(), span));
        }
        let function = self.function?;
        Some(Expr::Field(self.lower.shapes[&function].fields.get(&var)?.clone(), span))
    }

    /// The cell of a variable that is held with others.
    pub(super) fn grouped_slot(&self, var: VarId, span: Span) -> Option<Expr> {
        let handle = self.handle(var, span)?;
        let member = self.lower.group(var)?.member(var).clone();
        Some(Expr::RustField(Box::new(handle), member, span))
    }

    pub(super) fn share_group(&self, var: VarId, span: Span) -> Option<Expr> {
        Some(method(self.handle(var, span)?, "share", vec![], span))
    }

    /// The first binding of a variable that is held with others: a local, until all are bound.
    pub(super) fn first_of_group(&mut self, var: VarId, value: Expr, span: Span) -> Stmt {
        let is_last = |group: &Group| group.members.last().is_some_and(|(last, _)| *last == var);
        if self.lower.group(var).is_some_and(is_last) {
            return self.make_group(var, Some(value), span);
        }
        let web = self.lower.web_of(var).expect("a captured variable has one web");
        let pattern = Pattern::Name(self.names[&web].clone());
        Stmt::Let { pattern, mutable: false, ty: None, value: Some(value) }
    }

    /// Makes the variables of a group. All but perhaps the last are in locals.
    fn make_group(&self, last: VarId, value: Option<Expr>, span: Span) -> Stmt {
        let group = self.lower.group(last).expect("the variable is in a group");
        let mut value = value;
        let fields = group.members.iter().map(|(var, member)| {
            let web = self.lower.web_of(*var).expect("a captured variable has one web");
            let given = if *var == last { value.take() } else { None };
            let given = given.unwrap_or_else(|| Expr::Name(self.names[&web].clone(), span));
            let new = Expr::Path(Path::Core("cell::Cell::new"), span);
            (member.clone(), Expr::Call { callee: Box::new(new), args: vec![given], span })
        });
        let made = Expr::Struct { name: group.name.clone(), fields: fields.collect(), span };
        let pattern = Pattern::Name(self.handles[&group.name].clone());
        let value = Some(super::places::runtime("Variables::new", vec![made], span));
        Stmt::Let { pattern, mutable: false, ty: None, value }
    }

    /// Makes the variables of groups of parameters alone.
    pub(super) fn enter_groups(&mut self, stmts: &mut Vec<Stmt>) {
        let lower = self.lower;
        for group in lower.groups_of(self.frame) {
            let is_param = |(var, _): &(VarId, RustName)| {
                let web = self.lower.web_of(*var);
                web.is_some_and(|web| self.lower.flow.webs[web.0 as usize].declare == Declare::Param)
            };
            if group.members.iter().all(is_param) {
                let last = group.members[group.members.len() - 1].0;
                let stmt = self.make_group(last, None, Span::call_site());
                stmts.push(stmt);
            }
        }
    }

    /// Names for the handles of the frame's groups.
    pub(super) fn name_groups(&mut self) {
        let lower = self.lower;
        for group in lower.groups_of(self.frame) {
            let name = self.namespace.take(HANDLE);
            self.handles.insert(group.name.clone(), name);
        }
    }
}
