/// `def report(name: str, price: float, count: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn report(name: &str, price: f64, count: i64) {
    ::std::print!(
        "{} {} x{}\n\n", ::closure_runtime::fmt::spec(& ::std::format!("{}",
        ::closure_runtime::fmt::repr(name)), ">10"), ::closure_runtime::fmt::spec(&
        price, ".2f"), ::closure_runtime::fmt::spec(& count, "03d")
    );
    ::std::println!(
        "{} | {}", ::closure_runtime::ops::modulo("%s costs %.1f", &
        (::std::string::String::from(name), price,)),
        ::closure_runtime::string::upper(name)
    );
}
