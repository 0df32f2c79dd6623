//! What std does otherwise.

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::{c_int, c_void};
use core::fmt::{self, Write};
use core::panic::PanicInfo;
use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

#[link(name = "c")]
unsafe extern "C" {
    #[link_name = "write"]
    fn write_bytes(file: c_int, bytes: *const c_void, len: usize) -> isize;
    fn abort() -> !;
}

struct Stdout;

impl Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // SAFETY: the bytes are those of the text.
        let written = unsafe { write_bytes(1, text.as_ptr().cast(), text.len()) };
        if written == text.len() as isize { Ok(()) } else { Err(fmt::Error) }
    }
}

/// Writes a text to stdout.
pub fn write(text: fmt::Arguments<'_>) {
    let _ = Stdout.write_fmt(text);
}

const SIZE: usize = 1 << 20;

#[repr(align(16))]
struct Heap(core::cell::UnsafeCell<[u8; SIZE]>);

// SAFETY: each byte is handed out once.
unsafe impl Sync for Heap {}

static HEAP: Heap = Heap(core::cell::UnsafeCell::new([0; SIZE]));
static USED: AtomicUsize = AtomicUsize::new(0);

/// Hands out one byte after the other, and takes none back.
struct Bump;

// SAFETY: what is handed out is aligned, within the heap, and after everything before it.
unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let end = |used: usize| {
            Some(used.next_multiple_of(layout.align()) + layout.size()).filter(|end| *end <= SIZE)
        };
        match USED.fetch_update(Ordering::Relaxed, Ordering::Relaxed, end) {
            Ok(used) => HEAP.0.get().cast::<u8>().wrapping_add(used.next_multiple_of(layout.align())),
            Err(_) => ptr::null_mut(),
        }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Bump = Bump;

#[panic_handler]
fn panicked(info: &PanicInfo<'_>) -> ! {
    write(format_args!("{info}\n"));
    // SAFETY: it may be called at any time.
    unsafe { abort() }
}

/// `core` and `alloc` are built for unwinding, and name what would do it. Nothing unwinds here.
mod unwinding {
    // SAFETY: std, which has another one, is not there.
    #[unsafe(no_mangle)]
    extern "C" fn rust_eh_personality() {}

    // SAFETY: as above.
    #[unsafe(no_mangle)]
    extern "C" fn _Unwind_Resume() {}
}
