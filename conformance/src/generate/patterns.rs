//! Patterns in which closures are passed around: decorators, tables, callbacks.

use super::Generator;
use super::types::{Kind, Type};

impl Generator {
    /// The body of a function that wraps `function`, which gives `result`.
    fn wrapper(&mut self, name: &str, function: &str, is_wraps: bool, indentation: &str) {
        if is_wraps {
            let wraps = self.import("functools", "wraps");
            self.line(format!("{indentation}@{wraps}({function})"));
        }
        self.line(format!("{indentation}def {name}(*args, **kwargs):"));
        match self.random.below(4) {
            0 => {
                self.line(format!("{indentation}    print(\"call\", {function}.__name__, args)"));
                self.line(format!("{indentation}    return {function}(*args, **kwargs)"));
            }
            1 => {
                self.line(format!("{indentation}    result = {function}(*args, **kwargs)"));
                self.line(format!("{indentation}    print(f\"{{{function}.__name__}} -> {{result!r}}\")"));
                self.line(format!("{indentation}    return result"));
            }
            2 => {
                self.line(format!("{indentation}    {name}.calls += 1"));
                self.line(format!("{indentation}    return {function}(*args, **kwargs)"));
                self.line(format!("{indentation}{name}.calls = 0"));
            }
            _ => {
                self.line(format!("{indentation}    print(len(args), sorted(kwargs))"));
                self.line(format!("{indentation}    return {function}(*args, **kwargs)"));
            }
        }
        self.line(format!("{indentation}return {name}"));
    }

    /// Defines a function below these decorators, and calls it.
    fn decorated(&mut self, decorators: &[String]) {
        let name = self.fresh_function_name();
        for decorator in decorators {
            self.line(format!("@{decorator}"));
        }
        let result = self.scalar();
        let parameters = self.parameters();
        self.define_with(&name, parameters, result, |generator, result| {
            if generator.random.percent(50) {
                generator.statement(1);
            }
            generator.return_of(result, 1);
        });
        let function = self.variable(|variable| variable.name == name).expect("it was just defined");
        for _ in 0..self.random.between(1, 2) {
            let call = self.call_of(&function, 1);
            self.line(format!("print({})", call.text));
        }
        if self.random.percent(30) {
            self.line(format!("print({name}.__name__)"));
        }
    }

