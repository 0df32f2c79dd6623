//! What annotations say, found by what their names mean.
//!
//! An annotation is an expression that CPython evaluates, and nothing more. Here it is a type where it is one of Python's, or else one of
//! Rust's. What has a meaning of another kind (a function, a variable, a type that does not compile) says nothing of types. A name
//! that nothing binds is a Rust type, unless it is spelled as no Rust type is or as one of Python's nearly is.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::builtins::{BuiltinId, Kind};
use crate::diagnostics::{self, Diagnostic};
use crate::hash::HashMap;
use crate::parse::is_rust_type;
use crate::scope::{Meanings, Resolution, ScopeTable};
use crate::visit::{self, Visitor};

/// Rust's types whose names begin with a small letter.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32",
    "u64", "u128", "usize",
];

/// True for a type of Rust's whose name begins with a small letter.
pub(super) fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

/// Words for Python's types, and their names.
const WORDS: &[(&str, &str)] = &[
    ("array", "list"),
    ("boolean", "bool"),
    ("char", "str"),
    ("double", "float"),
    ("fn", "Callable"),
    ("func", "Callable"),
    ("function", "Callable"),
    ("integer", "int"),
    ("long", "int"),
    ("map", "dict"),
    ("none", "None"),
    ("null", "None"),
    ("number", "float"),
    ("string", "str"),
    ("text", "str"),
    ("void", "None"),
];

/// Python's types that have names.
const TYPES: &[&str] = &["int", "float", "bool", "str", "list", "dict", "set", "tuple", "range", "None"];

/// Variables whose one value is a type: what annotations mean by them, and whether they are no values of the expansion.
pub(super) type Aliases = HashMap<VarId, (ast::Expr, bool)>;

/// Finds them: `Fn = Callable[[int], int]`.
pub(super) fn aliases(module: &ast::Module, names: &Meanings, table: &ScopeTable) -> Aliases {
    let mut find = FindAliases { names, table, found: Aliases::default() };
    visit::walk_stmts(&mut find, &module.body);
    find.found
}

struct FindAliases<'t> {
    names: &'t Meanings,
    table: &'t ScopeTable,
    found: Aliases,
}

impl<'a> Visitor<'a> for FindAliases<'_> {
    fn stmt(&mut self, stmt: &'a ast::Stmt) {
        visit::walk_stmt(self, stmt);
        let (target, value) = match &stmt.kind {
            ast::StmtKind::Assign { targets, value } if targets.len() == 1 => (&targets[0], value),
            ast::StmtKind::AnnAssign { target, value: Some(value), .. } => (target, value),
            _ => return,
        };
        let Some(var) = self.names.var_of(target.id) else { return };
        if !matches!(target.kind, ast::ExprKind::Name(_)) || self.table.var(var).bindings.len() != 1 {
            return;
        }
        let is_type = self.is_type(value);
        if is_type || self.is_class(value) {
            self.found.insert(var, (value.clone(), is_type));
        }
    }

    fn expr(&mut self, _: &'a ast::Expr) {}
}

impl FindAliases<'_> {
    /// Says if an expression is a type that is no value.
    fn is_type(&self, expr: &ast::Expr) -> bool {
        if self.names.builtin(expr).is_some_and(|builtin| builtin.kind == Kind::Annotation) {
            return true;
        }
        match &expr.kind {
            ast::ExprKind::Name(_) => {
                let var = self.names.var_of(expr.id);
                var.and_then(|var| self.found.get(&var)).is_some_and(|(_, is_type)| *is_type)
            }
            ast::ExprKind::Subscript { value, .. } => self.is_type(value) || self.is_class(value),
            ast::ExprKind::Binary { left, op: BinOp::BitOr, right, .. } => {
                let part = |part: &ast::Expr| self.is_type(part) || self.is_class(part);
                let none = |part: &ast::Expr| matches!(part.kind, ast::ExprKind::None);
                (part(left) && (part(right) || none(right))) || (none(left) && part(right))
            }
            ast::ExprKind::Call { func, .. } => {
                let builtin = self.names.builtin(func);
                builtin.is_some_and(|builtin| builtin.kind == Kind::Annotation)
            }
            _ => false,
        }
    }

    /// Says if an expression is the name of a class.
    fn is_class(&self, expr: &ast::Expr) -> bool {
        match self.names.builtin(expr) {
            Some(builtin) => builtin.kind == Kind::Class,
            None => {
                let var = self.names.var_of(expr.id);
                var.and_then(|var| self.found.get(&var)).is_some_and(|(_, is_type)| !is_type)
            }
        }
    }
}

