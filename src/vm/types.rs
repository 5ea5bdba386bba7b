//! The classes the machine itself needs to know.

use crate::value::{Tracer, Value};

macro_rules! types {
    ($($field:ident $name:literal),* $(,)?) => {
        /// The well-known classes; `None` until startup has made them.
        pub struct Types { $(pub $field: Value),* }

        impl Default for Types {
            fn default() -> Types {
                Types { $($field: Value::NONE),* }
            }
        }

        impl Types {
            /// Remember a class under its name, if the machine knows that name.
            pub fn bind(&mut self, name: &str, class: Value) {
                match name {
                    $($name => self.$field = class,)*
                    _ => {}
                }
            }

            pub(super) fn trace(&self, t: &mut Tracer<'_>) {
                $(t.value(self.$field);)*
            }
        }
    };
}

types! {
    object "object", type_ "type", int "int", bool "bool", float "float", str "str", bytes "bytes",
    bytearray "bytearray", list "list", tuple "tuple", dict "dict", set "set", frozenset "frozenset",
    range "range", slice "slice", none "NoneType", ellipsis "ellipsis",
    not_implemented "NotImplementedType", function "function", native "builtin_function_or_method",
    method "method", native_method "method_descriptor", generator "generator", coroutine "coroutine",
    async_generator "async_generator", module "module", property "property", static_method "staticmethod",
    class_method "classmethod", super_ "super", code "code", cell "cell", traceback "traceback",
    iterator "iterator", mappingproxy "mappingproxy",
    generic_alias "GenericAlias",
    base_exception "BaseException", exception "Exception", type_error "TypeError", value_error "ValueError",
    key_error "KeyError", index_error "IndexError", lookup_error "LookupError",
    attribute_error "AttributeError", name_error "NameError", unbound_local_error "UnboundLocalError",
    runtime_error "RuntimeError", recursion_error "RecursionError",
    not_implemented_error "NotImplementedError", stop_iteration "StopIteration",
    stop_async_iteration "StopAsyncIteration", generator_exit "GeneratorExit", system_exit "SystemExit",
    keyboard_interrupt "KeyboardInterrupt", arithmetic_error "ArithmeticError",
    zero_division_error "ZeroDivisionError", overflow_error "OverflowError",
    floating_point_error "FloatingPointError", assertion_error "AssertionError", os_error "OSError",
    import_error "ImportError", module_not_found_error "ModuleNotFoundError", memory_error "MemoryError",
    syntax_error "SyntaxError", indentation_error "IndentationError", tab_error "TabError",
    eof_error "EOFError", buffer_error "BufferError", system_error "SystemError",
    unicode_error "UnicodeError", unicode_decode_error "UnicodeDecodeError",
    unicode_encode_error "UnicodeEncodeError", unicode_translate_error "UnicodeTranslateError",
    timeout_error "TimeoutError", connection_error "ConnectionError", file_not_found_error "FileNotFoundError",
    base_exception_group "BaseExceptionGroup", exception_group "ExceptionGroup",
    cancelled_error "CancelledError", warning "Warning", runtime_warning "RuntimeWarning",
    deprecation_warning "DeprecationWarning", syntax_warning "SyntaxWarning", user_warning "UserWarning",
    async_generator_operation "async_generator_asend", type_var "TypeVar", type_alias "TypeAliasType",
}
