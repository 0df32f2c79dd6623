closure_runtime::pydef! {
    from .helpers import add
}

fn main() {}
