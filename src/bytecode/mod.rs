//! The waist: instructions and compiled code. Above it no values, below it no syntax.

pub mod code;
pub mod disasm;
pub mod liveness;
pub mod op;
pub mod operands;
pub mod verify;

pub use code::{Capture, Code, CodeKind, Constant, Gives, Handler, Local, ParamSpec};
pub use op::Op;
