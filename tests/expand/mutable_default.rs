/// `def collector()`
#[allow(dead_code)]
fn collector() -> CollectorCollect {
    let items_default = ::closure_runtime::List::<i64>::new();
    CollectorCollect { items_default }
}
/// `def collect(item: int, items=…)`, defined in `collector`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CollectorCollect {
    /// A default value, evaluated once where the function was defined.
    items_default: ::closure_runtime::List<i64>,
}
impl CollectorCollect {
    fn call(&self, item: i64, items: ::closure_runtime::List<i64>) -> ::closure_runtime::List<i64> {
        items.append(item);
        items
    }
}
::closure_runtime::closure! {
    impl CollectorCollect { "collector.<locals>.collect", var_names: &["item", "items"] }
    fn(item: i64, items: ::closure_runtime::List<i64>) -> ::closure_runtime::List<i64>;
    fn(self, (item,): (i64,)) -> ::closure_runtime::List<i64>
        { self.call(item, ::core::clone::Clone::clone(&self.items_default)) }
}
