/// `def table(rows: int, columns: int)`
#[allow(dead_code)]
fn table(rows: i64, columns: i64) -> ::closure_runtime::List<::closure_runtime::List<i64>> {
    use ::closure_runtime::{builtins, ops};
    use ::core::iter::Iterator;
    builtins::list(Iterator::map(1..ops::add(&rows, &1), |row| {
        builtins::list(Iterator::map(1..ops::add(&columns, &1), |column| ops::mul(&row, &column)))
    }))
}
/// `def lengths(words: list[str])`
#[allow(dead_code)]
fn lengths(
    words: ::closure_runtime::List<::closure_runtime::String>,
) -> ::closure_runtime::Dict<::closure_runtime::String, i64> {
    use ::closure_runtime::ops;
    let items = ::closure_runtime::Dict::new();
    for word in words.steady() {
        if ops::truth(&word) {
            items.insert(::core::clone::Clone::clone(&word), ops::len(&word));
        }
    }
    items
}
