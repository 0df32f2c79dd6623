/// `def word_counter()`
#[allow(dead_code)]
fn word_counter() -> (WordCounterAdd, WordCounterTotal) {
    let counts = ::closure_runtime::Dict::<::closure_runtime::String, i64>::new();
    let add = WordCounterAdd { counts: ::core::clone::Clone::clone(&counts) };
    let total = WordCounterTotal { counts };
    (add, total)
}
/// `def add(word: str)`, defined in `word_counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct WordCounterAdd {
    /// `counts`, never rebound: its value.
    counts: ::closure_runtime::Dict<::closure_runtime::String, i64>,
}
impl WordCounterAdd {
    fn call(&self, word: &str) -> i64 {
        use ::closure_runtime::ops;
        let item = ops::add(&self.counts.get_or(word, 0), &1);
        ops::set_item(&self.counts, ::closure_runtime::string::owned(word), item);
        ops::get_item(&self.counts, word)
    }
}
::closure_runtime::closure! {
    impl WordCounterAdd { "word_counter.<locals>.add", free_vars: &["counts"], var_names: &["word"] }
    [Text] fn(self, (word,): (Text,)) -> i64
        where [Text: ::core::convert::AsRef<str>] { self.call(word.as_ref()) }
}
/// `def total()`, defined in `word_counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct WordCounterTotal {
    /// `counts`, never rebound: its value.
    counts: ::closure_runtime::Dict<::closure_runtime::String, i64>,
}
impl WordCounterTotal {
    fn call(&self) -> i64 {
        ::closure_runtime::builtins::sum(::closure_runtime::ops::iter(&self.counts.values()))
    }
}
::closure_runtime::closure! {
    impl WordCounterTotal { "word_counter.<locals>.total", free_vars: &["counts"] }
    fn() -> i64;
}
