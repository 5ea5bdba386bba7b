//! Tests of the engines: tables of inputs and of what CPython 3.13 gives for them.
#![allow(clippy::type_complexity)] // a row of a table is a tuple

use super::TextError;

mod bytes;
mod codec;
mod float;
mod int;
mod percent;
mod spec;
mod string;
mod template;
mod unicode;

/// A result as a table has it: the text, or the exception's class and message.
fn shown(result: Result<impl Into<String>, TextError>) -> String {
    result.map_or_else(|error| error.to_string(), Into::into)
}
