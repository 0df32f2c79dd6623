//! Sources that are right.

use super::parsed;
use crate::ast::{Expr, ExprKind, Stmt, StmtKind};
use crate::diagnostics::Diagnostics;
use crate::lex;
use crate::parse::parse;
use crate::source::Source;

/// Sources that are the same in all forms.
const BOTH: &[(&str, &str)] = &[
    ("a + b * c - d / e % f @ g\n", "(expr (- (+ a (* b c)) (@ (% (/ d e) f) g)))"),
    ("a ** -b ** c\n", "(expr (** a (- (** b c))))"),
    ("-a ** b\n", "(expr (- (** a b)))"),
    ("not a and b or c\n", "(expr (or (and (not a) b) c))"),
    ("a < b <= c != d is not e not in f is g in h\n", "(expr (a < b <= c != d is-not e not-in f is g in h))"),
    ("a | b ^ c & d << e >> f\n", "(expr (| a (^ b (& c (>> (<< d e) f)))))"),
    ("~+-a\n", "(expr (~ (+ (- a))))"),
    ("a if b else c if d else e\n", "(expr (if b a (if d c e)))"),
    ("lambda: 0\n", "(expr (lambda [] 0))"),
    ("lambda a, b=1, /, c=2, *d, e, f=3, **g: a\n", "(expr (lambda [a b=1 / c=2 *d e f=3 **g] a))"),
    ("lambda *, a: a\n", "(expr (lambda [* a] a))"),
    ("f()\n", "(expr (call f))"),
    ("f(a, *b, c=1, *d, **e, g=2)\n", "(expr (call f a *b c=1 *d **e g=2))"),
    ("f(x for x in y)\n", "(expr (call f (genexp x (for x y))))"),
    ("f((x for x in y), 1)\n", "(expr (call f (genexp x (for x y)) 1))"),
    ("f(a)(b)[c].d\n", "(expr (. ([] (call (call f a) b) c) d))"),
    (
        "a[1], a[1:2], a[:], a[::2], a[1:2, 3], a[b::c], a[*b], a[-1:]\n",
        "(expr (tuple ([] a 1) ([] a (slice 1 2 _)) ([] a (slice _ _ _)) ([] a (slice _ _ 2)) ([] a (tuple (slice 1 2 _) 3)) ([] a (slice b _ c)) ([] a (tuple (* b))) ([] a (slice (- 1) _ _))))",
    ),
    (
        "(), (1,), (1, 2), [], [1, 2,], {}, {1}, {1: 2, **a, 3: 4}\n",
        "(expr (tuple (tuple) (tuple 1) (tuple 1 2) (list) (list 1 2) (dict) (set 1) (dict 1:2 **a 3:4)))",
    ),
    ("[x for x in y if x if z for w in x]\n", "(expr (listcomp x (for x y x z) (for w x)))"),
    (
        "{x: y for x, y in z}, {x for x in y}\n",
        "(expr (tuple (dictcomp x:y (for (tuple x y) z)) (setcomp x (for x y))))",
    ),
    ("[(x, y) for x in a for y in b]\n", "(expr (listcomp (tuple x y) (for x a) (for y b)))"),
    ("(a)\n", "(expr a)"),
    ("x = 1\n", "(= x 1)"),
    ("a = b = c, d = e\n", "(= a b (tuple c d) e)"),
    ("a, *b = c\n", "(= (tuple a (* b)) c)"),
    ("(a, [b, *c]), d.e, f[0] = g\n", "(= (tuple (tuple a (list b (* c))) (. d e) ([] f 0)) g)"),
    ("x += 1; z **= 3; w @= m; v >>= 1\n", "(+= x 1) (**= z 3) (@= w m) (>>= v 1)"),
    ("x: int = 5\n", "(: x int 5)"),
    ("x: list[int]\n", "(: x ([] list int))"),
    ("(x): int = 5\n", "(: x int 5)"),
    ("a.b: str = c\n", "(: (. a b) str c)"),
    ("return_ = None, True, False\n", "(= return_ (tuple None True False))"),
    ("if a: b\nelif c: d\nelse: e\n", "(if a {(expr b)} else {(if c {(expr d)} else {(expr e)})})"),
    ("while a:\n    break\nelse:\n    continue_\n", "(while a {(break)} else {(expr continue_)})"),
    ("for i, (j, *k) in enumerate(x): pass\n", "(for (tuple i (tuple j (* k))) (call enumerate x) {(pass)})"),
    ("for x in 1, 2, *y: continue\nelse: pass\n", "(for x (tuple 1 2 (* y)) {(continue)} else {(pass)})"),
    ("for x[0] in y: pass\n", "(for ([] x 0) y {(pass)})"),
    ("def f(): return\n", "(def f [] {(return)})"),
    (
        "def f(a, /, b: int = 1, *args: str, c, d=2, **kw: float) -> list[int]: return a, b\n",
        "(def f [a / b:int=1 *args:str c d=2 **kw:float] -> ([] list int) {(return (tuple a b))})",
    ),
    ("def f(*, a): pass\n", "(def f [* a] {(pass)})"),
    ("def f(a, b=1, /): pass\n", "(def f [a b=1 /] {(pass)})"),
    (
        "def f(x: \"int | None\", y: \"Vec<u8>\") -> \"List[str]\": pass\n",
        "(def f [x:(| int None) y:`Vec<u8>`] -> ([] List str) {(pass)})",
    ),
    ("assert a, b\n", "(assert a b)"),
    ("assert (a, b)\n", "(assert (tuple a b))"),
    ("import a, b.c as d\n", "(import a b.c:d)"),
    ("from a.b import c as d, e\n", "(from a.b c:d e)"),
    ("from a import (b, c,)\n", "(from a b c)"),
    ("del a[0], (b.c, d[1])\n", "(del ([] a 0) (. b c) ([] d 1))"),
    ("pass; pass\n", "(pass) (pass)"),
    ("x = \"a\" \"b\" \"c\"\n", "(= x \"abc\")"),
    (
        "x = 9223372036854775807, 1e400, 1.5, 0xFF, 0b11, 0o17, 1_000\n",
        "(= x (tuple 9223372036854775807 7ff0000000000000f 3ff8000000000000f 255 3 15 1000))",
    ),
    ("x = \"\\t\\n\\\\ \\x41 é\"\n", "(= x \"\\9;\\a;\\5c; A \\e9;\")"),
    ("print(\"hi\", end=\"\")\n", "(expr (call print \"hi\" end=\"\"))"),
    ("a = yield_ = not_ = match = case = type = print\n", "(= a yield_ not_ match case type print)"),
    ("@a.b(c)\n@d\ndef f(): pass\n", "(@(call (. a b) c) @d def f [] {(pass)})"),
    (
        "def outer():\n    \"\"\"Doc.\n\n      Indented.\n    \"\"\"\n    x = 0\n    def inner(y):\n        nonlocal x\n        global z\n        x += y\n        return x\n    return inner\n",
        "(def outer [] doc \"Doc.\\a;\\a;Indented.\" {(expr \"Doc.\\a;\\a;      Indented.\\a;    \") (= x 0) (def inner [y] {(nonlocal x) (global z) (+= x y) (return x)}) (return inner)})",
    ),
    ("if a:\n    if b:\n        c\n    # comment\n\n    d\n", "(if a {(if b {(expr c)}) (expr d)})"),
    ("e\n", "(expr e)"),
    ("f(a,\nb\n    )\n", "(expr (call f a b))"),
    ("x = [\n    1,  # one\n  2,\n]\n", "(= x (list 1 2))"),
];

