closure_runtime::pydef! {
    def run(code):
        exec(code)
}

fn main() {}
