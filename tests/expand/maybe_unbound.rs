/// `def chooser(flag: bool)`
#[allow(unused, non_snake_case, clippy::all)]
fn chooser(flag: bool) -> ChooserShow {
    let label = ::closure_runtime::Late::unbound();
    let show = ChooserShow {
        label: label.share(),
    };
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
    /// Calls the function.
    #[inline]
    fn call(&self) -> ::closure_runtime::String {
        self.label.get("label")
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for ChooserShow {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (): ()) -> ::closure_runtime::String {
        self.call()
    }
    fn name(&self) -> &'static str {
        "show"
    }
    fn qualname(&self) -> &'static str {
        "chooser.<locals>.show"
    }
}
impl ::closure_runtime::Function for ChooserShow {
    const NAME: &'static str = "show";
    const QUALNAME: &'static str = "chooser.<locals>.show";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["label"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] ChooserShow
}
