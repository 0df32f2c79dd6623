//! A Rust closure that changes what it captures is passed as `mutable` of it.
use closure_runtime::{mutable, pydef};

pydef! {
    def each(words: list[str], f):
        for word in words:
            f(word)
}

fn main() {
    let mut length = 0;
    each(["a".to_owned()].into(), mutable(|word: String| length += word.len()));
    each(["a".to_owned()].into(), |word: String| length += word.len());
}
