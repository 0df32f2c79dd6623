//! Anything that can be called: closures that `pydef!` generates, Rust functions and closures, and [`Func`],
//! which holds either without saying which.

mod closure;
mod code;
mod mutable;
mod pointers;

use crate::cell::Shared;
use crate::error::type_error;
use crate::value::Value;
pub use code::{Code, Function};
use core::any::TypeId;
use core::fmt;
pub use mutable::{Mutable, mutable};

/// Something that can be called with the arguments `Args`, a tuple.
///
/// Every closure that `pydef!` generates implements it, and so does everything that implements Rust's [`Fn`]
/// with up to twelve arguments: Rust closures go in where Python functions are expected. So does what holds one of these: a
/// reference, `Box`, `Rc` or `Arc`. A Rust closure that changes what it captures goes in as [`mutable`] of it.
///
/// ```
/// use closure_runtime::Callable;
/// fn twice<F: Callable<(i64,), Output = i64>>(f: F, x: i64) -> i64 {
///     f.call_with((f.call_with((x,)),))
/// }
/// assert_eq!(twice(|x: i64| x + 1, 5), 7);
/// ```
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` cannot be called with the arguments `{Args}`",
    label = "not callable with these arguments",
    note = "Python's int is i64, float is f64, str is String or &str; a callable takes its arguments as one tuple",
    note = "a Rust closure that changes what it captures is an `FnMut`, and is passed as `closure_runtime::mutable(closure)`"
)]
pub trait Callable<Args> {
    /// What a call returns.
    type Output;

    /// Calls it.
    #[track_caller]
    fn call_with(&self, args: Args) -> Self::Output;

    /// `__name__`. For a Rust function it is the function's name, for a Rust closure `<lambda>`.
    #[inline]
    fn name(&self) -> &'static str {
        self.named().map_or_else(|| rust_name(core::any::type_name::<Self>()), Named::name)
    }

    /// `__qualname__`.
    #[inline]
    fn qualname(&self) -> &'static str {
        self.named().map_or_else(|| self.name(), Named::qualname)
    }

    /// `__doc__`.
    #[inline]
    fn doc(&self) -> Option<&'static str> {
        self.named().and_then(Named::doc)
    }

    /// What knows the function's names; a Rust function has only that of its type.
    #[doc(hidden)]
    #[inline]
    fn named(&self) -> Option<&dyn Named> {
        None
    }

    /// What all copies of the function share and no other function has, if its type alone tells: see [`single`].
    #[doc(hidden)]
    #[inline]
    fn identity(&self) -> Option<TypeId> {
        None
    }

    /// Whether it is `None`, which cannot be called in fact.
    #[doc(hidden)]
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// Its truth: that of a function, if it is one.
    #[doc(hidden)]
    #[inline]
    fn is_present(&self) -> bool {
        !self.is_absent()
    }

    /// The value that is called, if it is one of any type.
    #[doc(hidden)]
    #[inline]
    fn dynamic(&self) -> Option<Value> {
        None
    }
}

/// What a function value says of itself, whatever its arguments: `func.__name__` in a decorator.
///
/// Everything that is a [`Function`] has it, and so has [`Func`].
///
/// ```
/// use closure_runtime::{Func, Named};
/// fn double(x: i64) -> i64 { x * 2 }
/// assert_eq!(Func::<(i64,), i64>::new(double).name(), "double");
/// ```
#[diagnostic::on_unimplemented(
    message = "AttributeError: `{Self}` has no attribute '__name__'",
    label = "its name is read",
    note = "functions of `pydef!`, Python's builtin functions and `Func` have names; a Rust function is given one by `Func::new`"
)]
pub trait Named {
    /// All that the function says of itself.
    fn code(&self) -> Code;
    /// `__name__`.
    fn name(&self) -> &'static str {
        self.code().name
    }
    /// `__qualname__`.
    fn qualname(&self) -> &'static str {
        self.code().qualname
    }
    /// `__doc__`.
    fn doc(&self) -> Option<&'static str> {
        self.code().doc
    }
}

impl<F: Function> Named for F {
    fn code(&self) -> Code {
        F::CODE
    }
}

impl<Args, Return> Named for Func<Args, Return> {
    fn code(&self) -> Code {
        Code { doc: self.0.doc(), ..Code::new(self.0.qualname()).name(self.0.name()) }
    }
}

