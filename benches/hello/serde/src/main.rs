//! The same output from a struct that derives serde's traits: the measure of what a derive costs to build.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Counter {
    prefix: String,
    count: i64,
}

impl Counter {
    fn step(&mut self, by: i64) -> String {
        self.count = self.count.checked_add(by).expect("int overflow");
        format!("{}: {}", self.prefix, self.count)
    }
}

fn main() {
    let mut counter = Counter { prefix: String::from("count"), count: 0 };
    println!("{}", counter.step(2));
    println!("{}", counter.step(3));
}
