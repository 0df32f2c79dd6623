//! Calls, and functions as values.

use super::Generator;
use super::code::{Code, Level};
use super::scope::Variable;
use super::types::{Kind, Signature, Type};
use std::rc::Rc;

impl Generator {
    /// The call of a function that gives this type, if there is one.
    pub fn call(&mut self, ty: &Type, depth: usize) -> Option<Code> {
        let gives =
            |variable: &Variable| matches!(&variable.ty, Type::Function(_, result) if ty.accepts(result));
        let variable = self.variable(gives)?;
        Some(self.call_of(&variable, depth))
    }

    /// The call of a variable that holds a function.
    pub fn call_of(&mut self, variable: &Variable, depth: usize) -> Code {
        let arguments = match (&variable.signature, &variable.ty) {
            (Some(signature), _) => self.arguments(&Rc::clone(signature), depth),
            (None, Type::Function(parameters, _)) => self.positional(&parameters.clone(), depth),
            (None, _) => String::new(),
        };
        let callee = self.noted(Code::atom(variable.name.clone()), 8);
        Code::atom(format!("{}({arguments})", callee.primary()))
    }

    /// The call of a function that is an expression.
    pub fn call_of_expression(&mut self, ty: &Type, depth: usize) -> Code {
        let count = self.random.below(2);
        let parameters: Vec<Type> = (0..count).map(|_| self.scalar()).collect();
        let callee = self.function_value(&parameters, ty, depth);
        let arguments = self.positional(&parameters, depth);
        Code::atom(format!("{}({arguments})", callee.primary()))
    }

    pub fn positional(&mut self, parameters: &[Type], depth: usize) -> String {
        let arguments: Vec<String> = parameters.iter().map(|ty| self.expression(ty, depth).text).collect();
        if arguments.len() == 2 && parameters[0] == parameters[1] && self.random.percent(5) {
            return format!("*[{}]", arguments.join(", "));
        }
        arguments.join(", ")
    }

    fn arguments(&mut self, signature: &Signature, depth: usize) -> String {
        let mut shown = Vec::new();
        let mut by_name = false;
        for parameter in &signature.parameters {
            let name = &parameter.name;
            match parameter.kind {
                Kind::Plain => by_name |= self.random.percent(15) && !self.has_star(signature),
                Kind::Default if self.has_star(signature) => {}
                Kind::Default if self.random.percent(50) => {
                    by_name = true;
                    continue;
                }
                Kind::Default => by_name |= self.random.percent(40),
                Kind::KeywordOnly if self.random.percent(40) => continue,
                Kind::KeywordOnly => by_name = true,
                Kind::Star => {
                    let count = if by_name { 0 } else { self.random.below(4) };
                    for _ in 0..count {
                        shown.push(self.expression(&parameter.ty, depth.min(1)).text);
                    }
                    if !by_name && self.random.percent(25) {
                        let spread = self.expression(&Type::list(parameter.ty.clone()), 1);
                        shown.push(format!("*{}", spread.at(Level::BitOr)));
                    }
                    continue;
                }
                Kind::DoubleStar => {
                    for _ in 0..self.random.below(3) {
                        let (name, value) = (self.fresh_name(), self.expression(&parameter.ty, depth.min(1)));
                        shown.push(format!("{name}={}", value.text));
                    }
                    continue;
                }
            }
            let value = self.expression(&parameter.ty, depth).text;
            shown.push(if by_name { format!("{name}={value}") } else { value });
        }
        shown.join(", ")
    }

    fn has_star(&self, signature: &Signature) -> bool {
        signature.parameters.iter().any(|parameter| parameter.kind == Kind::Star)
    }

    /// A function as a value.
    pub fn function_value(&mut self, parameters: &[Type], result: &Type, depth: usize) -> Code {
        let wanted = Type::function(parameters.to_vec(), result.clone());
        if self.random.percent(35)
            && let Some(variable) = self.variable(|variable| variable.ty == wanted)
        {
            return Code::atom(variable.name);
        }
        if self.random.percent(25)
            && let Some(builtin) = self.builtin(parameters, result)
        {
            return Code::atom(builtin);
        }
        match self.random.below(12) {
            0 if depth > 0 => {
                let condition = self.expression(&Type::Bool, 0).at(Level::Or);
                let first = self.function_value(parameters, result, depth - 1).at(Level::Or);
                let second = self.function_value(parameters, result, depth - 1).text;
                Code::new(format!("{first} if {condition} else {second}"), Level::Loose)
            }
            1 if depth > 0 => match self.call(&wanted, depth - 1) {
                Some(call) => call,
                None => self.lambda(parameters, result, depth),
            },
            2 if depth > 0 && !parameters.is_empty() => {
                let partial = self.import("functools", "partial");
                let mut all = vec![self.scalar()];
                let first = self.expression(&all[0].clone(), 0);
                all.extend(parameters.iter().cloned());
                let function = self.function_value(&all, result, depth - 1);
                Code::atom(format!("{partial}({}, {})", function.text, first.text))
            }
            _ => {
                let lambda = self.lambda(parameters, result, depth.min(2));
                self.noted(lambda, 5)
            }
        }
    }

    /// A function of Python's own that takes and gives these types.
    fn builtin(&mut self, parameters: &[Type], result: &Type) -> Option<String> {
        let choices: &[&str] = match (parameters, result) {
            ([Type::Int], Type::Int) => &["abs", "int"],
            ([Type::Float], Type::Float) => &["abs", "float"],
            ([Type::Int, Type::Int], Type::Int) => &["max", "min"],
            ([Type::Str], Type::Int) => &["len"],
            ([Type::Str], Type::Str) => &["str.upper", "str.lower", "str.title", "str", "repr", "str.strip"],
            ([Type::Int | Type::Float | Type::Bool | Type::Number], Type::Str) => &["str", "repr"],
            ([Type::Int | Type::Str | Type::Float], Type::Bool) => &["bool"],
            ([Type::Int], Type::Float) => &["float"],
            ([Type::Float], Type::Int) => &["int", "round"],
            _ => return None,
        };
        Some((*self.random.pick(choices)).to_owned())
    }

    /// Lets the evaluation of an expression be seen, in so many of a hundred cases.
    pub fn noted(&mut self, code: Code, percent: usize) -> Code {
        match self.note.clone() {
            Some(note) if self.random.percent(percent) => {
                self.places += 1;
                Code::atom(format!("{note}({}, {})", self.places, code.text))
            }
            _ => code,
        }
    }

    /// Defines `note`.
    pub fn define_note(&mut self) {
        let name = "note".to_owned();
        self.names.push(name.clone());
        if self.random.percent(50) {
            self.line(format!("def {name}(place, value):"));
            self.line("    print(\"at\", place)");
        } else {
            self.names.push("trace".to_owned());
            self.bind("trace", Type::list(Type::Int), false);
            self.line("trace = []");
            self.line(format!("def {name}(place, value):"));
            self.line("    trace.append(place)");
        }
        self.line("    return value");
        self.note = Some(name);
    }
}
