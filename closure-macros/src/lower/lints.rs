//! The lints of rustc and clippy that an item cannot meet, since the Python that it is made from does not: a name that is no snake
//! case, a variable that nobody reads, a comparison of two constants. Each is allowed by its name, where it is needed.
//!
//! What could be written so that there is no warning is written so. A lint that is allowed in vain costs a line and hides nothing that
//! anyone could change.

use crate::hash::{HashMap, HashSet};
use crate::model::visit::{self, Node};
use crate::model::*;

/// Names the lints of each item.
pub(super) fn allow(output: &mut Output) {
    let mut used: HashSet<RustName> = HashSet::default();
    let mut fields: HashSet<RustName> = HashSet::default();
    for body in output.items.iter().flat_map(bodies) {
        visit::block(body, &mut |node| match node {
            Node::Expr(Expr::Name(name, _) | Expr::Instance { name, .. }) => {
                used.insert(name.clone());
            }
            Node::Expr(Expr::RustField(_, name, _)) => {
                fields.insert(name.clone());
            }
            _ => {}
        });
    }
    for item in &mut output.items {
        match item {
            Item::Function(function) => {
                function.lints = of_function(&function.signature, &function.body, false);
                if !is_snake_case(&function.name) {
                    add("non_snake_case", &mut function.lints);
                }
                // Nobody knows whether Rust code calls it; that the module's statements are run is what they are for.
                if &*function.name != "__main__" && !used.contains(&function.name) {
                    add("dead_code", &mut function.lints);
                }
            }
            Item::Closure(closure) => {
                closure.lints = of_struct(closure, &fields);
                closure.call.lints = of_function(&closure.call.signature, &closure.call.body, true);
                if let Some(run) = &mut closure.run {
                    run.lints = of_function(&run.signature, &run.body, false);
                }
            }
            Item::Definitions { value, lints, .. } => {
                *lints = of_function(&Signature::default(), value, false)
            }
            Item::Variables(_) | Item::Unreachable(_) | Item::Keyword { .. } => {}
        }
    }
}

/// The structs that some body makes.
pub(super) fn made<'a>(items: impl Iterator<Item = &'a Item>) -> HashSet<RustName> {
    let mut made = HashSet::default();
    for body in items.flat_map(bodies) {
        visit::block(body, &mut |node| {
            if let Node::Expr(Expr::Struct { name, .. }) = node {
                made.insert(name.clone());
            }
        });
    }
    made
}

fn bodies(item: &Item) -> Vec<&Block> {
    match item {
        Item::Function(function) => vec![&function.body],
        Item::Closure(closure) => {
            let run = closure.run.iter().map(|run| &run.body);
            let callables = closure.callables.iter().filter_map(|callable| callable.body.as_ref());
            [&closure.call.body].into_iter().chain(run).chain(callables).collect()
        }
        Item::Definitions { value, .. } => vec![value],
        Item::Variables(_) | Item::Unreachable(_) | Item::Keyword { .. } => vec![],
    }
}

fn add(lint: &'static str, lints: &mut Vec<&'static str>) {
    if !lints.contains(&lint) {
        lints.push(lint);
    }
}

fn of_struct(closure: &ClosureItem, read_elsewhere: &HashSet<RustName>) -> Vec<&'static str> {
    let mut lints = Vec::new();
    let mut read: HashSet<RustName> = read_elsewhere.clone();
    read.extend(closure.facts.of.iter().map(|(name, _)| name.clone()));
    let callables = closure.callables.iter().filter_map(|callable| callable.body.as_ref());
    let run = closure.run.iter().map(|run| &run.body);
    for body in callables.chain([&closure.call.body]).chain(run) {
        visit::block(body, &mut |node| {
            if let Node::Expr(Expr::Field(name, _)) = node {
                read.insert(name.clone());
            }
        });
    }
    for field in &closure.fields {
        if !is_snake_case(&field.name) {
            add("non_snake_case", &mut lints);
        }
        // It is captured, as Python says, and nothing is done with it.
        if !read.contains(&field.name) {
            add("dead_code", &mut lints);
        }
        if complexity(&field.ty) > MOST_COMPLEX {
            add("clippy::type_complexity", &mut lints);
        }
    }
    lints
}

