//! The methods of Python's types, and attributes.

use super::Infer;
use super::builtins::{BuiltinPlan, class_of};
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, Step};
use super::rows::RowCall;
use super::ty::{Con, Ty, TyVar};
use crate::builtins::{BuiltinId, Kind as BuiltinKind, Signature};
use crate::diagnostics::Kind;
use crate::hir::Ident;
use crate::table::HashedTable;
use std::rc::Rc;

/// What to write for a call that Python has and the table has not, though it has the method.
fn written_instead(class: &Con, method: &str, args: &[CallArg]) -> Option<&'static str> {
    let named = args.iter().filter(|arg| matches!(arg.kind, CallArgKind::Keyword(_))).count();
    let positional = args.iter().filter(|arg| arg.kind == CallArgKind::Positional).count();
    if positional + named < args.len() {
        return None;
    }
    let several = positional > 1 || args.first().is_some_and(|arg| arg.ty.is(&Con::Tuple));
    Some(match (class, method, positional, named) {
        (Con::Dict, "update", 0 | 1, 1..) => "update it with a dict: `d.update({\"name\": value})`",
        (Con::Dict, "setdefault", 1, 0) => "give the default, too: `d.setdefault(key, None)`",
        (Con::Set, "union" | "update" | "intersection" | "difference", _, 0) if positional != 1 => {
            "give it one iterable in each call: `s.union(a).union(b)`"
        }
        (Con::Str, "startswith" | "endswith", 1..=3, 0) if several => {
            "ask for one text in each call, of a slice if need be: `s.startswith(\"a\") or s[2:].startswith(\"b\")`"
        }
        _ => return None,
    })
}

/// A method call: its row, and whether it is a function of the runtime's `string` module.
#[derive(Clone, Debug)]
pub struct MethodCall {
    pub call: RowCall,
    pub free: bool,
}

/// The method of this name of a type.
fn method_of(head: &Con, name: &str) -> Option<BuiltinId> {
    match head {
        Con::Keywords(_) | Con::Rust(_) => None,
        _ => BuiltinId::named(&format!("{}.{name}", head.python_name())),
    }
}

/// The type that alone has a method of this name, with the number of its arguments.
pub(super) fn only_receiver(name: &str) -> Option<(Con, usize)> {
    let mut methods = BuiltinId::methods(name);
    let (class, _) = methods.next()?.method()?;
    if methods.next().is_some() {
        return None;
    }
    let con = class_of(BuiltinId::named(class)?)?;
    let count = match con {
        Con::List | Con::Set => 1,
        Con::Dict => 2,
        _ => 0,
    };
    Some((con, count))
}

/// How many arguments methods of this name need, if there are any.
pub fn method_arity(name: &str) -> Option<usize> {
    if matches!(name, "__getitem__" | "__contains__") {
        return Some(1);
    }
    let required = |row: &Rc<Signature>| {
        row.params
            .iter()
            .filter(|param| param.default.is_none() && !param.keyword_only && !param.rest)
            .count()
    };
    let least = |method: BuiltinId| match method {
        BuiltinId::FORMAT => Some(1),
        _ => method.signatures().iter().map(required).min(),
    };
    BuiltinId::methods(name).filter_map(least).min()
}

/// The name among these that was probably meant. As in CPython, about a third of its letters may be wrong.
pub(super) fn nearest<'n>(name: &str, names: &mut dyn Iterator<Item = &'n str>) -> Option<&'n str> {
    names
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 2 && distance * 6 <= name.len() + candidate.len() + 3)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substitute = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

