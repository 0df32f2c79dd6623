//! Rust types, type parameters and bounds from type terms and pending goals.

use super::Lower;
use crate::hash::HashSet;
use crate::hir::{BinOp, NodeId, UnaryOp};
use crate::infer::{Con, Goal, GoalKind, Op, Ty, TyVar, Types, of_numbers};
use crate::model::{Bound, BoundKind, Expr, Path, RustName, SpanKey, Type};
use crate::names::{Namespace, camel_case, result_name};
use crate::source::Span;
use crate::table::{HashedSet, HashedTable};
use std::rc::Rc;

/// Type variables with what stands for each: a parameter's name, or a type.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeParams {
    pub order: Vec<(TyVar, RustName)>,
    by_var: HashedTable<TyVar, Type>,
    namespace: Namespace,
    /// The type of a `*args` that stands for the whole argument list, keywords and all.
    whole: Option<TyVar>,
}

impl TypeParams {
    /// No parameters. `outer` are the types that the code may name.
    pub fn inside(outer: &Rc<HashSet<Rc<str>>>) -> Self {
        TypeParams { namespace: Namespace::inside(outer), ..TypeParams::default() }
    }

    /// Parameters for all variables of these types, in order of appearance.
    pub fn of(types: &Types<'_>, tys: &[Ty], outer: &Rc<HashSet<Rc<str>>>) -> Self {
        let mut params = TypeParams::inside(outer);
        for ty in tys {
            for var in types.vars_of(ty) {
                params.add(types, var);
            }
        }
        params
    }

    pub fn add(&mut self, types: &Types<'_>, var: TyVar) {
        if self.by_var.contains_key(&var) {
            return;
        }
        let base = types.hint(var).map_or_else(|| "T".into(), |hint| camel_case(&hint));
        self.add_named(var, &base);
    }

    /// A parameter for a variable that has none.
    fn add_named(&mut self, var: TyVar, base: &str) -> Type {
        let name = self.namespace.take(base);
        self.order.push((var, name.clone()));
        let ty = Type::Param(name);
        self.by_var.insert(var, ty.clone());
        ty
    }

    /// Lets a variable be what another is.
    fn alias(&mut self, var: TyVar, ty: Type) {
        self.by_var.insert(var, ty);
    }

    /// Lets a type stand for a variable.
    pub fn set(&mut self, var: TyVar, ty: Type) {
        self.order.retain(|(other, _)| *other != var);
        self.by_var.insert(var, ty);
    }

    /// Lets a variable stand for a whole argument list.
    pub fn set_whole(&mut self, var: TyVar) {
        self.whole = Some(var);
    }

    pub fn is_whole(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Var(var) if self.whole == Some(*var))
    }

    pub fn fresh(&mut self, base: &str) -> RustName {
        self.namespace.take(base)
    }

    pub fn names(&self) -> Vec<RustName> {
        self.order.iter().map(|(_, name)| name.clone()).collect()
    }

    fn has(&self, var: TyVar) -> bool {
        self.by_var.contains_key(&var)
    }
}

