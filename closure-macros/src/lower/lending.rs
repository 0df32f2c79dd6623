//! Calls of known functions by others: who calls lends what the callee captures.
//!
//! A function that calls a known one has what that captures among its own captures. It could make the callee's struct anew for each call,
//! but that would clone each text, container and cell in it. So a function that others call, and that captures anything that is not
//! simply copied, has its code in an associated function `run`, which gets captured variables as parameters; `call` is
//! `run` with those of the struct.

use super::Lower;
use super::body::Body;
use super::places::reference;
use crate::flow::Storage;
use crate::hash::HashMap;
use crate::hir::{Function, NodeId};
use crate::model::*;
use crate::scope::VarId;
use crate::source::Span;
use crate::table::{HashedTable, IdSet};

/// The associated function.
const RUN: &str = "run";

/// A captured variable as a parameter: by value if it is copied, else by reference.
struct Lent {
    field: RustName,
    name: RustName,
    ty: Type,
    copied: bool,
}

/// The functions that others lend their variables to; `values` are the names that are read otherwise than to be called.
pub(super) fn borrowers(lower: &Lower, values: &[(NodeId, Option<VarId>)]) -> IdSet<NodeId> {
    let values: IdSet<NodeId> = values.iter().map(|(name, _)| *name).collect();
    let called = lower.reads_by_frame.iter().filter_map(|(name, reader)| {
        let function = lower.flow.webs[lower.flow.uses.get(&name)?.web.0 as usize].known?;
        let by_another = *reader != Some(function) && !values.contains(&name);
        (by_another && lower.rebuilds(name, *reader)).then_some(function)
    });
    called.filter(|function| lower.can_borrow(*function)).collect()
}

impl Lower<'_> {
    /// Whether a read of a known function, by `reader`, is of another frame than that which holds the function.
    fn rebuilds(&self, name: NodeId, reader: Option<NodeId>) -> bool {
        self.flow.uses.get(&name).is_some_and(|used| {
            let var = self.flow.webs[used.web.0 as usize].var;
            self.scopes.var(var).frame != self.frame_of(reader)
        })
    }

    /// Whether it captures what is not simply copied. Default values are filled in by callers, who need its struct for that.
    fn can_borrow(&self, function: NodeId) -> bool {
        let captures = &self.flow.functions[&Some(function)].captures;
        captures.iter().all(|var| !self.scopes.var(*var).is_hidden())
            && captures.iter().any(|var| !self.is_lent_by_value(*var))
    }

    fn is_lent_by_value(&self, var: VarId) -> bool {
        let is_plain =
            |web| matches!(self.storage(web), Storage::Plain | Storage::Local) && self.is_copied(web);
        self.group(var).is_none() && self.web_of(var).is_some_and(is_plain)
    }

    /// `call`, which lends the struct's own variables, and `run`.
    pub(super) fn lending_methods(
        &self,
        function: &Function,
        mut call: Signature,
        body: Body<'_, '_>,
        fields: &[Field],
    ) -> (CallMethod, CallMethod) {
        let span = function.name.span;
        let lent = self.lent(function.id, &body.lent, fields);
        let params = lent.iter().map(|lent| Param {
            name: lent.name.clone(),
            ty: lent.ty.clone(),
            span: Span::call_site(),
            mutable: false,
        });
        let run = Signature {
            generics: call.generics.clone(),
            params: params.chain(call.params.iter().cloned()).collect(),
            result: call.result.clone(),
            bounds: call.bounds.clone(),
        };
        call.params.iter_mut().for_each(|param| param.mutable = false);
        let own = lent.iter().map(|lent| {
            let field = Expr::Field(lent.field.clone(), Span::call_site());
            if lent.copied { field } else { reference(field) }
        });
        let passed = call.params.iter().map(|param| Expr::Name(param.name.clone(), param.span));
        let forward = self.run(function.id, Vec::new(), own.chain(passed).collect(), span);
        (
            CallMethod {
                docs: vec!["Calls the function.".into()],
                lints: Vec::new(),
                signature: call,
                body: Block { stmts: vec![], tail: Some(Box::new(forward)) },
            },
            CallMethod {
                docs: vec!["Calls the function with captured variables that the caller holds, too.".into()],
                lints: Vec::new(),
                signature: run,
                body: body.function_body(function),
            },
        )
    }

    fn lent(&self, function: NodeId, names: &HashedTable<VarId, RustName>, fields: &[Field]) -> Vec<Lent> {
        let mut lent: Vec<Lent> = Vec::new();
        for var in &self.flow.functions[&Some(function)].captures {
            let name = &self.shapes[&function].fields[var];
            let Some(field) = fields.iter().find(|field| field.name == *name) else { continue };
            // Variables that are held together are one.
            if lent.iter().any(|lent| lent.field == field.name) {
                continue;
            }
            let copied = self.is_lent_by_value(*var);
            let ty = if copied { field.ty.clone() } else { Type::Ref(Box::new(field.ty.clone())) };
            lent.push(Lent { field: field.name.clone(), name: names[var].clone(), ty, copied });
        }
        lent
    }

    fn run(&self, function: NodeId, types: Vec<Type>, args: Vec<Expr>, span: Span) -> Expr {
        let name = self.shapes[&function].name.clone();
        let callee = Expr::OfClosure { name, function: RUN, args: types, span };
        Expr::Call { callee: Box::new(callee), args, span }
    }
}

impl Body<'_, '_> {
    /// Names for the captured variables that this function is lent.
    pub(super) fn name_lent(&mut self) {
        let Some(function) = self.function.filter(|function| self.lower.borrowers.contains(function)) else {
            return;
        };
        let mut names: HashMap<RustName, RustName> = HashMap::default();
        for var in &self.lower.flow.functions[&Some(function)].captures {
            let field = &self.lower.shapes[&function].fields[var];
            let name = match names.get(field) {
                Some(name) => name.clone(),
                None => self.namespace.take(&super::bindable(field)),
            };
            names.insert(field.clone(), name.clone());
            self.lent.insert(*var, name);
        }
    }

    /// Whether a call of a known function, which `func` names, lends it variables.
    pub(super) fn lends(&self, func: NodeId, function: NodeId) -> bool {
        self.lower.borrowers.contains(&function)
            && (self.function == Some(function) || self.lower.rebuilds(func, self.function))
    }

    /// A call of a function that is lent what it captures; `types` are its type arguments, where they have to be said.
    pub(super) fn lending_call(
        &mut self,
        function: NodeId,
        types: Vec<Type>,
        args: Vec<Expr>,
        span: Span,
    ) -> Expr {
        let mut lent: Vec<(RustName, Expr)> = Vec::new();
        for var in self.lower.flow.functions[&Some(function)].captures.clone() {
            let field = &self.lower.shapes[&function].fields[&var];
            if lent.iter().any(|(known, _)| known == field) {
                continue;
            }
            let (field, value) = (field.clone(), self.lend(var, span));
            lent.push((field, value));
        }
        let lent = lent.into_iter().map(|(_, value)| value);
        self.lower.run(function, types, lent.chain(args).collect(), span)
    }

    fn lend(&self, var: VarId, span: Span) -> Expr {
        let slot = match self.handle(var, span) {
            Some(handle) => handle,
            None => self.slot(self.lower.web_of(var).expect("a captured variable has one web"), span),
        };
        // What this function was lent is a reference already.
        if self.lower.is_lent_by_value(var) || self.lent.contains_key(&var) { slot } else { reference(slot) }
    }
}
