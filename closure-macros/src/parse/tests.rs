//! Sources and their trees, in both forms; errors have tables of their own.

mod depth;
mod errors;
mod valid;

use crate::diagnostics::{Diagnostics, Kind};
use crate::lex;
use crate::source::Source;

/// The tree of a source and its mistakes, each as `Kind line:column message`, in the order of the source.
fn parsed(source: &Source) -> (String, Vec<String>) {
    let mut diags = Diagnostics::default();
    let tokens = lex::lex(source, &mut diags);
    let module = super::parse(&tokens, &mut diags);
    let mut errors: Vec<_> = diags.iter().map(|d| (d.span.lo, format!("{:?}", d.kind), &d.message)).collect();
    errors.sort();
    let errors = errors
        .iter()
        .map(|(at, kind, message)| format!("{kind} {}:{} {message}", at.line, at.column))
        .collect();
    (super::dump::module(&module), errors)
}

#[test]
fn constructs_that_are_refused_are_parsed_past() {
    // (source, tree, what is refused where)
    let cases = [
        ("class A:\n    x = = 1\ny = 1\n", "(error) (= y 1)", "1:0 `class`"),
        (
            "try:\n    a b\nexcept E as e:\n    pass\nelse:\n    pass\nfinally:\n    pass\ny = 1\n",
            "(error) (= y 1)",
            "1:0 `try`",
        ),
        ("with a as b, c: pass\ny = 1\n", "(error) (= y 1)", "1:0 `with`"),
        ("async def f():\n    await x\ny = 1\n", "(error) (= y 1)", "1:0 `async`"),
        ("match x:\n    case 1:\n        pass\ny = 1\n", "(error) (= y 1)", "1:0 `match`"),
        (
            "match = case\nmatch(x)\nmatch[1] = 2\n",
            "(= match case) (expr (call match x)) (= ([] match 1) 2)",
            "",
        ),
        ("@d\nclass A:\n    pass\ny = 1\n", "(error) (= y 1)", "2:0 `class`"),
        ("raise E from x\ny = 1\n", "(error) (= y 1)", "1:0 `raise`"),
        ("x = yield 1\n", "(= x <error>)", "1:4 `yield`"),
        ("x = await f(1) + 2\n", "(= x (+ <error> 2))", "1:4 `await`"),
        ("if (n := 5) > 3: pass\n", "(if (<error> > 3) {(pass)})", "1:4 `:=`"),
        ("del x\n", "(error)", "1:0 `del` of a name"),
        ("del x[0], y.a\n", "(del ([] x 0) (. y a))", ""),
        ("from a import *\n", "(error)", "1:0 `from … import *`"),
        ("from .a import b\n", "(error)", "1:0 relative imports"),
        ("x = b'a' b\"b\"\n", "(= x <error>)", "1:4 bytes"),
        ("x = 1j\n", "(= x <error>)", "1:4 complex numbers"),
        ("x = ...\n", "(= x <error>)", "1:4 `...` as a value"),
        ("x = '\\N{DIGIT ONE}'\n", "(= x <error>)", "1:4 characters by name (`\\N{…}`)"),
        (
            "x = 9223372036854775808\n",
            "(= x <error>)",
            "1:4 an `int` is an `i64`: 9223372036854775808 does not fit in i64",
        ),
        ("x = -9223372036854775808\n", "(= x -9223372036854775808)", ""),
        (
            "x = -9223372036854775808 ** 2\n",
            "(= x (- (** <error> 2)))",
            "1:5 an `int` is an `i64`: 9223372036854775808 does not fit in i64",
        ),
        ("x = [y async for y in z]\n", "(= x (listcomp y (for y z)))", "1:7 `async`"),
        ("def f(*args: *Ts): pass\n", "(def f [*args:<error>] {(pass)})", "1:13 unpacked annotations"),
    ];
    for (text, tree, refusal) in cases {
        let (found_tree, found) = parsed(&Source::from_text(text));
        let expected: Vec<String> =
            if refusal.is_empty() { Vec::new() } else { vec![format!("{:?} {refusal}", Kind::Unsupported)] };
        assert_eq!((found_tree.as_str(), found), (tree, expected), "{text:?}");
    }
}
