use super::indentation::{Inconsistent, Indentation, Levels, Step};
use super::literal::{BadString, Escapes, number, unescape};
use super::{Refused, Token, TokenKind, lex, lex_inner};
use crate::diagnostics::Diagnostics;
use crate::source::{Source, Span};
use std::cmp::Ordering;

fn of(blanks: &str) -> Indentation {
    Indentation::of(blanks.chars())
}

#[test]
fn indentations_compare_only_where_the_width_of_a_tab_does_not_matter() {
    let cases = [
        ("", "", Ok(Ordering::Equal)),
        ("  ", "    ", Ok(Ordering::Less)),
        ("\t", "\t", Ok(Ordering::Equal)),
        ("\t\t", "\t", Ok(Ordering::Greater)),
        ("\t", "        ", Err(Inconsistent)),
        ("\t", " ", Err(Inconsistent)),
        ("  \t", "\t  ", Err(Inconsistent)),
        ("\t ", "\t", Ok(Ordering::Greater)),
        ("    \x0c", "", Ok(Ordering::Equal)),
    ];
    for (a, b, expected) in cases {
        assert_eq!(of(a).compare(of(b)), expected, "{a:?} and {b:?}");
    }
}

#[test]
fn levels_open_and_close() {
    let mut levels = Levels::new(of("  "));
    assert_eq!(levels.step(of("  ")), Step::Same);
    assert_eq!(levels.step(of("      ")), Step::Indent);
    assert_eq!(levels.step(of("        ")), Step::Indent);
    assert_eq!(levels.step(of("     ")), Step::BadDedent);
    assert_eq!(levels.step(of("        ")), Step::Same, "a line that is off closes nothing");
    assert_eq!(levels.step(of("\t")), Step::Inconsistent);
    assert_eq!(levels.depth(), 2);
    assert_eq!(levels.step(of("  ")), Step::Dedent(2));
    assert_eq!(levels.step(of("")), Step::BadDedent, "left of the first line");
}

#[test]
fn levels_have_a_limit() {
    let mut levels = Levels::new(Indentation::default());
    let steps: Vec<Step> = (1..=100).map(|column| levels.step(Indentation::column(column))).collect();
    assert!(steps[..99].iter().all(|step| *step == Step::Indent));
    assert_eq!(steps[99], Step::TooDeep);
}

#[test]
fn numbers_have_pythons_values() {
    let cases: [(&str, TokenKind, usize); 19] = [
        ("0", TokenKind::Int(0), 1),
        ("00", TokenKind::Int(0), 2),
        ("1_000", TokenKind::Int(1000), 5),
        ("0xFf", TokenKind::Int(255), 4),
        ("0x_ff", TokenKind::Int(255), 5),
        ("0b101", TokenKind::Int(5), 5),
        ("0o17", TokenKind::Int(15), 4),
        ("9223372036854775808", TokenKind::Int(1 << 63), 19),
        ("9223372036854775809", TokenKind::Refused(Refused::BigInt("9223372036854775809".into())), 19),
        ("1.5", TokenKind::Float(1.5), 3),
        ("1.", TokenKind::Float(1.0), 2),
        (".5", TokenKind::Float(0.5), 2),
        ("1e5", TokenKind::Float(1e5), 3),
        ("1E-5", TokenKind::Float(1e-5), 4),
        ("0777.5", TokenKind::Float(777.5), 6),
        ("1j", TokenKind::Refused(Refused::Imaginary), 2),
        ("1if", TokenKind::Int(1), 1),
        ("1 2", TokenKind::Int(1), 1),
        ("0_0.0_1", TokenKind::Float(0.01), 7),
    ];
    for (text, kind, length) in cases {
        assert_eq!(number(&text.chars().collect::<Vec<_>>()), Ok((kind, length)), "{text}");
    }
    assert_eq!(number(&['1', 'e', '9', '9', '9']), Ok((TokenKind::Float(f64::INFINITY), 5)));
}

