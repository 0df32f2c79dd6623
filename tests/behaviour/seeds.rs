//! The four closures that everything began with, in the token form, called from Rust.

use closure_runtime::pydef;

pydef! {
    def multiplier(factor):
        def multiply(number):
            return number * factor      # factor is remembered
        return multiply

    def outer_function(message):
        def inner_function():
            return f "Message: {message}"
        return inner_function

    def create_logger(prefix):
        def log_message(message):
            return f "[{prefix}] {message}"
        return log_message

    def rate_limiter(max_calls):
        count = 0

        def limit():
            nonlocal count
            if count < max_calls:
                count += 1
                return f "API call {count} allowed"
            else:
                return "Rate limit exceeded!"

        return limit
}

#[test]
fn one_multiply_serves_ints_floats_and_strings() {
    let double = multiplier(2);
    assert_eq!(double.call(5), 10);
    assert_eq!(double.call(2.5), 5.0);
    assert_eq!(double.call("ab"), "abab");
    assert_eq!(double.call(String::from("ab")), "abab");
    assert_eq!(double.call(true), 2);

    assert_eq!(multiplier(0.5).call(3), 1.5);
    assert_eq!(multiplier("-").call(4), "----");
}

#[test]
fn a_message_is_remembered_after_its_function_returned() {
    assert_eq!(outer_function("Hello, Closure!").call(), "Message: Hello, Closure!");
    assert_eq!(outer_function(2.0).call(), "Message: 2.0");
}

#[test]
fn each_logger_has_its_own_prefix() {
    let info = create_logger("INFO");
    let error = create_logger("ERROR");
    assert_eq!(info.call("ready"), "[INFO] ready");
    assert_eq!(error.call(404), "[ERROR] 404");
    assert_eq!(info.call(true), "[INFO] True");
}

#[test]
fn a_limiter_counts_its_calls() {
    let user = rate_limiter(3);
    let answers: Vec<String> = (0..4).map(|_| user.call()).collect();
    assert_eq!(
        answers,
        ["API call 1 allowed", "API call 2 allowed", "API call 3 allowed", "Rate limit exceeded!"]
    );
    assert_eq!(rate_limiter(1).call(), "API call 1 allowed", "another limiter has its own count");
}
