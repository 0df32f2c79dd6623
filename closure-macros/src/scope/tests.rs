use super::*;
use crate::lex::lex;
use crate::parse::parse;
use crate::source::Source;
use std::io::Write;
use std::process::{Command, Stdio};

/// Resolves a text; the mistakes as `line:column message`.
fn meanings(text: &str) -> (Meanings, Vec<String>) {
    let mut diags = Diagnostics::default();
    let tokens = lex(&Source::from_text(text), &mut diags);
    let module = parse(&tokens, &mut diags);
    let parsed = diags.iter().count();
    let meanings = resolve(&module, &mut diags);
    let place = |span: Span| format!("{}:{}", span.lo.line, span.lo.column + 1);
    let errors = diags.iter().skip(parsed).map(|d| format!("{} {}", place(d.span), d.message)).collect();
    (meanings, errors)
}

fn resolved(text: &str) -> (ScopeTable, Vec<String>) {
    let (meanings, errors) = meanings(text);
    (meanings.table, errors)
}

fn names(table: &ScopeTable, vars: &[VarId]) -> String {
    let names: Vec<&str> = vars.iter().map(|&var| &*table.var(var).name).collect();
    names.join(" ")
}

/// The names of the scopes around and the scope's own, by what binds it.
fn path(table: &ScopeTable, id: ScopeId) -> String {
    let scope = table.scope(id);
    let Some(parent) = scope.parent else { return "module".to_string() };
    let own = scope.def.map_or_else(
        || if scope.kind == ScopeKind::Comprehension { "[]".to_string() } else { "lambda".to_string() },
        |var| table.var(var).name.to_string(),
    );
    match table.scope(parent).parent {
        None => own,
        Some(_) => format!("{}.{own}", path(table, parent)),
    }
}

/// One line a scope: `path: own variables | captured ones, each with its users | free variables`.
fn dump(text: &str) -> String {
    let (table, errors) = resolved(text);
    assert_eq!(errors, Vec::<String>::new(), "in\n{text}");
    let mut lines = Vec::new();
    for (index, scope) in table.scopes.iter().enumerate() {
        let own: Vec<VarId> = scope.vars.iter().copied().filter(|&var| !table.var(var).is_hidden()).collect();
        let mut cells = Vec::new();
        for &var in &scope.vars {
            let Var { name, captured_by, .. } = table.var(var);
            if !captured_by.is_empty() {
                let users: Vec<String> = captured_by.iter().map(|&user| path(&table, user)).collect();
                let hidden = if table.var(var).is_hidden() { "=" } else { "" };
                cells.push(format!("{hidden}{name}({})", users.join(" ")));
            }
        }
        lines.push(format!(
            "{}: {} | {} | {}",
            path(&table, ScopeId(index as u32)),
            names(&table, &own),
            cells.join(" "),
            names(&table, &scope.free)
        ));
    }
    // Empty columns leave two blanks.
    lines
        .iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("\n")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let found = dump(text);
    let found: Vec<&str> = found.lines().map(str::trim).collect();
    assert_eq!(found, expected, "in\n{text}");
}

#[test]
fn a_name_that_is_bound_is_local() {
    check(
        "def f(a, *b, c=1, **d):\n  e = 1\n  g += 1\n  h: int\n  for i, (j, *k) in a: pass\n  import m.n, o as p\n  def q(): pass\n",
        "module: f | |
         f: a b c d e g h i j k m p q | |
         f.q: | |",
    );
}

#[test]
fn nonlocal_skips_frames_that_do_not_bind() {
    check(
        "def a():\n  x = 1\n  def b():\n    def c():\n      def d():\n        nonlocal x\n        x = 2\n",
        "module: a | |
         a: x b | x(a.b.c.d) |
         a.b: c | | x
         a.b.c: d | | x
         a.b.c.d: | | x",
    );
}

#[test]
fn a_parameter_hides_and_an_inner_one_captures() {
    check(
        "def a(x, y):\n  def b(x):\n    return lambda: x + y\n",
        "module: a | |
         a: x y b | y(a.b.lambda) |
         a.b: x | x(a.b.lambda) | y
         a.b.lambda: | | x y",
    );
}

