//! Statements.

use super::Generator;
use super::code::Level;
use super::types::Type;

impl Generator {
    /// One statement, with blocks in it up to this depth.
    pub fn statement(&mut self, depth: usize) {
        let nesting = self.functions.len();
        match self.random.below(if depth == 0 { 14 } else { 22 }) {
            0..=2 => self.new_variable(),
            3..=5 => self.assign(),
            6 | 7 => self.print(),
            8 | 9 => self.change(),
            10 => self.unpack(),
            11 => self.call_statement(),
            12 if nesting > 1 => self.new_variable(),
            12 | 13 => self.print(),
            14 | 15 => self.if_statement(depth - 1),
            16 | 17 => self.for_statement(depth - 1),
            18 => self.while_statement(depth - 1),
            19 => self.narrowed(),
            _ if nesting < 4 => {
                let result = self.any_type(1);
                self.define(result, depth - 1);
            }
            _ => self.print(),
        }
    }

    pub fn new_variable(&mut self) {
        let ty = self.any_type(2);
        let value = self.expression(&ty, 2);
        let name = self.fresh_name();
        match ty.annotation().filter(|_| self.random.percent(8) && self.functions.len() > 1) {
            Some(annotation) => self.line(format!("{name}: {annotation} = {}", value.text)),
            None => self.line(format!("{name} = {}", value.text)),
        }
        self.bind(&name, ty, true);
    }

    /// Assigns to a variable, often to one of a function around this one.
    fn assign(&mut self) {
        let Some(variable) = self.target(|variable| !matches!(variable.ty, Type::Function(..))) else {
            return self.new_variable();
        };
        let name = variable.name;
        let operator = match &variable.ty {
            Type::Int => *self.random.pick(&["+=", "-=", "+=", "%=", "="]),
            Type::Float | Type::Number => *self.random.pick(&["+=", "-=", "="]),
            Type::Str | Type::List(_) => *self.random.pick(&["+=", "=", "="]),
            Type::Set(_) => *self.random.pick(&["|=", "&=", "="]),
            _ => "=",
        };
        let value = if operator == "%=" { "7".to_owned() } else { self.expression(&variable.ty, 2).text };
        self.line(format!("{name} {operator} {value}"));
    }

    pub fn print(&mut self) {
        let mut arguments = Vec::new();
        for _ in 0..self.random.between(1, 3) {
            let ty = self.printable();
            arguments.push(self.expression(&ty, 2).text);
        }
        if self.random.percent(8) {
            arguments.push(format!("sep={}", self.random.pick(&["\"\"", "\", \"", "\"|\""])));
        }
        self.line(format!("print({})", arguments.join(", ")));
    }

    /// Changes a container in place.
    fn change(&mut self) {
        let is_container = |ty: &Type| matches!(ty, Type::List(_) | Type::Dict(..) | Type::Set(_));
        let Some(variable) = self.variable(|variable| is_container(&variable.ty)) else {
            return self.new_variable();
        };
        let name = &variable.name;
        match &variable.ty {
            Type::List(element) => {
                let value = self.expression(element, 2).text;
                match self.random.below(8) {
                    0 => self.block(format!("if {name}:"), |generator| {
                        generator.line(format!("{name}[-1] = {value}"))
                    }),
                    1 => self.line(format!("{name}.insert(0, {value})")),
                    2 => self.line(format!("{name}.extend([{value}])")),
                    3 => self.block(format!("if len({name}) > 2:"), |generator| {
                        generator.line(format!("{name}.pop()"))
                    }),
                    4 => self.line(format!("{name}.reverse()")),
                    _ => self.line(format!("{name}.append({value})")),
                }
            }
            Type::Dict(key, value) => {
                let (key, ty) = (self.expression(key, 1).text, value);
                let value = self.expression(ty, 2).text;
                match self.random.below(6) {
                    0 => self.line(format!("{name}.setdefault({key}, {value})")),
                    1 => self.line(format!("{name}.pop({key}, {value})")),
                    2 => self.line(format!("{name}.update({{{key}: {value}}})")),
                    3 if matches!(**ty, Type::Int | Type::Str) => {
                        let default = if **ty == Type::Int { "0" } else { "\"\"" };
                        let more = self.expression(ty, 1).at(Level::Product);
                        self.line(format!("{name}[{key}] = {name}.get({key}, {default}) + {more}"));
                    }
                    _ => self.line(format!("{name}[{key}] = {value}")),
                }
            }
            Type::Set(element) => {
                let value = self.expression(element, 1).text;
                let method = *self.random.pick(&["add", "add", "discard"]);
                self.line(format!("{name}.{method}({value})"));
            }
            _ => {}
        }
    }

