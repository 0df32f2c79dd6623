//! What a closure remembers can be seen, shared and stored.

use closure_runtime::{Function, pydef};

pydef! {
    def multiplier(factor):
        """Makes a function that multiplies."""
        def multiply(number):
            """Multiplies."""
            return number * factor
        return multiply

    def account(balance: int):
        def deposit(amount: int) -> int:
            nonlocal balance
            balance += amount
            return balance
        def current() -> int:
            return balance
        return deposit, current

    def ticket(start: int):
        def following() -> int:
            nonlocal start
            start += 1
            return start
        return following

    def collector():
        items = []
        def collect(item: str):
            items.append(item)
            return items
        return collect
}

#[test]
fn captured_values_are_fields() {
    assert_eq!(format!("{:?}", multiplier(2)), "MultiplierMultiply { factor: 2 }");
    assert_eq!(multiplier(2).factor, 2);
}

#[test]
fn a_rebound_variable_can_be_read_between_calls() {
    let following = ticket(7);
    following.call();
    assert_eq!(following.start.get(), 8);
    assert!(format!("{following:?}").contains('8'), "{following:?}");
}

#[test]
fn closures_of_one_call_share_its_variable() {
    let (deposit, current) = account(100);
    let (_, other) = account(5);
    assert_eq!(deposit.call(50), 150);
    assert_eq!((current.call(), other.call()), (150, 5));
}

/// A clone is a second name for the same function, as assignment is in Python.
#[test]
fn a_clone_shares_state() {
    let (deposit, current) = account(0);
    let alias = deposit.clone();
    alias.call(1);
    deposit.call(2);
    assert_eq!(current.call(), 3);

    let collect = collector();
    let alias = collect.clone();
    alias.call("a");
    assert_eq!(collect.call("b").to_vec(), ["a", "b"]);
}

#[test]
fn a_list_that_is_returned_is_the_closures_own() {
    let collect = collector();
    let items = collect.call("a");
    items.append(String::from("from Rust"));
    assert_eq!(collect.call("b").to_vec(), ["a", "from Rust", "b"]);
}

/// The closure's type has a name, so a struct can hold it without a type parameter or a box.
struct Shop {
    next_ticket: TicketFollowing,
    discount: MultiplierMultiply<f64>,
}

#[test]
fn closures_are_stored_by_type_name() {
    let shop = Shop { next_ticket: ticket(0), discount: multiplier(0.5) };
    assert_eq!((shop.next_ticket.call(), shop.next_ticket.call()), (1, 2));
    assert_eq!(shop.discount.call(3), 1.5);
}

#[test]
fn facts_are_constants() {
    fn facts<F: Function>(_: &F) -> (&'static str, &'static str, &'static [&'static str]) {
        (F::NAME, F::QUALNAME, F::FREE_VARS)
    }
    assert_eq!(facts(&multiplier(1)), ("multiply", "multiplier.<locals>.multiply", &["factor"] as &[&str]));
    assert_eq!(<MultiplierMultiply<i64> as Function>::DOC, Some("Multiplies."));
    assert_eq!(<MultiplierMultiply<i64> as Function>::VAR_NAMES, ["number"]);
}

#[test]
fn a_closure_of_plain_values_can_cross_threads() {
    let double = multiplier(2);
    assert_eq!(std::thread::spawn(move || double.call(21)).join().expect("it does not panic"), 42);
}
