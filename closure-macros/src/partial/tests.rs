use super::compile;
use crate::source::Source;

/// Sources as they are while somebody types, with what is compiled all the same and what is stood in for.
const TYPED: [(&str, &[&str], &[&str]); 9] = [
    ("def f(n: int):\n    return n\ndef g(n: int):\n    return n +", &["f"], &["g"]),
    ("def g(n: int):\n    return n.\ndef f(n: int):\n    return n", &["f"], &["g"]),
    ("def g(n: int):\ndef f(n: int):\n    return n", &["f"], &["g"]),
    ("def g(\ndef f(n: int):\n    return n", &["f"], &[]),
    ("def f(n: int):\n    return n\ndef g(n: int):\n    if n:\n", &["f"], &["g"]),
    (
        "def f(n: int):\n    return n\ndef g():\n    def h():\n        nonlocal x\n    return h",
        &["f"],
        &["g"],
    ),
    ("def f(n: int):\n    return n\n@f.\ndef g(n: int):\n    return n", &["f"], &["g"]),
    ("def f(n: int):\n    return n\ndef g():\n    return \"a\" + 1", &["f"], &["g"]),
    ("x = 1\ny = x +\ndef f(n: int):\n    return n\nprint(x)", &["__main__"], &[]),
];

#[test]
fn what_is_fine_is_compiled() {
    for (text, fine, stood_in) in TYPED {
        let code = compile(&Source::from_text(text), Vec::new()).to_string();
        for name in fine {
            let head = format!("fn {name} ");
            assert_eq!(code.matches(&head).count(), 1, "{name} of\n{text}\n{code}");
            assert!(!code.contains(&format!("{head}(_ :")), "{name} is stood in for in\n{text}\n{code}");
        }
        for name in stood_in {
            let stand_in = code.contains(&format!("fn {name} (")) && code.contains("HasMistakes");
            assert!(stand_in, "{name} of\n{text}\n{code}");
        }
        assert!(syn::parse_str::<syn::File>(&code).is_ok(), "{code}");
        assert!(!code.contains("compile_error"), "{code}");
    }
}
