//! Functions in a [`Value`]: their parameters, and how a call's arguments are matched to them.

use super::from_value::{FromValue, Mismatch};
use super::{Held, Value};
use crate::callable::{Callable, Func, each_arity};
use crate::dict::Dict;
use crate::error::type_error;
use crate::ops::Hash;
use crate::tuple::Tuple;
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::any::{Any, TypeId};
use core::cell::RefCell;
use core::fmt;
use core::marker::PhantomData;

/// A parameter of a function in a [`Value`], by which a call is matched when it runs.
///
/// ```
/// use closure_runtime::{Parameter, Value, fmt};
/// // def greet(name, *, greeting="Hello")
/// let greet = Value::with_parameters::<(String, String), _>(
///     |name: String, greeting: String| format!("{greeting}, {name}!"),
///     [Parameter::plain("name"), Parameter::keyword_only("greeting").or("Hello")],
/// );
/// assert_eq!(greet.call(&["Ann".into()], &[("greeting", "Hi".into())]).as_str(), Some("Hi, Ann!"));
/// assert_eq!(greet.call(&[], &[("name", "Bob".into())]).as_str(), Some("Hello, Bob!"));
/// ```
#[derive(Clone)]
pub struct Parameter {
    name: &'static str,
    kind: Kind,
    absent: Absent,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    PositionalOnly,
    Plain,
    KeywordOnly,
    Star,
    DoubleStar,
}

/// What a call without the argument does.
#[derive(Clone)]
enum Absent {
    Error,
    Default(Value),
    /// A shorter argument list is passed on.
    Omit,
}

impl Parameter {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Parameter { name, kind, absent: Absent::Error }
    }

    /// `name`
    #[must_use]
    pub const fn plain(name: &'static str) -> Self {
        Parameter::new(name, Kind::Plain)
    }

    /// `name, /`
    #[must_use]
    pub const fn positional_only(name: &'static str) -> Self {
        Parameter::new(name, Kind::PositionalOnly)
    }

    /// `*, name`
    #[must_use]
    pub const fn keyword_only(name: &'static str) -> Self {
        Parameter::new(name, Kind::KeywordOnly)
    }

    /// `*name`: the function gets a [`Tuple`].
    #[must_use]
    pub const fn star(name: &'static str) -> Self {
        Parameter::new(name, Kind::Star)
    }

    /// `**name`: the function gets a `Dict<String, Value>`.
    #[must_use]
    pub const fn double_star(name: &'static str) -> Self {
        Parameter::new(name, Kind::DoubleStar)
    }

    /// `name=default`
    #[must_use]
    pub fn or(self, default: impl Into<Value>) -> Self {
        Parameter { absent: Absent::Default(default.into()), ..self }
    }

    /// `name=…` where the function itself knows the default: it is called with the arguments before this one only. See
    /// [`Value::overloaded`].
    #[must_use]
    pub fn optional(self) -> Self {
        Parameter { absent: Absent::Omit, ..self }
    }

    fn is_positional(&self) -> bool {
        matches!(self.kind, Kind::PositionalOnly | Kind::Plain)
    }
}

/// The types of a function's arguments, a tuple, each of which can be taken out of a [`Value`].
#[diagnostic::on_unimplemented(
    message = "a call at run time cannot make the arguments `{Self}`",
    label = "not a tuple of types with `FromValue`"
)]
pub trait ArgumentList: Sized {
    /// How many they are.
    const COUNT: usize;
    /// The arguments, of as many values.
    ///
    /// # Errors
    /// The words of a `TypeError` if one does not fit.
    fn from_values(values: &[Value]) -> Result<Self, Mismatch>;
}

macro_rules! argument_lists {
    ($($A:ident $a:ident),*) => {
        impl<$($A: FromValue),*> ArgumentList for ($($A,)*) {
            const COUNT: usize = <[&str]>::len(&[$(stringify!($a)),*]);
            fn from_values(values: &[Value]) -> Result<Self, Mismatch> {
                match values {
                    [$($a),*] => Ok(($($A::try_from_value($a)?,)*)),
                    _ => Err(Mismatch::new(format!("takes {} arguments but {} were given", Self::COUNT, values.len()))),
                }
            }
        }
    };
}
each_arity!(argument_lists);

