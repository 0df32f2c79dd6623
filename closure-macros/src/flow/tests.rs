use super::*;
use crate::lex::lex;
use crate::parse::parse;
use crate::scope::resolve;
use crate::source::Source;

struct Found {
    text: String,
    webs: String,
    uses: String,
    functions: String,
    unreachable: String,
    errors: Vec<String>,
}

fn analyzed(text: &str) -> Found {
    let mut diags = Diagnostics::default();
    let tokens = lex(&Source::from_text(text), &mut diags);
    let module = parse(&tokens, &mut diags);
    let meanings = resolve(&module, &mut diags);
    let (module, scopes) = crate::hir::build(&module, meanings, &mut diags);
    let scopes = &scopes;
    assert!(!diags.has_errors(), "{:?} in\n{text}", diags.iter().collect::<Vec<_>>());
    let flow = analyze(&module, scopes, &mut diags);
    let show = |d: &crate::diagnostics::Diagnostic| {
        let help = d.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{}:{} {:?} {}{help}", d.span.lo.line, d.span.lo.column + 1, d.kind, d.message)
    };
    Found {
        text: text.to_string(),
        webs: dump::flow(&module, scopes, &flow),
        uses: dump::uses(&module, scopes, &flow),
        functions: dump::functions(scopes, &flow),
        unreachable: dump::unreachable(&module, scopes, &flow),
        errors: diags.iter().map(show).collect(),
    }
}

/// Analyses a text that has nothing certain to complain of.
#[track_caller]
fn sound(text: &str) -> Found {
    let found = analyzed(text);
    assert_eq!(found.errors, Vec::<String>::new(), "in\n{text}");
    found
}

impl Found {
    /// The webs of a variable.
    #[track_caller]
    fn webs(&self, path: &str, expected: &[&str]) -> &Self {
        let start = format!("{path} ");
        let found: Vec<&str> = self.webs.lines().filter_map(|line| line.strip_prefix(&start)).collect();
        assert_eq!(found, expected, "{path} in\n{}", self.text);
        self
    }

    /// Some reads, all of what is known of them.
    #[track_caller]
    fn reads(&self, expected: &[&str]) -> &Self {
        for line in expected {
            assert!(
                self.uses.lines().any(|found| found == *line),
                "{line}: only\n{}in\n{}",
                self.uses,
                self.text
            );
        }
        self
    }

    /// What is known of all functions, the module apart.
    #[track_caller]
    fn functions(&self, expected: &[&str]) -> &Self {
        let found: Vec<&str> = self.functions.lines().skip(1).collect();
        assert_eq!(found, expected, "in\n{}", self.text);
        self
    }
}

/// The statements of a function's body, as a function of `c`, `n` and `xs`.
fn body(lines: &[&str]) -> String {
    let body: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!("def f(c, n, xs):\n{body}")
}

#[test]
fn bindings_that_no_read_joins_are_webs_of_their_own() {
    sound(&body(&["x = 5", "x = str(x)", "x += 'a'", "return x"]))
        .webs("f.x", &["[2:3] Local AtDef(2:3)", "[3:3] Local AtDef(3:3)", "[4:3] Local AtDef(4:3)"])
        .reads(&["x@3:11! 2:3", "x@4:3! 3:3", "x@5:10! 4:3"]);
    sound(&body(&["x = 5", "for i in xs:", "  x += i", "return x"]))
        .webs("f.x", &["[2:3 4:5] Local AtDef(2:3) mut"])
        .webs("f.i", &["[3:7] Local AtDef(3:7)"])
        .reads(&["x@4:5! 2:3 4:5", "i@4:10! 3:7", "x@5:10! 2:3 4:5"]);
    // A value that goes round the loop while another of the same name lives in it.
    sound(&body(&["x = 1", "while n:", "  print(x)", "  x = 'a'", "  print(x)", "  x = 3"]))
        .webs("f.x", &["[2:3 7:5] Local AtDef(2:3) mut", "[5:5] Local AtDef(5:5) shadows"]);
}

