//! Functions that give one thing with an argument and another without it: decorators written as `@repeat`, `@repeat()` and
//! `@repeat(times=3)`.
//!
//! Such a function tests a parameter (`if func is None`, `callable(func)`), and what it returns is of another type on each side. Whether a
//! call passes that parameter can be seen where it stands. So the function becomes several (`variant.rs`): one for calls that leave the
//! parameter out, one for those that pass it, each without the statements that such calls never reach; and every use
//! means the one that it can only mean. The builder makes them (`copies.rs`).

use super::Given;
use super::variant::{self, Parameter, Tests, Variant};
use crate::ast::*;
use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::scope::{BindingKind, Meanings, ScopeTable, VarId};
use crate::source::{Pos, Span};
use crate::table::{IdSet, Table};
use crate::visit::{self, Visitor};

/// The functions that become several.
#[derive(Default)]
pub(super) struct Splits {
    /// By function, in order.
    pub versions: Table<NodeId, Vec<Version>>,
    /// By the name in a use: the function and which of its versions it means.
    pub uses: Table<NodeId, (NodeId, usize)>,
    /// Arguments that are no longer passed: they are None.
    pub dropped: IdSet<NodeId>,
}

/// A function as it is for some of its calls.
pub(super) struct Version {
    pub tree: Function,
    /// Facts about parameters.
    pub given: Vec<(NodeId, Given)>,
    /// The end of its name.
    pub suffix: String,
    uses: Vec<usize>,
    dropped: Vec<NodeId>,
}

/// Finds a function for each way to call one of these.
pub(super) fn find(
    module: &Module,
    meanings: &Meanings,
    scopes: &ScopeTable,
    diags: &mut Diagnostics,
) -> Splits {
    let mut splits = Splits::default();
    if diags.has_errors() {
        return splits;
    }
    let mut found = Definitions::default();
    visit::walk_stmts(&mut found, &module.body);
    if found.0.is_empty() {
        return splits;
    }
    let mut all = Uses { meanings, contexts: Table::default(), by_var: Table::default() };
    visit::walk_stmts(&mut all, &module.body);
    for function in found.0 {
        let Some((var, until)) = bound_alone(meanings, scopes, function) else { continue };
        let uses = all.by_var.get(&var).map_or(&[][..], Vec::as_slice);
        let after = |each: &Use| {
            until.is_none_or(|(from, to)| each.span.lo >= from && to.is_none_or(|to| each.span.lo < to))
        };
        let (given, suffix, dropped) = Default::default();
        let own = (0..uses.len()).filter(|index| after(&uses[*index])).collect();
        let whole = Version { tree: function.clone(), given, suffix, uses: own, dropped };
        let split = Split { meanings, scopes, uses };
        match split.versions(whole) {
            Ok(versions) if versions.len() > 1 || !versions[0].given.is_empty() => {
                for (index, version) in versions.iter().enumerate() {
                    let nodes = version.uses.iter().map(|each| uses[*each].node);
                    splits.uses.extend(nodes.map(|node| (node, (function.id, index))));
                    splits.dropped.extend(version.dropped.iter().copied());
                }
                splits.versions.insert(function.id, versions);
            }
            Ok(_) => {}
            Err(mistakes) => mistakes.into_iter().for_each(|mistake| diags.push(mistake)),
        }
    }
    splits
}

/// The variable of a function, if it is this function wherever it is read. One that only its own frame reads may be bound again, by
/// another `def` further down; then the places between which it is this one.
#[expect(clippy::type_complexity)]
fn bound_alone(
    meanings: &Meanings,
    scopes: &ScopeTable,
    function: &Function,
) -> Option<(VarId, Option<(Pos, Option<Pos>)>)> {
    let var = meanings.var_of(function.id)?;
    let info = scopes.var(var);
    if let [only] = info.bindings.as_slice() {
        return (only.kind == BindingKind::Def).then_some((var, None));
    }
    let in_order = info.captured_by.is_empty()
        && info.bindings.iter().all(|binding| {
            matches!(binding.kind, BindingKind::Def | BindingKind::DecoratedDef)
                && meanings.straight.contains(&binding.node)
        });
    let position = info.bindings.iter().position(|binding| binding.node == function.id)?;
    let next = info.bindings.get(position + 1).map(|next| next.span.lo);
    in_order.then_some((var, Some((function.name.span.lo, next))))
}

/// Says if it has a parameter that could decide what it returns.
fn may_decide(function: &Function) -> bool {
    function.kind == FunctionKind::Def
        && function.decorators.is_empty()
        && function.params.list.iter().any(is_open)
        && variant::may_decide(function)
}

/// A parameter that a call may leave out, or for which it may pass what cannot be called.
fn is_open(param: &Param) -> bool {
    let none = |default: &Expr| matches!(default.kind, ExprKind::None);
    !matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords)
        && param.default.as_ref().is_none_or(none)
}

/// The definitions that may be of this kind.
#[derive(Default)]
struct Definitions<'a>(Vec<&'a Function>);

impl<'a> Visitor<'a> for Definitions<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let StmtKind::FunctionDef(function) = &stmt.kind
            && may_decide(function)
        {
            self.0.push(function);
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
    meanings: &'a Meanings,
    contexts: Table<NodeId, Context<'a>>,
    by_var: Table<VarId, Vec<Use<'a>>>,
}

