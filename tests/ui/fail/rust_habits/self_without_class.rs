closure_runtime::pydef! {
    def counter():
        count = 0
        def step():
            self.count += 1
        return step
}

fn main() {
    counter().call();
}