#[test]
fn branches_join() {
    sound(&body(&["if c:", "  x = 1", "else:", "  x = 2", "return x"]))
        .webs("f.x", &["[3:5 5:5] Local Before(2:3)"])
        .reads(&["x@6:10! 3:5 5:5"]);
    sound(&body(&["if c:", "  x = 1", "return x"]))
        .webs("f.x", &["[3:5] Local AtStart mut opt"])
        .reads(&["x@4:10!? 3:5"]);
    sound(&body(&[
        "if c:",
        "  x = 1",
        "elif n:",
        "  return 0",
        "else:",
        "  assert False, n",
        "  x = 2",
        "return x",
    ]))
    .webs("f.x", &["[3:5 8:5] Local Before(2:3)"]);
    // The second operand and the branches of a conditional expression may not run.
    sound(&body(&["return c and n or (n if c else xs)"])).reads(&[
        "c@2:10 1:7",
        "n@2:16 1:10",
        "n@2:22! 1:10",
        "c@2:27! 1:7",
        "xs@2:34! 1:13",
    ]);
}

#[test]
fn loops_may_run_never_and_their_else_unless_broken() {
    sound(&body(&["for x in xs:", "  pass", "return x"])).webs("f.x", &["[2:7] Local AtStart mut opt"]);
    sound(&body(&["for i in xs:", "  if i:", "    r = 1", "    break", "else:", "  r = 2", "return r"]))
        .webs("f.r", &["[4:7 7:5] Local Before(2:3)"]);
    sound(&body(&["while True:", "  x = 1", "  if x:", "    break", "return x"]))
        .webs("f.x", &["[3:5] Local Before(2:3) mut"])
        .reads(&["x@6:10! 3:5+"]);
    sound(&body(&["for i in xs:", "  if c:", "    continue", "  y = i", "  print(y, y)"]))
        .webs("f.y", &["[5:5] Local AtDef(5:5)"])
        .reads(&["y@6:11 5:5", "y@6:14! 5:5"]);
}

#[test]
fn the_last_read_is_the_last_evaluated() {
    // `*args` is evaluated before a keyword that is written before it.
    sound(&body(&["print(sep=c, *c)", "n = [n, n]", "a, b = n, xs", "xs[a] = b"])).reads(&[
        "c@2:17 1:7",
        "c@2:13! 1:7",
        "n@3:8 1:10",
        "n@3:11! 1:10",
        "n@4:10! 3:3",
        "xs@4:13 1:13",
        "b@5:11! 4:6",
        "xs@5:3! 1:13",
        "a@5:6! 4:3",
    ]);
    // In a loop, a value from outside is read again; the first iterable is evaluated once.
    sound(&body(&["return [c for i in xs if i]"])).reads(&["xs@2:22! 1:13", "c@2:11 1:7", "i@2:28! 2:17"]);
}

#[test]
fn tests_show_what_is_not_none() {
    let f = |lines: &[&str]| sound(&body(lines));
    f(&["if c is None:", "  c = []", "return c"])
        .webs("f.c", &["[1:7 3:5] Local Param mut"])
        .reads(&["c@4:10! 1:7+ 3:5"]);
    f(&["if c is None: return", "return c"]).reads(&["c@3:10! 1:7+"]);
    f(&["assert c is not None and n", "return c, n"]).reads(&["c@3:10! 1:7+", "n@3:13! 1:10+"]);
    f(&["return c is None or c + 1"]).reads(&["c@2:23! 1:7+"]);
    f(&["return n if not n else n"]).reads(&["n@2:10! 1:10", "n@2:26! 1:10+"]);
    f(&["while c:", "  print(c)", "return c"]).reads(&["c@3:11 1:7+", "c@4:10! 1:7"]);
    f(&["return [x for x in xs if x is not None]"]).reads(&["x@2:11! 2:17+"]);
    // Of a disjunction, nothing is known of either; a new value is a new question.
    f(&["if c or n:", "  return c"]).reads(&["c@3:12! 1:7"]);
    f(&["if c:", "  c = n", "  return c"]).reads(&["c@4:12! 3:5"]);
}

#[test]
fn what_is_bound_once_before_is_held_plainly() {
    sound("def a(x):\n  def b(y): return x * y\n  return b\n")
        .webs("a.x", &["[1:7] Plain Param"])
        .webs("a.b", &["[2:7] Local AtDef(2:7) known"])
        .reads(&["x@make 2:7! 1:7", "x@2:20", "b@3:10! 2:7"])
        .functions(&["a() returns", "a.b(x) returns"]);
    // A captured parameter that was rebound before: closures hold what it is then, and only that web.
    sound("def a(x=None):\n  if x is None: x = []\n  x = len(x)\n  return lambda: x\n")
        .webs("a.x", &["[1:7 2:17] Local Param mut", "[3:3] Plain AtDef(3:3)"])
        .reads(&["x@3:11! 1:7+ 2:17", "x@make 4:10! 3:3"]);
    // Two closures: the second making is the last read.
    sound("def a(x):\n  f = lambda: x\n  g = lambda: x\n  return f, g\n")
        .reads(&["x@make 2:7 1:7", "x@make 3:7! 1:7"]);
}