/// The `__name__` of a Rust function, from what `core::any::type_name` says of its type.
fn rust_name(path: &'static str) -> &'static str {
    // A closure's path ends in `{{closure}}`; function pointers and boxed functions have no name at all.
    if path.ends_with("{{closure}}") || path.contains(['(', ' ', '&', '[']) {
        return "<lambda>";
    }
    crate::types::short_name(path)
}

/// Invokes `$callback!` with `A a, B b, …` for every length from nothing to twelve.
macro_rules! each_arity {
    ($callback:ident) => {
        $callback!();
        $crate::callable::each_arity!(@ $callback [] A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    };
    (@ $callback:ident [$($done:tt)*]) => {};
    (@ $callback:ident [$($done:tt)*] $Next:ident $next:ident $(, $($rest:tt)*)?) => {
        $callback!($($done)* $Next $next);
        $crate::callable::each_arity!(@ $callback [$($done)* $Next $next,] $($($rest)*)?);
    };
}
pub(crate) use each_arity;

macro_rules! callable_for_fn {
    ($($Arg:ident $arg:ident),*) => {
        // Of what is not callable rustc would say that it is no `Fn`; `Callable` has Python's words for it.
        #[diagnostic::do_not_recommend]
        impl<Function, Return, $($Arg),*> Callable<($($Arg,)*)> for Function
        where
            Function: Fn($($Arg),*) -> Return + ?Sized,
        {
            // Not `Return`, or a mismatch would be a mismatch of the bound above, and rustc would say that nothing can be called.
            type Output = Function::Output;
            #[inline]
            fn call_with(&self, ($($arg,)*): ($($Arg,)*)) -> Return {
                self($($arg),*)
            }
        }
    };
}
each_arity!(callable_for_fn);

/// A value of type `T | None` that should hold a function.
impl<Function, Args> Callable<Args> for Option<Function>
where
    Function: Callable<Args>,
{
    type Output = Function::Output;

    #[inline]
    #[track_caller]
    fn call_with(&self, args: Args) -> Self::Output {
        match self {
            Some(function) => function.call_with(args),
            None => type_error("'NoneType' object is not callable"),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Function::is_absent)
    }

    #[inline]
    fn is_present(&self) -> bool {
        self.as_ref().is_some_and(Function::is_present)
    }

    fn name(&self) -> &'static str {
        match self {
            Some(function) => function.name(),
            None => crate::ops::no_attribute("__name__"),
        }
    }

    fn qualname(&self) -> &'static str {
        match self {
            Some(function) => function.qualname(),
            None => crate::ops::no_attribute("__qualname__"),
        }
    }

    fn doc(&self) -> Option<&'static str> {
        self.as_ref().and_then(Function::doc)
    }
}

/// The object-safe face of [`Callable`], with its output as a parameter.
trait Erased<Args, Return> {
    #[track_caller]
    fn call(&self, args: Args) -> Return;
    fn name(&self) -> &'static str;
    fn qualname(&self) -> &'static str;
    fn doc(&self) -> Option<&'static str>;
    fn identity(&self) -> Option<TypeId>;
    fn dynamic(&self) -> Option<Value>;
}

impl<Function, Args> Erased<Args, Function::Output> for Function
where
    Function: Callable<Args>,
{
    #[inline]
    fn call(&self, args: Args) -> Function::Output {
        self.call_with(args)
    }
    fn name(&self) -> &'static str {
        Callable::name(self)
    }
    fn qualname(&self) -> &'static str {
        Callable::qualname(self)
    }
    fn doc(&self) -> Option<&'static str> {
        Callable::doc(self)
    }
    fn identity(&self) -> Option<TypeId> {
        Callable::identity(self)
    }
    fn dynamic(&self) -> Option<Value> {
        Callable::dynamic(self)
    }
}

/// See [`single`].
struct Single<Function>(Function);

impl<Args, Function> Callable<Args> for Single<Function>
where
    Function: Callable<Args> + 'static,
{
    type Output = Function::Output;
    #[inline]
    fn call_with(&self, args: Args) -> Function::Output {
        self.0.call_with(args)
    }
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn qualname(&self) -> &'static str {
        self.0.qualname()
    }
    fn doc(&self) -> Option<&'static str> {
        self.0.doc()
    }
    fn identity(&self) -> Option<TypeId> {
        Some(TypeId::of::<Function>())
    }
}

/// A function of which the program makes but one, wherever copies of it go: two [`Func`]s of it are the same.
#[doc(hidden)]
pub fn single<Args, Function>(function: Function) -> impl Callable<Args, Output = Function::Output> + 'static
where
    Function: Callable<Args> + 'static,
{
    Single(function)
}

/// See [`Func::adapted`].
struct Adapted<Function, Adapt> {
    function: Function,
    adapt: Adapt,
}

impl<Args, Function, Return, Adapt> Callable<Args> for Adapted<Function, Adapt>
where
    Function: Callable<Args>,
    Adapt: Fn(Function::Output) -> Return,
{
    type Output = Return;
    #[inline]
    fn call_with(&self, args: Args) -> Return {
        (self.adapt)(self.function.call_with(args))
    }
    fn name(&self) -> &'static str {
        self.function.name()
    }
    fn qualname(&self) -> &'static str {
        self.function.qualname()
    }
    fn doc(&self) -> Option<&'static str> {
        self.function.doc()
    }
    fn identity(&self) -> Option<TypeId> {
        self.function.identity()
    }
}

/// A function of which only the signature is known: the element of a list of functions, the result of a
/// function that returns one closure or another.
///
/// Cloning makes an alias of the same function. It keeps the name of what it holds.
///
/// ```
/// use closure_runtime::{Callable, Func};
/// fn double(x: i64) -> i64 { x * 2 }
/// let functions: [Func<(i64,), i64>; 2] = [Func::new(double), Func::new(|x: i64| x + 1)];
/// assert_eq!(functions[0].call_with((5,)) + functions[1].call_with((5,)), 16);
/// assert_eq!(functions[0].name(), "double");
/// ```
pub struct Func<Args, Return>(Shared<dyn Erased<Args, Return>>);