impl<'a> Visitor<'a> for Uses<'a> {
    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Name(_) => {
                if let Some(var) = self.meanings.var_of(expr.id) {
                    let context = self.contexts.remove(&expr.id).unwrap_or(Context::Value);
                    self.by_var.get_or_default(var).push(Use { node: expr.id, span: expr.span, context });
                }
            }
            ExprKind::Call { func, args } => {
                self.contexts.insert(func.id, Context::Call(args));
                if let [Arg { kind: ArgKind::Positional, value, .. }, rest @ ..] = args.as_slice()
                    && self.meanings.builtin(func) == Some(BuiltinId::PARTIAL)
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

/// The argument that a use passes for the parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    /// Nothing, or None.
    Nothing,
    /// A value that is no function, as can be seen.
    Literal,
    /// Anything else.
    Value,
}

fn passed<'a>(
    context: Context<'a>,
    position: Option<usize>,
    param: &Param,
    dropped: &[NodeId],
) -> Result<(Passed, Option<&'a Expr>), &'static str> {
    let args = match context {
        Context::Call(args) | Context::Partial(args) => args,
        Context::Decorator if position == Some(0) => return Ok((Passed::Value, None)),
        Context::Decorator => return Ok((Passed::Nothing, None)),
        Context::Facts | Context::Value => return Err("used other than in a call"),
    };
    let mut next = 0;
    let mut found = None;
    for arg in args.iter().filter(|arg| !dropped.contains(&arg.value.id)) {
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
    let passed = match (found, context) {
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
    };
    Ok((passed, found))
}

/// A function that may become several.
struct Split<'a> {
    meanings: &'a Meanings,
    scopes: &'a ScopeTable,
    uses: &'a [Use<'a>],
}

impl Split<'_> {
    /// Takes the function apart for as long as one of its parameters decides; an error says what stands in the way.
    fn versions(&self, whole: Version) -> Result<Vec<Version>, Vec<Diagnostic>> {
        match self.parts(&whole)? {
            None => Ok(vec![whole]),
            Some(parts) => {
                let parts: Result<Vec<_>, _> = parts.into_iter().map(|part| self.versions(part)).collect();
                Ok(parts?.into_iter().flatten().collect())
            }
        }
    }

    fn parts(&self, whole: &Version) -> Result<Option<Vec<Version>>, Vec<Diagnostic>> {
        let function = &whole.tree;
        for param in function.params.list.iter().filter(|param| is_open(param)) {
            let is_given = whole.given.iter().any(|(known, _)| *known == param.id);
            let Some(var) = self.meanings.var_of(param.id).filter(|_| !is_given) else { continue };
            let [only] = self.scopes.var(var).bindings.as_slice() else { continue };
            if only.kind != BindingKind::Param {
                continue;
            }
            let parameter = Parameter { meanings: self.meanings, scopes: self.scopes, var, id: param.id };
            let tests = parameter.tests(function);
            if tests.decide && (param.default.is_some() || tests.callable) {
                return self.by(&parameter, tests, whole, param);
            }
        }
        Ok(None)
    }

    fn by(
        &self,
        parameter: &Parameter,
        tests: Tests,
        whole: &Version,
        param: &Param,
    ) -> Result<Option<Vec<Version>>, Vec<Diagnostic>> {
        let function = &whole.tree;
        let by_position = |kind| matches!(kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let mut positions = function.params.list.iter().filter(|param| by_position(param.kind));
        let position = positions.position(|other| other.id == param.id);
        let value = if tests.callable || tests.truth { Variant::Function } else { Variant::NotNone };
        let mut wanted = if param.default.is_some() { vec![Variant::Absent, value] } else { vec![value] };
        let mut meant = Vec::new();
        let mut unclear = Vec::new();
        let uses = || whole.uses.iter().map(|index| (*index, &self.uses[*index]));
        for (index, each) in uses().filter(|(_, each)| !matches!(each.context, Context::Facts)) {
            let (variant, arg) = match passed(each.context, position, param, &whole.dropped) {
                Ok((Passed::Nothing, arg)) if param.default.is_some() => {
                    let is_call = matches!(each.context, Context::Call(_));
                    (Variant::Absent, arg.filter(|_| is_call).map(|arg| arg.id))
                }
                Ok((Passed::Literal, _)) if tests.callable => (Variant::NoFunction, None),
                Ok(_) => (value, None),
                Err(how) => {
                    unclear.push(unclear_use(each.span, how, function, param));
                    continue;
                }
            };
            if !wanted.contains(&variant) {
                wanted.push(variant);
            }
            meant.push((index, variant, arg));
        }
        if !unclear.is_empty() {
            // As one function it may do, if it is used in one way and returns what is no decorator.
            let one_way = meant.windows(2).all(|pair| pair[0].1 == pair[1].1)
                && !uses().any(|(_, each)| matches!(each.context, Context::Decorator));
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
        let mut parts = Vec::new();
        for (index, variant) in wanted.into_iter().enumerate() {
            let Some(tree) = parameter.variant(function, variant) else { return Ok(None) };
            let suffix = match (index, variant) {
                (0, _) => "",
                (_, Variant::NoFunction) => "value",
                _ => param.name.name.trim_matches('_'),
            };
            let own = meant.iter().filter(|(_, other, _)| *other == variant);
            parts.push(Version {
                tree,
                given: whole
                    .given
                    .iter()
                    .copied()
                    .chain(variant.given().map(|given| (param.id, given)))
                    .collect(),
                suffix: [&*whole.suffix, suffix]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join("_"),
                uses: own.clone().map(|(index, ..)| *index).collect(),
                dropped: whole.dropped.iter().copied().chain(own.filter_map(|(.., arg)| *arg)).collect(),
            });
        }
        Ok(Some(parts))
    }
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

/// Says if a default value may be evaluated once more and nobody can tell.
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
