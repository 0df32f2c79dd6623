/// `def checksum(data: Vec<u8>)`
#[allow(unused, non_snake_case, clippy::all)]
fn checksum(data: Vec<u8>) -> ChecksumByte {
    ChecksumByte { data }
}
/// `def byte(index: usize) -> u8`
#[allow(unused, non_snake_case, clippy::all)]
struct ChecksumByte {
    /// `data`, never rebound: its value.
    data: Vec<u8>,
}
impl ::core::fmt::Debug for ChecksumByte {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ChecksumByte").finish_non_exhaustive()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ChecksumByte {
    /// Calls the function.
    #[inline]
    fn call(&self, index: usize) -> u8 {
        use ::core::clone::Clone;
        Clone::clone(&self.data[Clone::clone(&index)])
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(usize,)> for ChecksumByte {
    type Output = u8;
    #[inline]
    fn call_with(&self, (index,): (usize,)) -> u8 {
        self.call(index)
    }
    fn name(&self) -> &'static str {
        "byte"
    }
    fn qualname(&self) -> &'static str {
        "checksum.<locals>.byte"
    }
}
impl ::closure_runtime::Function for ChecksumByte {
    const NAME: &'static str = "byte";
    const QUALNAME: &'static str = "checksum.<locals>.byte";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["data"];
    const VAR_NAMES: &'static [&'static str] = &["index"];
}
::closure_runtime::closure_type! {
    [] ChecksumByte
}
