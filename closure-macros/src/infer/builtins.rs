//! Python's builtin functions, and those of the modules that closure programs import.

use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, Step};
use super::methods::nearest;
use super::rows::{Row, RowCall};
use super::ty::{Con, Ty};
use super::Infer;
use crate::diagnostics::Kind;
use std::collections::HashMap;
use std::rc::Rc;

/// Name, signature, the runtime's function. Of several rows for a name the first that fits the arguments is taken.
const BUILTINS: &[(&str, &str, &str)] = &[
    ("abs", "(&A) -> B where Abs(A) -> B", "builtins::abs"),
    ("all", "(iter[A]) -> bool where Truth(A)", "builtins::all"),
    ("any", "(iter[A]) -> bool where Truth(A)", "builtins::any"),
    ("ascii", "(&A) -> str where Format(A)", "builtins::ascii"),
    ("bin", "(&int) -> str", "builtins::bin"),
    ("bool", "(&A) -> bool where Truth(A)", "ops::truth"),
    ("chr", "(&int) -> str", "builtins::chr"),
    ("dict", "() -> dict[K, V] where Hash(K)", "Dict::new"),
    ("dict", "(iter[tuple[K, V]]) -> dict[K, V] where Hash(K)", "builtins::dict"),
    ("divmod", "(&A, &B) -> tuple[C, D] where FloorDiv(A, B) -> C Mod(A, B) -> D", "builtins::divmod"),
    ("enumerate", "(iter[A], start: int = 0) -> iterator[tuple[int, A]]", "builtins::enumerate"),
    ("filter", "(fn(A) -> B, iter[A]) -> iterator[A] where Truth(B) Clone(A)", "builtins::filter"),
    ("float", "(&A) -> float where ToFloat(A)", "builtins::float"),
    ("hex", "(&int) -> str", "builtins::hex"),
    ("int", "(&A) -> int where ToInt(A)", "builtins::int"),
    ("int", "(&str, base: int) -> int", "builtins::int_base"),
    ("len", "(&A) -> int where Len(A)", "ops::len"),
    ("list", "() -> list[A]", "List::new"),
    ("list", "(iter[A]) -> list[A]", "builtins::list"),
    ("map", "(fn(A) -> B, iter[A]) -> iterator[B]", "builtins::map"),
    ("map", "(fn(A, B) -> C, iter[A], iter[B]) -> iterator[C]", "builtins::map2"),
    ("max", "(iter[A]) -> A where Lt(A, A)", "builtins::max"),
    ("max", "(iter[A], *, default: A) -> A where Lt(A, A)", "builtins::max_or"),
    ("max", "(iter[A], *, key: &fn(A) -> B) -> A where Lt(B, B) Clone(A)", "builtins::max_by_key"),
    ("max", "(*A) -> A where Lt(A, A)", "builtins::max"),
    ("min", "(iter[A]) -> A where Lt(A, A)", "builtins::min"),
    ("min", "(iter[A], *, default: A) -> A where Lt(A, A)", "builtins::min_or"),
    ("min", "(iter[A], *, key: &fn(A) -> B) -> A where Lt(B, B) Clone(A)", "builtins::min_by_key"),
    ("min", "(*A) -> A where Lt(A, A)", "builtins::min"),
    ("oct", "(&int) -> str", "builtins::oct"),
    ("ord", "(&str) -> int", "builtins::ord"),
    ("pow", "(&A, &B) -> C where Pow(A, B) -> C", "ops::pow"),
    ("range", "(int) -> range", "Range::new"),
    ("range", "(int, int) -> range", "Range::from_to"),
    ("range", "(int, int, int) -> range", "Range::with_step"),
    ("repr", "(&A) -> str where Format(A)", "builtins::repr"),
    ("reversed", "(&iter[A]) -> iterator[A]", "builtins::reversed"),
    ("round", "(&A) -> int where Round(A)", "builtins::round"),
    ("round", "(&A, ndigits: int) -> A where Round(A)", "builtins::round_to"),
    ("set", "() -> set[A] where Hash(A)", "Set::new"),
    ("set", "(&iter[A]) -> set[A] where Hash(A)", "builtins::set"),
    ("sorted", "(iter[A]) -> list[A] where Lt(A, A)", "builtins::sorted"),
    ("sorted", "(iter[A], *, reverse: bool) -> list[A] where Lt(A, A)", "builtins::sorted_reversed"),
    (
        "sorted",
        "(iter[A], *, key: &fn(A) -> B, reverse: bool = false) -> list[A] where Lt(B, B) Clone(A)",
        "builtins::sorted_by_key",
    ),
    ("str", "(&A) -> str where Format(A)", "builtins::str"),
    ("sum", "(iter[A]) -> B where Sum(A) -> B", "builtins::sum"),
    ("sum", "(iter[A], start: B) -> B where Add(B, A) -> B", "builtins::sum_from"),
    ("zip", "(iter[A], iter[B]) -> iterator[tuple[A, B]]", "builtins::zip2"),
    ("zip", "(iter[A], iter[B], iter[C]) -> iterator[tuple[A, B, C]]", "builtins::zip3"),
];

/// Names in modules that stand for types only, or that the compiler gives their meaning.
const TYPING: &[&str] = &["Any", "Callable", "Dict", "Iterable", "Iterator", "List", "Optional", "Set", "Tuple", "Union"];

