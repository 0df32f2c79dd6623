//! Calls of Python's builtin functions, and of those of the modules that closure programs import.

use super::Infer;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, Step, What};
use super::methods::{MethodCall, nearest};
use super::rows::RowCall;
use super::ty::{Con, Ty};
use crate::builtins::{BuiltinId, Kind as BuiltinKind, Pattern, Signature, SignatureParam};
use crate::diagnostics::Kind;
use crate::table::HashedTable;
use std::rc::Rc;

/// How many arguments a builtin takes when its type is erased: as many as its shortest shape that takes any.
pub(super) fn arity(builtin: BuiltinId) -> Option<usize> {
    let receiver = usize::from(builtin.kind == BuiltinKind::Method);
    let required = |row: &Rc<Signature>| {
        receiver + row.params.iter().filter(|param| param.default.is_none() && !param.keyword_only).count()
    };
    builtin.signatures().iter().map(required).find(|count| *count > 0)
}

/// Whether a builtin can be called with this many arguments where its type is erased.
pub(super) fn takes(builtin: BuiltinId, count: usize) -> bool {
    if builtin == BuiltinId::PRINT {
        return true;
    }
    let receiver = usize::from(builtin.kind == BuiltinKind::Method);
    builtin.signatures().iter().filter(|row| row.as_value).any(|row| {
        let positional = row.params.iter().filter(|param| !param.keyword_only);
        let needs_more = |param: &SignatureParam| param.default.is_none() && !param.rest;
        let least = receiver + positional.clone().filter(|param| needs_more(param)).count();
        let named = row.params.iter().any(|param| param.keyword_only && param.default.is_none());
        let rest = row.params.iter().any(|param| param.rest);
        !named && count >= least && (rest || count <= receiver + positional.count())
    })
}

/// Whether all calls of a builtin are alike, so that one type of functions can stand for it: it takes so many values, and gives one.
pub(super) fn has_one_shape(builtin: BuiltinId) -> bool {
    let is_value = |ty: &Pattern| match ty {
        Pattern::Var(_) => true,
        Pattern::Con(_, parts) => parts.is_empty(),
        Pattern::Iter(_) | Pattern::Fn(..) => false,
    };
    match &*builtin.signatures() {
        [row] => {
            let mut params = row.params.iter();
            params.all(|param| is_value(&param.ty) && param.default.is_none() && !param.rest)
                && is_value(&row.result)
        }
        // `print`, which takes anything.
        rows => rows.is_empty(),
    }
}

/// What a call with all arguments in a container comes to.
enum Contained {
    Row(usize),
    Wait(Ty),
    No,
}

/// How a builtin's call is emitted.
#[derive(Clone, Debug)]
pub enum BuiltinPlan {
    Row(RowCall),
    /// `print(…, sep=…, end=…)`: the arguments with these indices, and whether there is a `*` before them.
    Print {
        values: Vec<(usize, bool)>,
        sep: Option<usize>,
        end: Option<usize>,
    },
    /// `template.format(…)`: the arguments' indices, and the names of those passed by name.
    Template {
        positional: Vec<usize>,
        named: Vec<(Rc<str>, usize)>,
    },
    /// `str.upper(text)`: a method with its receiver as the first argument.
    Unbound(MethodCall),
    /// `max(*pair)` with a tuple: through `Callable`.
    Spread(BuiltinId),
    /// The answer is known from the types.
    Constant(bool),
    /// `isinstance(x, …)` with these types, answered when it runs.
    IsInstance(Vec<BuiltinId>),
    /// The argument itself: `tuple()` of a tuple, or of nothing.
    Same,
}

