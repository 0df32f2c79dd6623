closure_runtime::pydef! {
    def run():
        def step():
            step.calls += 1
            return step.calls
        step.calls = 0
        print(step.cals)
}

fn main() {}
