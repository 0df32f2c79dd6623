//! Where source code comes from and where in it something stands.
//!
//! Input: the macro's tokens. Output: a [`Source`], which the lexer reads, and [`Span`]s.
//! Invariant: no other module turns a compiler span into a line and a column.

mod ide;
pub(crate) mod items;
mod options;
mod runtime;
mod surroundings;
mod text;

use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
pub(crate) use ide::Layout;
use ide::Recovered;
use items::Item;
use options::Options;
use proc_macro2::{Delimiter, Group, Ident, LineColumn, Literal, Punct, Spacing, TokenStream, TokenTree};
pub(crate) use runtime::RuntimePath;
use std::path::{Path, PathBuf};
use surroundings::Surroundings;
pub(crate) use text::RustText;

/// A place in the Python source: both numbers start at 1 for lines and at 0 for columns, as CPython's do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pos {
    /// The text in which it is.
    pub text: Text,
    /// Line in the Rust file (token form) or in the Python text (text and file form), from 1.
    pub line: u32,
    /// Column in characters, from 0.
    pub column: u32,
}

/// A text that is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Text {
    #[default]
    Program,
    /// [`Source::library`]: no place in it is one in the program.
    Library,
}

/// A stretch of Python source: its positions, and the compiler's spans of its first and last token.
///
/// In the text forms both compiler spans are the literal's, since stable Rust cannot point inside one.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub lo: Pos,
    pub hi: Pos,
    pub first: proc_macro2::Span,
    pub last: proc_macro2::Span,
}

impl Span {
    /// The smallest span that covers both.
    pub fn to(self, end: Span) -> Span {
        Span { lo: self.lo, hi: end.hi, first: self.first, last: end.last }
    }

    /// A span at the macro call, for what has no place of its own.
    pub fn call_site() -> Span {
        let site = proc_macro2::Span::call_site();
        Span { lo: Pos::default(), hi: Pos::default(), first: site, last: site }
    }

    /// Whether it is in a text of [`Source::library`], of which the user has never seen a line.
    pub(crate) fn is_library(self) -> bool {
        self.lo.text == Text::Library
    }

    /// The empty span where this one ends.
    pub fn end(self) -> Span {
        Span { lo: self.hi, hi: self.hi, first: self.last, last: self.last }
    }

    /// The place of one token of the macro's input.
    pub(crate) fn of(span: proc_macro2::Span) -> Span {
        Span { lo: pos(span.start()), hi: pos(span.end()), first: span, last: span }
    }
}

impl Pos {
    /// A place in the program.
    pub(crate) fn new(line: u32, column: u32) -> Pos {
        Pos { text: Text::Program, line, column }
    }
}

fn pos(at: LineColumn) -> Pos {
    Pos::new(at.line as u32, at.column as u32)
}

/// What the macro was given.
#[derive(Debug)]
pub struct Source {
    pub(crate) form: Form,
    pub(crate) options: Options,
    pub(crate) around: Surroundings,
}