fn of_function(signature: &Signature, body: &Block, has_self: bool) -> Vec<&'static str> {
    let mut finder = Finder::default();
    for param in &signature.params {
        finder.bind(&param.name, param.mutable);
        if matches!(&param.ty, Type::Ref(inner) if matches!(**inner, Type::Path(Path::Runtime("String"), _)))
        {
            finder.add("clippy::ptr_arg");
        }
    }
    if signature.params.len() + usize::from(has_self) > 7 {
        finder.add("clippy::too_many_arguments");
    }
    let types = signature.params.iter().map(|param| &param.ty).chain(&signature.result);
    if types.map(complexity).any(|complexity| complexity > MOST_COMPLEX) {
        finder.add("clippy::type_complexity");
    }
    visit::block(body, &mut |node| finder.node(node));
    finder.lints()
}

/// What clippy lets a type have.
const MOST_COMPLEX: u64 = 250;

/// What clippy takes a type for: each part counts for as much as it is deep.
fn complexity(ty: &Type) -> u64 {
    fn of(ty: &Type, depth: u64) -> u64 {
        let parts = |parts: &[Type]| parts.iter().map(|part| of(part, depth + 1)).sum::<u64>();
        match ty {
            Type::Ref(inner) => 1 + of(inner, depth),
            Type::Inferred => 1,
            Type::Unit | Type::Param(_) | Type::Constant(_) => 10 * depth,
            Type::Path(_, args) | Type::Closure(_, args) | Type::Tuple(args) => 10 * depth + parts(args),
            // Its own parts are not known here.
            Type::Written(text, _) => 10 * depth * text.matches(['<', ',']).count() as u64 + 10 * depth,
            Type::Projection { ty, args, .. } => 10 * depth + of(ty, depth + 1) + parts(args),
        }
    }
    of(ty, 1)
}

fn is_snake_case(name: &str) -> bool {
    !name.contains(char::is_uppercase) && !name.trim_matches('_').contains("__")
}

/// What is known of a variable so far.
#[derive(Default)]
struct Seen {
    read: bool,
    /// It has a value that nobody has read.
    pending: bool,
    mutable: bool,
    assigned: bool,
}

#[derive(Default)]
struct Finder {
    seen: HashMap<RustName, Seen>,
    labels: HashSet<RustName>,
    loops: usize,
    found: Vec<&'static str>,
}

impl Finder {
    fn add(&mut self, lint: &'static str) {
        add(lint, &mut self.found);
    }

    fn bind(&mut self, name: &RustName, mutable: bool) {
        if name.len() > 1 && name.chars().all(|c| c == '_' || c.is_ascii_digit()) {
            self.add("clippy::just_underscores_and_digits");
        }
        if !is_snake_case(name) {
            self.add("non_snake_case");
        }
        let before = self.seen.insert(name.clone(), Seen { pending: true, mutable, ..Seen::default() });
        if let Some(before) = before {
            self.end(name, &before);
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Name(name) => self.bind(name, false),
            Pattern::Mut(name) => self.bind(name, true),
            Pattern::Tuple(parts) | Pattern::Array(parts) => {
                parts.iter().for_each(|part| self.pattern(part));
            }
        }
    }

    /// A variable is not seen any more.
    fn end(&mut self, name: &RustName, seen: &Seen) {
        if !seen.read && !name.starts_with('_') {
            self.add("unused_variables");
        }
        if seen.pending && seen.assigned {
            self.add("unused_assignments");
        }
        if seen.mutable && !seen.assigned {
            self.add("unused_mut");
        }
    }