/// Whether an import of this module, or of this name from it, is understood.
pub(super) fn is_importable(full: &str) -> bool {
    match full.split_once('.') {
        Some(("typing", name)) => TYPING.contains(&name),
        Some(("collections.abc", _)) => true,
        Some(_) => BUILTINS.iter().any(|row| row.0 == full),
        None => full == "typing" || BUILTINS.iter().any(|row| row.0.split_once('.').is_some_and(|(m, _)| m == full)),
    }
}

/// How a builtin's call is emitted.
#[derive(Clone, Debug)]
pub enum BuiltinPlan {
    Row(RowCall),
    /// `print(…, sep=…, end=…)`: the arguments with these indices.
    Print { values: Vec<usize>, sep: Option<usize>, end: Option<usize> },
    /// The answer is known, and the arguments are not evaluated.
    Constant(bool),
}

impl Infer<'_> {
    pub(super) fn step_builtin(
        &mut self,
        goal: GoalId,
        name: &Rc<str>,
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        let parent = self.goals[goal.0].clone();
        match name.as_ref() {
            "print" => return self.step_print(goal, args, out),
            "callable" | "isinstance" => return self.step_question(goal, name, args, out),
            _ => {}
        }
        let mut known = false;
        let mut shapes = Vec::new();
        for row in BUILTINS.iter().filter(|row| row.0 == name.as_ref()) {
            known = true;
            let parsed = Rc::new(Row::parse(row.1, row.2));
            if let Some(slots) = parsed.fit(args) {
                let call = self.call_row(goal, &parsed, slots, HashMap::new(), args, out, name);
                if parent.original {
                    if let Some(node) = parent.node {
                        self.builtins.insert(node, BuiltinPlan::Row(call));
                    }
                }
                return Step::Done;
            }
            shapes.push(row.1.split(" where").next().unwrap_or_default().replace(['&', '?'], ""));
        }
        if known {
            self.error_at(
                goal,
                Kind::TypeError,
                format!("{name}() is not called like this"),
                Some(format!("it takes {}", shapes.join(" or "))),
            );
        } else {
            let names = BUILTINS.iter().map(|row| row.0);
            let help = nearest(name, names).map(|n| format!("did you mean `{n}`?"));
            self.error_at(goal, Kind::Unsupported, format!("the builtin `{name}`"), help);
        }
        let _ = self.unify(out, &Ty::error());
        Step::Done
    }

    fn step_print(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) -> Step {
        let parent = self.goals[goal.0].clone();
        let (mut values, mut sep, mut end) = (Vec::new(), None, None);
        for (index, arg) in args.iter().enumerate() {
            let span = if parent.original { arg.span } else { parent.span };
            match &arg.kind {
                CallArgKind::Positional => {
                    values.push(index);
                    let kind = GoalKind::Op { op: Op::Format, inputs: Rc::from([arg.ty.clone()]), out: None };
                    self.add_goal(Goal { kind, span, node: None, done: false, ..parent.clone() });
                }
                CallArgKind::Keyword(name) => match name.as_ref() {
                    "sep" => sep = Some(index),
                    "end" => end = Some(index),
                    "flush" => {}
                    _ => {
                        self.goals[goal.0].span = span;
                        self.type_error(goal, format!("'{name}' is an invalid keyword argument for print()"));
                    }
                },
                CallArgKind::Star | CallArgKind::DoubleStar => {
                    self.goals[goal.0].span = span;
                    self.error_at(
                        goal,
                        Kind::Unsupported,
                        "`*` in a call of print()".into(),
                        Some("print the values one by one, or join their texts".into()),
                    );
                }
            }
        }
        for index in [sep, end].into_iter().flatten() {
            let arg = &args[index];
            let kind = GoalKind::Flow {
                from: arg.ty.clone(),
                to: Ty::str(),
                what: super::What::Argument("print".into(), "sep".into()),
            };
            self.add_goal(Goal { kind, span: arg.span, node: None, done: false, ..parent.clone() });
        }
        if let (true, Some(node)) = (parent.original, parent.node) {
            self.builtins.insert(node, BuiltinPlan::Print { values, sep, end });
        }
        self.equate(goal, out, &Ty::none());
        Step::Done
    }

    /// `callable(x)` and `isinstance(x, T)`: answered from the type.
    fn step_question(&mut self, goal: GoalId, name: &str, args: &[CallArg], out: &Ty) -> Step {
        let parent = self.goals[goal.0].clone();
        let Some(first) = args.first() else {
            self.type_error(goal, format!("{name}() takes exactly one argument (0 given)"));
            return Step::Done;
        };
        let ty = self.shallow(&first.ty);
        let Some(head) = ty.head() else { return Step::Wait(ty) };
        let answer = if name == "callable" {
            matches!(head, Con::Closure(_) | Con::Func | Con::Builtin(_))
        } else {
            let asked = args.get(1).map(|arg| self.shallow(&arg.ty));
            let Some(Con::Builtin(asked)) = asked.as_ref().and_then(Ty::head) else {
                self.error_at(goal, Kind::Unsupported, "isinstance() with this second argument".into(), None);
                let _ = self.unify(out, &Ty::bool());
                return Step::Done;
            };
            head.python_name() == asked.as_ref() || (*head == Con::Bool && asked.as_ref() == "int")
        };
        if let (true, Some(node)) = (parent.original, parent.node) {
            self.builtins.insert(node, BuiltinPlan::Constant(answer));
        }
        self.equate(goal, out, &Ty::bool());
        Step::Done
    }
}
