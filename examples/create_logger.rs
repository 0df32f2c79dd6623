//! Two closures from one factory: each keeps the prefix that it was made with.
//!
//! Output:
//! ```text
//! [INFO] System is running smoothly.
//! [ERROR] An error occurred while processing the request.
//! [INFO] 42
//! ```

use closure_runtime::pydef;

pydef! {
    def create_logger(prefix):
        def log_message(message):
            print(f "[{prefix}] {message}")
        return log_message
}

fn main() {
    let info_logger = create_logger("INFO");
    let error_logger = create_logger("ERROR");

    info_logger.call("System is running smoothly.");
    error_logger.call("An error occurred while processing the request.");
    info_logger.call(42);
}