impl Lower<'_> {
    /// The Rust type of a value.
    pub fn rust_type(&self, ty: &Ty, params: &TypeParams) -> Type {
        let Ty::Con(con, args) = ty else {
            let Ty::Var(var) = ty else { return Type::Unit };
            return self.variable(*var, params);
        };
        let all = |args: &[Ty]| args.iter().map(|arg| self.rust_type(arg, params)).collect::<Vec<_>>();
        match con {
            Con::None | Con::Error | Con::Opaque => Type::Unit,
            Con::Bool => Type::Path(Path::Primitive("bool"), vec![]),
            Con::Int => Type::Path(Path::Primitive("i64"), vec![]),
            Con::Float => Type::Path(Path::Primitive("f64"), vec![]),
            Con::Number => Type::Path(Path::Runtime("Number"), vec![]),
            Con::Str => Type::Path(Path::Runtime("String"), vec![]),
            Con::Range => Type::Path(Path::Runtime("Range"), vec![]),
            Con::Slice => Type::Path(Path::Runtime("ops::Slice"), vec![]),
            Con::List => Type::Path(Path::Runtime("List"), all(args)),
            Con::Dict => Type::Path(Path::Runtime("Dict"), all(args)),
            Con::Set => Type::Path(Path::Runtime("Set"), all(args)),
            Con::Tuple if args.is_empty() => Type::Path(Path::Runtime("EmptyTuple"), vec![]),
            Con::VarTuple => Type::Path(Path::Runtime("Tuple"), all(args)),
            Con::Value => value_type(),
            Con::Keywords(names) => self.keywords_type(names, args, params),
            Con::Tuple => Type::Tuple(all(args)),
            Con::Option => Type::Path(Path::Core("option::Option"), all(args)),
            Con::Iter => Type::Path(Path::Runtime("Iter"), all(args)),
            Con::Items => Type::Path(Path::Runtime("Items"), all(args)),
            Con::Keys => Type::Path(Path::Runtime("Keys"), all(args)),
            Con::Values => Type::Path(Path::Runtime("Values"), all(args)),
            Con::Func => {
                let inputs = all(args[0].args());
                let tuple = if inputs.is_empty() { Type::Unit } else { Type::Tuple(inputs) };
                Type::Path(Path::Runtime("Func"), vec![tuple, self.rust_type(&args[1], params)])
            }
            Con::Closure(function) => self.closure_type(*function, args, params),
            Con::Builtin(builtin) => match builtin.as_value {
                Some(path) => Type::Path(Path::Runtime(path), vec![]),
                None => Type::Unit,
            },
            Con::Type => Type::Path(Path::Runtime("builtins::Type"), vec![]),
            Con::Cell => Type::Path(Path::Runtime("CapturedCell"), all(args)),
            Con::Code => Type::Unit,
            Con::Rust(written) => Type::Written(written.text.clone(), SpanKey(written.span)),
        }
    }

    fn closure_type(&self, function: NodeId, captures: &[Ty], params: &TypeParams) -> Type {
        let shape = &self.shapes[&function];
        if shape.function.is_some() {
            self.values.borrow_mut().insert(function);
        }
        let mut subst = HashedTable::default();
        if let Some(info) = self.types.function(function) {
            for ((_, declared), instance) in info.captures.iter().zip(captures) {
                let found = self.types.match_types(declared, instance);
                subst.extend(found.iter().map(|(var, ty)| (var, ty.clone())));
            }
        }
        let args = shape
            .params
            .order
            .iter()
            .map(|(var, _)| {
                let ty = subst.get(var).cloned().unwrap_or(Ty::Var(*var));
                self.rust_type(&self.types.deep(&ty), params)
            })
            .collect();
        Type::Closure(shape.name.clone(), args)
    }

    fn variable(&self, var: TyVar, params: &TypeParams) -> Type {
        if let Some(ty) = params.by_var.get(&var) {
            return ty.clone();
        }
        match self.types.definer(var) {
            Some(goal) if self.is_determined(var, params, &mut HashedSet::default()) => {
                self.projection(goal, params)
            }
            // Nothing of this type ever exists (the elements of a list that stays empty); int can do most.
            _ => Type::Path(Path::Primitive("i64"), vec![]),
        }
    }

    /// Whether the variable is the result of an operation on what the parameters give.
    fn is_determined(&self, var: TyVar, params: &TypeParams, visiting: &mut HashedSet<TyVar>) -> bool {
        if params.has(var) {
            return true;
        }
        if !visiting.insert(var) {
            return false;
        }
        let determined = self.types.definer(var).is_some_and(|goal| {
            let inputs = goal.kind.inputs();
            let vars: Vec<TyVar> =
                inputs.iter().flat_map(|ty| self.types.vars_of(&self.types.deep(ty))).collect();
            !vars.is_empty() && vars.into_iter().all(|var| self.is_determined(var, params, visiting))
        });
        visiting.remove(&var);
        determined
    }

    pub fn is_known_var(&self, var: TyVar, params: &TypeParams) -> bool {
        self.is_determined(var, params, &mut HashedSet::default())
    }

    fn projection(&self, goal: &Goal, params: &TypeParams) -> Type {
        match &goal.kind {
            GoalKind::Op { op, inputs, .. } => {
                let tys = self.operand_types(*op, inputs, params);
                let (path, args, name) = operator_trait(self.on_known(*op, inputs), &tys[1..]);
                Type::Projection { ty: Box::new(tys[0].clone()), bound: path, args, name }
            }
            GoalKind::Call { callee, args, .. } => Type::Projection {
                ty: Box::new(self.rust_type(&self.types.deep(callee), params)),
                bound: Path::Runtime("Callable"),
                args: vec![self.argument_list(args, params)],
                name: "Output",
            },
            _ => Type::Unit,
        }
    }

    /// Gives parameters to the variables of a result that nothing determines.
    pub fn add_undetermined(&self, ty: &Ty, params: &mut TypeParams) {
        for var in self.types.vars_of(ty) {
            if !self.is_determined(var, params, &mut HashedSet::default()) {
                params.add(self.types, var);
            }
        }
    }

    /// Gives parameters to the results of operations on what the parameters give, and to variables inside them:
    /// `Number: Mul<Factor, Output = Product>`, `Rows: Iterable<Item = (A, B)>`.
    ///
    /// A result could be a projection as well (`<Number as Mul<Factor>>::Output`), but of an argument that does not fit, rustc
    /// says less, or says it twice, if the signature cannot be normalized.
    pub fn add_results(&self, function: NodeId, params: &mut TypeParams) {
        let Some(info) = self.types.function(function) else { return };
        let goals: Vec<&Goal> =
            info.goals.iter().map(|goal| self.types.goal(*goal)).filter(|goal| !goal.done).collect();
        let mut used: HashedSet<TyVar> =
            self.types.vars_of(&self.types.deep(&info.result)).into_iter().collect();
        for goal in &goals {
            used.extend(goal.kind.inputs().iter().flat_map(|ty| self.types.vars_of(&self.types.deep(ty))));
        }
        let mut results: Vec<(Type, Type)> = Vec::new();
        loop {
            let before = params.order.len();
            for goal in &goals {
                let (GoalKind::Op { out: Some(out), .. } | GoalKind::Call { out, .. }) = &goal.kind else {
                    continue;
                };
                let out = self.types.deep(out);
                let vars = self.types.vars_of(&out);
                let open = |var: &TyVar| used.contains(var) && !params.has(*var);
                if vars.iter().all(|var| !open(var)) {
                    continue;
                }
                let inputs: Vec<TyVar> = goal
                    .kind
                    .inputs()
                    .iter()
                    .flat_map(|ty| self.types.vars_of(&self.types.deep(ty)))
                    .collect();
                let known = |var: &TyVar| self.is_determined(*var, params, &mut HashedSet::default());
                if inputs.is_empty() || !inputs.iter().all(known) {
                    continue;
                }
                if let Ty::Var(var) = out {
                    self.add_result(var, goal, &mut results, params);
                    continue;
                }
                for var in vars {
                    if !self.is_determined(var, params, &mut HashedSet::default()) {
                        params.add(self.types, var);
                    }
                }
            }
            if params.order.len() == before {
                return;
            }
        }
    }

    /// A parameter for the result of one operation; operations that ask the same of the same types share it.
    fn add_result(&self, var: TyVar, goal: &Goal, results: &mut Vec<(Type, Type)>, params: &mut TypeParams) {
        let projection = self.projection(goal, params);
        let Type::Projection { ty: subject, bound, args, .. } = &projection else { return };
        // With the types that stand for variables here (a default value's, for one) it may be known after all.
        if let GoalKind::Op { op: Op::Binary(op) | Op::InPlace(op), .. } = goal.kind
            && let (Some(left), [right]) = (number(subject), args.as_slice())
            && let Some(right) = number(right)
            && let Some(result) = of_numbers(op, &left, &right)
        {
            params.alias(var, self.rust_type(&result, params));
            return;
        }
        if !mentions_param(&projection) {
            return;
        }
        if let Some((_, ty)) = results.iter().find(|(known, _)| *known == projection) {
            params.alias(var, ty.clone());
            return;
        }
        let base = match self.types.hint(var) {
            Some(hint) => camel_case(&hint),
            None => result_name(*bound, subject),
        };
        let ty = params.add_named(var, &base);
        results.push((projection, ty));
    }

    /// What a function's code asks of its type parameters, in the order in which it asks.
    pub fn bounds(&self, function: NodeId, params: &TypeParams) -> Vec<Bound> {
        let mut bounds: Vec<Bound> = Vec::new();
        let Some(info) = self.types.function(function) else { return bounds };
        let mut seen: HashSet<(Type, BoundKind)> = HashSet::default();
        for goal in &info.goals {
            let goal = self.types.goal(*goal);
            let is_said = match &goal.kind {
                GoalKind::Op { op: Op::Absent | Op::Present, inputs, .. } => {
                    self.called_with(Some(function), &inputs[0], params).is_some()
                }
                _ => false,
            };
            if goal.done || is_said {
                continue;
            }
            for bound in self.goal_bounds(goal, params) {
                if let BoundKind::Trait { args, .. } = &bound.kind {
                    args.iter().for_each(|arg| add_list_bounds(arg, &mut bounds));
                }
                if seen.insert((bound.ty.clone(), bound.kind.clone())) {
                    bounds.push(bound);
                }
            }
        }
        bounds
    }

    /// The argument list with which a function calls a value of open type, or what there is of one that may be None.
    pub fn called_with(&self, function: Option<NodeId>, value: &Ty, params: &TypeParams) -> Option<Type> {
        let value = self.types.deep(value);
        let value = if value.is(&Con::Option) { self.types.deep(&value.args()[0]) } else { value };
        let Ty::Var(_) = value else { return None };
        self.types.function(function?)?.goals.iter().find_map(|goal| match self.types.goal(*goal) {
            Goal { kind: GoalKind::Call { callee, args, .. }, done: false, .. }
                if self.types.deep(callee) == value =>
            {
                Some(self.argument_list(args, params))
            }
            _ => None,
        })
    }

    fn goal_bounds(&self, goal: &Goal, params: &TypeParams) -> Vec<Bound> {
        let inputs = goal.kind.inputs();
        let vars: Vec<TyVar> =
            inputs.iter().flat_map(|ty| self.types.vars_of(&self.types.deep(ty))).collect();
        // What only concerns values that never leave the function is settled where they are.
        let open = |var: &TyVar| self.is_determined(*var, params, &mut HashedSet::default());
        if vars.is_empty() || !vars.iter().all(open) {
            return Vec::new();
        }
        let span = SpanKey(goal.span);
        match &goal.kind {
            // Rust code says by the name that it calls which it means.
            GoalKind::Op { op: Op::Given(_), .. } => Vec::new(),
            GoalKind::Op { op, inputs, out } => {
                let tys = self.operand_types(*op, inputs, params);
                let ty = tys[0].clone();
                if *op == Op::Objects {
                    let container = Ty::dict(Ty::str(), Ty::value());
                    let output = Some(("Container", self.rust_type(&container, params)));
                    let kind = BoundKind::Trait { path: Path::Runtime("Objects"), args: vec![], output };
                    return vec![Bound { ty, kind, span }];
                }
                // Of a tuple nothing else is asked than the call asks.
                if *op == Op::Arguments {
                    return Vec::new();
                }
                if *op == Op::Static {
                    return vec![Bound { ty, kind: BoundKind::Static, span }];
                }
                let (path, args, name) = operator_trait(self.on_known(*op, inputs), &tys[1..]);
                let output = out
                    .as_ref()
                    .and_then(|out| self.output_binding(out, goal, params))
                    .map(|output| (name, output));
                let mut bounds =
                    vec![Bound { ty: ty.clone(), kind: BoundKind::Trait { path, args, output }, span }];
                // An operator in place that is called with such an operand may still complain under its own name.
                if matches!(op, Op::InPlace(_))
                    && let [_, right @ (Type::Param(_) | Type::Projection { .. })] = tys.as_slice()
                    && self.on_known(*op, inputs) != *op
                {
                    let path = Path::Runtime("types::TypeName");
                    let kind = BoundKind::Trait { path, args: vec![], output: None };
                    bounds.push(Bound { ty: right.clone(), kind, span });
                }
                if *op == Op::Hash {
                    for path in ["ops::Eq", "fmt::Format"] {
                        let kind = BoundKind::Trait { path: Path::Runtime(path), args: vec![], output: None };
                        bounds.push(Bound { ty: ty.clone(), kind, span });
                    }
                }
                bounds
            }
            GoalKind::Call { callee, args, out } => {
                let ty = self.rust_type(&self.types.deep(callee), params);
                let tuple = self.argument_list(args, params);
                let output = self.output_binding(out, goal, params).map(|output| ("Output", output));
                let path = Path::Runtime("Callable");
                vec![Bound { ty, kind: BoundKind::Trait { path, args: vec![tuple], output }, span }]
            }
            _ => Vec::new(),
        }
    }

    /// The operands' types in a bound: text is `str` there, as operators borrow it.
    fn operand_types(&self, op: Op, inputs: &[Ty], params: &TypeParams) -> Vec<Type> {
        let borrows = !matches!(op, Op::SetItem | Op::Clone | Op::Static);
        inputs
            .iter()
            .map(|ty| match self.types.deep(ty) {
                ty if borrows && ty.is(&Con::Str) => Type::Path(Path::Primitive("str"), vec![]),
                ty => self.rust_type(&ty, params),
            })
            .collect()
    }

    /// `x += y` on a type that is known to be no container is the plain operation.
    fn on_known(&self, op: Op, inputs: &[Ty]) -> Op {
        match (op, self.types.deep(&inputs[0]).head()) {
            (Op::InPlace(op), Some(con)) if !is_changed_in_place(con) => Op::Binary(op),
            _ => op,
        }
    }

    /// The type that the goal's result must be, unless the result is only known as this goal's.
    fn output_binding(&self, out: &Ty, goal: &Goal, params: &TypeParams) -> Option<Type> {
        let out = self.types.deep(out);
        if let Ty::Var(var) = out
            && !params.has(var)
        {
            let is_given = || self.is_determined(var, params, &mut HashedSet::default());
            let definer = self.types.definer(var);
            if definer.is_none_or(|definer| std::ptr::eq(definer, goal) || !is_given()) {
                return None;
            }
        }
        let ty = self.rust_type(&out, params);
        (ty != self.projection(goal, params)).then_some(ty)
    }
}

