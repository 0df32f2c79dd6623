//! Calls of Python's builtin functions, and of those of the modules that closure programs import.

use super::Infer;
use super::catalog::{CONSTANTS, FUNCTIONS};
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, Step, What};
use super::methods::{MethodCall, nearest};
use super::rows::{Row, RowCall};
use super::ty::{Con, Ty};
use crate::diagnostics::Kind;
use crate::table::HashedTable;
use std::rc::Rc;

/// Names in modules that stand for types only, or that the compiler gives their meaning.
const TYPING: &[&str] =
    &["Any", "Callable", "Dict", "Iterable", "Iterator", "List", "Optional", "Set", "Tuple", "Union"];

/// What `type(x)` gives, among the functions that can be values.
pub const TYPE_OBJECT: &str = "type()";

/// Whether an import of this module, or of this name from it, is understood.
pub(super) fn is_importable(full: &str) -> bool {
    match full.split_once('.') {
        Some(("typing", name)) => TYPING.contains(&name),
        Some(("collections", "abc")) | Some(("__future__", "annotations")) => true,
        Some(_) => {
            full.starts_with("collections.abc.")
                || full == "functools.wraps"
                || crate::hir::is_prelude(full)
                || FUNCTIONS.iter().any(|row| row.0 == full)
                || CONSTANTS.iter().any(|row| row.0 == full)
        }
        None => full == "typing" || is_module(full),
    }
}

/// Whether a function of this full name is in the catalog.
pub(super) fn is_function(full: &str) -> bool {
    FUNCTIONS.iter().any(|row| row.0 == full)
}

/// Whether what a function gives is an iterator that asks its arguments only when it is asked itself.
pub(super) fn is_lazy(full: &str) -> bool {
    FUNCTIONS.iter().any(|row| row.0 == full && row.1.contains("-> iterator["))
}

/// Whether functions of this module are in the catalog.
pub(super) fn is_module(name: &str) -> bool {
    FUNCTIONS.iter().any(|row| row.0.split_once('.').is_some_and(|(module, _)| module == name))
}

/// The names that a module has, for "did you mean".
fn names_in<'n>(module: &'n str) -> impl Iterator<Item = &'static str> + 'n {
    let functions = FUNCTIONS.iter().map(|row| row.0).chain(CONSTANTS.iter().map(|row| row.0));
    functions.filter_map(move |full| full.strip_prefix(module)?.strip_prefix('.'))
}

/// How many arguments a builtin takes when its type is erased: as many as its shortest shape that takes any.
pub(super) fn arity(name: &str) -> Option<usize> {
    if name.starts_with("str.") {
        return Some(1);
    }
    FUNCTIONS
        .iter()
        .filter(|row| row.0 == name)
        .map(|row| Row::parse(row.1, row.2).params.iter().filter(|param| param.default.is_none()).count())
        .find(|count| *count > 0)
}

/// Whether there is a function for arguments that are in a container.
enum Contained {
    As(Rc<str>),
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
    Spread(Rc<str>),
    /// The answer is known from the types.
    Constant(bool),
    /// `isinstance(x, …)` with these names of types, answered when it runs.
    IsInstance(Vec<Rc<str>>),
    /// The argument itself: `tuple()` of a tuple, or of nothing.
    Same,
}

