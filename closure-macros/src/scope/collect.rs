//! First pass: one scope a function and comprehension, and in it every name with what is done to it.
//!
//! Input: the syntax tree. Output: [`Collected`], names not resolved yet. Mistakes that depend only on the order of
//! statements in one scope (`x = 1` before `nonlocal x`) are reported here, as `symtable_visit_stmt` does in CPython.

use super::{BindingKind, ScopeKind};
use crate::ast::*;
use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostics, Kind};
use crate::hash::HashMap;
use crate::source::Span;
use crate::table::{IdSet, Table};

/// The scopes and, in source order, all that is done to their names.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) scopes: Vec<RawScope>,
    pub(super) events: Vec<Event>,
    pub(super) attributes: Vec<AttributeTarget>,
    /// Functions that are made in no block of the function around.
    pub(super) straight: IdSet<NodeId>,
    /// Functions that are made in a loop, anew each time.
    pub(super) looped: IdSet<NodeId>,
    /// The decorated functions of which a decorator could be no `wraps`, or what the decorators of the others name.
    pub(super) decorators: Table<NodeId, Option<Vec<NodeId>>>,
    /// Calls of names: the name, and how many arguments there are, all by position.
    pub(super) calls: Vec<(NodeId, usize)>,
}

/// `object.name = …`
pub(super) struct AttributeTarget {
    pub(super) object: NodeId,
    pub(super) name: Name,
    pub(super) scope: usize,
    /// It stands in no block.
    pub(super) straight: bool,
}

/// A scope whose names are not resolved yet.
pub(super) struct RawScope {
    pub(super) kind: ScopeKind,
    pub(super) parent: Option<usize>,
    pub(super) node: Option<NodeId>,
    pub(super) symbols: Vec<Symbol>,
    pub(super) by_name: HashMap<Name, usize>,
    /// A statement of it was not understood, so it may bind anything.
    pub(super) incomplete: bool,
}

/// What one scope does to one name: CPython's `DEF_*` and `USE` flags.
pub(super) struct Symbol {
    pub(super) name: Name,
    pub(super) param: bool,
    pub(super) bound: bool,
    /// Bound by an import only: CPython lets `global` and `nonlocal` follow that.
    pub(super) import: bool,
    pub(super) annotated: bool,
    used: bool,
    pub(super) nonlocal: bool,
    pub(super) global: bool,
    /// The first `nonlocal` or `global` statement that names it: where CPython points for what is wrong with it.
    pub(super) declared_at: Option<Span>,
    /// It has had its error.
    pub(super) reported: bool,
}

impl Symbol {
    pub(super) fn new(name: Name) -> Self {
        Symbol {
            name,
            param: false,
            bound: false,
            import: false,
            annotated: false,
            used: false,
            nonlocal: false,
            global: false,
            declared_at: None,
            reported: false,
        }
    }

    /// The scope has a variable of its own by this name.
    pub(super) fn is_local(&self) -> bool {
        (self.bound || self.import || self.annotated) && !self.nonlocal && !self.global
    }

    /// The scope gives it a value, if perhaps in a variable of another scope.
    pub(super) fn is_bound(&self) -> bool {
        self.bound || self.import
    }
}

/// Something done to a symbol of a scope.
pub(super) struct Event {
    pub(super) scope: usize,
    /// Of the scope; none for a default, which has no name there.
    pub(super) symbol: Option<usize>,
    pub(super) action: Action,
}

pub(super) enum Action {
    Read(NodeId),
    Bind {
        node: NodeId,
        span: Span,
        kind: BindingKind,
    },
    /// The `index`th name of an import statement.
    Import {
        node: NodeId,
        index: usize,
        span: Span,
        /// The builtin that it binds, if it stands in the suite of its function (or of the module) itself.
        builtin: Option<BuiltinId>,
    },
    /// Annotated without a value: it means a variable, but binds nothing.
    Mention(NodeId),
    /// In an annotation: it says which type, and is no use of a variable.
    Annotate(NodeId),
    /// `nonlocal`: a use, even if nothing else follows.
    Declare,
    /// A default that is no constant: bound in this scope, for the parameter of a function in it.
    Default {
        param: NodeId,
        value: NodeId,
        span: Span,
        function: NodeId,
        name: Name,
    },
}

pub(super) fn collect(module: &Module, diags: &mut Diagnostics) -> Collected {
    let mut collector = Collector { found: Collected::default(), scope: 0, blocks: 0, loops: 0, diags };
    collector.scope = collector.open(ScopeKind::Module, None);
    collector.body(&module.body);
    collector.found
}

struct Collector<'a> {
    found: Collected,
    /// The scope that is being read.
    scope: usize,
    /// How many blocks, and how many loops, of its function are around.
    blocks: u32,
    loops: u32,
    diags: &'a mut Diagnostics,
}

