//! What the program does not say in so many words: functions, names and calls that stand for something else.

use super::build::Builder;
use super::*;
use crate::scope::{BindingKind, ScopeKind, VarKind};

/// A function that is being made.
pub(super) struct Opened {
    id: NodeId,
    outer: ScopeId,
    params: Vec<Param>,
}

impl Opened {
    pub(super) fn function(&self) -> NodeId {
        self.id
    }

    /// The scope around it.
    pub(super) fn outer(&self) -> ScopeId {
        self.outer
    }
}

impl Builder<'_> {
    /// A fresh id.
    pub(super) fn id(&mut self) -> NodeId {
        self.ids += 1;
        NodeId(self.ids - 1)
    }

    pub(super) fn node(&mut self, kind: ExprKind, span: Span) -> Expr {
        Expr { id: self.id(), span, kind }
    }

    /// A name like this one that the program does not use.
    pub(super) fn fresh_name(&self, name: &str) -> Name {
        let mut candidate: Name = name.into();
        let mut number = 1;
        while self.names.words.contains(&candidate) {
            number += 1;
            candidate = format!("{name}{number}").into();
        }
        candidate
    }

    /// A read of a variable.
    pub(super) fn read(&mut self, var: VarId, span: Span) -> Expr {
        let kind = self.variable(var);
        self.node(kind, span)
    }

    pub(super) fn builtin(&mut self, builtin: BuiltinId, span: Span) -> Expr {
        self.node(ExprKind::Name(Meaning::Builtin(builtin)), span)
    }

    pub(super) fn call_of(&mut self, func: Expr, args: Vec<Expr>, span: Span) -> Expr {
        let args = args.into_iter().map(|value| Arg { kind: ArgKind::Positional, span: value.span, value });
        let kind = ExprKind::Call { func: Box::new(func), args: args.collect() };
        self.node(kind, span)
    }

    /// Begins a function, whose scope is entered.
    pub(super) fn open_function(&mut self) -> Opened {
        let id = self.id();
        let outer = self.scope;
        self.scope = self.scopes.open(ScopeKind::Function, Some(outer), Some(id));
        Opened { id, outer, params: Vec::new() }
    }

    /// A parameter of the function that is being made, given by position.
    pub(super) fn param(&mut self, function: &mut Opened, name: Name, span: Span) -> VarId {
        let var = self.scopes.add_var(self.scope, name.clone(), VarKind::Named);
        let id = self.id();
        self.scopes.bind(var, (id, span), BindingKind::Param, self.scope);
        function.params.push(Param {
            id,
            kind: ParamKind::PositionalOnly,
            name: Ident { name, span },
            var: Some(var),
            annotation: None,
            default: None,
            hidden: None,
            given: None,
            taken: false,
        });
        var
    }

    /// Ends a function, which returns a value.
    pub(super) fn close_function(
        &mut self,
        opened: Opened,
        (origin, name, span): (Origin, Ident, Span),
        mut body: Vec<Stmt>,
        value: Expr,
    ) -> Function {
        body.push(Stmt { id: self.id(), span, kind: StmtKind::Return(Some(value)) });
        self.leave(opened.outer);
        Function {
            id: opened.id,
            kind: FunctionKind::Lambda,
            origin,
            span,
            name,
            bound_as: None,
            var: None,
            visibility: None,
            attributes: Vec::new(),
            decorators: Vec::new(),
            applied: Vec::new(),
            params: Params { list: opened.params },
            returns: None,
            body,
            docstring: None,
            receiver: None,
            said: Said::default(),
        }
    }

    /// Goes back to the scope around a function, whose frame holds for it what it captures from further out.
    pub(super) fn leave(&mut self, outer: ScopeId) {
        let free = self.scopes.scope(self.scope).free.clone();
        self.scope = outer;
        let frame = self.frame();
        free.into_iter().for_each(|var| self.scopes.pass(frame, var));
    }
}
