//! How long expansions are: lines of Rust for each line of Python over `tests/expand`, by what the lines are for.
//!
//! People read expansions, and rustc reads every line of them in every build. The figures stand in `tests/expand/README.md`;
//! `PYDEF_BLESS=1 cargo test -p closure-macros snapshots` writes them anew with the snapshots. They may only fall: after a change
//! that shortens expansions, lower [`AT_MOST`] to what is reached.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Hundredths of a line of Rust for each line of Python.
const AT_MOST: usize = 503;

/// The lines of the seed's rate limiter, whose source is `rate_limiter.py`.
const RATE_LIMITER_AT_MOST: usize = 28;

/// The longest line that rustfmt leaves; a longer one counts as the lines that it fills.
const WIDTH: usize = 110;

/// What a line is for, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Category {
    Documentation,
    Attributes,
    Structs,
    Fields,
    Signatures,
    Bounds,
    Bodies,
    Callables,
    Introspection,
    Other,
}

impl Category {
    fn name(self) -> &'static str {
        match self {
            Category::Documentation => "documentation",
            Category::Attributes => "attributes",
            Category::Structs => "heads and ends of structs, and of what is implemented for them",
            Category::Fields => "fields",
            Category::Signatures => "signatures of functions",
            Category::Bounds => "bounds",
            Category::Bodies => "bodies",
            Category::Callables => "`Callable`",
            Category::Introspection => "what functions say of themselves",
            Category::Other => "`Clone`, `Debug`, names of keywords, what is kept of definitions",
        }
    }
}

/// Lines by category.
#[derive(Default)]
pub(super) struct Length {
    sources: usize,
    python: usize,
    rust: BTreeMap<Category, usize>,
}

impl Length {
    pub(super) fn add(&mut self, python: &str, rust: &str) {
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with('#');
        self.sources += 1;
        self.python += python.lines().filter(is_code).count();
        for (category, lines) in categories(rust) {
            *self.rust.entry(category).or_default() += lines;
        }
    }

    fn all(&self) -> usize {
        self.rust.values().sum()
    }

    /// The table of the folder's README.
    pub(super) fn page(&self) -> String {
        let (all, python) = (self.all(), self.python);
        let mut page = format!(
            "# Expansions\n\n{} sources of {python} lines of Python expand to {all} lines of Rust, {}.{:02} for each.\n\n| lines | what for |\n|--:|---|\n",
            self.sources,
            all / python,
            all * 100 / python % 100,
        );
        for (category, lines) in &self.rust {
            writeln!(page, "| {lines} | {} |", category.name()).expect("a String takes all");
        }
        page
    }

    pub(super) fn is_within_bounds(&self, rate_limiter: &str) -> Result<(), String> {
        let limiter: usize = categories(rate_limiter).values().sum();
        if limiter > RATE_LIMITER_AT_MOST {
            return Err(format!("rate_limiter.rs has {limiter} lines"));
        }
        match self.all() * 100 / self.python {
            now if now > AT_MOST => {
                Err(format!("expansions are longer than they were: {now}, not {AT_MOST}\n{}", self.page()))
            }
            _ => Ok(()),
        }
    }
}

/// The lines of an expansion, as it is pretty-printed: items begin in the first column, and what is in them is indented.
fn categories(rust: &str) -> BTreeMap<Category, usize> {
    let mut found = BTreeMap::new();
    // What the item is, and what of it the lines after this are: what stands in a struct is fields, in an `impl` functions.
    let mut item = Category::Bodies;
    let mut part = Category::Bodies;
    for line in rust.lines() {
        let text = line.trim();
        let indent = line.len() - line.trim_start().len();
        let is_head = indent == 0 && !text.starts_with(['}', ')', '>', '{']) && !text.starts_with("where");
        let category = if text.starts_with("//") {
            Category::Documentation
        } else if text.starts_with("#[") {
            Category::Attributes
        } else if is_head {
            let is_function = text.split(['(', '<']).next().is_some_and(|head| head.contains("fn "));
            item = match () {
                () if text.contains("Callable<") || text.starts_with("::closure_runtime::c") => {
                    Category::Callables
                }
                () if text.contains("::Function for") || text.contains("::Named for") => {
                    Category::Introspection
                }
                () if is_function => Category::Signatures,
                () if text.starts_with("impl") && text.contains(" for ") => Category::Other,
                () if text.starts_with("impl") => Category::Structs,
                () if text.contains("struct ") => Category::Fields,
                () => Category::Other,
            };
            part = item;
            let is_short = is_function && text.ends_with('{');
            part = if is_short { Category::Bodies } else { part };
            if item == Category::Fields { Category::Structs } else { item }
        } else if matches!(item, Category::Callables | Category::Introspection | Category::Other) {
            item
        } else if indent == 0 && text.starts_with('}') {
            if item == Category::Fields { Category::Structs } else { item }
        } else if text == "where" {
            part = Category::Bounds;
            part
        } else if text == "{" {
            part = Category::Bodies;
            Category::Bounds
        } else if item == Category::Structs && indent == 4 && text.contains("fn ") {
            part = if text.ends_with('{') { Category::Bodies } else { Category::Signatures };
            Category::Signatures
        } else if item == Category::Structs && indent == 4 && text == "}" {
            Category::Signatures
        } else if part == Category::Signatures && text.ends_with('{') {
            part = Category::Bodies;
            Category::Signatures
        } else {
            part
        };
        *found.entry(category).or_default() += line.chars().count().div_ceil(WIDTH).max(1);
    }
    found
}