#[test]
fn what_is_rebound_afterwards_is_shared() {
    // The captured parameter rebound in the outer body.
    sound("def a(x):\n  def b(): return x\n  x = 2\n  return b\n").webs("a.x", &["[1:7 3:3] Shared Param"]);
    sound("def a():\n  n = m = 0\n  def b():\n    nonlocal n, m\n    n += 1; m += 2\n  def c(): return n, m\n  return b, c\n")
        .webs("a.n", &["[2:3 5:5] Shared AtDef(2:3)"])
        .webs("a.m", &["[2:7 5:13] Shared AtDef(2:7)"])
        .reads(&["n@5:5", "n@6:19"]);
    // Interleaved with the outer body.
    sound("def a():\n  n = 0\n  def b():\n    nonlocal n\n    n += 1\n  b()\n  n += 1\n  return n\n")
        .webs("a.n", &["[2:3 5:5 7:3] Shared AtDef(2:3)"])
        .reads(&["n@7:3", "n@8:10"]);
    // Closures made in a loop see the last value: one variable for all rounds.
    sound("def a(xs):\n  return [lambda: x for x in xs]\n").webs("a.[].x", &["[2:25] Shared AtStart"]);
    sound("def a(xs):\n  fs = []\n  for x in xs: fs.append(lambda: x)\n  return fs\n")
        .webs("a.x", &["[3:7] Shared AtStart"]);
    // With a default, each keeps its own.
    sound("def a(xs):\n  return [lambda x=x: x for x in xs]\n")
        .webs("a.[].x", &["[2:29] Local AtDef(2:29)"])
        .webs("a.[].=x", &["[2:20] Plain AtDef(2:20)"])
        .reads(&["x@make 2:11! 2:20"])
        .functions(&["a() returns", "a.[].lambda(=x) returns"]);
}

#[test]
fn what_one_closure_takes_over_is_inline() {
    let counter = |end: &str| {
        sound(&format!("def a():\n  n = 0\n  def b():\n    nonlocal n\n    n += 1\n    return n\n{end}\n"))
    };
    counter("  return b").webs("a.n", &["[2:3 5:5] Inline AtDef(2:3)"]).reads(&["n@make 3:7! 2:3", "n@5:5"]);
    // Two places to be, a loop to be read in, or a frame that goes on using the variable: no longer.
    for end in
        ["  return b, b", "  return [b for i in 'ab']", "  return b, n", "  def c(): return b\n  return c"]
    {
        counter(end).webs("a.n", &["[2:3 5:5] Shared AtDef(2:3)"]);
    }
    // Direct recursion leaves it in one place; its own value, or a function in it, does not.
    let own = |use_: &str| {
        sound(&format!(
            "def a():\n  n = 0\n  def b(x):\n    nonlocal n\n    n += 1\n    return {use_}\n  return b\n"
        ))
    };
    own("b(n) if x else n").webs("a.n", &["[2:3 5:5] Inline AtDef(2:3)"]);
    own("b").webs("a.n", &["[2:3 5:5] Shared AtDef(2:3)"]);
    own("lambda: n").webs("a.n", &["[2:3 5:5] Shared AtDef(2:3)"]);
    own("lambda: b(1)").webs("a.n", &["[2:3 5:5] Shared AtDef(2:3)"]);
    // Made once a round.
    sound("def a(xs):\n  n = 0\n  for x in xs:\n    def b():\n      nonlocal n\n      n += 1\n    x(b)\n")
        .webs("a.n", &["[2:3 6:7] Shared AtDef(2:3)"]);
}

