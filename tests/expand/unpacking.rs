/// `def ends(numbers: list[int])`
#[allow(unused, non_snake_case, clippy::all)]
fn ends(numbers: ::closure_runtime::List<i64>) -> (i64, i64, i64) {
    let (parts, rest) = ::closure_runtime::ops::unpack_rest(
        ::closure_runtime::ops::iter(&numbers),
        1,
        1,
    );
    let first = ::closure_runtime::ops::get_item(&parts, &0);
    let middle = rest;
    let last = ::closure_runtime::ops::get_item(&parts, &1);
    let (low, high) = (first, last);
    let (low, high) = (high, low);
    (low, ::closure_runtime::ops::len(&middle), high)
}
