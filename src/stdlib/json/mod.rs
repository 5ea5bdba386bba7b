//! `_json`: reading and writing JSON. Options, classes and errors are in the module `json`, written in Aw.

mod reader;
mod writer;

use crate::value::Value;
use crate::vm::{Native, Raised, Vm};

const FUNCTIONS: &[Native] = &[
    Native {
        name: "scan",
        params: "string, idx, error, strict, object_hook, object_pairs_hook, parse_float, parse_int, \
                 parse_constant, /",
        doc: "The value that begins at a place of a text, and where it ends; the place is counted in characters.",
        run: reader::scan,
    },
    Native {
        name: "scan_string",
        params: "string, idx, error, strict, /",
        doc: "The string whose opening quote stands before a place of a text, and where it ends.",
        run: reader::scan_string,
    },
    Native {
        name: "encode",
        params: "value, default, ensure_ascii, check_circular, allow_nan, sort_keys, skipkeys, indent, \
                 item_separator, key_separator, /",
        doc: "The JSON text of a value.",
        run: writer::encode,
    },
    Native {
        name: "encode_string",
        params: "text, ensure_ascii, /",
        doc: "A text as a JSON string.",
        run: writer::encode_string,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