/// Sources that Rust's lexer cannot read.
const TEXT: &[(&str, &str)] = &[
    ("x = 7 // 2; x //= y\n", "(= x (// 7 2)) (//= x y)"),
    ("x = 'a' \"b\" '''c\nd''' \"\"\"e\"\"\"\n", "(= x \"abc\\a;de\")"),
    ("x = 'it\\'s' r'\\d' u'v'\n", "(= x \"it's\\5c;dv\")"),
    ("f'{a}{b!r:>{c}}{{}}' 'x{'\n", "(expr (f {a} {b!r: \">\" {c}} \"{}x{\"))"),
    ("f'{a:{b}.{c}f} {d!s} {e!a:x}'\n", "(expr (f {a: {b} \".\" {c} \"f\"} \" \" {d!s} \" \" {e!a: \"x\"}))"),
    (
        "f'{a[\"b\"]} {(lambda x: x)(1)} {a, b} {a != b} {a == b:>3} {x for x in y}'\n",
        "(expr (f {([] a \"b\")} \" \" {(call (lambda [x] x) 1)} \" \" {(tuple a b)} \" \" {(a != b)} \" \" {(a == b): \">3\"} \" \" {(genexp x (for x y))}))",
    ),
    ("f\"\"\"{\n    a\n}\"\"\"\n", "(expr (f {a}))"),
    ("rf'\\d{a}\\n'\n", "(expr (f \"\\5c;d\" {a} \"\\5c;n\"))"),
    ("f'\\x41{a}\\\\{{\\n'\n", "(expr (f \"A\" {a} \"\\5c;{\\a;\"))"),
    ("f'{ {1: 2}[1] }'\n", "(expr (f {([] (dict 1:2) 1)}))"),
    ("f'{a:%H:%M}' f\"{b}\"\n", "(expr (f {a: \"%H:%M\"} {b}))"),
    ("x = 1 + \\\n    2\n", "(= x (+ 1 2))"),
    ("if a:\n\tb\n\tif c:\n\t\td\n", "(if a {(expr b) (if c {(expr d)})})"),
    (
        "x = 0XFF, 0B1, 0O7, 1E5, 1.e5, 5., .5e-3\n",
        "(= x (tuple 255 1 7 40f86a0000000000f 40f86a0000000000f 4014000000000000f 3f40624dd2f1a9fcf))",
    ),
    ("été = \"\\u00e9\\U0001F600\"\n", "(= été \"\\e9;\\1f600;\")"),
];

