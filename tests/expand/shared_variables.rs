/// `def account(start: int)`
#[allow(dead_code)]
fn account(start: i64) -> (AccountDeposit, AccountTotal) {
    let balance = ::closure_runtime::CopyCell::new(start);
    let changes = 0;
    let deposit = AccountDeposit { balance: balance.share(), changes: ::core::cell::Cell::new(changes) };
    let total = AccountTotal { balance: balance.share() };
    (deposit, total)
}
/// `def deposit(amount: int)`, defined in `account`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct AccountDeposit {
    /// `balance`, rebound, and shared: a reference-counted cell.
    balance: ::closure_runtime::CopyCell<i64>,
    /// `changes`, rebound, and reached by this closure alone: a cell without sharing.
    changes: ::core::cell::Cell<i64>,
}
impl AccountDeposit {
    fn call(&self, amount: i64) {
        use ::closure_runtime::ops;
        self.balance.set(ops::add(&self.balance.get(), &amount));
        self.changes.set(ops::add(&self.changes.get(), &1));
    }
}
::closure_runtime::closure! {
    impl AccountDeposit
        { "account.<locals>.deposit", free_vars: &["balance", "changes"], var_names: &["amount"] }
    fn(amount: i64) -> ();
}
/// `def total()`, defined in `account`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct AccountTotal {
    /// `balance`, rebound, and shared: a reference-counted cell.
    balance: ::closure_runtime::CopyCell<i64>,
}
impl AccountTotal {
    fn call(&self) -> i64 {
        self.balance.get()
    }
}
::closure_runtime::closure! {
    impl AccountTotal { "account.<locals>.total", free_vars: &["balance"] }
    fn() -> i64;
}
