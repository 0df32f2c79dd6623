//! Functions, closure structs and what is implemented for them.

use super::Lower;
use super::body::Body;
use super::types::TypeParams;
use crate::flow::Storage;
use crate::hir::visit::{self, Visitor};
use crate::hir::{
    self, ExprKind, Function, FunctionKind, Meaning, Module, Name, NodeId, ParamKind, StmtKind,
};
use crate::infer::{Con, FunctionInfo, Ty};
use crate::lex::Attribute;
use crate::model::*;
use crate::scope::{VarId, VarKind};
use crate::source::Span;
use crate::table::{IdSet, Table};
use std::rc::Rc;

/// All functions, each with those around it.
#[derive(Default)]
pub(super) struct Collect<'a> {
    stack: Vec<&'a Function>,
    pub functions: Vec<(&'a Function, Vec<&'a Function>)>,
    /// The function in which each name expression stands.
    pub reads: Table<NodeId, Option<NodeId>>,
    /// Name expressions that are not what is called, each with the variable.
    pub values: Vec<(NodeId, Option<VarId>)>,
    callees: IdSet<NodeId>,
    /// Names that may be read more than once in a call of the function that they stand in.
    pub looped: IdSet<NodeId>,
    loops: u32,
    /// The program reads `__closure__`, by which it can get at what any closure holds.
    pub shows_cells: bool,
    /// Every Rust item that is named.
    pub names: Vec<&'a Name>,
}

impl<'a> Visitor<'a> for Collect<'a> {
    fn stmt(&mut self, stmt: &'a crate::hir::Stmt) {
        match &stmt.kind {
            StmtKind::For { target, iter, body, orelse } => {
                self.expr(iter);
                self.loops += 1;
                self.expr(target);
                visit::walk_stmts(self, body);
                self.loops -= 1;
                visit::walk_stmts(self, orelse);
            }
            StmtKind::While { test, body, orelse } => {
                self.loops += 1;
                self.expr(test);
                visit::walk_stmts(self, body);
                self.loops -= 1;
                visit::walk_stmts(self, orelse);
            }
            _ => visit::walk_stmt(self, stmt),
        }
    }

    fn expr(&mut self, expr: &'a crate::hir::Expr) {
        match &expr.kind {
            ExprKind::Name(meaning) => {
                if let Meaning::Item(name) = meaning {
                    self.names.push(name);
                }
                self.reads.insert(expr.id, self.stack.last().map(|f| f.id));
                if self.loops > 0 {
                    self.looped.insert(expr.id);
                }
                if !self.callees.remove(&expr.id) {
                    self.values.push((expr.id, expr.var()));
                }
            }
            ExprKind::Call { func, .. } => {
                self.callees.insert(func.id);
            }
            _ => {}
        }
        if let ExprKind::Attribute { attr, .. } = &expr.kind {
            self.shows_cells |= attr.name.as_ref() == "__closure__";
        }
        let ExprKind::Comprehension(comprehension) = &expr.kind else {
            visit::walk_expr(self, expr);
            return;
        };
        for (index, clause) in comprehension.clauses.iter().enumerate() {
            // The first is evaluated once.
            self.loops += u32::from(index > 0);
            self.expr(&clause.iter);
            self.loops += u32::from(index == 0);
            self.expr(&clause.target);
            clause.conditions.iter().for_each(|condition| self.expr(condition));
        }
        self.expr(&comprehension.element);
        comprehension.value.iter().for_each(|value| self.expr(value));
        self.loops -= comprehension.clauses.len() as u32;
    }

    fn function(&mut self, function: &'a Function) {
        visit::walk_function(self, function);
        self.functions.push((function, self.stack.clone()));
        self.stack.push(function);
        let loops = std::mem::take(&mut self.loops);
        visit::walk_body(self, function);
        self.loops = loops;
        self.stack.pop();
    }
}

/// Whether the module has statements that make a `__main__`.
pub(super) fn has_statements(module: &Module) -> bool {
    module.body.iter().any(|stmt| match &stmt.kind {
        StmtKind::FunctionDef(function) => !function.decorators.is_empty(),
        StmtKind::Expr(expr) => !matches!(expr.kind, ExprKind::Str(_)),
        StmtKind::Pass | StmtKind::Import(_) => false,
        _ => true,
    })
}

impl<'a> Lower<'a> {
    pub(super) fn info(&self, function: NodeId) -> &FunctionInfo {
        self.types.function(function).expect("inference has seen every function")
    }

