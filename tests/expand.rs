//! The snapshots of expansions, `tests/expand/NAME.rs`, are plain Rust: they compile as they stand, without the macro
//! and without a warning. A unit test of closure-macros compares them with what the compiler makes of the sources
//! beside them, and refreshes them.
#![deny(warnings)]

use std::collections::BTreeSet;
use std::path::Path;

macro_rules! snapshots {
    ($($name:ident)*) => {
        $(mod $name {
            include!(concat!("expand/", stringify!($name), ".rs"));
        })*
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

snapshots! {
    any_number_of_arguments
    assertion
    averager
    callback_left_out
    capture_through
    closures_meet
    compose
    comprehension
    create_logger
    curry
    decorated
    default_values
    defined_further_down
    dictionary
    early_binding
    free_variables_of_siblings
    function_argument
    function_attribute
    generator_with_several_for
    generic_function
    global_variable
    int_or_float
    keyword_only
    keywords_forwarded
    late_binding
    logged
    logic
    loops
    loops_over_lists
    maybe_unbound
    method_as_value
    module_statements
    multiplier
    multiplier_annotated
    mutable_default
    mutually_recursive
    none_or_default
    nonlocal_two_levels
    outer_sees_writes
    partial
    public
    rate_limiter
    rebound_parameter
    rebound_text
    recursive
    retyped_name
    rust_containers
    rust_keywords
    rust_types
    shared_counter
    shared_variables
    text
    traceback
    two_nonlocals
    unpacking
    value_or_none
}

#[test]
fn every_snapshot_is_compiled() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let on_disk: BTreeSet<String> = std::fs::read_dir(directory)
        .expect("the snapshots are here")
        .map(|entry| entry.expect("a directory entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(on_disk, NAMES.iter().map(|name| String::from(*name)).collect());
    assert!(NAMES.len() >= 25);
}
