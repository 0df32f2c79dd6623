//! Functions that give one thing with an argument and another without it: decorators written as `@repeat`, `@repeat()` and
//! `@repeat(times=3)`.
//!
//! Such a function tests a parameter (`if func is None`, `callable(func)`), and what it returns is of another type on each side. Whether a
//! call passes that parameter can be seen where it stands. So the function becomes several (`variant.rs`): one for calls that leave the
//! parameter out, one for those that pass it, each without the statements that such calls never reach; and every use
//! names the one that it means.

use super::occurring::Names;
use super::{BindingKind, Meanings, VarId};
use crate::ast::*;
use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::hash::HashMap;
use crate::source::Span;
use crate::table::{IdSet, Table};
use crate::visit::{self, Rewriter, Visitor};

mod variant;

use variant::{Parameter, Tests, Variant};

/// The tree with a function for each way to call one of these.
pub fn desugar(module: &mut Module, diags: &mut Diagnostics) {
    if diags.has_errors() {
        return;
    }
    let mut refused = Vec::new();
    // One at a time: what the name of another means may depend on it.
    loop {
        let mut found = Definitions::default();
        visit::walk_stmts(&mut found, &module.body);
        if found.0.is_empty() {
            return;
        }
        let scopes = super::resolve(module, &mut Diagnostics::default());
        let mut uses = Uses { scopes: &scopes, contexts: Table::default(), by_var: Table::default() };
        visit::walk_stmts(&mut uses, &module.body);
        let mut split = None;
        for def in &found.0 {
            match Split::of(module, &scopes, &uses.by_var, def) {
                _ if refused.contains(&def.id) => {}
                Ok(None) => {}
                Ok(found) => {
                    split = found;
                    break;
                }
                Err(mistakes) => {
                    mistakes.into_iter().for_each(|mistake| diags.push(mistake));
                    refused.push(def.id);
                }
            }
        }
        match split {
            Some(split) => split.apply(module),
            None => return,
        }
    }
}

/// Whether it has a parameter that could decide what it returns.
fn may_decide(function: &Function) -> bool {
    function.kind == FunctionKind::Def
        && function.decorators.is_empty()
        && function.params.list.iter().any(is_open)
        && variant::may_decide(function)
}

/// A parameter that a call may leave out, or for which it may pass what cannot be called.
fn is_open(param: &Param) -> bool {
    let none = |default: &Expr| matches!(default.kind, ExprKind::None);
    param.given.is_none()
        && !matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords)
        && param.default.as_ref().is_none_or(none)
}

/// The definitions that may be of this kind.
#[derive(Default)]
struct Definitions<'a>(Vec<&'a Stmt>);

impl<'a> Visitor<'a> for Definitions<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let StmtKind::FunctionDef(function) = &stmt.kind
            && may_decide(function)
        {
            self.0.push(stmt);
        }
        visit::walk_stmt(self, stmt);
    }
}

/// Where the name of a function stands.
#[derive(Clone, Copy)]
enum Context<'a> {
    Call(&'a [Arg]),
    /// The first argument of `functools.partial`, which is called later; the other arguments.
    Partial(&'a [Arg]),
    Decorator,
    /// Asked for what all variants have in common.
    Facts,
    Value,
}

struct Use<'a> {
    node: NodeId,
    span: Span,
    context: Context<'a>,
}

struct Uses<'a> {
    scopes: &'a Meanings,
    contexts: Table<NodeId, Context<'a>>,
    by_var: Table<VarId, Vec<Use<'a>>>,
}

