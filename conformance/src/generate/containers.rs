//! Lists, sets, dicts and tuples, and what is iterated over.

use super::Generator;
use super::code::{Code, Level};
use super::types::Type;

impl Generator {
    fn elements(&mut self, ty: &Type, first: i64, last: i64, depth: usize) -> Vec<String> {
        (0..self.random.between(first, last)).map(|_| self.expression(ty, depth).text).collect()
    }

    fn display(&mut self, ty: &Type, depth: usize) -> Code {
        let mut elements = self.elements(ty, 0, 3, depth);
        if self.random.percent(8) {
            let spread = self.expression(&Type::list(ty.clone()), depth.min(1));
            elements.push(format!("*{}", spread.at(Level::BitOr)));
        }
        Code::atom(format!("[{}]", elements.join(", ")))
    }

    pub fn list(&mut self, element: &Type, depth: usize) -> Code {
        let own = Type::list(element.clone());
        let is_orderable = matches!(element, Type::Int | Type::Str | Type::Float);
        match self.random.below(16) {
            0 | 1 => {
                let comprehension =
                    self.comprehension(depth, |generator, depth| generator.expression(element, depth).text);
                Code::atom(format!("[{comprehension}]"))
            }
            2 => {
                let (left, right) = (self.expression(&own, depth), self.expression(&own, depth));
                Code::binary(&left, "+", &right, Level::Sum)
            }
            3 if is_orderable => {
                let list = self.iterable(element, depth).text;
                let mut options = String::new();
                if self.random.percent(60) {
                    let key = self.scalar();
                    let key = if key == Type::Number { Type::Int } else { key };
                    options.push_str(&format!(
                        ", key={}",
                        self.function_value(std::slice::from_ref(element), &key, depth).text
                    ));
                }
                if self.random.percent(30) {
                    options.push_str(", reverse=True");
                }
                Code::atom(format!("sorted({list}{options})"))
            }
            4 | 5 => Code::atom(format!("list({})", self.mapped(element, depth).text)),
            6 => {
                let function = self.function_value(std::slice::from_ref(element), &Type::Bool, depth).text;
                Code::atom(format!("list(filter({function}, {}))", self.expression(&own, depth).text))
            }
            7 => {
                let slice = *self.random.pick(&["1:", ":2", "::-1", "-2:", ":-1", ":"]);
                Code::atom(format!("{}[{slice}]", self.expression(&own, depth).primary()))
            }
            8 if *element == Type::Int => Code::atom(format!("list(range({}))", self.random.between(0, 5))),
            9 if *element == Type::Str => {
                let text = self.expression(&Type::Str, depth).primary();
                Code::atom(if self.random.percent(50) {
                    format!("{text}.split()")
                } else {
                    format!("list({text})")
                })
            }
            10 => {
                let list = Code::atom(format!("[{}]", self.expression(element, depth).text));
                Code::binary(&list, "*", &Code::atom(self.random.between(0, 3).to_string()), Level::Product)
            }
            11 => {
                let table = self.expression(&Type::dict(Type::Str, element.clone()), depth).primary();
                Code::atom(format!("list({table}.values())"))
            }
            12 => Code::atom(format!("list(reversed({}))", self.expression(&own, depth).text)),
            _ => self.display(element, depth),
        }
    }

    pub fn set(&mut self, element: &Type, depth: usize) -> Code {
        let own = Type::Set(Box::new(element.clone()));
        match self.random.below(5) {
            0 => {
                let comprehension =
                    self.comprehension(depth, |generator, depth| generator.expression(element, depth).text);
                Code::atom(format!("{{{comprehension}}}"))
            }
            1 => {
                let (left, right) = (
                    self.expression(&own, depth).at(Level::Sum),
                    self.expression(&own, depth).at(Level::Sum),
                );
                Code::new(format!("{left} {} {right}", self.random.pick(&["|", "&", "^"])), Level::Comparison)
            }
            2 => Code::atom(format!("set({})", self.iterable(element, depth).text)),
            _ => Code::atom(format!("{{{}}}", self.elements(element, 1, 4, depth).join(", "))),
        }
    }

