/// `def account()`
#[allow(dead_code)]
fn account() -> AccountPay {
    let balance = ::closure_runtime::Number::from(100);
    AccountPay { balance: ::core::cell::Cell::new(balance) }
}
/// `def pay(amount: float)`, defined in `account`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct AccountPay {
    /// `balance`, rebound, and reached by this closure alone: a cell without sharing.
    balance: ::core::cell::Cell<::closure_runtime::Number>,
}
impl AccountPay {
    fn call(&self, amount: f64) -> ::closure_runtime::Number {
        self.balance
            .set(::closure_runtime::Number::from(::closure_runtime::ops::sub(&self.balance.get(), &amount)));
        self.balance.get()
    }
}
::closure_runtime::closure! {
    impl AccountPay { "account.<locals>.pay", free_vars: &["balance"], var_names: &["amount"] }
    fn(amount: f64) -> ::closure_runtime::Number;
}
