/// `def shop(price)`
#[allow(unused, non_snake_case, clippy::all)]
fn shop<Price>(price: Price) -> (ShopTotal<Price>, ShopReceipt<Price>)
where
    Price: ::core::clone::Clone,
{
    let total = ShopTotal {
        price: ::core::clone::Clone::clone(&price),
    };
    let receipt = ShopReceipt { price };
    (total, receipt)
}
/// `def total(discount=…)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ShopTotal<Price> {
    /// `price`, never rebound: its value.
    price: Price,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Price> ShopTotal<Price> {
    /// Calls the function.
    #[inline]
    fn call<Discount>(&self, discount: ::core::option::Option<Discount>) -> Price
    where
        Price: ::core::clone::Clone,
        Discount: ::closure_runtime::Callable<(Price,), Output = Price>,
    {
        ShopTotal::run(&self.price, discount)
    }
    /// Calls the function with captured variables that the caller holds, too.
    #[inline]
    fn run<Discount>(price: &Price, discount: ::core::option::Option<Discount>) -> Price
    where
        Price: ::core::clone::Clone,
        Discount: ::closure_runtime::Callable<(Price,), Output = Price>,
    {
        use ::core::clone::Clone;
        if ::closure_runtime::ops::is_absent::<(Price,), _>(&discount) {
            return Clone::clone(price);
        }
        ::closure_runtime::Callable::call_with(
            discount.as_ref().unwrap(),
            (Clone::clone(price),),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Price, Discount> ::closure_runtime::Callable<(::core::option::Option<Discount>,)>
for ShopTotal<Price>
where
    Price: ::core::clone::Clone,
    Discount: ::closure_runtime::Callable<(Price,), Output = Price>,
{
    type Output = Price;
    #[inline]
    fn call_with(&self, (discount,): (::core::option::Option<Discount>,)) -> Price {
        self.call(discount)
    }
    fn name(&self) -> &'static str {
        "total"
    }
    fn qualname(&self) -> &'static str {
        "shop.<locals>.total"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Price> ::closure_runtime::Callable<()> for ShopTotal<Price>
where
    Price: ::core::clone::Clone,
    ::closure_runtime::Func<
        (Price,),
        Price,
    >: ::closure_runtime::Callable<(Price,), Output = Price>,
{
    type Output = Price;
    #[inline]
    fn call_with(&self, (): ()) -> Price {
        self.call(
            ::core::option::Option::None::<::closure_runtime::Func<(Price,), Price>>,
        )
    }
    fn name(&self) -> &'static str {
        "total"
    }
    fn qualname(&self) -> &'static str {
        "shop.<locals>.total"
    }
}
impl<Price> ::closure_runtime::Function for ShopTotal<Price> {
    const NAME: &'static str = "total";
    const QUALNAME: &'static str = "shop.<locals>.total";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["price"];
    const VAR_NAMES: &'static [&'static str] = &["discount"];
}
::closure_runtime::closure_type! {
    [Price] ShopTotal < Price >
}
/// `def receipt()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ShopReceipt<Price> {
    /// `price`, never rebound: its value.
    price: Price,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Price> ShopReceipt<Price> {
    /// Calls the function.
    #[inline]
    fn call(&self) -> ::closure_runtime::String
    where
        Price: ::core::clone::Clone + ::closure_runtime::fmt::Format,
    {
        ::closure_runtime::format!(
            "total {}", ::closure_runtime::fmt::str(& ShopTotal::run(& self.price,
            ::core::option::Option::None:: < ::closure_runtime::Func < (Price,), Price >
            >))
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Price> ::closure_runtime::Callable<()> for ShopReceipt<Price>
where
    Price: ::core::clone::Clone + ::closure_runtime::fmt::Format,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (): ()) -> ::closure_runtime::String {
        self.call()
    }
    fn name(&self) -> &'static str {
        "receipt"
    }
    fn qualname(&self) -> &'static str {
        "shop.<locals>.receipt"
    }
}
impl<Price> ::closure_runtime::Function for ShopReceipt<Price> {
    const NAME: &'static str = "receipt";
    const QUALNAME: &'static str = "shop.<locals>.receipt";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["total"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [Price] ShopReceipt < Price >
}
