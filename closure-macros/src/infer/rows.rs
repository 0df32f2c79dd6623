//! Calls of builtins and methods by the rows of the table.

use super::Infer;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, What};
use super::ty::{Con, Ty};
use crate::builtins::{BuiltinId, Pattern, Signature, SignatureParam};
use crate::hir::{NodeId, ParamKind};
use crate::table::HashedTable;
use std::rc::Rc;

/// A call carried out by a row: which argument each parameter gets.
#[derive(Clone, Debug)]
pub struct RowCall {
    pub builtin: BuiltinId,
    pub row: Rc<Signature>,
    /// By parameter: the indices of its arguments; none for its default.
    pub args: Vec<Vec<usize>>,
    /// The parameters' types.
    pub params: Vec<Ty>,
}

impl RowCall {
    /// The indices of the arguments as the function that is called takes them.
    pub fn in_order(&self) -> Vec<usize> {
        self.args.iter().flatten().copied().collect()
    }
}

impl Signature {
    /// Which argument goes where; none if the call has another shape.
    pub fn fit(&self, args: &[CallArg]) -> Option<Vec<Vec<usize>>> {
        let mut slots: Vec<Vec<usize>> = vec![Vec::new(); self.params.len()];
        let mut next = 0;
        for (index, arg) in args.iter().enumerate() {
            match &arg.kind {
                CallArgKind::Positional => {
                    let param = self.params.get(next)?;
                    if param.keyword_only {
                        return None;
                    }
                    slots[next].push(index);
                    if !param.rest {
                        next += 1;
                    }
                }
                CallArgKind::Keyword(name) => {
                    let slot = self.params.iter().position(|p| p.name == name.as_ref())?;
                    if !slots[slot].is_empty() {
                        return None;
                    }
                    slots[slot].push(index);
                }
                CallArgKind::Star | CallArgKind::DoubleStar => return None,
            }
        }
        let none = |slot: &[usize]| slot.first().is_some_and(|index| is_none(&args[*index].ty));
        let fits_none = slots.iter().zip(&self.params).all(|(slot, param)| {
            let is_function = matches!(param.ty, Pattern::Fn(..));
            if none(slot) { !is_function } else { !param.is_none() }
        });
        let fits_value = slots
            .iter()
            .zip(&self.params)
            .all(|(slot, param)| slot.iter().all(|index| param.ty.is_for(&args[*index].ty)));
        if !fits_none || !fits_value {
            return None;
        }
        let complete = slots
            .iter()
            .zip(&self.params)
            .all(|(slot, param)| !slot.is_empty() || param.default.is_some() || param.rest);
        complete.then_some(slots)
    }
}

fn is_none(ty: &Ty) -> bool {
    ty.is(&Con::None)
}

/// CPython's TypeError for a call that fits none of a builtin's rows; if CPython has none, what is refused.
pub(super) fn misfit(builtin: BuiltinId, rows: &[Rc<Signature>], args: &[CallArg]) -> Result<String, String> {
    // CPython names a method's class only where it counts "given".
    let short = builtin.short_name();
    let name = if builtin.method().is_some() { builtin.name } else { short };
    let params = || rows.iter().flat_map(|row| &row.params).filter(|param| !param.name.is_empty());
    for arg in args {
        let CallArgKind::Keyword(keyword) = &arg.kind else { continue };
        if builtin.keywords.contains(&&**keyword) || params().any(|param| param.name == &**keyword) {
            continue;
        }
        return Ok(match params().next() {
            None if builtin.keywords.is_empty() => format!("{name}() takes no keyword arguments"),
            _ => format!("{name}() got an unexpected keyword argument '{keyword}'"),
        });
    }
    let given = args.iter().filter(|arg| arg.kind == CallArgKind::Positional).count();
    let positional = |row: &Rc<Signature>| row.params.iter().filter(|param| !param.keyword_only).count();
    let required = |row: &Rc<Signature>| {
        row.params.iter().filter(|p| !p.keyword_only && p.default.is_none() && !p.rest).count()
    };
    let (least, most) = builtin.counts.unwrap_or_else(|| {
        (rows.iter().map(required).min().unwrap_or(0), rows.iter().map(positional).max().unwrap_or(0))
    });
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    let named = args.len() - given;
    match (least, most) {
        (0, 0) if given > 0 => Ok(format!("{name}() takes no arguments ({given} given)")),
        (1, 1) if given != 1 && named == 0 => {
            Ok(format!("{name}() takes exactly one argument ({given} given)"))
        }
        (least, most) if least == most && given != least && named == 0 => {
            Ok(format!("{short} expected {least} arguments, got {given}"))
        }
        (least, _) if given < least && named == 0 => {
            Ok(format!("{short} expected at least {least} argument{}, got {given}", plural(least)))
        }
        (_, most) if given > most => {
            Ok(format!("{short} expected at most {most} argument{}, got {given}", plural(most)))
        }
        _ => Err(format!("this call of `{}`", builtin.name)),
    }
}

