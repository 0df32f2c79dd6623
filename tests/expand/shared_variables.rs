/// `def account(start: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn account(start: i64) -> (AccountDeposit, AccountTotal) {
    let balance = ::closure_runtime::CopyCell::new(start);
    let changes = 0;
    let deposit = AccountDeposit {
        balance: balance.share(),
        changes: ::core::cell::Cell::new(changes),
    };
    let total = AccountTotal {
        balance: balance.share(),
    };
    (deposit, total)
}
/// `def deposit(amount: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct AccountDeposit {
    /// `balance`, rebound, and shared: a reference-counted cell.
    balance: ::closure_runtime::CopyCell<i64>,
    /// `changes`, rebound, and reached by this closure alone: a cell without sharing.
    changes: ::core::cell::Cell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl AccountDeposit {
    /// Calls the function.
    #[inline]
    fn call(&self, amount: i64) {
        use ::closure_runtime::ops;
        self.balance.set(ops::add(&self.balance.get(), &amount));
        self.changes.set(ops::add(&self.changes.get(), &1));
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for AccountDeposit {
    type Output = ();
    #[inline]
    fn call_with(&self, (amount,): (i64,)) -> () {
        self.call(amount)
    }
    fn name(&self) -> &'static str {
        "deposit"
    }
    fn qualname(&self) -> &'static str {
        "account.<locals>.deposit"
    }
}
impl ::closure_runtime::Function for AccountDeposit {
    const NAME: &'static str = "deposit";
    const QUALNAME: &'static str = "account.<locals>.deposit";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["balance", "changes"];
    const VAR_NAMES: &'static [&'static str] = &["amount"];
}
::closure_runtime::closure_type! {
    [] AccountDeposit
}
/// `def total()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct AccountTotal {
    /// `balance`, rebound, and shared: a reference-counted cell.
    balance: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl AccountTotal {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        self.balance.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for AccountTotal {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "total"
    }
    fn qualname(&self) -> &'static str {
        "account.<locals>.total"
    }
}
impl ::closure_runtime::Function for AccountTotal {
    const NAME: &'static str = "total";
    const QUALNAME: &'static str = "account.<locals>.total";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["balance"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] AccountTotal
}