impl Builder<'_> {
    /// Takes the variables that are types out of the symbol table.
    pub(super) fn drop_aliases(&mut self) {
        for (var, _) in self.aliases.iter().filter(|(_, (_, is_type))| *is_type) {
            let known = &mut self.scopes.vars[var.0 as usize];
            (known.bindings, known.captured_by) = Default::default();
            for scope in &mut self.scopes.scopes {
                scope.free.retain(|free| free != var);
            }
        }
    }

    /// Says if a target is a name for a type, so that its assignment does nothing.
    pub(super) fn is_alias(&self, target: &ast::Expr) -> bool {
        let var = self.names.var_of(target.id).filter(|_| matches!(target.kind, ast::ExprKind::Name(_)));
        var.and_then(|var| self.aliases.get(&var)).is_some_and(|(_, is_type)| *is_type)
    }

    pub(super) fn annotations(&mut self, annotation: &Option<ast::Annotation>) -> Option<Annotation> {
        annotation.as_ref().map(|annotation| self.annotation(annotation))
    }

    pub(super) fn annotation(&mut self, annotation: &ast::Annotation) -> Annotation {
        let ty = match &annotation.expr {
            Some(expr) => self.whole_type(expr, annotation),
            None => self.rust_type(annotation),
        };
        Annotation { span: annotation.span, text: annotation.text.clone(), ty }
    }

    fn whole_type(&mut self, expr: &ast::Expr, annotation: &ast::Annotation) -> Type {
        match &expr.kind {
            // A tuple or an array of Rust's.
            ast::ExprKind::Tuple(items) | ast::ExprKind::List(items)
                if is_rust_type(&annotation.text) && !items.iter().any(|item| self.is_python_type(item)) =>
            {
                self.rust_type(annotation)
            }
            ast::ExprKind::RustPath(_) => self.rust_type(annotation),
            _ => self.python_type(expr),
        }
    }

    fn rust_type(&mut self, annotation: &ast::Annotation) -> Type {
        let (id, span, text) = (self.id(), annotation.span, &annotation.text);
        if let Some(help) = super::rust_types::instead_of(text) {
            let message = format!("`{text}` is half a Python type and half a Rust type");
            self.diags.push(Diagnostic::new(diagnostics::Kind::TypeError, span, message).help(help));
            return Type { id, span, kind: TypeKind::Error };
        }
        if is_rust_type(text) {
            return Type { id, span, kind: TypeKind::Rust(text.as_str().into()) };
        }
        // A string that describes in words.
        Type { id, span, kind: TypeKind::Any }
    }

    /// Says if an expression in an annotation is a type that only Python has.
    fn is_python_type(&self, expr: &ast::Expr) -> bool {
        match &expr.kind {
            ast::ExprKind::Name(name) => {
                !PRIMITIVES.contains(&&**name)
                    && matches!(self.names.names.get(&expr.id), Some(Resolution::Builtin(_)))
            }
            ast::ExprKind::Subscript { .. } | ast::ExprKind::None => true,
            _ => false,
        }
    }

    fn python_types(&mut self, exprs: &[ast::Expr]) -> Vec<Type> {
        exprs.iter().map(|expr| self.python_type(expr)).collect()
    }

    /// The type that an expression names.
    fn python_type(&mut self, expr: &ast::Expr) -> Type {
        let kind = self.type_kind(expr);
        Type { id: self.id(), span: expr.span, kind }
    }

    fn boxed_type(&mut self, expr: &ast::Expr) -> Box<Type> {
        Box::new(self.python_type(expr))
    }

    fn type_kind(&mut self, expr: &ast::Expr) -> TypeKind {
        match &expr.kind {
            ast::ExprKind::None => TypeKind::None,
            ast::ExprKind::Name(_) | ast::ExprKind::Attribute { .. } => match self.type_named(expr) {
                Named::Type(name) => match name {
                    "int" => TypeKind::Int,
                    "float" => TypeKind::Float,
                    "bool" => TypeKind::Bool,
                    "str" => TypeKind::Str,
                    "range" => TypeKind::Range,
                    "list" | "List" => TypeKind::List(None),
                    "set" | "Set" => TypeKind::Set(None),
                    "dict" | "Dict" => TypeKind::Dict(None),
                    _ => TypeKind::Any,
                },
                Named::Alias(expr) => self.type_kind(&expr),
                Named::Other => TypeKind::Any,
                Named::Item(name) => self.item(&name, expr.span),
                Named::Error => TypeKind::Error,
            },
            ast::ExprKind::RustPath(path) => {
                let path: Vec<&str> = path.iter().map(|part| &*part.name).collect();
                TypeKind::Rust(path.join("::").into())
            }
            ast::ExprKind::Binary { op: BinOp::BitOr, .. } => {
                let mut parts = Vec::new();
                alternatives(expr, &mut parts);
                self.union(&parts)
            }
            ast::ExprKind::Subscript { value, index } => {
                let items: &[ast::Expr] = match &index.kind {
                    ast::ExprKind::Tuple(items) => items,
                    _ => std::slice::from_ref(index),
                };
                match self.type_named(value) {
                    Named::Type(name) => self.of_parts(name, items),
                    Named::Error => TypeKind::Error,
                    _ => TypeKind::Any,
                }
            }
            ast::ExprKind::List(items) | ast::ExprKind::Tuple(items)
                if items.iter().any(|item| self.is_python_type(item)) =>
            {
                self.display(expr, items)
            }
            _ => TypeKind::Any,
        }
    }

    /// A generic type of Python's, with its parts.
    fn of_parts(&mut self, name: &str, items: &[ast::Expr]) -> TypeKind {
        match (name, items) {
            ("list" | "List" | "Sequence", [item]) => TypeKind::List(Some(self.boxed_type(item))),
            ("set" | "Set", [item]) => TypeKind::Set(Some(self.boxed_type(item))),
            ("dict" | "Dict" | "Mapping", [key, value]) => {
                TypeKind::Dict(Some(Box::new((self.python_type(key), self.python_type(value)))))
            }
            ("tuple" | "Tuple", [item, rest]) if is_ellipsis(rest) => {
                TypeKind::VarTuple(self.boxed_type(item))
            }
            ("tuple" | "Tuple", items) => TypeKind::Tuple(self.python_types(items)),
            ("Optional", [item]) => self.union(&[item, &none(item)]),
            ("Union", items) => self.union(&items.iter().collect::<Vec<_>>()),
            ("Callable", [params, result]) => match &params.kind {
                ast::ExprKind::List(params) => {
                    TypeKind::Callable(self.python_types(params), self.boxed_type(result))
                }
                _ => TypeKind::Any,
            },
            _ => TypeKind::Any,
        }
    }

    /// One type or None; of several types nothing is said.
    fn union(&mut self, parts: &[&ast::Expr]) -> TypeKind {
        let is_none = |part: &&&ast::Expr| matches!(part.kind, ast::ExprKind::None);
        let optional = parts.iter().any(|part| is_none(&part));
        let types: Vec<Type> =
            parts.iter().filter(|part| !is_none(part)).map(|part| self.python_type(part)).collect();
        let ty = match <[Type; 1]>::try_from(types) {
            Ok([ty]) => ty,
            Err(types) if types.is_empty() => return TypeKind::None,
            Err(types) => Type { id: self.id(), span: types[0].span, kind: TypeKind::Any },
        };
        if optional { TypeKind::Optional(Box::new(ty)) } else { ty.kind }
    }

    /// `[int]` and `(int, int)`, which are a list and a tuple.
    fn display(&mut self, expr: &ast::Expr, items: &[ast::Expr]) -> TypeKind {
        let is_list = matches!(expr.kind, ast::ExprKind::List(_));
        let names: Option<Vec<String>> = items.iter().map(type_text).collect();
        let (what, name) = if is_list { ("list", "list") } else { ("tuple", "tuple") };
        let instead = match names {
            Some(names) if !is_list || names.len() == 1 => format!("{name}[{}]", names.join(", ")),
            _ => format!("{name}[…]"),
        };
        let message = format!("a {what} of types is no type, as `{instead}` is");
        self.diags.push(
            Diagnostic::new(diagnostics::Kind::TypeError, expr.span, message)
                .help(format!("write `{instead}`")),
        );
        TypeKind::Error
    }

    /// What a name in an annotation means. Names of `typing` are known without an import, too.
    fn type_named(&mut self, expr: &ast::Expr) -> Named {
        let of = |builtin: BuiltinId| match builtin.kind {
            Kind::Class | Kind::Annotation => Named::Type(builtin.short_name()),
            _ => Named::Other,
        };
        match &expr.kind {
            ast::ExprKind::Name(name) => match self.names.names.get(&expr.id) {
                Some(Resolution::Builtin(builtin)) => of(*builtin),
                Some(Resolution::Var(var)) => match self.aliases.get(var) {
                    Some((value, _)) => Named::Alias(value.clone()),
                    None => Named::Other,
                },
                _ if &**name == "..." => Named::Other,
                _ => {
                    let typing = ["typing", "collections.abc"];
                    let mut known =
                        typing.iter().filter_map(|module| BuiltinId::importable(&format!("{module}.{name}")));
                    known.next().map_or_else(|| Named::Item(name.clone()), of)
                }
            },
            ast::ExprKind::Attribute { value, .. } => match self.names.builtin(expr) {
                Some(builtin) => of(builtin),
                None => match (&value.kind, self.names.names.get(&value.id)) {
                    (ast::ExprKind::Name(module), Some(Resolution::Item))
                        if BuiltinId::importable(module).is_some() =>
                    {
                        let message = format!("name '{module}' is not defined");
                        self.diags.push(
                            Diagnostic::new(diagnostics::Kind::NameError, value.span, message)
                                .help(format!("write `import {module}` at the start")),
                        );
                        Named::Error
                    }
                    _ => Named::Other,
                },
            },
            _ => Named::Other,
        }
    }

    /// A name that nothing in the source binds.
    fn item(&mut self, name: &Name, span: Span) -> TypeKind {
        let lower = name.to_lowercase();
        let same = TYPES.iter().find(|known| known.to_lowercase() == lower).copied();
        let word = || WORDS.iter().find(|(word, _)| *word == &**name).map(|(_, python)| *python);
        let near = || TYPES.iter().find(|known| super::misspelled::edits(name, known) == 1).copied();
        let is_small = name.starts_with(|c: char| c.is_lowercase() || c == '_');
        let found = match is_small {
            true => word().or(same).or_else(near),
            false => same,
        };
        if PRIMITIVES.contains(&&**name) || (found.is_none() && !is_small) {
            return TypeKind::Rust(name.clone());
        }
        let rust = format!("if a Rust type is meant, write `self::{name}`");
        let help = match found {
            Some(python) => format!("did you mean `{python}`? ({rust})"),
            None => rust,
        };
        let message = format!("name '{name}' is not defined");
        self.diags.push(Diagnostic::new(diagnostics::Kind::NameError, span, message).help(help));
        TypeKind::Error
    }

    /// Reports a type where a value has to be.
    pub(super) fn refuse_type(&mut self, name: &Name, span: Span) -> ExprKind {
        let message = format!("`{name}` as a value, which is a type");
        let help = "name types in annotations only";
        self.diags.push(Diagnostic::new(diagnostics::Kind::Unsupported, span, message).help(help));
        ExprKind::Error
    }
}

