//! The tree as text, one statement a parenthesis, for tests.

use crate::ast::*;

pub fn module(module: &Module) -> String {
    block(&module.body)
}

fn block(body: &[Stmt]) -> String {
    body.iter().map(stmt).collect::<Vec<_>>().join(" ")
}

fn join(exprs: &[Expr]) -> String {
    exprs.iter().map(|e| format!(" {}", expr(e))).collect()
}

fn idents(names: &[Ident]) -> String {
    names.iter().map(|name| format!(" {}", name.name)).collect()
}

fn imports(names: &[ImportName]) -> String {
    names
        .iter()
        .map(|ImportName { name, alias }| match alias {
            Some(alias) => format!(" {}:{}", name.name, alias.name),
            None => format!(" {}", name.name),
        })
        .collect()
}

fn with_else(orelse: &[Stmt]) -> String {
    if orelse.is_empty() { String::new() } else { format!(" else {{{}}}", block(orelse)) }
}

fn stmt(stmt: &Stmt) -> String {
    match &stmt.kind {
        StmtKind::FunctionDef(function) => def(function),
        StmtKind::Return(None) => "(return)".into(),
        StmtKind::Return(Some(value)) => format!("(return {})", expr(value)),
        StmtKind::Assign { targets, value } => format!("(={} {})", join(targets), expr(value)),
        StmtKind::AugAssign { target, op, value, .. } => {
            format!("({}= {} {})", binary(*op), expr(target), expr(value))
        }
        StmtKind::AnnAssign { target, annotation: note, value } => match value {
            Some(value) => format!("(: {} {} {})", expr(target), annotation(note), expr(value)),
            None => format!("(: {} {})", expr(target), annotation(note)),
        },
        StmtKind::For { target, iter, body, orelse } => {
            format!("(for {} {} {{{}}}{})", expr(target), expr(iter), block(body), with_else(orelse))
        }
        StmtKind::While { test, body, orelse } => {
            format!("(while {} {{{}}}{})", expr(test), block(body), with_else(orelse))
        }
        StmtKind::If { test, body, orelse } => {
            format!("(if {} {{{}}}{})", expr(test), block(body), with_else(orelse))
        }
        StmtKind::Assert { test, message: None } => format!("(assert {})", expr(test)),
        StmtKind::Assert { test, message: Some(message) } => {
            format!("(assert {} {})", expr(test), expr(message))
        }
        StmtKind::Nonlocal(names) => format!("(nonlocal{})", idents(names)),
        StmtKind::Global(names) => format!("(global{})", idents(names)),
        StmtKind::Import(names) => format!("(import{})", imports(names)),
        StmtKind::ImportFrom { module, names } => format!("(from {}{})", module.name, imports(names)),
        StmtKind::Delete(targets) => format!("(del{})", join(targets)),
        StmtKind::Expr(value) => format!("(expr {})", expr(value)),
        StmtKind::Pass => "(pass)".into(),
        StmtKind::Break => "(break)".into(),
        StmtKind::Continue => "(continue)".into(),
        StmtKind::Error => "(error)".into(),
    }
}

fn def(function: &Function) -> String {
    let mut text = String::from("(");
    for attribute in &function.attributes {
        text += &match &attribute.doc {
            Some(doc) => format!("///{doc:?} "),
            None => format!("#[{}] ", attribute.tokens),
        };
    }
    for decorator in &function.decorators {
        text += &format!("@{} ", expr(decorator));
    }
    if let Some(visibility) = &function.visibility {
        text += &format!("{visibility} ");
    }
    text += &format!("def {} [{}]", function.name.name, params(&function.params));
    if let Some(returns) = &function.returns {
        text += &format!(" -> {}", annotation(returns));
    }
    if let Some(docstring) = &function.docstring {
        text += &format!(" doc {}", string(docstring));
    }
    text + &format!(" {{{}}})", block(&function.body))
}

/// The expression, or the text in backquotes.
fn annotation(annotation: &Annotation) -> String {
    match &annotation.expr {
        Some(value) => expr(value),
        None => format!("`{}`", annotation.text),
    }
}

fn params(params: &Params) -> String {
    let mut list = Vec::new();
    let mut starred = false;
    for (index, param) in params.list.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| params.list[index].kind);
        if before == Some(ParamKind::PositionalOnly) && param.kind != ParamKind::PositionalOnly {
            list.push("/".to_owned());
        }
        if param.kind == ParamKind::KeywordOnly && !starred {
            list.push("*".to_owned());
        }
        starred |= matches!(param.kind, ParamKind::KeywordOnly | ParamKind::VarArgs);
        let mut text = match param.kind {
            ParamKind::VarArgs => "*".to_owned(),
            ParamKind::VarKeywords => "**".to_owned(),
            _ => String::new(),
        };
        text += &param.name.name;
        if let Some(note) = &param.annotation {
            text += &format!(":{}", annotation(note));
        }
        if let Some(default) = &param.default {
            text += &format!("={}", expr(default));
        }
        list.push(text);
    }
    if params.list.last().is_some_and(|last| last.kind == ParamKind::PositionalOnly) {
        list.push("/".to_owned());
    }
    list.join(" ")
}

fn string(text: &str) -> String {
    let inside: String = text
        .chars()
        .map(|c| match c {
            ' ' | '!' | '#'..='[' | ']'..='~' => c.to_string(),
            c => format!("\\{:x};", u32::from(c)),
        })
        .collect();
    format!("\"{inside}\"")
}