    pub(super) fn function_item(&self, function: &Function) -> FunctionItem {
        let params = TypeParams::inside(&self.visible_types);
        let (signature, params) = self.signature(function, &params);
        FunctionItem {
            docs: self.docs(function),
            attributes: attributes(function, |_| true),
            lints: Vec::new(),
            visibility: function.visibility.clone(),
            name: self.shapes[&function.id].function.clone().unwrap_or_else(|| function.bound_name().clone()),
            span: function.name.span,
            body: Body::new(self, Some(function), params).function_body(function),
            signature,
        }
    }

    /// The module's statements as a function.
    pub(super) fn main(&self, module: &Module) -> FunctionItem {
        FunctionItem {
            docs: vec!["The module's statements, in order.".into()],
            attributes: Vec::new(),
            lints: Vec::new(),
            visibility: Some("pub".into()),
            name: "__main__".into(),
            span: crate::source::Span::call_site(),
            signature: Signature::default(),
            body: Body::new(self, None, TypeParams::default()).module_body(module),
        }
    }

    /// Parameters, result and bounds. `outer` are the struct's type parameters.
    pub(super) fn signature(&self, function: &Function, outer: &TypeParams) -> (Signature, TypeParams) {
        let info = self.info(function.id);
        let mut params = outer.clone();
        let tys: Vec<Ty> = info.params.iter().map(|param| self.types.deep(&param.ty)).collect();
        let whole = self.is_whole(function.id);
        for (ty, param) in tys.iter().zip(&info.params) {
            match (param.kind, ty) {
                (ParamKind::VarArgs, Ty::Var(var)) if whole => params.set_whole(*var),
                // It is part of the same list.
                (ParamKind::VarKeywords, Ty::Var(var)) if whole => {
                    params.set(*var, Type::Unit);
                    continue;
                }
                _ => {}
            }
            for var in self.types.vars_of(ty) {
                params.add(self.types, var);
            }
        }
        self.add_results(function.id, &mut params);
        let result = self.types.deep(&info.result);
        self.add_undetermined(&result, &mut params);
        let skip = outer.order.len();
        let mut signature = Signature {
            generics: params.names()[skip..].to_vec(),
            params: function
                .params
                .list
                .iter()
                .zip(&tys)
                .filter(|(param, _)| !(whole && param.kind == ParamKind::VarKeywords))
                .map(|(param, ty)| Param {
                    name: super::local(&param.name.name),
                    ty: self.param_type(ty, &params),
                    span: param.name.span,
                    mutable: self.param_is_mutable(param.id, ty),
                })
                .collect(),
            result: match self.rust_type(&result, &params) {
                Type::Unit => None,
                ty => Some(ty),
            },
            bounds: self.bounds(function.id, &params),
        };
        if let Some(result) = &signature.result {
            super::types::add_projection_bounds(result, &mut signature.bounds);
        }
        signature.bounds = super::types::tidied(signature.bounds);
        (signature, params)
    }

    /// Whether a function's `*args`, with `**kwargs` if there is one, stands for the whole argument list: it is only passed on.
    pub(super) fn is_whole(&self, function: NodeId) -> bool {
        let info = self.info(function);
        let [rest, others @ ..] = info.params.as_slice() else { return false };
        rest.kind == ParamKind::VarArgs
            && others.iter().all(|param| param.kind == ParamKind::VarKeywords)
            && info.params.iter().all(|param| matches!(self.types.deep(&param.ty), Ty::Var(_)))
            && info.params.iter().all(|param| {
                let web = self.flow.def_of.get(&param.node).map(|def| self.flow.defs[def.0 as usize].web);
                web.is_some_and(|web| self.types.is_whole(self.flow.webs[web.0 as usize].var))
            })
    }

    /// A `str` parameter is borrowed.
    pub(super) fn param_type(&self, ty: &Ty, params: &TypeParams) -> Type {
        if ty.is(&Con::Str) {
            return Type::Ref(Box::new(Type::Path(Path::Primitive("str"), vec![])));
        }
        self.rust_type(ty, params)
    }

    fn param_is_mutable(&self, param: NodeId, ty: &Ty) -> bool {
        let Some(def) = self.flow.def_of.get(&param) else { return false };
        let web = self.flow.defs[def.0 as usize].web;
        self.flow.webs[web.0 as usize].mutable
            && matches!(self.storage(web), Storage::Local | Storage::Plain | Storage::Inline)
            && !ty.is(&Con::Str)
            && *ty == self.types.web(web)
    }

