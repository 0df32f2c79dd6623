/// `def withdrawer(balance: int)`
#[allow(dead_code)]
fn withdrawer(balance: i64) -> WithdrawerWithdraw {
    WithdrawerWithdraw { balance: ::core::cell::Cell::new(balance) }
}
/// `def withdraw(amount: int)`, defined in `withdrawer`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct WithdrawerWithdraw {
    /// `balance`, rebound, and reached by this closure alone: a cell without sharing.
    balance: ::core::cell::Cell<i64>,
}
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
    impl WithdrawerWithdraw
        { "withdrawer.<locals>.withdraw", free_vars: &["balance"], var_names: &["amount"] }
    fn(amount: i64) -> ::core::option::Option<i64>;
}
