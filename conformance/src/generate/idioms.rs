//! Patterns in which closures keep state or are made by functions. Those in which they are passed around are in `patterns`.

use super::Generator;
use super::types::{Kind, Type};

impl Generator {
    /// One pattern with its uses.
    pub fn idiom(&mut self) {
        match self.random.below(22) {
            0..=2 => self.nest(),
            3 => self.counter(),
            4 => self.accumulator(),
            5 => self.remembering(),
            6 => self.running(),
            7 => self.global_state(),
            8 => self.late_binding(),
            9 => self.mutable_default(),
            10 => self.memo(),
            11 => self.recursion(),
            12 => self.mutual_recursion(),
            13 => self.decorator(),
            14 => self.decorator_with_arguments(),
            15 => self.registry(),
            16 => self.table_of_functions(),
            17 => self.observers(),
            18 => self.generic(),
            19 => self.unlike_values(),
            20 => self.machine(),
            _ => self.curried(),
        }
    }

    /// A random function, called a few times.
    fn nest(&mut self) {
        let result = self.any_type(2);
        let name = self.define(result.clone(), 2);
        let function = self.variable(|variable| variable.name == name).expect("it was just defined");
        for _ in 0..self.random.between(1, 3) {
            let call = self.call_of(&function, 1);
            match &result {
                Type::Function(parameters, inner) if self.random.percent(60) => {
                    let made = self.fresh_name();
                    self.line(format!("{made} = {}", call.text));
                    self.bind(&made, result.clone(), false);
                    let arguments = self.positional(parameters, 1);
                    self.show(inner, &format!("{made}({arguments})"));
                }
                _ => self.show(&result, &call.text),
            }
        }
    }

    /// Prints a value whose text is always the same, and only evaluates another.
    pub fn show(&mut self, ty: &Type, value: &str) {
        match ty {
            Type::Function(parameters, result) if result.is_printable() => {
                let arguments = self.positional(&parameters.clone(), 1);
                self.line(format!("print(({value})({arguments}))"));
            }
            ty if ty.is_printable() => self.line(format!("print({value})")),
            _ => self.line(value),
        }
    }

    /// Several closures that share a variable, returned together.
    fn counter(&mut self) {
        let (maker, count) = (self.fresh_function_name(), self.fresh_name());
        let (step, get) = (self.fresh_function_name(), self.fresh_function_name());
        let start = self.parameter(Type::Int, Kind::Default);
        let pair = Type::Tuple(vec![Type::function(vec![], Type::Int), Type::function(vec![], Type::Int)]);
        let is_dict = self.random.percent(30);
        self.define_with(&maker, vec![start.clone()], pair, |generator, _| {
            generator.line(format!("{count} = {}", start.name));
            generator.bind(&count, Type::Int, true);
            generator.define_with(&step, vec![], Type::Int, |generator, _| {
                generator.rebind(&count);
                let by = generator.expression(&Type::Int, 1).text;
                generator.line(format!("{count} += {by}"));
                if generator.random.percent(40) {
                    generator.statement(1);
                }
                generator.line(format!("return {count}"));
            });
            generator.define_with(&get, vec![], Type::Int, |generator, _| {
                let value = generator.expression(&Type::Int, 1).text;
                generator.line(format!("return {count} + {value}"));
            });
            generator.line(match is_dict {
                true => format!("return {{\"step\": {step}, \"get\": {get}}}"),
                false => format!("return {step}, {get}"),
            });
        });
        for _ in 0..self.random.between(1, 2) {
            let start = self.expression(&Type::Int, 1).text;
            let (first, second) = (self.fresh_name(), self.fresh_name());
            if is_dict {
                self.line(format!("{first} = {maker}({start})"));
                self.line(format!("{first}[\"step\"]()"));
                self.line(format!("print({first}[\"step\"](), {first}[\"get\"]())"));
            } else {
                self.line(format!("{first}, {second} = {maker}({start})"));
                self.line(format!("print({first}(), {first}(), {second}())"));
                self.bind(&first, Type::function(vec![], Type::Int), false);
                self.bind(&second, Type::function(vec![], Type::Int), false);
            }
        }
    }