    /// Where a variable is bound first.
    pub(super) fn bound_at(&self, var: VarId) -> Span {
        self.scopes.var(var).bindings.first().map_or_else(Span::call_site, |binding| binding.span)
    }

    pub(super) fn closure_item(&self, function: &Function) -> ClosureItem {
        let shape = &self.shapes[&function.id];
        let info = self.info(function.id);
        let mut written = false;
        let mut fields = Vec::new();
        let mut groups: Vec<&RustName> = Vec::new();
        for (var, ty) in &info.captures {
            if let Some(group) = self.group(*var) {
                if !groups.contains(&&group.name) {
                    groups.push(&group.name);
                    let docs = "Variables that it shares with others: one reference-counted place for all."
                        .to_owned();
                    let (name, ty) = (shape.fields[var].clone(), group.field_type());
                    fields.push(Field { docs, name, span: self.bound_at(*var), ty, is_foreign: false });
                }
                continue;
            }
            let ty = self.types.deep(ty);
            let web = self.web_of(*var).expect("a captured variable has one web");
            let inner = self.rust_type(&ty, &shape.params);
            let is_foreign = contains_written(&ty);
            written |= is_foreign;
            let (ty, how) = match self.storage(web) {
                Storage::Inline => {
                    let cell = if Lower::is_scalar(&ty) {
                        Path::Core("cell::Cell")
                    } else {
                        Path::Runtime("Inline")
                    };
                    (
                        Type::Path(cell, vec![inner]),
                        "rebound, and reached by this closure alone: a cell without sharing",
                    )
                }
                Storage::Shared => (
                    Type::Path(Path::Runtime(self.cell(web)), vec![inner]),
                    "rebound, and shared: a reference-counted cell",
                ),
                Storage::Late => (
                    Type::Path(Path::Runtime("Late"), vec![inner]),
                    match self.flow.webs[web.0 as usize].storage {
                        Storage::Late => {
                            "shared, and possibly read before it is bound: a cell that can be empty"
                        }
                        _ => "shared, and captured before it is bound: a cell that is empty until then",
                    },
                ),
                Storage::Plain | Storage::Local => (inner, "never rebound: its value"),
            };
            let name = shape.fields[var].clone();
            let variable = &self.scopes.vars[var.0 as usize];
            let what = match variable.kind {
                VarKind::Receiver => "What the method belongs to".to_owned(),
                VarKind::Default => {
                    "A default value, evaluated once where the function was defined".to_owned()
                }
                VarKind::Named | VarKind::Added | VarKind::Attribute { .. } => {
                    format!("`{}`, {how}", variable.name)
                }
            };
            let docs = format!("{what}.");
            fields.push(Field { docs, name, span: self.bound_at(*var), ty, is_foreign });
        }
        let (call, run) = self.call_methods(function, &fields);
        let mut docs = self.docs(function);
        if let Some(outer) = self.function(function.id).1.last()
            && let Some(signature) = docs.first_mut()
        {
            signature.push_str(&format!(", defined in `{}`", outer.name.name));
        }
        ClosureItem {
            docs,
            attributes: self.closure_attributes(function),
            lints: Vec::new(),
            visibility: self.visibility(function),
            name: shape.name.clone(),
            span: function.name.span,
            generics: shape.params.names(),
            fields,
            clone: if !written || self.types.is_cloned(function.id) {
                self.clone_impl(function.id, &shape.params)
            } else {
                CloneImpl::None
            },
            call,
            run,
            callables: self.callables(function),
            facts: self.facts(function),
            printed: self.types.is_shown(function.id),
        }
    }

    /// Cloning a cell or a container makes an alias and asks nothing of what it holds; a derive would.
    fn clone_impl(&self, function: NodeId, params: &TypeParams) -> CloneImpl {
        let mut cloned = Vec::new();
        for ty in self.value_captures(function) {
            self.cloned_vars(&ty, &mut cloned);
        }
        if params.order.iter().all(|(var, _)| cloned.contains(var)) {
            return CloneImpl::Derive;
        }
        CloneImpl::Manual(cloned.iter().map(|var| self.rust_type(&Ty::Var(*var), params)).collect())
    }

