/// `def recorder()`
#[allow(dead_code)]
fn recorder() -> (RecorderAppend, RecorderWrite) {
    let lines = ::closure_runtime::List::<::closure_runtime::String>::new();
    let write = RecorderWrite { lines: ::core::clone::Clone::clone(&lines) };
    (
        {
            let receiver = lines;
            RecorderAppend { receiver }
        },
        write,
    )
}
/// `def write(message: str)`, defined in `recorder`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct RecorderWrite {
    /// `lines`, never rebound: its value.
    lines: ::closure_runtime::List<::closure_runtime::String>,
}
impl RecorderWrite {
    fn call(&self, message: &str) {
        self.lines.append(::closure_runtime::string::owned(message));
    }
}
::closure_runtime::closure! {
    impl RecorderWrite { "recorder.<locals>.write", free_vars: &["lines"], var_names: &["message"] }
    [Text] fn(self, (message,): (Text,)) -> ()
        where [Text: ::core::convert::AsRef<str>] { self.call(message.as_ref()) }
}
/// `method append(value, /)`, defined in `recorder`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct RecorderAppend {
    /// What the method belongs to.
    receiver: ::closure_runtime::List<::closure_runtime::String>,
}
impl RecorderAppend {
    fn call(&self, value: &str) {
        self.receiver.append(::closure_runtime::string::owned(value));
    }
}
::closure_runtime::closure! {
    impl RecorderAppend { "list.append", var_names: &["value"] }
    [Text] fn(self, (value,): (Text,)) -> ()
        where [Text: ::core::convert::AsRef<str>] { self.call(value.as_ref()) }
}
