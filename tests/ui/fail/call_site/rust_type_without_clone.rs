use closure_runtime::pydef;

struct Money(i64);

pydef! {
    def keeper(money: Money):
        def get() -> Money:
            return money
        return get
}

fn main() {
    println!("{}", keeper(Money(1)).call().0);
}
