//! Comparisons: what of two types can be compared, and where the types alone tell the answer.

use super::Infer;
use super::goal::Op;
use super::operators::Found::{self, Instead, No, Yes};
use super::ty::{Con, Ty};
use crate::diagnostics::Kind;

/// Whether `==` of values of this type is that of their contents, which the runtime knows.
fn has_equality(con: &Con) -> bool {
    !matches!(
        con,
        Con::Closure(_)
            | Con::Func
            | Con::Builtin(_)
            | Con::Type
            | Con::Code
            | Con::Cell
            | Con::Iter
            | Con::Keys
            | Con::Values
            | Con::Items
            | Con::Slice
            | Con::Keywords(_)
    )
}

/// Whether these are types, of which one at least is asked of a value.
fn are_types(left: &Con, right: &Con) -> bool {
    matches!((left, right), (Con::Type, Con::Type | Con::Builtin(_)) | (Con::Builtin(_), Con::Type))
}

fn is_function(ty: &Ty) -> bool {
    matches!(ty.head(), Some(Con::Closure(_) | Con::Func))
}

impl Infer<'_> {
    pub(super) fn find_eq(&mut self, left: &Ty, right: &Ty) -> Found {
        let (Some(l), Some(r)) = (left.head(), right.head()) else {
            return self.depends(&[left.clone(), right.clone()]);
        };
        match (l, r) {
            _ if is_function(left) && is_function(right) => self.find_same_function(left, right),
            (l, r) if are_types(l, r) => Yes(None),
            (Con::Cell, Con::Cell) => self.not_compared(
                "a comparison of two cells".to_owned(),
                "whether they are one variable's depends on which function made them; compare their `cell_contents`",
            ),
            (Con::None, _) => Yes(None),
            (Con::Option, other) if other != &Con::Option => {
                Instead(Op::Eq, vec![left.args()[0].clone(), right.clone()])
            }
            (other, Con::Option) if other != &Con::Option => {
                Instead(Op::Eq, vec![left.clone(), right.args()[0].clone()])
            }
            (l, r) if !has_equality(l) || !has_equality(r) => {
                let what = format!("`==` of '{}' and '{}'", l.python_name(), r.python_name());
                self.not_compared(what, "compare values that they give")
            }
            (Con::Tuple, Con::Tuple) if left.args().len() != right.args().len() => Yes(None),
            (l, r) if l == r && !left.args().is_empty() => self.element_wise(Op::Eq, left, right),
            (Con::VarTuple, Con::Tuple) | (Con::Tuple, Con::VarTuple) => {
                let open = self.beside_open_tuple(left, right);
                self.element_wise(Op::Eq, &open, &open)
            }
            _ => Yes(None),
        }
    }

    pub(super) fn find_is(&mut self, left: &Ty, right: &Ty) -> Found {
        let (Some(l), Some(r)) = (left.head(), right.head()) else {
            return self.depends(&[left.clone(), right.clone()]);
        };
        match (l, r) {
            _ if is_function(left) && is_function(right) => self.find_same_function(left, right),
            (l, r) if are_types(l, r) => Yes(None),
            (Con::Cell, Con::Cell) => self.not_compared(
                "a comparison of two cells".to_owned(),
                "whether they are one variable's depends on which function made them; compare their `cell_contents`",
            ),
            (Con::None, _) | (Con::Bool, Con::Bool) => Yes(None),
            (Con::Option, Con::Option) => {
                Instead(Op::Is, vec![left.args()[0].clone(), right.args()[0].clone()])
            }
            (Con::List | Con::Dict | Con::Set | Con::Iter, r) if l == r => {
                if self.unify(left, right).is_err() {
                    let what = format!("`is` between `{}` and `{}`", self.show(left), self.show(right));
                    return self.not_compared(what, "these are never one object");
                }
                Yes(None)
            }
            (l, r) => {
                let what = format!("`is` between '{}' and '{}'", l.python_name(), r.python_name());
                let same = l == r || matches!((l, r), (Con::Option, _) | (_, Con::Option));
                let help = if same {
                    "what it says of them depends on how CPython stores them: use =="
                } else {
                    "these are never one object"
                };
                self.not_compared(what, help)
            }
        }
    }

    fn find_same_function(&mut self, left: &Ty, right: &Ty) -> Found {
        if !self.compare_functions(left, right) {
            self.no_identity();
        }
        Yes(None)
    }

    /// A comparison that has an answer in Python, which is not known here or is always the same.
    fn not_compared(&mut self, what: String, help: &str) -> Found {
        if let Some(goal) = self.current_goal {
            self.error_at(goal, Kind::Unsupported, what, Some(help.to_owned()));
        }
        Yes(None)
    }

    /// A closure is a value like a number: a copy cannot be told from the original, as it can in Python.
    pub(super) fn no_identity(&mut self) {
        let Some(goal) = self.current_goal else { return };
        let help = "functions of different `def`s, or of one in the module, can be compared; of others, compare something that they return";
        self.error_at(
            goal,
            Kind::Unsupported,
            "a comparison of two functions".to_owned(),
            Some(help.to_owned()),
        );
    }

    pub(super) fn find_order(&mut self, op: Op, left: &Ty, right: &Ty) -> Found {
        let (Some(l), Some(r)) = (left.head(), right.head()) else {
            return self.depends(&[left.clone(), right.clone()]);
        };
        let number = |con: &Con| matches!(con, Con::Bool | Con::Int | Con::Float | Con::Number);
        match (l, r) {
            (l, r) if number(l) && number(r) => Yes(None),
            (Con::Str, Con::Str) => Yes(None),
            (Con::Option, _) => {
                self.ask_op(Op::IsNone, vec![right.clone()]);
                Instead(op, vec![left.args()[0].clone(), right.clone()])
            }
            (_, Con::Option) => Instead(op, vec![left.clone(), right.args()[0].clone()]),
            (Con::Tuple, Con::Tuple) if left.args().len() != right.args().len() => {
                let what = format!("`{}` of two tuples of different lengths", op.symbol());
                self.not_compared(what, "make them of one length, or lists")
            }
            (Con::List, Con::List) | (Con::Tuple, Con::Tuple) | (Con::VarTuple, Con::VarTuple) => {
                self.element_wise(op, left, right)
            }
            (Con::VarTuple, Con::Tuple) | (Con::Tuple, Con::VarTuple) => {
                let open = self.beside_open_tuple(left, right);
                self.element_wise(op, &open, &open)
            }
            (Con::Set, Con::Set) => {
                self.element_wise(Op::Eq, left, right);
                self.element_wise(Op::Eq, right, left)
            }
            (l, r) => No(format!(
                "'{}' not supported between instances of '{}' and '{}'",
                op.symbol(),
                l.python_name(),
                r.python_name()
            )),
        }
    }

    /// Of two tuples the one of any length: the elements of the other are of its elements' type.
    pub(super) fn beside_open_tuple(&mut self, left: &Ty, right: &Ty) -> Ty {
        let (open, fixed) = if left.is(&Con::VarTuple) { (left, right) } else { (right, left) };
        let item = &open.args()[0];
        for fixed in fixed.args() {
            match self.shallow(item).is(&Con::Value) {
                true => self.ask_op(Op::ToValue, vec![fixed.clone()]),
                false => self.meet_held(item, fixed),
            }
        }
        self.ask_op(Op::Clone, vec![open.args()[0].clone()]);
        open.clone()
    }

    pub(super) fn element_wise(&mut self, op: Op, left: &Ty, right: &Ty) -> Found {
        if matches!(left.head(), Some(Con::Closure(_) | Con::Func)) {
            return Yes(None);
        }
        for (l, r) in left.args().iter().zip(right.args()) {
            // The order of two sequences is that of the first elements that are not equal.
            if op != Op::Eq {
                self.ask_op(Op::Eq, vec![l.clone(), r.clone()]);
            }
            self.ask_op(op, vec![l.clone(), r.clone()]);
        }
        Yes(None)
    }
}
