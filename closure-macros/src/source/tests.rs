use super::{Form, Pos, PythonText, Source, Span};
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::path::PathBuf;

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| panic!("Rust cannot read {text:?}"))
}

/// The form of an input, its Python text if it has one, and the mistakes.
fn read(input: TokenStream, caller: Option<PathBuf>) -> (Option<Source>, Vec<String>) {
    let mut diags = Diagnostics::default();
    let source = Source::from_input(input, caller, &mut diags);
    (source, diags.iter().map(|d| d.message.clone()).collect())
}

fn literal_text(input: TokenStream) -> String {
    match read(input, None).0.map(|source| source.form) {
        Some(Form::Literal { text, .. }) => text.content,
        other => panic!("no literal but {other:?}"),
    }
}

#[test]
fn one_string_is_text() {
    assert_eq!(literal_text(tokens("\"x = 1\\n\"")), "x = 1\n");
    assert_eq!(literal_text(tokens("r#\"x = \"a\"\"#,")), "x = \"a\"");
    let inside = Group::new(Delimiter::None, tokens("r\"x\""));
    assert_eq!(literal_text(TokenTree::from(inside).into()), "x", "through `$text:expr` of a `macro_rules!`");
}

#[test]
fn anything_else_is_tokens() {
    for text in ["x = 1", "\"a\" \"b\"", "\"a\".upper()", "include_str(\"a\")", "5", "f \"a\""] {
        let (source, errors) = read(tokens(text), None);
        assert!(matches!(source.map(|source| source.form), Some(Form::Tokens { .. })), "{text:?}");
        assert!(errors.is_empty(), "{text:?}: {errors:?}");
    }
}

#[test]
fn nothing_is_a_source_as_well() {
    let (source, errors) = read(TokenStream::new(), None);
    assert!(source.is_some() && errors.is_empty());
}

/// What another procedural macro makes.
#[test]
fn tokens_of_one_place_have_no_lines() {
    let somewhere: TokenStream = tokens("def f(x): return x")
        .into_iter()
        .map(|mut tree| {
            tree.set_span(proc_macro2::Span::call_site());
            tree
        })
        .collect();
    let (source, errors) = read(somewhere, None);
    assert!(source.is_none());
    assert_eq!(errors, ["the lines of this source cannot be told, because all its tokens claim one place"]);
}

