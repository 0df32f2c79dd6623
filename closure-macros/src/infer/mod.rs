//! The types of everything.
//!
//! Input: the tree, its symbol table and its data flow. Output: [`Types`]. Invariant: every expression, variable and function has a
//! type; what a function's code asks of types that it leaves open is in its list of pending goals; every call of a closure
//! that is known has its arguments matched to parameters; all type errors that can be seen without rustc have been reported.
//!
//! It is Hindley and Milner's inference with qualified types (Jones): constraints are collected function by function, functions
//! that refer to each other together; what stays open when a function is done is what it is generic over.

mod absent;
mod annotation;
mod arguments;
mod attributes;
mod builtins;
mod calls;
mod comparisons;
mod consequences;
mod containers;
mod cycles;
mod defaults;
mod expressions;
mod feasible;
mod flows;
mod functions;
mod goal;
mod identity;
mod introspection;
mod methods;
mod operators;
mod references;
mod rows;
mod show;
mod solver;
mod statements;
mod steps;
mod template;
#[cfg(test)]
mod tests;
mod ty;
mod undecided;
mod uses;
mod values;
mod variadic;
mod widen;

pub use arguments::{ArgSource, Piece};
pub use builtins::BuiltinPlan;
pub use calls::CallPlan;
pub use expressions::constant_index;
pub use functions::{FunctionInfo, ParamInfo};
pub use goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op};
pub use introspection::{defaults, raw_docstring};
pub use methods::{MethodCall, method_arity};
pub(crate) use operators::of_numbers;
pub use rows::RowCall;
pub use ty::{Con, Ty, TyVar};

use crate::diagnostics::Diagnostics;
use crate::flow::{DefId, Flow, WebId};
use crate::hash::{HashMap, HashSet};
use crate::hir::{Module, NodeId, ParamKind};
use crate::scope::{ScopeId, ScopeTable, VarId};
use crate::source::Span;
use crate::table::{HashedSet, HashedTable, IdSet, Table};

use solver::Slot;
use std::collections::VecDeque;
use std::rc::Rc;

/// An argument list with which a function is called through `Callable`.
#[derive(Clone, Debug)]
pub struct Demand {
    pub positional: Vec<Ty>,
    pub keywords: Vec<(crate::hir::Name, Ty)>,
}

/// An operation that a function asks of some types.
type Question = (Option<NodeId>, Op, Rc<[Ty]>);

/// The answer to it: the goal that finds it, its result, and where it was asked first.
#[derive(Clone)]
struct Asked {
    goal: GoalId,
    out: Option<Ty>,
    span: Span,
}

/// A closure that goes where its type is erased.
struct Erased {
    closure: Ty,
    /// The type that it is erased to.
    func: Ty,
    /// The result that it gives itself.
    given: Ty,
}