impl Infer<'_> {
    pub(super) fn step_method(
        &mut self,
        goal: GoalId,
        receiver: &Ty,
        name: &Ident,
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        let receiver = self.shallow(receiver);
        let Some(head) = receiver.head().cloned() else {
            self.set_definer(out, goal);
            // What a method of an outer function's variable gives is known when that function is.
            if let Some(level) = self.level_of(&receiver) {
                self.adjust(TyVar(u32::MAX), out, level);
            }
            return Step::Wait(receiver);
        };
        let parent = self.goals[goal.0].clone();
        match &head {
            Con::Error => {
                self.give_error(out);
                return Step::Done;
            }
            Con::Opaque | Con::Rust(_) => {
                args.iter().for_each(|arg| self.take_argument(&parent, arg));
                self.equate(goal, out, &Ty::opaque());
                return Step::Done;
            }
            Con::Value => {
                self.method_of_value(goal, args, out);
                return Step::Done;
            }
            Con::Builtin(owner) => {
                let Some(builtin) = owner.member(&name.name) else {
                    self.unknown_member(goal, *owner, &name.name);
                    self.give_error(out);
                    return Step::Done;
                };
                let kind =
                    GoalKind::Builtin { builtin, as_value: false, args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                return Step::Done;
            }
            // An attribute that the program gave the function.
            Con::Closure(function) if self.own_attribute(*function, &name.name).is_some() => {
                let position = self.own_attribute(*function, &name.name).unwrap_or_default();
                let callee = receiver.args()[position].clone();
                self.push_op_like(
                    &Goal { node: None, ..parent.clone() },
                    Op::Clone,
                    vec![callee.clone()],
                    None,
                );
                if let Some(read) = parent.node.and_then(|node| self.callees.get(&node).cloned()) {
                    self.equate(goal, &read, &callee);
                }
                args.iter().for_each(|arg| self.take_argument(&parent, arg));
                let kind = GoalKind::Call { callee, args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                return Step::Done;
            }
            Con::Closure(function) => {
                let callee = self.function_attribute(goal, &receiver, *function, name);
                let kind = GoalKind::Call { callee, args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                return Step::Done;
            }
            Con::Option => {
                let kind = GoalKind::Method {
                    receiver: receiver.args()[0].clone(),
                    name: name.clone(),
                    args: args.clone(),
                    out: out.clone(),
                };
                self.add_goal(Goal { kind, done: false, ..parent });
                return Step::Done;
            }
            _ => {}
        }
        match method_of(&head, &name.name) {
            Some(BuiltinId::FORMAT) => self.step_format(goal, args, out),
            _ => {
                if let Some(call) = self.call_method(goal, &receiver, &name.name, args, out)
                    && let (true, Some(node)) = (parent.original, parent.node)
                {
                    self.methods.insert(node, call);
                }
            }
        }
        Step::Done
    }

    /// Carries out a call of a method of a type of the table, or says why there is none.
    pub(super) fn call_method(
        &mut self,
        goal: GoalId,
        receiver: &Ty,
        name: &str,
        args: &[CallArg],
        out: &Ty,
    ) -> Option<MethodCall> {
        let head = receiver.head()?.clone();
        let python = head.python_name().to_owned();
        let method = method_of(&head, name);
        let Some(builtin) = method.filter(|method| !method.rows.is_empty()) else {
            match method {
                Some(_) => {
                    self.error_at(goal, Kind::Unsupported, format!("the method `{name}` of '{python}'"), None)
                }
                None if head == Con::Func => self.attribute_of_signature(goal, name),
                None => self.no_attribute(goal, &head, name),
            }
            self.give_error(out);
            return None;
        };
        let known: Vec<CallArg> =
            args.iter().map(|arg| CallArg { ty: self.shallow(&arg.ty), ..arg.clone() }).collect();
        if let Some(help) = written_instead(&head, name, &known) {
            let message = format!("this call of the method `{name}` of '{python}'");
            self.error_at(goal, Kind::Unsupported, message, Some(help.into()));
            self.give_error(out);
            return None;
        }
        let rows = builtin.signatures();
        let as_value = self.is_called_as_value(goal);
        for row in rows.iter().filter(|row| row.as_value || !as_value) {
            if let Some(slots) = row.fit(args) {
                let mut vars = HashedTable::default();
                match (&head, receiver.args()) {
                    (Con::Dict, [k, v]) => {
                        vars.insert('K', k.clone());
                        vars.insert('V', v.clone());
                    }
                    (_, [t]) => vars.insert('T', t.clone()),
                    _ => {}
                }
                let call = self.call_row(goal, (builtin, row), slots, vars, args, (out, builtin.name));
                return Some(MethodCall { call, free: matches!(head, Con::Str) });
            }
        }
        self.misfit(goal, builtin, &rows, args);
        self.give_error(out);
        None
    }

    /// CPython's AttributeError, with the name that was probably meant.
    pub(super) fn no_attribute(&mut self, goal: GoalId, head: &Con, name: &str) {
        let class = BuiltinId::named(head.python_name());
        let methods = class.into_iter().flat_map(BuiltinId::members).filter(|method| !method.rows.is_empty());
        let mut names = methods.map(|method| method.short_name()).collect::<Vec<_>>().into_iter();
        let help = match (head, name) {
            (Con::Tuple, "append" | "extend" | "sort") => {
                Some("a tuple does not change; use a list".to_owned())
            }
            (Con::Str, "append") => {
                Some("build text with `+=`, or append to a list and `join` it".to_owned())
            }
            (Con::Str, "format") => Some("to call the method, write `.format(…)`".to_owned()),
            // What the same is called in Rust and JavaScript.
            (_, "len" | "length" | "size" | "count") => {
                Some("`len(x)` counts the elements of `x`".to_owned())
            }
            (_, "is_empty") => Some("what is empty is false: write `if not x:`".to_owned()),
            (_, "to_string" | "toString") => Some("`str(x)` makes text of `x`".to_owned()),
            (_, "iter" | "into_iter" | "clone" | "unwrap") => {
                Some(format!("Python needs no `{name}` here: leave it out"))
            }
            (Con::List, "push" | "push_back" | "add") => Some("did you mean `append`?".to_owned()),
            (Con::Str, "push" | "push_str") => {
                Some("build text with `+=`, or append to a list and `join` it".to_owned())
            }
            (Con::Str, "to_uppercase" | "to_upper" | "toUpperCase") => {
                Some("did you mean `upper`?".to_owned())
            }
            (Con::Str, "to_lowercase" | "to_lower" | "toLowerCase") => {
                Some("did you mean `lower`?".to_owned())
            }
            (Con::List, "append_all" | "extend_from_slice" | "concat") => {
                Some("did you mean `extend`?".to_owned())
            }
            (Con::Str, "trim") => Some("did you mean `strip`?".to_owned()),
            (Con::Str, "starts_with" | "startsWith") => Some("did you mean `startswith`?".to_owned()),
            (Con::Str, "ends_with" | "endsWith") => Some("did you mean `endswith`?".to_owned()),
            (Con::Str, "contains" | "includes") | (Con::List | Con::Set, "contains" | "includes") => {
                Some("`y in x` tells whether `x` contains `y`".to_owned())
            }
            (Con::Dict, "contains_key" | "has_key") => {
                Some("`key in d` tells whether `d` has the key".to_owned())
            }
            (Con::List, "map" | "filter") => {
                Some("a comprehension does it: `[f(x) for x in xs if test(x)]`".to_owned())
            }
            (Con::List, "for_each" | "forEach") => Some("write a loop: `for x in xs:`".to_owned()),
            (Con::List, "join") => Some("it is a method of the text between: `\", \".join(xs)`".to_owned()),
            (Con::Dict, "insert") => Some("`d[key] = value` puts a value in".to_owned()),
            _ => nearest(name, &mut names).map(|near| format!("did you mean `{near}`?")),
        };
        let message = format!("'{}' object has no attribute '{name}'", head.python_name());
        self.error_at(goal, Kind::AttributeError, message, help);
    }

    /// Whether a type of the table has a method of this name.
    pub(super) fn has_method(head: &Con, name: &str) -> bool {
        method_of(head, name).is_some_and(|method| !method.rows.is_empty())
    }

    /// Whether a type has a method of this name that does not compile.
    pub(super) fn has_other_method(head: &Con, name: &str) -> bool {
        method_of(head, name).is_some_and(|method| method.kind == BuiltinKind::Refused)
    }

    /// Whether one of its methods that can be a value has this name.
    pub(super) fn has_method_value(head: &Con, name: &str) -> bool {
        match name {
            "__getitem__" => matches!(head, Con::List | Con::Dict | Con::Str),
            "__contains__" => matches!(head, Con::List | Con::Dict | Con::Set | Con::Str),
            _ => method_of(head, name).is_some_and(|method| method.kind == BuiltinKind::Method),
        }
    }

    /// `text.format(…)`: every argument is made text.
    fn step_format(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) {
        let parent = self.goals[goal.0].clone();
        let (mut positional, mut named) = (Vec::new(), Vec::new());
        for (index, arg) in args.iter().enumerate() {
            let span = if parent.original { arg.span } else { parent.span };
            match &arg.kind {
                CallArgKind::Positional => positional.push(index),
                CallArgKind::Keyword(name) => named.push((name.clone(), index)),
                CallArgKind::Star | CallArgKind::DoubleStar => {
                    self.goals[goal.0].span = span;
                    let help = "name the values one by one, or write an f-string".to_owned();
                    self.error_at(
                        goal,
                        Kind::Unsupported,
                        "`*` in a call of str.format()".into(),
                        Some(help),
                    );
                    self.equate(goal, out, &Ty::str());
                    return;
                }
            }
            let kind = GoalKind::Op { op: Op::Format, inputs: Rc::from([arg.ty.clone()]), out: None };
            self.add_goal(Goal { kind, span, node: None, done: false, ..parent.clone() });
        }
        if let (true, Some(node)) = (parent.original, parent.node) {
            if let Some(template) = self.templates.get(&node).copied()
                && let Some(message) = super::template::mistake(template, positional.len(), &named)
            {
                self.error_at(goal, message.0, message.1, None);
            }
            self.builtins.insert(node, BuiltinPlan::Template { positional, named });
        }
        self.equate(goal, out, &Ty::str());
    }
}
