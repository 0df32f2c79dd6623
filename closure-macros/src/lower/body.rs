//! The body of one Rust function.

use super::Lower;
use super::frames::Line;
use super::places::Value;
use super::types::TypeParams;
use crate::flow::{Declare, Storage, WebId};
use crate::hash::HashMap;
use crate::hir::{self, Function, Module, NodeId};
use crate::infer::{Con, Ty};
use crate::model::*;
use crate::names::Namespace;
use crate::scope::{ScopeId, VarId};
use crate::table::{HashedSet, HashedTable};

/// An enclosing loop.
pub(crate) struct Loop {
    /// The block around a loop with `else`, which `break` leaves.
    pub past_end: Option<RustName>,
    /// The loop's own label, if something needs it.
    pub own: Option<RustName>,
    /// How many labelled blocks were open where the loop began.
    pub blocks: usize,
    /// What says that the next step is on the loop's first line again, if that can fail.
    pub again: Option<Stmt>,
}

/// `let f = value; f` is `value`, and a block that is a block's value is part of it.
fn inline_last_let(block: &mut Block) {
    if let Some(Expr::Block(inner)) = block.tail.as_deref_mut() {
        let mut inner = std::mem::take(inner);
        block.stmts.append(&mut inner.stmts);
        block.tail = inner.tail;
    }
    let Some(Expr::Name(name, _)) = block.tail.as_deref() else { return };
    let is_last = matches!(
        block.stmts.last(),
        Some(Stmt::Let { pattern: Pattern::Name(bound), value: Some(_), .. }) if bound == name
    );
    if is_last && let Some(Stmt::Let { value, .. }) = block.stmts.pop() {
        block.tail = value.map(Box::new);
    }
}

/// Lowers one frame: a function's body or the module's statements.
pub(crate) struct Body<'l, 'a> {
    pub lower: &'l Lower<'a>,
    pub function: Option<NodeId>,
    pub frame: ScopeId,
    pub params: TypeParams,
    pub result: Ty,
    /// Rust names of the frame's variables, by web.
    pub names: HashedTable<WebId, RustName>,
    pub namespace: Namespace,
    pub loops: Vec<Loop>,
    /// How many labelled blocks are open.
    pub blocks: usize,
    /// Integer literals carry their type.
    pub typed_literals: bool,
    /// Locals that hold a `&str`: a literal, or an element of a list that is not changed meanwhile.
    pub literals: HashedSet<WebId>,
    /// Handles to variables that are held together, by the name of their struct.
    pub handles: HashMap<RustName, RustName>,
    /// Captured variables that are parameters.
    pub lent: HashedTable<VarId, RustName>,
    /// Captured variables that have been read into locals.
    pub read: HashedTable<WebId, RustName>,
    /// Locals that hold a reference to an element of a list that is not changed meanwhile.
    pub borrowed: HashedSet<WebId>,
    /// Texts that an operation looks at when all its operands are evaluated, and that none of them may move away.
    pub looked_at: HashedSet<WebId>,
    /// Expressions that are evaluated already, ahead of the place where they are written.
    pub evaluated: HashedTable<NodeId, Value>,
    /// The line that panics name; none where Rust names it itself, and in code that others run.
    pub line: Option<Line>,
}

impl<'l, 'a> Body<'l, 'a> {
    pub fn new(lower: &'l Lower<'a>, function: Option<&Function>, params: TypeParams) -> Self {
        let id = function.map(|f| f.id);
        let frame = lower.frame_of(id);
        let result = id
            .and_then(|id| lower.types.function(id))
            .map_or_else(Ty::none, |info| lower.types.deep(&info.result));
        let mut body = Body {
            lower,
            function: id,
            frame,
            params,
            result,
            names: HashedTable::default(),
            namespace: Namespace::default(),
            loops: Vec::new(),
            blocks: 0,
            typed_literals: false,
            literals: HashedSet::default(),
            borrowed: HashedSet::default(),
            handles: HashMap::default(),
            lent: HashedTable::default(),
            read: HashedTable::default(),
            looked_at: HashedSet::default(),
            evaluated: HashedTable::default(),
            line: None,
        };
        body.typed_literals =
            id.is_some_and(|id| lower.bounds(id, &body.params).iter().any(Bound::is_about_known));
        body.name_webs();
        body.name_groups();
        body.name_lent();
        body.line = body.first_line(function);
        body
    }

