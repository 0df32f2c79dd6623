//! A parameter may have a builtin's name.

closure_runtime::pydef! {
    def f(list):
        print = list + 1
        return print
}

fn main() {
    assert_eq!(f(1), 2);
}
