//! Parameter lists of `def` and `lambda`.

use super::{Fail, Parse, Parser};
use crate::ast::{Annotation, Ident, Param, ParamKind, Params};
use crate::source::Span;

/// Where a parameter list stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Def,
    Lambda,
}

impl Of {
    fn close(self) -> &'static str {
        match self {
            Of::Def => ")",
            Of::Lambda => ":",
        }
    }
}

/// How far a parameter list has come.
#[derive(Default)]
struct Progress {
    slash: bool,
    star: bool,
    default: bool,
}

impl Parser<'_> {
    /// The parameters of a `def`, up to the closing parenthesis.
    ///
    /// `start` is where the function starts.
    pub(super) fn def_params(&mut self, start: Span) -> Parse<Params> {
        self.params(Of::Def, start)
    }

    /// The parameters of a lambda, up to the colon.
    pub(super) fn lambda_params(&mut self, start: Span) -> Parse<Params> {
        self.params(Of::Lambda, start)
    }

    fn params(&mut self, of: Of, start: Span) -> Parse<Params> {
        let mut list: Vec<Param> = Vec::new();
        let mut progress = Progress::default();
        while !self.at_op(of.close()) {
            if self.at_op("/") {
                self.slash(&mut list, &mut progress)?;
            } else if self.at_op("*") {
                self.star(&mut list, &mut progress, of)?;
            } else if self.eat_op("**").is_some() {
                list.push(self.var_keywords(of)?);
                break;
            } else {
                if self.memo.is_some()
                    && self.at_op("(")
                    && !progress.star
                    && !progress.slash
                    && !progress.default
                {
                    self.parenthesized_params(of)?;
                }
                let kind = if progress.star { ParamKind::KeywordOnly } else { ParamKind::Positional };
                let param = self.param(kind, of)?;
                if param.default.is_some() {
                    progress.default = true;
                } else if progress.default && !progress.star {
                    return self
                        .syntax_error(param.name.span, "non-default argument follows default argument");
                }
                list.push(param);
            }
            if !self.at_op(of.close()) && self.eat_op(",").is_none() {
                if list.last().is_none_or(|last| last.kind != ParamKind::KeywordOnly)
                    && progress.slash
                    && self.at_op("*")
                {
                    let span = self.span();
                    return self.syntax_error(span, "expected comma between / and *");
                }
                return Err(Fail);
            }
        }
        for param in &list {
            self.check_name(&param.name.name, start);
        }
        Ok(Params { list })
    }

    fn slash(&mut self, list: &mut [Param], progress: &mut Progress) -> Parse<()> {
        let span = self.expect_op("/")?;
        if list.is_empty() && !progress.star && !self.ahead(0).is_op(",") {
            return Err(Fail);
        }
        if list.is_empty() && !progress.star {
            return self.syntax_error(span, "at least one argument must precede /");
        }
        if progress.slash {
            return self.syntax_error(span, "/ may appear only once");
        }
        if progress.star {
            return self.syntax_error(span, "/ must be ahead of *");
        }
        progress.slash = true;
        list.iter_mut().for_each(|param| param.kind = ParamKind::PositionalOnly);
        Ok(())
    }

    fn star(&mut self, list: &mut Vec<Param>, progress: &mut Progress, of: Of) -> Parse<()> {
        let star = self.expect_op("*")?;
        if progress.star {
            return self.syntax_error(star, "* argument may appear only once");
        }
        progress.star = true;
        // A bare `*` needs a name behind it.
        let bare = self.at_op(of.close())
            || (self.at_op(",") && (self.ahead(1).is_op(of.close()) || self.ahead(1).is_op("**")));
        if bare {
            // CPython points at what it read last, for lambdas.
            let span = match of {
                Of::Def => star,
                Of::Lambda if self.at_op(",") => self.ahead(1).span,
                Of::Lambda => self.span(),
            };
            return self.syntax_error(span, "named arguments must follow bare *");
        }
        if self.at_op(",") {
            return Ok(());
        }
        let param = self.starred_param(ParamKind::VarArgs, of)?;
        if self.at_op("=") {
            let span = self.span();
            return self.syntax_error(span, "var-positional argument cannot have default value");
        }
        list.push(param);
        Ok(())
    }

    fn var_keywords(&mut self, of: Of) -> Parse<Param> {
        let param = self.starred_param(ParamKind::VarKeywords, of)?;
        if self.at_op("=") {
            let span = self.span();
            return self.syntax_error(span, "var-keyword argument cannot have default value");
        }
        if self.eat_op(",").is_some() && !self.at_op(of.close()) {
            let span = self.span();
            if ["*", "**", "/"].iter().any(|op| self.at_op(op)) || self.ident().is_ok() {
                return self.syntax_error(span, "arguments cannot follow var-keyword argument");
            }
            return Err(Fail);
        }
        Ok(param)
    }

    fn starred_param(&mut self, kind: ParamKind, of: Of) -> Parse<Param> {
        let name = self.ident()?;
        let annotation = match of {
            Of::Def if self.eat_op(":").is_some() => {
                if kind == ParamKind::VarArgs && self.at_op("*") {
                    Some(self.unpacked_annotation()?)
                } else {
                    Some(self.annotation()?)
                }
            }
            _ => None,
        };
        Ok(Param { id: self.id(), kind, name, annotation, default: None })
    }

    /// `*args: *Ts`, which is parsed past.
    fn unpacked_annotation(&mut self) -> Parse<Annotation> {
        let start = self.span();
        self.starred(Self::bitwise_or)?;
        let expr = self.refused(start, "unpacked annotations", "leave the type of `*args` to inference");
        Ok(Annotation { span: expr.span, text: String::new(), expr: Some(expr) })
    }

    fn param(&mut self, kind: ParamKind, of: Of) -> Parse<Param> {
        let name: Ident = self.ident()?;
        let id = self.id();
        let annotation = match of {
            Of::Def if self.eat_op(":").is_some() => Some(self.annotation()?),
            _ => None,
        };
        let default = match self.eat_op("=") {
            Some(equals) => {
                if self.at_op(")") || self.at_op(",") {
                    return self.syntax_error(equals, "expected default value expression");
                }
                Some(self.expression()?)
            }
            None => None,
        };
        Ok(Param { id, kind, name, annotation, default })
    }

    /// `def f((a, b)):`, which Python 2 had.
    fn parenthesized_params(&mut self, of: Of) -> Parse<()> {
        let open = self.expect_op("(")?;
        let mut names = 0;
        while self.ident().is_ok() {
            if of == Of::Def && self.eat_op(":").is_some() {
                self.annotation()?;
            }
            names += 1;
            if self.eat_op(",").is_none() {
                break;
            }
        }
        if let Some(close) = self.eat_op(")").filter(|_| names > 0) {
            let message = match of {
                Of::Def => "Function parameters cannot be parenthesized",
                Of::Lambda => "Lambda expression parameters cannot be parenthesized",
            };
            return self.syntax_error(open.to(close), message);
        }
        Err(Fail)
    }
}
