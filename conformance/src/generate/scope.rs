//! Functions around a place, their variables and lines.

use super::Generator;
use super::types::{Signature, Type};
use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Variable {
    pub name: String,
    pub ty: Type,
    /// The parameters, if it is a `def` that nothing rebinds.
    pub signature: Option<Rc<Signature>>,
    /// True if statements may assign to it.
    pub is_rebindable: bool,
}

/// A function whose body is being made, or the module.
#[derive(Default)]
pub struct Function {
    pub variables: Vec<Variable>,
    /// The body so far, indented relative to it.
    pub lines: Vec<String>,
    pub indentation: usize,
    /// Variables of functions around it that it rebinds.
    pub rebound: Vec<String>,
}

const NAMES: [&str; 30] = [
    "a", "b", "n", "x", "y", "total", "count", "item", "value", "key", "label", "limit", "step", "seen",
    "table", "rows", "words", "base", "offset", "scale", "last", "best", "text", "flag", "state", "left",
    "right", "size", "box", "type_",
];

const FUNCTION_NAMES: [&str; 30] = [
    "make", "build", "outer", "inner", "apply", "add", "bump", "tick", "wrap", "walk", "visit", "render",
    "show", "combine", "pick", "update", "emit", "run", "call", "push", "check", "handle", "compute",
    "step_by", "fold", "helper", "create", "fetch", "action", "loop",
];

impl Generator {
    pub fn function(&mut self) -> &mut Function {
        self.functions.last_mut().expect("the module")
    }

    pub fn line(&mut self, text: impl Into<String>) {
        let function = self.function();
        let indentation = "    ".repeat(function.indentation);
        function.lines.push(format!("{indentation}{}", text.into()));
    }

    /// Makes a block below a header; variables that are bound in it are only known there.
    pub fn block(&mut self, header: impl Into<String>, body: impl FnOnce(&mut Self)) {
        self.line(header);
        self.function().indentation += 1;
        let (variables, lines) = (self.function().variables.len(), self.function().lines.len());
        body(self);
        if self.function().lines.len() == lines {
            self.line("pass");
        }
        self.function().variables.truncate(variables);
        self.function().indentation -= 1;
    }

    pub fn fresh_name(&mut self) -> String {
        self.fresh(&NAMES)
    }

    pub fn fresh_function_name(&mut self) -> String {
        self.fresh(&FUNCTION_NAMES)
    }

    fn fresh(&mut self, from: &[&str]) -> String {
        let stem = *self.random.pick(from);
        let mut name = stem.to_owned();
        let mut number = 1;
        while self.names.contains(&name) {
            number += 1;
            name = format!("{stem}{number}");
        }
        self.names.push(name.clone());
        name
    }

    /// Makes a variable of the current function known.
    pub fn bind(&mut self, name: &str, ty: Type, is_rebindable: bool) {
        self.function().variables.push(Variable {
            name: name.to_owned(),
            ty,
            signature: None,
            is_rebindable,
        });
    }

    /// Makes a `def` of the current function known.
    pub fn bind_function(&mut self, name: &str, signature: Signature) {
        let (ty, signature) = (signature.as_type(), Some(Rc::new(signature)));
        self.function().variables.push(Variable {
            name: name.to_owned(),
            ty,
            signature,
            is_rebindable: false,
        });
    }

    /// All variables that can be read, the nearest first; each name once.
    pub fn visible(&self) -> Vec<Variable> {
        let mut found: Vec<Variable> = Vec::new();
        for variable in self.functions.iter().rev().flat_map(|function| function.variables.iter().rev()) {
            if found.iter().all(|other| other.name != variable.name) {
                found.push(variable.clone());
            }
        }
        found
    }

    /// A variable that some condition holds for; near ones are preferred.
    pub fn variable(&mut self, wanted: impl Fn(&Variable) -> bool) -> Option<Variable> {
        let mut found: Vec<Variable> =
            self.visible().into_iter().filter(|variable| wanted(variable)).collect();
        if found.is_empty() {
            return None;
        }
        let near = if self.random.percent(60) { found.len().min(3) } else { found.len() };
        let index = self.random.below(near);
        Some(found.swap_remove(index))
    }

    /// A variable that may be assigned to. One of a function around this one is declared nonlocal, or global.
    pub fn target(&mut self, wanted: impl Fn(&Variable) -> bool) -> Option<Variable> {
        let variable = self.variable(|variable| variable.is_rebindable && wanted(variable))?;
        self.rebind(&variable.name);
        Some(variable)
    }

    /// Declares that the current function assigns to a name, if that is not its own.
    pub fn rebind(&mut self, name: &str) {
        let function = self.function();
        let is_own = function.variables.iter().any(|own| own.name == name);
        if !is_own && !function.rebound.iter().any(|other| other == name) {
            function.rebound.push(name.to_owned());
        }
    }

    /// The declarations at the head of a function that rebinds these names.
    pub fn declarations(&self, rebound: &[String]) -> Vec<String> {
        let is_global = |name: &&String| {
            let own = |function: &Function| function.variables.iter().any(|variable| variable.name == **name);
            !self.functions[1..].iter().any(own)
        };
        let (globals, nonlocals): (Vec<&String>, Vec<&String>) = rebound.iter().partition(is_global);
        let line = |word: &str, names: &[&String]| {
            let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            (!names.is_empty()).then(|| format!("{word} {}", names.join(", ")))
        };
        line("global", &globals).into_iter().chain(line("nonlocal", &nonlocals)).collect()
    }
}
