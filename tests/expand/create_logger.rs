/// `def create_logger(prefix)`
#[allow(unused, non_snake_case, clippy::all)]
fn create_logger<Prefix>(prefix: Prefix) -> CreateLoggerLogMessage<Prefix> {
    CreateLoggerLogMessage { prefix }
}
/// `def log_message(message)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct CreateLoggerLogMessage<Prefix> {
    /// `prefix`, never rebound: its value.
    prefix: Prefix,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Prefix> CreateLoggerLogMessage<Prefix> {
    /// Calls the function.
    #[inline]
    fn call<Message>(&self, message: Message)
    where
        Prefix: ::closure_runtime::fmt::Format,
        Message: ::closure_runtime::fmt::Format,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::output::println!(
            "[{}] {}", fmt::str(& self.prefix), fmt::str(& message)
        );
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Prefix, Message> ::closure_runtime::Callable<(Message,)>
for CreateLoggerLogMessage<Prefix>
where
    Prefix: ::closure_runtime::fmt::Format,
    Message: ::closure_runtime::fmt::Format,
{
    type Output = ();
    #[inline]
    fn call_with(&self, (message,): (Message,)) -> () {
        self.call(message)
    }
    fn name(&self) -> &'static str {
        "log_message"
    }
    fn qualname(&self) -> &'static str {
        "create_logger.<locals>.log_message"
    }
}
impl<Prefix> ::closure_runtime::Function for CreateLoggerLogMessage<Prefix> {
    const NAME: &'static str = "log_message";
    const QUALNAME: &'static str = "create_logger.<locals>.log_message";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["prefix"];
    const VAR_NAMES: &'static [&'static str] = &["message"];
}
::closure_runtime::closure_type! {
    [Prefix] CreateLoggerLogMessage < Prefix >
}
