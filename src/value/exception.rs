//! What exceptions keep that is no attribute of theirs: the hidden slots, and the fields that some classes have.

use super::{Heap, Value};

// The hidden slots, the same for all exceptions.
pub const ARGS: usize = 0;
pub const CAUSE: usize = 1;
pub const CONTEXT: usize = 2;
pub const TRACEBACK: usize = 3;
/// `True` or `False`: `__suppress_context__`.
pub const SUPPRESS: usize = 4;
/// Undefined while no field is set, else a list of fields by their index.
pub const FIELDS: usize = 5;
pub const HIDDEN: usize = 6;

/// Indices of fields. A class has the fields of one group, so groups share numbers.
pub mod field {
    /// `StopIteration.value`, `SystemExit.code`
    pub const VALUE: usize = 0;
    /// `AttributeError`; `NameError` has the name only.
    pub const OBJ: usize = 0;
    pub const NAME: usize = 1;
    /// `ImportError`; its name is [`NAME`].
    pub const MSG: usize = 0;
    pub const PATH: usize = 2;
    pub const NAME_FROM: usize = 3;
    /// `OSError`
    pub const ERRNO: usize = 0;
    pub const STRERROR: usize = 1;
    pub const FILENAME: usize = 2;
    pub const FILENAME2: usize = 3;
    pub const WRITTEN: usize = 4;
    /// `SyntaxError`; its message is [`MSG`], its file [`FILENAME`].
    pub const LINENO: usize = 1;
    pub const OFFSET: usize = 3;
    pub const TEXT: usize = 4;
    pub const END_LINENO: usize = 5;
    pub const END_OFFSET: usize = 6;
    pub const PRINT_FILE_AND_LINE: usize = 7;
    /// The Unicode errors.
    pub const ENCODING: usize = 0;
    pub const OBJECT: usize = 1;
    pub const START: usize = 2;
    pub const END: usize = 3;
    pub const REASON: usize = 4;
    /// Groups.
    pub const MESSAGE: usize = 0;
    pub const EXCEPTIONS: usize = 1;
}

impl Heap {
    /// A field of an exception, if it is set.
    pub fn exception_field(&self, exception: Value, field: usize) -> Option<Value> {
        let fields = self.items(self.slot(exception, FIELDS).defined()?)?;
        fields.get(field)?.defined()
    }

    /// Set a field of an exception; with an undefined value, unset it.
    pub fn set_exception_field(&mut self, exception: Value, field: usize, value: Value) {
        let fields = match self.slot(exception, FIELDS).defined() {
            Some(fields) => fields,
            None => {
                let fields = self.list(vec![Value::UNDEF; field + 1]);
                self.set_slot(exception, FIELDS, fields);
                fields
            }
        };
        let count = self.items(fields).map_or(0, Vec::len);
        for _ in count..=field {
            self.list_push(fields, Value::UNDEF);
        }
        if let Some(items) = self.items_mut(fields) {
            items[field] = value;
        }
    }
}
