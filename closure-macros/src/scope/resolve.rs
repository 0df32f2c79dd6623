//! Second pass: which variable each name means.
//!
//! Input: [`Collected`]. Output: [`Meanings`]. This is `analyze_name` of CPython's `symtable.c`, asked
//! from the name upwards instead of handed down as sets: a scope that declares `global x` ends the search for it.

use super::builtins::is_builtin;
use super::collect::{Action, Collected, RawScope};
use super::*;
use crate::diagnostics::{Diagnostics, Kind};
use crate::hash::HashSet;

pub(super) fn resolve(collected: Collected, diags: &mut Diagnostics) -> Meanings {
    let Collected { scopes: raw, events } = collected;
    let mut resolver =
        Resolver { found: Meanings::default(), locals: Vec::new(), raw, noted: HashSet::default() };
    resolver.open_scopes();
    resolver.create_variables();
    resolver.check_declarations(diags);

    let mut meanings: Vec<Vec<Option<Resolution>>> =
        resolver.raw.iter().map(|scope| vec![None; scope.symbols.len()]).collect();
    for event in events {
        if let Action::Default { param, value, span, function, name, read } = event.action {
            let var = resolver.default(event.scope, param, value, span, function, name);
            resolver.found.names.extend(read.map(|read| (read, Resolution::Var(var))));
            continue;
        }
        if let Action::Library { node, name } = event.action {
            resolver.found.names.insert(node, Resolution::Builtin);
            resolver.found.imported.insert(node, name);
            continue;
        }
        let Some(symbol) = event.symbol else { continue };
        let meaning =
            *meanings[event.scope][symbol].get_or_insert_with(|| resolver.lookup(event.scope, symbol));
        resolver.record(event.scope, meaning, event.action);
    }
    resolver.found
}

struct Resolver {
    found: Meanings,
    raw: Vec<RawScope>,
    /// By scope and symbol: the variable that the scope owns by that name.
    locals: Vec<Vec<Option<VarId>>>,
    /// What has been put into `Var::captured_by` (true) and into `Scope::free` (false).
    noted: HashSet<(ScopeId, VarId, bool)>,
}

impl Resolver {
    fn open_scopes(&mut self) {
        for (index, raw) in self.raw.iter().enumerate() {
            let id = ScopeId(index as u32);
            let parent = raw.parent.map(|parent| ScopeId(parent as u32));
            let frame = match (raw.kind, parent) {
                // A parent comes before its children.
                (ScopeKind::Comprehension, Some(parent)) => self.found.table.scope(parent).frame,
                _ => id,
            };
            if let Some(parent) = parent {
                self.found.table.scopes[parent.0 as usize].children.push(id);
            }
            if let Some(node) = raw.node {
                self.found.table.by_node.insert(node, id);
            }
            self.found.table.scopes.push(Scope {
                kind: raw.kind,
                parent,
                frame,
                node: raw.node,
                def: None,
                vars: Vec::new(),
                free: Vec::new(),
                children: Vec::new(),
            });
        }
    }

    fn create_variables(&mut self) {
        self.locals = self.raw.iter().map(|scope| vec![None; scope.symbols.len()]).collect();
        for scope in 0..self.raw.len() {
            for symbol in 0..self.raw[scope].symbols.len() {
                let flags = &self.raw[scope].symbols[symbol];
                let name = flags.name.clone();
                // In the module itself `global` says nothing new.
                if flags.is_local() || (scope == 0 && flags.is_bound()) {
                    self.own(scope, symbol);
                } else if flags.global && flags.is_bound() {
                    let in_module = self.module_symbol(name);
                    self.own(0, in_module);
                }
            }
        }
    }

    /// The module's symbol for a name that `global` gives it, perhaps a new one.
    fn module_symbol(&mut self, name: Name) -> usize {
        let module = &mut self.raw[0];
        if let Some(&symbol) = module.by_name.get(&name) {
            return symbol;
        }
        let symbol = module.symbols.len();
        module.by_name.insert(name.clone(), symbol);
        module.symbols.push(super::collect::Symbol::new(name));
        self.locals[0].push(None);
        symbol
    }

    fn own(&mut self, scope: usize, symbol: usize) -> VarId {
        if let Some(var) = self.locals[scope][symbol] {
            return var;
        }
        let name = self.raw[scope].symbols[symbol].name.clone();
        let var = self.new_var(scope, name, None);
        self.locals[scope][symbol] = Some(var);
        var
    }

    fn new_var(&mut self, scope: usize, name: Name, default_of: Option<NodeId>) -> VarId {
        let owner = ScopeId(scope as u32);
        let id = VarId(self.found.table.vars.len() as u32);
        let frame = self.found.table.scope(owner).frame;
        self.found.table.vars.push(Var {
            name,
            owner,
            frame,
            bindings: Vec::new(),
            captured_by: Vec::new(),
            default_of,
        });
        self.found.table.scopes[scope].vars.push(id);
        id
    }

