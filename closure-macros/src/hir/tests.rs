//! Sources and the trees that are built of them, in Python's notation with every name as what it is: `x` of the module, `f.x` of a
//! function, `<f.x>` an attribute of one, `print!` a builtin, `::item` Rust's; `=f.x` holds what was evaluated where a function was made.

use super::*;
use crate::diagnostics::Diagnostics;
use crate::scope::{ScopeKind, ScopeTable};
use crate::source::Source;
use crate::{lex, parse, scope};

fn built(text: &str) -> (Module, ScopeTable) {
    let mut diags = Diagnostics::default();
    let module = parse::parse(&lex::lex(&Source::from_text(text), &mut diags), &mut diags);
    let meanings = scope::resolve(&module, &mut diags);
    let built = build(&module, meanings, &mut diags);
    assert!(!diags.has_errors(), "{:?} in\n{text}", diags.iter().collect::<Vec<_>>());
    built
}

struct Dump<'a> {
    scopes: &'a ScopeTable,
    lines: Vec<String>,
    indent: usize,
    /// Functions inside expressions, which are shown below the statement.
    inner: Vec<&'a Function>,
}

fn dump(text: &str) -> String {
    let (module, scopes) = built(text);
    let mut dump = Dump { scopes: &scopes, lines: Vec::new(), indent: 0, inner: Vec::new() };
    dump.body(&module.body);
    dump.lines.join("\n")
}

impl<'a> Dump<'a> {
    fn line(&mut self, text: String) {
        self.lines.push(format!("{}{text}", "  ".repeat(self.indent)));
    }

    fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
            for function in std::mem::take(&mut self.inner) {
                self.function(function, "lambda");
            }
        }
    }

    fn block(&mut self, head: String, body: &'a [Stmt]) {
        self.line(head);
        self.indent += 1;
        self.body(body);
        self.indent -= 1;
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        let text = match &stmt.kind {
            StmtKind::FunctionDef(function) => return self.function(function, "def"),
            StmtKind::Return(value) => format!("return {}", self.exprs(value)),
            StmtKind::Assign { targets, value } => format!("{} = {}", self.exprs(targets), self.expr(value)),
            StmtKind::AugAssign { target, op, value, .. } => {
                format!("{} {}= {}", self.expr(target), op.symbol(), self.expr(value))
            }
            StmtKind::AnnAssign { target, value, .. } => {
                format!("{}: {}", self.expr(target), self.exprs(value))
            }
            StmtKind::For { target, iter, body, .. } => {
                let head = format!("for {} in {}", self.expr(target), self.expr(iter));
                return self.block(head, body);
            }
            StmtKind::While { test, body, .. } => {
                let head = format!("while {}", self.expr(test));
                return self.block(head, body);
            }
            StmtKind::If { test, body, orelse } => {
                let head = format!("if {}", self.expr(test));
                self.block(head, body);
                if !orelse.is_empty() {
                    self.block("else".into(), orelse);
                }
                return;
            }
            StmtKind::Assert { test, .. } => format!("assert {}", self.expr(test)),
            StmtKind::Import(names) => {
                let var = |name: &Import| name.var.map_or_else(String::new, |var| self.var(var));
                let names = names.iter().map(|name| format!("{} {}", name.full, var(name)).trim().to_owned());
                format!("import {}", names.collect::<Vec<_>>().join(", "))
            }
            StmtKind::Delete(targets) => format!("del {}", self.exprs(targets)),
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Pass => "pass".into(),
            StmtKind::Break => "break".into(),
            StmtKind::Continue => "continue".into(),
            StmtKind::Error => "error".into(),
        };
        self.line(text);
    }

    fn function(&mut self, function: &'a Function, keyword: &str) {
        for decorator in &function.decorators {
            let text = self.expr(decorator);
            self.line(format!("@{text}"));
        }
        let mut params = Vec::new();
        for param in &function.params.list {
            let var = param.var.map_or_else(String::new, |var| self.var(var));
            let default = param.default.as_ref().map(|default| format!("={}", self.expr(default)));
            let hidden = param.hidden.map(|var| format!(" in {}", self.var(var)));
            params.push([Some(var), default, hidden].into_iter().flatten().collect::<String>());
        }
        let name = function.var.map_or_else(|| function.name.name.to_string(), |var| self.var(var));
        self.block(format!("{keyword} {name}({})", params.join(", ")), &function.body);
    }

    fn var(&self, var: VarId) -> String {
        let info = self.scopes.var(var);
        if let Some((function, name)) = info.attribute() {
            return format!("<{function}.{name}>");
        }
        let scope = self.scopes.scope(info.owner);
        let around = match (scope.kind, scope.def) {
            (ScopeKind::Module, _) => String::new(),
            (ScopeKind::Comprehension, _) => "[].".into(),
            (ScopeKind::Function, Some(def)) => format!("{}.", self.scopes.var(def).name),
            (ScopeKind::Function, None) => "lambda.".into(),
        };
        format!("{}{around}{}", if info.is_hidden() { "=" } else { "" }, info.name)
    }

    fn exprs(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> String {
        let texts: Vec<String> = exprs.into_iter().map(|expr| self.expr(expr)).collect();
        texts.join(", ")
    }

    fn expr(&mut self, expr: &'a Expr) -> String {
        match &expr.kind {
            ExprKind::Name(Meaning::Var(var)) => self.var(*var),
            ExprKind::Name(Meaning::Builtin(builtin)) => format!("{}!", builtin.name),
            ExprKind::Name(Meaning::Item(name)) => format!("::{name}"),
            ExprKind::RustPath(path) => path.iter().map(|part| format!("::{}", part.name)).collect(),
            ExprKind::None => "None".into(),
            ExprKind::Bool(value) => format!("{value}"),
            ExprKind::Int(value) => format!("{value}"),
            ExprKind::Float(value) => format!("{value:?}"),
            ExprKind::Str(text) => format!("{text:?}"),
            ExprKind::FString(parts) => {
                let fields = parts.iter().filter_map(|part| match part {
                    FStringPart::Field(field) => Some(&field.expr),
                    FStringPart::Literal(_) => None,
                });
                format!("f[{}]", self.exprs(fields))
            }
            ExprKind::Binary { left, op, right, .. } => {
                format!("({} {} {})", self.expr(left), op.symbol(), self.expr(right))
            }
            ExprKind::Unary { op, operand, .. } => format!("({} {})", op.symbol(), self.expr(operand)),
            ExprKind::BoolOp { op, values } => format!("{op:?}({})", self.exprs(values)),
            ExprKind::Compare { left, rest } => {
                let left = self.expr(left);
                let rest = rest.iter().map(|part| format!(" {:?} {}", part.op, self.expr(&part.right)));
                format!("({left}{})", rest.collect::<String>())
            }
            ExprKind::IfExp { test, body, orelse } => {
                format!("({} if {} else {})", self.expr(body), self.expr(test), self.expr(orelse))
            }
            ExprKind::Lambda(function) => {
                self.inner.push(function);
                let receiver =
                    function.receiver.as_ref().map(|receiver| format!(" of {}", self.expr(&receiver.value)));
                format!("<{}{}>", function.name.name, receiver.unwrap_or_default())
            }
            ExprKind::Call { func, args } => {
                let func = self.expr(func);
                let args = args.iter().map(|arg| {
                    let value = self.expr(&arg.value);
                    match &arg.kind {
                        ArgKind::Positional => value,
                        ArgKind::Keyword(name) => format!("{}={value}", name.name),
                        ArgKind::Star => format!("*{value}"),
                        ArgKind::DoubleStar => format!("**{value}"),
                    }
                });
                format!("{func}({})", args.collect::<Vec<_>>().join(", "))
            }
            ExprKind::Attribute { value, attr } => format!("{}.{}", self.expr(value), attr.name),
            ExprKind::Subscript { value, index } => format!("{}[{}]", self.expr(value), self.expr(index)),
            ExprKind::Slice { lower, upper, step } => {
                let mut bound = |bound: &'a Option<Box<Expr>>| self.exprs(bound.as_deref());
                format!("{}:{}:{}", bound(lower), bound(upper), bound(step))
            }
            ExprKind::Tuple(items) => format!("({},)", self.exprs(items)),
            ExprKind::List(items) => format!("[{}]", self.exprs(items)),
            ExprKind::Set(items) => format!("{{{}}}", self.exprs(items)),
            ExprKind::Dict(items) => {
                let items = items.iter().map(|(key, value)| match key {
                    Some(key) => format!("{}: {}", self.expr(key), self.expr(value)),
                    None => format!("**{}", self.expr(value)),
                });
                format!("{{{}}}", items.collect::<Vec<_>>().join(", "))
            }
            ExprKind::Comprehension(comprehension) => {
                let mut text = self.expr(&comprehension.element);
                text += &comprehension
                    .value
                    .iter()
                    .map(|value| format!(": {}", self.expr(value)))
                    .collect::<String>();
                for clause in &comprehension.clauses {
                    text += &format!(" for {} in {}", self.expr(&clause.target), self.expr(&clause.iter));
                    text += &clause
                        .conditions
                        .iter()
                        .map(|test| format!(" if {}", self.expr(test)))
                        .collect::<String>();
                }
                format!("{:?}({text})", comprehension.kind)
            }
            ExprKind::Starred(value) => format!("*{}", self.expr(value)),
            ExprKind::Error => "error".into(),
        }
    }
}