fn binary(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::MatMul => "@",
        BinOp::TrueDiv => "/",
        BinOp::FloorDiv => "//",
        BinOp::Mod => "%",
        BinOp::Pow => "**",
        BinOp::LShift => "<<",
        BinOp::RShift => ">>",
        BinOp::BitAnd => "&",
        BinOp::BitOr => "|",
        BinOp::BitXor => "^",
    }
}

fn compare(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "==",
        CmpOp::NotEq => "!=",
        CmpOp::Lt => "<",
        CmpOp::LtE => "<=",
        CmpOp::Gt => ">",
        CmpOp::GtE => ">=",
        CmpOp::Is => "is",
        CmpOp::IsNot => "is-not",
        CmpOp::In => "in",
        CmpOp::NotIn => "not-in",
    }
}

fn optional(value: &Option<Box<Expr>>) -> String {
    value.as_ref().map_or("_".into(), |value| expr(value))
}

pub fn expr(value: &Expr) -> String {
    match &value.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::RustPath(path) => path.iter().map(|part| &*part.name).collect::<Vec<_>>().join("::"),
        ExprKind::None => "None".into(),
        ExprKind::Bool(true) => "True".into(),
        ExprKind::Bool(false) => "False".into(),
        ExprKind::Int(value) => value.to_string(),
        ExprKind::Float(value) => format!("{:x}f", value.to_bits()),
        ExprKind::Str(value) => string(value),
        ExprKind::FString(parts) => format!("(f{})", fstring(parts)),
        ExprKind::Binary { left, op, right, .. } => {
            format!("({} {} {})", binary(*op), expr(left), expr(right))
        }
        ExprKind::Unary { op, operand, .. } => {
            let op = match op {
                UnaryOp::Neg => "-",
                UnaryOp::Pos => "+",
                UnaryOp::Invert => "~",
                UnaryOp::Not => "not",
            };
            format!("({op} {})", expr(operand))
        }
        ExprKind::BoolOp { op: BoolOp::And, values } => format!("(and{})", join(values)),
        ExprKind::BoolOp { op: BoolOp::Or, values } => format!("(or{})", join(values)),
        ExprKind::Compare { left, rest } => {
            let rest: String =
                rest.iter().map(|part| format!(" {} {}", compare(part.op), expr(&part.right))).collect();
            format!("({}{rest})", expr(left))
        }
        ExprKind::IfExp { test, body, orelse } => {
            format!("(if {} {} {})", expr(test), expr(body), expr(orelse))
        }
        ExprKind::Lambda(function) => {
            let body = match &function.body[..] {
                [Stmt { kind: StmtKind::Return(Some(value)), .. }] => expr(value),
                _ => "?".into(),
            };
            format!("(lambda [{}] {body})", params(&function.params))
        }
        ExprKind::Call { func, args } => {
            let args: String = args.iter().map(arg).collect();
            format!("(call {}{args})", expr(func))
        }
        ExprKind::Attribute { value, attr } => format!("(. {} {})", expr(value), attr.name),
        ExprKind::Subscript { value, index } => format!("([] {} {})", expr(value), expr(index)),
        ExprKind::Slice { lower, upper, step } => {
            format!("(slice {} {} {})", optional(lower), optional(upper), optional(step))
        }
        ExprKind::Tuple(items) => format!("(tuple{})", join(items)),
        ExprKind::List(items) => format!("(list{})", join(items)),
        ExprKind::Set(items) => format!("(set{})", join(items)),
        ExprKind::Dict(items) => {
            let items: String = items
                .iter()
                .map(|(key, value)| match key {
                    Some(key) => format!(" {}:{}", expr(key), expr(value)),
                    None => format!(" **{}", expr(value)),
                })
                .collect();
            format!("(dict{items})")
        }
        ExprKind::Comprehension(comprehension) => {
            let kind = match comprehension.kind {
                ComprehensionKind::List => "listcomp",
                ComprehensionKind::Set => "setcomp",
                ComprehensionKind::Dict => "dictcomp",
                ComprehensionKind::Generator => "genexp",
            };
            let value =
                comprehension.value.as_ref().map_or(String::new(), |value| format!(":{}", expr(value)));
            let clauses: String = comprehension
                .clauses
                .iter()
                .map(|clause| {
                    format!(
                        " (for {} {}{})",
                        expr(&clause.target),
                        expr(&clause.iter),
                        join(&clause.conditions)
                    )
                })
                .collect();
            format!("({kind} {}{value}{clauses})", expr(&comprehension.element))
        }
        ExprKind::Starred(value) => format!("(* {})", expr(value)),
        ExprKind::Error => "<error>".into(),
    }
}

fn arg(arg: &Arg) -> String {
    match &arg.kind {
        ArgKind::Positional => format!(" {}", expr(&arg.value)),
        ArgKind::Keyword(name) => format!(" {}={}", name.name, expr(&arg.value)),
        ArgKind::Star => format!(" *{}", expr(&arg.value)),
        ArgKind::DoubleStar => format!(" **{}", expr(&arg.value)),
    }
}

fn fstring(parts: &[FStringPart]) -> String {
    parts
        .iter()
        .map(|part| match part {
            FStringPart::Literal(text) => format!(" {}", string(text)),
            FStringPart::Field(field) => {
                let debug = field.debug.as_ref().map_or(String::new(), |text| format!("={}", string(text)));
                let conversion = match field.conversion {
                    None => "",
                    Some(Conversion::Str) => "!s",
                    Some(Conversion::Repr) => "!r",
                    Some(Conversion::Ascii) => "!a",
                };
                let spec = field.spec.as_ref().map_or(String::new(), |spec| format!(":{}", fstring(spec)));
                format!(" {{{}{debug}{conversion}{spec}}}", expr(&field.expr))
            }
        })
        .collect()
}
