//! Argument lists: what `*args` and `**kwargs` take, forward and show.
//!
//! A call passes a tuple, or, if it names some arguments, a [`Call`]: the tuple and the [`Keyword`]s, one in the other. A wrapper
//! that only forwards what it gets is generic over the whole list; one that also looks at `args` or `kwargs`
//! [splits](Arguments) it, and [joins](Join) the parts again.

use crate::callable::each_arity;
use crate::dict::Dict;
use crate::tuple::EmptyTuple;
use crate::value::Value as Dynamic;
use alloc::string::String;
use core::marker::PhantomData;

/// The name of a keyword argument, as a type.
pub trait KeywordName {
    /// The name.
    const NAME: &'static str;
}

/// A keyword argument, and those after it; `()` ends the list.
#[derive(Debug)]
pub struct Keyword<Name, Value, Rest> {
    /// The argument's value.
    pub value: Value,
    /// The keyword arguments after it.
    pub rest: Rest,
    name: PhantomData<Name>,
}

impl<Name, Value: Clone, Rest: Clone> Clone for Keyword<Name, Value, Rest> {
    fn clone(&self) -> Self {
        Keyword { value: self.value.clone(), rest: self.rest.clone(), name: PhantomData }
    }
}

/// `name=value` before further keyword arguments.
#[inline]
pub fn keyword<Name: KeywordName, Value, Rest>(
    _: Name,
    value: Value,
    rest: Rest,
) -> Keyword<Name, Value, Rest> {
    Keyword { value, rest, name: PhantomData }
}

/// An argument list with keyword arguments.
///
/// ```
/// use closure_runtime::{Call, Callable, Keyword, KeywordName, keyword};
///
/// struct Greeting;
/// impl KeywordName for Greeting {
///     const NAME: &'static str = "greeting";
/// }
///
/// struct Greet;
/// impl Callable<Call<(&str,), Keyword<Greeting, &str, ()>>> for Greet {
///     type Output = String;
///     fn call_with(&self, call: Call<(&str,), Keyword<Greeting, &str, ()>>) -> String {
///         format!("{}, {}!", call.keywords.value, call.args.0)
///     }
/// }
/// let call = Call { args: ("Ann",), keywords: keyword(Greeting, "Hi", ()) };
/// assert_eq!(Greet.call_with(call), "Hi, Ann!");
/// ```
#[derive(Clone, Debug)]
pub struct Call<Args, Keywords> {
    /// The arguments by position, as a tuple.
    pub args: Args,
    /// The arguments by name.
    pub keywords: Keywords,
}

/// An argument list, as `*args` and `**kwargs` take it apart.
///
/// ```
/// use closure_runtime::{Arguments, EmptyTuple};
/// assert_eq!((1, 2).split(), ((1, 2), ()));
/// assert_eq!(().split(), (EmptyTuple, ()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of arguments",
    label = "not a tuple of arguments"
)]
pub trait Arguments {
    /// What `args` is: a tuple.
    type Positional;
    /// What `kwargs` is: a list of [`Keyword`]s.
    type Keywords;
    /// Both.
    fn split(self) -> (Self::Positional, Self::Keywords);
}

impl Arguments for () {
    type Positional = EmptyTuple;
    type Keywords = ();
    #[inline]
    fn split(self) -> (EmptyTuple, ()) {
        (EmptyTuple, ())
    }
}

impl<Args, Keywords> Arguments for Call<Args, Keywords> {
    type Positional = Args;
    type Keywords = Keywords;
    #[inline]
    fn split(self) -> (Args, Keywords) {
        (self.args, self.keywords)
    }
}

/// The argument list of `(*args, **kwargs)`.
///
/// ```
/// use closure_runtime::{EmptyTuple, Join};
/// assert_eq!((1, 2).join(()), (1, 2));
/// assert_eq!(EmptyTuple.join(()), ());
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` cannot stand behind `*` in a call", label = "not a tuple")]
pub trait Join<Keywords> {
    /// The argument list's type.
    type Whole;
    /// The argument list.
    fn join(self, keywords: Keywords) -> Self::Whole;
}

impl Join<()> for EmptyTuple {
    type Whole = ();
    #[inline]
    fn join(self, (): ()) {}
}

impl<Args, Name, Value, Rest> Join<Keyword<Name, Value, Rest>> for Args {
    type Whole = Call<Args, Keyword<Name, Value, Rest>>;
    #[inline]
    fn join(self, keywords: Keyword<Name, Value, Rest>) -> Self::Whole {
        Call { args: self, keywords }
    }
}

/// The keywords of a call, each with a type of its own, as the dict that they are in Python.
///
/// ```
/// use closure_runtime::{Objects, ops};
/// assert_eq!(ops::len(&().objects()), 0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of keywords",
    label = "not the keywords of a call"
)]
pub trait Objects {
    /// The dict.
    type Container;
    /// The names and values.
    fn objects(&self) -> Self::Container;
}

