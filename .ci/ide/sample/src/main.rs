//! One closure idea a function, in each of the three forms of input.

mod file;
mod literal;
mod script;
mod tokens;

fn main() {
    tokens::shown();
    literal::shown();
    file::shown();
    script::shown();
}