impl<'a> Visitor<'a> for Uses<'a> {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Name(_) => {
                if let Some(var) = self.scopes.var_of(expr.id) {
                    let context = self.contexts.remove(&expr.id).unwrap_or(Context::Value);
                    self.by_var.get_or_default(var).push(Use { node: expr.id, span: expr.span, context });
                }
            }
            ExprKind::Call { func, args } => {
                self.contexts.insert(func.id, Context::Call(args));
                if let [Arg { kind: ArgKind::Positional, value, .. }, rest @ ..] = args.as_slice()
                    && self.scopes.builtin(func) == Some(BuiltinId::PARTIAL)
                {
                    self.contexts.insert(value.id, Context::Partial(rest));
                }
            }
            ExprKind::Attribute { value, attr }
                if ["__name__", "__qualname__", "__doc__"].contains(&&*attr.name) =>
            {
                self.contexts.insert(value.id, Context::Facts);
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        for decorator in &function.decorators {
            self.contexts.insert(decorator.id, Context::Decorator);
        }
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}

/// What a use passes for the parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    /// Nothing, or None.
    Nothing,
    /// What is no function, as can be seen.
    Literal,
    /// Anything else.
    Value,
}

fn passed(context: Context, position: Option<usize>, param: &Param) -> Result<Passed, &'static str> {
    let args = match context {
        Context::Call(args) | Context::Partial(args) => args,
        Context::Decorator if position == Some(0) => return Ok(Passed::Value),
        Context::Decorator => return Ok(Passed::Nothing),
        Context::Facts | Context::Value => return Err("used other than in a call"),
    };
    let mut next = 0;
    let mut found = None;
    for arg in args {
        match &arg.kind {
            ArgKind::Positional => {
                if Some(next) == position {
                    found = Some(&arg.value);
                }
                next += 1;
            }
            ArgKind::Keyword(name) if name.name == param.name.name => found = Some(&arg.value),
            ArgKind::Keyword(_) => {}
            ArgKind::Star if position.is_none_or(|position| position < next) => {}
            ArgKind::Star => return Err("called with `*`"),
            ArgKind::DoubleStar if found.is_some() || param.kind == ParamKind::PositionalOnly => {}
            ArgKind::DoubleStar => return Err("called with `**`"),
        }
    }
    Ok(match (found, context) {
        // What is called later passes it then.
        (None, Context::Partial(_)) => Passed::Value,
        (None, _) => Passed::Nothing,
        (Some(value), _) => match value.kind {
            ExprKind::None => Passed::Nothing,
            ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Str(_)
            | ExprKind::FString(_)
            | ExprKind::Binary { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Compare { .. }
            | ExprKind::Tuple(_)
            | ExprKind::List(_)
            | ExprKind::Set(_)
            | ExprKind::Dict(_)
            | ExprKind::Comprehension(_) => Passed::Literal,
            _ => Passed::Value,
        },
    })
}

/// A function that becomes several.
struct Split {
    function: NodeId,
    param: Name,
    position: Option<usize>,
    /// The definitions, with the node ids of the one that they are made of.
    variants: Vec<Stmt>,
    /// By use: the name of the variant that it means.
    renamed: Table<NodeId, Name>,
    /// The uses that mean the variant without the parameter.
    without: IdSet<NodeId>,
}

impl Split {
    /// How the function becomes several; what stands in the way if it should.
    fn of(
        module: &Module,
        scopes: &Meanings,
        uses: &Table<VarId, Vec<Use>>,
        def: &Stmt,
    ) -> Result<Option<Split>, Vec<Diagnostic>> {
        let StmtKind::FunctionDef(function) = &def.kind else { return Ok(None) };
        let Some(var) = only_binding(scopes, function.id, BindingKind::Def) else { return Ok(None) };
        for param in function.params.list.iter().filter(|param| is_open(param)) {
            let Some(param_var) = only_binding(scopes, param.id, BindingKind::Param) else { continue };
            let parameter = Parameter { scopes, var: param_var, id: param.id };
            let tests = parameter.tests(function);
            if !tests.decide || (param.default.is_none() && !tests.callable) {
                continue;
            }
            let uses = uses.get(&var).map_or(&[][..], Vec::as_slice);
            return Split::by(module, &parameter, tests, uses, def, param);
        }
        Ok(None)
    }

