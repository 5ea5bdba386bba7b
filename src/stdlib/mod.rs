//! The native halves of standard modules, and the modules written in Aw.

pub mod embedded;
pub mod math;
