//! Expansions as a person would set them.
//!
//! Prettyplease sets all but what is in macros. Of `closure!` of the runtime each clause has its line, and its bounds have theirs if they
//! do not fit.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

const WIDTH: usize = 110;

/// Sets an expansion.
pub(super) fn pretty(mut file: syn::File) -> String {
    let mut macros = Vec::new();
    for item in &mut file.items {
        if let syn::Item::Macro(item) = item
            && item.mac.path.segments.last().is_some_and(|last| last.ident == "closure")
        {
            let marker: TokenStream = marker(macros.len()).parse().expect("it is an identifier");
            macros.push(std::mem::replace(&mut item.mac.tokens, marker));
        }
    }
    let mut code = prettyplease::unparse(&file);
    for (index, tokens) in macros.into_iter().enumerate() {
        code =
            code.replace(&format!("{}\n", marker(index)), &format!("{}\n", clauses(tokens).join("\n    ")));
    }
    code
}

fn marker(index: usize) -> String {
    format!("__CLOSURE_{index}__")
}

/// The lines of a `closure!`: a clause ends with `;` or with braces.
fn clauses(tokens: TokenStream) -> Vec<String> {
    let mut lines = Vec::new();
    let mut clause = Vec::new();
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        clause.push(token);
        if ends {
            set(&std::mem::take(&mut clause), 4, &mut lines);
        }
    }
    lines
}

/// On one line if it fits, or on two; else with what is in its bounds, or in its last braces, on lines of its own.
fn set(clause: &[TokenTree], indent: usize, lines: &mut Vec<String>) {
    let line = text(clause);
    let opens = |token: &TokenTree| match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => false,
            _ => group.stream().into_iter().count() > 1,
        },
        _ => false,
    };
    let last = clause.iter().rposition(opens);
    let (true, Some(last)) = (indent + line.chars().count() > WIDTH, last) else { return lines.push(line) };
    // Two lines: the head, and what it is about.
    let head = clause.iter().position(|token| match token {
        TokenTree::Ident(name) => name == "where",
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    });
    if let Some(head) = head {
        let (head, rest) = (text(&clause[..head]), text(&clause[head..]));
        if [head.chars().count() + indent, rest.chars().count() + indent + 4]
            .iter()
            .all(|width| *width <= WIDTH)
        {
            return lines.extend([head, format!("    {rest}")]);
        }
    }
    let asks = clause.iter().position(|token| matches!(token, TokenTree::Ident(name) if name == "where"));
    // Bounds come before a body, which is set on lines of its own if they fit.
    let at = match asks {
        Some(asks) if indent + text(&clause[..asks + 2]).chars().count() + 2 > WIDTH => asks + 1,
        _ => last,
    };
    let TokenTree::Group(group) = &clause[at] else { return lines.push(line) };
    let (open, close) = match group.delimiter() {
        Delimiter::Brace => ("{", "}"),
        _ => ("[", "]"),
    };
    lines.push(format!("{} {open}", text(&clause[..at])));
    let mut part = Vec::new();
    let mut filled = String::new();
    for token in group.stream().into_iter().map(Some).chain([None]) {
        let ends = match &token {
            Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';'),
            Some(_) => false,
            None => true,
        };
        part.extend(token);
        // A comma between angle brackets ends nothing.
        let depth: i32 = part.iter().map(angle).sum();
        if !ends || depth > 0 || part.is_empty() {
            continue;
        }
        let part = text(&std::mem::take(&mut part));
        if !filled.is_empty() && indent + 5 + filled.chars().count() + part.chars().count() > WIDTH {
            lines.push(format!("    {}", std::mem::take(&mut filled)));
        }
        filled = format!("{filled}{}{part}", if filled.is_empty() { "" } else { " " });
    }
    if !filled.is_empty() {
        lines.push(format!("    {filled}"));
    }
    let rest = text(&clause[at + 1..]);
    let space = if rest.starts_with('{') { " " } else { "" };
    lines.push(format!("{close}{space}{rest}"));
}

fn angle(token: &TokenTree) -> i32 {
    match token {
        TokenTree::Punct(punct) if punct.as_char() == '<' => 1,
        TokenTree::Punct(punct) if punct.as_char() == '>' => -1,
        _ => 0,
    }
}

/// Tokens on one line.
fn text(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    let mut joined = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) => {
                joined.push(punct.as_char());
                if punct.spacing() == Spacing::Joint && matches!(punct.as_char(), ':' | '-' | '=' | '\'') {
                    continue;
                }
                push(&std::mem::take(&mut joined), &mut out);
            }
            TokenTree::Group(group) => {
                let inside = text(&group.stream().into_iter().collect::<Vec<_>>());
                push(
                    &match group.delimiter() {
                        Delimiter::Parenthesis => format!("({inside})"),
                        Delimiter::Bracket => format!("[{inside}]"),
                        Delimiter::Brace => format!("{{ {inside} }}"),
                        Delimiter::None => inside,
                    },
                    &mut out,
                );
            }
            token => push(&format!("{}{token}", std::mem::take(&mut joined)), &mut out),
        }
    }
    out
}

/// Appends a token, with a space before it where one belongs.
fn push(token: &str, out: &mut String) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = out.chars().next_back().unwrap_or('(');
    let before =
        if out.ends_with("->") || out.ends_with(" as") || out.ends_with("let") { ' ' } else { before };
    let joins = match token {
        "," | ";" | ":" | "." | "<" | ">" | "?" => true,
        "::" => is_word(before) || before == '>',
        _ if token.starts_with('(') => is_word(before) || before == '>',
        _ if token.starts_with('[') => out.ends_with("impl") || out.ends_with("for"),
        _ => false,
    };
    let opened = matches!(before, '(' | '[' | '.' | '<' | '&' | '!') || out.ends_with("::");
    if !joins && !opened {
        out.push(' ');
    }
    out.push_str(token);
}
