/// `def tally(words: list[str])`
#[allow(dead_code)]
fn tally(words: ::closure_runtime::List<::closure_runtime::String>) -> ::closure_runtime::String {
    let longest = ::closure_runtime::Cell::new(::closure_runtime::string::owned(""));
    let consider = TallyConsider { longest: longest.share() };
    for word in words.steady() {
        consider.call(&word);
    }
    longest.get()
}
/// `def consider(word: str)`, defined in `tally`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct TallyConsider {
    /// `longest`, rebound, and shared: a reference-counted cell.
    longest: ::closure_runtime::Cell<::closure_runtime::String>,
}
impl TallyConsider {
    fn call(&self, word: &str) {
        use ::closure_runtime::ops;
        if ops::len(word) > ops::len(&self.longest.get()) {
            self.longest.set(::closure_runtime::string::owned(word));
        }
    }
}
::closure_runtime::closure! {
    impl TallyConsider { "tally.<locals>.consider", free_vars: &["longest"], var_names: &["word"] }
    [Text] fn(self, (word,): (Text,)) -> ()
        where [Text: ::core::convert::AsRef<str>] { self.call(word.as_ref()) }
}
