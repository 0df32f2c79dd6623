//! Hello, closure, by hand.

fn counter(prefix: &str) -> impl FnMut(i64) -> String {
    let prefix = String::from(prefix);
    let mut count = 0i64;
    move |by| {
        count = count.checked_add(by).expect("int overflow");
        format!("{prefix}: {count}")
    }
}

fn main() {
    let mut step = counter("count");
    println!("{}", step(2));
    println!("{}", step(3));
}
