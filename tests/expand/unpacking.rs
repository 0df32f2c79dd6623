/// `def ends(numbers: list[int])`
#[allow(dead_code)]
fn ends(numbers: ::closure_runtime::List<i64>) -> (i64, i64, i64) {
    use ::closure_runtime::ops;
    let (parts, rest) = ops::unpack_rest(ops::iter(&numbers), 1, 1);
    let first = ops::get_item(&parts, &0);
    let middle = rest;
    let last = ops::get_item(&parts, &1);
    let (low, high) = (first, last);
    let (low, high) = (high, low);
    (low, ops::len(&middle), high)
}
