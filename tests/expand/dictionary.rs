/// `def word_counter()`
#[allow(unused, non_snake_case, clippy::all)]
fn word_counter() -> (WordCounterAdd, WordCounterTotal) {
    let counts = ::closure_runtime::Dict::<::closure_runtime::String, i64>::new();
    let add = WordCounterAdd {
        counts: ::core::clone::Clone::clone(&counts),
    };
    let total = WordCounterTotal { counts };
    (add, total)
}
/// `def add(word: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct WordCounterAdd {
    /// `counts`, never rebound: its value.
    counts: ::closure_runtime::Dict<::closure_runtime::String, i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl WordCounterAdd {
    /// Calls the function.
    #[inline]
    fn call(&self, word: &str) -> i64 {
        use ::closure_runtime::ops;
        let item = ops::add(&self.counts.get_or(word, 0), &1);
        ops::set_item(&self.counts, ::closure_runtime::string::owned(word), item);
        ops::get_item(&self.counts, word)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for WordCounterAdd
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = i64;
    #[inline]
    fn call_with(&self, (word,): (Text,)) -> i64 {
        self.call(word.as_ref())
    }
    fn name(&self) -> &'static str {
        "add"
    }
    fn qualname(&self) -> &'static str {
        "word_counter.<locals>.add"
    }
}
impl ::closure_runtime::Function for WordCounterAdd {
    const NAME: &'static str = "add";
    const QUALNAME: &'static str = "word_counter.<locals>.add";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["counts"];
    const VAR_NAMES: &'static [&'static str] = &["word"];
}
::closure_runtime::closure_type! {
    [] WordCounterAdd
}
/// `def total()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct WordCounterTotal {
    /// `counts`, never rebound: its value.
    counts: ::closure_runtime::Dict<::closure_runtime::String, i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl WordCounterTotal {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        ::closure_runtime::builtins::sum(
            ::closure_runtime::ops::iter(&self.counts.values()),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for WordCounterTotal {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "total"
    }
    fn qualname(&self) -> &'static str {
        "word_counter.<locals>.total"
    }
}
impl ::closure_runtime::Function for WordCounterTotal {
    const NAME: &'static str = "total";
    const QUALNAME: &'static str = "word_counter.<locals>.total";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["counts"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] WordCounterTotal
}
