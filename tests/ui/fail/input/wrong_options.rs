//! What stands before the source is a path or a visibility.
mod visibility {
    closure_runtime::pydef!(pub(everywhere) "def f(): return 1");
}
mod path {
    closure_runtime::pydef!(crate = "closure_runtime", "def f(): return 1");
}

fn main() {}
