use crate::{Outcome, arithmetic::Checked, drive};
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def reporter(prefix: str, suffix: str):
        def label(number: int) -> str:
            return f "{prefix} {number} {suffix}"

        def report(number: int) -> int:
            return len(label(number)) + len(label(number + 1))

        return report
}

const PREFIX: &str = "line";
const SUFFIX: &str = "of many";

/// Python counts characters.
fn len(text: &str) -> i64 {
    text.chars().count() as i64
}

fn both(label: impl Fn(i64) -> String, number: i64) -> i64 {
    let next = number.checked_add(1).checked();
    len(&label(number)).checked_add(len(&label(next))).checked()
}

pub fn pydef(rounds: i64) -> Outcome {
    let report = black_box(reporter(PREFIX, SUFFIX));
    drive(rounds, |n| report.call(n))
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn reporter(prefix: String, suffix: String) -> impl Fn(i64) -> i64 {
        let label = move |number: i64| format!("{prefix} {number} {suffix}");
        move |number| both(&label, number)
    }

    let report = black_box(reporter(PREFIX.to_owned(), SUFFIX.to_owned()));
    drive(rounds, report)
}

pub fn workaround(rounds: i64) -> Outcome {
    fn reporter(prefix: String, suffix: String) -> Box<dyn Fn(i64) -> i64> {
        let label: Rc<dyn Fn(i64) -> String> = Rc::new(move |number| format!("{prefix} {number} {suffix}"));
        Box::new(move |number| both(&*label, number))
    }

    let report = black_box(reporter(PREFIX.to_owned(), SUFFIX.to_owned()));
    drive(rounds, report)
}
