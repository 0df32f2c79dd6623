/// `def shared_counter()`
#[allow(unused, non_snake_case, clippy::all)]
fn shared_counter() -> (SharedCounterIncrement, SharedCounterGet) {
    let value = ::closure_runtime::CopyCell::new(0);
    let increment = SharedCounterIncrement {
        value: value.share(),
    };
    let get = SharedCounterGet {
        value: value.share(),
    };
    (increment, get)
}
/// `def increment()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct SharedCounterIncrement {
    /// `value`, rebound, and shared: a reference-counted cell.
    value: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl SharedCounterIncrement {
    /// Calls the function.
    #[inline]
    fn call(&self) {
        self.value.set(::closure_runtime::ops::add(&self.value.get(), &1));
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for SharedCounterIncrement {
    type Output = ();
    #[inline]
    fn call_with(&self, (): ()) -> () {
        self.call()
    }
    fn name(&self) -> &'static str {
        "increment"
    }
    fn qualname(&self) -> &'static str {
        "shared_counter.<locals>.increment"
    }
}
impl ::closure_runtime::Function for SharedCounterIncrement {
    const NAME: &'static str = "increment";
    const QUALNAME: &'static str = "shared_counter.<locals>.increment";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["value"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] SharedCounterIncrement
}
/// `def get()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct SharedCounterGet {
    /// `value`, rebound, and shared: a reference-counted cell.
    value: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl SharedCounterGet {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        self.value.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for SharedCounterGet {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "get"
    }
    fn qualname(&self) -> &'static str {
        "shared_counter.<locals>.get"
    }
}
impl ::closure_runtime::Function for SharedCounterGet {
    const NAME: &'static str = "get";
    const QUALNAME: &'static str = "shared_counter.<locals>.get";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["value"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] SharedCounterGet
}