    /// What the user's attributes are put on. A condition on the function around it is one on the closure.
    fn closure_attributes(&self, function: &Function) -> ClosureAttributes {
        let (_, outer) = self.function(function.id);
        let outermost = outer.first().copied().unwrap_or(function);
        let is_derive = |attribute: &Attribute| attribute.path == "derive";
        ClosureAttributes {
            all: attributes(outermost, is_condition),
            derives: attributes(function, is_derive),
            call: attributes(function, |attribute| {
                let exported = outer.is_empty() && self.exports;
                match &*attribute.path {
                    // They are about the code, wherever it is.
                    "allow" | "deny" | "forbid" | "warn" => true,
                    // Of what `exports` makes a Rust function, the others are that function's.
                    _ => !exported && !is_derive(attribute) && !is_condition(attribute),
                }
            }),
        }
    }

    /// The types of what a closure holds alone.
    fn value_captures(&self, function: NodeId) -> Vec<Ty> {
        let held = |var: &crate::scope::VarId| {
            self.web_of(*var).is_some_and(|web| !matches!(self.storage(web), Storage::Shared | Storage::Late))
        };
        let captures = &self.info(function).captures;
        captures.iter().filter(|(var, _)| held(var)).map(|(_, ty)| self.types.deep(ty)).collect()
    }

    pub(super) fn cloned_vars(&self, ty: &Ty, out: &mut Vec<crate::infer::TyVar>) {
        match ty {
            Ty::Var(var) if !out.contains(var) => out.push(*var),
            Ty::Con(Con::Tuple | Con::Option, args) => args.iter().for_each(|arg| self.cloned_vars(arg, out)),
            Ty::Con(Con::Closure(function), captures) => {
                let info = self.info(*function);
                for ((var, _), ty) in info.captures.iter().zip(captures.iter()) {
                    let held = self
                        .web_of(*var)
                        .is_some_and(|web| matches!(self.storage(web), Storage::Plain | Storage::Inline));
                    if held {
                        self.cloned_vars(ty, out);
                    }
                }
            }
            _ => {}
        }
    }

    /// A closure type is as visible as the outermost function that makes it.
    pub(super) fn visibility(&self, function: &Function) -> Option<String> {
        let (_, outer) = self.function(function.id);
        outer.first().map_or_else(|| function.visibility.clone(), |outermost| outermost.visibility.clone())
    }

    /// `call`, and `run` if others lend the function what it captures.
    fn call_methods(&self, function: &Function, fields: &[Field]) -> (CallMethod, Option<CallMethod>) {
        let shape = &self.shapes[&function.id];
        let (signature, params) = self.signature(function, &shape.params);
        let body = Body::new(self, Some(function), params);
        if self.borrowers.contains(&function.id) {
            let (call, run) = self.lending_methods(function, signature, body, fields);
            return (call, Some(run));
        }
        let body = body.function_body(function);
        (CallMethod { docs: vec!["Calls the function.".into()], lints: Vec::new(), signature, body }, None)
    }

    /// `__qualname__`: the name behind those of the functions around it.
    pub(super) fn qualname(&self, function: NodeId) -> String {
        let (function, outer) = self.function(function);
        if let Some(receiver) = &function.receiver {
            let ty = self.types.expr(receiver.value.id);
            let class = ty.head().map_or("object", |con| con.python_name());
            return format!("{class}.{}", function.name.name);
        }
        let mut qualname = String::new();
        for function in outer {
            qualname.push_str(&function.name.name);
            qualname.push_str(".<locals>.");
        }
        qualname.push_str(&function.name.name);
        qualname
    }

    fn facts(&self, function: &Function) -> Facts {
        let names = |attribute| self.types.code_names(function.id, attribute).unwrap_or_default();
        let of = self.types.speaks_for(function.id).and_then(|var| {
            let shape = &self.shapes[&function.id];
            let info = self.types.function(function.id)?;
            let (_, ty) = info.captures.iter().find(|(captured, _)| *captured == var)?;
            Some((shape.fields.get(&var)?.clone(), self.rust_type(&self.types.deep(ty), &shape.params)))
        });
        let wraps = self.types.wraps(function.id).is_some();
        let stated = |fact: &Option<hir::Fact>, own: Option<String>| match fact {
            _ if wraps => Fact::OfField,
            Some(hir::Fact::Of(..)) => Fact::OfField,
            Some(hir::Fact::Text(text)) => Fact::Text(Some(text.clone())),
            None => Fact::Text(own),
        };
        let doc = crate::infer::raw_docstring(function).map(str::to_owned);
        Facts {
            name: stated(&function.said.name, Some(function.name.name.to_string())),
            qualname: stated(&function.said.qualname, Some(self.qualname(function.id))),
            doc: stated(&function.said.doc, doc),
            of,
            free_vars: names("co_freevars"),
            var_names: names("co_varnames"),
        }
    }

