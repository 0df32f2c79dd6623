//! Second pass: which variable each name means.
//!
//! Input: [`Collected`]. Output: [`Meanings`]. This is `analyze_name` of CPython's `symtable.c`, asked
//! from the name upwards instead of handed down as sets: a scope that declares `global x` ends the search for it.

use super::collect::{Action, AttributeTarget, Collected, RawScope};
use super::*;
use crate::diagnostics::{Diagnostics, Kind};
use crate::table::IdSet;

pub(super) fn resolve(collected: Collected, diags: &mut Diagnostics) -> Meanings {
    let Collected { scopes: raw, events, attributes, straight, mut looped, decorators, calls } = collected;
    let (locals, imports) = Default::default();
    let mut resolver = Resolver { found: Meanings::default(), locals, raw, imports };
    resolver.open_scopes();
    resolver.create_variables();
    resolver.check_declarations(diags);

    let mut meanings: Vec<Vec<Option<Resolution>>> =
        resolver.raw.iter().map(|scope| vec![None; scope.symbols.len()]).collect();
    for event in events {
        if let Action::Default { param, value, span, function, name } = event.action {
            let table = &mut resolver.found.table;
            let scope = ScopeId(event.scope as u32);
            let var = table.add_hidden(scope, name, VarKind::Default, (value, span), function);
            table.defaults.insert(param, var);
            continue;
        }
        let Some(symbol) = event.symbol else { continue };
        let meaning =
            *meanings[event.scope][symbol].get_or_insert_with(|| resolver.lookup(event.scope, symbol));
        resolver.record(event.scope, meaning, event.action);
    }
    resolver.found.straight = straight;
    let symbols = resolver.raw.iter().flat_map(|scope| &scope.symbols);
    resolver.found.words = symbols.map(|symbol| symbol.name.clone()).collect();
    resolver.finish_imports();
    let names = &resolver.found.names;
    let is_wraps = |name: &NodeId| match names.get(name) {
        Some(Resolution::Builtin(builtin)) => {
            *builtin == BuiltinId::WRAPS || builtin.members().any(|member| member == BuiltinId::WRAPS)
        }
        _ => false,
    };
    let replaced =
        decorators.iter().filter(|(_, named)| !named.iter().flatten().all(is_wraps) || named.is_none());
    looped.extend(replaced.map(|(function, _)| function));
    resolver.finish_attributes(attributes, looped);
    for (name, count) in calls {
        if let Some(var) = resolver.found.var_of(name) {
            let least = resolver.found.passed.get_or_insert(var, count);
            *least = count.min(*least);
        }
    }
    resolver.found
}

struct Resolver {
    found: Meanings,
    raw: Vec<RawScope>,
    /// By scope and symbol: the variable that the scope owns by that name.
    locals: Vec<Vec<Option<VarId>>>,
    /// By variable: the first import statement that binds it, and what it stands for.
    imports: Table<VarId, (NodeId, BuiltinId)>,
}

impl Resolver {
    fn open_scopes(&mut self) {
        for raw in &self.raw {
            // A parent comes before its children.
            self.found.table.open(raw.kind, raw.parent.map(|parent| ScopeId(parent as u32)), raw.node);
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
        let var = self.found.table.add_var(ScopeId(scope as u32), name, VarKind::Named);
        self.locals[scope][symbol] = Some(var);
        var
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
        BuiltinId::of_every_module(name).map_or(Resolution::Item, Resolution::Builtin)
    }

    fn record(&mut self, scope: usize, meaning: Resolution, action: Action) {
        let frame = self.found.table.scope(ScopeId(scope as u32)).frame;
        let binding = |node, span, kind| ((node, span), kind);
        let (node, binding) = match action {
            Action::Annotate(node) => {
                self.found.names.insert(node, meaning);
                return;
            }
            Action::Read(node) | Action::Mention(node) => (Some(node), None),
            Action::Declare | Action::Default { .. } => (None, None),
            Action::Bind { node, span, kind } => (Some(node), Some(binding(node, span, kind))),
            Action::Import { node, index, span, builtin } => {
                if let (Resolution::Var(var), Some(builtin)) = (meaning, builtin) {
                    self.imports.insert(var, (node, builtin));
                }
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
        if let Some((at, kind)) = binding {
            if let (BindingKind::Def | BindingKind::DecoratedDef, Some(inside)) =
                (kind, self.found.table.scope_of(at.0))
            {
                self.found.table.scopes[inside.0 as usize].def = Some(var);
            }
            self.found.table.bind(var, at, kind, frame);
        }
        self.found.table.capture(frame, var);
    }

    /// Makes of each import that allows it no variable, but another name for what stands in the module, where that is all the name is ever
    /// bound by, and has run before any read can. Other imports stay bindings of a variable, which the type stage refuses.
    fn finish_imports(&mut self) {
        let Meanings { table, names, imports, .. } = &mut self.found;
        let mut aliases = std::mem::take(&mut self.imports);
        for (node, meaning) in names.iter() {
            if let Resolution::Var(var) = meaning
                && aliases.get(var).is_some_and(|(stmt, _)| node < *stmt)
            {
                aliases.remove(var);
            }
        }
        let other: Vec<VarId> = aliases.keys().filter(|var| table.var(*var).bindings.len() != 1).collect();
        other.iter().for_each(|var| _ = aliases.remove(var));
        let names = names.iter_mut().map(|(_, meaning)| meaning);
        for meaning in names.chain(imports.iter_mut().flat_map(|(_, names)| names)) {
            if let Resolution::Var(var) = meaning
                && let Some((_, builtin)) = aliases.get(var)
            {
                *meaning = Resolution::Builtin(*builtin);
            }
        }
        for var in aliases.keys() {
            let var = &mut table.vars[var.0 as usize];
            (var.bindings, var.captured_by) = Default::default();
        }
        for scope in &mut table.scopes {
            scope.free.retain(|var| !aliases.contains_key(var));
        }
    }

    /// Which attributes of functions the program sets; what a name means for good is one of its `def`s.
    fn finish_attributes(&mut self, targets: Vec<AttributeTarget>, several: IdSet<NodeId>) {
        let table = &self.found.table;
        for AttributeTarget { object, name, scope, straight } in targets {
            let var = self.found.var_of(object);
            // What a decorator makes of a function is another one, and a loop makes one each time.
            let of_def = var.filter(|var| match table.var(*var).bindings.as_slice() {
                [Binding { node, kind: BindingKind::Def | BindingKind::DecoratedDef, .. }] => {
                    !several.contains(node)
                }
                _ => false,
            });
            let frame = table.scope(ScopeId(scope as u32)).frame;
            match of_def {
                Some(function) => {
                    self.found.attributes.push(AttributeSet { function, name, frame, at: object, straight });
                }
                None => self.found.sets_of_others = true,
            }
        }
    }
}