/// The lines of a tree; the indentation of the table is not theirs.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = dump(text);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "of\n{text}");
}

#[test]
fn names_are_what_they_mean() {
    check("x = 1\nprint(x, y, a::b)", &["x = 1", "print!(1, ::y, ::a::b)"]);
    check("def f(x):\n  return x", &["def f(f.x)", "  return f.x"]);
    check("def print(x): pass\nprint(1)", &["def print(print.x)", "  pass", "print(1)"]);
    check(
        "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n  return g",
        &["def f()", "  f.n = 0", "  def f.g()", "    pass", "    f.n += 1", "  return f.g"],
    );
    check("[x for x in xs]", &["List([].x for [].x in ::xs)"]);
    check("if __name__ == '__main__': pass", &["if (__name__! Eq \"__main__\")", "  pass"]);
}

#[test]
fn constants_of_the_module_are_their_values() {
    check("def f(a=x): return x\nx = 1\nf()", &["def f(f.a=x in =a)", "  return 1", "x = 1", "f()"]);
    check("s: str = 'a'\nw: float = 1\nprint(s, w)", &["s: \"a\"", "w: 1", "print!(\"a\", w)"]);
    // Code of the program's may run before it is bound, or bind it again.
    check("print()\nx = 1\ndef f(): return x", &["print!()", "x = 1", "def f()", "  return x"]);
    check("x = 1\nx += 1\nprint(x)", &["x = 1", "x += 1", "print!(x)"]);
}

#[test]
fn imports_are_other_names() {
    check(
        "import math as m\nfrom math import sqrt\nprint(m.pi, sqrt(2))",
        &["import math", "import math.sqrt", "print!(math!.pi, math.sqrt!(2))"],
    );
    // One that is bound again is a variable.
    check("import math\nmath = 1", &["import math math", "math = 1"]);
}

#[test]
fn a_dict_by_keywords_is_a_display() {
    check("dict(a=1, **b)", &["{\"a\": 1, **::b}"]);
    check("dict(xs, a=1)", &["{**dict!(::xs), \"a\": 1}"]);
    check("dict(xs)", &["dict!(::xs)"]);
    check("def dict(**k): pass\ndict(a=1)", &["def dict(dict.k)", "  pass", "dict(a=1)"]);
}

#[test]
fn keywords_that_are_taken_out_are_parameters() {
    check(
        "def f(**k):\n  a = k.pop('a', 1)\n  print(k.pop('b'), k)\n",
        &["def f(f.a=1, f.k)", "  pass", "  print!(f.k.pop(\"b\"), f.k)"],
    );
    check("def f(**k):\n  if k.pop('b', 2): pass\n", &["def f(f.b=2, f.k)", "  if f.b", "    pass"]);
    // The name is used before.
    check(
        "def f(**k):\n  print(a)\n  x = k.pop('a', 1)",
        &["def f(f.k)", "  print!(::a)", "  f.x = f.k.pop(\"a\", 1)"],
    );
}

#[test]
fn attributes_of_functions_are_variables() {
    check(
        "def f():\n  f.calls += 1\nf.calls = 0\nprint(f.calls)",
        &["def f()", "  <f.calls> += 1", "<f.calls> = 0", "print!(<f.calls>)"],
    );
    // Not set where the function is.
    check("def f():\n  f.calls = 0", &["def f()", "  f.calls = 0"]);
}

#[test]
fn methods_that_are_values_are_functions() {
    check(
        "xs = []\nadd = xs.append\nadd(1)",
        &[
            "xs = []",
            "add = <append of xs>",
            "lambda append(lambda.value)",
            "  return =receiver.append(lambda.value)",
            "add(1)",
        ],
    );
}

