closure_runtime::pydef! {
    def f():
        ages = {"Ann": 1}
        ages["Bob"] = "two"
        return ages["Ann"] + 1
}

fn main() {}
