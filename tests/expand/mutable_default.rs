/// `def collector()`
#[allow(unused, non_snake_case, clippy::all)]
fn collector<T>() -> CollectorCollect<T> {
    let items_default = ::closure_runtime::List::new();
    CollectorCollect { items_default }
}
/// `def collect(item: int, items=…)`
///
/// Captures:
/// - A default value, evaluated once where the function was defined.
#[derive(::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct CollectorCollect<T> {
    /// A default value, evaluated once where the function was defined.
    items_default: ::closure_runtime::List<T>,
}
impl<T> ::core::clone::Clone for CollectorCollect<T> {
    fn clone(&self) -> Self {
        CollectorCollect {
            items_default: ::core::clone::Clone::clone(&self.items_default),
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<T> CollectorCollect<T> {
    /// Calls the function.
    #[inline]
    #[track_caller]
    fn call(
        &self,
        item: i64,
        items: ::closure_runtime::List<i64>,
    ) -> ::closure_runtime::List<i64> {
        items.append(item);
        items
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<T> ::closure_runtime::Callable<(i64, ::closure_runtime::List<i64>)>
for CollectorCollect<T> {
    type Output = ::closure_runtime::List<i64>;
    #[inline]
    fn call_with(
        &self,
        (item, items): (i64, ::closure_runtime::List<i64>),
    ) -> ::closure_runtime::List<i64> {
        self.call(item, items)
    }
    fn name(&self) -> &'static str {
        "collect"
    }
    fn qualname(&self) -> &'static str {
        "collector.<locals>.collect"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<T> ::closure_runtime::Callable<(i64,)> for CollectorCollect<T> {
    type Output = ::closure_runtime::List<i64>;
    #[inline]
    fn call_with(&self, (item,): (i64,)) -> ::closure_runtime::List<i64> {
        self.call(item, self.items_default.clone())
    }
    fn name(&self) -> &'static str {
        "collect"
    }
    fn qualname(&self) -> &'static str {
        "collector.<locals>.collect"
    }
}
impl<T> ::closure_runtime::Function for CollectorCollect<T> {
    const NAME: &'static str = "collect";
    const QUALNAME: &'static str = "collector.<locals>.collect";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["item", "items"];
}