    fn unpack(&mut self) {
        let (first, second) = (self.fresh_name(), self.fresh_name());
        let (left, right) = (self.any_type(1), self.any_type(1));
        match self.random.below(4) {
            0 => {
                let element = self.scalar();
                let values: Vec<String> =
                    (0..self.random.between(1, 4)).map(|_| self.expression(&element, 1).text).collect();
                let targets = if self.random.percent(60) {
                    format!("{first}, *{second}")
                } else {
                    format!("*{second}, {first}")
                };
                self.line(format!("{targets} = [{}]", values.join(", ")));
                self.bind(&first, element.clone(), true);
                self.bind(&second, Type::list(element), true);
            }
            1 => {
                let target = self.target(|variable| matches!(variable.ty, Type::Int));
                match target {
                    Some(variable) => {
                        let (value, other) =
                            (self.expression(&Type::Int, 1).text, self.expression(&left, 1).text);
                        self.line(format!("{first}, {} = {other}, {value}", variable.name));
                        self.bind(&first, left, true);
                    }
                    None => self.new_variable(),
                }
            }
            2 => {
                let pair = Type::Tuple(vec![left.clone(), right.clone()]);
                let value = self.expression(&pair, 2).text;
                self.line(format!("{first}, {second} = {value}"));
                self.bind(&first, left, true);
                self.bind(&second, right, true);
            }
            _ => {
                let (one, other) = (self.expression(&left, 1).text, self.expression(&right, 1).text);
                self.line(format!("{first}, {second} = {one}, {other}"));
                self.bind(&first, left, true);
                self.bind(&second, right, true);
            }
        }
    }

    fn call_statement(&mut self) {
        match self.variable(|variable| matches!(variable.ty, Type::Function(..))) {
            Some(variable) => {
                let call = self.call_of(&variable, 1);
                self.line(call.text);
            }
            None => self.print(),
        }
    }

    fn if_statement(&mut self, depth: usize) {
        let is_truth = self.random.percent(20);
        let ty = if is_truth { self.any_type(1) } else { Type::Bool };
        let ty = if matches!(ty, Type::Function(..)) { Type::Bool } else { ty };
        let condition = self.expression(&ty, 2).text;
        if self.random.percent(30) {
            // Both arms bind one variable.
            let ty = self.any_type(1);
            let name = self.fresh_name();
            for header in [format!("if {condition}:"), "else:".to_owned()] {
                self.block(header, |generator| {
                    if generator.random.percent(40) {
                        generator.statement(0);
                    }
                    let value = generator.expression(&ty, 2).text;
                    generator.line(format!("{name} = {value}"));
                });
            }
            return self.bind(&name, ty, true);
        }
        self.block(format!("if {condition}:"), |generator| generator.statement(depth));
        if self.random.percent(25) {
            let condition = self.expression(&Type::Bool, 1).text;
            self.block(format!("elif {condition}:"), |generator| generator.statement(depth));
        }
        if self.random.percent(50) {
            self.block("else:", |generator| generator.statement(depth));
        }
    }

    fn for_statement(&mut self, depth: usize) {
        let known = self.function().variables.len();
        let (target, source) = self.loop_head(1);
        self.block(format!("for {target} in {source}:"), |generator| {
            for _ in 0..generator.random.between(1, 2) {
                generator.statement(depth);
            }
            if generator.random.percent(15) {
                let condition = generator.expression(&Type::Bool, 1).text;
                let word = *generator.random.pick(&["break", "continue"]);
                generator.block(format!("if {condition}:"), |generator| generator.line(word));
                generator.statement(0);
            }
        });
        self.function().variables.truncate(known);
        if self.random.percent(10) {
            self.block("else:", |generator| generator.statement(0));
        }
    }

    fn while_statement(&mut self, depth: usize) {
        let name = self.fresh_name();
        let count = self.random.between(1, 4);
        self.line(format!("{name} = {count}"));
        self.bind(&name, Type::Int, false);
        let more = if self.random.percent(30) {
            format!(" and {}", self.expression(&Type::Bool, 1).at(Level::Not))
        } else {
            String::new()
        };
        self.block(format!("while {name} > 0{more}:"), |generator| {
            generator.line(format!("{name} -= 1"));
            generator.statement(depth);
        });
    }

    /// A block in which it is known that a value is not None, or which type it has.
    fn narrowed(&mut self) {
        let of_several = |ty: &Type| matches!(ty, Type::Optional(_) | Type::Any);
        let Some(variable) = self.variable(|variable| of_several(&variable.ty)) else {
            return self.new_variable();
        };
        let (test, ty) = match &variable.ty {
            Type::Optional(inner) => (format!("{} is not None", variable.name), (**inner).clone()),
            _ => {
                let (class, ty) = self.random.pick(&[("int", Type::Int), ("str", Type::Str)]).clone();
                (format!("isinstance({}, {class})", variable.name), ty)
            }
        };
        let name = variable.name;
        self.block(format!("if {test}:"), |generator| {
            // Known again, as what it is here.
            generator.bind(&name, ty.clone(), false);
            let printed = generator.expression(&ty, 2).text;
            match ty.is_printable() {
                true => generator.line(format!("print({name}, {printed})")),
                false => generator.line("pass"),
            }
            if generator.random.percent(40) {
                generator.statement(0);
            }
        });
    }
}
