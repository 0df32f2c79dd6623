/// `def tagger(tags: list[str] | None=…)`
#[allow(dead_code)]
fn tagger(mut tags: ::core::option::Option<::closure_runtime::List<::closure_runtime::String>>) -> TaggerTag {
    if ::closure_runtime::ops::is_none(&tags) {
        tags = ::core::option::Option::Some(::closure_runtime::List::<::closure_runtime::String>::new());
    }
    TaggerTag { tags }
}
/// `def tag(name: str)`, defined in `tagger`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct TaggerTag {
    /// `tags`, never rebound: its value.
    tags: ::core::option::Option<::closure_runtime::List<::closure_runtime::String>>,
}
impl TaggerTag {
    fn call(&self, name: &str) -> i64 {
        use ::closure_runtime::ops;
        ops::attribute(&self.tags, "append").append(::closure_runtime::string::owned(name));
        ops::len(&self.tags)
    }
}
::closure_runtime::closure! {
    impl TaggerTag { "tagger.<locals>.tag", free_vars: &["tags"], var_names: &["name"] }
    [Text] fn(self, (name,): (Text,)) -> i64
        where [Text: ::core::convert::AsRef<str>] { self.call(name.as_ref()) }
}
