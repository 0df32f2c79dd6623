/// `def withdrawer(balance: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn withdrawer(balance: i64) -> WithdrawerWithdraw {
    WithdrawerWithdraw {
        balance: ::core::cell::Cell::new(balance),
    }
}
/// `def withdraw(amount: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct WithdrawerWithdraw {
    /// `balance`, rebound, and reached by this closure alone: a cell without sharing.
    balance: ::core::cell::Cell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl WithdrawerWithdraw {
    /// Calls the function.
    #[inline]
    fn call(&self, amount: i64) -> ::core::option::Option<i64> {
        if amount > self.balance.get() {
            return ::core::option::Option::None;
        }
        self.balance.set(::closure_runtime::ops::sub(&self.balance.get(), &amount));
        ::core::option::Option::Some(self.balance.get())
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for WithdrawerWithdraw {
    type Output = ::core::option::Option<i64>;
    #[inline]
    fn call_with(&self, (amount,): (i64,)) -> ::core::option::Option<i64> {
        self.call(amount)
    }
    fn name(&self) -> &'static str {
        "withdraw"
    }
    fn qualname(&self) -> &'static str {
        "withdrawer.<locals>.withdraw"
    }
}
impl ::closure_runtime::Function for WithdrawerWithdraw {
    const NAME: &'static str = "withdraw";
    const QUALNAME: &'static str = "withdrawer.<locals>.withdraw";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["balance"];
    const VAR_NAMES: &'static [&'static str] = &["amount"];
}
::closure_runtime::closure_type! {
    [] WithdrawerWithdraw
}
