//! Random programs about closures.
//!
//! Expressions and statements are made for a wanted type in a known scope, so that CPython runs nearly every program without an
//! error. They have an end by construction: loops are over what is finite, and a function calls those above it. A program consists of
//! *idioms*, whole patterns in which closures meet, whose holes are filled at random.

mod calls;
mod code;
mod containers;
mod expressions;
mod functions;
mod idioms;
mod patterns;
mod random;
mod scope;
mod statements;
mod text;
mod types;

use random::Random;
use scope::{Function, Variable};

/// The program of a seed: always the same one.
pub fn program(seed: u64) -> String {
    let mut generator = Generator {
        random: Random::new(seed),
        functions: vec![Function::default()],
        names: Vec::new(),
        imports: Vec::new(),
        note: None,
        places: 0,
    };
    generator.module();
    generator.finish()
}

struct Generator {
    random: Random,
    /// The functions around the place at which code is made, the module first.
    functions: Vec<Function>,
    /// All names that are in use.
    names: Vec<String>,
    imports: Vec<String>,
    /// A function that prints its first argument and returns its second: it makes the order of evaluation visible.
    note: Option<String>,
    /// How many calls of `note` there are.
    places: usize,
}

impl Generator {
    fn module(&mut self) {
        if self.random.percent(30) {
            self.define_note();
        }
        for _ in 0..self.random.between(0, 2) {
            self.new_variable();
        }
        for _ in 0..self.random.between(2, 4) {
            self.idiom();
            if self.random.percent(30) {
                self.statement(1);
            }
        }
        self.show_variables();
    }

    /// Prints what a few variables have become.
    fn show_variables(&mut self) {
        let printable: Vec<Variable> =
            self.visible().into_iter().filter(|variable| variable.ty.is_printable()).collect();
        let names: Vec<String> = printable.into_iter().take(4).map(|variable| variable.name).collect();
        if !names.is_empty() {
            self.line(format!("print({})", names.join(", ")));
        }
    }

    fn finish(mut self) -> String {
        let module = self.functions.pop().expect("the module");
        let mut lines = self.imports;
        lines.extend(module.lines);
        lines.push(String::new());
        lines.join("\n")
    }

    /// Imports a name from a module, and gives the name.
    fn import(&mut self, module: &str, name: &str) -> String {
        let line = format!("from {module} import {name}");
        if !self.imports.contains(&line) {
            self.imports.push(line);
        }
        name.to_owned()
    }
}
