/// `def table(rows: int, columns: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn table(
    rows: i64,
    columns: i64,
) -> ::closure_runtime::List<::closure_runtime::List<i64>> {
    ::closure_runtime::builtins::list(
        (1..::closure_runtime::ops::add(&rows, &1))
            .map(|row| ::closure_runtime::builtins::list(
                (1..::closure_runtime::ops::add(&columns, &1))
                    .map(|column| ::closure_runtime::ops::mul(&row, &column)),
            )),
    )
}
/// `def lengths(words: list[str])`
#[allow(unused, non_snake_case, clippy::all)]
fn lengths(
    words: ::closure_runtime::List<::std::string::String>,
) -> ::closure_runtime::Dict<::std::string::String, i64> {
    let items = ::closure_runtime::Dict::new();
    for word in words.steady() {
        if ::closure_runtime::ops::truth(&word) {
            items.insert(word.clone(), ::closure_runtime::ops::len(&word));
        }
    }
    items
}