    fn lints(mut self) -> Vec<&'static str> {
        for (name, seen) in std::mem::take(&mut self.seen) {
            self.end(&name, &seen);
        }
        if !self.labels.is_empty() {
            self.add("unused_labels");
        }
        self.found.sort_unstable();
        self.found
    }

    fn node(&mut self, node: Node<'_>) {
        match node {
            Node::Loop(begins) => {
                self.loops = if begins { self.loops + 1 } else { self.loops - 1 };
                if !begins {
                    // What is read at the loop's head is read of what its body has bound.
                    self.seen.values_mut().for_each(|seen| seen.pending &= !seen.read);
                }
            }
            Node::Block => {}
            Node::Stmt(stmt) => self.stmt(stmt),
            Node::Expr(expr) => self.expr(expr),
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let leaves = |body: &Block| {
            let leaves = |stmt: &Stmt| matches!(stmt, Stmt::Return(_) | Stmt::Break(_));
            let ends = |stmt: &Stmt| match stmt {
                Stmt::If { body, orelse: Some(orelse), .. } => {
                    body.stmts.last().is_some_and(leaves) && orelse.stmts.last().is_some_and(leaves)
                }
                stmt => leaves(stmt),
            };
            body.stmts.iter().any(ends)
        };
        match stmt {
            Stmt::Let { pattern, mutable, value, .. } => {
                match pattern {
                    Pattern::Name(name) => self.bind(name, *mutable),
                    pattern => self.pattern(pattern),
                }
                if value.is_none() {
                    self.add("clippy::needless_late_init");
                    if let Pattern::Name(name) = pattern {
                        self.seen.entry(name.clone()).or_default().pending = false;
                    }
                }
            }
            Stmt::Assign { target: Expr::Name(name, _), value } => {
                if matches!(value, Expr::Name(value, _) if value == name) {
                    self.add("clippy::self_assignment");
                }
                let seen = self.seen.entry(name.clone()).or_default();
                let was_pending = std::mem::replace(&mut seen.pending, true);
                seen.assigned = true;
                if was_pending {
                    self.add("unused_assignments");
                }
            }
            Stmt::For { pattern, body, label, .. } => {
                self.pattern(pattern);
                self.labels.extend(label.clone());
                if leaves(body) {
                    self.add("clippy::never_loop");
                }
                // It gives the element that it looks for.
                let gives = |stmt: &Stmt| matches!(stmt, Stmt::Return(Some(Expr::Some(_))));
                if matches!(body.stmts.as_slice(), [Stmt::If { body, orelse: None, .. }] if body.stmts.iter().any(gives))
                {
                    self.add("clippy::manual_find");
                }
            }
            Stmt::Expr(Expr::Name(..)) => self.add("clippy::let_unit_value"),
            Stmt::While { test, body, label } => {
                self.labels.extend(label.clone());
                self.condition(test);
                if leaves(body) {
                    self.add("clippy::never_loop");
                }
            }
            Stmt::Loop { body, label } => {
                self.labels.extend(label.clone());
                if leaves(body) {
                    self.add("clippy::never_loop");
                }
            }
            Stmt::Labelled { label, .. } => {
                self.labels.insert(label.clone());
            }
            Stmt::Break(Some(label)) | Stmt::Continue(Some(label)) => {
                self.labels.remove(label);
            }
            Stmt::If { test, body, orelse } => {
                self.condition(test);
                if orelse.is_none() && body.stmts.is_empty() && body.tail.is_none() {
                    self.add("clippy::needless_ifs");
                }
                if orelse.is_none() && matches!(body.stmts.as_slice(), [Stmt::If { orelse: None, .. }]) {
                    self.add("clippy::collapsible_if");
                }
            }
            _ => {}
        }
    }

    fn condition(&mut self, test: &Expr) {
        let mut has_block = false;
        visit::expr(test, &mut |node| has_block |= matches!(node, Node::Block));
        if has_block {
            self.add("clippy::blocks_in_conditions");
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name, _) => {
                if let Some(seen) = self.seen.get_mut(name) {
                    seen.read = true;
                    seen.pending = false;
                }
            }
            Expr::Float(value, _) if is_known_constant(*value) => self.add("clippy::approx_constant"),
            Expr::Closure { params, body } => {
                params.iter().for_each(|param| self.pattern(param));
                let is_param = |expr: &Expr| match (expr, params.as_slice()) {
                    (Expr::Name(name, _), [Pattern::Name(param)]) => name == param,
                    _ => false,
                };
                match &**body {
                    Expr::Some(inner) if is_param(inner) => self.add("clippy::redundant_closure"),
                    Expr::Call { args, .. } if matches!(args.as_slice(), [arg] if is_param(arg)) => {
                        self.add("clippy::redundant_closure");
                    }
                    _ => {}
                }
            }
            Expr::OwnedClosure { params, .. } => params.iter().for_each(|(name, _)| self.bind(name, false)),
            // `x.push_str(…)` changes a variable where it is.
            Expr::Method { receiver, name, args, .. } => {
                if let Expr::Name(variable, _) = &**receiver
                    && let Some(seen) = self.seen.get_mut(variable)
                {
                    seen.assigned |= seen.mutable;
                }
                if **name == *"push_str"
                    && matches!(args.as_slice(), [Expr::Str(text, _)] if text.chars().count() == 1)
                {
                    self.add("clippy::single_char_add_str");
                }
            }
            Expr::Not(inner) => {
                let inner = match &**inner {
                    Expr::Paren(inner) => inner,
                    inner => inner,
                };
                if matches!(inner, Expr::Native { .. } | Expr::Not(_)) {
                    self.add("clippy::nonminimal_bool");
                }
            }
            Expr::If { test, .. } => self.condition(test),
            Expr::Native { left, right, .. } => self.native(left, right),
            Expr::Format { kind, template, args } => self.format(*kind, template, args),
            _ => {}
        }
    }

    fn native(&mut self, left: &Expr, right: &Expr) {
        let is_constant = |expr: &Expr| {
            let mut constant = true;
            visit::expr(expr, &mut |node| {
                constant &= matches!(
                    node,
                    Node::Expr(
                        Expr::Int(..)
                            | Expr::TypedInt(..)
                            | Expr::Float(..)
                            | Expr::Bool(_)
                            | Expr::Str(..)
                            | Expr::Native { .. }
                            | Expr::Paren(_)
                            | Expr::Not(_)
                    )
                );
            });
            constant
        };
        let both = is_constant(left) && is_constant(right);
        if both {
            self.add("clippy::eq_op");
        }
        if both || [left, right].iter().any(|side| matches!(side, Expr::Bool(_))) {
            self.add("clippy::nonminimal_bool");
        }
    }

    fn format(&mut self, kind: FormatKind, template: &str, args: &[Expr]) {
        if args.iter().any(|arg| matches!(arg, Expr::Str(..))) {
            self.add("clippy::print_literal");
        }
        if args.iter().any(|arg| matches!(arg, Expr::Format { kind: FormatKind::Format, .. })) {
            self.add("clippy::format_in_format_args");
        }
        match kind {
            FormatKind::Format if template == "{}" => self.add("clippy::useless_format"),
            FormatKind::Print(_) if template.ends_with('\n') => self.add("clippy::print_with_newline"),
            _ => {}
        }
    }
}

/// A constant of Rust's, said with a few of its digits.
fn is_known_constant(value: f64) -> bool {
    use std::f64::consts::*;
    let text = value.to_string();
    let Some((_, digits)) = text.split_once('.') else { return false };
    let step = 10f64.powi(-(digits.len() as i32));
    let known = [
        E,
        FRAC_1_PI,
        FRAC_1_SQRT_2,
        FRAC_2_PI,
        FRAC_2_SQRT_PI,
        FRAC_PI_2,
        FRAC_PI_3,
        FRAC_PI_4,
        FRAC_PI_6,
        FRAC_PI_8,
        LN_2,
        LN_10,
        LOG2_10,
        LOG2_E,
        LOG10_2,
        LOG10_E,
        PI,
        SQRT_2,
        TAU,
    ];
    digits.len() >= 2 && known.iter().any(|known| (known - value).abs() <= step)
}
