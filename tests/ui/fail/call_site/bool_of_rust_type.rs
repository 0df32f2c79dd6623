struct Job;

closure_runtime::pydef! {
    def describe(x):
        if x:
            return "yes"
        return "no"
}

fn main() {
    describe(Job);
}