/// The three ways in, and what needs none.
#[derive(Debug)]
pub(crate) enum Form {
    /// `pydef! { def f(x): … }`, with the Rust text around the tokens where it can be had.
    Tokens { items: Vec<Item>, text: Option<RustText>, layout: Layout },
    /// `pydef!(r#"def f(x): …"#)`
    Literal { text: PythonText, span: proc_macro2::Span },
    /// `pydef!(include_str!("closures.py"))`
    File { text: PythonText, span: proc_macro2::Span, path: PathBuf, shown: String },
    /// Python code that belongs to the compiler.
    Library { text: &'static str },
}

/// Python text, with the indentation that all its lines shared taken away.
#[derive(Debug)]
pub(crate) struct PythonText {
    pub(crate) content: String,
    /// How many columns were taken away from each line.
    margin: u32,
}

impl Source {
    /// Finds out in which of the three forms the macro was given its source.
    ///
    /// `caller_file` is the Rust file of the macro call, beside which the file of `include_str!` is looked for.
    ///
    /// Editors may hand macros tokens that all claim the same position. Then the places are recovered where that can be done (`ide.rs`); else
    /// this gives none, with nothing in `diags`, since an error would be nonsense on the user's screen. Gives
    /// none with an error in `diags` if the file of `include_str!` cannot be read.
    pub fn from_input(
        tokens: TokenStream,
        caller_file: Option<PathBuf>,
        diags: &mut Diagnostics,
    ) -> Option<Source> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let (mut options, tokens) = options::options(&tokens, diags)?;
        let around = Surroundings::of(caller_file.as_deref(), tokens);
        let form = Form::of(tokens, caller_file, diags)?;
        if options.runtime.is_none() {
            options.runtime = Some(RuntimePath::found(&around).unwrap_or_else(|| {
                let message = "Cargo.toml has no dependency `closure-runtime`, and no `use` says which crate re-exports it";
                diags.push(
                    Diagnostic::new(Kind::Input, Span::call_site(), message)
                        .help("write `pydef!(crate = path::to::closure_runtime, …)`, or call the macro by its path: `facade::pydef!`"),
                );
                RuntimePath::default()
            }));
        }
        Some(Source { form, options, around })
    }

    /// No source at all, for the mistakes that are found before there is one.
    pub fn empty() -> Source {
        Source::of(Form::Tokens { items: Vec::new(), text: None, layout: Layout::Told })
    }

    fn of(form: Form) -> Source {
        Source { form, options: Options::default(), around: Surroundings::default() }
    }

    /// Python text that is not in a file, as of a string literal.
    #[cfg(test)]
    pub fn from_text(text: &str) -> Source {
        let text = PythonText { content: text.to_owned(), margin: 0 };
        Source::of(Form::Literal { text, span: proc_macro2::Span::call_site() })
    }

    /// Python code that the compiler adds to a program.
    pub fn library(text: &'static str) -> Source {
        Source::of(Form::Library { text })
    }

    /// Tokens whose Rust text cannot be had.
    #[cfg(test)]
    pub fn from_tokens(tokens: TokenStream) -> Source {
        Source::of(Form::Tokens { items: items::anywhere(&trees(tokens)), text: None, layout: Layout::Told })
    }

    /// Rust text as the compiler would hand it over: tokens, and the text around them. None if Rust cannot read it.
    #[cfg(test)]
    pub fn from_rust(text: &str) -> Option<Source> {
        let tokens = trees(text.parse().ok()?);
        let text = RustText::new(text, Pos::new(1, 0));
        let items = items::anywhere(&tokens);
        if let Some(found) = items::in_text(&tokens, &text) {
            let places = |items: &[Item]| -> Vec<_> {
                items.iter().map(|item| (item.what.clone(), item.span.lo, item.span.hi)).collect()
            };
            assert_eq!(places(&found), places(&items), "a place that is found is the one that is told");
        }
        Some(Source::of(Form::Tokens { items, text: Some(text), layout: Layout::Told }))
    }

    /// True if an editor expands the macro, not the compiler.
    pub(crate) fn is_of_editor(&self) -> bool {
        match &self.form {
            Form::Tokens { layout, .. } => *layout != Layout::Told,
            Form::Literal { span, .. } | Form::File { span, .. } => ide::is_of_editor(*span),
            Form::Library { .. } => false,
        }
    }

    /// True if a mistake is one for sure. What is wrong with a layout that was recovered is for the compiler to tell.
    pub(crate) fn can_tell(&self, mistake: &Diagnostic) -> bool {
        match &self.form {
            Form::Tokens { layout: Layout::Inferred, .. } => false,
            Form::Tokens { layout: Layout::Found, .. } => !mistake.is_wrong_indentation(),
            _ => true,
        }
    }

    /// The file of `include_str!`, which the expansion has to mention so that a change of it makes cargo build anew.
    pub fn path_for_rebuild(&self) -> Option<&Path> {
        match &self.form {
            Form::File { path, .. } => Some(path),
            _ => None,
        }
    }

