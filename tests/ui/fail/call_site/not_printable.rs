struct Job;

closure_runtime::pydef! {
    def show(x):
        print(x)
}

fn main() {
    show(Job);
}
