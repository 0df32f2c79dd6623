/// `def tally(words: list[str])`
#[allow(unused, non_snake_case, clippy::all)]
fn tally(
    words: ::closure_runtime::List<::closure_runtime::String>,
) -> ::closure_runtime::String {
    let longest = ::closure_runtime::Cell::new(::closure_runtime::string::owned(""));
    let consider = TallyConsider {
        longest: longest.share(),
    };
    for word in words.steady() {
        consider.call(&word);
    }
    longest.get()
}
/// `def consider(word: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct TallyConsider {
    /// `longest`, rebound, and shared: a reference-counted cell.
    longest: ::closure_runtime::Cell<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl TallyConsider {
    /// Calls the function.
    #[inline]
    fn call(&self, word: &str) {
        use ::closure_runtime::ops;
        if ops::len(word) > ops::len(&self.longest.get()) {
            self.longest.set(::closure_runtime::string::owned(word));
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for TallyConsider
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ();
    #[inline]
    fn call_with(&self, (word,): (Text,)) -> () {
        self.call(word.as_ref())
    }
    fn name(&self) -> &'static str {
        "consider"
    }
    fn qualname(&self) -> &'static str {
        "tally.<locals>.consider"
    }
}
impl ::closure_runtime::Function for TallyConsider {
    const NAME: &'static str = "consider";
    const QUALNAME: &'static str = "tally.<locals>.consider";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["longest"];
    const VAR_NAMES: &'static [&'static str] = &["word"];
}
::closure_runtime::closure_type! {
    [] TallyConsider
}