    /// A `compile_error!` that rustc underlines from the mistake's first token to its last.
    pub fn compile_error(&self, diagnostic: &Diagnostic) -> TokenStream {
        let (first, last) = (diagnostic.span.first, diagnostic.span.last);
        let punct = |c, spacing| {
            let mut punct = Punct::new(c, spacing);
            punct.set_span(first);
            TokenTree::from(punct)
        };
        let mut message = Literal::string(&self.message(diagnostic));
        message.set_span(last);
        let mut arguments = Group::new(Delimiter::Brace, TokenTree::from(message).into());
        arguments.set_span(last);
        [
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            Ident::new("core", first).into(),
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            Ident::new("compile_error", first).into(),
            punct('!', Spacing::Alone),
            arguments.into(),
        ]
        .into_iter()
        .collect()
    }

    /// What the compiler prints. It shows tokens itself; a line of Python text has to be shown here.
    pub(crate) fn message(&self, diagnostic: &Diagnostic) -> String {
        let mut message = format!("{}{}", diagnostic.kind.prefix(), diagnostic.message);
        if let Some(place) = self.place(diagnostic.span) {
            message.push_str(&place);
        }
        for (span, note) in &diagnostic.notes {
            message.push_str("\nnote: ");
            if let Some(span) = span.filter(|span| span.lo.line > 0 && !span.is_library()) {
                message.push_str(&format!("line {}: ", span.lo.line));
            }
            message.push_str(note);
        }
        if let Some(help) = &diagnostic.help {
            message.push_str("\nhelp: ");
            message.push_str(help);
        }
        message
    }

    /// In the text forms, what messages name of the source.
    pub(crate) fn python(&self) -> Option<Python<'_>> {
        let (text, file, span) = match &self.form {
            Form::Tokens { .. } | Form::Library { .. } => return None,
            Form::Literal { text, span } => (text, None, span),
            Form::File { text, shown, span, .. } => (text, Some(shown.as_str()), span),
        };
        Some(Python {
            file,
            lines: text.content.lines().collect(),
            margin: text.margin,
            literal: Span::of(*span),
        })
    }

    /// In the text forms: where a span is, its line, and carets under it.
    fn place(&self, span: Span) -> Option<String> {
        let python = self.python()?;
        let Pos { line, column, .. } = span.lo;
        let source = python.line(line)?;
        let written_column = column + python.margin + 1;
        let place = match python.file {
            Some(path) => format!("{path}:{line}:{written_column}"),
            None => format!("line {line}, column {written_column} of the literal"),
        };
        let shown_line = source.trim();
        let blanks = source.chars().take_while(|c| c.is_whitespace()).count() as u32;
        let end =
            if span.hi.line == line { span.hi.column } else { blanks + shown_line.chars().count() as u32 };
        let before: String = source
            .chars()
            .skip(blanks as usize)
            .take(column.saturating_sub(blanks) as usize)
            .map(|c| if c == '\t' { '\t' } else { ' ' })
            .collect();
        let carets = "^".repeat(end.saturating_sub(column).max(1) as usize);
        Some(format!("\n  {place}\n    {shown_line}\n    {before}{carets}"))
    }
}