    fn by(
        module: &Module,
        parameter: &Parameter,
        tests: Tests,
        uses: &[Use],
        def: &Stmt,
        param: &Param,
    ) -> Result<Option<Split>, Vec<Diagnostic>> {
        let StmtKind::FunctionDef(function) = &def.kind else { return Ok(None) };
        let by_position = |kind| matches!(kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let mut positions = function.params.list.iter().filter(|param| by_position(param.kind));
        let position = positions.position(|other| other.id == param.id);
        let value = if tests.callable || tests.truth { Variant::Function } else { Variant::NotNone };
        let mut wanted = if param.default.is_some() { vec![Variant::Absent, value] } else { vec![value] };
        let mut meant = Vec::new();
        let mut unclear = Vec::new();
        for each in uses.iter().filter(|each| !matches!(each.context, Context::Facts)) {
            let variant = match passed(each.context, position, param) {
                Ok(Passed::Nothing) if param.default.is_some() => Variant::Absent,
                Ok(Passed::Literal) if tests.callable => Variant::NoFunction,
                Ok(_) => value,
                Err(how) => {
                    unclear.push(unclear_use(each.span, how, function, param));
                    continue;
                }
            };
            if !wanted.contains(&variant) {
                wanted.push(variant);
            }
            meant.push((each.node, variant));
        }
        if !unclear.is_empty() {
            // As one function it may do, if it is used in one way and returns what is no decorator.
            let one_way = meant.windows(2).all(|pair| pair[0].1 == pair[1].1)
                && !uses.iter().any(|each| matches!(each.context, Context::Decorator));
            return if one_way { Ok(None) } else { Err(unclear) };
        }
        let defaults = function.params.list.iter().filter_map(|param| param.default.as_ref());
        if let Some(default) = defaults.into_iter().find(|default| !is_repeatable(default)) {
            let message = format!(
                "a default value that is made anew at each evaluation, where it matters whether `{}` is passed",
                param.name.name
            );
            let help = "give the value a name before the `def`, and write that name as the default";
            return Err(vec![Diagnostic::new(Kind::Unsupported, default.span, message).help(help)]);
        }
        let mut names = Names::of(&module.body);
        let mut variants = Vec::new();
        let mut bound = HashMap::default();
        for (index, variant) in wanted.into_iter().enumerate() {
            let Some(mut tree) = parameter.variant(function, variant) else { return Ok(None) };
            let own = function.bound_name().clone();
            let name = match (index, variant) {
                (0, _) => own,
                (_, Variant::NoFunction) => names.free(&format!("{own}_value")),
                _ => names.free(&format!("{own}_{}", param.name.name.trim_matches('_'))),
            };
            if index > 0 {
                tree.bound_as = Some(name.clone());
            }
            bound.insert(variant, name);
            variants.push(Stmt { kind: StmtKind::FunctionDef(Box::new(tree)), ..def.clone() });
        }
        let absent = |(node, variant): &(NodeId, Variant)| (*variant == Variant::Absent).then_some(*node);
        Ok(Some(Split {
            function: function.id,
            param: param.name.name.clone(),
            position,
            variants,
            without: meant.iter().filter_map(absent).collect(),
            renamed: meant.iter().map(|(node, variant)| (*node, bound[variant].clone())).collect(),
        }))
    }

    /// Puts the variants where the function stands.
    fn apply(mut self, module: &mut Module) {
        let mut variants = std::mem::take(&mut self.variants);
        // The function's uses of itself are in there.
        visit::rewrite_stmts(&mut self, &mut variants);
        visit::rewrite_stmts(&mut self, &mut module.body);
        for copy in &mut variants[1..] {
            renumber(copy, &mut module.node_count);
        }
        let placed = replace(&mut module.body, self.function, &mut variants);
        debug_assert!(placed, "the function was found in this tree");
    }
}

/// Names the variants in uses of the function.
impl Rewriter for Split {
    fn expr(&mut self, expr: &mut Expr) {
        if let Some(name) = self.renamed.get(&expr.id) {
            expr.kind = ExprKind::Name(name.clone());
        }
        let ExprKind::Call { func, args } = &mut expr.kind else { return };
        if !self.without.contains(&func.id) {
            return;
        }
        let mut next = 0;
        args.retain(|arg| match &arg.kind {
            ArgKind::Positional => {
                next += 1;
                Some(next - 1) != self.position
            }
            ArgKind::Keyword(name) => name.name != self.param,
            _ => true,
        });
    }