/// The number that a Rust type is.
fn number(ty: &Type) -> Option<Con> {
    match ty {
        Type::Path(Path::Primitive("i64"), _) => Some(Con::Int),
        Type::Path(Path::Primitive("f64"), _) => Some(Con::Float),
        Type::Path(Path::Primitive("bool"), _) => Some(Con::Bool),
        Type::Path(Path::Runtime("Number"), _) => Some(Con::Number),
        _ => None,
    }
}

/// `<F as Callable<(A,)>>::Output` in a signature asks for `F: Callable<(A,)>`, even if the body does not.
pub(crate) fn add_projection_bounds(ty: &Type, bounds: &mut Vec<Bound>) {
    match ty {
        Type::Path(_, args) | Type::Closure(_, args) | Type::Tuple(args) => {
            args.iter().for_each(|arg| add_projection_bounds(arg, bounds));
        }
        Type::Ref(inner) => add_projection_bounds(inner, bounds),
        Type::Projection { ty, bound, args, .. } => {
            add_projection_bounds(ty, bounds);
            args.iter().for_each(|arg| add_projection_bounds(arg, bounds));
            let covered = bounds.iter().any(|known| {
                known.ty == **ty
                    && matches!(&known.kind, BoundKind::Trait { path, args: given, .. } if path == bound && given == args)
            });
            if !covered {
                let kind = BoundKind::Trait { path: *bound, args: args.clone(), output: None };
                bounds.push(Bound {
                    ty: (**ty).clone(),
                    kind,
                    span: SpanKey(crate::source::Span::call_site()),
                });
            }
        }
        _ => {}
    }
}

