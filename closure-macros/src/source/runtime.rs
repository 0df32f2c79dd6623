//! Where generated code finds the runtime.
//!
//! A procedural macro has no `$crate`. So the path is, in this order: what the call says (`crate = path`); the name that the package's
//! Cargo.toml gives to `closure-runtime`; what stands before `pydef!` in the call or in the `use` that imports it (or everything from one crate), if the package does not
//! depend on the runtime itself but on a crate that re-exports it.

use super::surroundings::Surroundings;
use proc_macro2::{Ident, Spacing, TokenTree};
use std::path::Path;

const PACKAGE: &str = "closure-runtime";

/// The path of the runtime, in pieces.
#[derive(Clone, Debug)]
pub(crate) enum RuntimePath {
    /// A crate by its name.
    Crate(String),
    /// Names with `::` between them, which resolve where the macro stands; `$crate` is one of them.
    Written { is_absolute: bool, parts: Vec<Ident> },
}

impl Default for RuntimePath {
    fn default() -> Self {
        RuntimePath::Crate(PACKAGE.replace('-', "_"))
    }
}

impl RuntimePath {
    /// A path as tokens; none if they are something else.
    pub(super) fn written(tokens: &[TokenTree]) -> Option<RuntimePath> {
        let mut parts = Vec::new();
        let mut rest = tokens;
        let is_absolute = take_colons(&mut rest);
        loop {
            let [TokenTree::Ident(part), after @ ..] = rest else { return None };
            parts.push(part.clone());
            rest = after;
            if rest.is_empty() {
                return Some(RuntimePath::Written { is_absolute, parts });
            }
            if !take_colons(&mut rest) {
                return None;
            }
        }
    }

    /// The path for a call that gives none: see the module's head. None if there is no way to tell.
    pub(super) fn found(around: &Surroundings) -> Option<RuntimePath> {
        let Some(folder) = std::env::var_os("CARGO_MANIFEST_DIR") else {
            return Some(RuntimePath::default());
        };
        let folder = Path::new(&folder);
        let Ok(manifest) = std::fs::read_to_string(folder.join("Cargo.toml")) else {
            return Some(RuntimePath::default());
        };
        let above = || {
            let manifests = folder.ancestors().skip(1).map(|folder| folder.join("Cargo.toml"));
            manifests.filter_map(|path| std::fs::read_to_string(path).ok()).collect()
        };
        if let Some(name) = dependency(&manifest, above) {
            return Some(RuntimePath::Crate(name));
        }
        let call = proc_macro2::Span::call_site();
        // Not even the compiler's own text: an editor, which shows no error of this.
        let Some(text) = call.source_text() else { return Some(RuntimePath::default()) };
        let (written, _) = text.split_once('!')?;
        let written = match written.trim().rsplit_once("::") {
            Some((path, _)) => path.to_owned(),
            None => around.path_of(written.trim()).or_else(|| around.path_of_all())?,
        };
        path(&written, call)
    }
}

fn take_colons(rest: &mut &[TokenTree]) -> bool {
    if let [TokenTree::Punct(first), TokenTree::Punct(second), after @ ..] = *rest
        && (first.as_char(), first.spacing(), second.as_char()) == (':', Spacing::Joint, ':')
    {
        *rest = after;
        return true;
    }
    false
}

/// The path of a text.
fn path(path: &str, span: proc_macro2::Span) -> Option<RuntimePath> {
    let (is_absolute, path) = match path.strip_prefix("::") {
        Some(path) => (true, path),
        None => (false, path),
    };
    let parts = path.split("::").map(|part| {
        let part = part.trim();
        let is_name = syn::parse_str::<Ident>(part).is_ok() || matches!(part, "crate" | "self" | "super");
        is_name.then(|| Ident::new(part, span))
    });
    Some(RuntimePath::Written { is_absolute, parts: parts.collect::<Option<_>>()? })
}