#[test]
fn what_is_defined_further_down_is_late() {
    sound("def a():\n  def b(): return x\n  x = 1\n  return b\n")
        .webs("a.x", &["[3:3] Late AtStart"])
        .reads(&["x@2:19?"]);
    sound("def a(c):\n  if c: x = 1\n  return lambda: x\n").webs("a.x", &["[2:9] Late AtStart"]);
    // Only the setter binds it.
    sound("def a():\n  def b():\n    nonlocal x\n    x = 1\n    return x\n  b()\n  return x\n  x = 0\n")
        .webs("a.x", &["[4:5 8:3] Late AtStart"])
        .reads(&["x@5:12", "x@7:10?"]);
}

#[test]
fn captures_pass_through_functions_that_do_not_use_the_name() {
    sound("def a(x):\n  def b():\n    def c():\n      return x\n    return c\n  return b\n")
        .functions(&["a() returns", "a.b(x) returns", "a.b.c(x) returns"])
        .reads(&["x@make 2:7! 1:7", "x@make 3:9"]);
}

#[test]
fn known_functions_are_not_captured() {
    // A recursive one that also captures, and siblings that call each other.
    sound("def a(k):\n  def b(n): return k if n else b(n - 1)\n  return b\n")
        .functions(&["a() returns", "a.b(k) returns"]);
    sound("def a(k):\n  def b(n): return k if n else c(n)\n  def c(n): return b(n)\n  return b\n")
        .webs("a.b", &["[2:7] Local AtDef(2:7) known"])
        .webs("a.c", &["[3:7] Local AtDef(3:7) known"])
        .functions(&["a() returns", "a.b(k) returns", "a.c(k) returns"]);
    sound("def a():\n  f = lambda n: n and f(n - 1)\n  return f\n")
        .webs("a.f", &["[2:3] Local AtDef(2:3) known"])
        .functions(&["a() returns", "a.lambda() returns"]);
    // In a module, functions that use no variable of it capture nothing, whatever their order.
    sound("def a(): return b()\ndef b(): return a\nprint(a())\n").functions(&["a() returns", "b() returns"]);
    // Two of the same name, each known where it is read.
    sound("def a(): return 1\nprint(a())\ndef a(): return 2\nprint(a())\n")
        .webs("a", &["[1:5] Local AtDef(1:5) known", "[3:5] Local AtDef(3:5) known"]);
}

#[test]
fn a_function_that_may_be_called_before_its_def_is_not_known() {
    // Loaded too early, directly or through another; made before, by a lambda or a decorated function.
    sound("def a():\n  def b(): return c()\n  b()\n  def c(): return 1\n")
        .webs("a.c", &["[4:7] Late AtStart"])
        .functions(&["a()", "a.b(c) returns", "a.c() returns"]);
    sound("def a():\n  def b(): return d()\n  def d(): return c()\n  b()\n  def c(): return 1\n")
        .webs("a.d", &["[3:7] Local AtDef(3:7) known"])
        .webs("a.c", &["[5:7] Late AtStart"])
        .functions(&["a()", "a.b(c) returns", "a.d(c) returns", "a.c() returns"]);
    sound("def a(f):\n  f(lambda: c())\n  def c(): return 1\n").webs("a.c", &["[3:7] Late AtStart"]);
    sound("def a(f):\n  @f\n  def b(): return c()\n  def c(): return 1\n  return b\n")
        .webs("a.c", &["[4:7] Late AtStart"])
        .webs("a.b", &["[3:7] Local AtDef(3:7)"]);
    // Defined in one branch, or twice, or by somebody else.
    sound("def a(n):\n  if n:\n    def c(): return 1\n  return lambda: c()\n")
        .webs("a.c", &["[3:9] Late AtStart"]);
    sound("def a():\n  def c(): return 1\n  def b(): return c()\n  def c(): return 2\n  return b\n")
        .webs("a.c", &["[2:7 4:7] Shared AtDef(2:7)"]);
}

#[test]
fn a_known_function_brings_its_defaults_where_they_are_bound() {
    sound("def a():\n  def b(x=[]): return x\n  def c(): return b()\n  return c\n")
        .webs("a.b", &["[2:7] Local AtDef(2:7) known"])
        .functions(&["a() returns", "a.b(=x) returns", "a.c(=x) returns"]);
    // Made before them, or once a round: then the variable itself is captured.
    sound("def a():\n  def c(): return b()\n  def b(x=[]): return x\n  return c\n")
        .webs("a.b", &["[3:7] Late AtStart"]);
    sound("def a(xs):\n  for i in xs:\n    def b(n, i=i): return b(n) if n else i\n    print(b)\n")
        .webs("a.b", &["[3:9] Late AtStart"]);
}

