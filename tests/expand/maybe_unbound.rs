/// `def chooser(flag: bool)`
#[allow(unused, non_snake_case, clippy::all)]
fn chooser(flag: bool) -> ChooserShow {
    let label = ::closure_runtime::Late::unbound();
    let show = ChooserShow { label: label.share() };
    if flag {
        label.set(::closure_runtime::string::owned("set"));
    }
    show
}
/// `def show()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ChooserShow {
    /// `label`, shared, and possibly read before it is bound: a cell that can be empty.
    label: ::closure_runtime::Late<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl ChooserShow {
    fn call(&self) -> ::closure_runtime::String {
        self.label.get("label")
    }
}
::closure_runtime::closure! {
    impl ChooserShow { "chooser.<locals>.show", free_vars: &["label"] }
    fn() -> ::closure_runtime::String;
}