/// Sources with what only Rust has.
const TOKENS: &[(&str, &str)] = &[
    (
        "x = f \"{a!r:>{10}} \\\"q\\\" {d[\\\"k\\\"]} {d['k']}\"",
        "(= x (f {a!r: \">\" {10}} \" \\22;q\\22; \" {([] d \"k\")} \" \" {([] d \"k\")}))",
    ),
    ("x = f r\"\\d{a}\" + r \"\\n\"", "(= x (+ (f \"\\5c;d\" {a}) \"\\5c;n\"))"),
    ("f \"\"\"{a}\n\"\"\"", "(expr (f {a} \"\\a;\"))"),
    ("x = 'c'", "(= x \"c\")"),
    ("pub def f(): pass", "(pub def f [] {(pass)})"),
    ("pub(crate) def f(): pass", "(pub(crate) def f [] {(pass)})"),
    ("@d\npub(in crate::a) def f(): pass", "(@d pub(in crate::a) def f [] {(pass)})"),
    ("x = crate::a::b(c::D)", "(= x (call crate::a::b c::D))"),
    ("x = a[b::c] + a[(b::c)]", "(= x (+ ([] a (slice b _ c)) ([] a b::c)))"),
    ("x: Vec<u8> = y", "(: x `Vec<u8>` y)"),
    ("x: &'static str", "(: x `&'static str`)"),
    (
        "def f(a: &str, b: &mut Vec<(i64, u8)>, c: [u8; 4] = d, *, e: impl Fn(i64) -> i64, g: dyn Fn() -> u8) -> Option<std::rc::Rc<u8>>: pass",
        "(def f [a:`&str` b:`&mut Vec<(i64, u8)>` c:`[u8; 4]`=d * e:`impl Fn(i64) -> i64` g:`dyn Fn() -> u8`] -> `Option<std::rc::Rc<u8>>` {(pass)})",
    ),
    (
        "def f(x: HashMap<String, Vec<i64>>) -> crate::Job: pass",
        "(def f [x:`HashMap<String, Vec<i64>>`] -> crate::Job {(pass)})",
    ),
    ("def f(x: fn(i64) -> i64, *y: u32): pass", "(def f [x:`fn(i64) -> i64` *y:u32] {(pass)})"),
    ("x = r#type", "(= x type)"),
    ("  x = 1\n  y = 2", "(= x 1) (= y 2)"),
    ("x = .5", "(= x 3fe0000000000000f)"),
    ("def f() -> \"Vec<u8>\": pass", "(def f [] -> `Vec<u8>` {(pass)})"),
];