/// The stage's working state, and afterwards its result.
pub struct Infer<'a> {
    pub scopes: &'a ScopeTable,
    pub flow: &'a Flow,
    diags: Diagnostics,
    slots: Vec<Slot>,
    pub goals: Vec<Goal>,
    queue: VecDeque<GoalId>,
    /// How much the uses of generic functions have asked for.
    asked_by_uses: usize,
    /// Nesting depth of the frame being inferred: 1 for the module.
    level: u32,
    /// The function being inferred.
    owner: Option<NodeId>,
    /// A call of that function need not come to what is being inferred.
    conditional: bool,
    /// The open result type of the function being inferred.
    result: Option<Ty>,
    exprs: Vec<Option<Ty>>,
    webs: Table<WebId, Ty>,
    def_types: Table<DefId, Ty>,
    functions: Table<NodeId, FunctionInfo>,
    /// The places whose values have no single static type.
    widened: widen::Widened,
    /// The places in which types were found to meet.
    wanted: widen::Widened,
    /// The frames in which types meet that no place explains, from the inside out.
    conflicts: Vec<ScopeId>,
    /// What the operations give whose results are widened, by the expression.
    given: Table<NodeId, Ty>,
    /// Whose attribute is set, by the target.
    attribute_owners: Table<NodeId, &'a crate::hir::Expr>,
    /// The names of attributes whose assignment was refused.
    refused_attributes: HashSet<crate::hir::Name>,
    /// The functions of the source, by id.
    trees: Table<NodeId, &'a crate::hir::Function>,
    /// What iterating over an expression gives, by the expression.
    items: Table<NodeId, Ty>,
    calls: Table<NodeId, CallPlan>,
    /// Result types of the calls that apply decorators.
    results: Table<NodeId, Ty>,
    builtins: Table<NodeId, BuiltinPlan>,
    methods: Table<NodeId, MethodCall>,
    /// Arguments of functions that ask for all elements at once.
    exhausted: IdSet<NodeId>,
    /// The types of attributes that are called, by the call.
    callees: Table<NodeId, Ty>,
    /// The template of each call of a literal's `format`, by the call.
    templates: Table<NodeId, &'a str>,
    /// Functions whose closure values are cloned somewhere.
    cloned: IdSet<NodeId>,
    /// Where each Rust type is written first.
    rust_types: HashMap<Rc<str>, Span>,
    /// The types that are known from a call of a method that they alone have.
    known_by_method: Vec<(Ty, GoalId)>,
    /// The calls of functions in which something is wrong with the types of these calls, and where.
    at_fault: Vec<(Span, Span)>,
    /// The types that annotations ask for, with their places.
    written: Vec<(Ty, Span, NodeId)>,
    /// Annotations on variables, by web.
    annotated: IdSet<WebId>,
    /// Goals already asked for by the same function on the same operands.
    asked: HashMap<Question, Asked>,
    /// The places of goals that were asked for before, with where that was.
    repeated: Vec<(Span, Span)>,
    /// The same for calls of callables that are not known yet: by the types of callee and arguments, the first goal and its result.
    asked_calls: HashMap<(Option<NodeId>, Vec<Ty>), (GoalId, Ty)>,
    /// Calls that are carried out as another one, which calls the same with arguments of the same types.
    same_calls: HashMap<NodeId, NodeId>,
    /// Places that were not joined as things are: each is looked at once, not for each of its sources.
    tried: IdSet<ty::TyVar>,
    /// Parameters that are annotated as callables.
    annotated_calls: Vec<annotation::AnnotatedCall>,
    /// The goal being looked at.
    current_goal: Option<GoalId>,
    erased: Vec<Erased>,
    identities: identity::Identities,
    /// The calls that find out what erased closures give, and copies of them.
    erasing: HashedSet<GoalId>,
    /// Those of them that are about closures that become `Value`s.
    becoming_values: HashedSet<GoalId>,
    /// Variables that an operation under way has borrowed.
    pinned: Vec<WebId>,
    /// Reads that move the variable's value out; all others that keep the value clone it.
    moved: IdSet<NodeId>,
    /// The same for what a closure takes when it is made.
    moved_captures: Table<NodeId, HashedSet<VarId>>,
    /// Functions that are printed, tested for truth or compared with None.
    shown: IdSet<NodeId>,
    /// What is done with `*args` and `**kwargs` parameters.
    variadics: Table<VarId, variadic::Uses>,
    /// The `**kwargs` that are lists of names with their types.
    records: IdSet<VarId>,
    /// The argument lists with which functions are called through `Callable`.
    demands: Table<NodeId, Vec<Demand>>,
    /// What `functools.wraps` names for a function: the expression that it is given.
    wraps: Table<NodeId, VarId>,
    /// The variables of the functions that others ask for facts about themselves.
    speaks_for: Table<NodeId, VarId>,
    /// The functions that are the value of a variable for good.
    known: IdSet<NodeId>,
    /// Known functions that each function refers to.
    references: Table<NodeId, HashedSet<NodeId>>,
    /// Uses of functions that were still being inferred: the user and the function.
    late_uses: Vec<(Option<NodeId>, NodeId)>,
    /// The functions that refer to each other, and those in them that use one.
    cycles: Vec<(Vec<NodeId>, HashedSet<NodeId>)>,
    /// The hidden variable of a parameter's default, by parameter.
    hidden_defaults: Table<NodeId, VarId>,
}

/// What inference found. Types may still hold variables: those that functions are generic over.
pub struct Types<'a> {
    infer: Infer<'a>,
}

/// Infers the types of a module.
///
/// A place has the one type that its values have. That values of another type reach it may show only where a function is used. Then
/// the place is widened, and the types of everything are those that follow from the places that are: see [`widen`].
pub fn infer<'a>(
    module: &'a Module,
    scopes: &'a ScopeTable,
    flow: &'a Flow,
    diags: &mut Diagnostics,
) -> Types<'a> {
    let mut widened = widen::Widened::default();
    // What is reported if it does not help to widen whole functions.
    let mut first = None;
    loop {
        let mut infer = Infer::new(module, scopes, flow, widened.clone());
        infer.module(module);
        if widened.extend(&infer.wanted) {
            continue;
        }
        let is_wider = infer.diags.has_errors() && widened.extend_frames(infer.conflicts.iter().copied());
        if is_wider {
            first.get_or_insert(infer);
            continue;
        }
        let mut infer = match first {
            Some(first) if infer.diags.has_errors() => first,
            _ => infer,
        };
        diags.append(&mut infer.diags);
        return Types { infer };
    }
}

