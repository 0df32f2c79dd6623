/// `def collector()`
#[allow(unused, non_snake_case, clippy::all)]
fn collector() -> CollectorCollect {
    let items_default = ::closure_runtime::List::<i64>::new();
    CollectorCollect { items_default }
}
/// `def collect(item: int, items=…)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct CollectorCollect {
    /// A default value, evaluated once where the function was defined.
    items_default: ::closure_runtime::List<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl CollectorCollect {
    /// Calls the function.
    #[inline]
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
impl ::closure_runtime::Callable<(i64, ::closure_runtime::List<i64>)>
for CollectorCollect {
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
impl ::closure_runtime::Callable<(i64,)> for CollectorCollect {
    type Output = ::closure_runtime::List<i64>;
    #[inline]
    fn call_with(&self, (item,): (i64,)) -> ::closure_runtime::List<i64> {
        self.call(item, ::core::clone::Clone::clone(&self.items_default))
    }
    fn name(&self) -> &'static str {
        "collect"
    }
    fn qualname(&self) -> &'static str {
        "collector.<locals>.collect"
    }
}
impl ::closure_runtime::Function for CollectorCollect {
    const NAME: &'static str = "collect";
    const QUALNAME: &'static str = "collector.<locals>.collect";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["item", "items"];
}
::closure_runtime::closure_type! {
    [] CollectorCollect
}
