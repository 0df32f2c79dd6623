//! Closures capture variables, not values: functions made in a loop all see its last value. A default is evaluated
//! when the function is defined, so `i=i` keeps the value of each round.
//!
//! Output:
//! ```text
//! late:  2 2 2
//! early: 0 1 2
//! ```

use closure_runtime::pydef;

pydef! {
    def late(n: int):
        functions = []
        for i in range(n):
            def show():
                return i
            functions.append(show)
        return functions

    def early(n: int):
        functions = []
        for i in range(n):
            def show(i=i):
                return i
            functions.append(show)
        return [function() for function in functions]
}

fn main() {
    let late: Vec<String> = late(3).to_vec().iter().map(|show| show.call().to_string()).collect();
    println!("late:  {}", late.join(" "));

    let early: Vec<String> = early(3).to_vec().iter().map(i64::to_string).collect();
    println!("early: {}", early.join(" "));
}
