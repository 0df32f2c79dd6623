closure_runtime::pydef! {
    def f(x):
        if x:
    	return 1
        return 2
}

fn main() {}
