use super::{Lines, Token, best_match, bytes_and_anchor, inferred, items, unclosed};
use crate::source::Pos;
use crate::source::items::{Item, What};
use proc_macro2::{TokenStream, TokenTree};

/// The tokens of a text, as rust-analyzer describes them, and as the compiler places them.
fn tokens(text: &str) -> (Vec<Token>, Vec<Item>) {
    let stream: TokenStream = text.parse().unwrap_or_else(|_| panic!("Rust cannot read {text:?}"));
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let items = items::anywhere(&trees);
    let lines = Lines::of(text);
    let offset = |pos: Pos| {
        let start = lines.starts[pos.line as usize - 1];
        let line = &text[start..];
        // The bytes are counted from some item before the macro.
        1000 + start + line.char_indices().nth(pos.column as usize).map_or(line.len(), |(at, _)| at)
    };
    let mut comment = 0..0;
    let described = items.iter().map(|item| {
        let mut range = offset(item.span.lo)..offset(item.span.hi);
        if item.is_doc_comment() {
            comment = range.clone();
        } else if comment.contains(&range.start) {
            // The other tokens of the attribute are the whole comment, too.
            range = comment.clone();
        }
        let text = match &item.what {
            What::Punct(c, _) => c.to_string(),
            What::Ident(text) | What::Literal(text) => text.clone(),
            What::Open(text) | What::Close(text) => (*text).to_owned(),
        };
        Token { text, range }
    });
    (described.collect(), items)
}

/// The logical lines that begin with these tokens, each with its first word and the number of blocks around it.
fn lines(tokens: &[Token], places: impl IntoIterator<Item = (Pos, Pos)>) -> Vec<(usize, &str)> {
    let (mut last, mut brackets, mut columns) = (0, 0, vec![]);
    let mut found = Vec::new();
    for (token, (lo, hi)) in tokens.iter().zip(places) {
        let text = token.text.as_str();
        // Where comments stand does not matter, since they are dropped.
        if lo.line != last && brackets == 0 && text != "#" {
            columns.retain(|&column| column < lo.column);
            found.push((columns.len(), text));
            columns.push(lo.column);
        }
        last = hi.line;
        match text {
            "(" | "[" | "{" => brackets += 1,
            ")" | "]" | "}" => brackets -= 1,
            _ => {}
        }
    }
    found
}

fn told<'t>(tokens: &'t [Token], items: &[Item]) -> Vec<(usize, &'t str)> {
    lines(tokens, items.iter().map(|item| (item.span.lo, item.span.hi)))
}

#[test]
fn spans_are_read() {
    let span = "SpanData { range: 15..18, anchor: SpanAnchor(EditionedFileId(26, Edition2024), ErasedFileAstId { kind: Fn }), ctx: SyntaxContext(1) }";
    let anchor = "SpanAnchor(EditionedFileId(26, Edition2024), ErasedFileAstId { kind: Fn })";
    assert_eq!(bytes_and_anchor(span), Some((15..18, anchor)));
    for other in ["#0 bytes(15..18)", "bytes(15..18)", "Span", "SpanData { range: 15, anchor: X, ctx: Y }"] {
        assert_eq!(bytes_and_anchor(other), None, "{other}");
    }
}

const CODE: &str = "
    def counter(start: int):
        # Where it begins, (in short).
        count = start

        def step(by: int):
            \"\"\"Goes on.

            By some.\"\"\"
            nonlocal count
            count += by          # remembered
            if count > 9: return \"é\"
            elif count in (1, 2): return \"b\"
            else:
                return max(
                    [count for _ in range(3)],
                    key=lambda n: -n)
        return step

    /// Doubles.
    def double(n: int): return n * 2


    @cache
    def lazy():
        return 1 if count else {
            \"a\": 1,
        }
";

