use crate::{Outcome, drive};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

closure_runtime::pydef! {
    def transcript():
        text = ""

        def say(word: str):
            nonlocal text
            text += word + "; "

        def mentions(word: str) -> bool:
            return word in text

        def all() -> str:
            return text

        return say, mentions, all
}

pub fn pydef(rounds: i64) -> Outcome {
    let (say, mentions, all) = black_box(transcript());
    let outcome = drive(rounds, |_| {
        say.call(black_box("spam"));
        i64::from(mentions.call(black_box("eggs")))
    });
    black_box(outcome);
    all.call().into()
}

pub fn by_hand(rounds: i64) -> Outcome {
    fn transcript() -> (impl Fn(&str), impl Fn(&str) -> bool, impl Fn() -> String) {
        let text = Rc::new(RefCell::new(String::new()));
        let say = {
            let text = Rc::clone(&text);
            move |word: &str| {
                let mut text = text.borrow_mut();
                text.push_str(word);
                text.push_str("; ");
            }
        };
        let mentions = {
            let text = Rc::clone(&text);
            move |word: &str| text.borrow().contains(word)
        };
        (say, mentions, move || text.borrow().clone())
    }

    let (say, mentions, all) = black_box(transcript());
    let outcome = drive(rounds, |_| {
        say(black_box("spam"));
        i64::from(mentions(black_box("eggs")))
    });
    black_box(outcome);
    all().into()
}

struct Transcript {
    say: Box<dyn Fn(String)>,
    mentions: Box<dyn Fn(String) -> bool>,
    all: Box<dyn Fn() -> String>,
}

pub fn workaround(rounds: i64) -> Outcome {
    fn transcript() -> Transcript {
        let text = Rc::new(RefCell::new(String::new()));
        let say = {
            let text = Rc::clone(&text);
            move |word: String| *text.borrow_mut() += &(word + "; ")
        };
        let mentions = {
            let text = Rc::clone(&text);
            move |word: String| text.borrow().contains(&word)
        };
        Transcript {
            say: Box::new(say),
            mentions: Box::new(mentions),
            all: Box::new(move || text.borrow().clone()),
        }
    }

    let transcript = black_box(transcript());
    let outcome = drive(rounds, |_| {
        (transcript.say)(black_box("spam").to_string());
        i64::from((transcript.mentions)(black_box("eggs").to_string()))
    });
    black_box(outcome);
    (transcript.all)().into()
}
