use closure_runtime::pydef;

pydef!(include_str!("closures.py"));

pub fn shown() {
    let account = account("Ann", 10);
    println!("{} {}", account.call(5), account.owner);
    println!("{:?}", squares(3));
}
