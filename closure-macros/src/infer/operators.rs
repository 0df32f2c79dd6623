//! What each operation gives on types that are known.

use super::Infer;
use super::goal::{GoalId, GoalKind, Op, Step};
use super::ty::{Con, Ty};
use super::widen::Representation;
use crate::builtins::BuiltinId;
use crate::diagnostics::Kind;
use crate::hir::{BinOp, Given, UnaryOp};

/// What a look at an operation's operands found.
pub enum Found {
    /// The operation exists; its result type, where it has one.
    Yes(Option<Ty>),
    /// It depends on this variable.
    Depends(Ty),
    /// CPython's TypeError.
    No(String),
    /// CPython's error of another class.
    Raises(Kind, String),
    /// The same operation on other operands, behind `T | None`.
    Instead(Op, Vec<Ty>),
}

use Found::{Depends, Instead, No, Raises, Yes};

impl Infer<'_> {
    /// Looks at one operation; on success unifies its result and asks for what the operation asks in turn.
    pub fn step_op(&mut self, goal: GoalId, op: Op, inputs: &[Ty], out: Option<&Ty>) -> Step {
        let known: Vec<Ty> = inputs.iter().map(|ty| self.shallow(ty)).collect();
        match self.find_op(op, &known) {
            Yes(result) => {
                if let (Some(out), Some(result)) = (out, result) {
                    self.equate(goal, out, &result);
                }
                Step::Done
            }
            Depends(var) => {
                if let Some(out) = out {
                    self.set_definer(out, goal);
                }
                for input in &known {
                    self.wait_also(goal, input);
                }
                Step::Wait(var)
            }
            Instead(op, inputs) => {
                let owner = self.goals[goal.0].clone();
                self.push_op_like(&owner, op, inputs, out.cloned());
                Step::Done
            }
            No(message) => {
                if !self.widen_numbers(goal) {
                    self.type_error(goal, message);
                }
                self.fails(out)
            }
            Raises(kind, message) => {
                self.error_at(goal, kind, message, None);
                self.fails(out)
            }
        }
    }

    /// Gives an operation that has been told the error type as its result.
    fn fails(&mut self, out: Option<&Ty>) -> Step {
        if let Some(out) = out {
            self.give_error(out);
        }
        Step::Done
    }

    /// An operation that an int or a float does not allow, or only one of them: what holds both is a `Value`, so that it is found when
    /// it runs. Returns whether there is a place to widen.
    fn widen_numbers(&mut self, goal: GoalId) -> bool {
        let original = self.goals[goal.0].copy_of.unwrap_or(goal);
        let GoalKind::Op { inputs, .. } = &self.goals[original.0].kind else { return false };
        let numbers = inputs.iter().filter(|ty| self.shallow(ty).is(&Con::Number));
        let places: Vec<_> = numbers.flat_map(|ty| self.places_around(ty)).collect();
        self.want(&places, Representation::Value)
    }

    fn find_op(&mut self, op: Op, inputs: &[Ty]) -> Found {
        if inputs.iter().any(|ty| ty.is(&Con::Error)) {
            return Yes(op.has_output().then(Ty::error));
        }
        if op != Op::Clone
            && op != Op::Static
            && inputs.iter().any(|ty| matches!(ty.head(), Some(Con::Opaque | Con::Rust(_))))
        {
            return Yes(op.has_output().then(Ty::opaque));
        }
        if self.refuse_known_by_type(op, inputs) {
            return Yes(op.has_output().then(Ty::error));
        }
        if let Some(found) = self.find_on_value(op, inputs) {
            return found;
        }
        let is_long = |ty: &Ty| ty.is(&Con::Tuple) && ty.args().len() > LONGEST_TUPLE;
        if !matches!(op, Op::Element(_) | Op::Clone | Op::Static) && inputs.iter().any(is_long) {
            return No(format!(
                "a tuple of more than {LONGEST_TUPLE} elements can be unpacked and indexed, and nothing else; a list has any length"
            ));
        }
        match op {
            Op::Binary(op) => self.find_binary(op, false, &inputs[0], &inputs[1]),
            Op::InPlace(op) => self.find_binary(op, true, &inputs[0], &inputs[1]),
            Op::Unary(op) => find_unary(op, &inputs[0]),
            Op::Eq => self.find_eq(&inputs[0], &inputs[1]),
            Op::Is => self.find_is(&inputs[0], &inputs[1]),
            Op::Lt | Op::Le | Op::Gt | Op::Ge => self.find_order(op, &inputs[0], &inputs[1]),
            Op::IsNone
            | Op::Absent
            | Op::Truth
            | Op::Present
            | Op::Format
            | Op::Hash
            | Op::Clone
            | Op::Static => self.find_structural(op, inputs),
            Op::Len => match inputs[0].head() {
                None => self.depends(inputs),
                Some(
                    Con::Str
                    | Con::List
                    | Con::Dict
                    | Con::Set
                    | Con::Tuple
                    | Con::VarTuple
                    | Con::Range
                    | Con::Items
                    | Con::Keys
                    | Con::Values,
                ) => Yes(None),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("object of type '{}' has no len()", con.python_name())),
            },
            Op::Iter => self.find_iter(&inputs[0]),
            Op::Entries => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Dict) => {
                    let parts = inputs[0].args().to_vec();
                    for part in &parts {
                        self.ask_op(Op::Clone, vec![part.clone()]);
                    }
                    Yes(Some(Ty::tuple(parts)))
                }
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("'{}' object is not a mapping", con.python_name())),
            },
            Op::Entry => self.find_entry(&inputs[0]),
            Op::Reversible => match inputs[0].head() {
                None => self.depends(inputs),
                Some(
                    Con::Str
                    | Con::List
                    | Con::Dict
                    | Con::Tuple
                    | Con::VarTuple
                    | Con::Range
                    | Con::Items
                    | Con::Keys
                    | Con::Values,
                ) => Yes(None),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("'{}' object is not reversible", con.python_name())),
            },
            Op::GetItem => self.find_item(&inputs[0], &inputs[1]),
            Op::Element(index) => self.find_element(&inputs[0], index),
            Op::SetItem => self.find_set_item(inputs),
            Op::DelItem => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::List) => {
                    self.index_of_list(&inputs[1]);
                    Yes(None)
                }
                Some(Con::Dict) => {
                    let key = inputs[0].args()[0].clone();
                    self.ask_op(Op::Hash, vec![key.clone()]);
                    self.meet_held(&inputs[1], &key);
                    Yes(None)
                }
                Some(con) => No(format!("'{}' object doesn't support item deletion", con.python_name())),
            },
            Op::Arguments => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Tuple | Con::VarTuple) => Yes(None),
                Some(_) => {
                    if let Some(goal) = self.current_goal {
                        self.callee_to_value(goal);
                    }
                    Yes(None)
                }
            },
            Op::Contains => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone(), inputs[1].clone()]),
                Some(Con::List | Con::Set | Con::Dict | Con::Iter | Con::Keys) => {
                    let item = inputs[0].args()[0].clone();
                    // Of which type the functions in it are is not said by one that is looked for.
                    if matches!(self.shallow(&item), Ty::Var(_))
                        && matches!(inputs[1].head(), Some(Con::Closure(_) | Con::Builtin(_) | Con::Func))
                    {
                        return Depends(item);
                    }
                    let one_by_one = inputs[0].is(&Con::List) || inputs[0].is(&Con::Iter);
                    let kept_by = if one_by_one { Op::Eq } else { Op::Hash };
                    let operands =
                        if kept_by == Op::Eq { vec![item.clone(), item.clone()] } else { vec![item.clone()] };
                    self.ask_op(kept_by, operands);
                    if self.shallow(&item).is(&Con::Func) && self.is_single(&inputs[1]) {
                        self.ask_flow(inputs[1].clone(), item);
                        return Yes(None);
                    }
                    if self.shallow(&item).is(&Con::Func)
                        && matches!(inputs[1].head(), Some(Con::Closure(_) | Con::Builtin(_)))
                    {
                        self.no_identity();
                        return Yes(None);
                    }
                    let known = [&inputs[1], &item].iter().all(|ty| self.shallow(ty).head().is_some());
                    match one_by_one && known {
                        true => self.ask_op(Op::Eq, vec![item, inputs[1].clone()]),
                        false => self.meet_held(&inputs[1], &item),
                    }
                    Yes(None)
                }
                Some(Con::Tuple | Con::VarTuple) => {
                    for item in inputs[0].args().to_vec() {
                        self.ask_op(Op::Eq, vec![item, inputs[1].clone()]);
                    }
                    Yes(None)
                }
                Some(Con::Values) => {
                    self.ask_op(Op::Eq, vec![inputs[0].args()[1].clone(), inputs[1].clone()]);
                    Yes(None)
                }
                Some(Con::Range | Con::Items) => {
                    let item = match inputs[0].args() {
                        [] => Ty::int(),
                        pair => Ty::tuple(pair.to_vec()),
                    };
                    if inputs[1].head().is_none() {
                        self.meet_held(&inputs[1], &item);
                    }
                    Yes(None)
                }
                Some(Con::Str) => match inputs[1].head() {
                    None => self.depends(inputs),
                    Some(Con::Str) => Yes(None),
                    Some(con) => No(format!(
                        "'in <string>' requires string as left operand, not {}",
                        con.python_name()
                    )),
                },
                Some(con) => No(format!("argument of type '{}' is not iterable", con.python_name())),
            },
            Op::Sum => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool) => Yes(Some(Ty::int())),
                Some(Con::Float) => Yes(Some(Ty::float())),
                Some(Con::Number) => Yes(Some(Ty::number())),
                Some(con) => {
                    No(format!("unsupported operand type(s) for +: 'int' and '{}'", con.python_name()))
                }
            },
            Op::Abs => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool) => Yes(Some(Ty::int())),
                Some(Con::Float) => Yes(Some(Ty::float())),
                Some(Con::Number) => Yes(Some(Ty::number())),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("bad operand type for abs(): '{}'", con.python_name())),
            },
            Op::Round => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool) => Yes(Some(Ty::int())),
                Some(Con::Float) => Yes(Some(Ty::float())),
                Some(Con::Number) => Yes(Some(Ty::number())),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("type {} doesn't define __round__ method", con.python_name())),
            },
            Op::ToInt => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool | Con::Float | Con::Number | Con::Str) => Yes(None),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!(
                    "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                    con.python_name()
                )),
            },
            Op::ToFloat => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool | Con::Float | Con::Number | Con::Str) => Yes(None),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!(
                    "float() argument must be a string or a real number, not '{}'",
                    con.python_name()
                )),
            },
            Op::Real => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Bool | Con::Float | Con::Number) => Yes(None),
                Some(Con::Option) => Instead(op, vec![inputs[0].args()[0].clone()]),
                Some(con) => No(format!("must be real number, not {}", con.python_name())),
            },
            Op::Spread => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Tuple) => {
                    for item in inputs[0].args().to_vec() {
                        self.ask_op(Op::Format, vec![item]);
                    }
                    Yes(None)
                }
                Some(_) => {
                    let item = self.fresh();
                    self.ask_iter(inputs[0].clone(), item.clone());
                    self.ask_op(Op::Format, vec![item]);
                    Yes(None)
                }
            },
            Op::ToNumber => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Int | Con::Float | Con::Number) => Yes(None),
                Some(con) => {
                    No(format!("this place holds ints and floats, and cannot hold a '{}'", con.python_name()))
                }
            },
            Op::Objects => match inputs[0].head() {
                None => self.depends(inputs),
                Some(_) => {
                    for item in inputs[0].args().to_vec() {
                        self.ask_op(Op::ToValue, vec![item.clone()]);
                        self.ask_op(Op::Clone, vec![item]);
                    }
                    Yes(None)
                }
            },
            Op::ToValue | Op::FromValue => Yes(None),
            Op::Name => match inputs[0].head() {
                None => self.depends(inputs),
                Some(Con::Closure(function)) if self.is_partial(*function) => {
                    No("'functools.partial' object has no attribute '__name__'".to_owned())
                }
                Some(Con::Closure(_) | Con::Func | Con::Builtin(_) | Con::Type) => Yes(None),
                Some(con) => No(format!("'{}' object has no attribute '__name__'", con.python_name())),
            },
            Op::Given(given) => find_given(given, &inputs[0]),
        }
    }

    /// Refuses an operation that looks at a builtin that the runtime has no value for: it can be called where its type says which it
    /// is, and stored as long as that is so.
    fn refuse_known_by_type(&mut self, op: Op, inputs: &[Ty]) -> bool {
        let looks = matches!(
            op,
            Op::Format
                | Op::Truth
                | Op::Present
                | Op::IsNone
                | Op::Absent
                | Op::Eq
                | Op::Is
                | Op::Hash
                | Op::ToValue
                | Op::FromValue
        );
        let builtin = inputs.iter().find_map(|ty| match ty.head() {
            Some(Con::Builtin(builtin)) if looks && builtin.as_value.is_none() => Some(*builtin),
            _ => None,
        });
        match builtin {
            Some(builtin) => self.no_value(builtin),
            None => return false,
        }
        true
    }

    /// Reports that a builtin is needed as a value that the runtime has not.
    pub(super) fn no_value(&mut self, builtin: BuiltinId) {
        let Some(goal) = self.current_goal else { return };
        let message = format!("`{}` as a value, other than to be called", builtin.name);
        let help = format!("write a function that calls it: `lambda …: {}(…)`", builtin.name);
        self.error_at(goal, Kind::Unsupported, message, Some(help));
    }

    pub(super) fn depends(&self, inputs: &[Ty]) -> Found {
        match inputs.iter().find(|ty| matches!(ty, Ty::Var(_))) {
            Some(var) => Depends(var.clone()),
            None => Yes(None),
        }
    }

    fn find_binary(&mut self, op: BinOp, in_place: bool, left: &Ty, right: &Ty) -> Found {
        use BinOp::*;
        let wrap = |op| if in_place { Op::InPlace(op) } else { Op::Binary(op) };
        let (Some(l), Some(r)) = (left.head(), right.head()) else {
            if op == Mod && left.is(&Con::Str) {
                return self.find_percent(right);
            }
            return self.depends(&[left.clone(), right.clone()]);
        };
        let (l, r) = (l.clone(), r.clone());
        if l == Con::Option {
            // What is None is told with the other operand's type.
            self.ask_op(Op::IsNone, vec![right.clone()]);
            return Instead(wrap(op), vec![left.args()[0].clone(), right.clone()]);
        }
        if r == Con::Option && !(op == Mod && l == Con::Str) {
            return Instead(wrap(op), vec![left.clone(), right.args()[0].clone()]);
        }
        if let Some(result) = of_numbers(op, &l, &r) {
            return Yes(Some(result));
        }
        match (op, &l, &r) {
            (Add, Con::Str, Con::Str) => Yes(Some(Ty::str())),
            (Mul, Con::Str, Con::Int | Con::Bool) | (Mul, Con::Int | Con::Bool, Con::Str) => {
                Yes(Some(Ty::str()))
            }
            (Mod, Con::Str, _) => self.find_percent(right),
            (Add, Con::List, Con::List) => {
                self.meet(&left.args()[0].clone(), &right.args()[0].clone());
                self.ask_op(Op::Clone, vec![left.args()[0].clone()]);
                Yes(Some(left.clone()))
            }
            (Add, Con::List, _) if in_place => {
                let item = left.args()[0].clone();
                self.ask_iter(right.clone(), item);
                Yes(Some(left.clone()))
            }
            (Add, Con::VarTuple, Con::VarTuple) => {
                self.meet(&left.args()[0].clone(), &right.args()[0].clone());
                self.ask_op(Op::Clone, vec![left.args()[0].clone()]);
                Yes(Some(left.clone()))
            }
            (Add, Con::VarTuple, Con::Tuple) | (Add, Con::Tuple, Con::VarTuple) => {
                Yes(Some(self.beside_open_tuple(left, right)))
            }
            (Mul, Con::List | Con::VarTuple, Con::Int | Con::Bool) => {
                self.ask_op(Op::Clone, vec![left.args()[0].clone()]);
                Yes(Some(left.clone()))
            }
            (Mul, Con::Int | Con::Bool, Con::List | Con::VarTuple) => {
                self.ask_op(Op::Clone, vec![right.args()[0].clone()]);
                Yes(Some(right.clone()))
            }
            (Mul, Con::Tuple, Con::Int | Con::Bool) => self.find_of_any_length(left, 0),
            (Mul, Con::Int | Con::Bool, Con::Tuple) => self.find_of_any_length(right, 1),
            (Add, Con::Tuple, Con::Tuple) => {
                let items = left.args().iter().chain(right.args()).cloned().collect();
                Yes(Some(Ty::tuple(items)))
            }
            (BitAnd | BitOr | BitXor | Sub, Con::Set, Con::Set) => {
                self.meet(&left.args()[0].clone(), &right.args()[0].clone());
                self.ask_op(Op::Hash, vec![left.args()[0].clone()]);
                self.ask_op(Op::Clone, vec![left.args()[0].clone()]);
                Yes(Some(left.clone()))
            }
            (BitOr, Con::Dict, Con::Dict) => {
                self.meet(left, right);
                self.ask_op(Op::Hash, vec![left.args()[0].clone()]);
                self.ask_op(Op::Clone, vec![left.args()[0].clone()]);
                self.ask_op(Op::Clone, vec![left.args()[1].clone()]);
                Yes(Some(left.clone()))
            }
            (Add, Con::Str, _) if !in_place => {
                No(format!("can only concatenate str (not \"{}\") to str", r.python_name()))
            }
            _ => self.no_binary(op, in_place, &l, &r),
        }
    }

    fn no_binary(&self, op: BinOp, in_place: bool, l: &Con, r: &Con) -> Found {
        // What Python can do must not be told in the words for what it cannot.
        let is_view = |con: &Con| matches!(con, Con::Keys | Con::Items);
        let of_sets = matches!(op, BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Sub);
        if of_sets && (is_view(l) || (is_view(r) && *l == Con::Set)) {
            return No(format!(
                "`{}` needs sets here: write `set(…)` around what a dict's method gives",
                op.symbol()
            ));
        }
        let equals = if in_place { "=" } else { "" };
        let symbol = if op == BinOp::Pow && !in_place { "** or pow()" } else { op.symbol() };
        No(format!(
            "unsupported operand type(s) for {symbol}{equals}: '{}' and '{}'",
            l.python_name(),
            r.python_name()
        ))
    }

    /// `text % values`
    fn find_percent(&mut self, right: &Ty) -> Found {
        self.ask_op(Op::Format, vec![right.clone()]);
        Yes(Some(Ty::str()))
    }

    /// Operations that every type has if its parts have it.
    fn find_structural(&mut self, op: Op, inputs: &[Ty]) -> Found {
        let Some(head) = inputs[0].head().cloned() else { return self.depends(inputs) };
        let args = inputs[0].args().to_vec();
        if let (Con::Closure(function), Op::Format) = (&head, op)
            && self.callee(*function).library
        {
            return No(
                "text of what a function of `functools` makes, which is no function in Python".to_owned()
            );
        }
        if let (Con::Closure(function), Op::Format) = (&head, op)
            && self.trees[function].receiver.is_some()
        {
            return No(format!("text of the method `{}`", self.trees[function].name.name));
        }
        if let (Con::Closure(function), Op::Format | Op::Truth | Op::Present | Op::IsNone | Op::Absent) =
            (&head, op)
        {
            self.shown.insert(*function);
            return Yes(None);
        }
        match op {
            Op::Format => match head {
                Con::List
                | Con::Dict
                | Con::Set
                | Con::Tuple
                | Con::VarTuple
                | Con::Option
                | Con::Items
                | Con::Keys
                | Con::Values => {
                    for arg in args {
                        self.ask_op(op, vec![arg]);
                    }
                }
                _ => {}
            },
            Op::Hash => match head {
                Con::List | Con::Dict | Con::Set => {
                    return No(format!("unhashable type: '{}'", head.python_name()));
                }
                Con::Tuple | Con::VarTuple | Con::Option => {
                    for arg in args {
                        self.ask_op(op, vec![arg]);
                    }
                }
                _ => {}
            },
            Op::Clone => match head {
                Con::Tuple | Con::Option => {
                    for arg in args {
                        self.ask_op(op, vec![arg]);
                    }
                }
                Con::Closure(function) => {
                    self.cloned.insert(function);
                    for arg in self.value_captures(function, &args) {
                        self.ask_op(op, vec![arg]);
                    }
                }
                _ => {}
            },
            Op::Static => match head {
                Con::Str | Con::Rust(_) | Con::Opaque => {}
                _ => {
                    for arg in args {
                        self.ask_op(op, vec![arg]);
                    }
                }
            },
            Op::IsNone | Op::Absent | Op::Truth | Op::Present if head == Con::Option => {
                self.ask_op(op, vec![args[0].clone()])
            }
            _ => {}
        }
        Yes(None)
    }
}