/// Bounds as they are written: those of one type together, none twice, none that holds anyway.
pub(super) fn tidied(bounds: Vec<Bound>) -> Vec<Bound> {
    let mut types: Vec<(Type, Vec<Bound>)> = Vec::new();
    // Where `i64: Add<X>` is asked, rustc takes each sum for that one unless the others are asked as well.
    let is_hidden = |bound: &Bound| {
        let alike = |other: &Bound| other.ty == bound.ty && other.kind.path() == bound.kind.path();
        bounds.iter().any(|other| alike(other) && !holds_anyway(other))
    };
    let needed: Vec<bool> = bounds.iter().map(|bound| !holds_anyway(bound) || is_hidden(bound)).collect();
    for bound in bounds.into_iter().zip(needed).filter(|(_, needed)| *needed).map(|(bound, _)| bound) {
        let known = types.iter_mut().find(|(ty, _)| *ty == bound.ty);
        match known {
            Some((_, asked)) if asked.iter().any(|asked| asked.kind.implies(&bound.kind)) => {}
            Some((_, asked)) => {
                asked.retain(|asked| !bound.kind.implies(&asked.kind));
                asked.push(bound);
            }
            None => types.push((bound.ty.clone(), vec![bound])),
        }
    }
    types.into_iter().flat_map(|(_, asked)| asked).collect()
}