#[test]
fn escapes_have_pythons_values() {
    let cases = [
        (r"plain", Escapes::Python, "plain"),
        (r"\n\t\\\'\x41\a\b\f\v\r", Escapes::Python, "\n\t\\'A\x07\x08\x0c\x0b\r"),
        (r"\101\60\0", Escapes::Python, "A0\0"),
        (r"\u00e9\U0001F600", Escapes::Python, "é😀"),
        (r"\d\ ", Escapes::Python, r"\d\ "),
        ("a\\\n  b", Escapes::Python, "a  b"),
        (r"\u{e9}\u{1_f600}\0", Escapes::Rust, "é😀\0"),
        // What Rust would take for a NUL and two digits, and for a line without its indentation.
        (r"\012", Escapes::Rust, "\n"),
        ("a\\\n  b", Escapes::Rust, "a  b"),
    ];
    for (text, escapes, expected) in cases {
        assert_eq!(unescape(text, escapes).as_deref(), Ok(expected), "{text}");
    }
    assert_eq!(unescape(r"\N{DIGIT ONE}", Escapes::Python), Err(BadString::Refused(Refused::NamedEscape)));
    assert_eq!(unescape(r"\ud800", Escapes::Python), Err(BadString::Refused(Refused::Surrogate)));
    let truncated =
        "(unicode error) 'unicodeescape' codec can't decode bytes in position 1-2: truncated \\xXX escape";
    assert_eq!(unescape(r"a\xz", Escapes::Python), Err(BadString::Message(truncated.into())));
}

/// Tokens in short: `NL`, `>` and `<` for NEWLINE, INDENT and DEDENT, `!` for an error.
fn short(tokens: &[Token]) -> String {
    let word = |token: &Token| match &token.kind {
        TokenKind::Name(name) => name.to_string(),
        TokenKind::Int(value) => value.to_string(),
        TokenKind::Float(value) => format!("{value:?}"),
        TokenKind::Str(value) => format!("{value:?}"),
        TokenKind::FString(fstring) => format!("f{:?}", fstring.body),
        TokenKind::Op(op) => (*op).to_owned(),
        TokenKind::Lifetime(name) => format!("'{name}"),
        TokenKind::Attribute(attribute) => format!("#[{}]", attribute.path),
        TokenKind::Refused(refused) => format!("{refused:?}"),
        TokenKind::Newline => "NL".into(),
        TokenKind::Indent => ">".into(),
        TokenKind::Dedent => "<".into(),
        TokenKind::End => "END".into(),
        TokenKind::Error => "!".into(),
        TokenKind::Unclosed(back) => format!("unclosed {back} back"),
    };
    tokens.iter().map(word).collect::<Vec<_>>().join(" ")
}

fn lexed(source: &Source) -> (String, String) {
    let mut diags = Diagnostics::default();
    let tokens = lex(source, &mut diags);
    let errors: Vec<String> =
        diags.iter().map(|d| format!("{}:{} {}", d.span.lo.line, d.span.lo.column, d.message)).collect();
    (short(&tokens), errors.join("; "))
}

fn rust(text: &str) -> Source {
    Source::from_rust(text).unwrap_or_else(|| panic!("Rust cannot read {text:?}"))
}

/// What text and tokens agree on.
#[test]
fn layout_is_the_same_in_both_forms() {
    let cases = [
        ("x = 1\n", "x = 1 NL END"),
        ("x = 1", "x = 1 NL END"),
        ("if a:\n    b\n    if c:\n        d\ne\n", "if a : NL > b NL if c : NL > d NL < < e NL END"),
        ("if a:\n  b\n", "if a : NL > b NL < END"),
        ("x = [\n1,\n      2]\ny\n", "x = [ 1 , 2 ] NL y NL END"),
        ("\n\n  # comment\nx # more\n\ny\n", "x NL y NL END"),
        ("a **= b ** -c\n", "a **= b ** - c NL END"),
        ("a<=b!=c>>d->e\n", "a <= b != c >> d -> e NL END"),
        ("f(x)[1:2, ...]\n", "f ( x ) [ 1 : 2 , ... ] NL END"),
        ("x = \"a\" \"b\\n\"\n", "x = \"a\" \"b\\n\" NL END"),
        ("def f():\n    \"\"\"one\n    two\"\"\"\n", "def f ( ) : NL > \"one\\n    two\" NL < END"),
        ("\"\"\"\"\"\"\n", "\"\" NL END"),
        ("x = .5 + 1. + 1_0\n", "x = 0.5 + 1.0 + 10 NL END"),
        ("a.b.c\n", "a . b . c NL END"),
        ("x; y\n", "x ; y NL END"),
        ("été = 1\n", "été = 1 NL END"),
    ];
    for (text, expected) in cases {
        assert_eq!(lexed(&Source::from_text(text)), (expected.into(), String::new()), "{text:?} as text");
        assert_eq!(lexed(&rust(text)), (expected.into(), String::new()), "{text:?} as tokens");
    }
}