impl Objects for () {
    type Container = Dict<String, Dynamic>;
    fn objects(&self) -> Dict<String, Dynamic> {
        Dict::new()
    }
}

impl<Name, Value, Rest> Objects for Keyword<Name, Value, Rest>
where
    Name: KeywordName,
    Value: Into<Dynamic> + Clone,
    Rest: Objects<Container = Dict<String, Dynamic>>,
{
    type Container = Dict<String, Dynamic>;
    fn objects(&self) -> Dict<String, Dynamic> {
        let all = Dict::new();
        all.insert(String::from(Name::NAME), self.value.clone().into());
        all.update(&self.rest.objects());
        all
    }
}

macro_rules! tuples {
    () => {};
    ($($A:ident $a:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($A),*> Arguments for ($($A,)*) {
            type Positional = Self;
            type Keywords = ();
            #[inline]
            fn split(self) -> (Self, ()) {
                (self, ())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($A),*> Join<()> for ($($A,)*) {
            type Whole = Self;
            #[inline]
            fn join(self, (): ()) -> Self {
                self
            }
        }
    };
}
each_arity!(tuples);

/// `*self, *tail` and `**self, **tail`: two tuples, or two lists of keywords, as one.
///
/// ```
/// use closure_runtime::{Concat, EmptyTuple};
/// assert_eq!((1, "a").concat((2.5,)), (1, "a", 2.5));
/// assert_eq!(EmptyTuple.concat((1,)), (1,));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{Tail}` cannot be passed in one call",
    label = "more than eight arguments, or no tuple"
)]
pub trait Concat<Tail> {
    /// All of it.
    type Output;
    /// All of it.
    fn concat(self, tail: Tail) -> Self::Output;
}

impl<Tail> Concat<Tail> for EmptyTuple {
    type Output = Tail;
    #[inline]
    fn concat(self, tail: Tail) -> Tail {
        tail
    }
}

impl<Tail> Concat<Tail> for () {
    type Output = Tail;
    #[inline]
    fn concat(self, tail: Tail) -> Tail {
        tail
    }
}

impl<Name, Value, Rest: Concat<Tail>, Tail> Concat<Tail> for Keyword<Name, Value, Rest> {
    type Output = Keyword<Name, Value, Rest::Output>;
    #[inline]
    fn concat(self, tail: Tail) -> Self::Output {
        Keyword { value: self.value, rest: self.rest.concat(tail), name: PhantomData }
    }
}

macro_rules! concat {
    ($($left:tt: [$($right:tt)*])*) => {$( concat! { @each $left $($right)* } )*};
    (@each $left:tt $($right:tt)*) => {$( concat! { @pair $left $right } )*};
    (@pair ($($A:ident $a:ident)*) ($($B:ident $b:ident)*)) => {
        #[diagnostic::do_not_recommend]
        impl<$($A,)* $($B),*> Concat<($($B,)*)> for ($($A,)*) {
            type Output = ($($A,)* $($B,)*);
            #[inline]
            fn concat(self, tail: ($($B,)*)) -> Self::Output {
                let ($($a,)*) = self;
                let ($($b,)*) = tail;
                ($($a,)* $($b,)*)
            }
        }
    };
}
concat! {
    (A a): [(P p) (P p Q q) (P p Q q R r) (P p Q q R r S s) (P p Q q R r S s T t) (P p Q q R r S s T t U u)
        (P p Q q R r S s T t U u V v)]
    (A a B b): [(P p) (P p Q q) (P p Q q R r) (P p Q q R r S s) (P p Q q R r S s T t) (P p Q q R r S s T t U u)]
    (A a B b C c): [(P p) (P p Q q) (P p Q q R r) (P p Q q R r S s) (P p Q q R r S s T t)]
    (A a B b C c D d): [(P p) (P p Q q) (P p Q q R r) (P p Q q R r S s)]
    (A a B b C c D d E e): [(P p) (P p Q q) (P p Q q R r)]
    (A a B b C c D d E e F f): [(P p) (P p Q q)]
    (A a B b C c D d E e F f G g): [(P p)]
}

macro_rules! concat_nothing {
    () => {};
    ($($A:ident $a:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<$($A),*> Concat<EmptyTuple> for ($($A,)*) {
            type Output = Self;
            #[inline]
            fn concat(self, _: EmptyTuple) -> Self {
                self
            }
        }
    };
}
each_arity!(concat_nothing);