/// It is about types that are known, of which the earlier stages know that it is so; or that a `Func` is called as it says.
fn holds_anyway(bound: &Bound) -> bool {
    match (&bound.ty, &bound.kind) {
        (
            Type::Path(Path::Runtime("Func"), parts),
            BoundKind::Trait { path: Path::Runtime("Callable"), args, output },
        ) => {
            let result = output.as_ref().is_none_or(|(_, result)| parts.get(1) == Some(result));
            result && parts.first() == args.first()
        }
        (ty, BoundKind::Static) => is_known(ty),
        (ty, BoundKind::Trait { args, output, .. }) => {
            let output = output.as_ref().map(|(_, output)| output);
            [ty].into_iter().chain(args).chain(output).all(is_known)
        }
    }
}

/// All of it is named, and none of it is the user's.
fn is_known(ty: &Type) -> bool {
    match ty {
        Type::Param(_) | Type::Written(..) | Type::Inferred => false,
        Type::Path(_, args) | Type::Closure(_, args) | Type::Tuple(args) => args.iter().all(is_known),
        Type::Ref(inner) => is_known(inner),
        Type::Projection { ty, args, .. } => is_known(ty) && args.iter().all(is_known),
        Type::Constant(_) | Type::Unit => true,
    }
}

/// The argument list `<Args as Join<Kwargs>>::Whole` asks for `Args: Join<Kwargs>`.
fn add_list_bounds(ty: &Type, bounds: &mut Vec<Bound>) {
    if let Type::Projection { bound: Path::Runtime("Join" | "Concat"), .. } = ty {
        add_projection_bounds(ty, bounds);
    }
}

