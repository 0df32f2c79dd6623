/// `def successor(first: str)`
#[allow(unused, non_snake_case, clippy::all)]
fn successor(first: &str) -> SuccessorFollowing {
    let mut first = ::closure_runtime::string::owned(first);
    SuccessorFollowing {
        first: ::closure_runtime::Inline::new(first),
    }
}
/// `def following(word: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct SuccessorFollowing {
    /// `first`, rebound, and reached by this closure alone: a cell without sharing.
    first: ::closure_runtime::Inline<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl SuccessorFollowing {
    /// Calls the function.
    #[inline]
    fn call(&self, word: &str) -> ::closure_runtime::String {
        let previous = self.first.get();
        self.first.set(::closure_runtime::string::owned(word));
        previous
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for SuccessorFollowing
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (word,): (Text,)) -> ::closure_runtime::String {
        self.call(word.as_ref())
    }
    fn name(&self) -> &'static str {
        "following"
    }
    fn qualname(&self) -> &'static str {
        "successor.<locals>.following"
    }
}
impl ::closure_runtime::Function for SuccessorFollowing {
    const NAME: &'static str = "following";
    const QUALNAME: &'static str = "successor.<locals>.following";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["first"];
    const VAR_NAMES: &'static [&'static str] = &["word", "previous"];
}
::closure_runtime::closure_type! {
    [] SuccessorFollowing
}
