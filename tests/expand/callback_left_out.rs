/// `def shop(price)`
#[allow(dead_code)]
fn shop<Price>(price: Price) -> (ShopTotal<Price>, ShopReceipt<Price>)
where
    Price: ::core::clone::Clone,
{
    let total = ShopTotal { price: ::core::clone::Clone::clone(&price) };
    let receipt = ShopReceipt { price };
    (total, receipt)
}
/// `def total(discount=…)`, defined in `shop`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ShopTotal<Price> {
    /// `price`, never rebound: its value.
    price: Price,
}
impl<Price> ShopTotal<Price> {
    fn call<Discount>(&self, discount: ::core::option::Option<Discount>) -> Price
    where
        Price: ::core::clone::Clone,
        Discount: ::closure_runtime::Callable<(Price,), Output = Price>,
    {
        ShopTotal::run(&self.price, discount)
    }
    /// Calls the function with captured variables that the caller holds, too.
    fn run<Discount>(price: &Price, discount: ::core::option::Option<Discount>) -> Price
    where
        Price: ::core::clone::Clone,
        Discount: ::closure_runtime::Callable<(Price,), Output = Price>,
    {
        use ::core::clone::Clone;
        if ::closure_runtime::ops::is_absent::<(Price,), _>(&discount) {
            return Clone::clone(price);
        }
        ::closure_runtime::Callable::call_with(discount.as_ref().unwrap(), (Clone::clone(price),))
    }
}
::closure_runtime::closure! {
    impl[Price] ShopTotal<Price> { "shop.<locals>.total", free_vars: &["price"], var_names: &["discount"] }
    [Discount] fn(discount: ::core::option::Option<Discount>) -> Price
        where [Price: ::core::clone::Clone, Discount: ::closure_runtime::Callable<(Price,), Output = Price>];
    fn(self, (): ()) -> Price where [Price: ::core::clone::Clone] {
        self.call(::core::option::Option::None::<::closure_runtime::Func<(Price,), Price>>)
    }
}
/// `def receipt()`, defined in `shop`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ShopReceipt<Price> {
    /// `price`, never rebound: its value.
    price: Price,
}
impl<Price> ShopReceipt<Price> {
    fn call(&self) -> ::closure_runtime::String
    where
        Price: ::core::clone::Clone + ::closure_runtime::fmt::Format,
    {
        ::closure_runtime::format!(
            "total {}",
            ::closure_runtime::fmt::str(&ShopTotal::run(
                &self.price,
                ::core::option::Option::None::<::closure_runtime::Func<(Price,), Price>>
            ))
        )
    }
}
::closure_runtime::closure! {
    impl[Price] ShopReceipt<Price> { "shop.<locals>.receipt", free_vars: &["total"] }
    fn() -> ::closure_runtime::String where [Price: ::core::clone::Clone + ::closure_runtime::fmt::Format];
}