impl Form {
    fn of(tokens: &[TokenTree], caller_file: Option<PathBuf>, diags: &mut Diagnostics) -> Option<Form> {
        let input = first_visible(tokens);
        if let Some((text, span)) = string_literal(&input) {
            return Some(Form::Literal { text: PythonText::dedented(&text), span });
        }
        // As Python this would be a tuple that nobody looks at.
        if let [TokenTree::Literal(first), TokenTree::Punct(comma), TokenTree::Literal(second), ..] =
            &input[..]
            && comma.as_char() == ','
            && let (syn::Lit::Str(_), syn::Lit::Str(second)) =
                (syn::Lit::new(first.clone()), syn::Lit::new(second.clone()))
        {
            diags.push(
                Diagnostic::new(
                    Kind::Input,
                    Span::of(second.span()),
                    "one string literal is expected, and this is another",
                )
                .help("give each source a `pydef!` of its own, or put both into one literal"),
            );
            return None;
        }
        if let [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(arguments), rest @ ..] =
            &input[..]
            && bang.as_char() == '!'
            && is_optional_comma(rest)
        {
            return file_form(name, arguments, caller_file, tokens, diags);
        }
        if let Some(path) = rust_path(&input) {
            diags.push(
                Diagnostic::new(
                    Kind::Input,
                    path,
                    "the source has to stand here: when a macro is expanded, a constant has no value yet",
                )
                .help("the forms are `pydef! { def f(x): … }`, `pydef!(r#\"…\"#)` and `pydef!(include_str!(\"path/to/file.py\"))`"),
            );
            return None;
        }
        if all_in_one_place(tokens) {
            let recovered = ide::recover(tokens, crate_folder().as_deref());
            let first = tokens.first().map_or_else(proc_macro2::Span::call_site, TokenTree::span);
            if recovered.is_none() && ide::is_of_compiler(first) {
                diags.push(
                    Diagnostic::new(
                        Kind::Input,
                        Span::of(first),
                        "the lines of this source cannot be told, because all its tokens claim one place",
                    )
                    .help("a macro that makes Python may pass it on as a string literal"),
                );
            }
            let Recovered { items, text, layout } = recovered?;
            return Some(Form::Tokens { items, text, layout });
        }
        let call = RustText::of_call();
        if let Some(text) = &call
            && let Some(items) = items::in_text(tokens, text)
        {
            return Some(Form::Tokens { items, text: call, layout: Layout::Told });
        }
        let items = items::anywhere(tokens);
        let text = RustText::around(call, &items);
        Some(Form::Tokens { items, text, layout: Layout::Told })
    }
}

/// What messages name of a Python text.
#[derive(Debug)]
pub(crate) struct Python<'a> {
    /// The file as `include_str!` names it; none for a literal.
    pub(crate) file: Option<&'a str>,
    lines: Vec<&'a str>,
    margin: u32,
    /// The literal in the Rust file that holds the text, or the path.
    pub(crate) literal: Span,
}

impl<'a> Python<'a> {
    /// What stands on a line, without the margin; none of a line of [`Source::library`].
    pub(crate) fn line(&self, line: u32) -> Option<&'a str> {
        self.lines.get(line.checked_sub(1)? as usize).copied()
    }
}

/// The first tokens, which tell what the input is, with groups that `macro_rules!` put around what it substituted opened.
fn first_visible(tokens: &[TokenTree]) -> Vec<TokenTree> {
    first_visible_of(tokens, 5)
}

fn first_visible_of(tokens: &[TokenTree], enough: usize) -> Vec<TokenTree> {
    let mut found = Vec::new();
    for tree in tokens {
        match tree {
            _ if found.len() >= enough => break,
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                found.extend(first_visible_of(&inner, enough));
            }
            tree => found.push(tree.clone()),
        }
    }
    found
}

fn string_literal(input: &[TokenTree]) -> Option<(String, proc_macro2::Span)> {
    let [TokenTree::Literal(literal), rest @ ..] = input else { return None };
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) if is_optional_comma(rest) => Some((string.value(), literal.span())),
        _ => None,
    }
}

/// A constant's name or path, if that is all there is. `pass` is a program.
fn rust_path(input: &[TokenTree]) -> Option<Span> {
    let [TokenTree::Ident(first), rest @ ..] = input else { return None };
    let (first, last) = (first.span(), rest.last().map_or(first.span(), TokenTree::span));
    let is_path = rest.iter().all(|tree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | ','),
        _ => false,
    });
    let is_python = |tree: &TokenTree| {
        let word = tree.to_string();
        matches!(
            &*word,
            "pass" | "return" | "break" | "continue" | "def" | "lambda" | "import" | "from" | "del"
        )
    };
    let colons = rest.iter().filter(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':'));
    let names = input.iter().filter(|tree| matches!(tree, TokenTree::Ident(_)));
    let fits = colons.count() == 2 * (names.count() - 1);
    (is_path && fits && input.len() < 5 && !input.iter().any(is_python))
        .then(|| Span { last, ..Span::of(first) })
}

