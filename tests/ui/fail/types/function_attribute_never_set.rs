closure_runtime::pydef! {
    def run():
        def step():
            return step.calls
        print(step())
}

fn main() {}
