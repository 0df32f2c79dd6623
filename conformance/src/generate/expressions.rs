//! Expressions for a wanted type.

use super::Generator;
use super::code::{Code, Level};
use super::scope::Variable;
use super::types::Type;

impl Generator {
    /// An expression of a type. Its depth bounds how much is in it.
    pub fn expression(&mut self, ty: &Type, depth: usize) -> Code {
        let code = self.unnoted(ty, depth);
        self.noted(code, 12)
    }

    fn unnoted(&mut self, ty: &Type, depth: usize) -> Code {
        let is_function = matches!(ty, Type::Function(..));
        let share = if depth == 0 { 60 } else { 30 };
        if !is_function
            && self.random.percent(share)
            && let Some(variable) = self.variable(|variable| ty.accepts(&variable.ty))
        {
            return Code::atom(variable.name);
        }
        if depth == 0 {
            return self.literal(ty);
        }
        let depth = depth - 1;
        if !is_function
            && self.random.percent(25)
            && let Some(call) = self.call(ty, depth)
        {
            return call;
        }
        match self.random.below(24) {
            0 => return self.conditional(ty, depth),
            1 if !is_function => return self.call_of_expression(ty, depth),
            2 if !is_function && *ty != Type::Any => return self.either(ty, depth),
            3 => return self.element_of_display(ty, depth),
            4 if !is_function => {
                if let Some(found) = self.element(ty, depth) {
                    return found;
                }
            }
            _ => {}
        }
        match ty {
            Type::Int => self.int(depth),
            Type::Float => self.float(depth),
            Type::Number => self.number(depth),
            Type::Bool => self.bool(depth),
            Type::Str => self.str(depth),
            Type::Optional(inner) => self.optional(inner, depth),
            Type::Any => {
                let scalar = self.scalar();
                self.expression(&scalar, depth)
            }
            Type::List(element) => self.list(element, depth),
            Type::Set(element) => self.set(element, depth),
            Type::Dict(key, value) => self.dict(key, value, depth),
            Type::Tuple(elements) => self.tuple(elements, depth),
            Type::Function(parameters, result) => self.function_value(parameters, result, depth),
        }
    }

    /// A value without operations.
    pub fn literal(&mut self, ty: &Type) -> Code {
        match ty {
            Type::Int => {
                let value = self.random.between(-5, 20);
                Code::new(value.to_string(), if value < 0 { Level::Unary } else { Level::Atom })
            }
            Type::Float => {
                Code::atom(*self.random.pick(&["0.5", "1.5", "2.0", "3.25", "0.1", "10.0", "1e3"]))
            }
            Type::Number => {
                let part = self.random.pick(&[Type::Int, Type::Float]).clone();
                self.literal(&part)
            }
            Type::Bool => Code::atom(*self.random.pick(&["True", "False"])),
            Type::Str => Code::atom(*self.random.pick(super::text::LITERALS)),
            Type::Optional(inner) => {
                if self.random.percent(50) {
                    Code::atom("None")
                } else {
                    self.literal(inner)
                }
            }
            Type::Any => {
                let scalar = self.scalar();
                self.literal(&scalar)
            }
            Type::List(element) => {
                let elements: Vec<String> =
                    (0..self.random.below(4)).map(|_| self.literal(element).text).collect();
                Code::atom(format!("[{}]", elements.join(", ")))
            }
            Type::Set(element) => {
                let elements: Vec<String> =
                    (0..self.random.between(1, 3)).map(|_| self.literal(element).text).collect();
                Code::atom(format!("{{{}}}", elements.join(", ")))
            }
            Type::Dict(key, value) => {
                let items: Vec<String> = (0..self.random.below(3))
                    .map(|_| format!("{}: {}", self.literal(key).text, self.literal(value).text))
                    .collect();
                Code::atom(format!("{{{}}}", items.join(", ")))
            }
            Type::Tuple(elements) => {
                let elements: Vec<String> =
                    elements.iter().map(|element| self.literal(element).text).collect();
                Code::atom(format!("({})", elements.join(", ")))
            }
            Type::Function(parameters, result) => self.function_value(parameters, result, 0),
        }
    }

    fn conditional(&mut self, ty: &Type, depth: usize) -> Code {
        let condition = self.expression(&Type::Bool, depth).at(Level::Or);
        let (first, second) = (self.expression(ty, depth).at(Level::Or), self.expression(ty, depth).text);
        Code::new(format!("{first} if {condition} else {second}"), Level::Loose)
    }

    /// `a or b` and `a and b`.
    fn either(&mut self, ty: &Type, depth: usize) -> Code {
        let (left, right) = (self.expression(ty, depth), self.expression(ty, depth));
        match self.random.percent(65) {
            true => Code::binary(&left, "or", &right, Level::Or),
            false => Code::binary(&left, "and", &right, Level::And),
        }
    }