impl<'a> Infer<'a> {
    fn new(module: &'a Module, scopes: &'a ScopeTable, flow: &'a Flow, widened: widen::Widened) -> Infer<'a> {
        Infer {
            scopes,
            flow,
            diags: Diagnostics::default(),
            widened,
            wanted: widen::Widened::default(),
            conflicts: Vec::new(),
            given: Table::default(),
            attribute_owners: Table::default(),
            refused_attributes: HashSet::default(),
            slots: Vec::new(),
            goals: Vec::new(),
            queue: VecDeque::new(),
            asked_by_uses: 0,
            level: 1,
            owner: None,
            conditional: false,
            result: None,
            exprs: vec![None; module.node_count as usize],
            webs: Table::default(),
            def_types: Table::default(),
            functions: Table::default(),
            trees: Table::default(),
            items: Table::default(),
            calls: Table::default(),
            results: Table::default(),
            builtins: Table::default(),
            methods: Table::default(),
            exhausted: IdSet::default(),
            callees: Table::default(),
            templates: Table::default(),
            cloned: IdSet::default(),
            rust_types: HashMap::default(),
            known_by_method: Vec::new(),
            at_fault: Vec::new(),
            written: Vec::new(),
            annotated: IdSet::default(),
            asked: HashMap::default(),
            repeated: Vec::new(),
            asked_calls: HashMap::default(),
            same_calls: HashMap::default(),
            tried: IdSet::default(),
            annotated_calls: Vec::new(),
            current_goal: None,
            erased: Vec::new(),
            identities: identity::Identities::default(),
            erasing: HashedSet::default(),
            becoming_values: HashedSet::default(),
            pinned: Vec::new(),
            moved: IdSet::default(),
            moved_captures: Table::default(),
            shown: IdSet::default(),
            variadics: variadic::uses(module),
            records: IdSet::default(),
            demands: Table::default(),
            wraps: Table::default(),
            speaks_for: Table::default(),
            known: flow.webs.iter().filter_map(|web| web.known).collect(),
            references: Table::default(),
            late_uses: Vec::new(),
            cycles: Vec::new(),
            hidden_defaults: Table::default(),
        }
    }
}

impl Types<'_> {
    /// The type of an expression, every variable followed.
    pub fn expr(&self, node: NodeId) -> Ty {
        match &self.infer.exprs[node.0 as usize] {
            Some(ty) => self.infer.deep(ty),
            None => Ty::error(),
        }
    }

    /// Whether a type is the open one of a function's `*args` or `**kwargs`.
    pub fn is_argument_list(&self, ty: &Ty) -> bool {
        self.infer.is_argument_list(ty)
    }

    /// Whether what an operation gives is converted to the type of the expression.
    pub fn is_widened(&self, node: NodeId) -> bool {
        self.infer.given.contains_key(&node)
    }

    /// The type of what an operation gives, before it is converted to the type of the expression.
    pub fn given(&self, node: NodeId) -> Ty {
        self.infer.given.get(&node).map_or_else(|| self.expr(node), |ty| self.infer.deep(ty))
    }

    /// The type of what iterating over an expression gives.
    pub fn item(&self, node: NodeId) -> Ty {
        self.infer.items.get(&node).map_or_else(Ty::error, |ty| self.infer.deep(ty))
    }

    pub fn web(&self, web: WebId) -> Ty {
        self.infer.webs.get(&web).map_or_else(Ty::error, |ty| self.infer.deep(ty))
    }

    /// The type of the value that a binding stores, before it met the variable's other bindings.
    pub fn def(&self, def: DefId) -> Option<Ty> {
        self.infer.def_types.get(&def).map(|ty| self.infer.deep(ty))
    }

    pub fn deep(&self, ty: &Ty) -> Ty {
        self.infer.deep(ty)
    }

    pub fn function(&self, node: NodeId) -> Option<&FunctionInfo> {
        self.infer.functions.get(&node)
    }

    pub fn call(&self, node: NodeId) -> Option<&CallPlan> {
        let infer = &self.infer;
        infer.calls.get(&node).or_else(|| infer.calls.get(infer.same_calls.get(&node)?))
    }

    pub fn builtin(&self, node: NodeId) -> Option<&BuiltinPlan> {
        self.infer.builtins.get(&node)
    }

    pub fn method(&self, node: NodeId) -> Option<&MethodCall> {
        self.infer.methods.get(&node)
    }

