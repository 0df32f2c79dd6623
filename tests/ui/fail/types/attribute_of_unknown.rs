closure_runtime::pydef! {
    def f(thing):
        return thing.speed
}

fn main() {}
