closure_runtime::pydef! {
    from math import *
}

fn main() {}
