use crate::{Outcome, drive};
use std::hint::black_box;

closure_runtime::pydef! {
    def create_logger(prefix: str):
        def log_message(number: int, message: str) -> str:
            return f "[{prefix}] {number}: {message}"
        return log_message
}

pub fn pydef(rounds: i64) -> Outcome {
    let log_message = black_box(create_logger(black_box("INFO")));
    drive(rounds, |n| log_message.call(n, black_box("System is running smoothly.")))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn create_logger(prefix: &str) -> impl Fn(i64, &str) -> String {
        let prefix = String::from(prefix);
        move |number, message| format!("[{prefix}] {number}: {message}")
    }

    let log_message = black_box(create_logger(black_box("INFO")));
    drive(rounds, |n| log_message(n, black_box("System is running smoothly.")))
}

type Log = Box<dyn Fn(i64, String) -> String>;

pub fn workaround(rounds: i64) -> Outcome {
    fn create_logger(prefix: String) -> Log {
        Box::new(move |number, message| format!("[{prefix}] {number}: {message}"))
    }

    let log_message = black_box(create_logger(black_box("INFO").to_string()));
    drive(rounds, |n| log_message(n, black_box("System is running smoothly.").to_string()))
}
