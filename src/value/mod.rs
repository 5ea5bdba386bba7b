//! Values and the heap they live in: data and invariants, no behaviour that could run script.

pub mod class;
pub mod exception;
pub mod function;
pub mod heap;
pub mod object;
pub mod opaque;
pub mod shape;
pub mod string;
pub mod table;
pub mod text;
pub mod trace;
pub mod traceback;
pub mod weak;
pub mod word;

pub use class::{Class, ClassData, Instance, Layout};
pub use function::{CodeObject, Function, FunctionExtra, Generator, Loaded, State, generator_flags};
pub use heap::{Header, Heap, HeapStats, Kind, ShapeId};
pub use object::{
    BigInt, BoundMethod, BoxedFloat, ByteArray, Bytes, Cell, Dict, Iter, IterKind, List, Module, Property,
    Range, Slice, Tuple, Wrapper,
};
use opaque::OpaqueHeader;
pub use opaque::Trace;
pub use shape::{Shape, Shapes, builtin as builtin_shapes};
pub use string::{MAX_STR, Str, StrBuffer, Strings, Sym};
pub use table::{Entry, Probe, Table, quick_equal};
pub use trace::Tracer;
pub use traceback::{CallId, Traceback};
pub use weak::{Farewell, Views, Watched, WeakRef};
pub use word::{Value, Word};
