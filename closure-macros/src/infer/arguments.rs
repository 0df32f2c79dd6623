//! Arguments are matched to parameters here, once, for type checking and for emission: Python's rules, CPython's TypeErrors.

use super::Infer;
use super::functions::ParamInfo;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, Op};
use super::ty::{Con, Ty};
use crate::diagnostics::Kind;
use crate::hir::{Name, NodeId, Origin, ParamKind};
use std::fmt;

/// What a parameter gets.
#[derive(Clone, Debug)]
pub enum ArgSource {
    One(Piece),
    /// The parameter's default.
    Default,
    /// For `*args`.
    Rest(Vec<Piece>),
    /// For `**kwargs`: what has a name by itself, and what is given as a whole.
    Keywords(Vec<(Option<Name>, Piece)>),
}

/// A value that a call passes, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The call's argument with this index.
    Arg(usize),
    /// Element `.1` of the tuple that `*value` spreads, the call's argument `.0`.
    Element(usize, usize),
    /// Value `.1` of the keywords that `**value` spreads, the call's argument `.0`.
    Field(usize, usize),
    /// All that `*value` or `**value` spreads.
    All(usize),
}

impl Piece {
    /// The index of the call's argument.
    pub fn arg(self) -> usize {
        match self {
            Piece::Arg(index) | Piece::Element(index, _) | Piece::Field(index, _) | Piece::All(index) => {
                index
            }
        }
    }
}

/// A function that is called, for messages.
#[derive(Clone, Debug)]
pub struct Callee {
    pub name: Name,
    /// It is of the compiler's own library.
    pub library: bool,
    /// It is a method that is a value.
    pub method: bool,
}

impl fmt::Display for Callee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl ArgSource {
    /// The indices of the call's arguments that it uses, in order.
    pub fn args(&self) -> Vec<usize> {
        match self {
            ArgSource::One(piece) => vec![piece.arg()],
            ArgSource::Default => vec![],
            ArgSource::Rest(pieces) => pieces.iter().map(|piece| piece.arg()).collect(),
            ArgSource::Keywords(pieces) => pieces.iter().map(|(_, piece)| piece.arg()).collect(),
        }
    }
}

