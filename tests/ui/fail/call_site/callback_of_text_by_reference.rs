//! What a function is called with it may keep, so that text reaches it as a `String`.
closure_runtime::pydef! {
    def each(words: list[str], f):
        for word in words:
            f(word)
}

fn main() {
    each(["a".to_owned()].into(), |word: &str| println!("{word}"));
}
