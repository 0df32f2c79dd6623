/// `def successor(first: str)`
#[allow(unused_mut, dead_code)]
fn successor(first: &str) -> SuccessorFollowing {
    let mut first = ::closure_runtime::string::owned(first);
    SuccessorFollowing { first: ::closure_runtime::Inline::new(first) }
}
/// `def following(word: str)`, defined in `successor`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct SuccessorFollowing {
    /// `first`, rebound, and reached by this closure alone: a cell without sharing.
    first: ::closure_runtime::Inline<::closure_runtime::String>,
}
impl SuccessorFollowing {
    fn call(&self, word: &str) -> ::closure_runtime::String {
        let previous = self.first.get();
        self.first.set(::closure_runtime::string::owned(word));
        previous
    }
}
::closure_runtime::closure! {
    impl SuccessorFollowing
        { "successor.<locals>.following", free_vars: &["first"], var_names: &["word", "previous"] }
    [Text] fn(self, (word,): (Text,)) -> ::closure_runtime::String
        where [Text: ::core::convert::AsRef<str>] { self.call(word.as_ref()) }
}
