//! What is written with serde, and read again: containers as Rust's own, shared variables as one.

use closure_runtime::{
    Cell, CopyCell, Dict, EmptyTuple, Inline, Late, List, Number, Set, Sharing, Tuple, Variables, pydef,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

fn error<T: DeserializeOwned>(text: &str) -> String {
    serde_json::from_str::<T>(text).err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn containers_are_written_as_those_of_rust() {
    let list = List::from([Some(1), None]);
    assert_eq!(written(&list), "[1,null]");
    assert_eq!(read::<List<Option<i64>>>("[1,null]"), list);
    // An alias is the same list, and is written as it is.
    assert_eq!(written(&(list.clone(), list)), "[[1,null],[1,null]]");
    let dict = Dict::from([("b".to_owned(), List::from([2])), ("a".to_owned(), List::new())]);
    assert_eq!(written(&dict), r#"{"b":[2],"a":[]}"#);
    let again: Dict<String, List<i64>> = read(r#"{"b":[2],"a":[]}"#);
    assert_eq!(format!("{again:?}"), format!("{dict:?}"));
    assert_eq!(written(&Set::from([33, 1, 8])), "[8,33,1]");
    assert_eq!(read::<Set<i64>>("[1,33,1,8]"), Set::from([1, 8, 33]));
    assert_eq!(written(&Tuple::from(["a"])), r#"["a"]"#);
    assert_eq!(read::<Tuple<(i64, bool)>>("[[1,true]]"), [(1, true)]);
    assert_eq!((written(&EmptyTuple), read::<EmptyTuple>("[]")), ("[]".to_owned(), EmptyTuple));
}

#[test]
fn numbers_stay_ints_or_floats() {
    assert_eq!(written(&[Number::from(2), Number::from(2.0)]), "[2,2.0]");
    let read: Vec<Number> = read("[2, 2.0, -1]");
    assert!(matches!(read[..], [Number::Int(2), Number::Float(_), Number::Int(-1)]), "{read:?}");
}

#[test]
fn what_cannot_be_is_an_error() {
    assert!(error::<List<i64>>(r#"{"a":1}"#).contains("expected a sequence"));
    assert!(error::<Dict<String, i64>>("[1]").contains("expected a map"));
    assert!(error::<Number>("9223372036854775808").contains("does not fit 64 bits"));
    assert!(error::<EmptyTuple>("[1]").contains("trailing characters"));
}

/// The state of two closures over the same variables, with a variable of its own in each.
#[derive(Debug, Serialize, Deserialize)]
struct Step {
    count: CopyCell<i64>,
    name: Cell<String>,
    calls: Inline<i64>,
}

fn steps() -> [Step; 2] {
    let (count, name) = (CopyCell::new(5), Cell::new("n".to_owned()));
    [1, 2].map(|calls| Step { count: count.share(), name: name.share(), calls: Inline::new(calls) })
}

#[test]
fn shared_variables_are_one_again() {
    let text = written(&Sharing(steps()));
    assert_eq!(
        text,
        r#"[{"count":{"New":[0,5]},"name":{"New":[1,"n"]},"calls":1},{"count":{"Same":0},"name":{"Same":1},"calls":2}]"#
    );
    let Sharing([first, second]) = read::<Sharing<[Step; 2]>>(&text);
    first.count.set(6);
    second.name.set("m".to_owned());
    assert_eq!((second.count.get(), first.name.get()), (6, "m".to_owned()));
    assert_eq!((first.calls.get(), second.calls.get()), (1, 2));
    // Two that are written apart are two.
    assert_eq!(
        written(&[Sharing(CopyCell::new(1)), Sharing(CopyCell::new(1))]),
        r#"[{"New":[0,1]},{"New":[0,1]}]"#
    );
}

#[test]
fn variables_of_every_kind_are_shared() {
    let (unbound, none) = (Late::<Option<i64>>::unbound(), Late::new(None::<i64>));
    let text = written(&Sharing((&unbound, &none, &unbound)));
    assert_eq!(text, r#"[{"New":[0,[]]},{"New":[1,[null]]},{"Same":0}]"#);
    type Lates = (Late<Option<i64>>, Late<Option<i64>>, Late<Option<i64>>);
    let Sharing((first, second, third)) = read::<Sharing<Lates>>(&text);
    assert_eq!((first.try_get(), second.try_get()), (None, Some(None)));
    third.set(Some(3));
    assert_eq!(first.try_get(), Some(Some(3)));

    let variables = Variables::new((std::cell::Cell::new(1), std::cell::Cell::new(2)));
    let text = written(&Sharing((&variables, &variables)));
    type Pair = Variables<(std::cell::Cell<i64>, std::cell::Cell<i64>)>;
    let Sharing((one, other)) = read::<Sharing<(Pair, Pair)>>(&text);
    one.1.set(7);
    assert_eq!(other.1.get(), 7);
}

/// A variable that holds a closure which captures variables.
#[test]
fn variables_in_variables() {
    let inner = CopyCell::new(1);
    let outer = Cell::new((inner.share(), inner.share()));
    let text = written(&Sharing((&outer, &inner)));
    assert_eq!(text, r#"[{"New":[0,[{"New":[1,1]},{"Same":1}]]},{"Same":1}]"#);
    type Nested = (Cell<(CopyCell<i64>, CopyCell<i64>)>, CopyCell<i64>);
    let Sharing((outer, inner)) = read::<Sharing<Nested>>(&text);
    inner.set(2);
    assert_eq!(outer.get().1.get(), 2);
}

#[derive(Clone, Serialize)]
struct Knot(Cell<Option<Box<Knot>>>);

#[test]
fn what_would_lose_the_sharing_is_an_error() {
    let alone = serde_json::to_string(&CopyCell::new(1)).unwrap_err().to_string();
    assert!(alone.contains("has to be in a closure_runtime::Sharing"), "{alone}");
    assert!(error::<CopyCell<i64>>(r#"{"New":[0,1]}"#).contains("has to be in a closure_runtime::Sharing"));
    let knot = Knot(Cell::new(None));
    knot.0.set(Some(Box::new(knot.clone())));
    let message = serde_json::to_string(&Sharing(&knot)).unwrap_err().to_string();
    assert!(message.contains("a variable that holds itself"), "{message}");
    knot.0.set(None);

    let list = List::from([1]);
    let message = serde_json::to_string(&Sharing((&list, list.clone()))).unwrap_err().to_string();
    assert!(message.contains("a list that has several aliases"), "{message}");

    type Two = Sharing<(CopyCell<i64>, CopyCell<i64>)>;
    assert!(error::<Two>(r#"[{"Same":0},{"New":[0,1]}]"#).contains("read before its value"));
    assert!(error::<Two>(r#"[{"New":[0,1]},{"New":[0,1]}]"#).contains("two variables have the same number"));
    assert!(error::<Two>(r#"[{"New":[0,1]},{"Old":0}]"#).contains("unknown variant `Old`"));
    type Mixed = Sharing<(CopyCell<i64>, CopyCell<u8>)>;
    assert!(error::<Mixed>(r#"[{"New":[0,1]},{"Same":0}]"#).contains("of another type"));
    // What failed leaves nothing behind.
    assert!(serde_json::to_string(&CopyCell::new(1)).is_err());
}

pydef! {
    def account(balance: int):
        history = []

        def deposit(amount: int) -> int:
            nonlocal balance
            balance += amount
            history.append(balance)
            return balance

        return deposit
}

/// The fields of the closure's struct, as serde's derive wants to see them of a type that is defined elsewhere.
#[derive(Serialize, Deserialize)]
#[serde(remote = "AccountDeposit")]
struct Deposit {
    balance: std::cell::Cell<i64>,
    history: List<i64>,
}

#[derive(Serialize, Deserialize)]
struct Saved(#[serde(with = "Deposit")] AccountDeposit);

#[test]
fn a_closure_goes_on_where_it_was() {
    let deposit = account(10);
    deposit.call(5);
    let text = written(&Saved(deposit));
    assert_eq!(text, r#"{"balance":15,"history":[15]}"#);
    let Saved(deposit) = read(&text);
    assert_eq!((deposit.call(1), deposit.history), (16, List::from([15, 16])));
}

pydef! {
    def tank(level: int, refills: int):
        #[derive(Serialize, Deserialize)]
        def refill(amount: int) -> int:
            nonlocal level, refills
            level += amount
            refills += 1
            return level

        #[derive(Serialize, Deserialize)]
        def drain(amount: int) -> int:
            nonlocal level, refills
            level -= amount
            return level * 100 + refills

        return refill, drain
}

#[test]
fn closures_that_derive_serde_are_written_themselves() {
    let (refill, drain) = tank(10, 0);
    refill.call(5);
    let text = written(&Sharing((refill, drain)));
    let Sharing((refill, drain)): Sharing<(TankRefill, TankDrain)> = read(&text);
    assert_eq!((refill.call(1), drain.call(6), refill.call(2)), (16, 1002, 12));
}

mod tanks {
    closure_runtime::pydef!(
        pub
        "
        def reservoir(level: int, full: float):
            def refill(amount: int):
                nonlocal level, full
                level += amount
                full += 0.5
                return level

            def drain(amount: int):
                nonlocal level, full
                level -= amount
                return level, full

            return refill, drain
        "
    );

    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(remote = "ReservoirRefill")]
    pub struct Refill {
        variables: closure_runtime::Variables<ReservoirVariables>,
    }

    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(remote = "ReservoirDrain")]
    pub struct Drain {
        variables: closure_runtime::Variables<ReservoirVariables>,
    }
}

#[derive(Serialize, Deserialize)]
struct Reservoir {
    #[serde(with = "tanks::Refill")]
    refill: tanks::ReservoirRefill,
    #[serde(with = "tanks::Drain")]
    drain: tanks::ReservoirDrain,
}

#[test]
fn variables_that_are_held_together_are_written_by_name_and_shared_again() {
    let (refill, drain) = tanks::reservoir(10, 0.5);
    refill.call(5);
    let text = written(&Sharing(Reservoir { refill, drain }));
    assert_eq!(
        text,
        r#"{"refill":{"variables":{"New":[0,{"level":15,"full":1.0}]}},"drain":{"variables":{"Same":0}}}"#
    );
    let Sharing(Reservoir { refill, drain }) = read(&text);
    assert_eq!((refill.call(1), drain.call(6), refill.call(2)), (16, (10, 1.5), 12));

    type Variables = Sharing<closure_runtime::Variables<tanks::ReservoirVariables>>;
    assert!(error::<Variables>(r#"{"New":[0,{"level":1}]}"#).contains("missing field `full`"));
    assert!(error::<Variables>(r#"{"New":[0,[1]]}"#).contains("fields are missing"));
    let Sharing(variables) = read::<Variables>(r#"{"New":[0,[7,0.25]]}"#);
    assert_eq!(
        format!("{variables:?}"),
        "ReservoirVariables { level: Cell { value: 7 }, full: Cell { value: 0.25 } }"
    );
}
