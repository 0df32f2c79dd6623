//! Encapsulation: the balance can only be changed through the closures. A function that returns a value on some paths
//! and None on others is an `Option` in Rust.
//!
//! Output:
//! ```text
//! deposited, now 150
//! withdrew, now 120
//! refused: insufficient funds
//! balance 120
//! ```

use closure_runtime::pydef;

pydef! {
    def bank_account(balance: int):
        def deposit(amount: int):
            nonlocal balance
            balance += amount
            return balance

        def withdraw(amount: int):
            nonlocal balance
            if amount > balance:
                return None
            balance -= amount
            return balance

        def statement():
            return f "balance {balance}"

        return deposit, withdraw, statement
}

fn main() {
    let (deposit, withdraw, statement) = bank_account(100);
    println!("deposited, now {}", deposit.call(50));
    for amount in [30, 500] {
        match withdraw.call(amount) {
            Some(left) => println!("withdrew, now {left}"),
            None => println!("refused: insufficient funds"),
        }
    }
    println!("{}", statement.call());
}