#[test]
fn generators_that_are_objects_are_functions() {
    check("sum(x for x in xs)", &["sum!(Generator([].x for [].x in ::xs))"]);
    check(
        "g = (x * 2 for x in xs if x)",
        &[
            "g = map!(<<genexpr>>, filter!(<<genexpr>>, ::xs))",
            "lambda <genexpr>(lambda.x)",
            "  return (lambda.x * 2)",
            "lambda <genexpr>(lambda.x)",
            "  return lambda.x",
        ],
    );
}

#[test]
fn the_library_is_added_once() {
    let text = "from functools import cache as c\n@c\ndef f(x): return x\n@c\ndef g(x): return x";
    let found = dump(text);
    assert_eq!(found.matches("def f_functools_cache(").count(), 1, "{found}");
}

#[test]
fn a_function_is_one_for_each_way_to_call_it() {
    check(
        "def f(g=None):\n  def d(g):\n    return g\n  if g is None:\n    return d\n  return d(g)\n@f\ndef a(): pass\n@f()\ndef b(): pass",
        &[
            "def f()",
            "  def f.d(d.g)",
            "    return d.g",
            "  return f.d",
            "def f_g(f_g.g)",
            "  def f_g.d(d.g)",
            "    return d.g",
            "  return f_g.d(f_g.g)",
            "@f_g",
            "def a()",
            "  pass",
            "@f()",
            "def b()",
            "  pass",
            // What Rust code may call.
            "(f, f_g, a, b,)",
        ],
    );
}

#[test]
fn what_does_not_depend_on_names_is_taken_over() {
    check(
        "def f(a, /, b: int = [0], *c, d=1, **e) -> int:\n  x: int = 1\n  y: str\n  a = b = (1, 2.5, 'c', None, True)\n  return x",
        &[
            "def f(f.a, f.b=[0] in =b, f.c, f.d=1, f.e)",
            "  f.x: 1",
            "  f.y: ",
            "  f.a, f.b = (1, 2.5, \"c\", None, true,)",
            "  return f.x",
        ],
    );
    check(
        "for i, *j in xs:\n  if i: break\n  elif not j: continue\n  else: pass\nwhile True:\n  assert 1 < 2 < 3\n  del d[1:2]",
        &[
            "for (i, *j,) in ::xs",
            "  if i",
            "    break",
            "  else",
            "    if (not j)",
            "      continue",
            "    else",
            "      pass",
            "while true",
            "  assert (1 Lt 2 Lt 3)",
            "  del ::d[1:2:]",
        ],
    );
    check(
        "f = lambda a: a or -a\nf'{f(1)!r:{2}}' if f else {1: 2, **{}}\n{1} | {f(*[1], b=2, **{})}\nf.a.b",
        &[
            "f = <<lambda>>",
            "lambda <lambda>(lambda.a)",
            "  return Or(lambda.a, (- lambda.a))",
            "(f[f(1)] if f else {1: 2, **{}})",
            "({1} | {f(*[1], b=2, **{})})",
            "f.a.b",
        ],
    );
}

/// Every id is one node's, and every variable that is read is one that something binds.
#[test]
fn ids_are_each_nodes_own() {
    let texts = [
        "def f(g=None, n=1):\n  def d(g):\n    return lambda x=n: (y + x for y in g for z in y if z)\n  return d if g is None else d(g)\nf()\nf(len)\nf(n=2)",
        "from functools import partial, lru_cache\n@lru_cache\ndef f(**k):\n  a = k.pop('a', 1)\n  return sorted(k, key=k.get)\npartial(f, a=2)",
    ];
    for text in texts {
        let (module, scopes) = built(text);
        let mut ids = Ids { scopes: &scopes, seen: Vec::new() };
        visit::walk_stmts(&mut ids, &module.body);
        let count = ids.seen.len();
        ids.seen.sort_unstable();
        ids.seen.dedup();
        assert_eq!(ids.seen.len(), count, "{text}");
        assert!(ids.seen.iter().all(|id| id.0 < module.node_count), "{text}");
    }
}

struct Ids<'a> {
    scopes: &'a ScopeTable,
    seen: Vec<NodeId>,
}

impl<'a> visit::Visitor<'a> for Ids<'_> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        self.seen.push(stmt.id);
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        self.seen.push(expr.id);
        if let Some(var) = expr.var() {
            let info = self.scopes.var(var);
            assert!(!info.bindings.is_empty(), "{} is bound", info.name);
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.seen.push(function.id);
        self.seen.extend(function.params.list.iter().map(|param| param.id).chain(function.applied.clone()));
        assert!(self.scopes.scope_of(function.id).is_some(), "{} has a scope", function.name.name);
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}