    /// `(a, b)[0]`, `[a, b][-1]`, `{"k": a}["k"]`.
    fn element_of_display(&mut self, ty: &Type, depth: usize) -> Code {
        let (first, second) = (self.expression(ty, depth).text, self.expression(ty, depth).text);
        let index = self.random.pick(&["0", "1", "-1"]);
        Code::atom(match self.random.below(4) {
            0 => format!("({first}, {second})[{index}]"),
            1 => format!("{{\"k\": {first}, \"m\": {second}}}[\"k\"]"),
            2 => {
                let condition = self.expression(&Type::Bool, 0).text;
                format!("[{first}, {second}][{condition}]")
            }
            _ => format!("[{first}, {second}][{index}]"),
        })
    }

    /// An element of a variable that holds several.
    fn element(&mut self, ty: &Type, depth: usize) -> Option<Code> {
        let has = |variable: &Variable| match &variable.ty {
            Type::Dict(_, value) => **value == *ty,
            Type::Tuple(elements) => elements.first() == Some(ty),
            Type::List(element) => **element == *ty,
            _ => false,
        };
        let variable = self.variable(has)?;
        let name = &variable.name;
        Some(match &variable.ty {
            Type::Dict(key, _) => {
                let key = self.expression(key, depth.min(1)).text;
                let default = self.expression(ty, depth).text;
                Code::atom(format!("{name}.get({key}, {default})"))
            }
            Type::List(_) => {
                let default = self.expression(ty, depth).text;
                Code::new(
                    format!("{name}[{}] if {name} else {default}", self.random.pick(&["0", "-1"])),
                    Level::Loose,
                )
            }
            _ => Code::atom(format!("{name}[0]")),
        })
    }

    fn int(&mut self, depth: usize) -> Code {
        let kind = self.random.below(22);
        match kind {
            0..=4 => {
                let (left, right) = (self.expression(&Type::Int, depth), self.expression(&Type::Int, depth));
                let operator = *self.random.pick(&["+", "-"]);
                Code::binary(&left, operator, &right, Level::Sum)
            }
            5 | 6 => {
                let (left, right) =
                    (self.expression(&Type::Int, depth), Code::atom(self.random.between(2, 5).to_string()));
                Code::binary(&left, "*", &right, Level::Product)
            }
            7 | 8 => {
                let operator = *self.random.pick(&["%", "//"]);
                let (left, right) =
                    (self.expression(&Type::Int, depth), Code::atom(self.random.between(2, 9).to_string()));
                Code::binary(&left, operator, &right, Level::Product)
            }
            9 => {
                let (left, right) = (self.expression(&Type::Int, depth), self.expression(&Type::Int, depth));
                let product = Code::binary(&left, "*", &right, Level::Product);
                Code::binary(&product, "%", &Code::atom("101"), Level::Product)
            }
            10 | 11 => {
                let of = match self.random.below(4) {
                    0 => Type::Str,
                    1 => Type::dict(Type::Str, Type::Int),
                    _ => Type::list(self.scalar()),
                };
                Code::atom(format!("len({})", self.expression(&of, depth).text))
            }
            12 => {
                let function = *self.random.pick(&["max", "min"]);
                Code::atom(format!("{function}({})", self.positional(&[Type::Int, Type::Int], depth)))
            }
            13 | 14 => Code::atom(format!("sum({})", self.iterable(&Type::Int, depth).text)),
            15 => {
                Code::new(format!("-{}", self.expression(&Type::Int, depth).at(Level::Unary)), Level::Unary)
            }
            16 => Code::atom(format!("{}.{}", self.expression(&Type::Str, depth).primary(), {
                let argument = self.expression(&Type::Str, 0).text;
                let method = self.random.pick(&["count", "find"]);
                format!("{method}({argument})")
            })),
            17 => Code::atom(format!("int({})", {
                let of = self.random.pick(&[Type::Bool, Type::Float, Type::Int]).clone();
                self.expression(&of, depth).text
            })),
            18 => {
                let (left, right) = (self.expression(&Type::Int, depth), self.expression(&Type::Int, depth));
                let operator = *self.random.pick(&["&", "|", "^"]);
                // `^` is between the other two, so that everything but atoms gets parentheses.
                Code::new(
                    format!("{} {operator} {}", left.at(Level::Sum), right.at(Level::Sum)),
                    Level::Comparison,
                )
            }
            19 => Code::atom(format!("abs({})", self.expression(&Type::Int, depth).text)),
            20 => {
                let (value, key) = (
                    self.iterable(&Type::Int, depth).text,
                    self.function_value(&[Type::Int], &Type::Int, depth),
                );
                let function = *self.random.pick(&["max", "min"]);
                Code::atom(format!("{function}({value}, key={}, default=0)", key.text))
            }
            _ => self.literal(&Type::Int),
        }
    }

