/// `def products(xs: list[int], ys: list[int])`
#[allow(dead_code)]
fn products(
    xs: ::closure_runtime::List<i64>,
    ys: ::closure_runtime::List<i64>,
) -> ::closure_runtime::Iter<i64> {
    ::closure_runtime::Iter::named(
        "generator object products.<locals>.<genexpr>",
        ::closure_runtime::itertools::flatten(::closure_runtime::builtins::map(
            ProductsLambda { ys },
            ::closure_runtime::ops::iter(&xs),
        )),
    )
}
/// `lambda x, /`, defined in `products`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ProductsLambda {
    /// `ys`, never rebound: its value.
    ys: ::closure_runtime::List<i64>,
}
impl ProductsLambda {
    fn call<X, Product>(&self, x: X) -> ::closure_runtime::Iter<Product>
    where
        X: ::core::clone::Clone
            + 'static
            + ::closure_runtime::ops::Eq<i64>
            + ::closure_runtime::ops::Mul<i64, Output = Product>,
    {
        use ::closure_runtime::builtins;
        ::closure_runtime::Iter::named(
            "generator object products.<locals>.<genexpr>.<locals>.<genexpr>",
            builtins::map(
                ProductsLambdaLambda2 { x: ::core::clone::Clone::clone(&x) },
                builtins::filter(ProductsLambdaLambda { x }, ::closure_runtime::ops::iter(&self.ys)),
            ),
        )
    }
}
::closure_runtime::closure! {
    impl ProductsLambda { "products.<locals>.<genexpr>", free_vars: &["ys"], var_names: &["x"] }
    [X, Product] fn(x: X) -> ::closure_runtime::Iter<Product> where [
        X: ::core::clone::Clone + 'static + ::closure_runtime::ops::Eq<i64> + ::closure_runtime::ops::Mul<i64, Output = Product>
    ];
}
/// `lambda y, /`, defined in `<genexpr>`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ProductsLambdaLambda2<X> {
    /// `x`, never rebound: its value.
    x: X,
}
impl<X> ProductsLambdaLambda2<X> {
    fn call<Y, Product>(&self, y: Y) -> Product
    where
        X: ::closure_runtime::ops::Mul<Y, Output = Product>,
    {
        ::closure_runtime::ops::mul(&self.x, &y)
    }
}
::closure_runtime::closure! {
    impl[X] ProductsLambdaLambda2<X>
        { "products.<locals>.<genexpr>.<locals>.<genexpr>", free_vars: &["x"], var_names: &["y"] }
    [Y, Product] fn(y: Y) -> Product where [X: ::closure_runtime::ops::Mul<Y, Output = Product>];
}
/// `lambda y, /`, defined in `<genexpr>`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ProductsLambdaLambda<X> {
    /// `x`, never rebound: its value.
    x: X,
}
impl<X> ProductsLambdaLambda<X> {
    fn call<Y>(&self, y: Y) -> bool
    where
        X: ::closure_runtime::ops::Eq<Y>,
    {
        ::closure_runtime::ops::ne(&self.x, &y)
    }
}
::closure_runtime::closure! {
    impl[X] ProductsLambdaLambda<X>
        { "products.<locals>.<genexpr>.<locals>.<genexpr>", free_vars: &["x"], var_names: &["y"] }
    [Y] fn(y: Y) -> bool where [X: ::closure_runtime::ops::Eq<Y>];
}