    /// Whether some code needs two values of this function's closure.
    pub fn is_cloned(&self, function: NodeId) -> bool {
        self.infer.cloned.contains(&function)
    }

    /// CPython's free variables of a function, in its order.
    pub fn free_vars(&self, function: NodeId) -> Vec<VarId> {
        self.infer.free_vars(function)
    }

    /// The names in an attribute of `__code__`.
    pub fn code_names(&self, function: NodeId, attribute: &str) -> Option<Vec<String>> {
        match attribute {
            "co_freevars" => Some(self.infer.free_names(function)),
            "co_varnames" => Some(self.infer.local_names(function)),
            "co_cellvars" => Some(self.infer.cell_names(function)),
            _ => None,
        }
    }

    /// The variable of the function that another asks for facts about itself.
    pub fn speaks_for(&self, function: NodeId) -> Option<VarId> {
        self.infer.speaks_for.get(&function).copied()
    }

    /// The expression given to the `functools.wraps` that decorates a function.
    pub fn wraps(&self, function: NodeId) -> Option<VarId> {
        self.infer.wraps.get(&function).copied()
    }

    /// Whether a variable is a `*args` or `**kwargs` that only stands for the whole argument list.
    pub fn is_whole(&self, var: VarId) -> bool {
        self.infer.variadics.get(&var).is_some_and(|uses| uses.only_whole)
    }

    /// Whether a variable is a `**kwargs` that is a list of names with their types.
    pub fn is_record(&self, var: VarId) -> bool {
        self.infer.records.contains(&var)
    }

    /// Whether an int could be what a function's code asks of a type.
    pub fn asks_what_int_can(&self, function: NodeId, var: TyVar) -> bool {
        let Some(info) = self.function(function) else { return false };
        info.goals.iter().map(|goal| self.goal(*goal)).filter(|goal| !goal.done).all(|goal| {
            let about = |ty: &Ty| self.vars_of(&self.deep(ty)).contains(&var);
            match &goal.kind {
                GoalKind::Op { op, inputs, out } => {
                    let simple = matches!(
                        op,
                        Op::Format
                            | Op::Clone
                            | Op::Static
                            | Op::Truth
                            | Op::Present
                            | Op::Hash
                            | Op::IsNone
                            | Op::Absent
                            | Op::Eq
                            | Op::Given(_)
                    );
                    simple || !inputs.iter().any(about) || self.is_of_ints(var, *op, inputs, out.as_ref())
                }
                GoalKind::Call { callee, args, .. } => {
                    !about(callee) && !args.iter().any(|arg| about(&arg.ty))
                }
                _ => true,
            }
        })
    }

    /// Whether an operation gives what it must if the variable is an int.
    fn is_of_ints(&self, var: TyVar, op: Op, inputs: &[Ty], out: Option<&Ty>) -> bool {
        let number = |ty: &Ty| match self.deep(ty) {
            ty if ty == Ty::Var(var) => Some(Con::Int),
            ty => ty.head().filter(|con| matches!(con, Con::Int | Con::Float)).cloned(),
        };
        let [left, right] = inputs else { return false };
        let (Some(left), Some(right)) = (number(left), number(right)) else { return false };
        match op {
            Op::Lt | Op::Le | Op::Gt | Op::Ge => true,
            Op::Binary(op) | Op::InPlace(op) => match (of_numbers(op, &left, &right), out) {
                (Some(result), Some(out)) => match self.deep(out) {
                    Ty::Var(out) => out == var || !self.is_asked(out),
                    out => out == result,
                },
                _ => false,
            },
            _ => false,
        }
    }

    /// The argument lists with which a function is called through `Callable`.
    pub fn demands(&self, function: NodeId) -> &[Demand] {
        self.infer.demands.get(&function).map_or(&[], Vec::as_slice)
    }

    /// Whether a read moves the variable's value out.
    pub fn is_moved(&self, read: NodeId) -> bool {
        self.infer.moved.contains(&read)
    }

    /// Whether making the closure moves the variable's value into it.
    pub fn is_capture_moved(&self, function: NodeId, var: VarId) -> bool {
        self.infer.moved_captures.get(&function).is_some_and(|vars| vars.contains(&var))
    }

    /// The variable that is a function's attribute of this name.
    pub fn own_attribute(&self, function: NodeId, name: &str) -> Option<VarId> {
        let index = self.infer.own_attribute(function, name)?;
        Some(self.infer.functions[&function].captures[index].0)
    }