/// Of tokens that are in a file, each place is the one that the compiler tells.
#[test]
fn places_are_found_in_a_file() {
    let (described, items) = tokens(CODE);
    let before = "// é\nuse closure_runtime::pydef;\n\ndef\n\npydef! {";
    let file = format!("{before}{CODE}}}\n");
    let found = best_match(&described, ["fn main() {}\n", &file]).expect("a match");
    assert_eq!(found.head, described.len(), "{:?}", described.get(found.head));
    for ((found, item), token) in found.places(&described).into_iter().zip(&items).zip(&described) {
        let in_file = |pos: Pos| Pos { line: pos.line + 5, ..pos };
        let told = (in_file(item.span.lo), in_file(item.span.hi));
        let is_of_comment = token.range.len() > token.text.len();
        assert!(is_of_comment || found == told, "{token:?}: {found:?}");
    }
    assert!(best_match(&described, ["fn main() {}\n"]).is_none());
}

/// Where no file has the tokens, the lines are told by the gaps.
#[test]
fn lines_are_inferred_from_gaps() {
    let cases = [
        CODE,
        "\n    x = 1\n    y    = 2\n    print(x)\n",
        "\n        def f(x):\n            return x\n        def g(x):\n\n            return x\n",
        "\n  def f(x):\n    if x:\n      return 1\n    return 2\n  f(1)\n",
        "def f(x):\n    while x:\n        x -= 1\n\n    return x\n\n\ndef g(): pass",
        "\n    # a comment\n    # another one\n    f = lambda x: x\n    for y in f(1):  # yes\n        print(y)\n",
        "\n    def f():\n        x = [\n            1,\n            2,\n        ]\n        return x\n",
        "\n\tdef f():\n\t\treturn 1\n\tf()\n",
    ];
    for text in cases {
        let (described, items) = tokens(text);
        let found = lines(&described, inferred::places(&described, &[]));
        assert_eq!(found, told(&described, &items), "{text}");
    }
}

/// While a file is edited, only what is between the ends that are in it is inferred.
#[test]
fn what_is_edited_is_inferred() {
    let cases = [
        ("count += by ", "count += by * "),
        ("count += by ", "count. "),
        ("        return step\n", "        return step\n\n    def fresh():\n"),
        (
            "        return step\n",
            "        return step\n\n    def fresh():\n        def inner():\n            pass\n",
        ),
        ("            nonlocal count\n", "            nonlocal count\n            if by:\n"),
        ("    def counter", "    x = 1\n    def counter"),
        ("        def step", "        x = 1\n\n\n        def step"),
        ("            \"a\": 1,\n        }\n", "            \"a\": 1,\n        }\n    lazy()\n"),
        ("count = start", "count = s"),
        ("    @cache\n", ""),
    ];
    for (old, new) in cases {
        let edited = CODE.replacen(old, new, 1);
        assert_ne!(edited, CODE, "{old}");
        let (described, items) = tokens(&edited);
        let file = format!("mod a;\n\npydef! {{{CODE}}}\n");
        let found = best_match(&described, [file.as_str()]).expect("a match");
        assert!(found.head + found.tail > described.len() - 15, "{new}");
        assert!(found.head < described.len(), "{new}");
        let places = inferred::places(&described, &found.known(&described));
        let found = lines(&described, places);
        assert_eq!(found, told(&described, &items), "{new}");
    }
}

/// A bracket that is never closed gets a closing one at the end of the macro call.
#[test]
fn brackets_at_the_end_may_not_be_there() {
    let token =
        |(text, start): &(&str, usize)| Token { text: (*text).into(), range: *start..start + text.len() };
    type Texts<'t> = &'t [(&'t str, usize)];
    let cases: [(Texts, &[usize]); 5] = [
        (&[("f", 0), ("(", 1), ("x", 2), (")", 3)], &[]),
        (&[("f", 0), ("(", 1), ("x", 2), ("return", 8), ("y", 15), (")", 17)], &[5]),
        (&[("f", 0), ("(", 1), ("[", 2), ("x", 3), ("]", 9), (")", 9)], &[4, 5]),
        (&[("f", 0), ("(", 1), ("[", 2), ("x", 3), ("]", 4), (")", 5)], &[]),
        (&[("f", 0), ("(", 1), ("def", 2), (")", 5), ("x", 7)], &[]),
    ];
    for (given, expected) in cases {
        let given: Vec<Token> = given.iter().map(token).collect();
        assert_eq!(unclosed(&given), expected, "{given:?}");
    }
}