    pub fn decorator(&mut self) {
        let mut decorators = Vec::new();
        for _ in 0..self.random.between(1, 2) {
            let (decorator, function, wrapper) =
                (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
            self.line(format!("def {decorator}({function}):"));
            let is_wraps = self.random.percent(40);
            self.wrapper(&wrapper, &function, is_wraps, "    ");
            decorators.push(decorator);
        }
        self.decorated(&decorators);
    }

    pub fn decorator_with_arguments(&mut self) {
        let (maker, argument, decorator) =
            (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
        let (function, wrapper) = (self.fresh_name(), self.fresh_function_name());
        let value = self.expression(&Type::Int, 1).text;
        self.line(format!("def {maker}({argument}={value}):"));
        self.line(format!("    def {decorator}({function}):"));
        if self.random.percent(50) {
            self.line(format!("        def {wrapper}(*args, **kwargs):"));
            self.line(format!("            print({argument})"));
            self.line(format!(
                "            return [{function}(*args, **kwargs) for _ in range({argument} % 3)]"
            ));
            self.line(format!("        return {wrapper}"));
        } else {
            let is_wraps = self.random.percent(40);
            self.wrapper(&wrapper, &function, is_wraps, "        ");
        }
        self.line(format!("    return {decorator}"));
        let mut decorators = Vec::new();
        for _ in 0..self.random.between(1, 2) {
            let value =
                if self.random.percent(30) { String::new() } else { self.expression(&Type::Int, 1).text };
            decorators.push(format!("{maker}({value})"));
        }
        let name = self.fresh_function_name();
        for decorator in &decorators {
            self.line(format!("@{decorator}"));
        }
        let parameter = self.fresh_name();
        let body = self.expression(&Type::Int, 1).text;
        self.line(format!("def {name}({parameter}, by=1):"));
        self.line(format!("    return {parameter} * by, {body}"));
        let (first, second) = (self.expression(&Type::Int, 1).text, self.expression(&Type::Int, 1).text);
        self.line(format!("print({name}({first}), {name}({second}, by=2))"));
    }

    /// Functions that a decorator puts into a table under a name.
    pub fn registry(&mut self) {
        let (table, register, key) = (self.fresh_name(), self.fresh_function_name(), self.fresh_name());
        let (add, function) = (self.fresh_function_name(), self.fresh_name());
        self.line(format!("{table} = {{}}"));
        self.line(format!("def {register}({key}):"));
        self.line(format!("    def {add}({function}):"));
        self.line(format!("        {table}[{key}] = {function}"));
        self.line(format!("        return {function}"));
        self.line(format!("    return {add}"));
        let (given, result) = (self.scalar(), self.scalar());
        for number in 0..self.random.between(1, 3) {
            let (name, parameter) = (self.fresh_function_name(), self.parameter(given.clone(), Kind::Plain));
            self.line(format!("@{register}(\"{number}\")"));
            self.define_with(&name, vec![parameter], result.clone(), |generator, result| {
                generator.return_of(result, 1)
            });
        }
        let argument = self.expression(&given, 1).text;
        let name = self.fresh_name();
        self.block(format!("for {name} in sorted({table}):"), |generator| {
            generator.line(format!("print({name}, {table}[{name}]({argument}))"));
        });
    }

    /// A dict or list of functions of one shape or of several.
    pub fn table_of_functions(&mut self) {
        let table = self.fresh_name();
        let (given, result) = (self.scalar(), self.scalar());
        let is_of_several = self.random.percent(30);
        let count = self.random.between(2, 4);
        let mut functions = Vec::new();
        for _ in 0..count {
            let result = if is_of_several { self.scalar() } else { result.clone() };
            functions.push(if self.random.percent(30) {
                self.define_callback(std::slice::from_ref(&given), &result, 1)
            } else {
                self.function_value(std::slice::from_ref(&given), &result, 2).text
            });
        }
        let one = self.fresh_name();
        let argument = self.expression(&given, 1).text;
        match self.random.below(3) {
            0 => {
                let items: Vec<String> = functions
                    .iter()
                    .enumerate()
                    .map(|(index, function)| format!("\"f{index}\": {function}"))
                    .collect();
                self.line(format!("{table} = {{{}}}", items.join(", ")));
                self.block(format!("for {one} in {table}:"), |generator| {
                    generator.line(format!("print({one}, {table}[{one}]({argument}))"));
                });
                self.line(format!("print({table}.get(\"f1\", lambda x: x)({argument}))"));
            }
            1 => {
                self.line(format!("{table} = [{}]", functions.join(", ")));
                self.line(format!("print([{one}({argument}) for {one} in {table}])"));
                let index = self.random.below(functions.len());
                self.line(format!("print({table}[{index}]({argument}))"));
                if !is_of_several {
                    self.bind(&table, Type::list(Type::function(vec![given], result)), false);
                }
            }
            _ => {
                let pairs: Vec<String> = functions
                    .iter()
                    .enumerate()
                    .map(|(index, function)| format!("({index}, {function})"))
                    .collect();
                self.line(format!("{table} = ({})", pairs.join(", ")));
                let index = self.fresh_name();
                self.block(format!("for {index}, {one} in {table}:"), |generator| {
                    generator.line(format!("print({index}, {one}({argument}))"));
                });
            }
        }
    }

    /// Callbacks that are subscribed and called later.
    pub fn observers(&mut self) {
        let (maker, all, subscribe, emit) = (
            self.fresh_function_name(),
            self.fresh_name(),
            self.fresh_function_name(),
            self.fresh_function_name(),
        );
        let (callback, value) = (self.fresh_name(), self.fresh_name());
        let given = self.scalar();
        self.line(format!("def {maker}():"));
        self.line(format!("    {all} = []"));
        self.line(format!("    def {subscribe}({callback}):"));
        self.line(format!("        {all}.append({callback})"));
        if self.random.percent(40) {
            self.line(format!("        return lambda: {all}.remove({callback})"));
        }
        self.line(format!("    def {emit}({value}):"));
        self.line(format!("        for {callback} in {all}:"));
        self.line(format!("            {callback}({value})"));
        self.line(format!("    return {subscribe}, {emit}"));
        let (first, second) = (self.fresh_name(), self.fresh_name());
        self.line(format!("{first}, {second} = {maker}()"));
        for _ in 0..self.random.between(1, 2) {
            let (name, parameter) = (self.fresh_function_name(), self.parameter(given.clone(), Kind::Plain));
            let item = parameter.name.clone();
            self.define_with(&name, vec![parameter], Type::Int, |generator, _| {
                generator.statement(1);
                generator.line(format!("print({item})"));
            });
            self.line(format!("{first}({name})"));
        }
        if self.random.percent(40) {
            self.line(format!("{first}(print)"));
        }
        for _ in 0..2 {
            let argument = self.expression(&given, 1).text;
            self.line(format!("{second}({argument})"));
        }
    }

    /// A function that is used at several types.
    pub fn generic(&mut self) {
        let name = self.fresh_function_name();
        let (function, value) = (self.fresh_name(), self.fresh_name());
        let kind = self.random.below(4);
        self.line(format!("def {name}({function}, {value}):"));
        self.line(match kind {
            0 => format!("    return {function}({value})"),
            1 => format!("    return [{function}({value}), {function}({value})]"),
            2 => format!("    return lambda: {function}({value})"),
            _ => format!("    return {value}, {function}({value})"),
        });
        for _ in 0..self.random.between(2, 3) {
            let (given, result) = (self.any_type(1), self.scalar());
            let callback = self.function_value(std::slice::from_ref(&given), &result, 2).text;
            let argument = self.expression(&given, 1).text;
            let call = format!("{name}({callback}, {argument})");
            let is_shown = kind != 3 || given.is_printable();
            self.line(match kind {
                2 => format!("print({call}())"),
                _ if is_shown => format!("print({call})"),
                _ => call,
            });
        }
    }

    /// A list or dict of values of several types, and a function that tells them apart.
    pub fn unlike_values(&mut self) {
        let (values, describe, item) = (self.fresh_name(), self.fresh_function_name(), self.fresh_name());
        let mut elements = Vec::new();
        for _ in 0..self.random.between(2, 4) {
            let ty = self
                .random
                .pick(&[
                    Type::Int,
                    Type::Str,
                    Type::Float,
                    Type::Bool,
                    Type::list(Type::Int),
                    Type::optional(Type::Int),
                ])
                .clone();
            elements.push(self.expression(&ty, 1).text);
        }
        self.line(format!("def {describe}({item}):"));
        self.line(format!("    if isinstance({item}, int):"));
        self.line(format!("        return {item} + 1"));
        if self.random.percent(60) {
            self.line(format!("    if isinstance({item}, str):"));
            self.line(format!("        return {item}.upper()"));
        }
        let other = *self.random.pick(&["None", &item, "\"other\"", "0"]);
        self.line(format!("    return {other}"));
        let one = self.fresh_name();
        if self.random.percent(60) {
            self.line(format!("{values} = [{}]", elements.join(", ")));
            self.line(format!("print([{describe}({one}) for {one} in {values}])"));
            let extra = self.expression(&Type::Any, 1).text;
            self.line(format!("{values}.append({extra})"));
            self.line(format!("print({values}, {values}[0] == {extra}, {values}.count({extra}))"));
        } else {
            let items: Vec<String> =
                elements.iter().enumerate().map(|(index, value)| format!("\"k{index}\": {value}")).collect();
            self.line(format!("{values} = {{{}}}", items.join(", ")));
            let key = self.fresh_name();
            self.block(format!("for {key}, {one} in {values}.items():"), |generator| {
                generator.line(format!("print({key}, {one}, {describe}({one}))"));
            });
        }
    }

    /// Functions that return a value and the function that comes next.
    pub fn machine(&mut self) {
        let (maker, state, handle) =
            (self.fresh_function_name(), self.fresh_name(), self.fresh_function_name());
        let (event, table) = (self.fresh_name(), self.fresh_name());
        let first = self.expression(&Type::Str, 1).text;
        self.line(format!("def {maker}({state}=\"off\"):"));
        self.line(format!("    {table} = {{(\"off\", \"go\"): \"on\", (\"on\", \"go\"): \"off\"}}"));
        self.line(format!("    def {handle}({event}):"));
        self.line(format!("        nonlocal {state}"));
        self.line(format!("        {state} = {table}.get(({state}, {event}), {state})"));
        self.line(format!("        return {state}"));
        self.line(format!("    return {handle}"));
        let made = self.fresh_name();
        self.line(format!("{made} = {maker}()"));
        self.bind(&made, Type::function(vec![Type::Str], Type::Str), false);
        self.line(format!("print([{made}({event}) for {event} in [\"go\", {first}, \"go\"]])"));
    }

    /// Functions that return functions, composed and applied bit by bit.
    pub fn curried(&mut self) {
        let (name, f, g, x) =
            (self.fresh_function_name(), self.fresh_name(), self.fresh_name(), self.fresh_name());
        let (given, middle, result) = (self.scalar(), self.scalar(), self.scalar());
        let inner = self.function_value(std::slice::from_ref(&given), &middle, 2).text;
        let outer = self.function_value(std::slice::from_ref(&middle), &result, 2).text;
        let argument = self.expression(&given, 1).text;
        match self.random.below(3) {
            0 => {
                self.line(format!("def {name}({f}, {g}):"));
                self.line(format!("    return lambda {x}: {f}({g}({x}))"));
                self.line(format!("print({name}({outer}, {inner})({argument}))"));
            }
            1 => {
                self.line(format!("def {name}(*{f}):"));
                self.line(format!("    def {g}({x}):"));
                let one = self.fresh_name();
                self.line(format!("        for {one} in {f}:"));
                self.line(format!("            {x} = {one}({x})"));
                self.line(format!("        return {x}"));
                self.line(format!("    return {g}"));
                self.line(format!("print({name}({inner}, {outer})({argument}))"));
            }
            _ => {
                let body = self.expression(&Type::Str, 1).text;
                self.line(format!("{name} = lambda {f}: lambda {g}: lambda {x}: ({f}, {g}, {x}, {body})"));
                let (first, second) = (self.scalar(), self.scalar());
                let (first, second) = (self.expression(&first, 1).text, self.expression(&second, 1).text);
                self.line(format!("print({name}({first})({second})({argument}))"));
            }
        }
    }
}
