//! From the syntax tree, its data flow and its types to the model.
//!
//! Input: everything the checking stages found, without errors. Output: [`Output`]. Invariant: lowering decides how values are
//! passed (moved, cloned, borrowed, wrapped) from the facts of the earlier stages and finds nothing wrong any more.

mod arguments;
mod attributes;
mod body;
mod callables;
mod calls;
mod comprehensions;
mod definitions;
mod displays;
mod drafts;
mod exports;
mod expressions;
mod fallible;
mod frames;
mod imports;
mod index;
mod items;
mod known_calls;
mod lending;
mod lints;
mod loops;
mod operators;
mod order;
mod places;
mod sets;
mod statements;
mod targets;
mod text;
mod types;
mod unreachable;
mod values;
mod variables;

use crate::flow::{Flow, Storage, WebId};
use crate::hash::HashSet;
use crate::hir::{Function, Module, NodeId};
use crate::infer::{Con, Ty, Types};
use crate::model::{Item, Output, RustName};
use crate::names::{Namespace, closure_type};
use crate::scope::{ScopeId, ScopeTable, VarId, VarKind};
use crate::source::Python;
use crate::table::{HashedTable, IdSet, Table};
use std::cell::RefCell;
use std::rc::Rc;
use types::TypeParams;

/// What is needed of a function wherever it is named.
pub(crate) struct Shape {
    /// The struct's name.
    name: RustName,
    /// The struct's type parameters.
    params: TypeParams,
    /// Its fields, by captured variable.
    fields: HashedTable<VarId, RustName>,
    /// The Rust function, of a top-level `def` without captures.
    function: Option<RustName>,
}

pub(crate) struct Lower<'a> {
    scopes: &'a ScopeTable,
    flow: &'a Flow,
    types: &'a Types<'a>,
    shapes: Table<NodeId, Shape>,
    /// The functions of the source, with the functions around each, from outside in.
    functions: Vec<(&'a Function, Vec<&'a Function>)>,
    index: index::Index,
    /// Top-level functions that are used as values and so need a struct.
    values: RefCell<IdSet<NodeId>>,
    labels: RefCell<u32>,
    /// The names of keyword arguments, with the struct that stands for each.
    keywords: RefCell<Vec<(crate::hir::Name, RustName)>>,
    /// What such structs' names begin with, which no other expansion in the same module has.
    keyword_prefix: String,
    type_names: RefCell<Namespace>,
    /// The types that generated code may name, which no type parameter may hide: structs, and Rust types that the user names.
    visible_types: Rc<HashSet<Rc<str>>>,
    /// The function in which each name is read.
    reads_by_frame: Table<NodeId, Option<NodeId>>,
    /// Names that may be read more than once in a call of the function that they stand in.
    looped: IdSet<NodeId>,
    /// Functions that others lend their variables to.
    borrowers: IdSet<NodeId>,
    /// How loops go through lists.
    ways: loops::Ways,
    /// Set displays that are constants.
    sets: sets::Sets<'a>,
    /// Variables that are held together; by variable the index of its group, by frame those of its groups.
    groups: Vec<variables::Group>,
    group_of: Table<VarId, usize>,
    groups_by_frame: Table<ScopeId, Vec<usize>>,
    /// The source's definitions are what Rust code calls.
    exports: bool,
    /// The lines that panics name, and the variable that knows them; none where Rust names them itself.
    python: Option<(Python<'a>, RustName)>,
}

