//! Where `print` prints to.
//!
//! With the feature `std` this is stdout. With the feature `sink` it is whatever `set` was given, which is how a crate without std
//! prints, and how a program with it shows Python's output in a window or collects it:
//!
//! ```
//! # #[cfg(feature = "sink")] {
//! use closure_runtime::{output, pydef};
//! use std::sync::Mutex;
//!
//! static PRINTED: Mutex<String> = Mutex::new(String::new());
//! let set = output::set(|text| PRINTED.lock().unwrap().push_str(&text.to_string()));
//! assert!(set.is_ok());
//!
//! pydef! {
//!     def greet(name: str):
//!         print("Hello,", name)
//! }
//! greet("Ann");
//! assert_eq!(*PRINTED.lock().unwrap(), "Hello, Ann\n");
//! # }
//! ```

#[cfg(feature = "sink")]
pub use sink::{AlreadySet, set};

#[cfg(all(feature = "std", not(feature = "sink")))]
#[doc(no_inline)]
pub use std::{print, println};

#[cfg(not(all(feature = "std", not(feature = "sink"))))]
#[doc(inline)]
pub use crate::{__print as print, __println as println};

/// Prints as `std::print!` does, to the sink.
#[cfg(feature = "sink")]
#[doc(hidden)]
#[macro_export]
macro_rules! __print {
    ($($text:tt)*) => {
        $crate::output::write(::core::format_args!($($text)*))
    };
}

/// Prints as `std::println!` does, to the sink.
#[cfg(feature = "sink")]
#[doc(hidden)]
#[macro_export]
macro_rules! __println {
    () => {
        $crate::output::write(::core::format_args!("\n"))
    };
    ($($text:tt)*) => {
        $crate::output::write(::core::format_args!("{}\n", ::core::format_args!($($text)*)))
    };
}

/// Refuses to print: there is nothing to print to.
#[cfg(not(any(feature = "std", feature = "sink")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __print {
    ($($text:tt)*) => {
        ::core::compile_error!(
            "without std, `print` needs the feature `sink` of closure-runtime, and `closure_runtime::output::set` to say where it prints"
        )
    };
}

/// Refuses to print: there is nothing to print to.
#[cfg(not(any(feature = "std", feature = "sink")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __println {
    ($($text:tt)*) => {
        $crate::__print!()
    };
}

#[cfg(feature = "sink")]
#[doc(hidden)]
pub use sink::write;

#[cfg(feature = "sink")]
mod sink {
    use alloc::boxed::Box;
    use core::fmt;
    use once_cell::race::OnceBox;

    type Sink = Box<dyn Fn(fmt::Arguments<'_>) + Send + Sync>;

    static SINK: OnceBox<Sink> = OnceBox::new();

    /// Sends what Python prints to `sink` from now on, from all threads. Each `print` calls it once, with the whole text.
    ///
    /// Until it is called, the text goes to stdout with the feature `std`, and nowhere without it, as
    /// `print` of a Python without `sys.stdout` does.
    ///
    /// # Errors
    /// There is one sink for the whole program: a second one is an error, and the first one stays.
    pub fn set(sink: impl Fn(fmt::Arguments<'_>) + Send + Sync + 'static) -> Result<(), AlreadySet> {
        SINK.set(Box::new(Box::new(sink))).map_err(|_| AlreadySet)
    }

    /// Prints a text.
    pub fn write(text: fmt::Arguments<'_>) {
        match SINK.get() {
            Some(sink) => sink(text),
            #[cfg(feature = "std")]
            None => std::print!("{text}"),
            #[cfg(not(feature = "std"))]
            None => {}
        }
    }

    /// The error of [`set`]: what Python prints goes to another sink already.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct AlreadySet;

    impl fmt::Display for AlreadySet {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the output of Python's print has a sink already")
        }
    }

    impl core::error::Error for AlreadySet {}
}