#[test]
fn comprehensions_are_scopes_in_their_frame() {
    // The first iterable belongs outside; a lambda closes over the comprehension's variable; reading is no capture.
    check(
        "def f(x, n):\n  return [lambda: (x, y, n) for x in x if n for y in x]\n",
        "module: f | |
         f: x n | n(f.[].lambda) |
         f.[]: x y | x(f.[].lambda) y(f.[].lambda) |
         f.[].lambda: | | x y n",
    );
}

#[test]
fn module_variables_are_captured() {
    check(
        "n = 1\ndef f():\n  return g() + n\ndef g():\n  global n, m\n  m = n = 2\n",
        "module: n f g m | n(f g) g(f) m(g) |
         f: | | g n
         g: | | m n",
    );
}

#[test]
fn global_reaches_past_the_functions_between() {
    check(
        "def f():\n  x = 1\n  def g():\n    global x\n    x = 2\n    def h():\n      return x\n",
        "module: f x | x(f.g f.g.h) |
         f: x g | | x
         f.g: h | | x
         f.g.h: | | x",
    );
}

#[test]
fn defaults_decorators_and_first_iterables_stand_outside() {
    check(
        "def f(i, d):\n  @d\n  def g(i=i, j=-1, k=(1, 'a'), *, m=[i]): return i\n  return lambda i=i: i\n",
        "module: f | |
         f: i d g | =i(f.g) =m(f.g) =i(f.lambda) |
         f.g: i j k m | |
         f.lambda: i | |",
    );
    // In a comprehension, the lambda's default belongs to each round.
    check(
        "fs = [lambda i=i: i for i in range(3)]\n",
        "module: fs | |
         []: i | =i([].lambda) |
         [].lambda: i | |",
    );
}

#[test]
fn other_names_are_builtins_or_items() {
    let (meanings, _) = meanings("def f():\n  print(floordiv(x, y))\n  global y\nlen = 1\nlen\n");
    let mut found: Vec<(NodeId, Resolution)> = meanings.names.iter().map(|(id, &r)| (id, r)).collect();
    found.sort_by_key(|(id, _)| *id);
    let others: Vec<Resolution> =
        found.into_iter().map(|(_, r)| r).filter(|r| !matches!(r, Resolution::Var(_))).collect();
    assert_eq!(
        others,
        [Resolution::Builtin(BuiltinId::PRINT), Resolution::Item, Resolution::Item, Resolution::Item]
    );
}

#[test]
fn every_binding_is_noted_in_order() {
    let (table, _) =
        resolved("def f():\n  x = 1\n  def g():\n    nonlocal x\n    for x in y: x += 1\n  x: int = 2\n");
    let x = table.vars.iter().find(|var| &*var.name == "x").expect("x is a variable");
    let found: Vec<(BindingKind, u32, u32)> =
        x.bindings.iter().map(|b| (b.kind, b.span.lo.line, b.frame.0)).collect();
    use BindingKind::*;
    assert_eq!(found, [(Assign, 2, 1), (For, 5, 2), (AugAssign, 5, 2), (Assign, 6, 1)]);
}