impl BuiltinPlan {
    /// The indices of the arguments as the function that is called takes them.
    pub fn in_order(&self) -> Vec<usize> {
        match self {
            BuiltinPlan::Row(call) => call.in_order(),
            // What stands between the values is needed before the second of them.
            BuiltinPlan::Print { values, sep, end } => {
                sep.iter().chain(end).copied().chain(values.iter().map(|(index, _)| *index)).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Infer<'_> {
    pub(super) fn step_builtin(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        match builtin {
            BuiltinId::PRINT => return self.step_print(goal, args, out),
            BuiltinId::CALLABLE | BuiltinId::ISINSTANCE if self.is_called_as_value(goal) => {
                if self.call_as_value(goal, &Ty::con(Con::Builtin(builtin))) {
                    self.give_error(out);
                    return Step::Done;
                }
                let message = format!("this call of `{}` through a value", builtin.name);
                let help = format!("call `{}` by its name", builtin.name);
                self.refuse(goal, &message, Some(&help), out);
                return Step::Done;
            }
            BuiltinId::CALLABLE | BuiltinId::ISINSTANCE => {
                return self.step_question(goal, builtin, args, out);
            }
            BuiltinId::TYPE => return self.step_type(goal, args, out),
            BuiltinId::TUPLE | BuiltinId::DICT => {
                if let Some(step) = self.step_copy(goal, builtin, args, out) {
                    return step;
                }
            }
            _ => {}
        }
        if let Some((class, method)) = builtin.method() {
            return self.step_unbound(goal, builtin, (class, method), args, out);
        }
        if let Some(star) =
            args.iter().find(|arg| matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar))
        {
            return self.step_spread(goal, builtin, args, star, out);
        }
        let known: Vec<CallArg> =
            args.iter().map(|arg| CallArg { ty: self.deep(&arg.ty), ..arg.clone() }).collect();
        self.step_rows(goal, (builtin, &builtin.signatures()), &known, out);
        Step::Done
    }

    /// A call by the first of these rows that fits the arguments.
    pub(super) fn step_rows(
        &mut self,
        goal: GoalId,
        (builtin, rows): (BuiltinId, &[Rc<Signature>]),
        args: &[CallArg],
        out: &Ty,
    ) {
        if rows.is_empty() {
            self.refuse_builtin(goal, builtin, out);
            return;
        }
        let as_value = self.is_called_as_value(goal);
        for row in rows.iter().filter(|row| row.as_value || !as_value) {
            if let Some(slots) = row.fit(args) {
                let vars = HashedTable::default();
                let call = self.call_row(goal, (builtin, row), slots, vars, args, (out, builtin.name));
                self.plan(goal, BuiltinPlan::Row(call));
                return;
            }
        }
        self.misfit(goal, builtin, rows, args);
        self.give_error(out);
    }

    /// Whether a builtin is called by code that does not know which function it is.
    pub(super) fn is_called_as_value(&self, goal: GoalId) -> bool {
        matches!(self.goals[goal.0].kind, GoalKind::Builtin { as_value: true, .. })
    }

    /// Reports a call that fits none of the rows: CPython's error, or that it can only be called by its name.
    pub(super) fn misfit(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        rows: &[Rc<Signature>],
        args: &[CallArg],
    ) {
        if self.is_called_as_value(goal) && self.call_as_value(goal, &Ty::con(Con::Builtin(builtin))) {
            return;
        }
        if rows.iter().any(|row| row.fit(args).is_some()) {
            let message = format!("this call of `{}` through a value", builtin.name);
            let help = format!("call `{}` by its name", builtin.short_name());
            self.error_at(goal, Kind::Unsupported, message, Some(help));
            return;
        }
        match super::rows::misfit(builtin, rows, args) {
            Ok(message) => self.type_error(goal, message),
            Err(message) => self.error_at(goal, Kind::Unsupported, message, None),
        }
    }

    /// Notes how the call of an original goal is emitted.
    fn plan(&mut self, goal: GoalId, plan: BuiltinPlan) {
        let goal = &self.goals[goal.0];
        if let (true, Some(node)) = (goal.original, goal.node) {
            self.builtins.insert(node, plan);
        }
    }

    fn refuse(&mut self, goal: GoalId, what: &str, help: Option<&str>, out: &Ty) {
        self.error_at(goal, Kind::Unsupported, what.into(), help.map(str::to_owned));
        self.give_error(out);
    }

    /// A call of what Python has and the table has no rows for.
    fn refuse_builtin(&mut self, goal: GoalId, builtin: BuiltinId, out: &Ty) {
        let what = match (builtin.kind, builtin.name.split_once('.')) {
            (BuiltinKind::Refused, None) => format!("the builtin `{}`", builtin.name),
            (BuiltinKind::Refused, Some((class, method))) => format!("the method `{method}` of '{class}'"),
            _ => format!("a call of `{}`", builtin.name),
        };
        self.refuse(goal, &what, builtin.instead, out);
    }

    /// A member that a module or type has not, as far as the table knows.
    pub(super) fn unknown_member(&mut self, goal: GoalId, owner: BuiltinId, name: &str) {
        if owner.kind == BuiltinKind::Module {
            let names = owner.members().map(|member| member.short_name());
            let help = nearest(name, &mut names.into_iter())
                .map(|near| format!("did you mean `{}.{near}`?", owner.name));
            self.error_at(goal, Kind::Unsupported, format!("`{}.{name}`", owner.name), help);
        } else {
            let head = class_of(owner).unwrap_or(Con::Builtin(owner));
            self.no_attribute(goal, &head, name);
        }
    }

    /// `name(*values)` with a tuple whose elements are known: as if they were passed one by one, through `Callable`.
    fn step_spread(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        args: &[CallArg],
        star: &CallArg,
        out: &Ty,
    ) -> Step {
        let parent = self.goals[goal.0].clone();
        // In the program itself, only the whole of the arguments; in a function that it calls, whatever comes to that.
        if !parent.original || (args.len() == 1 && star.kind == CallArgKind::Star) {
            let mut spread = Vec::new();
            let mut known = builtin.as_value.is_some();
            for arg in args {
                let ty = self.shallow(&arg.ty);
                let element = |ty: &Ty| CallArg {
                    kind: CallArgKind::Positional,
                    ty: ty.clone(),
                    movable: None,
                    ..arg.clone()
                };
                match (&arg.kind, ty.head()) {
                    (CallArgKind::Positional, _) => spread.push(arg.clone()),
                    (CallArgKind::Star | CallArgKind::DoubleStar, None) => return Step::Wait(ty),
                    (CallArgKind::Star, Some(Con::Tuple)) => spread.extend(ty.args().iter().map(element)),
                    (CallArgKind::DoubleStar, Some(Con::Keywords(names))) if names.is_empty() => {}
                    _ => known = false,
                }
            }
            if known {
                if parent.original {
                    self.take_argument(&parent, star);
                }
                let kind =
                    GoalKind::Builtin { builtin, as_value: true, args: spread.into(), out: out.clone() };
                self.add_goal(Goal { kind, node: None, done: false, ..parent });
                self.plan(goal, BuiltinPlan::Spread(builtin));
                return Step::Done;
            }
        }
        match self.arguments_in_container(goal, builtin, args, star) {
            Contained::Wait(ty) => return Step::Wait(ty),
            Contained::Row(index) => {
                self.step_in_container(goal, builtin, index, args, out);
                return Step::Done;
            }
            Contained::No => {}
        }
        if builtin.as_value.is_some() && self.is_of_any_length(args) {
            return self.call_matched_at_run_time(goal, &Ty::con(Con::Builtin(builtin)), args, out);
        }
        let what = format!(
            "`{}` in a call of {}()",
            if star.kind == CallArgKind::Star { "*" } else { "**" },
            builtin.name
        );
        let takes_many = builtin.signatures().iter().any(|row| row.params.iter().any(|param| param.rest));
        let help = match takes_many {
            true => "pass the container itself, without `*`; of several, `[a, *xs]`",
            false => "pass the values one by one",
        };
        self.refuse(goal, &what, Some(help), out);
        Step::Done
    }

    /// A call `f(*xs)` by a row that takes the container of the arguments.
    pub(super) fn step_in_container(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        row: usize,
        args: &[CallArg],
        out: &Ty,
    ) {
        let whole = |arg: &CallArg| match arg.kind {
            CallArgKind::Star => CallArg { kind: CallArgKind::Positional, ..arg.clone() },
            _ => arg.clone(),
        };
        let args: Vec<CallArg> = args.iter().map(whole).collect();
        self.step_rows(goal, (builtin, &builtin.spread_signatures()[row..=row]), &args, out);
    }

    /// The row of a builtin that takes all arguments as one container. Those of `max` and `min` have to be numbers: a text or
    /// list that is the only one would be the container itself.
    fn arguments_in_container(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        args: &[CallArg],
        star: &CallArg,
    ) -> Contained {
        let names: Vec<&str> = args
            .iter()
            .filter_map(|arg| match &arg.kind {
                CallArgKind::Keyword(name) => Some(&**name),
                _ => None,
            })
            .collect();
        let only = star.kind == CallArgKind::Star && names.len() + 1 == args.len();
        let rows = builtin.spread_signatures();
        let fits = |row: &Rc<Signature>| {
            let mut keywords = row.params.iter().filter(|param| param.keyword_only).map(|param| param.name);
            only && row.params.len() == names.len() + 1 && keywords.all(|name| names.contains(&name))
        };
        let Some(first) = rows.iter().position(fits) else { return Contained::No };
        let ty = self.shallow(&star.ty);
        let Some(head) = ty.head() else { return Contained::No };
        let item = match (head, ty.args()) {
            (Con::List | Con::Set | Con::VarTuple | Con::Iter, [item]) => self.shallow(item),
            (Con::Dict | Con::Keys, [key, _]) => self.shallow(key),
            (Con::Values, [_, value]) => self.shallow(value),
            (Con::Items, [key, value]) => Ty::tuple(vec![key.clone(), value.clone()]),
            (Con::Range, _) => Ty::int(),
            _ => return Contained::No,
        };
        let Some(head) = item.head() else {
            self.wait_also(goal, &item);
            return Contained::Wait(item);
        };
        // Where the elements are iterated, which row it is depends on how many each has.
        let width = |row: &Rc<Signature>| match &row.params[0].ty {
            Pattern::Iter(item) => match &**item {
                Pattern::Con(Con::Tuple, items) => Some(items.len()),
                _ => None,
            },
            _ => None,
        };
        let is_nested = rows.iter().any(|row| width(row).is_some());
        if !is_nested {
            let is_number = matches!(head, Con::Int | Con::Float | Con::Bool | Con::Number);
            return if is_number { Contained::Row(first) } else { Contained::No };
        }
        let tys: Vec<Ty> = item.args().iter().map(|ty| self.deep(ty)).collect();
        let unlike = *head == Con::Tuple && tys.windows(2).any(|pair| pair[0] != pair[1]);
        let wanted = unlike.then_some(tys.len());
        rows.iter().position(|row| width(row) == wanted).map_or(Contained::No, Contained::Row)
    }

    /// `str.upper(text)`: the method of the first argument.
    fn step_unbound(
        &mut self,
        goal: GoalId,
        builtin: BuiltinId,
        (class, method): (&'static str, &'static str),
        args: &[CallArg],
        out: &Ty,
    ) -> Step {
        let Some((receiver, rest)) = args.split_first() else {
            self.type_error(goal, format!("unbound method {}() needs an argument", builtin.name));
            self.give_error(out);
            return Step::Done;
        };
        let parent = self.goals[goal.0].clone();
        let ty = match BuiltinId::named(class).and_then(class_of) {
            Some(Con::List) => Ty::list(self.fresh()),
            Some(Con::Dict) => Ty::dict(self.fresh(), self.fresh()),
            Some(Con::Set) => Ty::set(self.fresh()),
            _ => Ty::str(),
        };
        let what = What::Argument(builtin.name.into(), "self".into(), None);
        let kind = GoalKind::Flow { from: receiver.ty.clone(), to: ty.clone(), what };
        self.add_goal(Goal { kind, node: None, done: false, ..parent });
        if let Some(call) = self.call_method(goal, &ty, method, rest, out) {
            self.plan(goal, BuiltinPlan::Unbound(call));
        }
        Step::Done
    }

    fn step_print(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) -> Step {
        let parent = self.goals[goal.0].clone();
        if !parent.original
            && let Some(open) = args.iter().find_map(|arg| match self.shallow(&arg.ty) {
                ty @ Ty::Var(_) if arg.kind == CallArgKind::DoubleStar => Some(ty),
                _ => None,
            })
        {
            return Step::Wait(open);
        }
        let (mut values, mut sep, mut end) = (Vec::new(), None, None);
        for (index, arg) in args.iter().enumerate() {
            let span = if parent.original { arg.span } else { parent.span };
            match &arg.kind {
                CallArgKind::Positional | CallArgKind::Star => {
                    let star = arg.kind == CallArgKind::Star;
                    values.push((index, star));
                    let op = if star { Op::Spread } else { Op::Format };
                    let kind = GoalKind::Op { op, inputs: Rc::from([arg.ty.clone()]), out: None };
                    self.add_goal(Goal { kind, span, node: None, done: false, ..parent.clone() });
                }
                CallArgKind::Keyword(name) => match name.as_ref() {
                    // None is what they are by themselves.
                    "sep" | "end" if arg.ty.is(&Con::None) => {}
                    "sep" => sep = Some(index),
                    "end" => end = Some(index),
                    "flush" => {}
                    "file" => {
                        self.goals[goal.0].span = span;
                        self.error_at(goal, Kind::Unsupported, "`file=` of print()".into(), None);
                    }
                    _ => {
                        self.goals[goal.0].span = span;
                        self.type_error(goal, format!("'{name}' is an invalid keyword argument for print()"));
                    }
                },
                // Nothing.
                CallArgKind::DoubleStar if matches!(self.shallow(&arg.ty).head(), Some(Con::Keywords(names)) if names.is_empty()) =>
                    {}
                CallArgKind::DoubleStar => {
                    self.goals[goal.0].span = span;
                    self.error_at(goal, Kind::Unsupported, "`**` in a call of print()".into(), None);
                }
            }
        }
        // None is the default.
        for text in [&mut sep, &mut end] {
            *text = text.filter(|index: &usize| !self.shallow(&args[*index].ty).is(&Con::None));
        }
        for (index, name) in [(sep, "sep"), (end, "end")] {
            let Some(index) = index else { continue };
            let arg = &args[index];
            let what = What::Argument("print".into(), name.into(), None);
            let kind = GoalKind::Flow { from: arg.ty.clone(), to: Ty::str(), what };
            self.add_goal(Goal { kind, span: arg.span, node: None, done: false, ..parent.clone() });
        }
        self.plan(goal, BuiltinPlan::Print { values, sep, end });
        self.equate(goal, out, &Ty::none());
        Step::Done
    }

    /// `tuple()`, `tuple(x)` of a tuple and `dict(x)` of a dict; whatever else they take is iterated.
    fn step_copy(&mut self, goal: GoalId, builtin: BuiltinId, args: &[CallArg], out: &Ty) -> Option<Step> {
        let tuple = builtin == BuiltinId::TUPLE;
        let ty = match args {
            [] if tuple => {
                self.plan(goal, BuiltinPlan::Same);
                self.equate(goal, out, &Ty::tuple(Vec::new()));
                return Some(Step::Done);
            }
            [CallArg { ty, kind: CallArgKind::Positional, .. }] => self.shallow(ty),
            _ => return None,
        };
        match ty.head() {
            None => return Some(Step::Wait(ty)),
            Some(Con::Error) => {
                self.give_error(out);
            }
            Some(Con::Tuple | Con::VarTuple) if tuple => {
                let parent = self.goals[goal.0].clone();
                self.take_argument(&parent, &args[0]);
                self.plan(goal, BuiltinPlan::Same);
                self.equate(goal, out, &ty);
            }
            Some(Con::Option) if !tuple && self.shallow(&ty.args()[0]).head().is_none() => {
                return Some(Step::Wait(ty.args()[0].clone()));
            }
            Some(Con::Dict) if !tuple => {
                let call = self.call_method(goal, &ty, "copy", &[], out)?;
                self.plan(goal, BuiltinPlan::Unbound(call));
            }
            Some(_) => return None,
        }
        Some(Step::Done)
    }

    /// `type(x)`
    fn step_type(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) -> Step {
        let [CallArg { ty, kind: CallArgKind::Positional, .. }] = args else {
            self.refuse(goal, "type() with other than one argument", None, out);
            return Step::Done;
        };
        if let Some(Con::Closure(function)) = self.shallow(ty).head()
            && self.callee(*function).library
        {
            self.refuse(goal, "the type of what a function of `functools` makes", None, out);
            return Step::Done;
        }
        let parent = self.goals[goal.0].clone();
        self.push_op_like(&Goal { node: None, ..parent }, Op::IsNone, vec![ty.clone()], None);
        let row = BuiltinId::TYPE.signatures()[0].clone();
        let call = RowCall { builtin: BuiltinId::TYPE, row, args: vec![vec![0]], params: vec![ty.clone()] };
        self.plan(goal, BuiltinPlan::Row(call));
        self.equate(goal, out, &Ty::con(Con::Type));
        Step::Done
    }

    /// `callable(x)` and `isinstance(x, T)`: answered from the type.
    fn step_question(&mut self, goal: GoalId, builtin: BuiltinId, args: &[CallArg], out: &Ty) -> Step {
        let asks_callable = builtin == BuiltinId::CALLABLE;
        let count = if asks_callable { 1 } else { 2 };
        if args.len() != count || args.iter().any(|arg| arg.kind != CallArgKind::Positional) {
            let message = match asks_callable {
                true => format!("callable() takes exactly one argument ({} given)", args.len()),
                false => format!("isinstance expected 2 arguments, got {}", args.len()),
            };
            self.type_error(goal, message);
            self.equate(goal, out, &Ty::bool());
            return Step::Done;
        }
        let ty = self.shallow(&args[0].ty);
        let Some(head) = ty.head() else { return Step::Wait(ty) };
        let answer = if asks_callable {
            match head {
                Con::Option | Con::Value => None,
                Con::Opaque | Con::Rust(_) => None,
                _ => Some(matches!(head, Con::Closure(_) | Con::Func | Con::Builtin(_) | Con::Type)),
            }
        } else {
            match self.classes(&args[1].ty) {
                Some(_) if matches!(head, Con::Option | Con::Number | Con::Value) => {
                    return self.is_instance_at_run_time(goal);
                }
                Some(classes) => is_instance(head, &classes),
                None => {
                    let help = "name a builtin type or a tuple of them: `isinstance(x, (int, float))`";
                    self.refuse(goal, "isinstance() with this second argument", Some(help), &Ty::bool());
                    self.equate(goal, out, &Ty::bool());
                    return Step::Done;
                }
            }
        };
        match answer {
            Some(answer) => self.plan(goal, BuiltinPlan::Constant(answer)),
            None => {
                let what = format!("{}() of a value that may be None or is of a Rust type", builtin.name);
                self.refuse(goal, &what, Some("ask `x is not None`"), &Ty::bool());
            }
        }
        self.equate(goal, out, &Ty::bool());
        Step::Done
    }

    /// `isinstance(x, …)` of a value whose type is known when it runs.
    pub(super) fn is_instance_at_run_time(&mut self, goal: GoalId) -> Step {
        let parent = self.goals[goal.0].clone();
        let GoalKind::Builtin { args, out, .. } = &parent.kind else { return Step::Done };
        let Some(mut classes) = self.classes(&args[1].ty) else { return Step::Done };
        if classes.contains(&BuiltinId::OBJECT) {
            self.plan(goal, BuiltinPlan::Constant(true));
        } else {
            // Of the types that have names here, only bool is derived from another.
            if classes.contains(&BuiltinId::INT) {
                classes.push(BuiltinId::BOOL);
            }
            self.push_op_like(
                &Goal { node: None, ..parent.clone() },
                Op::IsNone,
                vec![args[0].ty.clone()],
                None,
            );
            self.plan(goal, BuiltinPlan::IsInstance(classes));
        }
        self.equate(goal, out, &Ty::bool());
        Step::Done
    }

    /// The classes that `isinstance` asks about.
    fn classes(&self, ty: &Ty) -> Option<Vec<BuiltinId>> {
        let ty = self.shallow(ty);
        match ty.head()? {
            Con::Builtin(class) => Some(vec![*class]),
            Con::Tuple => {
                let parts: Option<Vec<Vec<BuiltinId>>> =
                    ty.args().iter().map(|part| self.classes(part)).collect();
                Some(parts?.concat())
            }
            _ => None,
        }
    }
}

/// Whether every value of the type is an instance of one of the classes; none if only some are.
fn is_instance(head: &Con, classes: &[BuiltinId]) -> Option<bool> {
    let asked = |class| classes.contains(&class);
    match head {
        Con::Option | Con::Opaque | Con::Rust(_) => None,
        Con::Bool => Some([BuiltinId::BOOL, BuiltinId::INT, BuiltinId::OBJECT].into_iter().any(asked)),
        _ => Some(BuiltinId::named(head.python_name()).is_some_and(asked) || asked(BuiltinId::OBJECT)),
    }
}

/// The type that a class makes, if its methods are in the table.
pub(super) fn class_of(class: BuiltinId) -> Option<Con> {
    Some(match class {
        BuiltinId::DICT => Con::Dict,
        BuiltinId::LIST => Con::List,
        BuiltinId::SET => Con::Set,
        BuiltinId::STR => Con::Str,
        _ => return None,
    })
}
