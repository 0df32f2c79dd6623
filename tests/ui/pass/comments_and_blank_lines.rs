//! Comments and blank lines do not take part in layout.

closure_runtime::pydef! {
    def f(x):
  # less indented
        // a line of its own
        if x:

                # more indented
            return 1

        return 2    # behind code
}

fn main() {
    assert_eq!((f(true), f(false)), (1, 2));
}