impl Infer<'_> {
    pub(super) fn step_builtin(
        &mut self,
        goal: GoalId,
        name: &Rc<str>,
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        match name.as_ref() {
            "print" => return self.step_print(goal, args, out),
            "callable" | "isinstance" => return self.step_question(goal, name, args, out),
            "type" => return self.step_type(goal, args, out),
            "tuple" | "dict" => {
                if let Some(step) = self.step_copy(goal, args, out) {
                    return step;
                }
            }
            _ => {}
        }
        if let Some((class, method)) = name.split_once('.')
            && matches!(class, "str" | "list" | "dict" | "set")
        {
            return self.step_unbound(goal, class, method, args, out);
        }
        if let Some(star) =
            args.iter().find(|arg| matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar))
        {
            return self.step_spread(goal, name, args, star, out);
        }
        self.step_rows(goal, name, args, out);
        Step::Done
    }

    /// A call by the first row of the catalog that fits the arguments.
    pub(super) fn step_rows(&mut self, goal: GoalId, name: &Rc<str>, args: &[CallArg], out: &Ty) {
        let mut rows = FUNCTIONS.iter().filter(|row| row.0 == name.as_ref()).peekable();
        if rows.peek().is_none() {
            self.unknown_builtin(goal, name, out);
            return;
        }
        let mut parsed = Vec::new();
        for row in rows {
            let row = Rc::new(Row::parse(row.1, row.2));
            if let Some(slots) = row.fit(args) {
                let call = self.call_row(goal, &row, slots, HashedTable::default(), args, (out, name));
                self.plan(goal, BuiltinPlan::Row(call));
                return;
            }
            parsed.push(row);
        }
        let short = name.rsplit('.').next().unwrap_or(name);
        let message = super::rows::misfit(short, &parsed, args);
        self.type_error(goal, message);
        let _ = self.unify(out, &Ty::error());
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
        let _ = self.unify(out, &Ty::error());
    }

    fn unknown_builtin(&mut self, goal: GoalId, name: &str, out: &Ty) {
        if let Some((module, attribute)) = name.split_once('.') {
            self.unknown_in_module(goal, module, attribute);
            let _ = self.unify(out, &Ty::error());
            return;
        }
        let help = match name {
            "iter" => Some(
                "`next` takes generator expressions and what `map`, `zip` or `itertools` give".to_owned(),
            ),
            "input" | "open" => Some("read in Rust and pass the text to the function".to_owned()),
            "getattr" | "setattr" | "hasattr" | "vars" | "dir" | "id" | "hash" => None,
            "frozenset" => {
                Some("a `set` does what this needs, unless it is a key or an element of a set".to_owned())
            }
            _ => nearest(name, &mut FUNCTIONS.iter().map(|row| row.0))
                .map(|near| format!("did you mean `{near}`?")),
        };
        self.error_at(goal, Kind::Unsupported, format!("the builtin `{name}`"), help);
        let _ = self.unify(out, &Ty::error());
    }

    /// `module.name` that the catalog has not.
    pub(super) fn unknown_in_module(&mut self, goal: GoalId, module: &str, name: &str) {
        let help = match name {
            "itemgetter" => Some("of one literal it compiles; write `lambda obj: obj[item]`".to_owned()),
            _ => nearest(name, &mut names_in(module)).map(|near| format!("did you mean `{module}.{near}`?")),
        };
        self.error_at(goal, Kind::Unsupported, format!("`{module}.{name}`"), help);
    }

    /// `name(*values)` with a tuple whose elements are known: as if they were passed one by one, through `Callable`.
    fn step_spread(
        &mut self,
        goal: GoalId,
        name: &Rc<str>,
        args: &[CallArg],
        star: &CallArg,
        out: &Ty,
    ) -> Step {
        let parent = self.goals[goal.0].clone();
        // In the program itself, only the whole of the arguments; in a function that it calls, whatever comes to that.
        if !parent.original || (args.len() == 1 && star.kind == CallArgKind::Star) {
            let mut spread = Vec::new();
            let mut known = super::value_path(name).is_some();
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
                let kind = GoalKind::Builtin { name: name.clone(), args: spread.into(), out: out.clone() };
                self.add_goal(Goal { kind, node: None, done: false, ..parent });
                self.plan(goal, BuiltinPlan::Spread(name.clone()));
                return Step::Done;
            }
        }
        match self.arguments_in_container(goal, name, args, star) {
            Contained::Wait(ty) => return Step::Wait(ty),
            Contained::As(function) => {
                let args = args.iter().map(|arg| match arg.kind {
                    CallArgKind::Star => CallArg { kind: CallArgKind::Positional, ..arg.clone() },
                    _ => arg.clone(),
                });
                let kind = GoalKind::Builtin { name: function, args: args.collect(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                return Step::Done;
            }
            Contained::No => {}
        }
        let what =
            format!("`{}` in a call of {name}()", if star.kind == CallArgKind::Star { "*" } else { "**" });
        let help = match (name.as_ref(), args) {
            ("max" | "min", _) => "pass the container itself, without `*`; of several, `[a, *xs]`",
            ("zip", _) => "name the sequences one by one",
            _ => "pass the values one by one",
        };
        self.refuse(goal, &what, Some(help), out);
        Step::Done
    }

    /// The function that takes all arguments of `max`, `min` or `zip` as one container. Of `max` they have to be numbers: a text or
    /// list that is the only one would be the container itself.
    fn arguments_in_container(
        &mut self,
        goal: GoalId,
        name: &Rc<str>,
        args: &[CallArg],
        star: &CallArg,
    ) -> Contained {
        let others = args.iter().filter(|arg| arg.kind != CallArgKind::Star);
        let by_key = others.clone().count() == 1
            && others.clone().all(|arg| matches!(&arg.kind, CallArgKind::Keyword(key) if &**key == "key"));
        let alone = args.len() == 1 && star.kind == CallArgKind::Star;
        let fits = match name.as_ref() {
            "zip" => alone,
            "max" | "min" => alone || by_key && args.len() == 2,
            _ => false,
        };
        let ty = self.shallow(&star.ty);
        let (true, Some(head)) = (fits, ty.head()) else { return Contained::No };
        let item = match (head, ty.args()) {
            (Con::List | Con::Set | Con::VarTuple | Con::Iter, [item]) => self.shallow(item),
            (Con::Dict | Con::Keys, [key, _]) if name.as_ref() != "zip" => self.shallow(key),
            (Con::Values, [_, value]) => self.shallow(value),
            (Con::Items, [key, value]) => Ty::tuple(vec![key.clone(), value.clone()]),
            (Con::Range, _) => Ty::int(),
            _ => return Contained::No,
        };
        let Some(head) = item.head() else {
            self.wait_also(goal, &item);
            return Contained::Wait(item);
        };
        match name.as_ref() {
            "zip" => {
                let tys: Vec<Ty> = item.args().iter().map(|ty| self.deep(ty)).collect();
                let several = *head == Con::Tuple && tys.windows(2).any(|pair| pair[0] != pair[1]);
                match (several, tys.len()) {
                    (false, _) => Contained::As("zip*".into()),
                    (true, 2..=4) => Contained::As(format!("zip*{}", tys.len()).into()),
                    _ => Contained::No,
                }
            }
            _ if matches!(head, Con::Int | Con::Float | Con::Bool | Con::Number) => {
                Contained::As(format!("{name}*").into())
            }
            _ => Contained::No,
        }
    }

    /// `str.upper(text)`: the method of the first argument.
    fn step_unbound(&mut self, goal: GoalId, class: &str, method: &str, args: &[CallArg], out: &Ty) -> Step {
        let Some((receiver, rest)) = args.split_first() else {
            self.type_error(goal, format!("unbound method {class}.{method}() needs an argument"));
            let _ = self.unify(out, &Ty::error());
            return Step::Done;
        };
        // A method of the class itself, as `dict.fromkeys` is, takes no object of it.
        if method == "fromkeys" || method == "maketrans" {
            let message = format!("the method `{method}` of '{class}'");
            let help =
                if class == "dict" { Some("write `{key: value for key in keys}`".into()) } else { None };
            self.error_at(goal, Kind::Unsupported, message, help);
            let _ = self.unify(out, &Ty::error());
            return Step::Done;
        }
        let parent = self.goals[goal.0].clone();
        let ty = match class {
            "str" => Ty::str(),
            "list" => Ty::list(self.fresh()),
            "dict" => Ty::dict(self.fresh(), self.fresh()),
            _ => Ty::set(self.fresh()),
        };
        let what = What::Argument(format!("{class}.{method}").into(), "self".into());
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
        for (index, name) in [(sep, "sep"), (end, "end")] {
            let Some(index) = index else { continue };
            let arg = &args[index];
            let what = What::Argument("print".into(), name.into());
            let kind = GoalKind::Flow { from: arg.ty.clone(), to: Ty::str(), what };
            self.add_goal(Goal { kind, span: arg.span, node: None, done: false, ..parent.clone() });
        }
        self.plan(goal, BuiltinPlan::Print { values, sep, end });
        self.equate(goal, out, &Ty::none());
        Step::Done
    }

    /// `tuple()`, `tuple(x)` of a tuple and `dict(x)` of a dict; whatever else they take is iterated.
    fn step_copy(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) -> Option<Step> {
        let GoalKind::Builtin { name, .. } = &self.goals[goal.0].kind else { return None };
        let tuple = name.as_ref() == "tuple";
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
                let _ = self.unify(out, &Ty::error());
            }
            Some(Con::Tuple | Con::VarTuple) if tuple => {
                let parent = self.goals[goal.0].clone();
                self.take_argument(&parent, &args[0]);
                self.plan(goal, BuiltinPlan::Same);
                self.equate(goal, out, &ty);
            }
            Some(Con::Dict) if !tuple => {
                let row = Rc::new(Row::parse(
                    "(&dict[K, V]) -> dict[K, V] where Clone(K) Clone(V) Hash(K)",
                    "Dict::copy",
                ));
                let call =
                    self.call_row(goal, &row, vec![vec![0]], HashedTable::default(), args, (out, "dict"));
                self.plan(goal, BuiltinPlan::Row(call));
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
        let row = Rc::new(Row::parse("(&A)", "builtins::type_of"));
        let slots = vec![vec![0]];
        let call = RowCall { row, args: slots, params: vec![ty.clone()] };
        self.plan(goal, BuiltinPlan::Row(call));
        self.equate(goal, out, &Ty::con(Con::Builtin(TYPE_OBJECT.into())));
        Step::Done
    }

    /// `callable(x)` and `isinstance(x, T)`: answered from the type.
    fn step_question(&mut self, goal: GoalId, name: &str, args: &[CallArg], out: &Ty) -> Step {
        let count = if name == "callable" { 1 } else { 2 };
        if args.len() != count || args.iter().any(|arg| arg.kind != CallArgKind::Positional) {
            let message = match name {
                "callable" => format!("callable() takes exactly one argument ({} given)", args.len()),
                _ => format!("isinstance expected 2 arguments, got {}", args.len()),
            };
            self.type_error(goal, message);
            let _ = self.unify(out, &Ty::bool());
            return Step::Done;
        }
        let ty = self.shallow(&args[0].ty);
        let Some(head) = ty.head() else { return Step::Wait(ty) };
        let answer = if name == "callable" {
            match head {
                Con::Option | Con::Object => None,
                Con::Opaque | Con::Rust(_) => None,
                _ => Some(matches!(head, Con::Closure(_) | Con::Func | Con::Builtin(_))),
            }
        } else {
            match self.classes(&args[1].ty) {
                Some(_) if matches!(head, Con::Option | Con::Number | Con::Object) => {
                    return self.is_instance_at_run_time(goal);
                }
                Some(classes) => is_instance(head, &classes),
                None => {
                    let help = "name a builtin type or a tuple of them: `isinstance(x, (int, float))`";
                    self.refuse(goal, "isinstance() with this second argument", Some(help), &Ty::bool());
                    let _ = self.unify(out, &Ty::bool());
                    return Step::Done;
                }
            }
        };
        match answer {
            Some(answer) => self.plan(goal, BuiltinPlan::Constant(answer)),
            None => {
                let what = format!("{name}() of a value that may be None or is of a Rust type");
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
        let asked = |classes: &[Rc<str>], class: &str| classes.iter().any(|name| &**name == class);
        if asked(&classes, "object") {
            self.plan(goal, BuiltinPlan::Constant(true));
        } else {
            // Of the types that have names here, only bool is derived from another.
            if asked(&classes, "int") {
                classes.push("bool".into());
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

    /// The names of the classes that `isinstance` asks about.
    fn classes(&self, ty: &Ty) -> Option<Vec<Rc<str>>> {
        let ty = self.shallow(ty);
        match ty.head()? {
            Con::Builtin(name) => Some(vec![name.clone()]),
            Con::Tuple => {
                let parts: Option<Vec<Vec<Rc<str>>>> =
                    ty.args().iter().map(|part| self.classes(part)).collect();
                Some(parts?.concat())
            }
            _ => None,
        }
    }
}

/// Whether every value of the type is an instance of one of the classes; none if only some are.
fn is_instance(head: &Con, classes: &[Rc<str>]) -> Option<bool> {
    let asked = |class: &str| classes.iter().any(|name| name.as_ref() == class);
    match head {
        Con::Option | Con::Opaque | Con::Rust(_) => None,
        Con::Bool => Some(asked("bool") || asked("int") || asked("object")),
        _ => Some(asked(head.python_name()) || asked("object")),
    }
}