impl<Args, Return> Func<Args, Return> {
    /// Holds `function`, a generated closure or a Rust one.
    pub fn new<Function>(function: Function) -> Self
    where
        Function: Callable<Args, Output = Return> + 'static,
    {
        Func(Shared::new(function))
    }

    /// Holds `function`, whose result `adapt` makes into what the type promises; names stay the function's own.
    ///
    /// ```
    /// use closure_runtime::Func;
    /// let half: Func<(i64,), Option<i64>> = Func::adapted(|x: i64| x / 2, Some);
    /// assert_eq!(half.call(6), Some(3));
    /// ```
    pub fn adapted<Function, Adapt>(function: Function, adapt: Adapt) -> Self
    where
        Args: 'static,
        Return: 'static,
        Function: Callable<Args> + 'static,
        Adapt: Fn(Function::Output) -> Return + 'static,
    {
        Func(Shared::new(Adapted { function, adapt }))
    }

    /// Whether both are the same function.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let identity = self.0.identity();
        self.address() == other.address() || (identity.is_some() && identity == other.0.identity())
    }

    /// See [`Callable::identity`].
    pub(crate) fn erased_identity(&self) -> Option<TypeId> {
        self.0.identity()
    }

    /// See [`Callable::dynamic`].
    pub(crate) fn dynamic(&self) -> Option<Value> {
        self.0.dynamic()
    }

    /// Where the function lives, which is what `print` shows.
    pub(crate) fn address(&self) -> usize {
        Shared::as_ptr(&self.0).cast::<()>().addr()
    }
}

macro_rules! func_call {
    ($($Arg:ident $arg:ident),*) => {
        impl<Return, $($Arg),*> Func<($($Arg,)*), Return> {
            /// Calls the function.
            #[inline]
            #[track_caller]
            #[allow(clippy::too_many_arguments, reason = "as many as the function has")]
            pub fn call(&self, $($arg: $Arg),*) -> Return {
                self.0.call(($($arg,)*))
            }
        }
    };
}
each_arity!(func_call);

impl<Args, Return> Clone for Func<Args, Return> {
    #[inline]
    fn clone(&self) -> Self {
        Func(Shared::clone(&self.0))
    }
}

impl<Args, Return> fmt::Debug for Func<Args, Return> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Func").field(&format_args!("{}", self.0.qualname())).finish()
    }
}

impl<Args, Return> Callable<Args> for Func<Args, Return> {
    type Output = Return;
    #[inline]
    fn call_with(&self, args: Args) -> Return {
        self.0.call(args)
    }
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn qualname(&self) -> &'static str {
        self.0.qualname()
    }
    fn doc(&self) -> Option<&'static str> {
        self.0.doc()
    }
}

impl<Args, Return> Callable<Args> for &Func<Args, Return> {
    type Output = Return;
    #[inline]
    fn call_with(&self, args: Args) -> Return {
        self.0.call(args)
    }
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn qualname(&self) -> &'static str {
        self.0.qualname()
    }
    fn doc(&self) -> Option<&'static str> {
        self.0.doc()
    }
}

crate::types::type_names! { [Args, Return] Func<Args, Return> => "function"; }

macro_rules! into_fn {
    ($($method:ident($($Arg:ident $arg:ident),*))*) => {
        /// Hands a callable over to a Rust API that wants an `Fn`.
        ///
        /// The number in a method's name is the number of arguments; a type that can be called with different
        /// numbers of them (a decorator with `*args`) would otherwise leave open which is meant.
        ///
        /// ```
        /// use closure_runtime::{CallableExt, Func};
        /// let double = Func::new(|x: i64| x * 2);
        /// let doubled: Vec<i64> = [1, 2].into_iter().map(double.into_fn1()).collect();
        /// assert_eq!(doubled, [2, 4]);
        /// ```
        pub trait CallableExt: Sized {$(
            /// The same callable as a Rust closure.
            fn $method<$($Arg),*>(self) -> impl Fn($($Arg),*) -> <Self as Callable<($($Arg,)*)>>::Output
            where
                Self: Callable<($($Arg,)*)>,
            {
                move |$($arg),*| self.call_with(($($arg,)*))
            }
        )*}
    };
}
into_fn! {
    into_fn0() into_fn1(A a) into_fn2(A a, B b) into_fn3(A a, B b, C c) into_fn4(A a, B b, C c, D d)
    into_fn5(A a, B b, C c, D d, E e) into_fn6(A a, B b, C c, D d, E e, F f)
    into_fn7(A a, B b, C c, D d, E e, F f, G g) into_fn8(A a, B b, C c, D d, E e, F f, G g, H h)
    into_fn9(A a, B b, C c, D d, E e, F f, G g, H h, I i) into_fn10(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j)
    into_fn11(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k)
    into_fn12(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l)
}
impl<T> CallableExt for T {}