#[test]
fn text_is_read_as_cpython_reads_it() {
    let cases = [
        ("x = 7 // 2\n", "x = 7 // 2 NL END"),
        ("x = 1 + \\\n    2\n", "x = 1 + 2 NL END"),
        ("x\r\ny\rz\n", "x NL y NL z NL END"),
        ("if a:\n\tb\n\tc\n", "if a : NL > b NL c NL < END"),
        ("'a' r'\\n' '''b\n'c'''\n", "\"a\" \"\\\\n\" \"b\\n'c\" NL END"),
        ("f'{x}' Rf\"{y}\" b'' u'z'\n", "f\"{x}\" f\"{y}\" Bytes \"z\" NL END"),
        ("\x0cx\n", "x NL END"),
        ("if a:\n  b\n\\\n  c\n  \\\nd\n", "if a : NL > b NL c NL d NL < END"),
        ("", "END"),
        ("# only\n", "END"),
    ];
    for (text, expected) in cases {
        assert_eq!(lexed(&Source::from_text(text)), (expected.into(), String::new()), "{text:?}");
    }
}

#[test]
fn tokens_of_rust_become_pythons() {
    let cases = [
        ("x = f \"{a}\"", "x = f\"{a}\" NL END"),
        ("x = f \"\"\"{a}\n\"\"\"", "x = f\"{a}\\n\" NL END"),
        ("x = f r\"\\d{a}\" + r \"\\n\" + r\"\\n\"", "x = f\"\\\\d{a}\" + \"\\\\n\" + \"\\\\n\" NL END"),
        ("x = f\n\"a\"", "x = f NL \"a\" NL END"),
        ("x = 'c' + '\\''", "x = \"c\" + \"'\" NL END"),
        ("x = 5u8 + 1f64 + b\"x\" + c\"x\"", "x = Suffix(\"5u8\") + Suffix(\"1f64\") + Bytes + CStr NL END"),
        ("x: &'static str", "x : & 'static str NL END"),
        ("r#type = r#struct", "type = struct NL END"),
        ("  if x:\n      y\n  z", "if x : NL > y NL < z NL END"),
        ("if x:\n\ty\n\tz", "if x : NL > y NL z NL < END"),
        ("x = (1, # one (of two)\n 2)\ny", "x = ( 1 , 2 ) NL y NL END"),
        ("x = 1\n// a comment of Rust's\n/* and\n another */\ny = 2", "x = 1 NL y = 2 NL END"),
        ("x = 1\n/// documentation\ny = 2", "x = 1 NL y = 2 NL END"),
        ("# see http://example.com // too\nx", "x NL END"),
        ("a::b", "a : : b NL END"),
    ];
    for (text, expected) in cases {
        assert_eq!(lexed(&rust(text)), (expected.into(), String::new()), "{text:?}");
    }
}

#[test]
fn what_rust_has_swallowed_is_an_error() {
    let comment = "`//` and `/*` after code: Rust takes what follows for a comment";
    let cases = [
        ("x = 7 // 2\ny", format!("1:6 {comment}")),
        ("x = 7 // 2", format!("1:6 {comment}")),
        ("x = 7 /* 2 */ + 1", format!("1:6 {comment}")),
        ("x = f(7 // 2\n)", format!("1:8 {comment}")),
        ("x = 7 /// 2\ny", format!("1:6 {comment}")),
        ("x = \"//\" # //\ny = \"a\" // b", format!("2:8 {comment}")),
        ("# a (\nx # )", "1:0 a bracket in a comment is closed outside of it".into()),
        ("f(a # )\n", "1:6 a ')' in a comment closes a bracket outside of it".into()),
        ("# a \"quote\nx\"", "1:4 a quote in a comment starts a string".into()),
        (
            "x = \"\"\"say \"hi\" now\"\"\"",
            "1:4 quotes within a triple-quoted string, which Rust ends there".into(),
        ),
        ("\"\"\"a\"\"\"b", "1:0 quotes within a triple-quoted string, which Rust ends there".into()),
        ("x = 1.real", "1:4 invalid decimal literal".into()),
        ("x = 1_", "1:4 invalid decimal literal".into()),
        (
            "x = 012",
            "1:4 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
                .into(),
        ),
        ("  if x:\n y", "2:1 unindent does not match any outer indentation level".into()),
    ];
    for (text, expected) in cases {
        assert_eq!(lexed(&rust(text)).1, expected, "{text:?}");
    }
}

