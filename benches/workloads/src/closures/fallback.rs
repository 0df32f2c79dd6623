use crate::{Outcome, drive};
use std::hint::black_box;

closure_runtime::pydef! {
    def greeter(default: str):
        def greet(name: str) -> str:
            return "Hello, " + (name or default) + "!"
        return greet
}

pub fn pydef(rounds: i64) -> Outcome {
    let greet = black_box(greeter(black_box("World")));
    drive(rounds, |n| {
        black_box(greet.call(black_box("")));
        greet.call(if n % 2 == 0 { "Ann" } else { "" })
    })
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn greeter(default: &str) -> impl Fn(&str) -> String {
        let default = String::from(default);
        move |name| ["Hello, ", if name.is_empty() { &default } else { name }, "!"].concat()
    }

    let greet = black_box(greeter(black_box("World")));
    drive(rounds, |n| {
        black_box(greet(black_box("")));
        greet(if n % 2 == 0 { "Ann" } else { "" })
    })
}

type Greet = Box<dyn Fn(String) -> String>;

pub fn workaround(rounds: i64) -> Outcome {
    fn greeter(default: String) -> Greet {
        Box::new(move |name| {
            let name = if name.is_empty() { default.clone() } else { name };
            format!("Hello, {name}!")
        })
    }

    let greet = black_box(greeter(black_box("World").to_string()));
    drive(rounds, |n| {
        black_box(greet(black_box("").to_string()));
        greet(if n % 2 == 0 { "Ann" } else { "" }.to_string())
    })
}