    /// Gives each web of the frame its Rust name: the variable's own, unless two would hide each other.
    fn name_webs(&mut self) {
        let flow = self.lower.flow;
        let mut attributes = Vec::new();
        for id in self.lower.index.webs_of_frame.get(&self.frame).into_iter().flatten() {
            let var = flow.webs[id.0 as usize].var;
            if self.lower.scopes.var(var).attribute().is_none() {
                self.namespace.reserve(&super::bindable(&self.lower.field_base(var)));
            }
        }
        for id in self.lower.index.webs_of_frame.get(&self.frame).into_iter().flatten() {
            let web = &flow.webs[id.0 as usize];
            let base = super::bindable(&self.lower.field_base(web.var));
            // Another definition of the name may be a Rust function, which module statements call.
            let is_item = |function| self.lower.is_item(function);
            let hides_item = self.function.is_none()
                && !web.known.is_some_and(is_item)
                && self.lower.index.webs_of_var[&web.var]
                    .iter()
                    .any(|other| flow.webs[other.0 as usize].known.is_some_and(is_item));
            let name: RustName = if self.lower.scopes.var(web.var).attribute().is_some() {
                attributes.push(*id);
                continue;
            } else if web.shadows || hides_item {
                self.namespace.take(&format!("{base}_"))
            } else {
                base
            };
            self.names.insert(*id, name);
        }
        // An attribute of a function is called after the attribute, unless a variable is.
        for web in attributes {
            let base = super::bindable(&self.lower.field_base(flow.webs[web.0 as usize].var));
            let name = self.namespace.take(&base);
            self.names.insert(web, name);
        }
    }

    /// A name for a temporary.
    pub fn temp(&mut self, base: &str) -> RustName {
        self.namespace.take(base)
    }

    pub fn function_body(mut self, function: &Function) -> Block {
        let mut stmts = self.declare_at_start(self.frame);
        for param in &function.params.list {
            self.enter_param(param, &mut stmts);
        }
        self.enter_groups(&mut stmts);
        self.read_once(function.id, &mut stmts);
        let mut block = self.block(&function.body, true);
        stmts.append(&mut block.stmts);
        let falls = self.lower.flow.functions[&Some(function.id)].falls_through;
        if falls && block.tail.is_none() {
            block.tail = self.none_as_result(function.name.span).map(Box::new);
        }
        let mut block = Block { stmts, tail: block.tail };
        inline_last_let(&mut block);
        self.finished(block)
    }

    pub fn module_body(mut self, module: &Module) -> Block {
        let mut stmts = self.declare_at_start(self.frame);
        let mut block = self.block(&module.body, false);
        stmts.append(&mut block.stmts);
        self.finished(Block { stmts, tail: None })
    }

    /// A whole body, with all that goes around it.
    fn finished(&self, block: Block) -> Block {
        let mut block = self.framed(block);
        super::imports::import(&mut block, &self.params.names());
        block
    }

    /// The module's definitions, and what they have made of these names.
    pub fn definitions(mut self, definitions: &[hir::Stmt], names: &[&hir::Expr]) -> Block {
        let mut stmts = self.declare_at_start(self.frame);
        let mut block = self.block(definitions, false);
        stmts.append(&mut block.stmts);
        let made = names.iter().map(|name| self.expr(name).by_value()).collect();
        self.finished(Block { stmts, tail: Some(Box::new(Expr::Tuple(made))) })
    }

    /// Captured numbers that are never rebound and stand in a loop are read before it: rustc cannot tell that nothing in
    /// the loop changes the closure.
    fn read_once(&mut self, function: NodeId, stmts: &mut Vec<Stmt>) {
        let lower = self.lower;
        for var in &lower.flow.functions[&Some(function)].captures {
            let Some(web) = lower.web_of(*var) else { continue };
            let info = &lower.flow.webs[web.0 as usize];
            if self.lent.contains_key(var) {
                continue;
            }
            let is_looped = |read: &NodeId| {
                lower.looped.contains(read) && lower.reads_by_frame.get(read) == Some(&Some(function))
            };
            if lower.storage(web) == Storage::Plain
                && lower.is_copied(web)
                && info.known.is_none()
                && info.uses.iter().any(is_looped)
            {
                let span = crate::source::Span::call_site();
                let value = Some(self.slot(web, span));
                let name = self.temp(&super::bindable(&lower.field_base(*var)));
                let pattern = Pattern::Name(name.clone());
                stmts.push(Stmt::Let { pattern, mutable: false, ty: None, value });
                self.read.insert(web, name);
            }
        }
    }

