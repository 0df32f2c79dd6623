//! Sources that are wrong, and what is said of them.

use super::parsed;
use crate::diagnostics::Diagnostics;
use crate::lex;
use crate::parse::parse;
use crate::source::Source;
use std::io::Write;
use std::process::{Command, Stdio};

/// What is wrong with a source: all of it, and nothing else.
const WRONG: &[(&str, &[&str])] = &[
    ("x = = 2\n", &["SyntaxError 1:4 invalid syntax"]),
    ("def f(x y): pass\n", &["SyntaxError 1:8 invalid syntax"]),
    ("foo(a b)\n", &["SyntaxError 1:4 invalid syntax. Perhaps you forgot a comma?"]),
    ("x = (1, 2 3)\n", &["SyntaxError 1:8 invalid syntax. Perhaps you forgot a comma?"]),
    ("x = [1, 2 3]\n", &["SyntaxError 1:8 invalid syntax. Perhaps you forgot a comma?"]),
    ("d = {1: 2 3: 4}\n", &["SyntaxError 1:8 invalid syntax. Perhaps you forgot a comma?"]),
    ("x = {1: 2, 3}\n", &["SyntaxError 1:11 ':' expected after dictionary key"]),
    ("x = {1: 2, 3:}\n", &["SyntaxError 1:12 expression expected after dictionary key and ':'"]),
    ("x = {1: *a}\n", &["SyntaxError 1:8 cannot use a starred expression in a dictionary value"]),
    ("x = {**a for a in b}\n", &["SyntaxError 1:5 dict unpacking cannot be used in dict comprehension"]),
    (
        "if x = 3:\n    pass\n",
        &["SyntaxError 1:3 invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
    ),
    (
        "while x = f(): pass\n",
        &["SyntaxError 1:6 invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
    ),
    ("if x\n    pass\n", &["SyntaxError 1:4 expected ':'"]),
    ("if x:\npass\n", &["IndentationError 2:0 expected an indented block after 'if' statement on line 1"]),
    (
        "while 1:\npass\n",
        &["IndentationError 2:0 expected an indented block after 'while' statement on line 1"],
    ),
    (
        "for i in x:\npass\n",
        &["IndentationError 2:0 expected an indented block after 'for' statement on line 1"],
    ),
    (
        "if x:\n    pass\nelif y:\npass\n",
        &["IndentationError 4:0 expected an indented block after 'elif' statement on line 3"],
    ),
    (
        "if x:\n    pass\nelse:\npass\n",
        &["IndentationError 4:0 expected an indented block after 'else' statement on line 3"],
    ),
    (
        "def f():\npass\n",
        &["IndentationError 2:0 expected an indented block after function definition on line 1"],
    ),
    ("for i in x pass\n", &["SyntaxError 1:11 invalid syntax"]),
    ("for 1 in x: pass\n", &["SyntaxError 1:4 cannot assign to literal"]),
    ("for f() in x: pass\n", &["SyntaxError 1:4 cannot assign to function call"]),
    ("for x y in z: pass\n", &["SyntaxError 1:6 invalid syntax"]),
    ("for i in range(3)\n    pass\n", &["SyntaxError 1:17 expected ':'"]),
    (
        "f() = 1\n",
        &["SyntaxError 1:0 cannot assign to function call here. Maybe you meant '==' instead of '='?"],
    ),
    ("f() = g() = 1\n", &["SyntaxError 1:0 cannot assign to function call"]),
    ("1 = x\n", &["SyntaxError 1:0 cannot assign to literal here. Maybe you meant '==' instead of '='?"]),
    ("None = 1\n", &["SyntaxError 1:0 cannot assign to None"]),
    ("True = 1\n", &["SyntaxError 1:0 cannot assign to True"]),
    (
        "a + b = c\n",
        &["SyntaxError 1:0 cannot assign to expression here. Maybe you meant '==' instead of '='?"],
    ),
    ("-x = 1\n", &["SyntaxError 1:0 cannot assign to expression here. Maybe you meant '==' instead of '='?"]),
    ("a < b = c\n", &["SyntaxError 1:0 cannot assign to comparison"]),
    ("\"s\" = 1\n", &["SyntaxError 1:0 cannot assign to literal here. Maybe you meant '==' instead of '='?"]),
    (
        "f\"{x}\" = 1\n",
        &["SyntaxError 1:0 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?"],
    ),
    ("[a, 1] = x\n", &["SyntaxError 1:4 cannot assign to literal"]),
    ("(a, b()) = x\n", &["SyntaxError 1:4 cannot assign to function call"]),
    ("lambda: 0 = 1\n", &["SyntaxError 1:0 cannot assign to lambda"]),
    (
        "(a if b else c) = 1\n",
        &[
            "SyntaxError 1:1 cannot assign to conditional expression here. Maybe you meant '==' instead of '='?",
        ],
    ),
    (
        "[x for x in y] = 1\n",
        &["SyntaxError 1:0 cannot assign to list comprehension here. Maybe you meant '==' instead of '='?"],
    ),
    ("(x for x in y) = 1\n", &["SyntaxError 1:0 cannot assign to generator expression"]),
    (
        "{1: 2} = x\n",
        &["SyntaxError 1:0 cannot assign to dict literal here. Maybe you meant '==' instead of '='?"],
    ),
    (
        "{1} = x\n",
        &["SyntaxError 1:0 cannot assign to set display here. Maybe you meant '==' instead of '='?"],
    ),
    ("f() += 1\n", &["SyntaxError 1:0 'function call' is an illegal expression for augmented assignment"]),
    ("(a, b) += 1\n", &["SyntaxError 1:0 'tuple' is an illegal expression for augmented assignment"]),
    ("[a] += 1\n", &["SyntaxError 1:0 'list' is an illegal expression for augmented assignment"]),
    ("1 += 1\n", &["SyntaxError 1:0 'literal' is an illegal expression for augmented assignment"]),
    ("None += 1\n", &["SyntaxError 1:0 'None' is an illegal expression for augmented assignment"]),
    ("a, b: int\n", &["SyntaxError 1:0 only single target (not tuple) can be annotated"]),
    ("[a]: int\n", &["SyntaxError 1:0 only single target (not list) can be annotated"]),
    ("(a, b): int = 1\n", &["SyntaxError 1:0 only single target (not tuple) can be annotated"]),
    ("f(): int\n", &["SyntaxError 1:0 illegal target for annotation"]),
    ("1: int\n", &["SyntaxError 1:0 illegal target for annotation"]),
    ("del f()\n", &["SyntaxError 1:4 cannot delete function call"]),
    ("del 1\n", &["SyntaxError 1:4 cannot delete literal"]),
    ("del (a, b())\n", &["SyntaxError 1:8 cannot delete function call"]),
    ("del *a\n", &["SyntaxError 1:4 cannot delete starred"]),
    ("def f(a=1, b): pass\n", &["SyntaxError 1:11 non-default argument follows default argument"]),
    ("def f(*): pass\n", &["SyntaxError 1:6 named arguments must follow bare *"]),
    ("def f(*, **k): pass\n", &["SyntaxError 1:6 named arguments must follow bare *"]),
    ("def f(*a, *b): pass\n", &["SyntaxError 1:10 * argument may appear only once"]),
    ("def f(**k, a): pass\n", &["SyntaxError 1:11 arguments cannot follow var-keyword argument"]),
    ("def f(**k, *a): pass\n", &["SyntaxError 1:11 arguments cannot follow var-keyword argument"]),
    ("def f(**k=1): pass\n", &["SyntaxError 1:9 var-keyword argument cannot have default value"]),
    ("def f(*a=1): pass\n", &["SyntaxError 1:8 var-positional argument cannot have default value"]),
    ("def f(a=): pass\n", &["SyntaxError 1:7 expected default value expression"]),
    ("def f((a, b)): pass\n", &["SyntaxError 1:6 Function parameters cannot be parenthesized"]),
    ("def f(a, /, b, /): pass\n", &["SyntaxError 1:15 / may appear only once"]),
    ("def f(/, a): pass\n", &["SyntaxError 1:6 at least one argument must precede /"]),
    ("def f(*, a, /): pass\n", &["SyntaxError 1:12 / must be ahead of *"]),
    ("def f(a, / *, b): pass\n", &["SyntaxError 1:11 expected comma between / and *"]),
    ("def f: pass\n", &["SyntaxError 1:5 expected '('"]),
    ("def (x): pass\n", &["SyntaxError 1:4 invalid syntax"]),
    ("def f()\n    pass\n", &["SyntaxError 1:7 expected ':'"]),
    ("def f(x): return x y\n", &["SyntaxError 1:19 invalid syntax"]),
    ("lambda a=1, b: 0\n", &["SyntaxError 1:12 non-default argument follows default argument"]),
    ("lambda *: 0\n", &["SyntaxError 1:8 named arguments must follow bare *"]),
    ("lambda (a, b): 0\n", &["SyntaxError 1:7 Lambda expression parameters cannot be parenthesized"]),
    ("lambda x=: 0\n", &["SyntaxError 1:9 invalid syntax"]),
    ("f(a=1, b)\n", &["SyntaxError 1:8 positional argument follows keyword argument"]),
    ("f(**a, b)\n", &["SyntaxError 1:8 positional argument follows keyword argument unpacking"]),
    ("f(**a, *b)\n", &["SyntaxError 1:7 iterable argument unpacking follows keyword argument unpacking"]),
    ("f(a=1, a=2)\n", &["SyntaxError 1:7 keyword argument repeated: a"]),
    ("f(a.b=1)\n", &["SyntaxError 1:2 expression cannot contain assignment, perhaps you meant \"==\"?"]),
    ("f(True=1)\n", &["SyntaxError 1:2 cannot assign to True"]),
    ("f(a+1=2)\n", &["SyntaxError 1:2 expression cannot contain assignment, perhaps you meant \"==\"?"]),
    ("f(a for a in b, c)\n", &["SyntaxError 1:2 Generator expression must be parenthesized"]),
    ("f(c, a for a in b)\n", &["SyntaxError 1:5 Generator expression must be parenthesized"]),
    (
        "f(a=b for b in c)\n",
        &["SyntaxError 1:2 invalid syntax. Maybe you meant '==' or ':=' instead of '='?"],
    ),
    ("f(x for x in y, 1)\n", &["SyntaxError 1:2 Generator expression must be parenthesized"]),
    ("f(1 if 2)\n", &["SyntaxError 1:2 expected 'else' after 'if' expression"]),
    ("x = 1 if 2\n", &["SyntaxError 1:4 expected 'else' after 'if' expression"]),
    ("x = a if b else\n", &["SyntaxError 1:15 invalid syntax"]),
    ("print \"x\"\n", &["SyntaxError 1:0 Missing parentheses in call to 'print'. Did you mean print(...)?"]),
    ("print x, y\n", &["SyntaxError 1:0 Missing parentheses in call to 'print'. Did you mean print(...)?"]),
    ("exec \"x\"\n", &["SyntaxError 1:0 Missing parentheses in call to 'exec'. Did you mean exec(...)?"]),
    ("(*a)\n", &["SyntaxError 1:1 cannot use starred expression here"]),
    ("(**a)\n", &["SyntaxError 1:1 cannot use double starred expression here"]),
    ("[*a for a in b]\n", &["SyntaxError 1:1 iterable unpacking cannot be used in comprehension"]),
    (
        "[a, b for a, b in c]\n",
        &["SyntaxError 1:1 did you forget parentheses around the comprehension target?"],
    ),
    (
        "{a, b for a, b in c}\n",
        &["SyntaxError 1:1 did you forget parentheses around the comprehension target?"],
    ),
    ("*a\n", &["SyntaxError 1:0 can't use starred expression here"]),
    ("x = *a\n", &["SyntaxError 1:4 can't use starred expression here"]),
    ("*a = b\n", &["SyntaxError 1:0 starred assignment target must be in a list or tuple"]),
    ("*a, *b = c\n", &["SyntaxError 1:0 multiple starred expressions in assignment"]),
    ("for *a in b: pass\n", &["SyntaxError 1:4 starred assignment target must be in a list or tuple"]),
    ("return 1\n", &["SyntaxError 1:0 'return' outside function"]),
    ("break\n", &["SyntaxError 1:0 'break' outside loop"]),
    ("continue\n", &["SyntaxError 1:0 'continue' not properly in loop"]),
    ("def f():\n    break\n", &["SyntaxError 2:4 'break' outside loop"]),
    ("while 1:\n    def f():\n        continue\n", &["SyntaxError 3:8 'continue' not properly in loop"]),
    ("for x in y:\n    pass\nelse:\n    break\n", &["SyntaxError 4:4 'break' outside loop"]),
    ("import a.b as c.d\n", &["SyntaxError 1:15 invalid syntax"]),
    ("from a import b,\n", &["SyntaxError 1:16 trailing comma not allowed without surrounding parentheses"]),
    ("from a import (b, c\n", &["SyntaxError 1:14 '(' was never closed"]),
    ("import\n", &["SyntaxError 1:6 invalid syntax"]),
    ("from a import\n", &["SyntaxError 1:13 invalid syntax"]),
    ("nonlocal\n", &["SyntaxError 1:8 invalid syntax"]),
    ("global x.y\n", &["SyntaxError 1:8 invalid syntax"]),
    ("assert\n", &["SyntaxError 1:6 invalid syntax"]),
    ("a not b\n", &["SyntaxError 1:6 invalid syntax"]),
    ("a is is b\n", &["SyntaxError 1:5 invalid syntax"]),
    ("not\n", &["SyntaxError 1:3 invalid syntax"]),
    ("a and\n", &["SyntaxError 1:5 invalid syntax"]),
    ("a ==\n", &["SyntaxError 1:4 invalid syntax"]),
    ("a +\n", &["SyntaxError 1:3 invalid syntax"]),
    ("a.\n", &["SyntaxError 1:2 invalid syntax"]),
    ("a.1\n", &["SyntaxError 1:1 invalid syntax"]),
    ("a[\n", &["SyntaxError 1:1 '[' was never closed"]),
    ("a[]\n", &["SyntaxError 1:2 invalid syntax"]),
    ("a[1:2:3:4]\n", &["SyntaxError 1:7 invalid syntax"]),
    ("f(\n", &["SyntaxError 1:1 '(' was never closed"]),
    ("x = (1,\n     2\ny = 3\n", &["SyntaxError 1:4 '(' was never closed"]),
    ("x = (1]\n", &["SyntaxError 1:6 closing parenthesis ']' does not match opening parenthesis '('"]),
    ("x = 1)\n", &["SyntaxError 1:5 unmatched ')'"]),
    (
        "x = [1,\n  2)\n",
        &["SyntaxError 2:3 closing parenthesis ')' does not match opening parenthesis '[' on line 1"],
    ),
    ("\"abc\n", &["SyntaxError 1:0 unterminated string literal (detected at line 1)"]),
    ("'abc\n", &["SyntaxError 1:0 unterminated string literal (detected at line 1)"]),
    ("\"\"\"abc\n", &["SyntaxError 1:0 unterminated triple-quoted string literal (detected at line 1)"]),
    (
        "x = \"\"\"abc\ndef\n\n",
        &["SyntaxError 1:4 unterminated triple-quoted string literal (detected at line 3)"],
    ),
    ("f\"{\"\n", &["SyntaxError 1:2 f-string: expecting '}'"]),
    ("f\"{x\"\n", &["SyntaxError 1:2 f-string: expecting '}'"]),
    ("f\"}\"\n", &["SyntaxError 1:2 f-string: single '}' is not allowed"]),
    ("f\"{}\"\n", &["SyntaxError 1:2 f-string: empty expression not allowed"]),
    ("f\"{ }\"\n", &["SyntaxError 1:2 f-string: empty expression not allowed"]),
    ("f\"{!r}\"\n", &["SyntaxError 1:2 f-string: expression required before '!'"]),
    ("f\"{x!}\"\n", &["SyntaxError 1:5 f-string: invalid conversion character: expected 's', 'r', or 'a'"]),
    ("f\"{x!z}\"\n", &["SyntaxError 1:5 f-string: invalid conversion character: expected 's', 'r', or 'a'"]),
    ("f\"{x!r\"\n", &["SyntaxError 1:2 f-string: expecting '}'"]),
    ("f\"{x:{y:{z}}}\"\n", &["SyntaxError 1:8 f-string: expressions nested too deeply"]),
    ("f\"{x y}\"\n", &["SyntaxError 1:3 f-string: invalid syntax. Perhaps you forgot a comma?"]),
    ("f\"{a b c}\"\n", &["SyntaxError 1:3 f-string: invalid syntax. Perhaps you forgot a comma?"]),
    ("f\"{'a\"\n", &["SyntaxError 1:3 f-string: unterminated string"]),
    (
        "f\"{(x}\"\n",
        &["SyntaxError 1:5 f-string: closing parenthesis '}' does not match opening parenthesis '('"],
    ),
    ("f\"{x)}\"\n", &["SyntaxError 1:4 f-string: unmatched ')'"]),
    ("f\"{a['b\\n']}\"\n", &["SyntaxError 1:7 f-string expression part cannot include a backslash"]),
    ("f\"{#}\"\n", &["SyntaxError 1:3 f-string expression part cannot include '#'"]),
    ("f\"{x = 1}\"\n", &["SyntaxError 1:2 f-string: expecting '}'"]),
    ("f\"{lambda x: 1}\"\n", &["SyntaxError 1:11 f-string: invalid syntax"]),
    ("f\"{*a}\"\n", &["SyntaxError 1:3 f-string: cannot use starred expression here"]),
    ("f\"{yield}\" \"}\"\n", &["Unsupported 1:3 `yield`"]),
    (
        "\"\\x1\"\n",
        &[
            "SyntaxError 1:0 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape",
        ],
    ),
    (
        "\"\\u12\"\n",
        &[
            "SyntaxError 1:0 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape",
        ],
    ),
    (
        "\"\\U12345678\"\n",
        &[
            "SyntaxError 1:0 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character",
        ],
    ),
    ("0x\n", &["SyntaxError 1:1 invalid hexadecimal literal"]),
    ("0b12\n", &["SyntaxError 1:3 invalid digit '2' in binary literal"]),
    ("0o8\n", &["SyntaxError 1:2 invalid digit '8' in octal literal"]),
    ("0xg\n", &["SyntaxError 1:1 invalid hexadecimal literal"]),
    (
        "012\n",
        &[
            "SyntaxError 1:0 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        ],
    ),
    ("1_\n", &["SyntaxError 1:1 invalid decimal literal"]),
    ("1__0\n", &["SyntaxError 1:1 invalid decimal literal"]),
    ("1e+\n", &["SyntaxError 1:2 invalid decimal literal"]),
    ("1abc\n", &["SyntaxError 1:0 invalid decimal literal"]),
    ("1.5x\n", &["SyntaxError 1:2 invalid decimal literal"]),
    ("0b\n", &["SyntaxError 1:1 invalid binary literal"]),
    (
        "0777\n",
        &[
            "SyntaxError 1:0 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        ],
    ),
    ("x = 1 \\ 2\n", &["SyntaxError 1:7 unexpected character after line continuation character"]),
    ("x = 5 $ 3\n", &["SyntaxError 1:6 invalid syntax"]),
    ("x = 5 ? 3\n", &["SyntaxError 1:6 invalid syntax"]),
    ("x = 5 ! 3\n", &["SyntaxError 1:6 invalid syntax"]),
    ("x = “a”\n", &["SyntaxError 1:4 invalid character '“' (U+201C)"]),
    ("x = a b\n", &["SyntaxError 1:6 invalid syntax"]),
    ("if x:\n    a = 1\n      b = 2\n", &["IndentationError 3:6 unexpected indent"]),
    (
        "if x:\n        a = 1\n    b = 2\n",
        &["IndentationError 3:4 unindent does not match any outer indentation level"],
    ),
    ("  x = 1\n", &["IndentationError 1:2 unexpected indent"]),
    ("x = 1\n  y = 2\n", &["IndentationError 2:2 unexpected indent"]),
    ("if x:\n\ta = 1\n        b = 2\n", &["TabError 3:8 inconsistent use of tabs and spaces in indentation"]),
    ("@\ndef f(): pass\n", &["SyntaxError 1:1 invalid syntax"]),
    ("@a b\ndef f(): pass\n", &["SyntaxError 1:3 invalid syntax"]),
    ("@a\nx = 1\n", &["SyntaxError 2:0 invalid syntax"]),
    ("else: pass\n", &["SyntaxError 1:0 invalid syntax"]),
    ("elif x: pass\n", &["SyntaxError 1:0 invalid syntax"]),
    ("else x: pass\n", &["SyntaxError 1:0 invalid syntax"]),
    ("if x: pass else: pass\n", &["SyntaxError 1:11 invalid syntax"]),
    ("a = 1; ; b = 2\n", &["SyntaxError 1:7 invalid syntax"]),
    (";\n", &["SyntaxError 1:0 invalid syntax"]),
    ("a, b c = 1\n", &["SyntaxError 1:5 invalid syntax. Maybe you meant '==' or ':=' instead of '='?"]),
    ("x: int y\n", &["SyntaxError 1:7 invalid syntax"]),
    ("x: = 1\n", &["SyntaxError 1:3 invalid syntax"]),
    ("def f() -> : pass\n", &["SyntaxError 1:8 expected ':'"]),
    ("def f(x: ): pass\n", &["SyntaxError 1:9 invalid syntax"]),
    ("def f(x: int+ ): pass\n", &["SyntaxError 1:14 invalid syntax"]),
    ("def f(x: 1 2): pass\n", &["SyntaxError 1:9 invalid syntax. Perhaps you forgot a comma?"]),
    ("(x := 1 = 2)\n", &["SyntaxError 1:8 invalid syntax"]),
    ("f(x := 1 2)\n", &["SyntaxError 1:7 invalid syntax. Perhaps you forgot a comma?"]),
    ("(a.b := 1)\n", &["SyntaxError 1:1 cannot use assignment expressions with attribute"]),
    ("pass x\n", &["SyntaxError 1:5 invalid syntax"]),
    ("x = yield = 1\n", &["SyntaxError 1:4 assignment to yield expression not possible"]),
    ("__debug__ = 1\n", &["SyntaxError 1:0 cannot assign to __debug__"]),
    ("def f(__debug__): pass\n", &["SyntaxError 1:0 cannot assign to __debug__"]),
    ("a = 1 +\nb = 2\n", &["SyntaxError 1:7 invalid syntax"]),
    ("while True print(1)\n", &["SyntaxError 1:11 invalid syntax"]),
    ("class\n", &["Unsupported 1:0 `class`"]),
];

#[test]
fn mistakes_are_told_once_each() {
    for (text, errors) in WRONG {
        assert_eq!(parsed(&Source::from_text(text)).1, *errors, "{text:?}");
    }
}

#[test]
fn mistakes_in_tokens_are_told_in_the_same_words() {
    // Left out: what Rust's lexer refuses or reads otherwise, and tabs, which are one column wide there.
    let mut compared = 0;
    for (text, errors) in WRONG {
        let plain = !text.contains(['\'', '"', '\t', '\\', '“', '$', '?', '!']);
        let numeral = errors.iter().any(|error| error.contains("literal"));
        if !plain || numeral || text.starts_with(' ') {
            continue;
        }
        let Some(source) = Source::from_rust(text) else { continue };
        let place_free = |errors: &[String]| -> Vec<String> {
            errors.iter().map(|error| error.splitn(3, ' ').nth(2).unwrap_or_default().to_owned()).collect()
        };
        let expected: Vec<String> = errors.iter().map(|error| (*error).to_owned()).collect();
        assert_eq!(place_free(&parsed(&source).1), place_free(&expected), "{text:?}");
        compared += 1;
    }
    assert!(compared > 120, "only {compared} compared");
}

/// Prints what CPython says of each source, which come and go separated by `\x1e`.
const ASK: &str = r#"
import sys, warnings
warnings.simplefilter("ignore")
if sys.version_info[:2] != (3, 11):
    sys.exit("another Python")
sys.stdin.reconfigure(encoding="utf-8", newline="")
sys.stdout.reconfigure(encoding="utf-8", newline="")
answers = []
for source in sys.stdin.read().split("\x1e"):
    try:
        compile(source, "source", "exec")
        answers.append("fine")
    except SyntaxError as e:
        answers.append(f"{type(e).__name__} {e.lineno}:{e.offset - 1} {e.msg}")
sys.stdout.write("\x1e".join(answers))
"#;

/// CPython 3.11's answers.
fn cpython(sources: &[&str]) -> Vec<String> {
    let mut python = Command::new("python3")
        .args(["-I", "-c", ASK])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("python3 runs");
    let input = sources.join("\x1e");
    let mut stdin = python.stdin.take().expect("its input is a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = python.wait_with_output().expect("python3 ends");
    writer.join().expect("nothing panics").expect("python3 reads its input");
    assert!(output.status.success(), "python3 failed");
    let answers = String::from_utf8(output.stdout).expect("it prints UTF-8");
    answers.split('\x1e').map(str::to_owned).collect()
}

#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn cpython_says_the_same() {
    let sources: Vec<&str> = WRONG.iter().map(|(text, _)| *text).collect();
    let answers = cpython(&sources);
    assert_eq!(answers.len(), sources.len());
    for ((text, errors), answer) in WRONG.iter().zip(answers) {
        let ours = errors[0];
        if ours.starts_with("Unsupported") {
            assert_ne!(answer, "fine", "{text:?}");
            continue;
        }
        // Where CPython points behind the string or the line that is wrong, the string or the line's first token is
        // more to the point, and it is all that can be underlined in tokens.
        let points_behind = ["f-string", "unicode error", "IndentationError", "TabError"];
        if points_behind.iter().any(|words| ours.contains(words)) {
            let without_column = |error: &str| {
                let (place, message) = error.split_once(':').unwrap_or_default();
                (place.to_owned(), message.split_once(' ').unwrap_or_default().1.to_owned())
            };
            assert_eq!(without_column(ours), without_column(&answer), "{text:?}");
        } else {
            assert_eq!(ours, answer, "{text:?}");
        }
    }
}

/// The help with the first mistake of a source, given as tokens of Rust.
fn help(text: &str) -> Option<String> {
    let mut diags = Diagnostics::default();
    let source = Source::from_rust(text).unwrap_or_else(|| panic!("Rust cannot read {text:?}"));
    parse(&lex::lex(&source, &mut diags), &mut diags);
    diags.iter().next().unwrap_or_else(|| panic!("nothing wrong with {text:?}")).help.clone()
}

#[test]
fn habits_from_rust_get_help() {
    let cases = [
        ("x = a && b", "`a and b` is Python's `a && b`"),
        ("x = a || b", "`a or b` is Python's `a || b`"),
        ("x = !a", "`not a` is Python's `!a`"),
        ("let x = 5", "variables are made by assignment: `x = 1`"),
        ("let mut x = 5", "variables are made by assignment: `x = 1`"),
        ("x++", "`x += 1` counts up, `x -= 1` down"),
        ("if x { y }", "a block starts with `:`, and its lines are indented"),
        ("def f() { y }", "a block starts with `:`, and its lines are indented"),
        ("fn f(): pass", "functions start with `def`"),
        ("if x: pass\nelse if y: pass", "`elif` is Python's `else if`"),
        ("x = f(&y)", "values are passed as they are: leave the `&` out"),
        ("x = |y| y + 1", "`lambda x: …` is Python's `|x| …`"),
        ("x = y as i64", "`int(x)`, `float(x)` and `str(x)` convert"),
        ("for i in 0..3: pass", "`range(a, b)` counts from `a` to before `b`"),
        ("for i in a..b: pass", "`range(a, b)` counts from `a` to before `b`"),
        ("println!(a)", "`print(a, b)` prints"),
        ("x = vec![1, 2]", "`[1, 2]` is a list"),
        ("x = format!(a, b)", "an f-string makes text of values: `f\"{a} and {b}\"`"),
        ("assert!(a)", "`assert condition, \"message\"` is a statement"),
        ("x = line!()", "macros of Rust's cannot be called here: call a Rust function that does it"),
        ("f = x => x + 1", "`lambda x: …` is Python's `x => …`"),
        ("x = a === b", "`a == b` compares, and is Python's `a === b`"),
        ("x = a !== b", "`a != b` is Python's `a !== b`"),
        ("x = a <> b", "`a != b` is Python's `a <> b`"),
        ("x = a <=> b", "Python has no `<=>`: compare with `<`, `==` and `>`"),
        ("x = a ? b : c", "`b if a else c` is Python's `a ? b : c`"),
        ("def f(mut x): pass", "every variable can be rebound: leave the `mut` out"),
        ("match x { y }", "use `if`, `elif` and `else`"),
        ("switch x: pass", "use `if`, `elif` and `else`"),
        ("y = match x { z }", "`a if condition else b` chooses a value"),
        ("f = lambda x: return x", "a lambda gives the value of its one expression, without `return`"),
        ("x = 7 div 2", "`a // b` divides and rounds down"),
        ("x = 7 mod 2", "`a % b` is what division leaves over"),
        ("import sqrt from math", "`from math import sqrt` imports a name of a module"),
        ("pub fn f(): pass", "functions start with `def`"),
        ("for (x in y): pass", "`for x in range(10):` counts, and has no parentheses"),
        ("for (i = 0): pass", "`for x in range(10):` counts, and has no parentheses"),
        ("if x then: pass", "a block starts with `:`, and its lines are indented"),
        ("x = *y", "if Rust's dereferencing is meant, leave the `*` out"),
        ("x = y[1..2]", "`range(a, b)` counts from `a` to before `b`"),
        ("x = y?", "Python has no `?`: test the value, as in `if x is None:`"),
        ("loop { x }", "a block starts with `:`, and its lines are indented"),
        ("loop:\n    x", "write `while True:`"),
        ("x = 'a", "write strings in double quotes, or give the source as a string literal"),
        ("x = Vec::<u8>::new()", "leave them to inference, or call a Rust function that gives them"),
    ];
    for (text, expected) in cases {
        assert_eq!(help(text).as_deref(), Some(expected), "{text:?}");
    }
    for text in ["x = = 1", "let = = 1", "x = a +", "for x y"] {
        assert_eq!(help(text), None, "{text:?}");
    }
}

#[test]
fn a_wrong_statement_hides_no_other() {
    let text = "def f(x y):\n    a = = 1\n    b c\nif x = 3:\n    d = [1, 2 3]\nelse if y:\n    pass\n\
                while z\n    pass\nclass A:\n    e f\ng(a=1, 2)\nh = 1\n";
    let (tree, errors) = parsed(&Source::from_text(text));
    let expected = [
        "SyntaxError 1:8 invalid syntax",
        "SyntaxError 2:8 invalid syntax",
        "SyntaxError 3:6 invalid syntax",
        "SyntaxError 4:3 invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        "SyntaxError 5:12 invalid syntax. Perhaps you forgot a comma?",
        "SyntaxError 6:5 expected ':'",
        "SyntaxError 8:7 expected ':'",
        "Unsupported 10:0 `class`",
        "SyntaxError 12:8 positional argument follows keyword argument",
    ];
    assert_eq!(errors, expected);
    assert!(tree.ends_with("(error) (= h 1)"), "{tree}");
}

/// Sources broken at random: any is read to its end, and what CPython takes is taken.
#[test]
#[ignore = "asks CPython: tests/with_python.rs runs it"]
fn no_source_is_too_broken() {
    let seed = "def f(a, *b, c=1, **d) -> int:\n    \"\"\"Doc.\"\"\"\n    x = [i for i in b if i] + {1: 2}[c:]\n    \
                while x and not d:\n        nonlocal y; y //= (a, lambda z: z ** -2)\n    else:\n        \
                return f\"{a!r:>{c}} {x}\" if a < b is not c else 'd'\n@g(1, k=2, *l)\ndef h(): pass\n";
    let chars: Vec<char> = seed.chars().collect();
    let pieces = [
        "(", ")", "[", "]", "{", "}", ":", "=", "\n", "    ", "\"", "'", "\\", "f\"{", "if ", " x ", "#",
        "*", "é", "\t",
    ];
    let mut state = 1_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut sources = Vec::new();
    for _ in 0..2000 {
        let (at, end) = (random(chars.len()), random(4));
        let mut text: String = chars[..at].iter().collect();
        if random(3) > 0 {
            text.push_str(pieces[random(pieces.len())]);
        }
        text.extend(&chars[(at + end).min(chars.len())..]);
        sources.push(text);
    }
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    let found: Vec<Vec<String>> = sources.iter().map(|text| parsed(&Source::from_text(text)).1).collect();
    for text in &sources {
        if let Some(source) = Source::from_rust(text) {
            parsed(&source);
        }
    }
    let answers = cpython(&sources);
    for ((text, errors), answer) in sources.iter().zip(&found).zip(answers) {
        // Scopes are a later stage's; the rest agrees on whether there is a mistake at all.
        if !answer.contains("nonlocal") && errors.iter().all(|error| !error.starts_with("Unsupported")) {
            assert_eq!(errors.is_empty(), answer == "fine", "{text:?}: {errors:?}, but {answer}");
        }
    }
}