    /// The struct of a top-level function that the program uses as a value.
    pub(super) fn function_value(&self, id: NodeId) -> ClosureItem {
        let (function, _) = self.function(id);
        let shape = &self.shapes[&id];
        let call = {
            let (mut signature, _) = self.signature(function, &TypeParams::inside(&self.visible_types));
            for param in &mut signature.params {
                param.name = self.argument(function, &param.name);
            }
            let args =
                signature.params.iter().map(|param| Expr::Name(param.name.clone(), param.span)).collect();
            let body = Block { stmts: vec![], tail: Some(Box::new(self.plain_call(function, args))) };
            CallMethod { docs: vec!["Calls the function.".into()], lints: Vec::new(), signature, body }
        };
        ClosureItem {
            docs: vec![format!("The function `{}` as a value.", function.name.name)],
            attributes: ClosureAttributes {
                all: attributes(function, is_condition),
                ..ClosureAttributes::default()
            },
            lints: Vec::new(),
            visibility: function.visibility.clone(),
            name: shape.name.clone(),
            span: function.name.span,
            generics: Vec::new(),
            fields: Vec::new(),
            clone: CloneImpl::Derive,
            call,
            run: None,
            callables: self.callables(function),
            facts: self.facts(function),
            printed: self.types.is_shown(id),
        }
    }

    /// The Python signature and the docstring. How each capture is held stands at its field.
    pub(super) fn docs(&self, function: &Function) -> Vec<String> {
        let mut docs = vec![format!("`{}`", python_signature(function))];
        let written: Vec<&str> =
            function.attributes.iter().filter_map(|attribute| attribute.doc.as_deref()).collect();
        if !written.is_empty() {
            docs.push(String::new());
            let lines = written.iter().flat_map(|doc| doc.split('\n'));
            docs.extend(lines.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()));
        }
        if let Some(text) = &function.docstring {
            docs.push(String::new());
            docs.extend(text.lines().map(str::to_owned));
        }
        docs
    }
}

/// The attributes that are no documentation, and that are meant.
pub(super) fn attributes(function: &Function, is_meant: impl Fn(&Attribute) -> bool) -> Vec<Rc<Attribute>> {
    let of_rust = function.attributes.iter().filter(|attribute| attribute.doc.is_none());
    of_rust.filter(|attribute| is_meant(attribute)).cloned().collect()
}

fn is_condition(attribute: &Attribute) -> bool {
    matches!(&*attribute.path, "cfg" | "cfg_attr")
}

fn contains_written(ty: &Ty) -> bool {
    matches!(ty.head(), Some(Con::Rust(_) | Con::Opaque)) || ty.args().iter().any(contains_written)
}

/// `def multiply(number, *args, key=…)`
fn python_signature(function: &Function) -> String {
    let mut params = Vec::new();
    let mut keyword_only = false;
    for (index, param) in function.params.list.iter().enumerate() {
        let mut text = String::new();
        match param.kind {
            ParamKind::VarArgs => {
                keyword_only = true;
                text.push('*');
            }
            ParamKind::VarKeywords => text.push_str("**"),
            ParamKind::KeywordOnly if !keyword_only => {
                keyword_only = true;
                params.push("*".to_owned());
            }
            _ => {}
        }
        text.push_str(&param.name.name);
        if let Some(annotation) = &param.annotation {
            text.push_str(": ");
            text.push_str(&annotation.text);
        }
        if param.default.is_some() {
            text.push_str("=…");
        }
        params.push(text);
        let next = function.params.list.get(index + 1);
        if param.kind == ParamKind::PositionalOnly
            && next.is_none_or(|next| next.kind != ParamKind::PositionalOnly)
        {
            params.push("/".to_owned());
        }
    }
    let params = params.join(", ");
    match function.kind {
        FunctionKind::Lambda if function.receiver.is_some() => {
            format!("method {}({params})", function.name.name)
        }
        FunctionKind::Lambda if params.is_empty() => "lambda".into(),
        FunctionKind::Lambda => format!("lambda {params}"),
        FunctionKind::Def => {
            let result = function.returns.as_ref().map(|a| format!(" -> {}", a.text)).unwrap_or_default();
            format!("def {}({params}){result}", function.name.name)
        }
    }
}