    /// A parameter that is captured and rebound moves into its cell; a rebound `str` becomes a String of its own.
    fn enter_param(&mut self, param: &hir::Param, stmts: &mut Vec<Stmt>) {
        let Some(def) = self.lower.flow.def_of.get(&param.id) else { return };
        let web = self.lower.flow.defs[def.0 as usize].web;
        let info = &self.lower.flow.webs[web.0 as usize];
        let ty = self.lower.types.web(web);
        self.widen_param(param, &ty, stmts);
        if self.lower.group(info.var).is_some() {
            return;
        }
        let name = self.names.get(&web).cloned().unwrap_or_else(|| super::local(&param.name.name));
        let span = param.name.span;
        let value = || {
            let value = Expr::Name(super::local(&param.name.name), span);
            if ty.is(&Con::Str) { super::places::owned_text(value, span) } else { value }
        };
        let cell = match self.lower.storage(web) {
            Storage::Shared => Some(self.lower.new_cell(web)),
            Storage::Late => Some("Late::new"),
            _ if ty.is(&Con::Str) && info.defs.len() > 1 => None,
            _ => return,
        };
        let value = match cell {
            Some(path) => Expr::Call {
                callee: Box::new(Expr::Path(Path::Runtime(path), span)),
                args: vec![value()],
                span,
            },
            None => value(),
        };
        stmts.push(Stmt::Let {
            pattern: Pattern::Name(name),
            mutable: cell.is_none(),
            ty: None,
            value: Some(value),
        });
    }

    /// What is passed to a parameter as the variable holds it, where that is of another type.
    fn widen_param(&mut self, param: &hir::Param, held: &Ty, stmts: &mut Vec<Stmt>) {
        let info = self.function.and_then(|function| self.lower.types.function(function));
        let passed = info.and_then(|info| info.params.iter().find(|known| known.node == param.id));
        let Some(passed) = passed.map(|passed| self.lower.types.deep(&passed.ty)).filter(|ty| ty != held)
        else {
            return;
        };
        let (name, span) = (super::local(&param.name.name), param.name.span);
        let value = self.coerce(Expr::Name(name.clone(), span), &passed, held, span);
        stmts.push(Stmt::Let { pattern: Pattern::Name(name), mutable: true, ty: None, value: Some(value) });
    }

    /// Cells, and variables that may be unbound, of a frame or comprehension.
    pub fn declare_at_start(&mut self, scope: ScopeId) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let flow = self.lower.flow;
        for var in &self.lower.scopes.scopes[scope.0 as usize].vars {
            for id in self.lower.index.webs_of_var.get(var).into_iter().flatten() {
                let web = &flow.webs[id.0 as usize];
                if web.declare != Declare::AtStart || web.known.is_some() || web.defs.is_empty() {
                    continue;
                }
                stmts.push(self.declaration(*id));
            }
        }
        stmts
    }

    /// The declaration of a web that gets its value later.
    pub fn declaration(&mut self, id: WebId) -> Stmt {
        let web = &self.lower.flow.webs[id.0 as usize];
        let name = self.names[&id].clone();
        let span = crate::source::Span::call_site();
        let (mutable, value) = match self.lower.storage(id) {
            Storage::Shared => {
                // Nobody can read it before it is bound, so that any value will do.
                let value = super::types::any_scalar(&self.lower.types.web(id), span);
                (false, Some(super::places::runtime(self.lower.new_cell(id), vec![value], span)))
            }
            Storage::Late => (false, Some(super::places::runtime("Late::unbound", vec![], span))),
            _ if web.maybe_unbound => (true, Some(Expr::None)),
            _ => (web.mutable, None),
        };
        Stmt::Let { pattern: Pattern::Name(name), mutable, ty: None, value }
    }
}
