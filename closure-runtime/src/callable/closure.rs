//! What every closure type of `pydef!` has beside its own code.

/// Implements for a closure type what follows from its signature: [`Callable`](crate::Callable), for it and for what points to it, and
/// what it says of itself.
///
/// ```text
/// closure! {
///     impl[Value] Averager<Value> { "make_averager.<locals>.averager", free_vars: &["series"] }
///     [Sum] fn(value: Value) -> Sum where [Value: Add<Output = Sum>];
/// }
/// ```
///
/// In brackets stand type parameters: those of the struct, then those that a signature has besides. What comes after the names:
///
/// - `fn(value: Value) -> Sum;` the arguments are those of `call`
/// - `fn(self, pattern: Args) -> Sum { body }` another argument list, and what is done with it; with `, Keyword = pattern: Value` for each
///   argument by name, where `Keyword` stands for the name
/// - `for[Value] Averager<Value> fn(self, …)`: as this, but only of certain closures of the type
/// - `shown;` Python code prints the function, or asks whether it is true
/// - `clone(a, b) where […];` it is cloned by cloning its fields, which asks less than a derive
/// - `debug "Averager" { "a": a }` its `Debug` leaves the other fields out, of which nothing is known
#[doc(hidden)]
#[macro_export]
macro_rules! closure {
    (impl [$($own:tt)*] $Closure:ty $(where $bounds:tt)? { $($facts:tt)* } $($rest:tt)*) => {
        $crate::closure!(@ all [$($own)*] [$Closure] [$($bounds)?] [$($facts)*] $($rest)*);
    };
    (impl $Closure:ty $(where $bounds:tt)? { $($facts:tt)* } $($rest:tt)*) => {
        $crate::closure!(@ all [] [$Closure] [$($bounds)?] [$($facts)*] $($rest)*);
    };
    (@ all $own:tt [$Closure:ty] [$($bounds:tt)?] [$($facts:tt)*] $($rest:tt)*) => {
        $crate::closure!(@ facts $own [$Closure] [$($bounds)?] $($facts)*);
        $crate::closure!(@ share $own [$Closure]);
        $crate::closure!(@ call_through $own [$Closure] [&$Closure]);
        $crate::closure!(@ call_through $own [$Closure] [$crate::__private::alloc::boxed::Box<$Closure>]);
        $crate::closure!(@ each $own [$Closure] [$($bounds)?] $($rest)*);
    };
    (@ facts [$($Own:ident),*] [$Closure:ty] [] $qualname:literal $(, $part:ident: $value:expr)*) => {
        impl<$($Own),*> $crate::Function for $Closure {
            const CODE: $crate::Code = $crate::Code::new($qualname)$(.$part($value))*;
        }
    };
    // It says what the function says that it wraps.
    (@ facts $own:tt [$Closure:ty] $bounds:tt $this:ident.$field:ident $(, $part:ident: $value:expr)*) => {
        $crate::closure!(@ named $own [$Closure] $bounds $this.$field $(, $part: $value)*);
        $crate::closure!(@ named_through $own [$Closure] [&$Closure]);
        $crate::closure!(@ named_through $own [$Closure] [$crate::__private::alloc::boxed::Box<$Closure>]);
    };
    (@ named [$($Own:ident),*] [$Closure:ty] [$([$($bounds:tt)*])?]
        $this:ident.$field:ident $(, $part:ident: $value:expr)*) => {
        impl<$($Own),*> $crate::Named for $Closure $(where $($bounds)*)? {
            fn code(&$this) -> $crate::Code {
                $crate::Named::code(&$this.$field)$(.$part($value))*
            }
        }
    };
    (@ named_through [$($Own:ident),*] [$Closure:ty] [$Pointer:ty]) => {
        impl<$($Own),*> $crate::Named for $Pointer
        where
            $Closure: $crate::Named,
        {
            fn code(&self) -> $crate::Code {
                <$Closure as $crate::Named>::code(&**self)
            }
        }
    };
    (@ share [$($Own:ident),*] [$Closure:ty]) => {
        #[allow(dead_code)]
        impl<$($Own),*> $Closure {
            /// Makes it one closure for several owners, each of which clones the `Rc` and has all variables in common with the others.
            pub fn share(self) -> $crate::__private::alloc::rc::Rc<Self> {
                $crate::__private::alloc::rc::Rc::new(self)
            }
        }
    };
    // A reference and a box are `Fn` where what they hold is: only where the type is defined does rustc know that they are none.
    (@ call_through [$($Own:ident),*] [$Closure:ty] [$Pointer:ty]) => {
        impl<__Args, $($Own),*> $crate::Callable<__Args> for $Pointer
        where
            $Closure: $crate::Callable<__Args>,
        {
            type Output = <$Closure as $crate::Callable<__Args>>::Output;
            #[inline]
            fn call_with(&self, args: __Args) -> Self::Output {
                <$Closure as $crate::Callable<__Args>>::call_with(&**self, args)
            }
            fn named(&self) -> $crate::__private::core::option::Option<&dyn $crate::Named> {
                <$Closure as $crate::Callable<__Args>>::named(&**self)
            }
        }
    };
    (@ each $own:tt [$Closure:ty] $bounds:tt) => {};
    (@ each [$($Own:ident),*] [$Closure:ty] $bounds:tt
        $([$($Generic:ident),*])? fn($($arg:ident: $Arg:ty),*) -> $Return:ty $(where [$($asked:tt)*])?; $($rest:tt)*) => {
        #[allow(non_snake_case)]
        impl<$($Own,)* $($($Generic),*)?> $crate::Callable<($($Arg,)*)> for $Closure $(where $($asked)*)? {
            type Output = $Return;
            #[inline]
            fn call_with(&self, ($($arg,)*): ($($Arg,)*)) -> $Return {
                self.call($($arg),*)
            }
            fn named(&self) -> $crate::__private::core::option::Option<&dyn $crate::Named> {
                $crate::__private::core::option::Option::Some(self)
            }
        }
        $crate::closure!(@ each [$($Own),*] [$Closure] $bounds $($rest)*);
    };
    (@ each [$($Own:ident),*] [$Closure:ty] $bounds:tt $([$($Generic:ident),*])? fn($this:ident $($of:tt)*) $($rest:tt)*) => {
        $crate::closure!(
            @ each [$($Own),*] [$Closure] $bounds
            for[$($Own,)* $($($Generic),*)?] $Closure, fn($this $($of)*) $($rest)*
        );
    };
    (@ each $own:tt [$Closure:ty] $bounds:tt
        for[$($Generic:ident),* $(,)?] $Of:ty, fn($this:ident, $pattern:tt: $Args:ty) -> $Return:ty
        $(where [$($asked:tt)*])? $body:block $($rest:tt)*) => {
        #[allow(non_snake_case)]
        impl<$($Generic),*> $crate::Callable<$Args> for $Of $(where $($asked)*)? {
            type Output = $Return;
            #[inline]
            fn call_with(&$this, $pattern: $Args) -> $Return $body
            fn named(&self) -> $crate::__private::core::option::Option<&dyn $crate::Named> {
                $crate::__private::core::option::Option::Some(self)
            }
        }
        $crate::closure!(@ each $own [$Closure] $bounds $($rest)*);
    };
    (@ each $own:tt [$Closure:ty] $bounds:tt
        for[$($Generic:ident),* $(,)?] $Of:ty,
        fn($this:ident, $pattern:tt: $Args:ty, $($Keyword:ident = $value:tt: $Value:ty),+) -> $Return:ty
        $(where [$($asked:tt)*])? $body:block $($rest:tt)*) => {
        #[allow(non_snake_case)]
        impl<$($Generic),*> $crate::Callable<$crate::Call<$Args, $crate::closure!(@ keywords $($Keyword $Value,)+)>>
            for $Of $(where $($asked)*)?
        {
            type Output = $Return;
            #[inline]
            fn call_with(
                &$this,
                $crate::Call { args: $pattern, keywords: $crate::closure!(@ values $($value)+) }:
                    $crate::Call<$Args, $crate::closure!(@ keywords $($Keyword $Value,)+)>,
            ) -> $Return $body
            fn named(&self) -> $crate::__private::core::option::Option<&dyn $crate::Named> {
                $crate::__private::core::option::Option::Some(self)
            }
        }
        $crate::closure!(@ each $own [$Closure] $bounds $($rest)*);
    };
    (@ keywords) => { () };
    (@ keywords $Keyword:ident $Value:ty, $($rest:tt)*) => {
        $crate::Keyword<$Keyword, $Value, $crate::closure!(@ keywords $($rest)*)>
    };
    (@ values) => { () };
    (@ values $value:tt $($rest:tt)*) => {
        $crate::Keyword { value: $value, rest: $crate::closure!(@ values $($rest)*), .. }
    };
    (@ each [$($Own:ident),*] [$Closure:ty] [$([$($bounds:tt)*])?] shown; $($rest:tt)*) => {
        impl<$($Own),*> $crate::fmt::Format for $Closure $(where $($bounds)*)? {
            fn str(&self, f: &mut $crate::__private::core::fmt::Formatter<'_>) -> $crate::__private::core::fmt::Result {
                $crate::fmt::function(
                    $crate::Named::qualname(self),
                    $crate::__private::core::ptr::from_ref(self).addr(),
                    f,
                )
            }
            fn facts(&self) -> $crate::fmt::Facts {
                $crate::fmt::Facts::function()
            }
        }
        impl<$($Own),*> $crate::ops::Truth for $Closure {
            fn truth(&self) -> $crate::__private::core::primitive::bool {
                true
            }
        }
        impl<$($Own),*> $crate::types::TypeName for $Closure {
            fn type_name(&self) -> &'static $crate::__private::core::primitive::str {
                "function"
            }
        }
        $crate::closure!(@ each [$($Own),*] [$Closure] [$([$($bounds)*])?] $($rest)*);
    };
    (@ each [$($Own:ident),*] [$Closure:ty] $bounds:tt
        clone($($field:ident),*) $(where [$($asked:tt)*])?; $($rest:tt)*) => {
        impl<$($Own),*> $crate::__private::core::clone::Clone for $Closure $(where $($asked)*)? {
            fn clone(&self) -> Self {
                Self { $($field: $crate::__private::core::clone::Clone::clone(&self.$field)),* }
            }
        }
        $crate::closure!(@ each [$($Own),*] [$Closure] $bounds $($rest)*);
    };
    (@ each [$($Own:ident),*] [$Closure:ty] $bounds:tt
        debug $name:literal { $($text:literal: $field:ident),* } $($rest:tt)*) => {
        impl<$($Own: $crate::__private::core::fmt::Debug),*> $crate::__private::core::fmt::Debug for $Closure {
            fn fmt(&self, f: &mut $crate::__private::core::fmt::Formatter<'_>) -> $crate::__private::core::fmt::Result {
                f.debug_struct($name)$(.field($text, &self.$field))*.finish_non_exhaustive()
            }
        }
        $crate::closure!(@ each [$($Own),*] [$Closure] $bounds $($rest)*);
    };
}