fn mentions_param(ty: &Type) -> bool {
    match ty {
        Type::Param(_) => true,
        Type::Path(_, args) | Type::Closure(_, args) | Type::Tuple(args) => args.iter().any(mentions_param),
        Type::Ref(inner) => mentions_param(inner),
        Type::Projection { ty, args, .. } => mentions_param(ty) || args.iter().any(mentions_param),
        Type::Written(..) | Type::Inferred | Type::Constant(_) | Type::Unit => false,
    }
}

/// The runtime's function for a binary operation, and its trait.
pub(crate) fn binary_path(op: BinOp) -> (&'static str, &'static str) {
    match op {
        BinOp::Add => ("ops::add", "ops::Add"),
        BinOp::Sub => ("ops::sub", "ops::Sub"),
        BinOp::Mul => ("ops::mul", "ops::Mul"),
        BinOp::MatMul => ("ops::matmul", "ops::MatMul"),
        BinOp::TrueDiv => ("ops::true_div", "ops::TrueDiv"),
        BinOp::FloorDiv => ("ops::floor_div", "ops::FloorDiv"),
        BinOp::Mod => ("ops::modulo", "ops::Mod"),
        BinOp::Pow => ("ops::pow", "ops::Pow"),
        BinOp::LShift => ("ops::lshift", "ops::LShift"),
        BinOp::RShift => ("ops::rshift", "ops::RShift"),
        BinOp::BitAnd => ("ops::bit_and", "ops::BitAnd"),
        BinOp::BitOr => ("ops::bit_or", "ops::BitOr"),
        BinOp::BitXor => ("ops::bit_xor", "ops::BitXor"),
    }
}

/// Whether Rust has the operator, for types of its own; others are the runtime's for these, too.
pub(crate) fn is_rust_operator(op: BinOp) -> bool {
    !matches!(op, BinOp::MatMul | BinOp::FloorDiv | BinOp::Pow)
}

/// The same for `left op= right` where the left side may be a container.
pub(crate) fn in_place_path(op: BinOp) -> (&'static str, &'static str) {
    match op {
        BinOp::Add => ("ops::iadd", "ops::IAdd"),
        BinOp::Sub => ("ops::isub", "ops::ISub"),
        BinOp::Mul => ("ops::imul", "ops::IMul"),
        BinOp::BitAnd => ("ops::iand", "ops::IAnd"),
        BinOp::BitOr => ("ops::ior", "ops::IOr"),
        BinOp::BitXor => ("ops::ixor", "ops::IXor"),
        other => binary_path(other),
    }
}

/// `x += y` changes the object itself, or may do so behind an Option or in a value of any type.
pub(crate) fn is_changed_in_place(con: &Con) -> bool {
    matches!(con, Con::List | Con::Dict | Con::Set | Con::Option | Con::Value)
}

