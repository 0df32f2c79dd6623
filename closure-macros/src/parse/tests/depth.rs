//! What nests deep, right or wrong, is answered: no stack overflows, and no line is looked at again and again.

use super::parsed;
use crate::source::Source;

#[test]
fn what_nests_too_deep_is_an_error() {
    let nested = |open: &str, middle: &str, close: &str, count: usize| {
        format!("x = {}{middle}{}\n", open.repeat(count), close.repeat(count))
    };
    let cases = [
        (nested("(", "1", ")", 200), "too many nested parentheses"),
        (nested("f(", "1", ")", 50), "too many nested expressions"),
        (nested("-", "1", "", 10_000), "too many nested expressions"),
        (nested("not ", "1", "", 10_000), "too many nested expressions"),
        (nested("lambda: ", "1", "", 10_000), "too many nested expressions"),
        (nested("1 if 1 else ", "1", "", 10_000), "too many nested expressions"),
        (nested("2 ** ", "1", "", 10_000), "too many nested expressions"),
        (nested("1 + ", "1", "", 10_000), "an expression of more than 500 parts"),
        (nested("a", "", ".b", 10_000), "an expression of more than 500 parts"),
        (format!("if a: pass\n{}", "elif b: pass\n".repeat(1000)), "more than 200 `elif`s in a row"),
        (
            (0..200).map(|depth| format!("{}if a:\n", " ".repeat(depth))).collect(),
            "too many levels of indentation",
        ),
    ];
    for (text, expected) in cases {
        let (_, errors) = parsed(&Source::from_text(&text));
        assert!(errors.iter().any(|error| error.ends_with(expected)), "{}…: {errors:?}", &text[..30]);
        assert!(errors.len() <= 2, "{}…: {errors:?}", &text[..30]);
    }
    // And what is just allowed is, wrong or not.
    for text in [nested("f(", "1", ")", 45), nested("[", "1", "]", 45), nested("a[", "1", "]", 45)] {
        assert_eq!(parsed(&Source::from_text(&text)).1, Vec::<String>::new());
        let wrong = text.replace('1', "1 2");
        assert_eq!(parsed(&Source::from_text(&wrong)).1.len(), 1);
    }
}

/// The rules for wrong programs look ahead, and what is looked at twice in each of 40 brackets is never done.
#[test]
fn mistakes_in_deep_brackets_are_answered() {
    let brackets = [
        ("[", "]"),
        ("(", ")"),
        ("{", "}"),
        ("f(", ")"),
        ("a[", "]"),
        ("{a: ", "}"),
        ("(a, ", ")"),
        ("[x for x in ", "]"),
        ("(lambda x: ", ")"),
        ("lambda x=", ": 0"),
        ("f(a=", ")"),
        ("f(*", ")"),
        ("f(**", ")"),
        ("{**", "}"),
        ("[*", "]"),
        ("(*", ")"),
        ("not (", ")"),
        ("-(", ")"),
        ("a if (", ") else b"),
        ("[a:", "]"),
        ("(a := ", ")"),
        ("(yield ", ")"),
        ("f(x for x in ", ")"),
        ("print(", ")"),
        ("a < (", ")"),
        ("a and (", ")"),
        ("a ** -(", ")"),
        ("await (", ")"),
    ];
    let mistakes = [
        "",
        "@e := 1",
        " 1 2",
        "= 1",
        "a =",
        "a = 1, b",
        "print 1",
        "*a for",
        "a, b for",
        "a if b",
        "$",
        "**",
        "a:",
        "lambda",
        "x for x in",
        "not",
        "f\"{\"",
        "yield",
        "-",
    ];
    for (open, close) in brackets {
        for mistake in mistakes {
            for close in [close, ""] {
                let deep = format!("{}{mistake}{}", open.repeat(40), close.repeat(40));
                for text in [
                    format!("{deep}\n"),
                    format!("if {deep}:\n    pass\n"),
                    format!("def f(a={deep}): pass\n"),
                ] {
                    let found = parsed(&Source::from_text(&text)).1.len();
                    assert!(found <= 42, "{found} mistakes in {text}");
                }
            }
        }
    }
}
