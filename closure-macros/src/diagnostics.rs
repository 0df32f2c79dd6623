//! One sink for every mistake: stages push and go on, so that a run reports them all.

use crate::source::Span;
use proc_macro2::TokenStream;

/// What CPython would call the mistake; it begins the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SyntaxError,
    IndentationError,
    TabError,
    NameError,
    UnboundLocalError,
    TypeError,
    AttributeError,
    ValueError,
    IndexError,
    /// A construct that CPython has and `pydef!` refuses.
    Unsupported,
    /// A type that has to be written down.
    Annotation,
    /// The macro's input itself: not a string, a file that cannot be read, positions missing.
    Input,
    /// A state that cannot be: the compiler is wrong, not the program.
    Internal,
}

impl Kind {
    pub fn prefix(self) -> &'static str {
        match self {
            Kind::SyntaxError => "SyntaxError: ",
            Kind::IndentationError => "IndentationError: ",
            Kind::TabError => "TabError: ",
            Kind::NameError => "NameError: ",
            Kind::UnboundLocalError => "UnboundLocalError: ",
            Kind::TypeError => "TypeError: ",
            Kind::AttributeError => "AttributeError: ",
            Kind::ValueError => "ValueError: ",
            Kind::IndexError => "IndexError: ",
            Kind::Unsupported => "not supported by `pydef!`: ",
            Kind::Annotation => "annotation needed: ",
            Kind::Input => "`pydef!` input: ",
            Kind::Internal => "internal error: this is a bug of `pydef!`: ",
        }
    }
}

/// One mistake, at one place, with what helps to mend it.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub kind: Kind,
    pub message: String,
    pub span: Span,
    /// Other places that matter, each with what it has to say.
    pub notes: Vec<(Option<Span>, String)>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(kind: Kind, span: Span, message: impl Into<String>) -> Self {
        Diagnostic { kind, message: message.into(), span, notes: Vec::new(), help: None }
    }

    /// Whether it makes it doubtful which lines belong together.
    pub fn is_wrong_indentation(&self) -> bool {
        matches!(self.kind, Kind::IndentationError | Kind::TabError)
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub fn note(mut self, span: Option<Span>, note: impl Into<String>) -> Self {
        self.notes.push((span, note.into()));
        self
    }
}

/// A state that cannot be, at the token of the program that shows it; made by [`bug!`]. Stages that report mistakes push it, lowering puts it
/// where the value would stand.
#[derive(Clone, Debug)]
pub struct Bug {
    span: Span,
    what: String,
}

impl Bug {
    pub fn new(span: Span, what: impl std::fmt::Display) -> Self {
        Bug { span, what: format!("{what}; please report it with this source") }
    }

    /// The `compile_error!` of generated code.
    pub fn in_code(&self) -> TokenStream {
        let text = format!("{}{}", Kind::Internal.prefix(), self.what);
        quote::quote_spanned!(self.span.first=> ::core::compile_error!(#text))
    }
}

impl From<Bug> for Diagnostic {
    fn from(bug: Bug) -> Self {
        Diagnostic::new(Kind::Internal, bug.span, bug.what)
    }
}

/// A [`Bug`]: `bug!(span, "a call without a plan")`.
macro_rules! bug {
    ($span:expr, $($what:tt)+) => {
        $crate::diagnostics::Bug::new($span, format_args!($($what)+))
    };
}

pub(crate) use bug;

/// The mistakes of one run, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub fn error(&mut self, kind: Kind, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::new(kind, span, message));
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut()
    }

    /// Takes over all of another's.
    pub fn append(&mut self, other: &mut Diagnostics) {
        self.list.append(&mut other.list);
    }

    /// The mistake that was found last.
    pub fn last_mut(&mut self) -> Option<&mut Diagnostic> {
        self.list.last_mut()
    }

    pub fn has_errors(&self) -> bool {
        !self.list.is_empty()
    }

    pub fn has_wrong_indentation(&self) -> bool {
        self.list.iter().any(Diagnostic::is_wrong_indentation)
    }

    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Leaves those before `start` alone.
    pub fn retain_from(&mut self, start: usize, keep: impl FnMut(&Diagnostic) -> bool) {
        let mut later = self.list.split_off(start);
        later.retain(keep);
        self.list.append(&mut later);
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The mistakes in source order and without repetitions.
    pub fn in_order(mut self) -> Vec<Diagnostic> {
        self.list.sort_by_key(|d| d.span.lo);
        self.list.dedup_by(|b, a| a.span.lo == b.span.lo && a.message == b.message);
        self.list
    }

    /// One `compile_error!` a mistake.
    pub fn into_compile_errors(self, source: &crate::source::Source) -> Vec<TokenStream> {
        self.in_order().iter().map(|d| source.compile_error(d)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bug_says_what_to_do_wherever_it_is_told() {
        let text =
            "internal error: this is a bug of `pydef!`: no plan of `f`; please report it with this source";
        let bug = bug!(Span::call_site(), "no plan of `{}`", "f");
        assert_eq!(bug.in_code().to_string(), format!(":: core :: compile_error ! ({text:?})"));
        let told = Diagnostic::from(bug);
        assert_eq!(format!("{}{}", told.kind.prefix(), told.message), text);
    }
}
