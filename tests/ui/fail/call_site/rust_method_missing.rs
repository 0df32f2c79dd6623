pub struct Job;

closure_runtime::pydef! {
    def f(job: &Job) -> int:
        return job.priority()
}

fn main() {}