#[test]
fn files_are_found_beside_the_caller() {
    let folder = std::env::temp_dir().join(format!("pydef-source-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("inner")).expect("a folder");
    std::fs::write(folder.join("code.py"), "\u{feff}x = 1\n").expect("a file");
    let caller = Some(folder.join("inner").join("main.rs"));
    let (source, errors) = read(tokens("include_str!(\"../code.py\")"), caller.clone());
    let source = source.unwrap_or_else(|| panic!("{errors:?}"));
    assert!(matches!(&source.form, Form::File { text, .. } if text.content == "x = 1\n"));
    let path = source.path_for_rebuild().expect("a path");
    assert!(path.is_absolute() && path.ends_with("code.py"), "{path:?}");

    let (source, errors) = read(tokens("include_str!(\"none.py\")"), caller.clone());
    assert!(source.is_none());
    assert!(errors[0].starts_with("couldn't read `") && errors[0].contains("none.py"), "{errors:?}");
    for wrong in
        ["include_str!(concat!(\"a\", \"b\"))", "include_str!()", "concat!(\"a\")", "include!(\"a.py\")"]
    {
        let (source, errors) = read(tokens(wrong), caller.clone());
        assert!(source.is_none());
        assert_eq!(errors, ["macros in its input are not expanded"], "{wrong:?}");
    }
    let (source, errors) = read(tokens("include_str!(\"code.py\")"), None);
    assert!(source.is_none() && errors.is_empty(), "no place to look, as in an editor");
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn shared_indentation_goes() {
    let cases = [
        ("x\ny", "x\ny", 0),
        ("\n    x\n      y\n\n    z\n  ", "\nx\n  y\n\nz\n", 4),
        ("  x\n y", " x\ny", 1),
        ("\tx\n\t\ty", "x\n\ty", 1),
        ("\tx\n  y", "\tx\n  y", 0),
        ("    x\n  \n    y", "x\n\ny", 4),
        ("x\n  \n", "x\n  \n", 0),
        ("", "", 0),
    ];
    for (text, content, margin) in cases {
        let found = PythonText::dedented(text);
        assert_eq!((found.content.as_str(), found.margin), (content, margin), "{text:?}");
    }
}

/// The message in the `compile_error!` for a mistake at some columns of a line.
fn message(source: &Source, line: u32, columns: (u32, u32), diagnostic: Diagnostic) -> String {
    let at = |column| Pos::new(line, column);
    let span = Span { lo: at(columns.0), hi: at(columns.1), ..diagnostic.span };
    let stream = source.compile_error(&Diagnostic { span, ..diagnostic });
    assert!(stream.to_string().starts_with(":: core :: compile_error ! {"), "{stream}");
    let Some(TokenTree::Group(group)) = stream.into_iter().last() else { panic!("no arguments") };
    syn::parse2::<syn::LitStr>(group.stream()).expect("a string").value()
}

#[test]
fn messages_show_the_line_of_python() {
    let diagnostic = || Diagnostic::new(Kind::SyntaxError, Span::call_site(), "wrong");
    let literal = read(tokens("\"\n    def f(x)\n        é = (a b)\n\""), None).0.expect("a source");
    assert_eq!(
        message(&literal, 2, (8, 8), diagnostic()),
        "SyntaxError: wrong\n  line 2, column 13 of the literal\n    def f(x)\n            ^"
    );
    let noted = diagnostic().note(Some(Span { lo: Pos::new(2, 0), ..Span::call_site() }), "here");
    assert_eq!(
        message(&literal, 3, (9, 12), noted.note(None, "and so on").help("mend it")),
        "SyntaxError: wrong\n  line 3, column 14 of the literal\n    é = (a b)\n         ^^^\nnote: line 2: here\nnote: and so on\nhelp: mend it"
    );
    let at_end = message(&literal, 9, (0, 0), diagnostic());
    assert_eq!(at_end, "SyntaxError: wrong", "a place behind the text has no line to show");
    let tokens = Source::from_tokens(tokens("x"));
    assert_eq!(message(&tokens, 1, (0, 1), diagnostic()), "SyntaxError: wrong", "rustc shows tokens itself");
}

#[test]
fn mistakes_come_in_the_order_of_the_source_and_once() {
    let at = |line| Span { lo: Pos::new(line, 0), hi: Pos::new(line, 1), ..Span::call_site() };
    let mut diags = Diagnostics::default();
    for (line, message) in [(2, "b"), (1, "a"), (2, "b"), (2, "c")] {
        diags.error(Kind::NameError, at(line), message);
    }
    let errors = diags.into_compile_errors(&Source::empty()).into_iter().collect::<TokenStream>().to_string();
    let places: Vec<Option<usize>> =
        ["NameError: a", "NameError: b", "NameError: c"].iter().map(|message| errors.find(message)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{errors}");
    assert_eq!(errors.matches("compile_error").count(), 3);
}

#[test]
fn the_runtimes_name_is_the_manifests() {
    let table = [
        ("[dependencies]\nclosure-runtime = \"0.1\"", Some("closure_runtime")),
        ("[dependencies]\nclosure-runtime.workspace = true", Some("closure_runtime")),
        ("[package]\nname = 'closure-runtime' # itself\n", Some("closure_runtime")),
        ("[dependencies]\npy = { version = \"0.1\", package = \"closure-runtime\" }", Some("py")),
        ("[dependencies.py-clos]\nversion = \"0.1\"\npackage = \"closure-runtime\"", Some("py_clos")),
        ("[target.'cfg(unix)'.dev-dependencies]\n\"py\".package = \"closure-runtime\"", Some("py")),
        (
            "[dependencies]\npy = { features = [\n\"std\", # one\n], package = \"closure-runtime\" }",
            Some("py"),
        ),
        ("[dependencies]\nshared = { workspace = true }", Some("shared")),
        ("[dependencies]\nother = { workspace = true }", None),
        ("[dependencies]\n# closure-runtime = \"0.1\"\nfacade = \"1\"", None),
        ("[features]\nclosure-runtime = []", None),
    ];
    let workspace =
        "[workspace.dependencies]\nshared = { path = \"x\", package = \"closure-runtime\" }\nother = \"1\"";
    for (manifest, name) in table {
        let found = super::runtime::dependency(manifest, || vec![workspace.to_owned()]);
        assert_eq!(found.as_deref(), name, "{manifest}");
    }
}

#[test]
fn what_a_rust_file_says_of_names() {
    use super::surroundings::Surroundings;
    let text = "use a::B as i64;\nuse std::str;\ntype  str = u8;\nfn f(x: u8) -> u8 { x as bool; let type_f64 = x as f64; x }";
    let around = Surroundings::in_text(text.to_owned(), None);
    let hidden = ["str", "i64", "f64", "bool"].map(|name| around.hide(name));
    assert_eq!(hidden, [true, true, false, false]);
}

#[test]
fn what_a_rust_file_calls() {
    use super::surroundings::Surroundings;
    for (text, expected) in [
        ("pydef! {\n def f(): f()\n}\nfn main() { f(1) }", true),
        ("pydef! {\n def f(): f()\n}\nmod tests { use super::f; fn main() { f (1) } }", true),
        ("pydef! {\n def f(): f()\n}\nfn main() { x.f(1); F(1); ff(1); f }", false),
        ("pydef! {\n def f(): f()\n}\nfn main() { f(1) } fn f() {}", false),
        ("pydef! {\n def f(): f()\n}\nuse other::f; fn main() { f(1) }", false),
    ] {
        let call = text.find('}').map(|end| 0..end + 1);
        let around = Surroundings::in_text(text.to_owned(), call);
        assert_eq!(around.calls("f"), expected, "{text}");
    }
    for (text, expected) in [
        ("pydef! { def f(): g() }", false),
        ("pydef! { def f(): g() } fn g() {}", true),
        ("pydef! { def f(): g() } use a::*;", true),
        ("pydef! { def f(): g() } pydef!(include_str!(\"a.py\"));", true),
        ("pydef! { def f(): g() } fn gg() {}", false),
    ] {
        let call = text.find('}').map(|end| 0..end + 1);
        let around = Surroundings::in_text(text.to_owned(), call);
        assert_eq!(around.may_have("g"), expected, "{text}");
        assert!(around.may_have("drop") && Surroundings::in_text(text.to_owned(), None).may_have("g"));
    }
}

#[test]
fn the_path_of_an_import() {
    use super::surroundings::Surroundings;
    for (text, expected) in [
        ("use facade::pydef;", Some("facade")),
        ("use ::facade::deep::{ops, pydef};", Some("::facade::deep")),
        ("use a::b; pub use facade::{a::{c, d}, deep::{e, pydef}};", Some("facade::deep")),
        ("use facade::{pydef as py, other};", None),
        ("use facade::*;", None),
        ("use pydef;", None),
        ("// to use facade::pydef", None),
    ] {
        let found = Surroundings::in_text(text.to_owned(), None).path_of("pydef");
        assert_eq!(found.as_deref(), expected, "{text}");
    }
    for (text, expected) in [
        ("use facade::*; use super::*; use facade::*;", Some("facade")),
        ("use {::facade::deep::{self, *}, std::mem};", Some("::facade::deep")),
        ("use facade::*; use other::*;", None),
        ("use crate::*;", None),
    ] {
        let found = Surroundings::in_text(text.to_owned(), None).path_of_all();
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}
