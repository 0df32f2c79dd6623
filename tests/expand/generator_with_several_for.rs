/// `def products(xs: list[int], ys: list[int])`
#[allow(unused, non_snake_case, clippy::all)]
fn products(
    xs: ::closure_runtime::List<i64>,
    ys: ::closure_runtime::List<i64>,
) -> ::closure_runtime::Iter<i64> {
    ::closure_runtime::Iter::named(
        "generator object products.<locals>.<genexpr>",
        ::closure_runtime::itertools::flatten(
            ::closure_runtime::builtins::map(
                ProductsLambda { ys },
                ::closure_runtime::ops::iter(&xs),
            ),
        ),
    )
}
/// `lambda x, /`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ProductsLambda {
    /// `ys`, never rebound: its value.
    ys: ::closure_runtime::List<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl ProductsLambda {
    /// Calls the function.
    #[inline]
    fn call<X, Product>(&self, x: X) -> ::closure_runtime::Iter<Product>
    where
        X: ::core::clone::Clone + 'static + ::closure_runtime::ops::Eq<i64>
            + ::closure_runtime::ops::Mul<i64, Output = Product>,
    {
        use ::closure_runtime::builtins;
        ::closure_runtime::Iter::named(
            "generator object products.<locals>.<genexpr>.<locals>.<genexpr>",
            builtins::map(
                ProductsLambdaLambda2 {
                    x: ::core::clone::Clone::clone(&x),
                },
                builtins::filter(
                    ProductsLambdaLambda { x },
                    ::closure_runtime::ops::iter(&self.ys),
                ),
            ),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X, Product> ::closure_runtime::Callable<(X,)> for ProductsLambda
where
    X: ::core::clone::Clone + 'static + ::closure_runtime::ops::Eq<i64>
        + ::closure_runtime::ops::Mul<i64, Output = Product>,
{
    type Output = ::closure_runtime::Iter<Product>;
    #[inline]
    fn call_with(&self, (x,): (X,)) -> ::closure_runtime::Iter<Product> {
        self.call(x)
    }
    fn name(&self) -> &'static str {
        "<genexpr>"
    }
    fn qualname(&self) -> &'static str {
        "products.<locals>.<genexpr>"
    }
}
impl ::closure_runtime::Function for ProductsLambda {
    const NAME: &'static str = "<genexpr>";
    const QUALNAME: &'static str = "products.<locals>.<genexpr>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["ys"];
    const VAR_NAMES: &'static [&'static str] = &["x"];
}
::closure_runtime::closure_type! {
    [] ProductsLambda
}
/// `lambda y, /`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ProductsLambdaLambda2<X> {
    /// `x`, never rebound: its value.
    x: X,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> ProductsLambdaLambda2<X> {
    /// Calls the function.
    #[inline]
    fn call<Y, Product>(&self, y: Y) -> Product
    where
        X: ::closure_runtime::ops::Mul<Y, Output = Product>,
    {
        ::closure_runtime::ops::mul(&self.x, &y)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X, Y, Product> ::closure_runtime::Callable<(Y,)> for ProductsLambdaLambda2<X>
where
    X: ::closure_runtime::ops::Mul<Y, Output = Product>,
{
    type Output = Product;
    #[inline]
    fn call_with(&self, (y,): (Y,)) -> Product {
        self.call(y)
    }
    fn name(&self) -> &'static str {
        "<genexpr>"
    }
    fn qualname(&self) -> &'static str {
        "products.<locals>.<genexpr>.<locals>.<genexpr>"
    }
}
impl<X> ::closure_runtime::Function for ProductsLambdaLambda2<X> {
    const NAME: &'static str = "<genexpr>";
    const QUALNAME: &'static str = "products.<locals>.<genexpr>.<locals>.<genexpr>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["x"];
    const VAR_NAMES: &'static [&'static str] = &["y"];
}
::closure_runtime::closure_type! {
    [X] ProductsLambdaLambda2 < X >
}
/// `lambda y, /`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ProductsLambdaLambda<X> {
    /// `x`, never rebound: its value.
    x: X,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> ProductsLambdaLambda<X> {
    /// Calls the function.
    #[inline]
    fn call<Y>(&self, y: Y) -> bool
    where
        X: ::closure_runtime::ops::Eq<Y>,
    {
        ::closure_runtime::ops::ne(&self.x, &y)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X, Y> ::closure_runtime::Callable<(Y,)> for ProductsLambdaLambda<X>
where
    X: ::closure_runtime::ops::Eq<Y>,
{
    type Output = bool;
    #[inline]
    fn call_with(&self, (y,): (Y,)) -> bool {
        self.call(y)
    }
    fn name(&self) -> &'static str {
        "<genexpr>"
    }
    fn qualname(&self) -> &'static str {
        "products.<locals>.<genexpr>.<locals>.<genexpr>"
    }
}
impl<X> ::closure_runtime::Function for ProductsLambdaLambda<X> {
    const NAME: &'static str = "<genexpr>";
    const QUALNAME: &'static str = "products.<locals>.<genexpr>.<locals>.<genexpr>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["x"];
    const VAR_NAMES: &'static [&'static str] = &["y"];
}
::closure_runtime::closure_type! {
    [X] ProductsLambdaLambda < X >
}
