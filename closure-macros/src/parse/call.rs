//! The arguments of a call.

use super::{Fail, Parse, Parser};
use crate::ast::{Arg, ArgKind, ComprehensionKind, Expr, Ident};
use crate::diagnostics::{Diagnostic, Kind};
use crate::lex::TokenKind;
use crate::source::Span;

impl Parser<'_> {
    /// The arguments with their parentheses.
    ///
    /// `call` is where the call starts.
    pub(super) fn call_arguments(&mut self, call: Span) -> Parse<Vec<Arg>> {
        let open = self.expect_op("(")?;
        self.nested(|parser| {
            parser.in_brackets(false, |parser| {
                if parser.memo.is_some() {
                    if let Some(args) = parser.attempt(|parser| parser.arguments(open, call))? {
                        return Ok(args);
                    }
                    parser.invalid_arguments()?;
                }
                parser.arguments(open, call)
            })
        })
    }

    /// The arguments up to the closing parenthesis, and that.
    fn arguments(&mut self, open: Span, call: Span) -> Parse<Vec<Arg>> {
        let args = self.argument_list(open)?;
        self.expect_op(")")?;
        self.report_repeated_keywords(&args, call);
        Ok(args)
    }

    /// The arguments up to what is none: CPython's rule `args`, and the comma that may follow.
    pub(super) fn argument_list(&mut self, open: Span) -> Parse<Vec<Arg>> {
        let mut args: Vec<Arg> = Vec::new();
        while !self.at_op(")") {
            self.expect_argument_that_may_follow(&args)?;
            let arg = self.argument()?;
            if self.at_comprehension() && matches!(arg.kind, ArgKind::Positional) && args.is_empty() {
                // A generator expression that is the only argument shares the call's parentheses.
                let id = self.id();
                let clauses = self.for_clauses()?;
                if !self.at_op(")") {
                    return Err(Fail);
                }
                let mut value =
                    self.comprehension_node(id, open, ComprehensionKind::Generator, arg.value, None, clauses);
                value.span = open.to(self.span());
                args.push(Arg { value, ..arg });
                return Ok(args);
            }
            if !may_follow(&args, &arg.kind) {
                return Err(Fail);
            }
            args.push(arg);
            if self.eat_op(",").is_none() {
                break;
            }
        }
        Ok(args)
    }

    /// Behind a keyword argument, nothing is looked at but what makes another.
    fn expect_argument_that_may_follow(&mut self, args: &[Arg]) -> Parse<()> {
        if may_follow(args, &ArgKind::Positional) || self.at_op("*") || self.at_op("**") {
            return Ok(());
        }
        if matches!(self.peek_kind(), TokenKind::Name(name) if !super::is_keyword(name)) {
            self.furthest = self.furthest.max(self.at + 1);
            if self.ahead(1).is_op("=") {
                return Ok(());
            }
        }
        Err(Fail)
    }

    pub(super) fn argument(&mut self) -> Parse<Arg> {
        let start = self.span();
        if self.eat_op("**").is_some() {
            let value = self.expression()?;
            return Ok(Arg { span: start.to(value.span), kind: ArgKind::DoubleStar, value });
        }
        if self.eat_op("*").is_some() {
            let value = self.expression()?;
            return Ok(Arg { span: start.to(value.span), kind: ArgKind::Star, value });
        }
        if self.memo.is_some() {
            self.invalid_keyword_argument()?;
        }
        if let Some(name) = self.keyword_of_argument() {
            let value = self.expression()?;
            return Ok(Arg { span: start.to(value.span), kind: ArgKind::Keyword(name), value });
        }
        let value = self.positional_argument()?;
        Ok(Arg { span: value.span, kind: ArgKind::Positional, value })
    }

    /// An expression, in which a `:=` needs no parentheses.
    fn positional_argument(&mut self) -> Parse<Expr> {
        if self.ahead(1).is_op(":=")
            && let Ok(Ident { span, .. }) = self.ident()
        {
            self.bump();
            self.expression()?;
            return Ok(self.refused(span, "`:=`", "assign in a statement of its own first"));
        }
        let value = self.expression()?;
        if matches!(self.peek_kind(), TokenKind::Op("=" | ":=")) { Err(Fail) } else { Ok(value) }
    }

    fn report_repeated_keywords(&mut self, args: &[Arg], call: Span) {
        for (index, arg) in args.iter().enumerate() {
            let ArgKind::Keyword(name) = &arg.kind else { continue };
            self.check_name(&name.name, call);
            let repeated = args[..index].iter().any(
                |earlier| matches!(&earlier.kind, ArgKind::Keyword(earlier) if earlier.name == name.name),
            );
            if repeated {
                let message = format!("keyword argument repeated: {}", name.name);
                self.pending.push(Diagnostic::new(Kind::SyntaxError, arg.span, message));
            }
        }
    }
}

/// Python's order: no positional argument behind a keyword, no `*` behind a `**`.
pub(super) fn may_follow(args: &[Arg], next: &ArgKind) -> bool {
    let had_keyword = args.iter().any(|arg| matches!(arg.kind, ArgKind::Keyword(_) | ArgKind::DoubleStar));
    let had_double_star = args.iter().any(|arg| matches!(arg.kind, ArgKind::DoubleStar));
    match next {
        ArgKind::Positional => !had_keyword,
        ArgKind::Star => !had_double_star,
        ArgKind::Keyword(_) | ArgKind::DoubleStar => true,
    }
}
