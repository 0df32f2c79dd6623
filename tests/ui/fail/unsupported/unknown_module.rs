closure_runtime::pydef! {
    import random

    def roll():
        return random.randint(1, 6)
}

fn main() {}
