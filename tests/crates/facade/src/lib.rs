//! A crate that re-exports the runtime, as a larger library does.

pub use closure_runtime::*;

/// The same, further down.
pub mod deep {
    pub use closure_runtime as runtime;
}

/// A macro of the facade's own, whose users do not depend on the runtime.
#[macro_export]
macro_rules! python {
    ($($source:tt)*) => {
        $crate::deep::runtime::pydef!(crate = $crate::deep::runtime, $($source)*);
    };
}
