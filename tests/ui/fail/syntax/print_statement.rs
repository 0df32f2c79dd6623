closure_runtime::pydef! {
    def f(x):
        print "hello"
}

fn main() {}
