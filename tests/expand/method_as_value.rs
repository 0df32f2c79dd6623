/// `def recorder()`
#[allow(unused, non_snake_case, clippy::all)]
fn recorder() -> (RecorderAppend, RecorderWrite) {
    let lines = ::closure_runtime::List::<::closure_runtime::String>::new();
    let write = RecorderWrite {
        lines: ::core::clone::Clone::clone(&lines),
    };
    (
        {
            let receiver = lines;
            RecorderAppend { receiver }
        },
        write,
    )
}
/// `def write(message: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct RecorderWrite {
    /// `lines`, never rebound: its value.
    lines: ::closure_runtime::List<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl RecorderWrite {
    /// Calls the function.
    #[inline]
    fn call(&self, message: &str) {
        self.lines.append(::closure_runtime::string::owned(message));
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for RecorderWrite
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ();
    #[inline]
    fn call_with(&self, (message,): (Text,)) -> () {
        self.call(message.as_ref())
    }
    fn name(&self) -> &'static str {
        "write"
    }
    fn qualname(&self) -> &'static str {
        "recorder.<locals>.write"
    }
}
impl ::closure_runtime::Function for RecorderWrite {
    const NAME: &'static str = "write";
    const QUALNAME: &'static str = "recorder.<locals>.write";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["lines"];
    const VAR_NAMES: &'static [&'static str] = &["message"];
}
::closure_runtime::closure_type! {
    [] RecorderWrite
}
/// `method append(value, /)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct RecorderAppend {
    /// What the method belongs to.
    receiver: ::closure_runtime::List<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl RecorderAppend {
    /// Calls the function.
    #[inline]
    fn call(&self, value: &str) {
        self.receiver.append(::closure_runtime::string::owned(value));
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for RecorderAppend
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ();
    #[inline]
    fn call_with(&self, (value,): (Text,)) -> () {
        self.call(value.as_ref())
    }
    fn name(&self) -> &'static str {
        "append"
    }
    fn qualname(&self) -> &'static str {
        "list.append"
    }
}
impl ::closure_runtime::Function for RecorderAppend {
    const NAME: &'static str = "append";
    const QUALNAME: &'static str = "list.append";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["value"];
}
::closure_runtime::closure_type! {
    [] RecorderAppend
}
