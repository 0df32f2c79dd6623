//! Statements with blocks.

use super::{Fail, Parse, Parser, refuse};
use crate::ast::{Annotation, Expr, ExprKind, Function, FunctionKind, Ident, NodeId, Params, Stmt, StmtKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::lex::TokenKind;
use crate::source::Span;

/// The first line of a `def`.
struct Head {
    id: NodeId,
    name: Ident,
    params: Params,
    returns: Option<Annotation>,
}

impl Parser<'_> {
    /// The statement with blocks that starts here, if one does.
    pub(super) fn compound(&mut self) -> Option<Stmt> {
        let start = self.span();
        self.take_attributes();
        let TokenKind::Name(keyword) = &self.ahead(0).kind else {
            return self.ahead(0).is_op("@").then(|| self.decorated());
        };
        match &**keyword {
            "def" => Some(self.function_def(None, Vec::new(), start)),
            "pub" => self.visible_def(Vec::new(), start),
            "if" => Some(self.if_statement(0)),
            "while" => Some(self.while_statement()),
            "for" => Some(self.for_statement()),
            "class" | "try" | "with" | "async" | "match" => self.refused_block(),
            _ => None,
        }
    }

    /// Takes the attributes that stand here, for the function that they are of.
    fn take_attributes(&mut self) {
        while let TokenKind::Attribute(attribute) = &self.ahead(0).kind {
            self.attributes.push(attribute.clone());
            self.bump();
        }
    }

    /// `pub def` and `pub(crate) def`.
    fn visible_def(&mut self, decorators: Vec<Expr>, start: Span) -> Option<Stmt> {
        let at = self.at;
        let mut visibility = self.bump().kind_text();
        if self.token(self.at).is_op("(") {
            while !matches!(self.token(self.at).kind, TokenKind::Newline | TokenKind::End) {
                let text = self.bump().kind_text();
                let ends = text == ")";
                let is_word = text.starts_with(|c: char| c.is_alphabetic());
                if is_word && visibility.ends_with(|c: char| c.is_alphabetic()) {
                    visibility.push(' ');
                }
                visibility.push_str(&text);
                if ends {
                    break;
                }
            }
        }
        if self.token(self.at).is_name("def") && syn::parse_str::<syn::Visibility>(&visibility).is_ok() {
            return Some(self.function_def(Some(visibility), decorators, start));
        }
        self.at = at;
        None
    }

    fn decorated(&mut self) -> Stmt {
        let start = self.span();
        let mut decorators = Vec::new();
        while self.token(self.at).is_op("@") {
            let decorator = self.line(|parser| {
                parser.expect_op("@")?;
                let decorator = parser.named_expression()?;
                parser.expect_newline()?;
                Ok(decorator)
            });
            decorators.extend(decorator);
        }
        self.take_attributes();
        let def = self.span();
        let next = match &self.ahead(0).kind {
            TokenKind::Name(name) => &**name,
            _ => "",
        };
        match next {
            "def" => return self.function_def(None, decorators, def),
            "pub" => {
                if let Some(function) = self.visible_def(decorators, def) {
                    return function;
                }
            }
            "class" | "async" => {
                if let Some(refused) = self.refused_block() {
                    return refused;
                }
            }
            _ => {}
        }
        if self.ahead(0).kind != TokenKind::Error {
            let span = self.span();
            self.diags.error(Kind::SyntaxError, span, "invalid syntax");
            if matches!(self.ahead(0).kind, TokenKind::Name(_)) {
                self.skip_line();
                self.skip_block();
            }
        }
        self.stmt(start, StmtKind::Error)
    }

    fn function_def(&mut self, visibility: Option<String>, decorators: Vec<Expr>, start: Span) -> Stmt {
        let attributes = std::mem::take(&mut self.attributes);
        let def = self.span();
        let head = self.line(Self::def_head);
        let block = self.block(head.is_ok(), "function definition", def);
        let Ok(Head { id, name, params, returns }) = head else {
            return self.stmt(start, StmtKind::Error);
        };
        let docstring = docstring(&block);
        let span = self.span_from(start);
        let function = Function {
            id,
            kind: FunctionKind::Def,
            span,
            name,
            visibility,
            attributes,
            decorators,
            params,
            returns,
            body: block,
            docstring,
        };
        self.stmt(start, StmtKind::FunctionDef(Box::new(function)))
    }

    fn def_head(&mut self) -> Parse<Head> {
        let id = self.id();
        let start = self.expect_name("def")?;
        let name = self.ident()?;
        self.check_name(&name.name, start);
        self.forced_op("(")?;
        let params = self.in_brackets(false, |parser| parser.def_params(start))?;
        self.expect_op(")")?;
        let arrow = self.eat_op("->");
        let mut returns = None;
        if let Some(arrow) = arrow {
            returns = self.maybe(Self::annotation)?;
            if returns.is_none() {
                return self.syntax_error(arrow, "expected ':'");
            }
        }
        self.forced_op(":")?;
        Ok(Head { id, name, params, returns })
    }

    /// A token that must follow: CPython's `&&`.
    fn forced_op(&mut self, op: &str) -> Parse<Span> {
        if let Some(span) = self.eat_op(op) {
            return Ok(span);
        }
        let span = self.span();
        if self.line_has_error_ahead() {
            return Err(Fail);
        }
        let start = self.tokens[..self.at]
            .iter()
            .rposition(|token| {
                matches!(token.kind, TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent)
            })
            .map_or(0, |end| end + 1);
        let diagnostic = Diagnostic::new(Kind::SyntaxError, span, format!("expected '{op}'"));
        self.raise(Diagnostic { help: self.foreign_help(start, self.at), ..diagnostic })
    }

    fn line_has_error_ahead(&self) -> bool {
        self.line_was_reported(self.at)
    }

    /// The `:` behind the head of a block. At the end of the line, CPython says that it is missing.
    fn colon(&mut self) -> Parse<()> {
        if self.eat_op(":").is_some() {
            return Ok(());
        }
        if matches!(self.peek_kind(), TokenKind::Newline) {
            let span = self.span();
            return self.syntax_error(span, "expected ':'");
        }
        Err(Fail)
    }

    fn if_statement(&mut self, length: usize) -> Stmt {
        let start = self.span();
        let keyword = self.ahead(0).kind_text();
        let test = self.line(|parser| {
            parser.bump();
            let test = parser.named_expression()?;
            parser.colon()?;
            Ok(test)
        });
        let body = self.block(test.is_ok(), &format!("'{keyword}' statement"), start);
        let orelse = if !self.token(self.at).is_name("elif") {
            self.else_block()
        } else if length < super::MAX_ELIFS {
            vec![self.if_statement(length + 1)]
        } else {
            self.too_many_elifs()
        };
        let test = self.or_error(test, start);
        self.stmt(start, StmtKind::If { test, body, orelse })
    }

    /// Refuses an `elif`, and goes behind it and those that follow.
    fn too_many_elifs(&mut self) -> Vec<Stmt> {
        let start = self.span();
        self.diags.push(refuse::refusal(
            start,
            "more than 200 `elif`s in a row",
            "look the case up in a dict",
        ));
        while self.token(self.at).is_name("elif") || self.token(self.at).is_name("else") {
            self.skip_line();
            self.skip_block();
        }
        vec![self.stmt(start, StmtKind::Error)]
    }

    fn while_statement(&mut self) -> Stmt {
        let start = self.span();
        let test = self.line(|parser| {
            parser.bump();
            let test = parser.named_expression()?;
            parser.colon()?;
            Ok(test)
        });
        let body = self.block(test.is_ok(), "'while' statement", start);
        let orelse = self.else_block();
        let test = self.or_error(test, start);
        self.stmt(start, StmtKind::While { test, body, orelse })
    }

    fn for_statement(&mut self) -> Stmt {
        let start = self.span();
        let head = self.line(|parser| {
            parser.bump();
            let target = parser.for_target()?;
            parser.expect_name("in")?;
            let iter = parser.star_expressions()?;
            parser.check_lone_star(&iter);
            parser.colon()?;
            Ok((target, iter))
        });
        let body = self.block(head.is_ok(), "'for' statement", start);
        let orelse = self.else_block();
        let (target, iter) = match head {
            Ok((target, iter)) => (target, iter),
            Err(Fail) => (self.expr(start, ExprKind::Error), self.expr(start, ExprKind::Error)),
        };
        self.stmt(start, StmtKind::For { target, iter, body, orelse })
    }

    fn or_error(&mut self, expr: Parse<Expr>, span: Span) -> Expr {
        expr.unwrap_or_else(|Fail| self.expr(span, ExprKind::Error))
    }

    fn else_block(&mut self) -> Vec<Stmt> {
        if !self.token(self.at).is_name("else") {
            return Vec::new();
        }
        let start = self.span();
        let head = self.line(|parser| {
            parser.bump();
            parser.forced_op(":").map(|_| ())
        });
        self.block(head.is_ok(), "'else' statement", start)
    }

    /// The statements behind a head's colon: on the same line, or an indented block.
    ///
    /// Where the head was wrong, a block that is there is parsed all the same, and none is missed.
    fn block(&mut self, head_is_right: bool, of: &str, head: Span) -> Vec<Stmt> {
        if head_is_right && self.ahead(0).kind != TokenKind::Newline {
            let start = self.span();
            return match self.line(Self::simple_statements) {
                Ok(list) => list,
                Err(Fail) => {
                    self.skip_block();
                    vec![self.stmt(start, StmtKind::Error)]
                }
            };
        }
        if head_is_right {
            self.bump();
        }
        if self.ahead(0).kind != TokenKind::Indent {
            if head_is_right && self.ahead(0).kind != TokenKind::Error {
                let next = (self.at..self.tokens.len()).find(|&at| self.token(at).kind != TokenKind::Dedent);
                let span = self.token(next.unwrap_or(self.at)).span;
                let message = format!("expected an indented block after {of} on line {}", head.lo.line);
                self.diags.push(Diagnostic::new(Kind::IndentationError, span, message));
            }
            return vec![self.stmt(head, StmtKind::Error)];
        }
        self.bump();
        let list = self.statements();
        self.end_block();
        list
    }
}