/// The name under which a manifest's package, or a crate that it depends on, is the runtime. `above` gives the manifests of the folders
/// around it, in one of which the workspace may say what a dependency is.
pub(super) fn dependency(manifest: &str, above: impl FnOnce() -> Vec<String>) -> Option<String> {
    let name = |key: &str| Some(key.replace('-', "_"));
    let mut inherited = Vec::new();
    for entry in entries(manifest) {
        match entry {
            // The compiler's own tests have no other.
            Entry::Package(name) if [PACKAGE, "closure-macros"].contains(&&*name) => {
                return Some(RuntimePath::default_name());
            }
            Entry::Dependency { key, package: Some(package), .. } if package == PACKAGE => return name(&key),
            Entry::Dependency { key, package: None, .. } if key == PACKAGE => return name(&key),
            Entry::Dependency { key, is_inherited: true, .. } => inherited.push(key),
            _ => {}
        }
    }
    if inherited.is_empty() {
        return None;
    }
    above().iter().flat_map(|manifest| entries(manifest)).find_map(|entry| match entry {
        Entry::Dependency { key, package: Some(package), .. }
            if package == PACKAGE && inherited.contains(&key) =>
        {
            name(&key)
        }
        _ => None,
    })
}

impl RuntimePath {
    fn default_name() -> String {
        PACKAGE.replace('-', "_")
    }
}

/// What a line of a manifest says.
enum Entry {
    /// The package's name.
    Package(String),
    /// That there is a dependency, and perhaps which package it is.
    Dependency { key: String, package: Option<String>, is_inherited: bool },
}

/// The lines of a manifest that matter here.
fn entries(manifest: &str) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut section = Vec::new();
    for line in logical_lines(manifest) {
        if let Some(header) = line.strip_prefix('[') {
            section = keys(header.trim_start_matches('[').split(']').next().unwrap_or_default());
            continue;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let mut path = section.clone();
        path.extend(keys(key));
        if path == ["package", "name"] {
            found.extend(text(value).map(Entry::Package));
            continue;
        }
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        let Some(at) = path.iter().position(|key| kinds.contains(&key.as_str())) else { continue };
        let Some(key) = path.get(at + 1) else { continue };
        let (package, is_inherited) = match path.get(at + 2).map(String::as_str) {
            Some("package") => (text(value), false),
            Some(field) => (None, field == "workspace"),
            None => {
                let field = |name: &str| {
                    let fields = value.trim().strip_prefix('{')?.split([',', '{']);
                    let mut pairs = fields.filter_map(|field| field.split_once('='));
                    pairs.find(|(field, _)| keys(field) == [name]).map(|(_, value)| value.to_owned())
                };
                (field("package").as_deref().and_then(text), field("workspace").is_some())
            }
        };
        // Several lines may be about the same dependency.
        match found.last_mut() {
            Some(Entry::Dependency { key: last, package: known, is_inherited: also }) if last == key => {
                *known = known.take().or(package);
                *also |= is_inherited;
            }
            _ => found.push(Entry::Dependency { key: key.clone(), package, is_inherited }),
        }
    }
    found
}

/// The parts of `a."b".c`.
fn keys(dotted: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quote = None;
    for c in dotted.trim().chars() {
        match (c, quote) {
            ('"' | '\'', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('.', None) => parts.push(String::new()),
            (c, None) if c.is_whitespace() => {}
            (c, _) => parts.last_mut().expect("there is always one").push(c),
        }
    }
    parts
}

/// What is quoted.
fn text(value: &str) -> Option<String> {
    let value = value.trim();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

/// A manifest's lines without comments, of which one with an open bracket goes on.
fn logical_lines(manifest: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let (mut quote, mut open, mut comment) = (None, 0_u32, false);
    for c in manifest.chars() {
        match c {
            '\n' => {
                (comment, quote) = (false, None);
                if open == 0 {
                    lines.push(String::new());
                }
                continue;
            }
            _ if comment => continue,
            '#' if quote.is_none() => {
                comment = true;
                continue;
            }
            '"' | '\'' if quote.is_none() => quote = Some(c),
            _ if quote == Some(c) => quote = None,
            '[' | '{' if quote.is_none() => open += 1,
            ']' | '}' if quote.is_none() => open = open.saturating_sub(1),
            _ => {}
        }
        lines.last_mut().expect("there is always one").push(c);
    }
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
