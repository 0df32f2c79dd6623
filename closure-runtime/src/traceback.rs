//! The lines of a Python text that a panic came through, where Rust has no places to tell.

use core::cell::Cell;
use core::panic::Location;

/// The number of a line, and what it says.
type Line = (u32, &'static str);

/// A call of a Python function whose source is a text or a file: says on which line it was if a panic ends it.
///
/// To rustc a text is one literal, without places inside it. So generated code makes a frame where a function begins, tells it
/// the line before each statement that can fail, and hands it back with the result. Only a panic reads what the frame was told:
/// optimized code keeps none of it on the way that does not panic.
///
/// With the feature `std`, a frame that a panic unwinds prints its line to stderr as CPython's traceback does, the innermost
/// call first. Without it, or where panics abort, nothing is printed.
///
/// ```
/// use closure_runtime::{Frame, ops};
///
/// fn half(n: i64) -> f64 {
///     let frame = Frame::new(&"half.py", &"half");
///     frame.at(&(2, "return n / 2"));
///     frame.leave(ops::true_div(&n, &2))
/// }
/// assert_eq!(half(3), 1.5);
/// ```
// All that it holds are pointers to constants, and few of them: what unwinding costs in code counts when LLVM decides what to
// inline, and a frame whose drop is not inlined has to be kept in memory.
#[derive(Debug)]
#[must_use = "a frame that is dropped says that its function has panicked"]
#[cfg_attr(not(feature = "std"), expect(dead_code, reason = "without std, nothing can be printed"))]
pub struct Frame {
    file: &'static &'static str,
    /// Where the literal begins, if the source is one.
    literal: Option<&'static Location<'static>>,
    function: &'static &'static str,
    line: Cell<&'static Line>,
}

impl Frame {
    /// A call of a function that is defined in a Python file.
    #[inline(always)]
    pub fn new(file: &'static &'static str, function: &'static &'static str) -> Frame {
        Frame::made(file, None, function)
    }

    /// A call of a function that is defined in a string literal, which is where this is called.
    #[inline(always)]
    #[track_caller]
    pub fn in_literal(function: &'static &'static str) -> Frame {
        Frame::made(&"", Some(Location::caller()), function)
    }

    #[inline(always)]
    fn made(
        file: &'static &'static str,
        literal: Option<&'static Location<'static>>,
        function: &'static &'static str,
    ) -> Frame {
        Frame { file, literal, function, line: Cell::new(&(0, "")) }
    }

    /// What follows is on this line: its number, and what it says.
    #[inline(always)]
    pub fn at(&self, line: &'static (u32, &'static str)) {
        self.line.set(line);
    }

    /// Evaluates a part of a statement that is on a line of its own: `frame.on(&(3, "f(x),")).of(f(x))`.
    #[inline(always)]
    pub fn on(&self, line: &'static (u32, &'static str)) -> On<'_> {
        On { frame: self, around: self.line.replace(line) }
    }

    /// The function returns `value`.
    #[inline(always)]
    pub fn leave<T>(self, value: T) -> T {
        core::mem::forget(self);
        value
    }
}

/// A line within a statement that is on another: see [`Frame::on`].
#[derive(Debug)]
#[must_use = "it says on which line what it is given was evaluated"]
pub struct On<'f> {
    frame: &'f Frame,
    around: &'static Line,
}

impl On<'_> {
    /// What was evaluated; what follows is on the line around it.
    #[inline(always)]
    pub fn of<T>(self, value: T) -> T {
        self.frame.at(self.around);
        value
    }
}

#[cfg(feature = "std")]
impl Drop for Frame {
    #[inline(always)]
    fn drop(&mut self) {
        // By value, so that nobody has the frame's address.
        print(self.file, self.literal, self.function, self.line.get());
    }
}

// C has no part in it: a function of its ABI cannot unwind, so that callers need nothing for the case that it does.
#[cfg(feature = "std")]
#[cold]
#[inline(never)]
#[allow(improper_ctypes_definitions)]
extern "C" fn print(
    file: &'static &'static str,
    literal: Option<&'static Location<'static>>,
    function: &'static &'static str,
    line: &'static Line,
) {
    use std::eprintln;
    let (line, text) = line;
    // A stderr that is gone must not turn a panic that somebody catches into an abort.
    let _ = std::panic::catch_unwind(|| match literal {
        None => eprintln!("  File \"{file}\", line {line}, in {function}\n    {text}"),
        Some(place) => {
            let (file, start) = (place.file(), place.line());
            eprintln!(
                "  File \"{file}\", line {line} of the literal at line {start}, in {function}\n    {text}"
            );
        }
    });
}
