closure_runtime::pydef! {
    def f(job: &Jobb) -> int:
        return 1
}

fn main() {}
