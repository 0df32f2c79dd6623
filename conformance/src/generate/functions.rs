//! `def`s with all kinds of parameters, and lambdas.

use super::Generator;
use super::code::{Code, Level};
use super::scope::Function;
use super::types::{Kind, Parameter, Signature, Type};

impl Generator {
    /// Makes a `def` with a random body and makes it known.
    pub fn define(&mut self, result: Type, depth: usize) -> String {
        let name = self.fresh_function_name();
        let parameters = self.parameters();
        self.define_with(&name, parameters, result, |generator, result| {
            for _ in 0..generator.random.between(0, 2) {
                generator.statement(depth);
            }
            generator.return_of(result, depth);
        });
        name
    }

    /// Makes a `def` whose body `body` makes, which also returns, and makes it known.
    pub fn define_with(
        &mut self,
        name: &str,
        parameters: Vec<Parameter>,
        result: Type,
        body: impl FnOnce(&mut Self, &Type),
    ) {
        let header = self.header(name, &parameters, &result);
        self.functions.push(Function::default());
        for Parameter { name, ty, kind } in &parameters {
            let ty = match kind {
                Kind::Star => Type::list(ty.clone()),
                Kind::DoubleStar => Type::dict(Type::Str, ty.clone()),
                Kind::Plain | Kind::Default | Kind::KeywordOnly => ty.clone(),
            };
            // `*args` is a tuple: what is only iterated over and measured.
            if *kind != Kind::Star {
                let is_scalar = matches!(ty, Type::Int | Type::Str | Type::Number);
                self.bind(name, ty, is_scalar);
            }
        }
        body(self, &result);
        let function = self.functions.pop().expect("the function");
        self.line(header);
        self.function().indentation += 1;
        for declaration in self.declarations(&function.rebound) {
            self.line(declaration);
        }
        for line in function.lines {
            self.line(line);
        }
        self.function().indentation -= 1;
        // What is rebound two levels up is rebound by this one's parent only in its child.
        self.bind_function(name, Signature { parameters, result });
    }

    fn header(&mut self, name: &str, parameters: &[Parameter], result: &Type) -> String {
        let is_annotated = self.random.percent(15);
        let mut shown = Vec::new();
        let mut has_star = false;
        for Parameter { name, ty, kind } in parameters {
            if *kind == Kind::KeywordOnly && !has_star {
                shown.push("*".to_owned());
                has_star = true;
            }
            has_star |= *kind == Kind::Star;
            let stars = match kind {
                Kind::Star => "*",
                Kind::DoubleStar => "**",
                _ => "",
            };
            let annotation = ty.annotation().filter(|_| is_annotated);
            let annotation = annotation.map(|annotation| format!(": {annotation}")).unwrap_or_default();
            let default = match kind {
                Kind::Default | Kind::KeywordOnly => {
                    let equals = if annotation.is_empty() { "=" } else { " = " };
                    format!("{equals}{}", self.expression(ty, 1).text)
                }
                _ => String::new(),
            };
            shown.push(format!("{stars}{name}{annotation}{default}"));
        }
        let result = result.annotation().filter(|_| is_annotated && self.random.percent(50));
        let result = result.map(|result| format!(" -> {result}")).unwrap_or_default();
        format!("def {name}({}){result}:", shown.join(", "))
    }

    pub fn parameter(&mut self, ty: Type, kind: Kind) -> Parameter {
        Parameter { name: self.fresh_name(), ty, kind }
    }

    pub fn parameters(&mut self) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for _ in 0..self.random.below(3) {
            let ty = self.any_type(1);
            parameters.push(self.parameter(ty, Kind::Plain));
        }
        for _ in 0..self.random.below(3) / 2 {
            let ty = self.any_type(1);
            parameters.push(self.parameter(ty, Kind::Default));
        }
        if self.random.percent(12) {
            parameters.push(self.parameter(Type::Int, Kind::Star));
        }
        if self.random.percent(15) {
            let ty = self.scalar();
            parameters.push(self.parameter(ty, Kind::KeywordOnly));
        }
        if self.random.percent(6) {
            parameters.push(self.parameter(Type::Int, Kind::DoubleStar));
        }
        parameters
    }

    /// Returns a value: after other statements, or of a function that is defined for it.
    pub fn return_of(&mut self, ty: &Type, depth: usize) {
        if let Type::Function(parameters, result) = ty {
            let parameters = parameters.clone();
            if depth > 0 && self.random.percent(70) {
                let name = self.define_callback(&parameters, result, depth - 1);
                self.line(format!("return {name}"));
                return;
            }
        }
        if depth > 0 && self.random.percent(20) {
            let condition = self.expression(&Type::Bool, 1);
            let early = self.expression(ty, 1);
            self.block(format!("if {}:", condition.text), |generator| {
                generator.line(format!("return {}", early.text))
            });
        }
        let value = self.expression(ty, 2);
        self.line(format!("return {}", value.text));
    }

    /// Defines a function that is called with these arguments.
    pub fn define_callback(&mut self, parameters: &[Type], result: &Type, depth: usize) -> String {
        let name = self.fresh_function_name();
        let mut made: Vec<Parameter> =
            parameters.iter().map(|ty| self.parameter(ty.clone(), Kind::Plain)).collect();
        if self.random.percent(10) {
            let ty = self.scalar();
            made.push(self.parameter(ty, Kind::Default));
        }
        self.define_with(&name, made, result.clone(), |generator, result| {
            for _ in 0..generator.random.between(0, 2) {
                generator.statement(depth);
            }
            generator.return_of(result, depth);
        });
        name
    }

    /// A lambda that is called with these arguments.
    pub fn lambda(&mut self, parameters: &[Type], result: &Type, depth: usize) -> Code {
        self.functions.push(Function::default());
        let mut shown = Vec::new();
        for ty in parameters {
            let name = self.fresh_name();
            self.bind(&name, ty.clone(), false);
            shown.push(name);
        }
        let body = self.expression(result, depth);
        self.functions.pop();
        if self.random.percent(10) {
            let ty = self.scalar();
            let (name, value) = (self.fresh_name(), self.expression(&ty, 0));
            shown.push(format!("{name}={}", value.text));
        }
        let space = if shown.is_empty() { "" } else { " " };
        Code::new(format!("lambda{space}{}: {}", shown.join(", "), body.text), Level::Loose)
    }
}
