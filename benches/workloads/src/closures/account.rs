use crate::{Outcome, arithmetic::Checked, drive};
use std::cell::{Cell, RefCell};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def account(start: int):
        balance = start
        changes = 0

        def deposit(amount: int):
            nonlocal balance, changes
            balance += amount
            changes += 1

        def withdraw(amount: int) -> bool:
            nonlocal balance, changes
            if amount > balance:
                return False
            balance -= amount
            changes += 1
            return True

        def fee():
            nonlocal balance
            balance -= changes % 3

        def rich(limit: int) -> bool:
            return balance > limit

        def total() -> int:
            return balance

        return deposit, withdraw, fee, rich, total
}

pub fn pydef(rounds: i64) -> Outcome {
    let (deposit, withdraw, fee, rich, total) = black_box(account(black_box(100)));
    drive(rounds, |n| {
        deposit.call(n);
        black_box(withdraw.call(7));
        fee.call();
        black_box(rich.call(1000));
        total.call()
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    struct State {
        balance: Cell<i64>,
        changes: Cell<i64>,
    }

    fn account(
        start: i64,
    ) -> (impl Fn(i64), impl Fn(i64) -> bool, impl Fn(), impl Fn(i64) -> bool, impl Fn() -> i64) {
        let state = Rc::new(State { balance: Cell::new(start), changes: Cell::new(0) });
        let deposit = {
            let state = Rc::clone(&state);
            move |amount| {
                state.balance.set(state.balance.get().checked_add(amount).checked());
                state.changes.set(state.changes.get().checked_add(1).checked());
            }
        };
        let withdraw = {
            let state = Rc::clone(&state);
            move |amount| {
                if amount > state.balance.get() {
                    return false;
                }
                state.balance.set(state.balance.get().checked_sub(amount).checked());
                state.changes.set(state.changes.get().checked_add(1).checked());
                true
            }
        };
        let fee = {
            let state = Rc::clone(&state);
            move || {
                let fee = crate::arithmetic::modulo(state.changes.get(), 3);
                state.balance.set(state.balance.get().checked_sub(fee).checked());
            }
        };
        let rich = {
            let state = Rc::clone(&state);
            move |limit| state.balance.get() > limit
        };
        let total = move || state.balance.get();
        (deposit, withdraw, fee, rich, total)
    }

    let (deposit, withdraw, fee, rich, total) = black_box(account(black_box(100)));
    drive(rounds, |n| {
        deposit(n);
        black_box(withdraw(7));
        fee();
        black_box(rich(1000));
        total()
    })
}

struct Account {
    deposit: Box<dyn Fn(i64)>,
    withdraw: Box<dyn Fn(i64) -> bool>,
    fee: Box<dyn Fn()>,
    rich: Box<dyn Fn(i64) -> bool>,
    total: Box<dyn Fn() -> i64>,
}

pub fn workaround(rounds: i64) -> Outcome {
    fn account(start: i64) -> Account {
        let balance = Rc::new(RefCell::new(start));
        let changes = Rc::new(RefCell::new(0i64));
        let deposit = {
            let (balance, changes) = (Rc::clone(&balance), Rc::clone(&changes));
            move |amount| {
                let mut balance = balance.borrow_mut();
                *balance = balance.checked_add(amount).checked();
                *changes.borrow_mut() += 1;
            }
        };
        let withdraw = {
            let (balance, changes) = (Rc::clone(&balance), Rc::clone(&changes));
            move |amount| {
                let mut balance = balance.borrow_mut();
                if amount > *balance {
                    return false;
                }
                *balance = balance.checked_sub(amount).checked();
                *changes.borrow_mut() += 1;
                true
            }
        };
        let fee = {
            let balance = Rc::clone(&balance);
            move || {
                let mut balance = balance.borrow_mut();
                *balance = balance.checked_sub(crate::arithmetic::modulo(*changes.borrow(), 3)).checked();
            }
        };
        let rich = {
            let balance = Rc::clone(&balance);
            move |limit| *balance.borrow() > limit
        };
        Account {
            deposit: Box::new(deposit),
            withdraw: Box::new(withdraw),
            fee: Box::new(fee),
            rich: Box::new(rich),
            total: Box::new(move || *balance.borrow()),
        }
    }

    let account = black_box(account(black_box(100)));
    drive(rounds, |n| {
        (account.deposit)(n);
        black_box((account.withdraw)(7));
        (account.fee)();
        black_box((account.rich)(1000));
        (account.total)()
    })
}
