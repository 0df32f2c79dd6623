//! Strings.

use super::Generator;
use super::code::{Code, Level};
use super::types::Type;

pub const LITERALS: &[&str] = &[
    "\"a\"",
    "\"b\"",
    "\"xyz\"",
    "\"\"",
    "\"Hello\"",
    "\"one two\"",
    "\"7\"",
    "\"-\"",
    "\"é\"",
    "\"k\"",
    "'it\\'s'",
];

impl Generator {
    pub fn str(&mut self, depth: usize) -> Code {
        match self.random.below(16) {
            0 | 1 => {
                let (left, right) = (self.expression(&Type::Str, depth), self.expression(&Type::Str, depth));
                Code::binary(&left, "+", &right, Level::Sum)
            }
            2 => {
                let text = self.expression(&Type::Str, depth);
                Code::binary(&text, "*", &Code::atom(self.random.between(0, 3).to_string()), Level::Product)
            }
            3..=6 => self.formatted(depth),
            7 => {
                let method =
                    *self.random.pick(&["upper", "lower", "title", "strip", "capitalize", "swapcase"]);
                Code::atom(format!("{}.{method}()", self.expression(&Type::Str, depth).primary()))
            }
            8 => {
                let text = self.expression(&Type::Str, depth).primary();
                let arguments = self.positional(&[Type::Str, Type::Str], 0);
                Code::atom(format!("{text}.replace({arguments})"))
            }
            9 => {
                let separator = *self.random.pick(&["\", \"", "\"-\"", "\"\""]);
                Code::atom(format!("{separator}.join({})", self.iterable(&Type::Str, depth).text))
            }
            10 => {
                let slice = *self.random.pick(&["1:", ":2", "::-1", "-2:", "1:-1", "::2"]);
                Code::atom(format!("{}[{slice}]", self.expression(&Type::Str, depth).primary()))
            }
            11 | 12 => {
                let function = *self.random.pick(&["str", "repr"]);
                let ty = self.printable();
                Code::atom(format!("{function}({})", self.expression(&ty, depth).text))
            }
            13 => Code::atom(format!("type({}).__name__", self.expression(&Type::Any, depth).text)),
            14 => match self.variable(|variable| variable.signature.is_some()) {
                Some(function) => Code::atom(format!("{}.__name__", function.name)),
                None => self.literal(&Type::Str),
            },
            _ => self.literal(&Type::Str),
        }
    }

    /// An f-string.
    fn formatted(&mut self, depth: usize) -> Code {
        let mut text = String::from("f\"");
        for _ in 0..self.random.between(1, 3) {
            text.push_str(self.random.pick::<&str>(&["", "a", " ", "x=", "{{", ", "]));
            let (ty, specs): (Type, &[&str]) = match self.random.below(6) {
                0 => (Type::Int, &["", ":3", ":>4", ":03d", ":+d", ":x", ":,", "!r"]),
                1 => (Type::Float, &["", ":.2f", ":8.1f", ":g", ":.0%", ":e"]),
                2 => (Type::Str, &["", ":>5", ":^6", ":*<4", "!r", ":.2"]),
                3 => (self.printable(), &["", "", "!r"]),
                4 => (Type::Number, &["", ":.1f"]),
                _ => (Type::Any, &[""]),
            };
            let spec = *self.random.pick(specs);
            let value = self.expression(&ty, depth.min(1));
            // Before 3.12, an f-string has neither its own quote nor a backslash inside.
            let inside = value.at(Level::Or).replace('"', "'");
            if inside.contains('\\')
                || inside.contains("''")
                || inside.contains("f'")
                || inside.contains("it'")
            {
                text.push_str("{0}");
                continue;
            }
            let space = if inside.starts_with('{') { " " } else { "" };
            text.push_str(&format!("{{{space}{inside}{spec}}}"));
        }
        text.push('"');
        Code::atom(text)
    }
}