impl Infer<'_> {
    /// Carries out a call by a row: flows its arguments in and asks what the row asks.
    pub(super) fn call_row(
        &mut self,
        goal: GoalId,
        (builtin, row): (BuiltinId, &Rc<Signature>),
        slots: Vec<Vec<usize>>,
        mut vars: HashedTable<char, Ty>,
        args: &[CallArg],
        (out, what): (&Ty, &str),
    ) -> RowCall {
        let parent = self.goals[goal.0].clone();
        // None for a parameter that is None by itself says nothing.
        let is_default = |slot: &[usize]| slot.iter().all(|index| is_none(&args[*index].ty));
        let slots: Vec<Vec<usize>> = slots
            .into_iter()
            .zip(&row.params)
            .map(|(slot, param)| if param.optional && is_default(&slot) { Vec::new() } else { slot })
            .collect();
        let mut params = Vec::new();
        for (slot, param) in slots.iter().zip(&row.params) {
            // Each of several arguments is a source of the one type that they have.
            if let (true, Pattern::Var(name)) = (param.rest, &param.ty) {
                let place = self.fresh_place(None);
                vars.get_or_insert(*name, place);
            }
            let mut ty = self.instantiate_pattern(&param.ty, &mut vars);
            for index in slot {
                let arg = &args[*index];
                let span = if parent.original { arg.span } else { parent.span };
                let from = arg.ty.clone();
                if !param.by_ref && !matches!(param.ty, Pattern::Iter(_)) {
                    self.take_argument(&parent, arg);
                }
                match &param.ty {
                    Pattern::Iter(item) => {
                        let wanted = self.instantiate_pattern(item, &mut vars);
                        // What has to be of one type, as the texts that `join` joins, is told in words of its own.
                        let item = if wanted.is(&Con::Str) { self.fresh() } else { wanted.clone() };
                        let inputs = Rc::from([from.clone()]);
                        if parent.original {
                            self.items.insert(arg.node, item.clone());
                        }
                        let kind = GoalKind::Op { op: Op::Iter, inputs, out: Some(item.clone()) };
                        self.add_goal(Goal { kind, span, done: false, node: None, ..parent.clone() });
                        if item != wanted {
                            let what = What::SequenceItem;
                            let kind = GoalKind::Flow { from: item, to: wanted, what };
                            self.add_goal(Goal { kind, span, done: false, node: None, ..parent.clone() });
                        }
                        ty = from;
                    }
                    Pattern::Fn(inputs, output) => {
                        let inputs: Rc<[CallArg]> = inputs
                            .iter()
                            .map(|input| CallArg {
                                kind: CallArgKind::Positional,
                                ty: self.instantiate_pattern(input, &mut vars),
                                node: arg.node,
                                span,
                                movable: None,
                            })
                            .collect();
                        let result = self.instantiate_pattern(output, &mut vars);
                        if let Some(func) = self.folded_function(builtin, &from, &inputs, &result) {
                            let what = What::Argument(what.into(), param.name.into(), None);
                            let kind = GoalKind::Flow { from, to: func.clone(), what };
                            self.add_goal(Goal { kind, span, done: false, node: None, ..parent.clone() });
                            ty = func;
                            continue;
                        }
                        let kind = GoalKind::Call { callee: from.clone(), args: inputs, out: result };
                        self.add_goal(Goal {
                            kind,
                            span,
                            done: false,
                            node: None,
                            original: false,
                            ..parent.clone()
                        });
                        ty = from;
                    }
                    // A reference to a key or an element of unknown type may be to a value of a type that equals it.
                    _ => {
                        let what = match self.folding(row, &param.ty, &slots, args) {
                            Some(function) => What::Folded(what.into(), function),
                            None => What::Argument(what.into(), param.name.into(), None),
                        };
                        let kind = GoalKind::Flow { from, to: ty.clone(), what };
                        self.add_goal(Goal { kind, span, done: false, node: None, ..parent.clone() });
                    }
                }
            }
            params.push(ty);
        }
        for (op, inputs, output) in &row.wants {
            let inputs: Vec<Ty> = inputs.iter().map(|p| self.instantiate_pattern(p, &mut vars)).collect();
            let output = output.as_ref().map(|p| self.instantiate_pattern(p, &mut vars));
            self.push_op_like(&Goal { node: None, ..parent.clone() }, *op, inputs, output);
        }
        let result = self.instantiate_pattern(&row.result, &mut vars);
        self.equate(goal, out, &result);
        RowCall { builtin, row: row.clone(), args: slots, params }
    }

    /// The function of the source that is among a row's arguments and whose result takes the place of an argument of this type.
    fn folding(
        &self,
        row: &Signature,
        ty: &Pattern,
        slots: &[Vec<usize>],
        args: &[CallArg],
    ) -> Option<NodeId> {
        let Pattern::Var(folded) = ty else { return None };
        let is_folded = |ty: &Pattern| matches!(ty, Pattern::Var(name) if name == folded);
        let gives = |param: &SignatureParam| match &param.ty {
            Pattern::Fn(inputs, output) => is_folded(output) && inputs.first().is_some_and(is_folded),
            _ => false,
        };
        let function = row.params.iter().position(gives)?;
        match self.shallow(&args[*slots[function].first()?].ty).head() {
            Some(Con::Closure(function)) => Some(*function),
            _ => None,
        }
    }

    /// A function that `reduce` calls and that makes closures of the closures it is given: what is folded would have a type that
    /// contains itself, so its type is erased. Gives the function's own type then.
    fn folded_function(
        &mut self,
        builtin: BuiltinId,
        function: &Ty,
        inputs: &[CallArg],
        result: &Ty,
    ) -> Option<Ty> {
        if builtin != BuiltinId::REDUCE {
            return None;
        }
        let Ty::Con(Con::Closure(id), _) = self.shallow(function) else { return None };
        let made = self.shallow(&self.functions.get(&id)?.result);
        let Some(Con::Closure(made_by)) = made.head() else { return None };
        let mut kinds = self.functions.get(made_by)?.params.iter().map(|param| param.kind);
        let folded = match kinds.any(|kind| matches!(kind, ParamKind::VarArgs | ParamKind::VarKeywords)) {
            // It takes as many arguments as the innermost of them.
            true => Ty::value(),
            false => {
                let count = self.positional_count(&made)?;
                let params = (0..count).map(|_| self.fresh()).collect();
                Ty::func(params, self.fresh_place(None))
            }
        };
        self.unify(result, &folded).ok()?;
        Some(Ty::func(inputs.iter().map(|input| input.ty.clone()).collect(), folded))
    }

    /// The callee keeps this argument: a variable is moved or cloned.
    pub(super) fn take_argument(&mut self, parent: &Goal, arg: &CallArg) {
        match arg.movable {
            Some(true) if parent.original => {
                self.moved.insert(arg.node);
            }
            Some(_) => {
                self.push_op_like(
                    &Goal { node: None, ..parent.clone() },
                    Op::Clone,
                    vec![arg.ty.clone()],
                    None,
                );
            }
            None => {}
        }
    }

    fn instantiate_pattern(&mut self, pattern: &Pattern, vars: &mut HashedTable<char, Ty>) -> Ty {
        match pattern {
            Pattern::Var(name) => {
                if let Some(ty) = vars.get(name) {
                    return ty.clone();
                }
                let ty = self.fresh();
                vars.insert(*name, ty.clone());
                ty
            }
            Pattern::Con(con, args) => {
                let args: Vec<Ty> = args.iter().map(|arg| self.instantiate_pattern(arg, vars)).collect();
                Ty::new(con.clone(), args)
            }
            Pattern::Iter(_) | Pattern::Fn(..) => self.fresh(),
        }
    }
}
