//! Calls: arguments are matched to parameters here, once, for type checking and for emission.

use super::Infer;
use super::functions::ParamInfo;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Step, What};
use super::ty::{Con, Ty};
use crate::ast::{NodeId, ParamKind};
use crate::diagnostics::Kind;
use std::rc::Rc;

/// How a call is carried out.
#[derive(Clone, Debug)]
pub enum CallPlan {
    /// A closure or function of the source: what each parameter gets.
    Function {
        function: NodeId,
        args: Vec<ArgSource>,
        /// The parameters' types at this call.
        params: Vec<Ty>,
    },
    /// Any callable, through `Callable`: the arguments in order.
    Dynamic,
}

/// What a parameter gets.
#[derive(Clone, Debug)]
pub enum ArgSource {
    /// The call's argument with this index.
    Arg(usize),
    /// The parameter's default.
    Default,
    /// The arguments with these indices as a tuple, for `*args`.
    Rest(Vec<usize>),
    /// Element `.1` of the tuple that `*value` spreads, the call's argument `.0`.
    Element(usize, usize),
    /// Nothing, for `**kwargs`.
    NoKeywords,
}

impl Infer<'_> {
    pub(super) fn step_call(&mut self, goal: GoalId, callee: &Ty, args: &Rc<[CallArg]>, out: &Ty) -> Step {
        let callee = self.shallow(callee);
        let Some(head) = callee.head() else {
            // The same callable with arguments of the same types gives the same type.
            let key: Vec<Ty> = std::iter::once(&callee)
                .chain(args.iter().map(|arg| &arg.ty))
                .map(|ty| self.deep(ty))
                .collect();
            let owner = self.goals[goal.0].owner;
            let simple = args.iter().all(|arg| arg.kind == CallArgKind::Positional);
            match self.asked_calls.get(&(owner, key.clone())) {
                Some((first, known)) if simple && *first != goal => {
                    let known = known.clone();
                    self.equate(goal, out, &known);
                    return Step::Done;
                }
                _ => {}
            }
            self.asked_calls.insert((owner, key), (goal, out.clone()));
            self.set_definer(out, goal);
            return Step::Wait(callee);
        };
        match head {
            Con::Closure(function) => self.call_function(goal, *function, callee.args(), args, out),
            Con::Func => {
                let (params, result) = (self.shallow(&callee.args()[0]), callee.args()[1].clone());
                self.call_erased(goal, params.args(), &result, args, out)
            }
            Con::Builtin(name) => {
                let name = name.clone();
                let parent = self.goals[goal.0].clone();
                let kind = GoalKind::Builtin { name, args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                Step::Done
            }
            Con::Option => {
                let parent = self.goals[goal.0].clone();
                let kind =
                    GoalKind::Call { callee: callee.args()[0].clone(), args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                Step::Done
            }
            Con::Opaque | Con::Rust(_) => {
                let _ = self.unify(out, &Ty::opaque());
                Step::Done
            }
            Con::Error => {
                let _ = self.unify(out, &Ty::error());
                Step::Done
            }
            con => {
                self.type_error(goal, format!("'{}' object is not callable", con.python_name()));
                let _ = self.unify(out, &Ty::error());
                Step::Done
            }
        }
    }

    fn call_erased(&mut self, goal: GoalId, params: &[Ty], result: &Ty, args: &[CallArg], out: &Ty) -> Step {
        if let Some(arg) = args.iter().find(|arg| arg.kind != CallArgKind::Positional) {
            let span = arg.span;
            self.goals[goal.0].span = span;
            self.error_at(
                goal,
                Kind::Unsupported,
                "a keyword or starred argument for a callable that is only known by its type".into(),
                Some("pass the arguments by position".into()),
            );
        } else if params.len() != args.len() {
            self.type_error(
                goal,
                format!(
                    "this callable takes {} positional arguments but {} were given",
                    params.len(),
                    args.len()
                ),
            );
        } else {
            for (index, (arg, param)) in args.iter().zip(params).enumerate() {
                let what = What::Argument("the callable".into(), format!("{index}").into());
                self.flow_like(goal, arg, param, what);
            }
        }
        self.equate(goal, out, result);
        if self.goals[goal.0].original
            && let Some(node) = self.goals[goal.0].node
        {
            self.calls.insert(node, CallPlan::Dynamic);
        }
        Step::Done
    }

    /// An argument goes into a parameter.
    fn flow_like(&mut self, goal: GoalId, arg: &CallArg, to: &Ty, what: What) {
        let parent = self.goals[goal.0].clone();
        let kind = GoalKind::Flow { from: arg.ty.clone(), to: to.clone(), what };
        let span = if parent.original { arg.span } else { parent.span };
        self.add_goal(Goal { kind, span, done: false, ..parent });
    }

    fn call_function(
        &mut self,
        goal: GoalId,
        function: NodeId,
        captures: &[Ty],
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        // `f(*args)` with a tuple that is not known yet says nothing about the parameters.
        for arg in args.iter() {
            if arg.kind == CallArgKind::Star {
                let ty = self.shallow(&arg.ty);
                if matches!(ty, Ty::Var(_)) {
                    return Step::Wait(ty);
                }
            }
        }
        let parent = self.goals[goal.0].clone();
        let (params, result) = self.use_function(function, captures, &parent);
        let name = self.trees[&function].name.name.clone();
        if let Some(sources) = self.match_arguments(goal, &name, &params, args) {
            for (source, param) in sources.iter().zip(&params) {
                let what = What::Argument(name.clone(), param.name.clone());
                match source {
                    ArgSource::Arg(index) => self.flow_like(goal, &args[*index], &param.ty, what),
                    ArgSource::Element(index, element) => {
                        let ty = self.shallow(&args[*index].ty).args()[*element].clone();
                        let arg = CallArg { ty, ..args[*index].clone() };
                        self.flow_like(goal, &arg, &param.ty, what);
                    }
                    ArgSource::Default => {
                        if let Some(default) = self.default_type(param, captures, function) {
                            if param.hidden.is_some() {
                                self.push_op_like(
                                    &Goal { node: None, ..parent.clone() },
                                    super::Op::Clone,
                                    vec![default.clone()],
                                    None,
                                );
                            }
                            let arg = CallArg {
                                kind: CallArgKind::Positional,
                                ty: default,
                                node: param.node,
                                span: parent.span,
                                movable: None,
                            };
                            self.flow_like(goal, &arg, &param.ty, what);
                        }
                    }
                    ArgSource::Rest(indices) => {
                        let items: Vec<Ty> = indices.iter().map(|i| args[*i].ty.clone()).collect();
                        let tuple = Ty::tuple(items);
                        if let Err((a, b)) = self.unify(&param.ty, &tuple) {
                            let message = self.mismatch(&format!("`*{}`", param.name), &a, &b);
                            self.type_error(goal, message);
                        }
                    }
                    ArgSource::NoKeywords => {}
                }
            }
            if parent.original
                && let Some(node) = parent.node
            {
                let params = params.iter().map(|param| param.ty.clone()).collect();
                self.calls.insert(node, CallPlan::Function { function, args: sources, params });
            }
            self.equate(goal, out, &result);
        } else {
            // A call that cannot be has no result to find fault with.
            self.equate(goal, out, &Ty::error());
        }
        Step::Done
    }

    /// Python's rules for matching arguments to parameters, with CPython's TypeErrors.
    fn match_arguments(
        &mut self,
        goal: GoalId,
        name: &str,
        params: &[ParamInfo],
        args: &[CallArg],
    ) -> Option<Vec<ArgSource>> {
        let mut slots: Vec<Option<ArgSource>> = vec![None; params.len()];
        let positional: Vec<usize> = (0..params.len())
            .filter(|i| matches!(params[*i].kind, ParamKind::PositionalOnly | ParamKind::Positional))
            .collect();
        let rest = params.iter().position(|p| p.kind == ParamKind::VarArgs);
        let mut extra = Vec::new();
        let mut next = 0;
        let mut given = 0;
        for (index, arg) in args.iter().enumerate() {
            match &arg.kind {
                CallArgKind::Positional => {
                    given += 1;
                    match positional.get(next) {
                        Some(slot) => slots[*slot] = Some(ArgSource::Arg(index)),
                        None => extra.push(index),
                    }
                    next += 1;
                }
                CallArgKind::Star => {
                    let ty = self.shallow(&arg.ty);
                    if !ty.is(&Con::Tuple) {
                        self.error_at(
                            goal,
                            Kind::Unsupported,
                            format!(
                                "`*` before a `{}` in a call: how many arguments it gives is not known",
                                self.show(&ty)
                            ),
                            Some("pass the elements one by one, or unpack a tuple".into()),
                        );
                        return None;
                    }
                    for element in 0..ty.args().len() {
                        given += 1;
                        match positional.get(next) {
                            Some(slot) => slots[*slot] = Some(ArgSource::Element(index, element)),
                            None if rest.is_some() && extra.is_empty() && element == 0 => extra.push(index),
                            None => {}
                        }
                        next += 1;
                    }
                }
                CallArgKind::DoubleStar => {
                    self.error_at(goal, Kind::Unsupported, "`**` in this call".into(), None);
                    return None;
                }
                CallArgKind::Keyword(_) => {}
            }
        }
        if next > positional.len() && rest.is_none() {
            let takes = positional.len();
            let required = positional.iter().filter(|i| !params[**i].has_default).count();
            let takes_text = if required < takes {
                format!("from {required} to {takes} positional arguments")
            } else {
                format!("{takes} positional argument{}", if takes == 1 { "" } else { "s" })
            };
            let were = if given == 1 { "was" } else { "were" };
            self.type_error(goal, format!("{name}() takes {takes_text} but {given} {were} given"));
            return None;
        }
        for (index, arg) in args.iter().enumerate() {
            let CallArgKind::Keyword(keyword) = &arg.kind else { continue };
            let found = params.iter().position(|p| {
                p.name == *keyword && matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            });
            match found {
                Some(slot) if slots[slot].is_some() => {
                    self.type_error(goal, format!("{name}() got multiple values for argument '{keyword}'"));
                    return None;
                }
                Some(slot) => slots[slot] = Some(ArgSource::Arg(index)),
                None if params.iter().any(|p| p.kind == ParamKind::PositionalOnly && p.name == *keyword) => {
                    self.type_error(
                        goal,
                        format!("{name}() got some positional-only arguments passed as keyword arguments: '{keyword}'"),
                    );
                    return None;
                }
                None if params.iter().any(|p| p.kind == ParamKind::VarKeywords) => {
                    self.error_at(
                        goal,
                        Kind::Unsupported,
                        format!("the keyword argument '{keyword}' for the `**` parameter of {name}()"),
                        Some("pass the argument by position".into()),
                    );
                    return None;
                }
                None => {
                    let names = params.iter().map(|p| p.name.as_ref());
                    let help =
                        super::methods::nearest(keyword, names).map(|n| format!("did you mean `{n}`?"));
                    self.error_at(
                        goal,
                        Kind::TypeError,
                        format!("{name}() got an unexpected keyword argument '{keyword}'"),
                        help,
                    );
                    return None;
                }
            }
        }
        let missing = |kinds: &[ParamKind]| -> Vec<&str> {
            (0..params.len())
                .filter(|i| {
                    slots[*i].is_none() && !params[*i].has_default && kinds.contains(&params[*i].kind)
                })
                .map(|i| params[i].name.as_ref())
                .collect()
        };
        for (kinds, word) in [
            (&[ParamKind::PositionalOnly, ParamKind::Positional][..], "positional"),
            (&[ParamKind::KeywordOnly][..], "keyword-only"),
        ] {
            let names = missing(kinds);
            if !names.is_empty() {
                let s = if names.len() == 1 { "" } else { "s" };
                let list = quoted_list(&names);
                self.type_error(
                    goal,
                    format!("{name}() missing {} required {word} argument{s}: {list}", names.len()),
                );
                return None;
            }
        }
        Some(
            slots
                .into_iter()
                .zip(params)
                .map(|(slot, param)| match (slot, param.kind) {
                    (_, ParamKind::VarArgs) => ArgSource::Rest(std::mem::take(&mut extra)),
                    (_, ParamKind::VarKeywords) => ArgSource::NoKeywords,
                    (Some(source), _) => source,
                    (None, _) => ArgSource::Default,
                })
                .collect(),
        )
    }
}

/// `'a', 'b', and 'c'`
fn quoted_list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    match quoted.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        [] => String::new(),
    }
}