#[test]
fn text_has_the_right_tree() {
    for (text, tree) in BOTH.iter().chain(TEXT) {
        assert_eq!(parsed(&Source::from_text(text)), ((*tree).to_owned(), Vec::new()), "{text:?}");
    }
}

#[test]
fn tokens_have_the_right_tree() {
    for (text, tree) in BOTH.iter().chain(TOKENS) {
        let source = Source::from_rust(text).unwrap_or_else(|| panic!("Rust cannot read {text:?}"));
        assert_eq!(parsed(&source), ((*tree).to_owned(), Vec::new()), "{text:?}");
    }
}

#[test]
fn node_ids_are_dense_and_unique() {
    let text = "def f(a, b=1):\n    x = = 1\n    return [i + a for i in f\"{b!r:>{a}}\"] if a else -b\n";
    let mut diags = Diagnostics::default();
    let tokens = lex::lex(&Source::from_text(text), &mut diags);
    let module = parse(&tokens, &mut diags);
    let debug = format!("{module:?}");
    let mut ids: Vec<u32> =
        debug.split("NodeId(").skip(1).filter_map(|rest| rest.split(')').next()?.parse().ok()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is used twice");
    assert!(ids.last().is_some_and(|&last| last < module.node_count));
    // A wrong line may use up none.
    assert_eq!(ids, (0..module.node_count).collect::<Vec<_>>());
}

#[test]
fn spans_cover_what_they_name() {
    let text = "def f(x):\n    return g(x, (y for y in x)) + (a or b) . c\n";
    let mut diags = Diagnostics::default();
    let module = parse(&lex::lex(&Source::from_text(text), &mut diags), &mut diags);
    let StmtKind::FunctionDef(function) = &module.body[0].kind else { panic!("no function") };
    let line = text.lines().nth(1).unwrap_or_default();
    let shown = |expr: &Expr| line[expr.span.lo.column as usize..expr.span.hi.column as usize].to_owned();
    let Stmt { kind: StmtKind::Return(Some(sum)), span, .. } = &function.body[0] else { panic!("no return") };
    assert_eq!((span.lo.column, span.hi.column as usize), (4, line.len()));
    assert_eq!((function.span.lo.line, function.span.hi.line), (1, 2));
    let ExprKind::Binary { left, op_span, right, .. } = &sum.kind else { panic!("no sum") };
    assert_eq!(shown(sum), "g(x, (y for y in x)) + (a or b) . c");
    assert_eq!(shown(left), "g(x, (y for y in x))");
    assert_eq!(op_span.lo.column as usize, line.find('+').unwrap_or_default());
    let ExprKind::Call { args, .. } = &left.kind else { panic!("no call") };
    assert_eq!(shown(&args[1].value), "(y for y in x)");
    let ExprKind::Attribute { value, .. } = &right.kind else { panic!("no attribute") };
    assert_eq!(shown(value), "a or b");
}