    /// A closure that collects what it is called with.
    fn accumulator(&mut self) {
        let (maker, all, add) = (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
        let element = self
            .random
            .pick(&[Type::Int, Type::Str, Type::Float, Type::Any, Type::optional(Type::Int)])
            .clone();
        let list = Type::list(element.clone());
        let item = self.parameter(element.clone(), Kind::Plain);
        let given = item.name.clone();
        self.define_with(
            &maker,
            vec![],
            Type::function(vec![element.clone()], list.clone()),
            |generator, _| {
                generator.line(format!("{all} = []"));
                generator.bind(&all, list.clone(), false);
                generator.define_with(&add, vec![item], list.clone(), |generator, _| {
                    generator.line(format!("{all}.append({given})"));
                    if generator.random.percent(50) {
                        generator.statement(1);
                    }
                    let returned = match generator.random.below(3) {
                        0 => format!("return list({all})"),
                        1 => format!("return {all}[:]"),
                        _ => format!("return {all}"),
                    };
                    generator.line(returned);
                });
                generator.line(format!("return {add}"));
            },
        );
        let made = self.fresh_name();
        self.line(format!("{made} = {maker}()"));
        self.bind(&made, Type::function(vec![element.clone()], list), false);
        for _ in 0..2 {
            let value = self.expression(&element, 1).text;
            self.line(format!("print({made}({value}))"));
        }
    }

    /// A variable that is None at first.
    fn remembering(&mut self) {
        let (maker, last, inner) =
            (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
        let value = self.random.pick(&[Type::Int, Type::Str, Type::list(Type::Int), Type::Float]).clone();
        let optional = Type::optional(value.clone());
        let item = self.parameter(value.clone(), Kind::Plain);
        let given = item.name.clone();
        let ty = Type::function(vec![value.clone()], optional.clone());
        self.define_with(&maker, vec![], ty.clone(), |generator, _| {
            generator.line(format!("{last} = None"));
            generator.bind(&last, optional.clone(), true);
            generator.define_with(&inner, vec![item], optional.clone(), |generator, _| {
                generator.rebind(&last);
                if generator.random.percent(50) {
                    generator.block(format!("if {last} is None:"), |generator| {
                        let first = generator.expression(&value, 1).text;
                        generator.line(format!("{last} = {first}"));
                    });
                }
                let before = generator.fresh_name();
                generator.line(format!("{before} = {last}"));
                generator.bind(&before, optional.clone(), false);
                generator.line(format!("{last} = {given}"));
                if generator.random.percent(50) {
                    generator.statement(1);
                }
                generator.line(format!("return {before}"));
            });
            generator.line(format!("return {inner}"));
        });
        let made = self.fresh_name();
        self.line(format!("{made} = {maker}()"));
        self.bind(&made, ty, false);
        for _ in 0..3 {
            let value = self.expression(&value, 1).text;
            self.line(format!("print({made}({value}))"));
        }
    }

    /// A variable that is an int at first and then a float.
    fn running(&mut self) {
        let (maker, total, inner) =
            (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
        let item = self.parameter(Type::Number, Kind::Plain);
        let given = item.name.clone();
        self.define_with(&maker, vec![], Type::function(vec![Type::Number], Type::Number), |generator, _| {
            generator.line(format!("{total} = 0"));
            generator.bind(&total, Type::Number, true);
            generator.define_with(&inner, vec![item], Type::Number, |generator, _| {
                generator.rebind(&total);
                generator.line(format!("{total} += {given}"));
                if generator.random.percent(60) {
                    generator.statement(1);
                }
                generator.return_of(&Type::Number, 1);
            });
            generator.line(format!("return {inner}"));
        });
        let made = self.fresh_name();
        self.line(format!("{made} = {maker}()"));
        for ty in [Type::Int, Type::Float, Type::Int] {
            let value = self.expression(&ty, 1).text;
            self.line(format!("print({made}({value}))"));
        }
    }

    /// A variable of the module that functions rebind.
    fn global_state(&mut self) {
        let (name, ty) = (self.fresh_name(), self.any_type(1));
        let ty = if ty.is_printable() { ty } else { Type::Int };
        let value = self.expression(&ty, 1).text;
        self.line(format!("{name} = {value}"));
        self.bind(&name, ty.clone(), true);
        let setter = self.fresh_function_name();
        let parameters = self.parameters();
        let result = self.scalar();
        self.define_with(&setter, parameters, result.clone(), |generator, result| {
            generator.rebind(&name);
            let value = generator.expression(&ty, 2).text;
            generator.line(format!("{name} = {value}"));
            generator.statement(1);
            generator.return_of(result, 1);
        });
        let function = self.variable(|variable| variable.name == setter).expect("it was just defined");
        let call = self.call_of(&function, 1);
        self.line(format!("print({}, {name})", call.text));
    }

    /// Functions that are made in a loop, and see the loop's variable or the value that it had.
    fn late_binding(&mut self) {
        let (functions, item) = (self.fresh_name(), self.fresh_name());
        let result = self.scalar();
        let ty = Type::list(Type::function(vec![], result.clone()));
        let wrapped = self.fresh_function_name();
        let make = |generator: &mut Self| {
            generator.line(format!("{functions} = []"));
            generator.bind(&functions, ty.clone(), false);
            let count = generator.random.between(1, 4);
            generator.block(format!("for {item} in range({count}):"), |generator| {
                generator.bind(&item, Type::Int, false);
                let body = generator.expression(&result, 2).text;
                let early =
                    if generator.random.percent(40) { format!(" {item}={item}") } else { String::new() };
                if generator.random.percent(50) {
                    generator.line(format!("{functions}.append(lambda{early}: ({item}, {body})[1])"));
                } else {
                    let inner = generator.fresh_function_name();
                    generator.block(format!("def {inner}({}):", early.trim_start()), |generator| {
                        generator.line(format!("return {body}"));
                    });
                    generator.line(format!("{functions}.append({inner})"));
                }
            });
        };
        if self.random.percent(60) {
            self.define_with(&wrapped, vec![], ty.clone(), |generator, _| {
                make(generator);
                generator.line(format!("return {functions}"));
            });
            let one = self.fresh_name();
            self.line(format!("print([{one}() for {one} in {wrapped}()])"));
        } else {
            make(self);
            let one = self.fresh_name();
            self.block(format!("for {one} in {functions}:"), |generator| {
                generator.line(format!("print({one}())"))
            });
        }
    }

    /// A default value that calls change.
    fn mutable_default(&mut self) {
        let (name, item, store) = (self.fresh_function_name(), self.fresh_name(), self.fresh_name());
        let element = self.scalar();
        match self.random.below(2) {
            0 => {
                self.line(format!("def {name}({item}, {store}=[]):"));
                self.line(format!("    {store}.append({item})"));
                self.line(format!("    return {store}"));
            }
            _ => {
                self.line(format!("def {name}({item}, {store}={{}}):"));
                self.line(format!("    {store}[{item}] = {store}.get({item}, 0) + 1"));
                self.line(format!("    return {store}[{item}], len({store})"));
            }
        }
        for _ in 0..3 {
            let value = self.expression(&element, 1).text;
            self.line(format!("print({name}({value}))"));
        }
    }

    /// A function that keeps its results.
    fn memo(&mut self) {
        let (name, cache, n) = (self.fresh_function_name(), self.fresh_name(), self.fresh_name());
        let value = self.random.between(1, 3);
        match self.random.below(3) {
            0 => {
                self.line(format!("{cache} = {{}}"));
                self.line(format!("def {name}({n}):"));
                self.line(format!("    if {n} in {cache}:"));
                self.line(format!("        return {cache}[{n}]"));
                self.line(format!(
                    "    {cache}[{n}] = {n} if {n} < 2 else {name}({n} - 1) + {name}({n} - 2) + {value}"
                ));
                self.line(format!("    return {cache}[{n}]"));
                self.line(format!("print({name}(8), len({cache}), sorted({cache}.items())[-1])"));
            }
            1 => {
                let decorator = *self.random.pick(&["cache", "lru_cache"]);
                let decorator = self.import("functools", decorator);
                let call = if decorator == "lru_cache" { "(maxsize=None)" } else { "" };
                self.line(format!("@{decorator}{call}"));
                self.line(format!("def {name}({n}):"));
                self.line(format!("    print(\"miss\", {n})"));
                self.line(format!("    return {n} * {value}"));
                self.line(format!("print({name}(3), {name}(4), {name}(3))"));
            }
            _ => {
                let (maker, function) = (self.fresh_function_name(), self.fresh_name());
                self.line(format!("def {maker}({function}):"));
                self.line(format!("    {cache} = {{}}"));
                self.line(format!("    def {name}({n}):"));
                self.line(format!("        if {n} not in {cache}:"));
                self.line(format!("            {cache}[{n}] = {function}({n})"));
                self.line(format!("        return {cache}[{n}]"));
                self.line(format!("    return {name}"));
                let result = self.scalar();
                let given = self.random.pick(&[Type::Int, Type::Str]).clone();
                let function = self.function_value(std::slice::from_ref(&given), &result, 1).text;
                let made = self.fresh_name();
                self.line(format!("{made} = {maker}({function})"));
                self.bind(&made, Type::function(vec![given.clone()], result), false);
                let argument = self.expression(&given, 1).text;
                self.line(format!("print({made}({argument}))"));
            }
        }
    }

    fn recursion(&mut self) {
        let (name, n) = (self.fresh_function_name(), self.fresh_name());
        let result = self.random.pick(&[Type::Int, Type::Str, Type::list(Type::Int), Type::Float]).clone();
        let parameter = super::types::Parameter { name: n.clone(), ty: Type::Int, kind: Kind::Plain };
        let is_nested = self.random.percent(50);
        let define = |generator: &mut Self| {
            generator.define_with(&name, vec![parameter], result.clone(), |generator, result| {
                let base = generator.expression(result, 1).text;
                generator
                    .block(format!("if {n} <= 0:"), |generator| generator.line(format!("return {base}")));
                if generator.random.percent(40) {
                    generator.statement(1);
                }
                let part = generator.expression(result, 1).at(super::code::Level::Product);
                let returned = match generator.random.percent(50) {
                    true => format!("return {name}({n} - 1) + {part}"),
                    false => format!("return {part} + {name}({n} - 2)"),
                };
                generator.line(returned);
            });
        };
        if is_nested {
            let outer = self.fresh_function_name();
            let parameters = self.parameters();
            self.define_with(&outer, parameters, result.clone(), |generator, _| {
                define(generator);
                let start = generator.random.between(1, 5);
                generator.line(format!("return {name}({start})"));
            });
            let function = self.variable(|variable| variable.name == outer).expect("it was just defined");
            let call = self.call_of(&function, 1);
            self.line(format!("print({})", call.text));
        } else {
            define(self);
            let start = self.random.between(0, 6);
            self.line(format!("print({name}({start}))"));
        }
        // Others might call it with any number.
        for function in &mut self.functions {
            function.variables.retain(|variable| variable.name != name);
        }
    }

    fn mutual_recursion(&mut self) {
        let (outer, even, odd, n) = (
            self.fresh_function_name(),
            self.fresh_function_name(),
            self.fresh_function_name(),
            self.fresh_name(),
        );
        let first = self.expression(&Type::Str, 1).text;
        let second = self.expression(&Type::Str, 1).text;
        self.line(format!("def {outer}({n}):"));
        self.line(format!("    def {even}({n}):"));
        self.line(format!("        return {first} if {n} == 0 else {odd}({n} - 1)"));
        self.line(format!("    def {odd}({n}):"));
        self.line(format!("        return {second} if {n} == 0 else {even}({n} - 1)"));
        self.line(format!("    return {even}({n})"));
        let start = self.random.between(0, 6);
        self.line(format!("print({outer}({start}), {outer}(3))"));
    }
}
