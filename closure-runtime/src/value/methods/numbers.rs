//! The methods of int and float.

use super::Arguments;
use crate::number::Number;
use crate::value::Value;

pub(super) fn call(number: &Value, args: &Arguments<'_>) -> Value {
    match (args.name, number.as_number()) {
        ("bit_count", Some(Number::Int(int))) => Value::from(i64::from(int.unsigned_abs().count_ones())),
        ("bit_length", Some(Number::Int(int))) => {
            Value::from(i64::from(64 - int.unsigned_abs().leading_zeros()))
        }
        ("is_integer", Some(Number::Float(float))) => Value::from(float.is_finite() && float % 1.0 == 0.0),
        // A bool is its int.
        (_, Some(number)) => Value::from(number),
        _ => number.clone(),
    }
}