/// Each with CPython's line, column and words.
const ERRORS: &[(&str, &str)] = &[
    ("def f():\n  def g():\n    nonlocal x\n    x = 1\n", "3:5 no binding for nonlocal 'x' found"),
    ("def f():\n  nonlocal f\n", "2:3 no binding for nonlocal 'f' found"),
    ("nonlocal x\nx = 1\n", "1:1 nonlocal declaration not allowed at module level"),
    ("def f(x):\n  nonlocal x\n", "2:3 name 'x' is parameter and nonlocal"),
    ("def f(a, a): pass\n", "1:10 duplicate argument 'a' in function definition"),
    ("lambda a, a: 0\n", "1:11 duplicate argument 'a' in function definition"),
    ("def f(*a, a): pass\n", "1:8 duplicate argument 'a' in function definition"),
    ("def f(x):\n  global x\n", "2:3 name 'x' is parameter and global"),
    (
        "def f(x):\n  def g():\n    nonlocal x\n    if x:\n      global x\n",
        "5:7 name 'x' is used prior to global declaration",
    ),
    ("def f(x):\n  def g():\n    nonlocal x\n    global x\n", "3:5 name 'x' is nonlocal and global"),
    ("def f(x):\n  def g():\n    global x\n    nonlocal x\n", "3:5 name 'x' is nonlocal and global"),
    (
        "def f(x):\n  def g():\n    print(x)\n    nonlocal x\n    x = 1\n",
        "4:5 name 'x' is used prior to nonlocal declaration",
    ),
    (
        "def f(x):\n  def g():\n    x = 1\n    nonlocal x\n",
        "4:5 name 'x' is assigned to before nonlocal declaration",
    ),
    (
        "def f(x):\n  def g():\n    x += 1; nonlocal x\n",
        "3:13 name 'x' is assigned to before nonlocal declaration",
    ),
    (
        "def f(x):\n  def g():\n    def x(): pass\n    nonlocal x\n",
        "4:5 name 'x' is assigned to before nonlocal declaration",
    ),
    ("def f():\n  x = 1\n  global x\n", "3:3 name 'x' is assigned to before global declaration"),
    ("x = 1\nglobal x\n", "2:1 name 'x' is assigned to before global declaration"),
    ("def f():\n  print(x)\n  global x\n", "3:3 name 'x' is used prior to global declaration"),
    ("def f(x):\n  def g():\n    x: int\n    nonlocal x\n", "4:5 annotated name 'x' can't be nonlocal"),
    ("def f():\n  x: int\n  global x\n", "3:3 annotated name 'x' can't be global"),
    ("def f(x):\n  def g():\n    nonlocal x\n    x: int = 1\n", "4:5 annotated name 'x' can't be nonlocal"),
    ("def f():\n  global x\n  x: int = 1\n", "3:3 annotated name 'x' can't be global"),
    (
        "def f():\n  x = 1\n  def g():\n    global x\n    def h():\n      nonlocal x\n",
        "6:7 no binding for nonlocal 'x' found",
    ),
    ("x = 1\ndef f():\n  nonlocal x\n", "3:3 no binding for nonlocal 'x' found"),
    ("def f():\n  [x for x in y]\n  def g():\n    nonlocal x\n", "4:5 no binding for nonlocal 'x' found"),
];

#[test]
fn errors_stand_where_cpython_puts_them() {
    for (text, expected) in ERRORS {
        let (_, errors) = resolved(text);
        assert_eq!(errors, [expected.to_string()], "in\n{text}");
    }
}

#[test]
fn several_mistakes_are_reported_each_once() {
    let (_, errors) =
        resolved("def f():\n  nonlocal x, y\n  nonlocal x\n  def g(a):\n    global a\n    global a\n");
    assert_eq!(
        errors,
        [
            "5:5 name 'a' is parameter and global",
            "2:3 no binding for nonlocal 'x' found",
            "2:3 no binding for nonlocal 'y' found",
        ]
    );
}