    pub fn dict(&mut self, key: &Type, value: &Type, depth: usize) -> Code {
        match self.random.below(6) {
            0 => {
                let comprehension = self.comprehension(depth, |generator, depth| {
                    format!(
                        "{}: {}",
                        generator.expression(key, depth).text,
                        generator.expression(value, depth).text
                    )
                });
                Code::atom(format!("{{{comprehension}}}"))
            }
            1 => {
                let own = Type::dict(key.clone(), value.clone());
                let (left, right) = (self.expression(&own, depth), self.expression(&own, depth));
                Code::atom(format!("{{**{}, **{}}}", left.at(Level::BitOr), right.at(Level::BitOr)))
            }
            2 if *key == Type::Str => {
                let (first, second) =
                    (self.expression(value, depth).text, self.expression(value, depth).text);
                Code::atom(format!("dict(k={first}, m={second})"))
            }
            3 => {
                let (keys, values) = (
                    self.expression(&Type::list(key.clone()), depth).text,
                    self.expression(&Type::list(value.clone()), depth).text,
                );
                Code::atom(format!("dict(zip({keys}, {values}))"))
            }
            _ => {
                let items: Vec<String> = (0..self.random.below(4))
                    .map(|_| {
                        format!(
                            "{}: {}",
                            self.expression(key, depth.min(1)).text,
                            self.expression(value, depth).text
                        )
                    })
                    .collect();
                Code::atom(format!("{{{}}}", items.join(", ")))
            }
        }
    }

    pub fn tuple(&mut self, elements: &[Type], depth: usize) -> Code {
        let shown: Vec<String> = elements.iter().map(|ty| self.expression(ty, depth).text).collect();
        Code::atom(format!("({})", shown.join(", ")))
    }

    /// `ELEMENT for … in … if …`, without brackets.
    fn comprehension(&mut self, depth: usize, element: impl FnOnce(&mut Self, usize) -> String) -> String {
        let known = self.function().variables.len();
        let mut clauses = String::new();
        for _ in 0..if self.random.percent(15) { 2 } else { 1 } {
            let (target, source) = self.loop_head(depth.min(1));
            clauses.push_str(&format!(" for {target} in {source}"));
            if self.random.percent(30) {
                let condition = self.expression(&Type::Bool, depth.min(1)).at(Level::Or);
                clauses.push_str(&format!(" if {condition}"));
            }
        }
        let element = element(self, depth.min(2));
        self.function().variables.truncate(known);
        format!("{element}{clauses}")
    }

    /// The target and the iterable of a loop; the target's variables are known afterwards.
    pub fn loop_head(&mut self, depth: usize) -> (String, String) {
        let first = self.fresh_name();
        let one = |generator: &mut Self, ty: Type, source: String| {
            generator.bind(&first, ty, false);
            (first.clone(), source)
        };
        match self.random.below(9) {
            0..=2 => {
                let source = match self.random.below(3) {
                    0 => format!("range({}, {}, 2)", self.random.between(0, 3), self.random.between(3, 8)),
                    _ => format!("range({})", self.random.between(1, 4)),
                };
                one(self, Type::Int, source)
            }
            3 | 4 => {
                let ty = self.any_type(1);
                // A copy, since the loop may change the list.
                let list = self.expression(&Type::list(ty.clone()), depth);
                let source = if self.random.percent(30) {
                    format!("list({})", list.text)
                } else {
                    format!("{}[:4]", list.primary())
                };
                one(self, ty, source)
            }
            5 => {
                let source = self.expression(&Type::Str, depth).at(Level::Or);
                one(self, Type::Str, source)
            }
            6 => {
                let (key, value) = (self.hashable(), self.any_type(1));
                let source = self.expression(&Type::dict(key.clone(), value.clone()), depth).primary();
                let second = self.fresh_name();
                self.bind(&first, key, false);
                self.bind(&second, value, false);
                (format!("{first}, {second}"), format!("list({source}.items())"))
            }
            7 => {
                let ty = self.scalar();
                let source = self.expression(&Type::list(ty.clone()), depth).primary();
                let second = self.fresh_name();
                self.bind(&first, Type::Int, false);
                self.bind(&second, ty, false);
                (format!("{first}, {second}"), format!("enumerate({source}[:4])"))
            }
            _ => {
                let (left, right) = (self.scalar(), self.scalar());
                let sources = (
                    self.expression(&Type::list(left.clone()), depth).primary(),
                    self.expression(&Type::list(right.clone()), depth).text,
                );
                let second = self.fresh_name();
                self.bind(&first, left, false);
                self.bind(&second, right, false);
                (format!("{first}, {second}"), format!("zip({}[:3], {})", sources.0, sources.1))
            }
        }
    }

    /// `map(FUNCTION, LIST)`.
    fn mapped(&mut self, element: &Type, depth: usize) -> Code {
        let from = self.scalar();
        let function = self.function_value(std::slice::from_ref(&from), element, depth).text;
        Code::atom(format!("map({function}, {})", self.expression(&Type::list(from), depth).text))
    }

    /// The argument of a function that iterates over it: a list, a generator expression or an iterator.
    pub fn iterable(&mut self, element: &Type, depth: usize) -> Code {
        match self.random.below(6) {
            0 | 1 => {
                let comprehension =
                    self.comprehension(depth, |generator, depth| generator.expression(element, depth).text);
                Code::atom(format!("({comprehension})"))
            }
            2 => self.mapped(element, depth),
            _ => self.expression(&Type::list(element.clone()), depth),
        }
    }
}