/// Lowers a module in which no stage found a mistake; panics name the lines of `python`, and `is_called` says which names Rust code calls.
pub fn lower(
    module: &Module,
    scopes: &ScopeTable,
    flow: &Flow,
    types: &Types<'_>,
    python: Option<Python<'_>>,
    is_called: impl Fn(&str) -> bool,
) -> Output {
    let mut collected = items::Collect::default();
    crate::hir::visit::walk_stmts(&mut collected, &module.body);
    // Those that stand where no statement is ever run have no types.
    collected.functions.retain(|(function, _)| types.function(function.id).is_some());
    let mut lower = Lower {
        scopes,
        flow,
        types,
        shapes: Table::default(),
        index: index::Index::of(&collected, scopes, flow),
        functions: collected.functions,
        values: RefCell::default(),
        labels: RefCell::default(),
        keywords: RefCell::default(),
        keyword_prefix: String::new(),
        type_names: RefCell::default(),
        visible_types: Rc::default(),
        reads_by_frame: collected.reads,
        looped: collected.looped,
        borrowers: IdSet::default(),
        ways: loops::Ways::default(),
        sets: sets::constant_sets(module),
        groups: Vec::new(),
        group_of: Table::default(),
        groups_by_frame: Table::default(),
        exports: module.exports,
        python: python.map(|python| (python, frames::variable(scopes, collected.names))),
    };
    let runs = !module.exports && items::has_statements(module);
    lower.name_functions(&collected.values, runs);
    lower.borrowers = lending::borrowers(&lower, &collected.values);
    lower.ways = loops::ways(&lower, module, collected.shows_cells);
    lower.keyword_prefix = match lower.functions.first() {
        Some((first, _)) if module.exports || !items::has_statements(module) => {
            crate::names::camel_case(first.bound_name())
        }
        _ => "Main".to_owned(),
    };
    let groups = lower.groups.iter().map(|group| Item::Variables(lower.variables_item(group)));
    let mut items: Vec<Item> = groups.collect();
    for (function, _) in &lower.functions {
        items.push(if lower.is_item(function.id) {
            Item::Function(Box::new(lower.function_item(function)))
        } else {
            Item::Closure(Box::new(lower.closure_item(function)))
        });
    }
    if module.exports {
        items.extend(lower.exports(module));
    } else if items::has_statements(module) {
        items.push(Item::Function(Box::new(lower.main(module))));
    }
    lower.unreachable(module, is_called, &mut items);
    let mut values: Vec<NodeId> = lower.values.borrow().iter().collect();
    values.sort_unstable();
    let values: Vec<Item> =
        values.into_iter().map(|function| Item::Closure(Box::new(lower.function_value(function)))).collect();
    // A value that is only looked at, as a decorator's is, is not made.
    let made = lints::made(items.iter().chain(&values));
    items.extend(values.into_iter().filter(|item| match item {
        Item::Closure(closure) => made.contains(&closure.name),
        _ => true,
    }));
    let keywords = lower.keywords.into_inner();
    items.extend(keywords.into_iter().map(|(name, marker)| Item::Keyword { name: marker, python: name }));
    let mut output = Output { items };
    lints::allow(&mut output);
    output
}

/// The name of a variable or parameter as a local of Rust's. No two variables get the same name.
fn local(name: &str) -> RustName {
    bindable(&readable(name))
}

/// A readable name as a pattern binds it. There the name of a constant, a unit struct or an enum variant would mean that one, and where
/// the macro stands any name with a capital letter may be one's.
fn bindable(name: &str) -> RustName {
    let is_capital = name.trim_start_matches('_').starts_with(char::is_uppercase);
    if is_capital { format!("{name}_").into() } else { name.into() }
}

/// The Rust name of a variable. A word that is none gets another underscore, and so does a name that only differs from one in those.
fn readable(name: &str) -> RustName {
    let is_word = matches!(name.trim_end_matches('_'), "" | "self" | "Self" | "super" | "crate");
    if is_word { format!("{name}_").into() } else { name.into() }
}

impl<'a> Lower<'a> {
    /// A top-level function that captures nothing: a plain Rust function.
    fn is_item(&self, function: NodeId) -> bool {
        self.shapes.get(&function).is_some_and(|shape| shape.function.is_some())
    }