#[test]
fn what_was_not_understood_may_be_the_binding() {
    let (_, errors) = resolved("def f():\n  x = = 1\n  def g():\n    nonlocal x\n    x = 2\n");
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn an_import_may_be_declared_afterwards() {
    // As in CPython, whose check does not know of imports.
    let (_, errors) = resolved("def f():\n  import os\n  global os\n");
    assert_eq!(errors, Vec::<String>::new());
}

/// Runs a Python program over an input.
fn python(program: &str, input: &str) -> String {
    let mut child = Command::new("python3")
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    stdin.write_all(input.as_bytes()).expect("it reads its input");
    drop(stdin);
    let output = child.wait_with_output().expect("python3 ends");
    assert!(output.status.success(), "python3 failed");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn cpython_says_the_same_of_mistakes() {
    const PROGRAM: &str = "
import sys
for text in sys.stdin.read().split('\\0'):
    try:
        compile(text, '', 'exec')
        print('nothing')
    except SyntaxError as e:
        print(f'{e.lineno}:{e.offset} {e.msg}')
";
    let texts: Vec<&str> = ERRORS.iter().map(|(text, _)| *text).collect();
    let answers = python(PROGRAM, &texts.join("\0"));
    let expected: Vec<&str> = ERRORS.iter().map(|(_, error)| *error).collect();
    assert_eq!(answers.lines().collect::<Vec<_>>(), expected);
}

/// Programs whose scopes are compared with CPython's `symtable`.
const PROGRAMS: &[&str] = &[
    "def a(x):\n  def b(y):\n    def c(z):\n      return x + y + z\n    return c\n  return b\n",
    "def a():\n  n = 0\n  def inc():\n    nonlocal n\n    n += 1\n    return n\n  def get(): return n\n  return inc, get\n",
    "def a(xs):\n  return [f(x, k) for x in xs if x for f in [lambda q: q + x] for k in xs]\n",
    "def a(b=lambda c: d, *e, f=[g for g in h], **i):\n  j = {k: l for k, l in b}\n  return (lambda m, *n, o=j, **p: m)\n",
    "x = 0\ndef a():\n  global x, y\n  x = y = 1\n  def b():\n    x = 2\n    def c(): return x, y\n",
    "def a():\n  for i, (j, *k) in z: q[i] = w.r = j\n  else: s = 1\n  while t: u = 1\n  import aa.bb, cc as dd\n  from ee import ff, gg as hh\n",
    "def a():\n  x: int\n  y: int = 1\n  def b(): return x, y\n",
    "def a(d):\n  @d(lambda x: x + v)\n  def b(v=d): return b\n  v = 1\n  return b\n",
    "def a(x):\n  return {f'{x}{y!r:{z}}' for y, z in {**x}} | {*(x for x in x)}\n",
    "def a():\n  print = 1\n  def b(): return print, len\n",
];

#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn cpython_sees_the_same_scopes() {
    const PROGRAM: &str = "
import sys, symtable
def walk(table, of_module):
    if table.get_type() != 'module':
        names = [s for s in table.get_symbols() if not s.get_name().startswith('.')]
        local = sorted(s.get_name() for s in names if s.is_local())
        free = sorted(s.get_name() for s in names if s.is_free())
        comprehension = table.get_name() in ('listcomp', 'setcomp', 'dictcomp', 'genexpr')
        print(table.get_name() if not comprehension else '[]', local, [] if comprehension else free)
    for child in table.get_children():
        walk(child, False)
for text in sys.stdin.read().split('\\0'):
    walk(symtable.symtable(text, '', 'exec'), True)
    print('.')
";
    let answers = python(PROGRAM, &PROGRAMS.join("\0"));
    for (text, expected) in PROGRAMS.iter().zip(answers.split(".\n")) {
        let (table, errors) = resolved(text);
        assert_eq!(errors, Vec::<String>::new(), "in\n{text}");
        let show = |vars: &[VarId]| {
            // For CPython the module's variables are globals, and a default is not a variable.
            let mut names: Vec<String> = vars
                .iter()
                .map(|&var| table.var(var))
                .filter(|var| !var.is_hidden() && var.owner.0 != 0)
                .map(|var| format!("'{}'", var.name))
                .collect();
            names.sort_unstable();
            format!("[{}]", names.join(", "))
        };
        let mut found: Vec<String> = Vec::new();
        for (index, scope) in table.scopes.iter().enumerate().skip(1) {
            let path = path(&table, ScopeId(index as u32));
            let name = path.rsplit('.').next().unwrap_or_default().to_string();
            found.push(format!("{name} {} {}", show(&scope.vars), show(&scope.free)));
        }
        let mut expected: Vec<&str> = expected.lines().collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "in\n{text}");
    }
}

#[test]
fn the_builtins_are_cpythons() {
    const PROGRAM: &str = "
import builtins
print(*sorted(n for n in dir(builtins) if not n.startswith('_') and n not in ('True', 'False', 'None')))
";
    let answer = python(PROGRAM, "");
    for name in answer.split_whitespace() {
        assert!(BuiltinId::of_every_module(name).is_some(), "{name}");
    }
    assert!(BuiltinId::of_every_module("floordiv").is_none());
}