    /// The variable that is an attribute of a function, where that is set, and the type that it has in a closure.
    pub fn settable(&self, function: NodeId, closure: &Ty, name: &str) -> Option<(VarId, Ty)> {
        let index = self.infer.settable(function, name)?;
        Some((self.infer.functions[&function].captures[index].0, closure.args().get(index)?.clone()))
    }

    /// Whether the function is printed, tested for truth or compared with None.
    pub fn is_shown(&self, function: NodeId) -> bool {
        self.infer.shown.contains(&function)
    }

    /// The closure type of a function where it is defined.
    pub fn closure(&self, function: NodeId) -> Ty {
        let captures: Vec<Ty> = self
            .function(function)
            .map(|info| info.captures.iter().map(|(_, ty)| ty.clone()).collect())
            .unwrap_or_default();
        Ty::new(Con::Closure(function), captures)
    }

    /// The result type of the call that applies a decorator.
    pub fn call_result(&self, node: NodeId) -> Ty {
        self.infer.results.get(&node).map_or_else(Ty::error, |ty| self.infer.deep(ty))
    }

    /// What a closure gives itself, where it is erased to a type with another result.
    pub fn erased_result(&self, closure: &Ty, func: &Ty) -> Option<Ty> {
        let deep = |ty: &Ty| self.infer.deep(ty);
        let found = self
            .infer
            .erased
            .iter()
            .find(|known| deep(&known.closure) == *closure && deep(&known.func) == *func)?;
        let given = deep(&found.given);
        (given != func.args()[1]).then_some(given)
    }

    /// Says if a callable does not tell with which arguments it is called: it takes lists of several lengths, or arguments of any type.
    pub fn is_called_ambiguously(&self, callable: &Ty) -> bool {
        match callable.head() {
            Some(Con::Closure(function)) => self.function(*function).is_some_and(|info| {
                let variadic = |kind| matches!(kind, ParamKind::VarArgs | ParamKind::VarKeywords);
                info.params.iter().any(|param| {
                    param.has_default || variadic(param.kind) || self.infer.deep(&param.ty).head().is_none()
                })
            }),
            Some(Con::Builtin(builtin)) => match &*builtin.signatures() {
                [one] => one.params.iter().any(|param| param.default.is_some() || param.rest),
                _ => true,
            },
            _ => false,
        }
    }

    /// Whether all values of a closure's type are one function, and the program asks for that.
    pub fn is_told_by_type(&self, ty: &Ty) -> bool {
        self.infer.compares_functions() && self.infer.is_single(ty)
    }

    pub fn vars_of(&self, ty: &Ty) -> Vec<TyVar> {
        let mut vars = Vec::new();
        self.infer.vars_of(ty, &mut vars);
        vars
    }

    /// What a generic parameter for the variable is called after.
    pub fn hint(&self, var: TyVar) -> Option<crate::hir::Name> {
        self.infer.slot(var).hint.clone()
    }

    /// Whether anything is asked of the variable's values but what every type has.
    pub fn is_asked(&self, var: TyVar) -> bool {
        self.infer.is_asked(var)
    }

    /// The pending goal whose result the variable is.
    pub fn definer(&self, var: TyVar) -> Option<&Goal> {
        let goal = self.infer.slot(var).definer?;
        let goal = &self.infer.goals[goal.0];
        (!goal.done).then_some(goal)
    }

    pub fn goal(&self, goal: GoalId) -> &Goal {
        &self.infer.goals[goal.0]
    }

    /// Says if a value of one type can be held where the other is, as it is or converted.
    pub fn can_be_held(&self, from: &Ty, to: &Ty) -> bool {
        match (from.head(), to.head()) {
            (_, Some(Con::Value | Con::Option | Con::Func)) | (Some(Con::Value), _) => true,
            (Some(Con::Int | Con::Float | Con::Bool), Some(Con::Number)) => true,
            _ => self.infer.could_unify(from, to),
        }
    }

    /// What a closure's type arguments say about its function's own type variables.
    pub fn match_types(&self, pattern: &Ty, instance: &Ty) -> HashedTable<TyVar, Ty> {
        let mut subst = HashedTable::default();
        self.infer.match_types(pattern, instance, &mut subst);
        subst
    }

    /// The names in the Rust types that the user writes.
    pub fn rust_type_names(&self) -> impl Iterator<Item = Rc<str>> {
        let is_separator = |c: char| !c.is_alphanumeric() && c != '_';
        self.infer.rust_types.keys().flat_map(move |text| text.split(is_separator)).map(Rc::from)
    }

    pub fn trees(&self) -> &Table<NodeId, &crate::hir::Function> {
        &self.infer.trees
    }
}
