/// `def create_logger(prefix)`
#[allow(dead_code)]
fn create_logger<Prefix>(prefix: Prefix) -> CreateLoggerLogMessage<Prefix> {
    CreateLoggerLogMessage { prefix }
}
/// `def log_message(message)`, defined in `create_logger`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CreateLoggerLogMessage<Prefix> {
    /// `prefix`, never rebound: its value.
    prefix: Prefix,
}
impl<Prefix> CreateLoggerLogMessage<Prefix> {
    fn call<Message>(&self, message: Message)
    where
        Prefix: ::closure_runtime::fmt::Format,
        Message: ::closure_runtime::fmt::Format,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::output::println!("[{}] {}", fmt::str(&self.prefix), fmt::str(&message));
    }
}
::closure_runtime::closure! {
    impl[Prefix] CreateLoggerLogMessage<Prefix>
        { "create_logger.<locals>.log_message", free_vars: &["prefix"], var_names: &["message"] }
    [Message] fn(message: Message) -> ()
        where [Prefix: ::closure_runtime::fmt::Format, Message: ::closure_runtime::fmt::Format];
}