    /// Names functions and structs. `values` are the names that are read otherwise than to be called.
    fn name_functions(&mut self, values: &[(NodeId, Option<VarId>)], runs: bool) {
        let values: IdSet<VarId> = values.iter().filter_map(|(_, var)| *var).collect();
        let mut visible: HashSet<Rc<str>> = self.types.rust_type_names().collect();
        let mut types = Namespace::default();
        // What an earlier definition of a name is called instead must hide no variable.
        let mut others = Namespace::default();
        self.scopes.vars.iter().for_each(|var| others.reserve(&var.name));
        let mut names = HashSet::default();
        // The last definition of a name is the one that Rust code means, as in Python.
        let is_inner = |index: &usize| !self.functions[*index].1.is_empty();
        let (inner, top): (Vec<usize>, Vec<usize>) = (0..self.functions.len()).rev().partition(is_inner);
        // A struct without fields is a value, too, and so are functions.
        for (function, _) in self.functions.iter().filter(|(_, outer)| outer.is_empty()) {
            types.reserve(function.bound_name());
        }
        for index in top.into_iter().chain(inner) {
            let (function, outer) = &self.functions[index];
            let captures = &self.flow.functions[&Some(function.id)].captures;
            let item = outer.is_empty()
                && captures.is_empty()
                && function.kind == crate::hir::FunctionKind::Def
                && function.decorators.is_empty();
            let path = outer.iter().chain([function]).map(|function| &**function.bound_name());
            let name = closure_type(outer.is_empty() && !item, path);
            let name = types.take(&name);
            let is_value = |var: VarId| values.contains(&var);
            if !item || function.var.is_none_or(is_value) {
                visible.insert(name.clone());
            }
            let mut namespace = Namespace::default();
            let fields = captures.iter().map(|var| (*var, namespace.take(&self.field_base(*var)))).collect();
            let shape = Shape {
                name,
                params: TypeParams::default(),
                fields,
                function: item.then(|| {
                    let name = function.bound_name();
                    let name: RustName = if name.as_ref() == "_" { "__".into() } else { name.clone() };
                    if runs && &*name == "main" {
                        // At the root of a crate it would be what Rust runs, without the statements.
                        return others.take("python_main");
                    }
                    if names.insert(name.clone()) { name } else { others.take(&name) }
                }),
            };
            self.shapes.insert(function.id, shape);
        }
        self.type_names = RefCell::new(types);
        self.group_variables();
        visible.extend(self.groups.iter().map(|group| group.name.clone()));
        self.visible_types = Rc::new(visible);
        for (function, shape) in self.shapes.iter_mut() {
            let info = self.types.function(function);
            let tys: Vec<Ty> = info
                .map(|info| info.captures.iter().map(|(_, ty)| self.types.deep(ty)).collect())
                .unwrap_or_default();
            shape.params = TypeParams::of(self.types, &tys, &self.visible_types);
        }
    }

    /// What a captured variable's field is called.
    fn field_base(&self, var: VarId) -> String {
        let var = &self.scopes.vars[var.0 as usize];
        match &var.kind {
            VarKind::Receiver => "receiver".to_owned(),
            VarKind::Default => {
                let name = var.name.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
                let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(name);
                format!("{name}_default")
            }
            VarKind::Attribute { name, .. } => readable(name).to_string(),
            VarKind::Named | VarKind::Added => readable(&var.name).to_string(),
        }
    }

    /// A function, and those around it from outside in.
    fn function(&self, id: NodeId) -> &(&'a Function, Vec<&'a Function>) {
        &self.functions[self.index.functions[&id]]
    }

    fn frame_of(&self, function: Option<NodeId>) -> ScopeId {
        function.and_then(|f| self.scopes.by_node.get(&f).copied()).unwrap_or(ScopeId::MODULE)
    }

    /// How a variable is held, with what only the types could tell: a closure that is cloned shares what it alone rebinds.
    fn storage(&self, web: WebId) -> Storage {
        let info = &self.flow.webs[web.0 as usize];
        match info.storage {
            Storage::Inline => {
                let holders = self.index.captured_by.get(&info.var).map_or(&[][..], Vec::as_slice);
                let cloned = holders.iter().any(|function| self.types.is_cloned(*function));
                if cloned { self.shared(web) } else { Storage::Inline }
            }
            Storage::Shared => self.shared(web),
            other => other,
        }
    }

    /// A shared cell needs its first value where it is made.
    fn shared(&self, web: WebId) -> Storage {
        match self.flow.webs[web.0 as usize].declare {
            crate::flow::Declare::AtDef(_) | crate::flow::Declare::Param => Storage::Shared,
            _ if self.is_copied(web) => Storage::Shared,
            _ => Storage::Late,
        }
    }

    /// The variable's values are `Copy`, so that no borrow needs to be counted.
    fn is_copied(&self, web: WebId) -> bool {
        Lower::is_scalar(&self.types.web(web))
    }

    /// The runtime's type of a shared cell.
    fn cell(&self, web: WebId) -> &'static str {
        if self.is_copied(web) { "CopyCell" } else { "Cell" }
    }

    /// What makes a shared cell.
    fn new_cell(&self, web: WebId) -> &'static str {
        if self.is_copied(web) { "CopyCell::new" } else { "Cell::new" }
    }

    fn web_of(&self, var: VarId) -> Option<WebId> {
        self.flow.web_of_var.get(&var).copied()
    }

    fn is_scalar(ty: &Ty) -> bool {
        match ty {
            Ty::Con(Con::Tuple | Con::Option, args) => args.iter().all(Lower::is_scalar),
            Ty::Con(con, _) => con.is_scalar(),
            Ty::Var(_) => false,
        }
    }

    fn label(&self, base: &str) -> RustName {
        let mut labels = self.labels.borrow_mut();
        *labels += 1;
        if *labels == 1 { base.into() } else { format!("{base}{labels}").into() }
    }
}
