/// `def withdrawer(balance: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn withdrawer(balance: i64) -> WithdrawerWithdraw {
    WithdrawerWithdraw { balance: ::core::cell::Cell::new(balance) }
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
    fn call(&self, amount: i64) -> ::core::option::Option<i64> {
        if amount > self.balance.get() {
            return ::core::option::Option::None;
        }
        self.balance.set(::closure_runtime::ops::sub(&self.balance.get(), &amount));
        ::core::option::Option::Some(self.balance.get())
    }
}
::closure_runtime::closure! {
    impl WithdrawerWithdraw {
        "withdrawer.<locals>.withdraw", free_vars: &["balance"], var_names: &["amount"]
    }
    fn(amount: i64) -> ::core::option::Option<i64>;
}
