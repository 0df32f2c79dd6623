/// `def tagger(tags: list[str] | None=…)`
#[allow(unused, non_snake_case, clippy::all)]
fn tagger(
    mut tags: ::core::option::Option<::closure_runtime::List<::closure_runtime::String>>,
) -> TaggerTag {
    if ::closure_runtime::ops::is_none(&tags) {
        tags = ::core::option::Option::Some(
            ::closure_runtime::List::<::closure_runtime::String>::new(),
        );
    }
    TaggerTag { tags }
}
/// `def tag(name: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct TaggerTag {
    /// `tags`, never rebound: its value.
    tags: ::core::option::Option<::closure_runtime::List<::closure_runtime::String>>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl TaggerTag {
    /// Calls the function.
    #[inline]
    fn call(&self, name: &str) -> i64 {
        use ::closure_runtime::ops;
        ops::attribute(&self.tags, "append")
            .append(::closure_runtime::string::owned(name));
        ops::len(&self.tags)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for TaggerTag
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = i64;
    #[inline]
    fn call_with(&self, (name,): (Text,)) -> i64 {
        self.call(name.as_ref())
    }
    fn name(&self) -> &'static str {
        "tag"
    }
    fn qualname(&self) -> &'static str {
        "tagger.<locals>.tag"
    }
}
impl ::closure_runtime::Function for TaggerTag {
    const NAME: &'static str = "tag";
    const QUALNAME: &'static str = "tagger.<locals>.tag";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["tags"];
    const VAR_NAMES: &'static [&'static str] = &["name"];
}
::closure_runtime::closure_type! {
    [] TaggerTag
}
