//! The types for which the generator makes values, and what it knows of functions.

use super::Generator;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Int,
    Float,
    /// An int or a float.
    Number,
    Bool,
    Str,
    /// A value of this type, or None.
    Optional(Box<Type>),
    /// One of several types; it is only printed, compared and tested.
    Any,
    List(Box<Type>),
    Set(Box<Type>),
    Dict(Box<Type>, Box<Type>),
    Tuple(Vec<Type>),
    /// Called with these positional arguments.
    Function(Vec<Type>, Box<Type>),
}

impl Type {
    pub fn list(element: Type) -> Type {
        Type::List(Box::new(element))
    }

    pub fn optional(value: Type) -> Type {
        Type::Optional(Box::new(value))
    }

    pub fn dict(key: Type, value: Type) -> Type {
        Type::Dict(Box::new(key), Box::new(value))
    }

    pub fn function(parameters: Vec<Type>, result: Type) -> Type {
        Type::Function(parameters, Box::new(result))
    }

    /// True if its text is the same in every run: that of a function holds an address, and a set of strings has no fixed order.
    pub fn is_printable(&self) -> bool {
        match self {
            Type::Function(..) => false,
            Type::Set(element) => **element != Type::Str,
            Type::Optional(inner) | Type::List(inner) => inner.is_printable(),
            Type::Dict(_, value) => value.is_printable(),
            Type::Tuple(elements) => elements.iter().all(Type::is_printable),
            Type::Int | Type::Float | Type::Number | Type::Bool | Type::Str | Type::Any => true,
        }
    }

    /// True if a value of the other type may stand where this one is wanted.
    pub fn accepts(&self, other: &Type) -> bool {
        match (self, other) {
            (Type::Any, other) => {
                matches!(other, Type::Int | Type::Float | Type::Bool | Type::Str | Type::Any)
            }
            (Type::Number, Type::Int | Type::Float) => true,
            (Type::Optional(inner), other) if !matches!(other, Type::Optional(_)) => **inner == *other,
            (wanted, other) => wanted == other,
        }
    }

    /// The annotation, for types that have a plain one.
    pub fn annotation(&self) -> Option<String> {
        Some(match self {
            Type::Int => "int".to_owned(),
            Type::Float => "float".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Str => "str".to_owned(),
            Type::Optional(inner) => format!("{} | None", inner.annotation()?),
            Type::List(element) => format!("list[{}]", element.annotation()?),
            Type::Set(element) => format!("set[{}]", element.annotation()?),
            Type::Dict(key, value) => format!("dict[{}, {}]", key.annotation()?, value.annotation()?),
            Type::Tuple(elements) => {
                let shown: Option<Vec<String>> = elements.iter().map(Type::annotation).collect();
                format!("tuple[{}]", shown?.join(", "))
            }
            Type::Number | Type::Any | Type::Function(..) => return None,
        })
    }
}

/// How an argument is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By position or by name.
    Plain,
    /// The same, or left out.
    Default,
    /// By name, or left out.
    KeywordOnly,
    /// `*args`, any number.
    Star,
    /// `**kwargs`, any number.
    DoubleStar,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: String,
    pub ty: Type,
    pub kind: Kind,
}

/// The parameters of a function that is known by its name.
#[derive(Clone, Debug)]
pub struct Signature {
    pub parameters: Vec<Parameter>,
    pub result: Type,
}

impl Signature {
    /// The type of the function where it is a value: what has to be given is given by position.
    pub fn as_type(&self) -> Type {
        let plain = self.parameters.iter().filter(|parameter| parameter.kind == Kind::Plain);
        Type::function(plain.map(|parameter| parameter.ty.clone()).collect(), self.result.clone())
    }
}

impl Generator {
    /// A type without parts.
    pub fn scalar(&mut self) -> Type {
        let choices =
            [Type::Int, Type::Int, Type::Int, Type::Str, Type::Str, Type::Float, Type::Bool, Type::Number];
        self.random.pick(&choices).clone()
    }

    /// A type of keys and of elements of sets.
    pub fn hashable(&mut self) -> Type {
        self.random.pick(&[Type::Int, Type::Str]).clone()
    }

    /// A type whose values can be printed.
    pub fn printable(&mut self) -> Type {
        let ty = self.any_type(1);
        if ty.is_printable() { ty } else { self.scalar() }
    }

    pub fn any_type(&mut self, depth: usize) -> Type {
        if depth == 0 || self.random.percent(50) {
            return self.scalar();
        }
        match self.random.below(9) {
            0 | 1 => Type::list(self.any_type(depth - 1)),
            2 => Type::dict(self.hashable(), self.any_type(depth - 1)),
            3 => Type::Set(Box::new(Type::Int)),
            4 => Type::Tuple(vec![self.any_type(depth - 1), self.scalar()]),
            5 => Type::optional(self.random.pick(&[Type::Int, Type::Str, Type::list(Type::Int)]).clone()),
            6 => Type::Any,
            _ => self.function_type(),
        }
    }

    pub fn function_type(&mut self) -> Type {
        let count = *self.random.pick(&[0, 1, 1, 1, 2]);
        let parameters = (0..count).map(|_| self.scalar()).collect();
        Type::function(parameters, self.scalar())
    }
}
