//! Calls.

use super::from_value::FromValue;
use super::function::{About, Function};
use super::{Held, Value};
use crate::arguments::{Call, Keyword, KeywordName};
use crate::callable::{Callable, Code, each_arity};
use crate::error::type_error;
use crate::tuple::EmptyTuple;
use crate::types::TypeName;
use alloc::vec::Vec;
use core::marker::PhantomData;

impl Value {
    /// `function(*args, **keywords)`: the arguments are matched to the function's parameters when it runs.
    ///
    /// ```
    /// use closure_runtime::{Parameter, Value};
    /// let parameters = [Parameter::plain("a"), Parameter::plain("b").or(10)];
    /// let subtract = Value::with_parameters::<(i64, i64), _>(|a: i64, b: i64| a - b, parameters);
    /// assert_eq!(subtract.call(&[3.into()], &[("b", 1.into())]).as_int(), Some(2));
    /// ```
    ///
    /// # Panics
    /// As CPython with `TypeError` if the value cannot be called, or not with these arguments.
    #[track_caller]
    pub fn call(&self, args: &[Value], keywords: &[(&str, Value)]) -> Value {
        match self.content() {
            Some(Held::Function(Function::Known(known))) => known.call(args, keywords),
            Some(Held::Function(Function::Builtin(name))) => super::functions::call(name, args, keywords),
            Some(Held::Function(Function::Unbound(method))) => {
                super::library::unbound(method, args, keywords)
            }
            Some(Held::Function(Function::Method(object, name))) => object.call_method(name, args, keywords),
            Some(Held::Type(class)) => super::builtins::construct(class.name(), args, keywords),
            _ => type_error(format_args!("'{}' object is not callable", self.type_name())),
        }
    }

    /// The name of what is called, for messages.
    pub(super) fn callee_name(&self) -> &'static str {
        match self.content() {
            Some(Held::Function(function)) => function.about().qualname,
            _ => self.type_name(),
        }
    }
}

impl Value {
    /// What a function says of itself.
    #[track_caller]
    fn function_about(&self, attribute: &str) -> About {
        match self.content() {
            Some(Held::Function(function)) => function.about(),
            Some(Held::Type(class)) => About::class(class.name()),
            _ => super::attribute_error(self, attribute),
        }
    }
}

/// What a function is called with: its positional arguments.
trait Positional {
    fn values(self) -> Vec<Value>;
}

/// The keyword arguments of a call.
trait Named {
    fn add(self, named: &mut Vec<(&'static str, Value)>);
}

impl Named for () {
    fn add(self, _: &mut Vec<(&'static str, Value)>) {}
}

impl<Name: KeywordName, Item: Into<Value>, Rest: Named> Named for Keyword<Name, Item, Rest> {
    fn add(self, named: &mut Vec<(&'static str, Value)>) {
        named.push((Name::NAME, self.value.into()));
        self.rest.add(named);
    }
}

impl Positional for EmptyTuple {
    fn values(self) -> Vec<Value> {
        Vec::new()
    }
}

macro_rules! names {
    () => {
        fn name(&self) -> &'static str {
            self.function_about("__name__").name
        }
        fn qualname(&self) -> &'static str {
            self.function_about("__qualname__").qualname
        }
        fn doc(&self) -> Option<&'static str> {
            self.function_about("__doc__").doc
        }
    };
}

macro_rules! absence {
    () => {
        fn is_absent(&self) -> bool {
            self.is_none()
        }
        fn is_present(&self) -> bool {
            crate::ops::truth(self)
        }
    };
}

impl crate::callable::Named for Value {
    fn code(&self) -> Code {
        let about = self.function_about("__code__");
        Code { doc: about.doc, ..Code::new(about.qualname).name(about.name) }
    }
    names! {}
}

macro_rules! calls {
    ($($A:ident $a:ident),*) => {
        impl<$($A: Into<Value>),*> Positional for ($($A,)*) {
            fn values(self) -> Vec<Value> {
                let ($($a,)*) = self;
                Vec::from([$($a.into()),*])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($A: Into<Value>),*> Callable<($($A,)*)> for Value {
            type Output = Value;
            fn call_with(&self, ($($a,)*): ($($A,)*)) -> Value {
                self.call(&[$($a.into()),*], &[])
            }
            names! {}
            absence! {}
        }
    };
}
each_arity!(calls);

#[diagnostic::do_not_recommend]
#[allow(private_bounds, reason = "tuples and keyword lists, which have them")]
impl<Args: Positional, Keywords: Named> Callable<Call<Args, Keywords>> for Value {
    type Output = Value;
    fn call_with(&self, call: Call<Args, Keywords>) -> Value {
        let mut named = Vec::new();
        call.keywords.add(&mut named);
        self.call(&call.args.values(), &named)
    }
    names! {}
    absence! {}
}

/// A function in a value, for arguments and a result of certain types.
pub(super) struct Dynamic<Return> {
    function: Value,
    result: PhantomData<fn() -> Return>,
}

impl<Return> Dynamic<Return> {
    pub(super) fn new(function: Value) -> Self {
        Dynamic { function, result: PhantomData }
    }
}

macro_rules! dynamic {
    ($($A:ident $a:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<Return: FromValue, $($A: Into<Value>),*> Callable<($($A,)*)> for Dynamic<Return> {
            type Output = Return;
            fn call_with(&self, ($($a,)*): ($($A,)*)) -> Return {
                Return::from_value(&self.function.call(&[$($a.into()),*], &[]))
            }
            fn name(&self) -> &'static str {
                self.function.function_about("__name__").name
            }
            fn qualname(&self) -> &'static str {
                self.function.function_about("__qualname__").qualname
            }
            fn doc(&self) -> Option<&'static str> {
                self.function.function_about("__doc__").doc
            }
            fn dynamic(&self) -> Option<Value> {
                Some(self.function.clone())
            }
        }
    };
}
each_arity!(dynamic);
