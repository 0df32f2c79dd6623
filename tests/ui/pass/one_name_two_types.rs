//! A name may have one type after another, as long as no closure shares it.

closure_runtime::pydef! {
    def f(n: int):
        x = n + 1
        x = str(x) + "!"
        return x
}

fn main() {
    assert_eq!(f(1), "2!");
}