/// Whether an argument is what the name that is called says of it.
fn find_given(given: Given, ty: &Ty) -> Found {
    let Some(head) = ty.head() else { return Depends(ty.clone()) };
    let is_function = matches!(head, Con::Closure(_) | Con::Func | Con::Builtin(_) | Con::Type);
    let fits = match given {
        Given::NotNone => !matches!(head, Con::None | Con::Option | Con::Value),
        Given::Function => is_function,
        Given::NoFunction => !is_function && !matches!(head, Con::Option | Con::Value),
    };
    if fits {
        return Yes(None);
    }
    let is = match (given, head) {
        (_, Con::Option) => "may be None".to_owned(),
        (_, head) => format!("is a '{}'", head.python_name()),
    };
    let than = match given {
        Given::NotNone => "",
        Given::Function => " than for a function",
        Given::NoFunction => " than for what cannot be called",
    };
    No(format!("this argument {is}, and then the function returns something else{than}"))
}

/// Rust's traits end here, and so do the runtime's.
const LONGEST_TUPLE: usize = 12;

/// What an operator gives on numbers.
pub(crate) fn of_numbers(op: BinOp, left: &Con, right: &Con) -> Option<Ty> {
    use BinOp::*;
    let are = |all: &[Con]| all.contains(left) && all.contains(right);
    let has = |con: Con| *left == con || *right == con;
    if !are(&[Con::Bool, Con::Int, Con::Float, Con::Number]) {
        return None;
    }
    match op {
        TrueDiv => Some(Ty::float()),
        Add | Sub | Mul | FloorDiv | Mod | Pow if has(Con::Float) => Some(Ty::float()),
        Add | Sub | Mul | FloorDiv | Mod | Pow if has(Con::Number) => Some(Ty::number()),
        Add | Sub | Mul | FloorDiv | Mod | Pow => Some(Ty::int()),
        BitAnd | BitOr | BitXor if are(&[Con::Bool]) => Some(Ty::bool()),
        LShift | RShift | BitAnd | BitOr | BitXor if are(&[Con::Bool, Con::Int]) => Some(Ty::int()),
        _ => None,
    }
}

fn find_unary(op: UnaryOp, operand: &Ty) -> Found {
    match (op, operand.head()) {
        (_, None) => Depends(operand.clone()),
        (UnaryOp::Not, _) => Yes(Some(Ty::bool())),
        (_, Some(Con::Int | Con::Bool)) => Yes(Some(Ty::int())),
        (UnaryOp::Neg | UnaryOp::Pos, Some(Con::Float)) => Yes(Some(Ty::float())),
        (UnaryOp::Neg | UnaryOp::Pos, Some(Con::Number)) => Yes(Some(Ty::number())),
        (_, Some(Con::Option)) => Instead(Op::Unary(op), vec![operand.args()[0].clone()]),
        (_, Some(con)) => No(format!("bad operand type for unary {}: '{}'", op.symbol(), con.python_name())),
    }
}

impl Op {
    /// The comparison's Python symbol.
    pub fn symbol(self) -> &'static str {
        match self {
            Op::Eq => "==",
            Op::Lt => "<",
            Op::Le => "<=",
            Op::Gt => ">",
            Op::Ge => ">=",
            Op::Binary(op) | Op::InPlace(op) => op.symbol(),
            Op::Unary(op) => op.symbol(),
            _ => "",
        }
    }
}
