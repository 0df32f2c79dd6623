//! Sources and the types of their functions, in Python's notation (`Any` is what a function is generic over), and sources
//! with the messages of their mistakes.

use super::*;
use crate::source::Source;
use crate::{flow, hir, lex, parse, scope};

/// `name(types of parameters) -> result` of each function, or the messages.
fn inferred(text: &str) -> Result<Vec<String>, Vec<String>> {
    let mut diags = Diagnostics::default();
    let source = Source::from_text(text);
    let tokens = lex::lex(&source, &mut diags);
    let module = parse::parse(&tokens, &mut diags);
    let meanings = scope::resolve(&module, &mut diags);
    let (module, scopes) = hir::build(&module, meanings, &mut diags);
    let scopes = &scopes;
    let flow = flow::analyze(&module, scopes, &mut diags);
    assert!(!diags.has_errors(), "the stages before accept {text}");
    let mut diags = Diagnostics::default();
    let types = infer(&module, scopes, &flow, &mut diags);
    if diags.has_errors() {
        drop(types);
        let mut mistakes: Vec<_> = diags.iter().collect();
        mistakes.sort_by_key(|mistake| mistake.span.lo);
        return Err(mistakes.iter().map(|m| format!("{}: {}", m.span.lo.line, m.message)).collect());
    }
    let mut functions: Vec<_> = types.infer.functions.iter().collect();
    functions.sort_by_key(|(id, _)| *id);
    let shown = functions.into_iter().map(|(_, info)| {
        let params: Vec<String> = info.params.iter().map(|param| types.infer.show(&param.ty)).collect();
        format!("{}({}) -> {}", info.name, params.join(", "), types.infer.show(&info.result))
    });
    Ok(shown.collect())
}

#[test]
fn functions_get_their_types() {
    let table: &[(&str, &[&str])] = &[
        ("def f(x): return x", &["f(Any) -> Any"]),
        ("def f(x): return x * 2", &["f(Any) -> Any"]),
        ("def f(x: int): return x / 2", &["f(int) -> float"]),
        ("def f(x): return 'a' + x", &["f(str) -> str"]),
        ("def f(x): return x.upper()", &["f(str) -> str"]),
        ("def f(x): print(x)", &["f(Any) -> None"]),
        // None on some paths.
        ("def f(x: int):\n  if x: return 'a'", &["f(int) -> str | None"]),
        ("def f(x=None):\n  if x is None: x = 3\n  return x", &["f(int | None) -> int"]),
        ("def f(x=None):\n  return x or 'a'", &["f(str | None) -> str"]),
        // The result of a recursion comes through the recursion.
        ("def f(n): return 1 if n < 2 else n * f(n - 1)", &["f(Any) -> int"]),
        (
            "def a(n: int): return n == 0 or b(n - 1)\ndef b(n: int): return n != 0 and a(n - 1)",
            &["a(int) -> bool", "b(int) -> bool"],
        ),
        // A list that is filled later, an accumulator that starts at None.
        ("def f():\n  xs = []\n  xs.append(1)\n  return xs", &["f() -> list[int]"]),
        (
            "def f():\n  last = None\n  def g(x: int):\n    nonlocal last\n    last = x\n    return last\n  return g",
            &["f() -> function", "g(int) -> int | None"],
        ),
        // Used at two types, and by a caller that fixes one.
        ("def f(x): return x\ndef g(): return f(1), f('a')", &["f(Any) -> Any", "g() -> tuple[int, str]"]),
        // One name, several types in turn.
        ("def f(x: int):\n  x = str(x)\n  return x", &["f(int) -> str"]),
        // Closures of two functions meet.
        (
            "def f(c: bool):\n  def a(x: int): return x\n  def b(x: int): return 2\n  return a if c else b",
            &["f(bool) -> Callable[[int], int]", "a(int) -> int", "b(int) -> int"],
        ),
        ("def f(xs: list[int]): return {x: [x] for x in xs}", &["f(list[int]) -> dict[int, list[int]]"]),
        ("def f(g: Callable[[int], str]): return g(1)", &["f(Any) -> str"]),
    ];
    for (text, expected) in table {
        let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(inferred(text), Ok(expected), "{text}");
    }
}

#[test]
fn mistakes_are_told_in_pythons_words() {
    let table: &[(&str, &[&str])] = &[
        ("def f(): return 1 + 'a'", &["1: unsupported operand type(s) for +: 'int' and 'str'"]),
        ("def f(x: int): return x.upper()", &["1: 'int' object has no attribute 'upper'"]),
        ("def f(a, b): return a\nf(1)", &["2: f() missing 1 required positional argument: 'b'"]),
        ("def f(a): return a\nf(1, 2)", &["2: f() takes 1 positional argument but 2 were given"]),
        ("def f(a): return a\nf(1, c=2)", &["2: f() got an unexpected keyword argument 'c'"]),
        ("def f(a: int): return a\nf(a=1)(2)", &["2: 'int' object is not callable"]),
        ("for x in 5: pass", &["1: 'int' object is not iterable"]),
        ("print(1 < 'a')", &["1: '<' not supported between instances of 'int' and 'str'"]),
        ("def f(x):\n  a, b = 1, 2, 3\n  return a", &["2: too many values to unpack (expected 2)"]),
        ("print({[]: 1})", &["1: unhashable type: 'list'"]),
        (
            "print(len(3), -'a')",
            &["1: object of type 'int' has no len()", "1: bad operand type for unary -: 'str'"],
        ),
    ];
    for (text, expected) in table {
        let expected: Vec<String> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(inferred(text), Err(expected), "{text}");
    }
}