/// The argument lists, as a tuple, that `F` can be called with: those of a function with default values.
#[diagnostic::on_unimplemented(
    message = "`{F}` cannot be called with each of `{Self}`",
    label = "not a tuple of argument lists that the function takes"
)]
pub trait Overloads<F> {
    /// How many arguments the lists have.
    const COUNTS: &'static [usize];
    /// Calls the function with the list that has as many arguments as there are values.
    ///
    /// # Errors
    /// The words of a `TypeError` if a value does not fit.
    fn call(function: &F, values: &[Value]) -> Result<Value, Mismatch>;
    /// The function's names.
    #[doc(hidden)]
    fn about(function: &F) -> About;
}

macro_rules! overloads {
    () => {};
    ($First:ident $first:ident $(, $A:ident $a:ident)*) => {
        impl<Function, $First: ArgumentList, $($A: ArgumentList),*> Overloads<Function> for ($First, $($A,)*)
        where
            Function: Callable<$First, Output: Into<Value>>,
            $(Function: Callable<$A, Output: Into<Value>>,)*
        {
            const COUNTS: &'static [usize] = &[$First::COUNT, $($A::COUNT),*];
            fn call(function: &Function, values: &[Value]) -> Result<Value, Mismatch> {
                if values.len() == $First::COUNT {
                    return Ok(function.call_with($First::from_values(values)?).into());
                }
                $(if values.len() == $A::COUNT {
                    return Ok(function.call_with($A::from_values(values)?).into());
                })*
                Err(Mismatch::new(format!("cannot be called with {} arguments", values.len())))
            }
            fn about(function: &Function) -> About {
                About::of::<$First>(function)
            }
        }
    };
}
each_arity!(overloads);

/// What a function says of itself.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct About {
    pub(super) name: &'static str,
    pub(super) qualname: &'static str,
    pub(super) doc: Option<&'static str>,
    pub(super) type_name: &'static str,
    identity: Option<TypeId>,
}

impl About {
    pub(super) fn class(name: &'static str) -> Self {
        About { name, qualname: name, doc: None, type_name: "type", identity: None }
    }

    fn of<Args>(function: &impl Callable<Args>) -> Self {
        About {
            name: function.name(),
            qualname: function.qualname(),
            doc: function.doc(),
            type_name: "function",
            identity: function.identity(),
        }
    }
}

/// A function that can be called with as many values as it has parameters.
pub(super) trait Code {
    fn call(&self, values: &[Value]) -> Result<Value, Mismatch>;
    /// The [`Func`], if it is one.
    fn func(&self) -> Option<&dyn Any>;
}

struct Adapted<F, Lists>(F, PhantomData<fn(Lists)>);

impl<F, Lists: Overloads<F>> Code for Adapted<F, Lists> {
    fn call(&self, values: &[Value]) -> Result<Value, Mismatch> {
        Lists::call(&self.0, values)
    }
    fn func(&self) -> Option<&dyn Any> {
        None
    }
}