/// The trait of an operation, with its arguments and the name of its result.
fn operator_trait(op: Op, rest: &[Type]) -> (Path, Vec<Type>, &'static str) {
    let (path, args) = match op {
        Op::Binary(op) => (Path::Runtime(binary_path(op).1), rest.to_vec()),
        Op::InPlace(op) => (Path::Runtime(in_place_path(op).1), rest.to_vec()),
        Op::Unary(UnaryOp::Neg) => (Path::Runtime("ops::Neg"), vec![]),
        Op::Unary(UnaryOp::Pos) => (Path::Runtime("ops::Pos"), vec![]),
        Op::Unary(_) => (Path::Runtime("ops::Invert"), vec![]),
        Op::Eq => (Path::Runtime("ops::Eq"), rest.to_vec()),
        Op::Lt => (Path::Runtime("ops::Lt"), rest.to_vec()),
        Op::Le => (Path::Runtime("ops::Le"), rest.to_vec()),
        Op::Gt => (Path::Runtime("ops::Gt"), rest.to_vec()),
        Op::Ge => (Path::Runtime("ops::Ge"), rest.to_vec()),
        Op::Is => (Path::Runtime("ops::Identity"), rest.to_vec()),
        Op::IsNone | Op::Absent => (Path::Runtime("types::TypeName"), vec![]),
        Op::Truth | Op::Present => (Path::Runtime("ops::Truth"), vec![]),
        Op::Len => (Path::Runtime("ops::Len"), vec![]),
        Op::Iter => return (Path::Runtime("ops::Iterable"), vec![], "Item"),
        Op::Reversible => (Path::Runtime("ops::Reversible"), vec![]),
        Op::GetItem => (Path::Runtime("ops::GetItem"), rest.to_vec()),
        Op::Element(index) => (Path::Runtime("ops::Element"), vec![Type::Constant(index)]),
        Op::SetItem => (Path::Runtime("ops::SetItem"), rest.to_vec()),
        Op::DelItem => (Path::Runtime("ops::DelItem"), rest.to_vec()),
        Op::Contains => (Path::Runtime("ops::Contains"), rest.to_vec()),
        Op::Format => (Path::Runtime("fmt::Format"), vec![]),
        Op::Hash => (Path::Runtime("ops::Hash"), vec![]),
        Op::Clone => (Path::Core("clone::Clone"), vec![]),
        Op::Static | Op::Given(_) => (Path::Core("marker::Sized"), vec![]),
        Op::Sum => (Path::Runtime("builtins::Sum"), vec![]),
        Op::Abs => (Path::Runtime("builtins::Abs"), vec![]),
        Op::Round => (Path::Runtime("builtins::Round"), vec![]),
        Op::ToInt => (Path::Runtime("builtins::ToInt"), vec![]),
        Op::ToFloat => (Path::Runtime("builtins::ToFloat"), vec![]),
        Op::Real => (Path::Runtime("math::Real"), vec![]),
        Op::Entries => (Path::Runtime("ops::Entries"), vec![]),
        Op::Entry => (Path::Runtime("ops::Entry"), vec![]),
        Op::Spread => (Path::Runtime("fmt::Spread"), vec![]),
        Op::ToNumber => (Path::Core("convert::Into"), vec![Type::Path(Path::Runtime("Number"), vec![])]),
        Op::ToValue => (Path::Core("convert::Into"), vec![value_type()]),
        Op::FromValue => (Path::Runtime("FromValue"), vec![]),
        Op::Arguments => (Path::Runtime("Join"), vec![Type::Unit]),
        Op::Objects => (Path::Runtime("Objects"), vec![]),
        Op::Name => (Path::Runtime("Named"), vec![]),
    };
    (path, args, "Output")
}

/// `Value`, of whatever type.
pub(super) fn value_type() -> Type {
    Type::Path(Path::Runtime("Value"), vec![])
}

/// Some value of a type that is `Copy`.
pub(crate) fn any_scalar(ty: &Ty, span: Span) -> Expr {
    match ty.head() {
        Some(Con::Int) => Expr::TypedInt(0, span),
        Some(Con::Float) => Expr::Float(0.0, span),
        Some(Con::Bool) => Expr::Bool(false),
        Some(Con::Option) => Expr::None,
        Some(Con::Tuple) => Expr::Tuple(ty.args().iter().map(|item| any_scalar(item, span)).collect()),
        _ => Expr::Unit,
    }
}
