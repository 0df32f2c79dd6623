/// `def chooser(flag: bool)`
#[allow(dead_code)]
fn chooser(flag: bool) -> ChooserShow {
    let label = ::closure_runtime::Late::unbound();
    let show = ChooserShow { label: label.share() };
    if flag {
        label.set(::closure_runtime::string::owned("set"));
    }
    show
}
/// `def show()`, defined in `chooser`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ChooserShow {
    /// `label`, shared, and possibly read before it is bound: a cell that can be empty.
    label: ::closure_runtime::Late<::closure_runtime::String>,
}
impl ChooserShow {
    fn call(&self) -> ::closure_runtime::String {
        self.label.get("label")
    }
}
::closure_runtime::closure! {
    impl ChooserShow { "chooser.<locals>.show", free_vars: &["label"] }
    fn() -> ::closure_runtime::String;
}
