/// `def account()`
#[allow(unused, non_snake_case, clippy::all)]
fn account() -> AccountPay {
    let balance = ::closure_runtime::Number::from(100);
    AccountPay {
        balance: ::core::cell::Cell::new(balance),
    }
}
/// `def pay(amount: float)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct AccountPay {
    /// `balance`, rebound, and reached by this closure alone: a cell without sharing.
    balance: ::core::cell::Cell<::closure_runtime::Number>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl AccountPay {
    /// Calls the function.
    #[inline]
    fn call(&self, amount: f64) -> ::closure_runtime::Number {
        self.balance
            .set(
                ::closure_runtime::Number::from(
                    ::closure_runtime::ops::sub(&self.balance.get(), &amount),
                ),
            );
        self.balance.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(f64,)> for AccountPay {
    type Output = ::closure_runtime::Number;
    #[inline]
    fn call_with(&self, (amount,): (f64,)) -> ::closure_runtime::Number {
        self.call(amount)
    }
    fn name(&self) -> &'static str {
        "pay"
    }
    fn qualname(&self) -> &'static str {
        "account.<locals>.pay"
    }
}
impl ::closure_runtime::Function for AccountPay {
    const NAME: &'static str = "pay";
    const QUALNAME: &'static str = "account.<locals>.pay";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["balance"];
    const VAR_NAMES: &'static [&'static str] = &["amount"];
}
::closure_runtime::closure_type! {
    [] AccountPay
}