    /// Errors of `nonlocal` that need the scopes around, and of `nonlocal` with `global`.
    fn check_declarations(&mut self, diags: &mut Diagnostics) {
        for scope in 0..self.raw.len() {
            for symbol in 0..self.raw[scope].symbols.len() {
                let flags = &self.raw[scope].symbols[symbol];
                let (true, Some(span)) = (flags.nonlocal, flags.declared_at) else { continue };
                let (name, reported) = (flags.name.clone(), flags.reported);
                let mut report = |message: String| {
                    if !reported {
                        diags.error(Kind::SyntaxError, span, message);
                    }
                };
                if flags.global {
                    report(format!("name '{name}' is nonlocal and global"));
                } else if self.raw[scope].parent.is_none() {
                    report("nonlocal declaration not allowed at module level".to_string());
                } else if self.enclosing(scope, &name).is_none() {
                    // A statement that was not understood may be the binding: it has had its error.
                    if !self.enclosing_is_incomplete(scope) {
                        report(format!("no binding for nonlocal '{name}' found"));
                    }
                } else {
                    continue;
                }
                // Later stages still want every name to mean something.
                let var = self.own(scope, symbol);
                self.found.table.refused.insert(var);
            }
        }
    }

    /// The variable that `nonlocal name` in a scope means.
    fn enclosing(&self, scope: usize, name: &Name) -> Option<VarId> {
        let mut scope = self.raw[scope].parent?;
        while let Some(parent) = self.raw[scope].parent {
            if let Some(&symbol) = self.raw[scope].by_name.get(name) {
                if self.raw[scope].symbols[symbol].global {
                    return None;
                }
                if let Some(var) = self.locals[scope][symbol] {
                    return Some(var);
                }
            }
            scope = parent;
        }
        None
    }

    fn enclosing_is_incomplete(&self, scope: usize) -> bool {
        let parents = std::iter::successors(self.raw[scope].parent, |&scope| self.raw[scope].parent);
        parents.filter(|&scope| self.raw[scope].parent.is_some()).any(|scope| self.raw[scope].incomplete)
    }

    fn lookup(&self, scope: usize, symbol: usize) -> Resolution {
        let name = &self.raw[scope].symbols[symbol].name;
        let mut at = Some(scope);
        while let Some(scope) = at {
            if let Some(&symbol) = self.raw[scope].by_name.get(name) {
                if let Some(var) = self.locals[scope][symbol] {
                    return Resolution::Var(var);
                }
                if self.raw[scope].symbols[symbol].global && scope != 0 {
                    at = Some(0);
                    continue;
                }
            }
            at = self.raw[scope].parent;
        }
        if is_builtin(name) { Resolution::Builtin } else { Resolution::Item }
    }

    fn record(&mut self, scope: usize, meaning: Resolution, action: Action) {
        let frame = self.found.table.scope(ScopeId(scope as u32)).frame;
        let binding = |node, span, kind| Binding { node, span, kind, frame };
        let (node, binding) = match action {
            Action::Read(node) | Action::Mention(node) => (Some(node), None),
            Action::Declare | Action::Default { .. } | Action::Library { .. } => (None, None),
            Action::Bind { node, span, kind } => (Some(node), Some(binding(node, span, kind))),
            Action::Import { node, index, span } => {
                // In the order of the statement.
                self.found.imports.get_or_default(node).push(meaning);
                // A statement that imports several names has one id: it stands for the first.
                ((index == 0).then_some(node), Some(binding(node, span, BindingKind::Import)))
            }
        };
        if let Some(node) = node {
            self.found.names.insert(node, meaning);
        }
        let Resolution::Var(var) = meaning else { return };
        if let Some(Binding { node, kind: BindingKind::Def | BindingKind::DecoratedDef, .. }) = binding
            && let Some(&inside) = self.found.table.by_node.get(&node)
        {
            self.found.table.scopes[inside.0 as usize].def = Some(var);
        }
        if let Some(binding) = binding {
            self.found.table.vars[var.0 as usize].bindings.push(binding);
        }
        self.capture(frame, var);
    }

    /// Notes that a frame uses a variable, if that is another frame's.
    fn capture(&mut self, frame: ScopeId, var: VarId) {
        let home = self.found.table.var(var).frame;
        if frame == home || !self.noted.insert((frame, var, true)) {
            return;
        }
        self.found.table.vars[var.0 as usize].captured_by.push(frame);
        let mut between = frame;
        while between != home && self.noted.insert((between, var, false)) {
            let scope = &mut self.found.table.scopes[between.0 as usize];
            scope.free.push(var);
            let Some(parent) = scope.parent else { break };
            between = self.found.table.scope(parent).frame;
        }
    }

    fn default(
        &mut self,
        scope: usize,
        param: NodeId,
        value: NodeId,
        span: Span,
        function: NodeId,
        name: Name,
    ) -> VarId {
        let var = self.new_var(scope, name, Some(param));
        self.found.table.defaults.insert(param, var);
        let made = &mut self.found.table.vars[var.0 as usize];
        made.bindings.push(Binding { node: value, span, kind: BindingKind::Default, frame: made.frame });
        made.captured_by.extend(self.found.table.by_node.get(&function));
        var
    }
}