impl<Args, Return> Code for Func<Args, Return>
where
    Args: ArgumentList + 'static,
    Return: Into<Value> + 'static,
{
    fn call(&self, values: &[Value]) -> Result<Value, Mismatch> {
        Ok(self.call_with(Args::from_values(values)?).into())
    }
    fn func(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

/// What can be called.
pub(super) enum Function {
    /// A function of the program.
    Known(Known),
    /// Python's function with this name, which takes all arguments that it takes in Python.
    Builtin(&'static str),
    /// The method with this name of the class with that name, which takes the object first.
    Unbound(&'static str),
    /// `object.method` that is not called at once.
    Method(Value, &'static str),
}

pub(super) struct Known {
    pub(super) about: About,
    code: Box<dyn Code>,
    /// Without them, as many arguments as one of `counts` are taken by position.
    parameters: Option<Box<[Parameter]>>,
    counts: Box<[usize]>,
    /// Where a function lives that has other aliases.
    address: Option<usize>,
    /// What the program has set, by name.
    pub(super) attributes: RefCell<Vec<(&'static str, Value)>>,
}

impl Value {
    fn known<F, Lists>(function: F, parameters: Option<Box<[Parameter]>>) -> Self
    where
        F: 'static,
        Lists: Overloads<F> + 'static,
    {
        let about = Lists::about(&function);
        let code: Box<dyn Code> = Box::new(Adapted::<F, Lists>(function, PhantomData));
        let known = Known {
            about,
            code,
            parameters,
            counts: Lists::COUNTS.into(),
            address: None,
            attributes: RefCell::default(),
        };
        Value::held(Held::Function(Function::Known(known)))
    }

    /// Holds a function with arguments of these types, which calls give by position.
    ///
    /// A call converts what it is given by [`FromValue`], and what comes back by `Into<Value>`.
    ///
    /// ```
    /// use closure_runtime::{Callable, Value};
    /// let add = Value::function::<(i64, i64), _>(|a: i64, b: i64| a + b);
    /// assert_eq!(add.call_with((1, 2)).as_int(), Some(3));
    /// ```
    pub fn function<Args, F>(function: F) -> Self
    where
        Args: ArgumentList + 'static,
        F: Callable<Args, Output: Into<Value>> + 'static,
    {
        Value::known::<F, (Args,)>(function, None)
    }

    /// Holds a function with these parameters, in the order in which `call` takes them.
    ///
    /// ```
    /// use closure_runtime::{Parameter, Tuple, Value, fmt, ops};
    /// // def count(first, *others)
    /// let count = Value::with_parameters::<(Value, Tuple<Value>), _>(
    ///     |_: Value, others: Tuple<Value>| ops::len(&others),
    ///     [Parameter::plain("first"), Parameter::star("others")],
    /// );
    /// assert_eq!(count.call(&[1.into(), "a".into(), 2.5.into()], &[]).as_int(), Some(2));
    /// ```
    ///
    /// # Panics
    /// If there are more or fewer parameters than arguments.
    #[track_caller]
    pub fn with_parameters<Args, F>(function: F, parameters: impl Into<Vec<Parameter>>) -> Self
    where
        Args: ArgumentList + 'static,
        F: Callable<Args, Output: Into<Value>> + 'static,
    {
        Value::overloaded::<(Args,), F>(function, parameters)
    }

    /// Holds a function that can be called with several argument lists, `Lists`, since it knows the default values of its
    /// last parameters itself: those are [`Parameter::optional`].
    ///
    /// ```
    /// use closure_runtime::{Callable, Parameter, Value};
    /// struct Power;
    /// impl Callable<(i64,)> for Power {
    ///     type Output = i64;
    ///     fn call_with(&self, (base,): (i64,)) -> i64 {
    ///         self.call_with((base, 2))
    ///     }
    /// }
    /// impl Callable<(i64, i64)> for Power {
    ///     type Output = i64;
    ///     fn call_with(&self, (base, exponent): (i64, i64)) -> i64 {
    ///         closure_runtime::ops::pow(&base, &exponent)
    ///     }
    /// }
    /// let parameters = [Parameter::plain("base"), Parameter::plain("exponent").optional()];
    /// let power = Value::overloaded::<((i64,), (i64, i64)), _>(Power, parameters);
    /// assert_eq!(power.call(&[3.into()], &[]).as_int(), Some(9));
    /// assert_eq!(power.call(&[3.into()], &[("exponent", 3.into())]).as_int(), Some(27));
    /// ```
    ///
    /// # Panics
    /// If there are more or fewer parameters than in the longest list.
    #[track_caller]
    pub fn overloaded<Lists, F>(function: F, parameters: impl Into<Vec<Parameter>>) -> Self
    where
        F: 'static,
        Lists: Overloads<F> + 'static,
    {
        let parameters: Vec<Parameter> = parameters.into();
        let longest = Lists::COUNTS.iter().max().copied().unwrap_or_default();
        assert_eq!(parameters.len(), longest, "a function has as many parameters as arguments");
        Value::known::<F, Lists>(function, Some(parameters.into_boxed_slice()))
    }

    /// Holds one of Python's own functions, which takes as many arguments as one of the lists; `name` is what CPython calls it where
    /// it takes others.
    pub(crate) fn builtin<Lists, F>(function: F, name: &'static str) -> Self
    where
        F: 'static,
        Lists: Overloads<F> + 'static,
    {
        let about = About {
            type_name: "builtin_function_or_method",
            qualname: name,
            identity: Some(TypeId::of::<F>()),
            ..Lists::about(&function)
        };
        let code: Box<dyn Code> = Box::new(Adapted::<F, Lists>(function, PhantomData));
        let known = Known {
            about,
            code,
            parameters: None,
            counts: Lists::COUNTS.into(),
            address: None,
            attributes: RefCell::default(),
        };
        Value::held(Held::Function(Function::Known(known)))
    }

    /// Holds the method with this name of a class, such as `str.upper`, which takes the object first.
    pub(crate) fn unbound(qualname: &'static str) -> Self {
        Value::held(Held::Function(Function::Unbound(qualname)))
    }

    pub(super) fn from_func<Args, Return>(function: Func<Args, Return>) -> Self
    where
        Args: ArgumentList + 'static,
        Return: Into<Value> + 'static,
    {
        if let Some(value) = function.dynamic() {
            return value;
        }
        let about = About { identity: function.erased_identity(), ..About::of::<Args>(&function) };
        let address = Some(function.address());
        let (parameters, counts) = (None, Box::from([Args::COUNT]));
        let known = Known {
            about,
            code: Box::new(function),
            parameters,
            counts,
            address,
            attributes: RefCell::default(),
        };
        Value::held(Held::Function(Function::Known(known)))
    }

    /// The same function as a [`Func`], if it came from one.
    pub(super) fn same_func<F: 'static>(&self) -> Option<&F> {
        match self.content() {
            Some(Held::Function(Function::Known(known))) => known.code.func()?.downcast_ref(),
            _ => None,
        }
    }

    pub(super) fn is_callable(&self) -> bool {
        matches!(self.content(), Some(Held::Function(_) | Held::Type(_)))
    }
}

impl Function {
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Function::Known(known) => known.about.type_name,
            Function::Builtin(_) | Function::Method(..) => "builtin_function_or_method",
            Function::Unbound(_) => "method_descriptor",
        }
    }

    /// The names.
    pub(super) fn about(&self) -> About {
        match self {
            // What CPython calls a function of a module in messages has the module's name.
            Function::Known(known) if known.about.type_name == "builtin_function_or_method" => {
                About { qualname: known.about.name, ..known.about }
            }
            Function::Known(known) => known.about,
            Function::Unbound(qualname) => {
                About { name: crate::types::last_name(qualname), qualname, ..self.of_python() }
            }
            Function::Builtin("itertools.chain.from_iterable") => {
                About { name: "from_iterable", qualname: "chain.from_iterable", ..self.of_python() }
            }
            Function::Builtin(name) | Function::Method(_, name) => {
                let name = crate::types::last_name(name);
                About { name, qualname: name, ..self.of_python() }
            }
        }
    }

    fn of_python(&self) -> About {
        About { name: "", qualname: "", doc: None, type_name: self.type_name(), identity: None }
    }

    pub(super) fn address(&self) -> Option<usize> {
        match self {
            Function::Known(known) => known.address,
            _ => None,
        }
    }

    /// Whether two functions that are held apart are the same.
    pub(super) fn is_same(&self, other: &Function) -> bool {
        match (self, other) {
            (Function::Known(a), Function::Known(b)) => {
                (a.address.is_some() && a.address == b.address)
                    || (a.about.identity.is_some() && a.about.identity == b.about.identity)
            }
            (Function::Builtin(a), Function::Builtin(b)) | (Function::Unbound(a), Function::Unbound(b)) => {
                a == b
            }
            _ => false,
        }
    }
}

impl Function {
    /// The hash of a function whose identity its type tells.
    pub(super) fn hash(&self) -> Option<i64> {
        match self {
            Function::Known(Known { about, .. }) if about.identity.is_some() => Some(about.qualname.hash()),
            Function::Builtin(name) | Function::Unbound(name) => Some(name.hash()),
            _ => None,
        }
    }
}

impl Known {
    #[track_caller]
    pub(super) fn call(&self, args: &[Value], keywords: &[(&str, Value)]) -> Value {
        let result = match &self.parameters {
            None => {
                self.check_count(args.len(), keywords.len());
                self.code.call(args)
            }
            Some(parameters) if keywords.is_empty() && fits(parameters, args) => self.code.call(args),
            Some(parameters) => {
                let values = Binding { name: self.about.qualname, parameters }.bind(args, keywords);
                self.code.call(&values)
            }
        };
        match result {
            Ok(value) => value,
            Err(mismatch) => mismatch.raise(),
        }
    }

    /// Of a function that has no names for its parameters, as CPython's own have none.
    #[track_caller]
    fn check_count(&self, given: usize, named: usize) {
        let name = self.about.qualname;
        if named > 0 {
            type_error(format_args!("{name}() takes no keyword arguments"))
        }
        if self.counts.contains(&given) {
            return;
        }
        let is_python = self.about.type_name == "builtin_function_or_method";
        match *self.counts {
            [least, .., most] if is_python => {
                type_error(format_args!("{name} requires {least} to {most} arguments"))
            }
            [count] if is_python && count > 1 => {
                type_error(format_args!("{} expected {count} arguments, got {given}", self.about.name))
            }
            [0] => type_error(format_args!("{name}() takes no arguments ({given} given)")),
            [1] => type_error(format_args!("{name}() takes exactly one argument ({given} given)")),
            [count, ..] => {
                type_error(format_args!("{name}() takes exactly {count} arguments ({given} given)"))
            }
            [] => {}
        }
    }
}

/// Whether the arguments are the parameters, one by one.
fn fits(parameters: &[Parameter], args: &[Value]) -> bool {
    parameters.len() == args.len() && parameters.iter().all(Parameter::is_positional)
}

/// Matches a call to parameters, as CPython does when it calls a function.
struct Binding<'f> {
    name: &'f str,
    parameters: &'f [Parameter],
}

impl Binding<'_> {
    fn positional(&self) -> impl Iterator<Item = (usize, &Parameter)> {
        self.parameters.iter().enumerate().filter(|(_, parameter)| parameter.is_positional())
    }

    fn has(&self, kind: Kind) -> bool {
        self.parameters.iter().any(|parameter| parameter.kind == kind)
    }

    #[track_caller]
    fn bind(&self, args: &[Value], keywords: &[(&str, Value)]) -> Vec<Value> {
        let mut slots: Vec<Option<Value>> = self.parameters.iter().map(|_| None).collect();
        for ((slot, _), value) in self.positional().zip(args) {
            slots[slot] = Some(value.clone());
        }
        let count = self.positional().count();
        let others: Dict<String, Value> = Dict::new();
        for (name, value) in keywords {
            self.take_keyword(name, value, &mut slots, &others);
        }
        if args.len() > count && !self.has(Kind::Star) {
            self.too_many(count, args.len(), &slots);
        }
        let rest = Tuple::from(args.get(count..).unwrap_or_default().to_vec());
        self.missing("positional", &slots, Parameter::is_positional);
        self.missing("keyword-only", &slots, |parameter| parameter.kind == Kind::KeywordOnly);
        let mut values = Vec::with_capacity(slots.len());
        let mut omitted = None;
        for (parameter, slot) in self.parameters.iter().zip(slots) {
            let value = match (slot, parameter.kind, &parameter.absent) {
                (Some(value), ..) => value,
                (None, Kind::Star, _) => Value::from(rest.clone()),
                (None, Kind::DoubleStar, _) => Value::from(others.clone()),
                (None, _, Absent::Default(default)) => default.clone(),
                (None, ..) => {
                    omitted = omitted.or(Some(parameter.name));
                    continue;
                }
            };
            if let Some(omitted) = omitted {
                type_error(format_args!(
                    "{}() needs the argument '{omitted}' here, since '{}' after it is given",
                    self.name, parameter.name
                ))
            }
            values.push(value);
        }
        values
    }

    #[track_caller]
    fn take_keyword(
        &self,
        name: &str,
        value: &Value,
        slots: &mut [Option<Value>],
        others: &Dict<String, Value>,
    ) {
        let named = |parameter: &Parameter| {
            parameter.name == name && matches!(parameter.kind, Kind::Plain | Kind::KeywordOnly)
        };
        let function = self.name;
        match self.parameters.iter().position(named) {
            Some(slot) if slots[slot].is_some() => {
                type_error(format_args!("{function}() got multiple values for argument '{name}'"))
            }
            Some(slot) => slots[slot] = Some(value.clone()),
            None if self.has(Kind::DoubleStar) => drop(others.insert(name.to_owned(), value.clone())),
            None => {
                let is_positional =
                    |parameter: &&Parameter| parameter.kind == Kind::PositionalOnly && parameter.name == name;
                if self.parameters.iter().find(is_positional).is_some() {
                    type_error(format_args!(
                        "{function}() got some positional-only arguments passed as keyword arguments: '{name}'"
                    ))
                }
                type_error(format_args!("{function}() got an unexpected keyword argument '{name}'"))
            }
        }
    }

    #[cold]
    #[track_caller]
    fn too_many(&self, count: usize, given: usize, slots: &[Option<Value>]) {
        let defaults =
            self.positional().filter(|(_, parameter)| !matches!(parameter.absent, Absent::Error)).count();
        let named = self.parameters.iter().zip(slots);
        let named =
            named.filter(|(parameter, slot)| parameter.kind == Kind::KeywordOnly && slot.is_some()).count();
        let takes = match defaults {
            0 => format!("{count} positional argument{}", plural(count)),
            defaults => format!("from {} to {count} positional arguments", count - defaults),
        };
        let were = match (given, named) {
            (1, 0) => String::from("1 was given"),
            (given, 0) => format!("{given} were given"),
            _ => format!(
                "{given} positional argument{} (and {named} keyword-only argument{}) were given",
                plural(given),
                plural(named)
            ),
        };
        type_error(format_args!("{}() takes {takes} but {were}", self.name))
    }

    #[track_caller]
    fn missing(&self, kind: &str, slots: &[Option<Value>], of: impl Fn(&Parameter) -> bool) {
        let absent = self.parameters.iter().zip(slots).filter(|(parameter, slot)| {
            of(parameter) && slot.is_none() && matches!(parameter.absent, Absent::Error)
        });
        let names: Vec<String> = absent.map(|(parameter, _)| format!("'{}'", parameter.name)).collect();
        let listed = match names.as_slice() {
            [] => return,
            [only] => only.clone(),
            [first, second] => format!("{first} and {second}"),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
        };
        let (count, s) = (names.len(), plural(names.len()));
        type_error(format_args!("{}() missing {count} required {kind} argument{s}: {listed}", self.name))
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stars = match self.kind {
            Kind::Star => "*",
            Kind::DoubleStar => "**",
            _ => "",
        };
        write!(f, "{stars}{}", self.name)?;
        match &self.absent {
            Absent::Error => Ok(()),
            Absent::Default(default) => write!(f, "={default:?}"),
            Absent::Omit => f.write_str("=..."),
        }
    }
}
