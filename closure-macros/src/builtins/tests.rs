//! Every row of the table is read, and its facts are compared with what its signature says.

use super::*;

fn rows() -> impl Iterator<Item = (BuiltinId, &'static Row)> {
    BuiltinId::all().flat_map(|id| {
        let builtin = BUILTINS[usize::from(id.0)];
        builtin.rows.iter().chain(builtin.spread).map(move |row| (id, row))
    })
}

fn signature(row: &Row) -> Signature {
    Signature::parse(row).unwrap_or_else(|message| panic!("{}: {message}", row.signature))
}

#[test]
fn every_signature_is_in_the_notation() {
    for (_, row) in rows() {
        signature(row);
    }
}

#[test]
fn what_is_not_in_the_notation_is_rejected() {
    for wrong in [
        "",
        "(",
        "(A",
        "(word)",
        "(list)",
        "(list[A, B])",
        "(iter[])",
        "(A B)",
        "(A) -> ",
        "(A) -> B C",
        "(A) where",
        "(A) where Fits(A)",
        "(A) where Lt A",
        "(fn(A))",
    ] {
        let row = Row { signature: wrong, rust: "", effect: Effect::Pure, as_value: true };
        assert!(Signature::parse(&row).is_err(), "{wrong}");
    }
}

#[test]
fn names_are_unique_and_their_owners_are_in_the_table() {
    assert_eq!(BY_NAME.len(), COUNT);
    for id in BuiltinId::all() {
        assert_eq!(BuiltinId::named(id.name), Some(id));
        // An iterator's methods are the one case of a type that has no name of its own.
        if id.name.contains('.') && !id.name.starts_with("generator.") {
            assert!(id.owner().is_some(), "{}", id.name);
        }
    }
}

#[test]
fn effects_follow_from_signatures() {
    let mut by_path: HashMap<&str, Effect> = HashMap::default();
    for (id, row) in rows() {
        let read = signature(row);
        let other = *by_path.entry(row.rust).or_insert(row.effect);
        assert!(id.kind == Kind::Method || other == row.effect, "two effects of {}", row.rust);
        let calls = read.params.iter().any(|param| param.function_arity().is_some());
        let lazy = id.iterates == Iterates::Lazy;
        if row.effect == Effect::RunsCode {
            assert!(calls && !lazy, "{} runs no function that it is given", id.name);
        } else if calls {
            assert!(lazy, "{} runs a function that it is given", id.name);
        }
        // Elements that are asked for come from an iterator, which may run code.
        let iterates = read.params.iter().any(|param| matches!(param.ty, Pattern::Iter(_)));
        assert!(!iterates || lazy || row.effect != Effect::Pure, "{} iterates", id.name);
    }
}

#[test]
fn iteration_follows_from_signatures() {
    for id in BuiltinId::all() {
        let rows: Vec<Signature> = id.rows.iter().map(signature).collect();
        let gives_iterator =
            rows.iter().any(|row| matches!(row.result, Pattern::Con(crate::infer::Con::Iter, _)));
        assert_eq!(gives_iterator, id.iterates == Iterates::Lazy, "{}", id.name);
        let asks = rows
            .iter()
            .flat_map(|row| &row.params)
            .any(|param| matches!(param.ty, Pattern::Iter(_) | Pattern::Con(crate::infer::Con::Iter, _)));
        if matches!(id.iterates, Iterates::UsesUp | Iterates::StopsEarly) {
            assert!(asks, "{} asks for no elements", id.name);
        }
    }
}

#[test]
fn only_what_compiles_has_facts() {
    for id in BuiltinId::all() {
        let has_calls = !id.rows.is_empty() || id.as_value.is_some();
        match id.kind {
            Kind::Function | Kind::Class | Kind::Method => assert!(id.instead.is_none(), "{}", id.name),
            _ => assert!(!has_calls && id.access == Access::Any, "{}", id.name),
        }
    }
}

#[test]
fn what_has_calls_has_a_value() {
    let mut paths: HashMap<&str, BuiltinId> = HashMap::default();
    for id in BuiltinId::all() {
        if let Some(path) = id.as_value {
            let other = paths.insert(path, id);
            assert!(other.is_none(), "{} is the value of two builtins", path);
            let called = id.rows.is_empty() || id.rows.iter().any(|row| row.as_value);
            assert!(called, "{} cannot be called as a value", id.name);
        }
        assert!(id.rows.is_empty() || id.as_value.is_some(), "{} has no value", id.name);
    }
}

#[test]
fn members_are_found_by_their_owners() {
    let math = BuiltinId::named("math").expect("a module of the table");
    assert_eq!(math.member("sqrt"), BuiltinId::named("math.sqrt"));
    assert_eq!(math.member("upper"), None);
    assert_eq!(BuiltinId::of_every_module("math"), None);
    assert_eq!(BuiltinId::importable("max"), None);
    assert_eq!(BuiltinId::importable("str.upper"), None);
    assert_eq!(BuiltinId::importable("math.sqrt"), math.member("sqrt"));
    let chain = BuiltinId::named("itertools.chain").expect("a class of the table");
    assert!(chain.member("from_iterable").is_some());
    assert!(
        !BuiltinId::named("itertools")
            .expect("a module")
            .members()
            .any(|id| id.short_name() == "from_iterable")
    );
}