impl Infer<'_> {
    /// The type of a piece; of `All`, what is spread.
    pub(super) fn piece_type(&self, args: &[CallArg], piece: Piece) -> Ty {
        let ty = self.shallow(&args[piece.arg()].ty);
        match piece {
            Piece::Arg(_) | Piece::All(_) => ty,
            Piece::Element(_, position) | Piece::Field(_, position) => ty.args()[position].clone(),
        }
    }

    /// What a function is called in messages.
    pub(super) fn callee(&self, function: NodeId) -> Callee {
        let tree = &self.trees[&function];
        Callee {
            name: tree.name.name.clone(),
            library: tree.origin == Origin::Library,
            method: tree.receiver.is_some(),
        }
    }

    /// Matches a call's arguments to the parameters of the function `name`.
    pub(super) fn match_arguments(
        &mut self,
        goal: GoalId,
        name: &Callee,
        params: &[ParamInfo],
        args: &[CallArg],
    ) -> Option<Vec<ArgSource>> {
        if name.method && self.refuse_other_count(goal, name, params.len(), args) {
            return None;
        }
        let mut slots: Vec<Option<Piece>> = vec![None; params.len()];
        let positional: Vec<usize> = (0..params.len())
            .filter(|i| matches!(params[*i].kind, ParamKind::PositionalOnly | ParamKind::Positional))
            .collect();
        let extra = self.match_positional(goal, name, params, (&positional, &mut slots), args)?;
        let mut keywords = Vec::new();
        for (index, arg) in args.iter().enumerate() {
            match &arg.kind {
                CallArgKind::Keyword(keyword) => {
                    self.match_keyword(
                        goal,
                        name,
                        params,
                        &mut slots,
                        (keyword, Piece::Arg(index)),
                        &mut keywords,
                    )?;
                }
                CallArgKind::DoubleStar => {
                    let ty = self.shallow(&arg.ty);
                    match ty.head() {
                        Some(Con::Keywords(names)) => {
                            for (position, keyword) in names.clone().iter().enumerate() {
                                let piece = Piece::Field(index, position);
                                self.match_keyword(
                                    goal,
                                    name,
                                    params,
                                    &mut slots,
                                    (keyword, piece),
                                    &mut keywords,
                                )?;
                            }
                        }
                        None => keywords.push((None, Piece::All(index))),
                        Some(Con::Dict) if self.takes_dict(params) => {
                            keywords.push((None, Piece::All(index)));
                        }
                        Some(Con::Error) => return None,
                        Some(con) => {
                            let (kind, message, help) = if *con == Con::Dict {
                                let help = "pass the values by name: `f(name=d[\"name\"])`";
                                (
                                    Kind::Unsupported,
                                    format!(
                                        "`**` before a dict in a call of {name}(), whose keys are known when it runs"
                                    ),
                                    Some(help.to_owned()),
                                )
                            } else {
                                let message = format!(
                                    "{name}() argument after ** must be a mapping, not {}",
                                    con.python_name()
                                );
                                (Kind::TypeError, message, None)
                            };
                            self.error_at(goal, kind, message, help);
                            return None;
                        }
                    }
                }
                CallArgKind::Positional | CallArgKind::Star => {}
            }
        }
        self.check_missing(goal, name, params, &slots)?;
        let (mut extra, mut keywords) = (Some(extra), Some(keywords));
        Some(
            slots
                .into_iter()
                .zip(params)
                .map(|(slot, param)| match (slot, param.kind) {
                    (_, ParamKind::VarArgs) => ArgSource::Rest(extra.take().unwrap_or_default()),
                    (_, ParamKind::VarKeywords) => ArgSource::Keywords(keywords.take().unwrap_or_default()),
                    (Some(piece), _) => ArgSource::One(piece),
                    (None, _) => ArgSource::Default,
                })
                .collect(),
        )
    }

    /// A method that is a value is made for one number of arguments.
    fn refuse_other_count(&mut self, goal: GoalId, name: &Callee, count: usize, args: &[CallArg]) -> bool {
        let by_position = args.iter().all(|arg| arg.kind == CallArgKind::Positional);
        let starred = args.iter().any(|arg| arg.kind == CallArgKind::Star);
        if starred || (by_position && args.len() == count) {
            return false;
        }
        let s = if count == 1 { "" } else { "s" };
        let message = format!(
            "this call of the method `{name}`, which is a value made for {count} argument{s} by position"
        );
        let help =
            format!("make it a `lambda` with the parameters that all calls fit: `lambda x: value.{name}(x)`");
        self.error_at(goal, Kind::Unsupported, message, Some(help));
        true
    }

    /// Whether a dict can be all that names arguments: no parameter could be named by one of its keys.
    fn takes_dict(&self, params: &[ParamInfo]) -> bool {
        let by_name = |kind| matches!(kind, ParamKind::Positional | ParamKind::KeywordOnly);
        params
            .iter()
            .any(|param| param.kind == ParamKind::VarKeywords && self.shallow(&param.ty).is(&Con::Dict))
            && !params.iter().any(|param| by_name(param.kind))
    }

    /// Fills positional parameters; gives what is left for `*args`.
    fn match_positional(
        &mut self,
        goal: GoalId,
        name: &Callee,
        params: &[ParamInfo],
        (positional, slots): (&[usize], &mut [Option<Piece>]),
        args: &[CallArg],
    ) -> Option<Vec<Piece>> {
        let rest = params.iter().find(|p| p.kind == ParamKind::VarArgs);
        let open_rest = rest.is_some_and(|rest| self.shallow(&rest.ty).is(&Con::VarTuple));
        let mut extra = Vec::new();
        let mut next = 0;
        let mut given = 0;
        for (index, arg) in args.iter().enumerate() {
            let mut pieces = Vec::new();
            match &arg.kind {
                CallArgKind::Positional => pieces.push(Piece::Arg(index)),
                CallArgKind::Star => {
                    let ty = self.shallow(&arg.ty);
                    match ty.head() {
                        Some(Con::Tuple) => {
                            pieces.extend((0..ty.args().len()).map(|element| Piece::Element(index, element)));
                        }
                        Some(Con::Error) => return None,
                        // All of it is for `*args`.
                        None if next >= positional.len() && rest.is_some() => extra.push(Piece::All(index)),
                        // Through `Callable` an argument list has a length that its type tells.
                        Some(con)
                            if next >= positional.len()
                                && open_rest
                                && (self.goals[goal.0].original || *con == Con::VarTuple) =>
                        {
                            extra.push(Piece::All(index));
                        }
                        // Through `Callable` it is refused where the `*` is.
                        Some(con) if *con != Con::VarTuple && !self.goals[goal.0].original => {
                            let parent = Goal { span: arg.span, node: None, ..self.goals[goal.0].clone() };
                            self.push_op_like(&parent, Op::Arguments, vec![ty], None);
                            return None;
                        }
                        _ => {
                            self.error_at(
                                goal,
                                Kind::Unsupported,
                                format!(
                                    "`*` before a `{}` in a call: how many arguments it gives is not known",
                                    ty.head().map_or("value of any type", Con::python_name)
                                ),
                                Some("pass the elements one by one, or unpack a tuple".into()),
                            );
                            return None;
                        }
                    }
                }
                CallArgKind::Keyword(_) | CallArgKind::DoubleStar => {}
            }
            for piece in pieces {
                given += 1;
                match positional.get(next) {
                    Some(slot) => slots[*slot] = Some(piece),
                    None => extra.push(piece),
                }
                next += 1;
            }
        }
        if next > positional.len() && rest.is_none() {
            let takes = positional.len();
            let required = positional.iter().filter(|i| !params[**i].has_default).count();
            let takes_text = if required < takes {
                format!("from {required} to {takes} positional arguments")
            } else {
                format!("{takes} positional argument{}", if takes == 1 { "" } else { "s" })
            };
            let were = if given == 1 { "was" } else { "were" };
            self.type_error(goal, format!("{name}() takes {takes_text} but {given} {were} given"));
            return None;
        }
        Some(extra)
    }

    fn match_keyword(
        &mut self,
        goal: GoalId,
        name: &Callee,
        params: &[ParamInfo],
        slots: &mut [Option<Piece>],
        (keyword, piece): (&Name, Piece),
        keywords: &mut Vec<(Option<Name>, Piece)>,
    ) -> Option<()> {
        let found = params.iter().position(|p| {
            p.name == *keyword && matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly)
        });
        let given =
            keywords.iter().find(|(known, _)| known.as_ref() == Some(keyword)).map(|(_, piece)| *piece);
        let earlier = found.map_or(given, |slot| slots[slot]);
        let from = &self.goals[goal.0];
        if let (Some(Piece::Field(..)), Piece::Field(..)) = (earlier, piece)
            && from.cause.unwrap_or(from.span).is_library()
        {
            let message = format!("the keyword argument `{keyword}`, which `partial` holds already");
            let help = format!(
                "write a function with a default value instead, such as `lambda x, {keyword}=1: {name}(x, {keyword}={keyword})`"
            );
            self.error_at(goal, Kind::Unsupported, message, Some(help));
            return None;
        }
        match found {
            Some(slot) if slots[slot].is_some() => {
                self.type_error(goal, format!("{name}() got multiple values for argument '{keyword}'"));
                return None;
            }
            Some(slot) => slots[slot] = Some(piece),
            None if params.iter().any(|p| p.kind == ParamKind::VarKeywords) => {
                if keywords.iter().any(|(known, _)| known.as_ref() == Some(keyword)) {
                    let message = format!("{name}() got multiple values for keyword argument '{keyword}'");
                    self.type_error(goal, message);
                    return None;
                }
                keywords.push((Some(keyword.clone()), piece));
            }
            None if params.iter().any(|p| p.kind == ParamKind::PositionalOnly && p.name == *keyword) => {
                self.type_error(
                    goal,
                    format!(
                        "{name}() got some positional-only arguments passed as keyword arguments: '{keyword}'"
                    ),
                );
                return None;
            }
            None if name.library && params.iter().any(|p| p.kind == ParamKind::VarArgs) => {
                self.error_at(
                    goal,
                    Kind::Unsupported,
                    "a keyword argument for a function whose results `functools` keeps".into(),
                    Some(format!("pass `{keyword}` by its position")),
                );
                return None;
            }
            None => {
                let mut names = params.iter().map(|p| p.name.as_ref());
                let help =
                    super::methods::nearest(keyword, &mut names).map(|n| format!("did you mean `{n}`?"));
                self.error_at(
                    goal,
                    Kind::TypeError,
                    format!("{name}() got an unexpected keyword argument '{keyword}'"),
                    help,
                );
                return None;
            }
        }
        Some(())
    }

    fn check_missing(
        &mut self,
        goal: GoalId,
        name: &Callee,
        params: &[ParamInfo],
        slots: &[Option<Piece>],
    ) -> Option<()> {
        let missing = |kinds: &[ParamKind]| -> Vec<&str> {
            (0..params.len())
                .filter(|i| {
                    slots[*i].is_none() && !params[*i].has_default && kinds.contains(&params[*i].kind)
                })
                .map(|i| params[i].name.as_ref())
                .collect()
        };
        for (kinds, word) in [
            (&[ParamKind::PositionalOnly, ParamKind::Positional][..], "positional"),
            (&[ParamKind::KeywordOnly][..], "keyword-only"),
        ] {
            let names = missing(kinds);
            if !names.is_empty() {
                let s = if names.len() == 1 { "" } else { "s" };
                let list = quoted_list(&names);
                self.type_error(
                    goal,
                    format!("{name}() missing {} required {word} argument{s}: {list}", names.len()),
                );
                return None;
            }
        }
        Some(())
    }
}

/// `'a', 'b', and 'c'`
fn quoted_list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    match quoted.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        [] => String::new(),
    }
}
