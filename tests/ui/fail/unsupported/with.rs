closure_runtime::pydef! {
    def f(path):
        with open(path) as file:
            return file
}

fn main() {}