impl Collector<'_> {
    fn open(&mut self, kind: ScopeKind, node: Option<NodeId>) -> usize {
        let parent = if self.found.scopes.is_empty() { None } else { Some(self.scope) };
        self.found.scopes.push(RawScope {
            kind,
            parent,
            node,
            symbols: Vec::new(),
            by_name: HashMap::default(),
            incomplete: false,
        });
        self.found.scopes.len() - 1
    }

    fn symbol(&mut self, name: &Name) -> usize {
        let scope = &mut self.found.scopes[self.scope];
        if let Some(&symbol) = scope.by_name.get(name) {
            return symbol;
        }
        scope.by_name.insert(name.clone(), scope.symbols.len());
        scope.symbols.push(Symbol::new(name.clone()));
        scope.symbols.len() - 1
    }

    fn flags(&mut self, symbol: usize) -> &mut Symbol {
        &mut self.found.scopes[self.scope].symbols[symbol]
    }

    fn event(&mut self, symbol: usize, action: Action) {
        self.found.events.push(Event { scope: self.scope, symbol: Some(symbol), action });
    }

    fn read(&mut self, name: &Name, node: NodeId) {
        let symbol = self.symbol(name);
        self.flags(symbol).used = true;
        self.event(symbol, Action::Read(node));
    }

    fn bind(&mut self, name: &Name, node: NodeId, span: Span, kind: BindingKind) {
        let symbol = self.symbol(name);
        self.flags(symbol).bound = true;
        self.event(symbol, Action::Bind { node, span, kind });
    }

    fn body(&mut self, body: &[Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => self.def(function),
            StmtKind::Return(value) => self.exprs(value),
            StmtKind::Assign { targets, value } => {
                self.expr(value);
                for target in targets {
                    self.target(target, BindingKind::Assign);
                }
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target, BindingKind::AugAssign);
                self.expr(value);
            }
            StmtKind::AnnAssign { target, annotation, value } => {
                self.annotation(annotation);
                self.annotated(stmt, target, value.as_ref());
            }
            StmtKind::For { target, iter, body, orelse } => {
                self.expr(iter);
                self.target(target, BindingKind::For);
                self.looped(body, orelse);
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test);
                self.looped(body, orelse);
            }
            StmtKind::If { .. } => {
                self.blocks += 1;
                self.if_chain(stmt);
                self.blocks -= 1;
            }
            StmtKind::Assert { test, message } => {
                self.expr(test);
                self.exprs(message);
            }
            StmtKind::Nonlocal(names) => self.declare(stmt, names, true),
            StmtKind::Global(names) => self.declare(stmt, names, false),
            StmtKind::Import(names) => self.imports(stmt, names, None),
            StmtKind::ImportFrom { module, names } => self.imports(stmt, names, Some(&module.name)),
            StmtKind::Delete(targets) => self.exprs(targets),
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => {}
            StmtKind::Error => self.found.scopes[self.scope].incomplete = true,
        }
    }

    fn looped(&mut self, body: &[Stmt], orelse: &[Stmt]) {
        (self.blocks, self.loops) = (self.blocks + 1, self.loops + 1);
        self.body(body);
        self.body(orelse);
        (self.blocks, self.loops) = (self.blocks - 1, self.loops - 1);
    }

    /// A loop, not a recursion, over `elif`: chains are as long as people make them.
    fn if_chain(&mut self, stmt: &Stmt) {
        let mut stmt = stmt;
        while let StmtKind::If { test, body, orelse } = &stmt.kind {
            self.expr(test);
            self.body(body);
            match orelse.as_slice() {
                [only] if matches!(only.kind, StmtKind::If { .. }) => stmt = only,
                _ => return self.body(orelse),
            }
        }
    }

    fn imports(&mut self, stmt: &Stmt, names: &[ImportName], module: Option<&Name>) {
        for (index, import) in names.iter().enumerate() {
            let full: Name = match module {
                Some(module) => format!("{module}.{}", import.name.name).into(),
                // `import a.b` binds `a`.
                None if import.alias.is_none() => import.binding(),
                None => import.name.name.clone(),
            };
            let builtin = BuiltinId::importable(&full).filter(|_| self.blocks == 0);
            let symbol = self.symbol(&import.binding());
            self.flags(symbol).import = true;
            let span = import.alias.as_ref().unwrap_or(&import.name).span;
            self.event(symbol, Action::Import { node: stmt.id, index, span, builtin });
        }
    }

    fn annotation(&mut self, annotation: &Annotation) {
        if let Some(expr) = &annotation.expr {
            self.type_expression(expr);
        }
    }

    /// The names in an annotation.
    fn type_expression(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Name(name) => {
                let symbol = self.symbol(name);
                self.event(symbol, Action::Annotate(expr.id));
            }
            ExprKind::Attribute { value, .. } => self.type_expression(value),
            ExprKind::Subscript { value, index } => {
                self.type_expression(value);
                self.type_expression(index);
            }
            ExprKind::Binary { left, right, .. } => {
                self.type_expression(left);
                self.type_expression(right);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                items.iter().for_each(|item| self.type_expression(item));
            }
            _ => {}
        }
    }

    fn annotated(&mut self, stmt: &Stmt, target: &Expr, value: Option<&Expr>) {
        let ExprKind::Name(name) = &target.kind else {
            self.exprs(value);
            return self.target(target, BindingKind::Assign);
        };
        let in_function = self.found.scopes[self.scope].parent.is_some();
        let symbol = self.symbol(name);
        let flags = self.flags(symbol);
        if (flags.global || flags.nonlocal) && in_function && !flags.reported {
            let what = if flags.global { "global" } else { "nonlocal" };
            flags.reported = true;
            self.diags.error(
                Kind::SyntaxError,
                stmt.span,
                format!("annotated name '{name}' can't be {what}"),
            );
        }
        self.flags(symbol).annotated = true;
        match value {
            Some(value) => {
                self.expr(value);
                self.bind(name, target.id, target.span, BindingKind::Assign);
            }
            None => self.event(symbol, Action::Mention(target.id)),
        }
    }

    /// `nonlocal` or `global`, which must come before any other mention of the name in its scope.
    fn declare(&mut self, stmt: &Stmt, names: &[Ident], nonlocal: bool) {
        let what = if nonlocal { "nonlocal" } else { "global" };
        for Ident { name, .. } in names {
            let symbol = self.symbol(name);
            let flags = self.flags(symbol);
            let message = if flags.param {
                Some(format!("name '{name}' is parameter and {what}"))
            } else if flags.used {
                Some(format!("name '{name}' is used prior to {what} declaration"))
            } else if flags.annotated {
                Some(format!("annotated name '{name}' can't be {what}"))
            } else if flags.bound {
                Some(format!("name '{name}' is assigned to before {what} declaration"))
            } else {
                None
            };
            if nonlocal {
                flags.nonlocal = true;
            } else {
                flags.global = true;
            }
            flags.declared_at.get_or_insert(stmt.span);
            if let Some(message) = message
                && !std::mem::replace(&mut flags.reported, true)
            {
                self.diags.error(Kind::SyntaxError, stmt.span, message);
            }
            if nonlocal {
                self.event(symbol, Action::Declare);
            }
        }
    }

    fn def(&mut self, function: &Function) {
        self.exprs(&function.decorators);
        if !function.decorators.is_empty() {
            let named = function.decorators.iter().map(wraps).collect();
            self.found.decorators.insert(function.id, named);
        }
        self.defaults(function);
        function
            .params
            .list
            .iter()
            .filter_map(|param| param.annotation.as_ref())
            .for_each(|a| self.annotation(a));
        function.returns.iter().for_each(|annotation| self.annotation(annotation));
        let kind = if function.decorators.is_empty() { BindingKind::Def } else { BindingKind::DecoratedDef };
        self.bind(&function.name.name, function.id, function.name.span, kind);
        self.function(function);
    }

    /// Defaults are evaluated where the function is made, in the scope around it.
    fn defaults(&mut self, function: &Function) {
        for param in &function.params.list {
            let Some(default) = &param.default else { continue };
            self.expr(default);
            if !is_constant(default) {
                let action = Action::Default {
                    param: param.id,
                    value: default.id,
                    span: default.span,
                    function: function.id,
                    name: param.name.name.clone(),
                };
                self.found.events.push(Event { scope: self.scope, symbol: None, action });
            }
        }
    }

    fn function(&mut self, function: &Function) {
        if self.blocks == 0 {
            self.found.straight.insert(function.id);
        }
        if self.loops > 0 {
            self.found.looped.insert(function.id);
        }
        let outer = (self.scope, self.blocks, self.loops);
        self.scope = self.open(ScopeKind::Function, Some(function.id));
        (self.blocks, self.loops) = (0, 0);
        for param in &function.params.list {
            self.bind(&param.name.name, param.id, param.name.span, BindingKind::Param);
        }
        // CPython's symbol table has `*args` behind the parameters that follow it.
        let is_variadic = |param: &&Param| matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
        let (variadic, single): (Vec<&Param>, Vec<&Param>) =
            function.params.list.iter().partition(is_variadic);
        for param in single.into_iter().chain(variadic) {
            let Ident { name, span } = &param.name;
            let symbol = self.symbol(name);
            if std::mem::replace(&mut self.flags(symbol).param, true) {
                let message = format!("duplicate argument '{name}' in function definition");
                self.diags.error(Kind::SyntaxError, *span, message);
            }
        }
        self.body(&function.body);
        (self.scope, self.blocks, self.loops) = outer;
    }

    fn comprehension(&mut self, comprehension: &Comprehension) {
        let Some((first, rest)) = comprehension.clauses.split_first() else { return };
        self.expr(&first.iter);
        let outer = self.scope;
        self.scope = self.open(ScopeKind::Comprehension, Some(comprehension.id));
        self.target(&first.target, BindingKind::For);
        self.exprs(&first.conditions);
        for clause in rest {
            self.expr(&clause.iter);
            self.target(&clause.target, BindingKind::For);
            self.exprs(&clause.conditions);
        }
        self.expr(&comprehension.element);
        self.exprs(&comprehension.value);
        self.scope = outer;
    }

    fn target(&mut self, target: &Expr, kind: BindingKind) {
        match &target.kind {
            ExprKind::Name(name) => self.bind(name, target.id, target.span, kind),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                for item in items {
                    self.target(item, kind);
                }
            }
            ExprKind::Starred(inner) => self.target(inner, kind),
            ExprKind::Attribute { value, attr } => {
                if kind != BindingKind::For && (!attr.name.starts_with("__") || &*attr.name == "__wrapped__")
                {
                    let (object, name) = (value.id, attr.name.clone());
                    let straight = self.blocks == 0 && kind == BindingKind::Assign;
                    self.found.attributes.push(AttributeTarget { object, name, scope: self.scope, straight });
                }
                self.expr(value);
            }
            _ => self.expr(target),
        }
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        for expr in exprs {
            self.expr(expr);
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Name(name) => self.read(name, expr.id),
            ExprKind::RustPath(_)
            | ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Float(_)
            | ExprKind::Str(_)
            | ExprKind::Error => {}
            ExprKind::FString(parts) => self.fstring(parts),
            ExprKind::Binary { left, right, .. } => self.exprs([&**left, &**right]),
            ExprKind::Unary { operand, .. } => self.expr(operand),
            ExprKind::BoolOp { values, .. } => self.exprs(values),
            ExprKind::Compare { left, rest } => {
                self.expr(left);
                self.exprs(rest.iter().map(|comparison| &comparison.right));
            }
            ExprKind::IfExp { test, body, orelse } => self.exprs([&**test, &**body, &**orelse]),
            ExprKind::Lambda(function) => {
                self.defaults(function);
                self.function(function);
            }
            ExprKind::Call { func, args } => {
                let by_position = args.iter().all(|arg| matches!(arg.kind, ArgKind::Positional));
                if by_position && matches!(func.kind, ExprKind::Name(_)) {
                    self.found.calls.push((func.id, args.len()));
                }
                self.expr(func);
                self.exprs(args.iter().map(|arg| &arg.value));
            }
            ExprKind::Attribute { value, .. } => self.expr(value),
            ExprKind::Subscript { value, index } => self.exprs([&**value, &**index]),
            ExprKind::Slice { lower, upper, step } => {
                self.exprs([lower, upper, step].into_iter().flatten().map(|bound| &**bound))
            }
            ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => self.exprs(items),
            ExprKind::Dict(items) => {
                for (key, value) in items {
                    self.exprs(key);
                    self.expr(value);
                }
            }
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension),
            ExprKind::Starred(inner) => self.expr(inner),
        }
    }

    fn fstring(&mut self, parts: &[FStringPart]) {
        for part in parts {
            if let FStringPart::Field(field) = part {
                self.expr(&field.expr);
                self.fstring(field.spec.as_deref().unwrap_or_default());
            }
        }
    }
}

/// The name in a decorator that may be `functools.wraps(…)`.
fn wraps(decorator: &Expr) -> Option<NodeId> {
    let ExprKind::Call { func, args } = &decorator.kind else { return None };
    match &func.kind {
        ExprKind::Name(_) if args.len() == 1 => Some(func.id),
        ExprKind::Attribute { value, attr } if args.len() == 1 && &*attr.name == "wraps" => Some(value.id),
        _ => None,
    }
}

/// Whether a default's value is the same at every evaluation and can be written at every call.
pub(crate) fn is_constant(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Str(_)
        // A default that was not understood has been reported: no more of it.
        | ExprKind::Error => true,
        ExprKind::Unary { op: UnaryOp::Neg, operand, .. } => {
            matches!(operand.kind, ExprKind::Int(_) | ExprKind::Float(_))
        }
        ExprKind::Tuple(items) => items.iter().all(is_constant),
        _ => false,
    }
}