/// A function's documentation, with the indentation of its lines taken away as by `inspect.cleandoc`.
fn docstring(body: &[Stmt]) -> Option<String> {
    let StmtKind::Expr(Expr { kind: ExprKind::Str(text), .. }) = &body.first()?.kind else { return None };
    let is_blank = |line: &str| line.trim_matches(is_python_space).is_empty();
    let expanded: Vec<String> = text.split('\n').map(expand_tabs).collect();
    let indent = |line: &str| line.chars().take_while(|&c| is_python_space(c)).count();
    let margin =
        expanded[1..].iter().filter(|line| !is_blank(line)).map(|line| indent(line)).min().unwrap_or(0);
    let mut lines: Vec<String> = Vec::with_capacity(expanded.len());
    for (index, line) in expanded.iter().enumerate() {
        match index {
            0 => lines.push(line.trim_start_matches(is_python_space).to_owned()),
            _ => lines.push(line.chars().skip(margin).collect()),
        }
    }
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    let last = lines.iter().rposition(|line| !line.is_empty()).unwrap_or(0);
    Some(lines[first..=last].join("\n"))
}

/// What Python's `str.strip` takes for a blank within a line.
fn is_python_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\x1c'..='\x1f')
}

/// As `str.expandtabs`.
fn expand_tabs(line: &str) -> String {
    let mut expanded = String::with_capacity(line.len());
    let mut column = 0;
    for c in line.chars() {
        match c {
            '\t' => {
                let width = 8 - column % 8;
                expanded.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\r' => {
                expanded.push(c);
                column = 0;
            }
            _ => {
                expanded.push(c);
                column += 1;
            }
        }
    }
    expanded
}
