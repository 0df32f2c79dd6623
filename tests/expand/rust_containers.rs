/// `def checksum(data: Vec<u8>)`
#[allow(dead_code)]
fn checksum(data: Vec<u8>) -> ChecksumByte {
    ChecksumByte { data }
}
/// `def byte(index: usize) -> u8`, defined in `checksum`
struct ChecksumByte {
    /// `data`, never rebound: its value.
    data: Vec<u8>,
}
impl ChecksumByte {
    fn call(&self, index: usize) -> u8 {
        use ::core::clone::Clone;
        Clone::clone(&self.data[Clone::clone(&index)])
    }
}
::closure_runtime::closure! {
    impl ChecksumByte { "checksum.<locals>.byte", free_vars: &["data"], var_names: &["index"] }
    fn(index: usize) -> u8;
    debug "ChecksumByte" {  }
}