    fn float(&mut self, depth: usize) -> Code {
        match self.random.below(8) {
            0 | 1 => {
                let (left, right) =
                    (self.expression(&Type::Int, depth), Code::atom(self.random.between(2, 8).to_string()));
                Code::binary(&left, "/", &right, Level::Product)
            }
            2 | 3 => {
                let other = self.random.pick(&[Type::Int, Type::Float]).clone();
                let (left, right) = (self.expression(&Type::Float, depth), self.expression(&other, depth));
                let operator = *self.random.pick(&["+", "-"]);
                Code::binary(&left, operator, &right, Level::Sum)
            }
            4 => {
                let (left, right) = (self.expression(&Type::Float, depth), self.literal(&Type::Float));
                Code::binary(&left, "*", &right, Level::Product)
            }
            5 => {
                let digits = self.random.below(3);
                Code::atom(format!("round({}, {digits})", self.expression(&Type::Float, depth).text))
            }
            6 => Code::atom(format!("float({})", self.expression(&Type::Int, depth).text)),
            _ => self.literal(&Type::Float),
        }
    }

    /// What may be an int or a float, which shows when it is printed.
    fn number(&mut self, depth: usize) -> Code {
        let part = |generator: &mut Self| {
            let ty = generator.random.pick(&[Type::Int, Type::Float, Type::Number]).clone();
            generator.expression(&ty, depth)
        };
        let (left, right) = (part(self), part(self));
        match self.random.below(4) {
            0 => Code::binary(&left, "+", &right, Level::Sum),
            1 => Code::binary(&left, "-", &right, Level::Sum),
            2 => {
                let condition = self.expression(&Type::Bool, depth).at(Level::Or);
                Code::new(format!("{} if {condition} else {}", left.at(Level::Or), right.text), Level::Loose)
            }
            _ => Code::atom(format!("{}({}, {})", self.random.pick(&["max", "min"]), left.text, right.text)),
        }
    }

    fn bool(&mut self, depth: usize) -> Code {
        match self.random.below(14) {
            0..=3 => {
                let ty =
                    self.random.pick(&[Type::Int, Type::Int, Type::Str, Type::Float, Type::Number]).clone();
                let operator = *self.random.pick(&["<", ">", "<=", ">=", "==", "!="]);
                let (left, right) = (self.expression(&ty, depth), self.expression(&ty, depth));
                Code::binary(&left, operator, &right, Level::Comparison)
            }
            4 => {
                let parts: Vec<String> =
                    (0..3).map(|_| self.expression(&Type::Int, depth).at(Level::BitOr)).collect();
                let operators =
                    [*self.random.pick(&["<", "<="]), *self.random.pick(&["<", "<=", "!=", "=="])];
                Code::new(
                    format!("{} {} {} {} {}", parts[0], operators[0], parts[1], operators[1], parts[2]),
                    Level::Comparison,
                )
            }
            5 => Code::new(format!("not {}", self.expression(&Type::Bool, depth).at(Level::Not)), Level::Not),
            6 => {
                let of = self.hashable();
                let element = self.expression(&of, depth);
                let container = match self.random.below(3) {
                    0 => Type::dict(of, Type::Int),
                    1 if of == Type::Str => Type::Str,
                    _ => Type::list(of),
                };
                let operator = *self.random.pick(&["in", "in", "not in"]);
                let container = self.expression(&container, depth);
                Code::binary(&element, operator, &container, Level::Comparison)
            }
            7 => {
                let of = Type::optional(self.random.pick(&[Type::Int, Type::Str]).clone());
                match self.variable(|variable| matches!(variable.ty, Type::Optional(_))) {
                    Some(variable) => Code::new(
                        format!("{} {} None", variable.name, self.random.pick(&["is", "is not"])),
                        Level::Comparison,
                    ),
                    None => Code::atom(format!("bool({})", self.expression(&of, depth).text)),
                }
            }
            8 => {
                let function = *self.random.pick(&["any", "all"]);
                Code::atom(format!("{function}({})", self.iterable(&Type::Bool, depth).text))
            }
            9 => {
                let method = *self.random.pick(&["startswith", "endswith"]);
                let (text, part) =
                    (self.expression(&Type::Str, depth).primary(), self.expression(&Type::Str, 0).text);
                Code::atom(format!("{text}.{method}({part})"))
            }
            10 => {
                let class = *self.random.pick(&["int", "str", "float", "bool"]);
                Code::atom(format!("isinstance({}, {class})", self.expression(&Type::Any, depth).text))
            }
            11 => {
                let ty = self.printable();
                let (left, right) = (self.expression(&ty, depth), self.expression(&ty, depth));
                Code::binary(&left, "==", &right, Level::Comparison)
            }
            12 => Code::atom(format!(
                "{}.{}()",
                self.expression(&Type::Str, depth).primary(),
                self.random.pick(&["isdigit", "isupper", "isalpha"])
            )),
            _ => self.literal(&Type::Bool),
        }
    }

    fn optional(&mut self, inner: &Type, depth: usize) -> Code {
        match self.random.below(4) {
            0 => Code::atom("None"),
            1 => {
                let condition = self.expression(&Type::Bool, depth).at(Level::Or);
                let value = self.expression(inner, depth).at(Level::Or);
                Code::new(format!("{value} if {condition} else None"), Level::Loose)
            }
            2 => {
                let table = self.expression(&Type::dict(Type::Str, inner.clone()), depth).primary();
                Code::atom(format!("{table}.get({})", self.expression(&Type::Str, 0).text))
            }
            _ => self.expression(inner, depth),
        }
    }
}