#[test]
fn without_rusts_text_columns_count() {
    let tokens = "if x:\n    y // gone\nz".parse().expect("tokens");
    let expected = "if x : NL > y NL < z NL END".to_owned();
    assert_eq!(lexed(&Source::from_tokens(tokens)), (expected, String::new()));
}

#[test]
fn tokens_from_several_places_have_no_lines() {
    use proc_macro2::{TokenStream, TokenTree};
    let body: TokenStream = "\n\ndef f(): pass".parse().expect("tokens");
    let name: TokenStream = "g".parse().expect("a token");
    let mixed: TokenStream = body
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Ident(ident) if ident == "f" => name.clone().into_iter().next().expect("a token"),
            tree => tree,
        })
        .collect();
    let (tokens, errors) = lexed(&Source::from_tokens(mixed));
    assert_eq!(tokens, "END");
    assert!(errors.contains("its tokens come from several places"), "{errors}");
}

#[test]
fn brackets_recover_at_the_next_statement() {
    let cases = [
        ("x = (1,\n     2\ny = 3\n", "x = ( 1 , unclosed 3 back NL y = 3 NL END", ""),
        ("def f(a:\n    b\nc\n", "def f ( a : unclosed 3 back NL c NL END", ""),
        (
            "x = (1]\ny\n",
            "x = ( 1 ! ) NL y NL END",
            "1:6 closing parenthesis ']' does not match opening parenthesis '('",
        ),
        ("x = 1)) + 2)\ny\n", "x = 1 ! ! + 2 ! NL y NL END", "1:5 unmatched ')'"),
        ("f('a)\ny\n", "f ! NL y NL END", "1:2 unterminated string literal (detected at line 1)"),
        (
            "x = [1,\n  2)\ny\n",
            "x = [ 1 , 2 ! ] NL y NL END",
            "2:3 closing parenthesis ')' does not match opening parenthesis '[' on line 1",
        ),
    ];
    for (text, tokens, error) in cases {
        assert_eq!(lexed(&Source::from_text(text)), (tokens.into(), error.into()), "{text:?}");
    }
}

#[test]
fn one_line_that_is_off_is_one_error() {
    let text = "if a:\n        b\n    c\n    d\n        e\nf\n";
    let expected = "if a : NL > b NL ! c NL ! d NL e NL < f NL END".to_owned();
    let error = "3:4 unindent does not match any outer indentation level".to_owned();
    assert_eq!(lexed(&Source::from_text(text)), (expected, error));
}

#[test]
fn positions_count_characters_from_the_right_place() {
    let mut diags = Diagnostics::default();
    let tokens = lex(&Source::from_text("é = \"ü\" + x  # c\n"), &mut diags);
    let places: Vec<(u32, u32)> =
        tokens.iter().map(|token| (token.span.lo.column, token.span.hi.column)).collect();
    assert_eq!(places, [(0, 1), (2, 3), (4, 7), (8, 9), (10, 11), (13, 13), (0, 0)]);
    let start = Some(crate::source::Pos::new(7, 3));
    let inner = lex_inner("a +\n b", Span::call_site(), start, &mut diags);
    let places: Vec<(u32, u32)> =
        inner.iter().map(|token| (token.span.lo.line, token.span.lo.column)).collect();
    assert_eq!(places, [(7, 3), (7, 5), (8, 1), (8, 2)]);
    assert!(!diags.has_errors());
}
