/// `def report(name: str, price: float, count: int)`
#[allow(clippy::print_with_newline, clippy::useless_format, dead_code)]
fn report(name: &str, price: f64, count: i64) {
    use ::closure_runtime::{fmt, string};
    ::closure_runtime::output::print!(
        "{} {} x{}\n\n",
        fmt::spec(&::closure_runtime::format!("{}", fmt::repr(name)), ">10"),
        fmt::spec(&price, ".2f"),
        fmt::spec(&count, "03d")
    );
    ::closure_runtime::output::println!(
        "{} | {}",
        ::closure_runtime::ops::modulo("%s costs %.1f", &(string::owned(name), price,)),
        string::upper(name)
    );
}