#[test]
fn module_variables_follow_the_same_rules() {
    sound("k = 2 - 1\ndef f(): return k\nn = 0\ndef g():\n  global n\n  n += 1\ng()\nprint(f(), n)\n")
        .webs("k", &["[1:1] Plain AtDef(1:1)"])
        .webs("n", &["[3:1 6:3] Shared AtDef(3:1)"])
        .functions(&["f(k) returns", "g(n)"]);
}

#[test]
fn what_cannot_be_reached_is_known() {
    let found = sound(&body(&["while True:", "  if c: return 1", "print(n)", "if n:", "  pass"]));
    assert_eq!(found.unreachable, "4:3\n5:3\n6:5\n");
    found.functions(&["f() returns"]).reads(&["n@4:9"]);
    let found = sound(&body(&["for i in xs:", "  continue", "  print(i)", "return 1", "def g(): pass"]));
    assert_eq!(found.unreachable, "4:5\n6:3\n");
    found.functions(&["f() returns", "f.g()"]);
    sound(&body(&["if c: return 1", "else: return 2"])).functions(&["f() returns"]);
    sound(&body(&["if c: return 1"])).functions(&["f()"]);
}

#[test]
fn certain_reads_of_unbound_variables_are_mistakes() {
    let errors = |text: &str| analyzed(text).errors;
    let local = "UnboundLocalError cannot access local variable 'x' where it is not associated with a value";
    assert_eq!(errors("def f():\n  print(x)\n  print(x)\n  x = 1\n"), [format!("2:9 {local}")]);
    assert_eq!(
        errors("def f():\n  x = 1\n  def g():\n    x += 1\n  return g\n"),
        [format!(
            "4:5 {local} (add `nonlocal x` to the function to use the variable of the function around it)"
        )]
    );
    assert_eq!(
        errors("x = 1\ndef g():\n  x += 1\ng()\n"),
        [format!("3:3 {local} (add `global x` to the function to use the variable of the module)")]
    );
    assert_eq!(errors("def f():\n  x: int\n  return x\n"), [format!("3:10 {local}")]);
    assert_eq!(errors("print(x)\nx = 1\n"), ["1:7 NameError name 'x' is not defined"]);
    // Not certain: another function may have bound it; never: cannot be reached.
    sound("def f():\n  def g():\n    nonlocal x\n    x = 1\n  g()\n  print(x)\n  x = 2\n");
    sound("def f():\n  return 1\n  print(x)\n  x = 2\n");
}

#[test]
fn a_builtin_that_the_module_rebinds_later_is_refused() {
    let expected = |place: &str| {
        format!(
            "{place} Unsupported the builtin 'max' where the module may not have bound its own 'max' yet (give the module's variable another name than 'max')"
        )
    };
    assert_eq!(analyzed("print(max)\nmax = 1\n").errors, [expected("1:7")]);
    assert_eq!(analyzed("def f(): return max\nmax = 2 - 1\nf()\n").errors, [expected("1:17")]);
    sound("max = 1\nprint(max)\n");
    sound("def f(): return max\nmax = 1\nf()\n");
}

#[test]
fn an_import_binds_no_variable() {
    let found = sound("def f():\n  from math import pi, e as x\n  return pi + x\n");
    found.reads(&[]);
}

#[test]
fn many_functions_and_branches_take_little_time() {
    let mut text = String::from("x0 = 1\n");
    for i in 0..2_000 {
        let before = i.max(1) - 1;
        text += &format!(
            "def f{i}(a):\n  c = a\n  def g():\n    nonlocal c\n    c += 1\n    return f{before}(c)\n  return g\n"
        );
        text += &format!("x{} = f{i}(x{i}) if x{i} else 2\n", i + 1);
    }
    let start = std::time::Instant::now();
    let mut diags = Diagnostics::default();
    let module = parse(&lex(&Source::from_text(&text), &mut diags), &mut diags);
    let parsed = start.elapsed();
    let meanings = resolve(&module, &mut diags);
    let (module, scopes) = crate::hir::build(&module, meanings, &mut diags);
    let scopes = &scopes;
    analyze(&module, scopes, &mut diags);
    assert!(!diags.has_errors());
    let analyzed = start.elapsed() - parsed;
    assert!(analyzed < 20 * parsed, "{analyzed:?} after {parsed:?} of parsing");
}