    fn function(&mut self, _: &mut Function) {}
}

/// The variable that this binds, if nothing else does.
fn only_binding(scopes: &Meanings, node: NodeId, kind: BindingKind) -> Option<VarId> {
    let var = scopes.var_of(node)?;
    let bindings = &scopes.table.var(var).bindings;
    (bindings.len() == 1 && bindings[0].kind == kind).then_some(var)
}

fn unclear_use(span: Span, how: &str, function: &Function, param: &Param) -> Diagnostic {
    let (name, param_name) = (&function.name.name, &param.name.name);
    let message = format!(
        "`{name}` {how}: what it returns depends on whether `{param_name}` is passed, which has to be seen in each use"
    );
    let help = format!("call it by its name with single arguments, as in `lambda f: {name}(f)`");
    Diagnostic::new(Kind::Unsupported, span, message)
        .note(Some(param.name.span), format!("the parameter `{param_name}`, which `{name}` tests"))
        .help(help)
}

/// Whether a default value may be evaluated once more and nobody can tell.
fn is_repeatable(default: &Expr) -> bool {
    match &default.kind {
        ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Str(_)
        | ExprKind::Name(_)
        | ExprKind::RustPath(_)
        | ExprKind::Lambda(_)
        | ExprKind::Error => true,
        ExprKind::Unary { operand, .. } => is_repeatable(operand),
        ExprKind::Attribute { value, .. } => is_repeatable(value),
        ExprKind::Tuple(items) => items.iter().all(is_repeatable),
        _ => false,
    }
}

/// Puts statements in the place of a definition; whether it was found.
fn replace(body: &mut Vec<Stmt>, function: NodeId, with: &mut Vec<Stmt>) -> bool {
    for index in 0..body.len() {
        let found = match &mut body[index].kind {
            StmtKind::FunctionDef(other) if other.id == function => {
                body.splice(index..=index, with.drain(..));
                true
            }
            StmtKind::FunctionDef(other) => replace(&mut other.body, function, with),
            StmtKind::If { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::For { body, orelse, .. } => {
                replace(body, function, with) || replace(orelse, function, with)
            }
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// Gives a statement and all that is in it ids of its own, in the order of those that it has.
fn renumber(stmt: &mut Stmt, next_id: &mut u32) {
    let mut collect = Ids { ids: Vec::new(), new: None };
    let stmts = std::slice::from_mut(stmt);
    visit::rewrite_stmts(&mut collect, stmts);
    collect.ids.sort_unstable();
    collect.ids.dedup();
    let first = *next_id;
    *next_id += collect.ids.len() as u32;
    let new = collect.ids.iter().zip(first..).map(|(old, new)| (*old, NodeId(new))).collect();
    visit::rewrite_stmts(&mut Ids { new: Some(new), ..collect }, stmts);
}

/// Collects ids, then changes them.
struct Ids {
    ids: Vec<NodeId>,
    new: Option<Table<NodeId, NodeId>>,
}

impl Ids {
    fn node(&mut self, id: &mut NodeId) {
        match &self.new {
            Some(new) => *id = new[id],
            None => self.ids.push(*id),
        }
    }
}

impl Rewriter for Ids {
    fn stmt(&mut self, stmt: &mut Stmt) {
        self.node(&mut stmt.id);
    }

    fn expr(&mut self, expr: &mut Expr) {
        self.node(&mut expr.id);
        if let ExprKind::Comprehension(comprehension) = &mut expr.kind {
            self.node(&mut comprehension.id);
        }
    }

    fn function(&mut self, function: &mut Function) {
        self.node(&mut function.id);
        for param in &mut function.params.list {
            self.node(&mut param.id);
        }
    }
}