fn is_optional_comma(rest: &[TokenTree]) -> bool {
    match rest {
        [] => true,
        [TokenTree::Punct(comma)] => comma.as_char() == ',',
        _ => false,
    }
}

fn file_form(
    name: &Ident,
    arguments: &Group,
    caller_file: Option<PathBuf>,
    tokens: &[TokenTree],
    diags: &mut Diagnostics,
) -> Option<Form> {
    let place = Span { last: arguments.span_close(), ..Span::of(name.span()) };
    let inner: Vec<TokenTree> = arguments.stream().into_iter().collect();
    let inner = first_visible(&inner);
    let literal = if name == "include_str" { string_literal(&inner) } else { None };
    let Some((shown, span)) = literal else {
        diags.push(Diagnostic::new(Kind::Input, place, "macros in its input are not expanded").help(
            "give it Python, one string literal, or `include_str!(\"path/to/file.py\")` with a literal path",
        ));
        return None;
    };
    let place = Span::of(span);
    let caller_file = caller_file.or_else(|| ide::file_with(tokens, &shown, crate_folder().as_deref()));
    let beside = caller_file.as_deref().and_then(Path::parent);
    let path = match beside {
        Some(folder) => folder.join(&shown),
        None if Path::new(&shown).is_absolute() => PathBuf::from(&shown),
        // An editor, and the call is in none of the crate's files: as with positions, say nothing rather than nonsense.
        None => return None,
    };
    let path = std::path::absolute(&path).unwrap_or(path);
    match std::fs::read_to_string(&path) {
        Ok(content) => {
            let content = content.strip_prefix('\u{feff}').unwrap_or(&content).to_owned();
            let text = PythonText { content, margin: 0 };
            Some(Form::File { text, span, path, shown })
        }
        Err(error) => {
            let message = format!("couldn't read `{}`: {error}", path.display());
            diags.push(
                Diagnostic::new(Kind::Input, place, message)
                    .help("the path is relative to the Rust file that calls the macro"),
            );
            None
        }
    }
}

/// The folder of the crate that is being compiled.
fn crate_folder() -> Option<PathBuf> {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

#[cfg(test)]
fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

/// Whether there are no positions: more tokens than one, and all of them at the same place.
fn all_in_one_place(tokens: &[TokenTree]) -> bool {
    let Some((first, rest)) = tokens.split_first() else { return false };
    let start = first.span().start();
    if let (TokenTree::Group(group), []) = (first, rest) {
        return !group.stream().is_empty() && group.span_close().start() == start;
    }
    !rest.is_empty() && rest.iter().all(|tree| tree.span().start() == start)
}

impl PythonText {
    /// Takes away the indentation that all lines share, so that a literal may be indented with the Rust around it.
    fn dedented(text: &str) -> PythonText {
        let blank = |line: &str| line.trim_matches([' ', '\t', '\r', '\x0c']).is_empty();
        let mut margin: Option<&str> = None;
        for line in text.lines().filter(|line| !blank(line)) {
            let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
            let shared = margin.map_or(indent, |margin| {
                let length = margin.bytes().zip(indent.bytes()).take_while(|(a, b)| a == b).count();
                &margin[..length]
            });
            margin = Some(shared);
        }
        let margin = margin.unwrap_or_default();
        if margin.is_empty() {
            return PythonText { content: text.to_owned(), margin: 0 };
        }
        let lines: Vec<&str> =
            text.split('\n').map(|line| if blank(line) { "" } else { &line[margin.len()..] }).collect();
        PythonText { content: lines.join("\n"), margin: margin.len() as u32 }
    }
}

#[cfg(test)]
mod tests;