/// What a name in an annotation means.
enum Named {
    /// A type of Python's.
    Type(&'static str),
    /// What the variable is bound to.
    Alias(ast::Expr),
    /// Something that is no type.
    Other,
    /// Nothing that the source knows.
    Item(Name),
    /// It has been reported.
    Error,
}

fn alternatives<'e>(expr: &'e ast::Expr, parts: &mut Vec<&'e ast::Expr>) {
    match &expr.kind {
        ast::ExprKind::Binary { left, op: BinOp::BitOr, right, .. } => {
            alternatives(left, parts);
            alternatives(right, parts);
        }
        _ => parts.push(expr),
    }
}

fn none(at: &ast::Expr) -> ast::Expr {
    ast::Expr { id: at.id, span: at.span, kind: ast::ExprKind::None }
}

fn is_ellipsis(expr: &ast::Expr) -> bool {
    matches!(&expr.kind, ast::ExprKind::Name(name) if &**name == "...")
}

/// A type as it is written, if it is a simple one.
fn type_text(expr: &ast::Expr) -> Option<String> {
    Some(match &expr.kind {
        ast::ExprKind::Name(name) => name.to_string(),
        ast::ExprKind::None => "None".to_owned(),
        ast::ExprKind::Subscript { value, index } => {
            format!("{}[{}]", type_text(value)?, type_text(index)?)
        }
        ast::ExprKind::Tuple(items) => {
            items.iter().map(type_text).collect::<Option<Vec<String>>>()?.join(", ")
        }
        _ => return None,
    })
}
