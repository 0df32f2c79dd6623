/// `def shared_counter()`
#[allow(dead_code)]
fn shared_counter() -> (SharedCounterIncrement, SharedCounterGet) {
    let value = ::closure_runtime::CopyCell::new(0);
    let increment = SharedCounterIncrement { value: value.share() };
    let get = SharedCounterGet { value: value.share() };
    (increment, get)
}
/// `def increment()`, defined in `shared_counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct SharedCounterIncrement {
    /// `value`, rebound, and shared: a reference-counted cell.
    value: ::closure_runtime::CopyCell<i64>,
}
impl SharedCounterIncrement {
    fn call(&self) {
        self.value.set(::closure_runtime::ops::add(&self.value.get(), &1));
    }
}
::closure_runtime::closure! {
    impl SharedCounterIncrement { "shared_counter.<locals>.increment", free_vars: &["value"] }
    fn() -> ();
}
/// `def get()`, defined in `shared_counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct SharedCounterGet {
    /// `value`, rebound, and shared: a reference-counted cell.
    value: ::closure_runtime::CopyCell<i64>,
}
impl SharedCounterGet {
    fn call(&self) -> i64 {
        self.value.get()
    }
}
::closure_runtime::closure! {
    impl SharedCounterGet { "shared_counter.<locals>.get", free_vars: &["value"] }
    fn() -> i64;
}
